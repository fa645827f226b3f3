/** The verdict of the controls that the run made, with those that do not hold. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { holds, type Check } from "../../analysis/reconciliation";
import type { Ore } from "../../model/money";
import type { Place } from "../../model/problem";
import { nameOf } from "../../reports/avstamning";
import { reconciliation } from "../../words/resultLabels";
import { kronor, printed } from "../../words/numbers";
import type { Say } from "../../words/say";
import { useSpeaker } from "../speech";
import { PlaceLink } from "./PlaceLink";
import { StatusIcon, type Status } from "./StatusIcon";
import { useViewStyles } from "./viewStyles";

const useStyles = makeStyles({ failing: { marginTop: tokens.spacingVerticalXS } });

interface ReconciliationProps {
  readonly checks: readonly Check[];
  /** Where the table of all controls stands. */
  readonly place: Place | undefined;
}

export function Reconciliation({ checks, place }: ReconciliationProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const { say } = useSpeaker();
  const { status, text, failing } = verdictOf(checks, say);
  return (
    <div className={view.withIcon}>
      <StatusIcon status={status} />
      <div className={view.grow}>
        <p className={view.text}>{text}</p>
        {failing.length > 0 && (
          <ul className={`${view.list} ${styles.failing}`}>
            {failing.map((check, index) => (
              <li key={index} className={view.quiet}>
                <FailingCheck check={check} />
              </li>
            ))}
          </ul>
        )}
        <PlaceLink place={place}>{say(reconciliation.show)}</PlaceLink>
      </div>
    </div>
  );
}

interface Verdict {
  readonly status: Status;
  readonly text: string;
  /** Controls that do not hold; what the controller judges is only counted. */
  readonly failing: readonly Check[];
}

function verdictOf(checks: readonly Check[], say: Say): Verdict {
  const made = checks.length;
  const differing = checks.filter((check) => !holds(check));
  const failing = differing.filter(({ weight }) => weight === "control");
  if (failing.length > 0) return { status: "bad", text: reconciliation.fails(say, failing.length, made), failing };
  if (differing.length > 0)
    return { status: "doubtful", text: reconciliation.toJudge(say, differing.length, made), failing };
  return { status: "good", text: reconciliation.holds(say, made), failing };
}

function FailingCheck({ check }: { readonly check: Check }) {
  const { language, say } = useSpeaker();
  const difference = check.left - check.right;
  const amount = check.unit === "ore" ? kronor(difference as Ore, language) : printed(difference, 0, language);
  return <>{`${nameOf(check)}. ${reconciliation.difference(say, amount)}.`}</>;
}
