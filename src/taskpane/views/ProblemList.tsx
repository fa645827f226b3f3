/** What the controller can mend: each says what, where and what to do. Long lists come a page at a time. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Problem, ProblemKind, Severity } from "../../model/problem";
import type { SourceName } from "../../model/source";
import { SPECS } from "../../sources/catalogue";
import { buttonFor, severityHeadings } from "../../words/labels";
import { problemText } from "../../words/problems";
import { useSession } from "../sessionContext";
import { useSpeaker } from "../speech";
import { MoreButton, usePages } from "./pages";
import { codeToPlace, PlaceCode } from "./PlaceCode";
import { PlaceLink } from "./PlaceLink";
import { StatusIcon, type Status } from "./StatusIcon";
import { useViewStyles } from "./viewStyles";

const PAGE = 10;
const SEVERITIES: readonly Severity[] = ["blocking", "preliminary", "note"];
const STATUS: Readonly<Record<Severity, Status>> = { blocking: "bad", preliminary: "doubtful", note: "info" };

const useStyles = makeStyles({
  links: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL },
  more: { marginTop: tokens.spacingVerticalS },
});

interface ProblemListProps {
  readonly problems: readonly Problem[];
  /** Offers the way to a source among the sources, where its range and columns can be chosen. */
  readonly leadsToSources?: boolean;
}

/** Problems under a heading per severity, the gravest first. */
export function ProblemGroups({ problems: all }: Pick<ProblemListProps, "problems">) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  return SEVERITIES.map((severity) => {
    const problems = all.filter((problem) => problem.severity === severity);
    if (problems.length === 0) return null;
    return (
      <section key={severity}>
        <h2 className={view.heading}>{`${say(severityHeadings[severity])} (${problems.length})`}</h2>
        <ProblemList problems={problems} leadsToSources />
      </section>
    );
  });
}

export function ProblemList({ problems, leadsToSources = false }: ProblemListProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const pages = usePages(problems.length, PAGE);
  return (
    <>
      <ul className={view.list}>
        {problems.slice(0, pages.shown).map((problem, index) => (
          <li key={index} className={view.item} {...pages.item(index)}>
            <ProblemItem problem={problem} leadsToSources={leadsToSources} />
          </li>
        ))}
      </ul>
      <MoreButton pages={pages} className={styles.more} />
    </>
  );
}

interface ProblemItemProps {
  readonly problem: Problem;
  readonly leadsToSources: boolean;
}

function ProblemItem({ problem, leadsToSources }: ProblemItemProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const { language, say } = useSpeaker();
  const session = useSession();
  const { what, where, remedy } = problemText(problem, language);
  const code = codeToPlace(problem);
  const source = leadsToSources ? sourceToMend(problem) : undefined;
  return (
    <div className={view.withIcon}>
      <StatusIcon status={STATUS[problem.severity]} />
      <div className={view.grow}>
        <p className={view.text}>{what}</p>
        <p className={view.quiet}>{remedy}</p>
        <div className={styles.links}>
          <PlaceLink place={problem.place}>{where}</PlaceLink>
          {source !== undefined && (
            <Link className={view.link} onClick={() => void session.examine(source)}>
              {buttonFor.openSource(say, SPECS[source].sheet)}
            </Link>
          )}
        </div>
        {leadsToSources && code !== undefined && <PlaceCode code={code} />}
      </div>
    </div>
  );
}

/** Problems that are mended by choosing another range or column in the pane. */
const MENDED_AMONG_SOURCES: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
  "sourceMissing",
  "sourceEmpty",
  "headingRowMissing",
  "columnMissing",
  "columnAmbiguous",
]);

function sourceToMend(problem: Problem): SourceName | undefined {
  if (problem.kind === "accountUnknown") return problem.isAll === true ? problem.source : "accounts";
  if (problem.kind === "responsibilityUnknown") return "responsibilities";
  return "source" in problem && MENDED_AMONG_SOURCES.has(problem.kind) ? problem.source : undefined;
}
