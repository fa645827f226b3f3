/** After a run: the result in one sentence, whether it can be relied on, what was written and what was not. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { commentedIn } from "../../comments/commented";
import type { Length } from "../../model/comment";
import { makesPreliminary, type Place } from "../../model/problem";
import type { SourceName } from "../../model/source";
import { materialRows } from "../../reports/material";
import type { ReportId } from "../../reports/table";
import { SHEET_NAMES } from "../../sources/sheets";
import { headlineSentence } from "../../words/headline";
import { explanations, headings, reportWords } from "../../words/labels";
import type { CellValue } from "../../workbook";
import { doneHeading } from "../announcement";
import { useSpeaker } from "../speech";
import type { WrittenRun } from "../state";
import { Bridges } from "./BridgeView";
import { Comments } from "./Comments";
import { Disclosure } from "./Disclosure";
import { MaterialDeviations } from "./MaterialDeviations";
import { PlaceLink } from "./PlaceLink";
import { ProblemGroups } from "./ProblemList";
import { Reconciliation } from "./Reconciliation";
import { ReportChoices } from "./ReportChoices";
import { IconLine } from "./IconLine";
import { useViewStyles } from "./viewStyles";
import { WrittenTables } from "./WrittenTables";

const useStyles = makeStyles({
  headline: { ...typographyStyles.subtitle2, margin: 0 },
  folds: { marginTop: tokens.spacingVerticalM },
});

interface ResultViewProps {
  readonly result: WrittenRun;
  readonly reveal: (place: Place) => void;
  readonly openSource: (source: SourceName) => void;
  readonly writeAlone: (report: ReportId) => void;
  /** Chosen since the run for the comments. */
  readonly length: Length | undefined;
  readonly chooseLength: (length: Length) => void;
}

export function ResultView({ result, reveal, openSource, writeAlone, length, chooseLength }: ResultViewProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const { language, say } = useSpeaker();
  const { headline, preliminary, written, leftOut, skipped } = result;
  const commented = commentedIn(written);
  const reconciled = written.tables.find(({ id }) => id === "Avvik.avstamning");
  return (
    <>
      <h1 className={view.title} tabIndex={-1}>
        {doneHeading(result, language)}
      </h1>
      <p className={styles.headline}>{headlineSentence(headline.result, headline.grant, language)}</p>
      {preliminary && <IconLine status="doubtful" text={say(explanations.preliminary)} />}
      <Reconciliation checks={result.checks} place={reconciled} reveal={reveal} />
      <IconLine status="info" text={say(explanations.notSaved)} />
      {!written.isPrintReady && <IconLine status="info" text={say(explanations.notPrintReady)} />}
      {!written.isIllustrated && <IconLine status="info" text={say(explanations.notIllustrated)} />}
      <ProblemGroups problems={result.problems.filter(makesPreliminary)} reveal={reveal} openSource={openSource} />
      <WrittenTables tables={result.tables} written={written.tables} reveal={reveal} />
      <MaterialDeviations rows={materialRows(result.tables, written.tables)} reveal={reveal} />
      <Bridges illustrations={result.illustrations} />
      {commented !== undefined && (
        <Comments
          commented={commented}
          written={written}
          length={length ?? commented.length}
          chooseLength={chooseLength}
          writeNow={() => writeAlone(commented.table.report ?? "")}
          reveal={reveal}
        />
      )}
      <ProblemGroups
        problems={result.problems.filter((problem) => !makesPreliminary(problem))}
        reveal={reveal}
        openSource={openSource}
      />
      <div className={styles.folds}>
        {written.replacedEdits.length > 0 && (
          <Fold heading={say(headings.replaced)} count={written.replacedEdits.length}>
            <p className={view.quiet}>{say(explanations.replaced)}</p>
            <ul className={view.list}>
              {written.replacedEdits.map(({ sheet, address, before }) => (
                <li key={`${sheet}!${address}`}>
                  <PlaceLink place={{ sheet, address }} reveal={reveal} />{" "}
                  <span className={view.quiet}>
                    {before === ""
                      ? say(explanations.replacedEmpty)
                      : say(explanations.replacedBefore)(cellText(before, language))}
                  </span>
                </li>
              ))}
            </ul>
          </Fold>
        )}
        {written.leftStanding.length > 0 && (
          <Fold heading={say(headings.leftStanding)} count={written.leftStanding.length}>
            <p className={view.quiet}>{say(explanations.leftStanding)}</p>
            <ul className={view.list}>
              {written.leftStanding.map(({ id, sheet, address }) => (
                <li key={id}>
                  <PlaceLink place={{ sheet, address }} reveal={reveal} />
                </li>
              ))}
            </ul>
          </Fold>
        )}
        {skipped.length > 0 && (
          <Fold heading={say(headings.skipped)} count={skipped.length}>
            <p className={view.quiet}>{say(reportWords.skipped)}</p>
            <ul className={view.list}>
              {skipped.map(({ id, name }) => (
                <li key={id} lang="sv">
                  {name}
                </li>
              ))}
            </ul>
          </Fold>
        )}
        {leftOut.length > 0 && (
          <Fold heading={say(headings.leftOut)} count={leftOut.length}>
            <ul className={view.list}>
              {leftOut.map(({ report, needs }) => (
                <li key={report}>
                  {report} <span className={view.quiet}>{say(explanations.needs)(SHEET_NAMES[needs])}</span>
                </li>
              ))}
            </ul>
          </Fold>
        )}
        <ReportChoices reports={result.reports} isBusy={false} write={writeAlone} />
      </div>
    </>
  );
}

function Fold({
  heading,
  count,
  children,
}: {
  readonly heading: string;
  readonly count: number;
  readonly children: React.ReactNode;
}) {
  const view = useViewStyles();
  return (
    <Disclosure
      line={
        <>
          <span role="heading" aria-level={2} className={`${view.strong} ${view.grow}`}>
            {heading}
          </span>
          <span className={view.quiet}>{count}</span>
        </>
      }
    >
      <div className={view.stack}>{children}</div>
    </Disclosure>
  );
}

/** A cell's content as the reader's language writes it. */
function cellText(value: CellValue, language: "sv" | "en"): string {
  return typeof value === "number" ? value.toLocaleString(language) : String(value);
}
