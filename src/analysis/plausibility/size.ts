/**
 * The size of a deviation: larger than committees' and areas' deviations are. The last resort, for faults without a
 * name.
 */
import { whole } from "../../model/money";
import { netOf, scaledCell, sizeOf } from "./cells";
import {
  baseOf,
  committeeAreas,
  grantOf,
  grantToDate,
  resultIn,
  startsLate,
  wholeOf,
  withCells,
  type AreaFigures,
  type Figures,
  namedAreas,
} from "./figures";
import { shareOf } from "./compare";
import { nothingIn, orNothing, type Judgement, type Rule } from "./judgement";

/** Of what is turned over, where there is hardly any grant to be a share of. */
const OF_TURNOVER = 0.3;

export const sizeInTotal: Rule = (figures, usual) => {
  const areas = committeeAreas(figures);
  const result = areas.reduce((sum, area) => sum + resultIn(figures, area), 0);
  const turnover = areas.reduce((sum, area) => sum + sizeOf(wholeOf(area, "budget")), 0);
  const grant = grantOf(figures, ...areas.map(({ key }) => key));
  const base = Math.max(baseOf(figures), turnover * OF_TURNOVER);
  // Few months swing, and budgets are seldom spread as costs are: to date the same share of the full year's grant is
  // more.
  const limit = figures.through === 12 ? usual.committeeDeviation : usual.committeeDeviationToDate;
  const looked = {
    check: "size",
    id: "size",
    where: { source: "outcome", also: "grants" },
    usual: { kind: "percent", percent: limit * 100 },
  } as const;
  const found = { kind: "deviation", result: whole(result), grant: whole(grant) } as const;
  const isFar = shareOf(result, base) > limit;
  if (!isFar) return [nothingIn(looked, found)];
  return [{ ...looked, found, cause: undefined, weight: "doubt", mend: (before) => inBalance(before, areas) }];
};

export const sizeInAreas: Rule = (figures, usual) => {
  const areas = namedAreas(figures);
  const least = baseOf(figures) * usual.areaDeviationOfCommittee;
  const limit = { kind: "percent", percent: usual.areaDeviation * 100 } as const;
  const found = areas.flatMap((area): readonly Judgement[] => {
    const result = resultIn(figures, area);
    const grant = Math.abs(grantOf(figures, area.key));
    const turnover = sizeOf(wholeOf(area, "budget")) * OF_TURNOVER;
    const isFar = shareOf(result, Math.max(grant, turnover)) > usual.areaDeviation && Math.abs(result) > least;
    if (!isFar || !hasBoth(area) || startsLate(area)) return [];
    return [
      {
        check: "size",
        id: `size:${area.key}`,
        where: { source: "outcome", also: "grants", areas: [area.key] },
        found: { kind: "deviation", result: whole(result), grant: whole(grantOf(figures, area.key)) },
        usual: limit,
        cause: undefined,
        weight: "doubt",
        mend: (before) => inBalance(before, [area]),
      },
    ];
  });
  const looked = {
    check: "size",
    id: "size:areas",
    where: { source: "outcome", also: "grants" },
    usual: limit,
  } as const;
  return orNothing(found, looked, areas.length);
};

/**
 * An area that has only a grant is a reserve, one that has only an outcome is new; neither is large beside a budget.
 */
function hasBoth(area: AreaFigures): boolean {
  return sizeOf(wholeOf(area, "outcome")) > 0 && sizeOf(wholeOf(area, "budget")) > 0;
}

/** As if the outcome were what the grant is. */
function inBalance(figures: Figures, areas: readonly AreaFigures[]): Figures {
  const keys = areas.map(({ key }) => key);
  const factors = new Map(
    figures.areas.map((area) => {
      const net = netOf(wholeOf(area, "outcome"));
      return [area.key, net === 0 ? 1 : -grantToDate(figures, area) / net] as const;
    })
  );
  return withCells(
    figures,
    "outcome",
    (cell, _, { key }) => scaledCell(cell, factors.get(key) ?? 1),
    ({ key }) => keys.includes(key)
  );
}
