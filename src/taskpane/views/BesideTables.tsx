/** What a run did beside its tables: edits that it wrote over, and all that it did not write. */
import type { ReactNode } from "react";
import { SPECS } from "../../sources/catalogue";
import { explanations, headings } from "../../words/labels";
import { reportWords } from "../../words/resultLabels";
import type { CellValue, WriteReport } from "../../workbook";
import { useSpeaker } from "../speech";
import type { WrittenRun } from "../state";
import { Fold } from "./Fold";
import { PlaceLink } from "./PlaceLink";
import { useViewStyles } from "./viewStyles";

interface BesideTablesProps {
  readonly result: WrittenRun;
}

export function BesideTables({ result: { written, skipped, leftOut } }: BesideTablesProps) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  return (
    <>
      <CountedFold heading={say(headings.replaced)} explanation={say(explanations.replaced)}>
        {written.replacedEdits.map((edit) => (
          <li key={`${edit.sheet}!${edit.address}`}>
            <ReplacedEdit edit={edit} />
          </li>
        ))}
      </CountedFold>
      <CountedFold heading={say(headings.leftStanding)} explanation={say(explanations.leftStanding)}>
        {written.leftStanding.map(({ id, sheet, address }) => (
          <li key={id}>
            <PlaceLink place={{ sheet, address }} />
          </li>
        ))}
      </CountedFold>
      <CountedFold heading={say(headings.skipped)} explanation={say(reportWords.skipped)}>
        {skipped.map(({ id, name }) => (
          <li key={id} lang="sv">
            {name}
          </li>
        ))}
      </CountedFold>
      <CountedFold heading={say(headings.leftOut)}>
        {leftOut.map(({ report, needs, column }) => (
          <li key={report}>
            {report} <span className={view.quiet}>{reportWords.needs(say, SPECS[needs].sheet, column)}</span>
          </li>
        ))}
      </CountedFold>
    </>
  );
}

interface CountedFoldProps {
  readonly heading: string;
  readonly explanation?: string;
  /** List items; without any, nothing is shown. */
  readonly children: readonly ReactNode[];
}

function CountedFold({ heading, explanation, children }: CountedFoldProps) {
  const view = useViewStyles();
  if (children.length === 0) return null;
  return (
    <Fold heading={heading} aside={children.length}>
      <div className={view.stack}>
        {explanation !== undefined && <p className={view.quiet}>{explanation}</p>}
        <ul className={view.list}>{children}</ul>
      </div>
    </Fold>
  );
}

interface ReplacedEditProps {
  readonly edit: WriteReport["replacedEdits"][number];
}

function ReplacedEdit({ edit: { sheet, address, before } }: ReplacedEditProps) {
  const view = useViewStyles();
  const { language, say } = useSpeaker();
  const wasEmpty = before === "";
  return (
    <>
      <PlaceLink place={{ sheet, address }} />{" "}
      <span className={view.quiet}>
        {wasEmpty ? say(explanations.replacedEmpty) : explanations.replacedBefore(say, cellText(before, language))}
      </span>
    </>
  );
}

/** A cell's content as the reader's language writes it. */
function cellText(value: CellValue, language: "sv" | "en"): string {
  return typeof value === "number" ? value.toLocaleString(language) : String(value);
}
