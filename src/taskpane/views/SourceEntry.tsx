/** One source: whether it is there, where it is read from, and what can be chosen instead. */
import { lazy, Suspense } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { placeOf } from "../../sources/address";
import { SPECS } from "../../sources/catalogue";
import type { SourceStatus } from "../../sources/status";
import { buttonFor, buttons, sourceWords, standings } from "../../words/labels";
import type { Site } from "../../workbook";
import { useSession } from "../sessionContext";
import { useSpeaker } from "../speech";
import { rowsOf, standingOf, type Standing } from "../standing";
import { ColumnChoices, columnsOfSite, fieldsOfSite } from "./ColumnChoices";
import type { Layout } from "../../layouts/atHome";
import { Disclosure } from "./Disclosure";
import { PlaceLink } from "./PlaceLink";
import { ProblemList } from "./ProblemList";
import { StatusIcon, type Status } from "./StatusIcon";
import { useViewStyles } from "./viewStyles";

/** What a source in another layout needs comes where there is one. */
const LayoutCard = lazy(async () => ({
  default: (await import(/* webpackChunkName: "layoutCard" */ "./LayoutCard")).LayoutCard,
}));
const LayoutQuestion = lazy(async () => ({
  default: (await import(/* webpackChunkName: "layoutCard" */ "./LayoutCard")).LayoutQuestion,
}));

/** Comes when somebody opens it. */
const CodeTreeView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "codeTree" */ "./CodeTreeView")).CodeTreeView,
}));

const useStyles = makeStyles({
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  aside: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
});

interface SourceEntryProps {
  readonly status: SourceStatus;
  /** Set where it is laid out in another way. */
  readonly layout: Layout | undefined;
  readonly attention: boolean;
  /** Whether its absence is worth alarming about: not where the workbook has nothing yet. */
  readonly isAlarming: boolean;
  /** While something is being done: buttons wait, without losing the keyboard's place. */
  readonly isBusy: boolean;
}

export function SourceEntry({ status, layout, attention, isAlarming, isBusy }: SourceEntryProps) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  const { site, source } = status;
  const preview = layout?.preview;
  return (
    <Disclosure attention={attention} line={<Line status={status} layout={layout} isAlarming={isAlarming} />}>
      <div className={view.stack}>
        <p className={view.quiet}>{say(SPECS[source].description)}</p>
        <Suspense fallback={null}>
          {layout !== undefined && preview !== undefined && (
            <LayoutCard layout={{ ...layout, preview }} status={status} isBusy={isBusy} />
          )}
          {layout !== undefined && preview === undefined && layout.answers.length > 0 && (
            <LayoutQuestion layout={layout} status={status} isBusy={isBusy} />
          )}
        </Suspense>
        {preview === undefined && site === undefined && <p className={view.quiet}>{say(sourceWords.howToGet)}</p>}
        {preview === undefined && site !== undefined && <Found status={status} site={site} />}
        {(source === "accounts" || source === "responsibilities") && (
          <Disclosure line={say(sourceWords.distribution)}>
            <Suspense fallback={null}>
              <CodeTreeView source={source} />
            </Suspense>
          </Disclosure>
        )}
        <Buttons status={status} isRemembered={layout?.isRemembered ?? site?.via === "mapping"} isBusy={isBusy} />
      </div>
    </Disclosure>
  );
}

/** Its name and how it stands: by rows where it can be read, else in a word. */
function Line({ status, layout, isAlarming }: Pick<SourceEntryProps, "status" | "layout" | "isAlarming">) {
  const styles = useStyles();
  const { say } = useSpeaker();
  const standing = standingOf(status);
  const isReady = standing === "ready";
  const isAsked = isReady && layout !== undefined && layout.answers.length > 0;
  return (
    <>
      <StatusIcon
        status={isAsked ? "doubtful" : iconOf(standing, isAlarming)}
        label={say(isAsked ? sourceWords.isAsked : standings[standing])}
      />
      <span className={styles.name}>{status.sheetName}</span>
      <span className={styles.aside} aria-hidden={!isReady}>
        {isReady ? sourceWords.rows(say, layout?.preview?.count ?? rowsOf(status)) : say(standings[standing])}
      </span>
    </>
  );
}

function Found({ status, site }: { readonly status: SourceStatus; readonly site: Site }) {
  // What stands beside it is asked above.
  const problems = status.problems.filter(({ kind }) => kind !== "layoutBeside");
  const view = useViewStyles();
  const { say } = useSpeaker();
  const session = useSession();
  return (
    <>
      <p className={view.text}>
        {`${say(VIA[site.via])}: `}
        <PlaceLink place={placeOf(site.rectangle)} inText />
      </p>
      {problems.length > 0 && <ProblemList problems={problems} />}
      <ColumnChoices
        fields={fieldsOfSite(status, say)}
        options={columnsOfSite(status, say)}
        choose={(column, offset) => {
          if (offset !== "selection") void session.mapColumn(status.source, column, offset);
        }}
      />
      <p className={view.quiet}>{say(sourceWords.howToUseSelection)}</p>
    </>
  );
}

interface ButtonsProps extends Pick<SourceEntryProps, "status" | "isBusy"> {
  /** The user has chosen something that can be forgotten. */
  readonly isRemembered: boolean;
}

function Buttons({ status, isRemembered, isBusy }: ButtonsProps) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  const session = useSession();
  const { source, site, sheetName } = status;
  const shared = { size: "small", disabledFocusable: isBusy } as const;
  return (
    <div className={view.buttons}>
      <Button
        {...shared}
        aria-label={buttonFor.useSelection(say, sheetName)}
        onClick={() => void session.useSelection(source)}
      >
        {say(buttons.useSelection)}
      </Button>
      {site === undefined && (
        <Button
          {...shared}
          aria-label={buttonFor.insertSheet(say, sheetName)}
          onClick={() => void session.insertTemplate([source])}
        >
          {say(buttons.insertSheet)}
        </Button>
      )}
      {isRemembered && (
        <Button
          {...shared}
          appearance="subtle"
          aria-label={buttonFor.forget(say, sheetName)}
          onClick={() => void session.forget(source)}
        >
          {say(buttons.forget)}
        </Button>
      )}
    </div>
  );
}

const VIA = { mapping: sourceWords.viaMapping, table: sourceWords.viaTable, sheet: sourceWords.viaSheet };

function iconOf(standing: Standing, isAlarming: boolean): Status {
  switch (standing) {
    case "ready":
      return "good";
    case "unclear":
      return "doubtful";
    case "empty":
      return isAlarming ? "doubtful" : "absent";
    case "missing":
      return isAlarming ? "bad" : "absent";
  }
}
