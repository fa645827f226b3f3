/** The verdict of the controls that the run made, with those that do not hold. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { holds, type Check } from "../../analysis/reconciliation";
import type { Ore } from "../../model/money";
import type { Place } from "../../model/problem";
import { nameOf } from "../../reports/avstamning";
import { reconciliation } from "../../text/labels";
import { kronor, printed } from "../../text/numbers";
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
  const controls = checks.filter(({ weight }) => weight === "control");
  const failing = controls.filter((check) => !holds(check));
  const toJudge = checks.filter((check) => check.weight === "finding" && !holds(check));
  const verdict = failing.length === 0 ? say(reconciliation.holds)(controls.length) : say(reconciliation.fails)(failing.length, controls.length);
  return (
    <div className={view.withIcon}>
      <StatusIcon status={failing.length > 0 ? "bad" : "good"} />
      <div className={view.grow}>
        <p className={view.text}>{toJudge.length === 0 ? verdict : `${verdict} ${say(reconciliation.toJudge)(toJudge.length)}`}</p>
        {failing.length > 0 && (
          <ul className={`${view.list} ${styles.failing}`}>
            {failing.map((check, index) => (
              <li key={index} className={view.quiet}>
                <FailingCheck check={check} />
              </li>
            ))}
          </ul>
        )}
        {place !== undefined && <PlaceLink place={place} reveal={reveal}>{say(reconciliation.show)}</PlaceLink>}
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
