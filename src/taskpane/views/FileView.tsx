/** What a file holds, before any of it is in the workbook: whose it is, what is asked of it, and what it comes to. */
import type { Severity } from "../../model/problem";
import { stopsFile, type FileProblem } from "../../files/problem";
import { fileProblemText } from "../../words/files/fileProblems";
import { fileHeadings, fileWords } from "../../words/files/fileWords";
import { useSpeaker } from "../speech";
import type { SessionState } from "../state";
import { FileChoices } from "./FileChoices";
import { FileFacts } from "./FileFacts";
import { FileSheets } from "./FileSheets";
import { MoreButton, usePages } from "./pages";
import { StatusIcon, type Status } from "./StatusIcon";
import { useViewStyles } from "./viewStyles";

export function FileView({ state }: { readonly state: SessionState<"file"> }) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  const { hand, taken, placed } = state;
  const isRefused = taken.problems.some(stopsFile);
  return (
    <>
      <p className={view.text}>{hand.file.name}</p>
      {isRefused && <p className={view.quiet}>{say(fileWords.nothingInserted)}</p>}
      <Problems problems={taken.problems} />
      <FileFacts file={hand.file} />
      <FileChoices file={hand.file} choice={hand.choice} />
      <FileSheets placed={placed} isLedger={hand.file.kind === "sie"} />
    </>
  );
}

const ORDER: readonly Severity[] = ["blocking", "preliminary", "note"];
const STATUS: Readonly<Record<Severity, Status>> = { blocking: "bad", preliminary: "doubtful", note: "info" };
const PAGE = 5;

/** The gravest first. */
function Problems({ problems }: { readonly problems: readonly FileProblem[] }) {
  const view = useViewStyles();
  const { say, language } = useSpeaker();
  const sorted = ORDER.flatMap((severity) => problems.filter((problem) => problem.severity === severity));
  const pages = usePages(sorted.length, PAGE);
  if (sorted.length === 0) return null;
  return (
    <section>
      <h2 className={view.heading}>{say(fileHeadings.found)}</h2>
      <ul className={view.list}>
        {sorted.slice(0, pages.shown).map((problem, index) => {
          const { what, where, remedy } = fileProblemText(problem, language);
          return (
            <li key={index} className={view.item} {...pages.item(index)}>
              <div className={view.withIcon}>
                <StatusIcon status={STATUS[problem.severity]} />
                <div className={view.grow}>
                  <p className={view.text}>{what}</p>
                  <p className={view.quiet}>{remedy}</p>
                  {where !== "" && <p className={view.small}>{where}</p>}
                </div>
              </div>
            </li>
          );
        })}
      </ul>
      <MoreButton pages={pages} />
    </section>
  );
}
