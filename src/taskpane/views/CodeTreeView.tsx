/**
 * The rules of Kontoplan or Ansvar as a tree with sums: first the codes that no rule begins, the largest first and each
 * with its proposed place; then the rules, a longer one within the shorter. A long list comes a page at a time.
 */
import { useEffect, useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CodesIn, RuleSource } from "../../placing/codesIn";
import type { CodeCount, RuleNode } from "../../placing/codeTree";
import { codeName, codeTreeWords, countText, takenLines } from "../../words/codeTree";
import { useSession } from "../sessionContext";
import { useSpeaker } from "../speech";
import { Disclosure } from "./Disclosure";
import { MoreButton, usePages } from "./pages";
import { PlaceCode } from "./PlaceCode";
import { ProblemList } from "./ProblemList";
import { useViewStyles } from "./viewStyles";

const PAGE = 10;

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    flexGrow: 1,
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  count: { marginLeft: "auto", color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  code: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  nested: { marginLeft: tokens.spacingHorizontalS },
});

export function CodeTreeView({ source }: { readonly source: RuleSource }) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  const session = useSession();
  const [readings, setReadings] = useState(0);
  const [found, setFound] = useState<CodesIn>();
  useEffect(() => {
    const abort = new AbortController();
    setFound(undefined);
    void session.codes(source, abort.signal).then((codes) => {
      if (!abort.signal.aborted) setFound(codes);
    });
    return () => abort.abort();
  }, [session, source, readings]);
  if (found === undefined)
    return (
      <p className={view.quiet} role="status">
        {say(codeTreeWords.reading)}
      </p>
    );
  return (
    <div className={view.stack}>
      {found.kind === "stopped" ? <Stopped problems={found.problems} /> : <Tree found={found} />}
      <div className={view.buttons}>
        <Button size="small" onClick={() => setReadings(readings + 1)}>
          {say(codeTreeWords.readAgain)}
        </Button>
      </div>
    </div>
  );
}

function Stopped({ problems }: Pick<Extract<CodesIn, { kind: "stopped" }>, "problems">) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  return (
    <>
      <p className={view.text}>{say(codeTreeWords.stopped)}</p>
      <ProblemList problems={problems} leadsToSources />
    </>
  );
}

function Tree({ found }: { readonly found: Extract<CodesIn, { kind: "tree" }> }) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  const { tree } = found;
  return (
    <>
      <p className={view.text}>{codeTreeWords.whole(say, tree.whole)}</p>
      {tree.unplaced.length === 0 ? (
        <p className={view.quiet}>{say(codeTreeWords.allPlaced)}</p>
      ) : (
        <Unplaced found={found} />
      )}
      <h3 className={view.strong}>{say(codeTreeWords.rules)}</h3>
      <Rules rules={tree.rules} label={say(codeTreeWords.rules)} />
    </>
  );
}

function Unplaced({ found }: { readonly found: Extract<CodesIn, { kind: "tree" }> }) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  const { source, tree, proposals } = found;
  const pages = usePages(tree.unplaced.length, PAGE);
  return (
    <>
      <h3 className={view.strong}>{`${say(codeTreeWords.unplaced)} (${tree.unplaced.length})`}</h3>
      <ul className={view.list} aria-label={say(codeTreeWords.unplaced)}>
        {tree.unplaced.slice(0, pages.shown).map((count, at) => {
          const proposal = proposals.get(count.code);
          return (
            <li key={count.code} className={view.item} {...pages.item(at)}>
              <Code count={count} />
              {proposal !== undefined && (
                <>
                  <p className={view.quiet}>{codeTreeWords.proposed(say, proposal)}</p>
                  <PlaceCode code={{ source, code: count.code, belongsTo: proposal.belongsTo }} />
                </>
              )}
            </li>
          );
        })}
      </ul>
      <MoreButton pages={pages} />
    </>
  );
}

function Rules({ rules, label }: { readonly rules: readonly RuleNode[]; readonly label: string }) {
  const view = useViewStyles();
  const pages = usePages(rules.length, PAGE * 2);
  return (
    <>
      <ul className={view.list} aria-label={label}>
        {rules.slice(0, pages.shown).map((rule, at) => (
          <li key={rule.prefix} {...pages.item(at)}>
            <RuleEntry rule={rule} />
          </li>
        ))}
      </ul>
      <MoreButton pages={pages} />
    </>
  );
}

function RuleEntry({ rule }: { readonly rule: RuleNode }) {
  const styles = useStyles();
  const view = useViewStyles();
  const { say } = useSpeaker();
  const { prefix, belongsTo, isOwn, own, codes, longer } = rule;
  const line = (
    <span className={styles.line}>
      <span className={view.strong}>{prefix}</span>
      <span>{isOwn ? belongsTo : `${belongsTo} (${say(codeTreeWords.builtIn)})`}</span>
      <span className={styles.count}>{countText(own, say)}</span>
    </span>
  );
  return (
    <Disclosure line={line}>
      <div className={`${view.stack} ${styles.nested}`}>
        {longer.length > 0 && (
          <>
            <div>
              {takenLines(rule, say).map((text) => (
                <p key={text} className={view.quiet}>
                  {text}
                </p>
              ))}
            </div>
            <Rules rules={longer} label={say(codeTreeWords.longer)} />
          </>
        )}
        {codes.length > 0 && <Codes codes={codes} />}
      </div>
    </Disclosure>
  );
}

function Codes({ codes }: { readonly codes: readonly CodeCount[] }) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  const pages = usePages(codes.length, PAGE);
  return (
    <>
      <ul className={view.list} aria-label={say(codeTreeWords.codes)}>
        {codes.slice(0, pages.shown).map((count, at) => (
          <li key={count.code} {...pages.item(at)}>
            <Code count={count} />
          </li>
        ))}
      </ul>
      <MoreButton pages={pages} />
    </>
  );
}

function Code({ count }: { readonly count: CodeCount }) {
  const styles = useStyles();
  const { say } = useSpeaker();
  return (
    <div className={styles.code}>
      <span>{codeName(count, say)}</span>
      <span className={styles.count}>{countText(count, say)}</span>
    </div>
  );
}
