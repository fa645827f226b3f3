/** After a run: the result in one sentence, whether it can be relied on, what was written and what was not. */
import { lazy, Suspense } from "react";
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { isOpenDoubt } from "../../analysis/plausibility/answers";
import { commentedIn } from "../../comments/commented";
import type { Length } from "../../model/comment";
import { makesPreliminary } from "../../model/problem";
import { materialRows } from "../../reports/material";
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
import { AnswersToWrite, Plausibility } from "./Plausibility";
import { Reconciliation } from "./Reconciliation";
import { ReportChoices } from "./ReportChoices";
import { Title } from "./Title";
import { WrittenTables } from "./WrittenTables";

const useStyles = makeStyles({
  headline: { ...typographyStyles.subtitle2, margin: 0 },
  folds: { marginTop: tokens.spacingVerticalM },
});

/** Comes with the rounds of the year only. */
const RoundForecasts = lazy(async () => ({
  default: (await import(/* webpackChunkName: "roundView" */ "./RoundForecasts")).RoundForecasts,
}));

interface ResultViewProps {
  readonly result: WrittenRun;
  /** Chosen since the run for the comments. */
  readonly length: Length | undefined;
}

export function ResultView({ result, length }: ResultViewProps) {
  const styles = useStyles();
  const { language, say } = useSpeaker();
  const { headline, plausibility, preliminary, problems, recognition, tables, written } = result;
  const commented = commentedIn(written);
  const reconciled = written.tables.find(({ id }) => id === "Avvik.avstamning");
  const grave = problems.filter(makesPreliminary);
  const isAnswered = preliminary && grave.length === 0 && !plausibility.some(isOpenDoubt);
  const slight = problems.filter((problem) => !makesPreliminary(problem));
  return (
    <>
      <Title>{doneHeading(result, say)}</Title>
      {isAnswered && <AnswersToWrite />}
      <Plausibility checks={plausibility} recognition={recognition} />
      <p className={styles.headline}>{headlineSentence(headline, language)}</p>
      {preliminary && grave.length > 0 && <IconLine status="doubtful" text={say(explanations.preliminary)} />}
      <Reconciliation checks={result.checks} place={reconciled} />
      <IconLine status="info" text={say(explanations.notSaved)} />
      {!written.isPrintReady && <IconLine status="info" text={say(explanations.notPrintReady)} />}
      {!written.isIllustrated && <IconLine status="info" text={say(explanations.notIllustrated)} />}
      <ProblemGroups problems={grave} />
      {result.round !== undefined && (
        <Suspense fallback={null}>
          <RoundForecasts round={result.round} />
        </Suspense>
      )}
      <WrittenTables tables={tables} written={written.tables} />
      <MaterialDeviations rows={materialRows(tables, written.tables)} />
      <Bridges illustrations={result.illustrations} />
      {commented !== undefined && (
        <Comments commented={commented} written={written} length={length ?? commented.length} />
      )}
      <ProblemGroups problems={slight} />
      <div className={styles.folds}>
        <BesideTables result={result} />
        <ReportChoices reports={result.reports} isBusy={false} isChoice={false} />
      </div>
    </>
  );
}
