/** Signs of the grants. */
import { whole } from "../../model/money";
import { netOf } from "./cells";
import { areaOfGrant, grantOf, wholeOf, withGrants, type AreaFigures, type Figures, namedAreas } from "./figures";
import type { Evidence } from "./finding";
import { nothingIn, type Judgement, type Rule } from "./judgement";
import { LEAST_BESIDE, MOST_BESIDE, RIGHT_SIGN } from "./turned";

/** Kommunbidrag against the budget: a grant is turned when the budget has its size and the other sign. */
export const signOfGrants: Rule = (figures) => {
  const areas = namedAreas(figures);
  const found = areas.filter((area) => isGrantTurned(figures, area));
  const looked = { check: "sign", where: { source: "grants" }, usual: RIGHT_SIGN } as const;
  const netCost = (some: readonly AreaFigures[]): Evidence => ({
    kind: "netCost",
    netCost: whole(some.reduce((sum, area) => sum + netOf(wholeOf(area, "budget")), 0)),
    grant: whole(grantOf(figures, ...some.map(({ key }) => key))),
  });
  if (found.length === 0) return [nothingIn({ ...looked, id: "sign:grants" }, netCost(areas))];
  const judged = (id: string, some: readonly AreaFigures[], area: AreaFigures | undefined): Judgement => ({
    ...looked,
    id,
    where: { source: "grants", areas: area === undefined ? undefined : [area.key] },
    found: netCost(some),
    cause: "signTurned",
    weight: "doubt",
    mend: (before) =>
      withGrants(before, (entry) =>
        area === undefined || area.key === areaOfGrant(entry) ? { ...entry, amount: whole(-entry.amount) } : entry
      ),
  });
  const sizeOfGrants = (some: readonly AreaFigures[]): number =>
    some.reduce((sum, { key }) => sum + Math.abs(grantOf(figures, key)), 0);
  const isMost = sizeOfGrants(found) > 0.5 * sizeOfGrants(areas);
  const each = areas.length === 1 ? [] : found.map((area) => judged(`sign:grants:${area.key}`, [area], area));
  return isMost ? [judged("sign:grants", areas, undefined), ...each] : each;
};

function isGrantTurned(figures: Figures, area: AreaFigures): boolean {
  const grant = grantOf(figures, area.key);
  const budget = netOf(wholeOf(area, "budget"));
  const outcome = netOf(wholeOf(area, "outcome"));
  const isLike = grant !== 0 && budget / grant > LEAST_BESIDE && budget / grant < MOST_BESIDE;
  return isLike && Math.sign(outcome) === Math.sign(budget);
}
