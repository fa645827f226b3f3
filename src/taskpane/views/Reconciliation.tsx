/** The verdict of the controls that the run made, with those that do not hold. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { holds, type Check } from "../../analysis/reconciliation";
import type { Ore } from "../../model/money";
import type { Place } from "../../model/problem";
import { nameOf } from "../../reports/avstamning";
import { reconciliation } from "../../words/labels";
import { kronor, printed } from "../../words/numbers";
import { useSpeaker } from "../speech";
import { PlaceLink } from "./PlaceLink";
import { StatusIcon } from "./StatusIcon";
import { useViewStyles } from "./viewStyles";

const useStyles = makeStyles({ failing: { marginTop: tokens.spacingVerticalXS } });

interface ReconciliationProps {
  readonly checks: readonly Check[];
  /** Where the table of all controls stands. */
  readonly place: Place | undefined;
  readonly reveal: (place: Place) => void;
}

export function Reconciliation({ checks, place, reveal }: ReconciliationProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const { say } = useSpeaker();
  const differing = checks.filter((check) => !holds(check));
  const failing = differing.filter(({ weight }) => weight === "control");
  const status = failing.length > 0 ? "bad" : differing.length > 0 ? "doubtful" : "good";
  const verdict = {
    bad: say(reconciliation.fails)(failing.length, checks.length),
    doubtful: say(reconciliation.toJudge)(differing.length, checks.length),
    good: say(reconciliation.holds)(checks.length),
  }[status];
  return (
    <div className={view.withIcon}>
      <StatusIcon status={status} />
      <div className={view.grow}>
        <p className={view.text}>{verdict}</p>
        {failing.length > 0 && (
          <ul className={`${view.list} ${styles.failing}`}>
            {failing.map((check, index) => (
              <li key={index} className={view.quiet}>
                <FailingCheck check={check} />
              </li>
            ))}
          </ul>
        )}
        {place !== undefined && (
          <PlaceLink place={place} reveal={reveal}>
            {say(reconciliation.show)}
          </PlaceLink>
        )}
      </div>
    </div>
  );
}

function FailingCheck({ check }: { readonly check: Check }) {
  const { language, say } = useSpeaker();
  const difference = check.left - check.right;
  const amount = check.unit === "ore" ? kronor(difference as Ore, language) : printed(difference, 0, language);
  return <>{`${nameOf(check)}. ${say(reconciliation.difference)(amount)}.`}</>;
}
