/** After a run: the result in one sentence, whether it can be relied on, what was written and what was not. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Length } from "../../model/comment";
import { makesPreliminary, type Place } from "../../model/problem";
import type { SourceName } from "../../model/source";
import { materialRows } from "../../reports/material";
import type { ReportId } from "../../reports/table";
import { headlineSentence } from "../../words/headline";
import { explanations } from "../../words/labels";
import { doneHeading } from "../doneHeading";
import { useSpeaker } from "../speech";
import type { WrittenRun } from "../state";
import { Bridges } from "./BridgeView";
import { Comments } from "./Comments";
import { IconLine } from "./IconLine";
import { BesideTables } from "./BesideTables";
import { MaterialDeviations } from "./MaterialDeviations";
import { ProblemGroups } from "./ProblemList";
import { Reconciliation } from "./Reconciliation";
import { ReportChoices } from "./ReportChoices";
import { Title } from "./Title";
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
  const { language, say } = useSpeaker();
  const { headline, preliminary, problems, tables, written } = result;
  const { commented } = written;
  const reconciled = written.tables.find(({ id }) => id === "Avvik.avstamning");
  const grave = problems.filter(makesPreliminary);
  const slight = problems.filter((problem) => !makesPreliminary(problem));
  return (
    <>
      <Title>{doneHeading(result, say)}</Title>
      <p className={styles.headline}>{headlineSentence(headline.result, headline.grant, language)}</p>
      {preliminary && <IconLine status="doubtful" text={say(explanations.preliminary)} />}
      <Reconciliation checks={result.checks} place={reconciled} reveal={reveal} />
      <IconLine status="info" text={say(explanations.notSaved)} />
      {!written.isPrintReady && <IconLine status="info" text={say(explanations.notPrintReady)} />}
      {!written.isIllustrated && <IconLine status="info" text={say(explanations.notIllustrated)} />}
      <ProblemGroups problems={grave} reveal={reveal} openSource={openSource} />
      <WrittenTables tables={tables} written={written.tables} reveal={reveal} />
      <MaterialDeviations rows={materialRows(tables, written.tables)} reveal={reveal} />
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
      <ProblemGroups problems={slight} reveal={reveal} openSource={openSource} />
      <div className={styles.folds}>
        <BesideTables result={result} reveal={reveal} />
        <ReportChoices reports={result.reports} isBusy={false} write={writeAlone} />
      </div>
    </>
  );
}
