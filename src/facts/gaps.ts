/**
 * How far indicators are from what was wished and from what they were, women from men, and measures from what was
 * decided. Of percentages the distance is in percentage points. More is +, whichever way is better.
 */
import { fact, type Fact, type FactUnit, type Subject } from "../model/fact";
import { subjectKey, type Against, type Figure } from "../model/figure";
import type { FactSources } from "./sources";

export function gapFacts(
  facts: readonly Fact[],
  _subjects: readonly Subject[],
  { indicators = [], settings: { year } }: FactSources
): readonly Fact[] {
  const byKey = new Map(facts.map((one) => [keyOf(one), one]));
  const earlier = new Map(indicators.flatMap(({ name, earlier: then }) => (then === undefined ? [] : [[name, then]])));
  return facts.flatMap((one): readonly Fact[] => {
    const { what, subject, group } = one;
    if (one.year !== year || one.scenario !== "outcome") return [];
    const other = (changed: Partial<Figure>): number | undefined => byKey.get(keyOf({ ...one, ...changed }))?.values[0];
    switch (what) {
      case "indicator":
        return [
          ...fromTarget(one, other({ what: "target" }) ?? other({ what: "target", group: undefined }), indicators),
          ...gap(one, "otherGroup", group === "women" ? other({ group: "men" }) : undefined),
          ...gap(
            one,
            "previousYear",
            group === undefined ? earlier.get(subject.replace(/^indicator:/, "")) : undefined
          ),
        ];
      case "realisedEffect":
        return gap(one, "decided", other({ what: "decidedEffect" }));
      default:
        return [];
    }
  });
}

/** Also as how much better (+) or worse it is than wished, whichever way that is. */
function fromTarget(
  now: Fact,
  target: number | undefined,
  indicators: NonNullable<FactSources["indicators"]>
): readonly Fact[] {
  const [distance, ...rest] = gap(now, "target", target);
  const own = indicators.find(({ name }) => subjectKey("indicator", name) === now.subject);
  if (distance === undefined || own === undefined) return [];
  const { subject, year, of, group, nth, unit, values } = distance;
  const exact = own.direction === "higher" ? values[0] : -values[0];
  return [distance, ...rest, fact({ what: "deviation", subject, year, of, group, nth, unit, exact })];
}

function keyOf({ what, subject, narrowedTo, group, nth }: Figure): string {
  return [what, subject, narrowedTo, group, nth].join("|");
}

const DISTANCE: Readonly<Partial<Record<FactUnit, FactUnit>>> = { percent: "points" };

function gap(now: Fact, against: Against, then: number | undefined): readonly Fact[] {
  if (then === undefined) return [];
  const { what: of, subject, narrowedTo, year, unit, nth } = now;
  const group = against === "otherGroup" ? undefined : now.group;
  const stated = { subject, narrowedTo, year, of, against, group, nth };
  const exact = now.values[0] - then;
  const distance = fact({ what: "difference", ...stated, unit: DISTANCE[unit] ?? unit, exact });
  if (unit === "percent" || then === 0) return [distance];
  return [distance, fact({ what: "growth", ...stated, unit: "percent", exact: (100 * exact) / then })];
}
