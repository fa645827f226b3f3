/** The reports: which of them a run writes, what one needs that cannot be made, and a way to write one alone now. */
import { useId } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReportChoice } from "../../reports/choice";
import { SPECS } from "../../sources/catalogue";
import { reportWords } from "../../words/resultLabels";
import { useSession } from "../sessionContext";
import { useSpeaker } from "../speech";
import { Fold } from "./Fold";
import { useViewStyles } from "./viewStyles";

const useStyles = makeStyles({
  report: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minHeight: "32px" },
  choice: {
    width: "16px",
    height: "16px",
    flexShrink: 0,
    margin: "4px",
    accentColor: tokens.colorCompoundBrandBackground,
  },
  button: { flexShrink: 0 },
});

interface ReportChoicesProps {
  readonly reports: readonly ReportChoice[];
  /** While something is being done: buttons wait, without losing the keyboard's place. */
  readonly isBusy: boolean;
  /** Whether it is chosen here what every run writes; after a run a report is only written by itself. */
  readonly isChoice: boolean;
}

export function ReportChoices({ reports, isBusy, isChoice }: ReportChoicesProps) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  const makeable = reports.filter(({ lacks }) => lacks === undefined);
  const made = makeable.filter(({ isSkipped }) => !isSkipped);
  return (
    <Fold
      heading={say(isChoice ? reportWords.heading : reportWords.writeOne)}
      aside={isChoice ? reportWords.made(say, made.length, reports.length) : ""}
    >
      <div className={view.stack}>
        <p className={view.quiet}>{say(isChoice ? reportWords.choose : reportWords.alone)}</p>
        <ul className={view.list}>
          {(isChoice ? reports : makeable).map((report) => (
            <li key={report.id}>
              <Report report={report} isBusy={isBusy} isChoice={isChoice} />
            </li>
          ))}
        </ul>
      </div>
    </Fold>
  );
}

interface ReportProps extends Omit<ReportChoicesProps, "reports"> {
  readonly report: ReportChoice;
}

function Report({ report: { id, name, lacks, isSkipped }, isBusy, isChoice }: ReportProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const { say } = useSpeaker();
  const session = useSession();
  const [choice, needs] = [useId(), useId()];
  const Name = isChoice ? "label" : "span";
  return (
    <div className={styles.report}>
      {isChoice && (
        <input
          id={choice}
          type="checkbox"
          className={styles.choice}
          checked={!isSkipped}
          aria-disabled={isBusy}
          aria-describedby={lacks === undefined ? undefined : needs}
          onChange={() => !isBusy && void session.skip(id, !isSkipped)}
        />
      )}
      <div className={view.grow}>
        <Name lang="sv" {...(isChoice ? { htmlFor: choice } : {})}>
          {name}
        </Name>
        {lacks !== undefined && (
          <p id={needs} className={view.small}>
            {reportWords.needs(say, SPECS[lacks].sheet)}
          </p>
        )}
      </div>
      {lacks === undefined && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          disabledFocusable={isBusy}
          aria-label={reportWords.writeNamed(say, name)}
          onClick={() => void session.run({ only: [id] })}
        >
          {say(reportWords.write)}
        </Button>
      )}
    </div>
  );
}
