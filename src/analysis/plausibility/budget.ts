/**
 * The adopted budget against the grant. A budget that has stayed where it was at an earlier decision is usual. Which of
 * the two is off, the outcome tells.
 */
import { whole } from "../../model/money";
import { UNALLOCATED } from "../statement";
import { EMPTY_CELL, netOf, scaledCell, sizeOf, sumOfCells } from "./cells";
import {
  areaOfGrant,
  baseOf,
  committeeAreas,
  grantOf,
  startsLate,
  wholeOf,
  withCells,
  yearlyNetOf,
  type AreaFigures,
  type Figures,
  namedAreas,
} from "./figures";
import type { Cause } from "./finding";
import { shareOf } from "./compare";
import { nothingIn, orNothing, type Judgement, type Rule } from "./judgement";

/** So much of a committee's grant is moved by a year's decisions at most. */
const MOST_MOVED = 0.3;

/** What an area or all of them have, as sizes: grant and budget. */
interface Sides {
  readonly grant: number;
  readonly budget: number;
  /** The outcome's net cost at this pace, with its sign turned to be like the grant. */
  readonly outcome: number;
  /** What shares are taken of. */
  readonly base: number;
}

export const budgetInTotal: Rule = (figures, usual) => {
  const largest = usual.budgetOfNewArea * turnoverOf(figures);
  const areas = committeeAreas(figures).filter((area) => !isNewAndSmall(figures, area, largest));
  const sides = sidesOf(figures, areas);
  const limit = { kind: "percent", percent: usual.budgetInTotal * 100 } as const;
  const looked = {
    check: "grantAgainstBudget",
    id: "grantAgainstBudget",
    where: { source: "budget", also: "grants" },
    usual: limit,
  } as const;
  const difference = shareOf(sides.grant - sides.budget, sides.base);
  const hasBoth = areas.some((area) => sizeOf(wholeOf(area, "budget")) > 0) && figures.grants.length > 0;
  if (!hasBoth || difference <= usual.budgetInTotal) return [nothingIn(looked, evidenceOf(sides, undefined))];
  return [judged(looked, figures, areas, sides, usual.budgetInTotal)];
};

export const budgetInAreas: Rule = (figures, usual) => {
  const largest = usual.budgetOfNewArea * turnoverOf(figures);
  const areas = namedAreas(figures);
  const limit = { kind: "percent", percent: usual.budgetInArea * 100 } as const;
  const least = baseOf(figures) * usual.budgetInAreaOfCommittee;
  const found = areas.flatMap((area): readonly Judgement[] => {
    const sides = sidesOf(figures, [area]);
    const difference = sides.grant - sides.budget;
    const isFar = shareOf(difference, sides.base) > usual.budgetInArea && Math.abs(difference) > least;
    // Without any budget there is nothing to compare, and it is a problem of its own.
    if (!isFar || sizeOf(wholeOf(area, "budget")) === 0) return [];
    const looked = {
      check: "grantAgainstBudget",
      id: `grantAgainstBudget:${area.key}`,
      where: { source: "budget", also: "grants", areas: [area.key] },
      usual: limit,
    } as const;
    const judgement = judged(looked, figures, [area], sides, usual.budgetInArea);
    return [isNewAndSmall(figures, area, largest) ? { ...judgement, weight: "note" } : judgement];
  });
  const looked = {
    check: "grantAgainstBudget",
    id: "grantAgainstBudget:areas",
    where: { source: "budget", also: "grants" },
    usual: limit,
  } as const;
  return orNothing(found, looked, areas.length);
};

/** An area that starts during the year may have any budget, as long as it is small. */
function isNewAndSmall(figures: Figures, area: AreaFigures, largest: number): boolean {
  const size = Math.max(Math.abs(grantOf(figures, area.key)), sizeOf(wholeOf(area, "budget")));
  return startsLate(area) && size < largest;
}

/** The committee's budget as a size: fees may carry more of it than the grant. */
function turnoverOf(figures: Figures): number {
  return Math.max(baseOf(figures), sizeOf(sumOfCells(figures.areas.map((area) => wholeOf(area, "budget")))));
}

function judged(
  looked: Pick<Judgement, "check" | "id" | "where" | "usual">,
  figures: Figures,
  areas: readonly AreaFigures[],
  sides: Sides,
  limit: number
): Judgement {
  const opening = earlierGrantLike(figures, areas, sides, limit);
  const found = evidenceOf(sides, opening);
  if (opening !== undefined) return { ...looked, found, cause: "budgetNotMoved", weight: "note" };
  const cause = causeOf(sides);
  const keys = areas.map(({ key }) => key);
  const isIn = ({ key }: AreaFigures): boolean => keys.includes(key);
  const mend = (before: Figures): Figures => {
    const now = sidesOf(
      before,
      areas.flatMap(({ key }) => before.areas.find((area) => area.key === key) ?? [])
    );
    const factor = now.budget === 0 ? 1 : now.grant / now.budget;
    return cause === "budgetOff"
      ? withCells(before, "budget", (cell) => scaledCell(cell, factor), isIn)
      : withGrantOf(before, areas);
  };
  return { ...looked, where: { ...looked.where, ...sourceOfFault(cause) }, found, cause, weight: "doubt", mend };
}

/** As if each area's budget were what its grant says, for the full year; none where there is none. */
export function withBudgetLikeGrant(figures: Figures): Figures {
  const factors = new Map(
    figures.areas.map((area) => {
      const { grant, budget } = sidesOf(figures, [area]);
      return [area.key, budget === 0 ? 1 : grant / budget] as const;
    })
  );
  const wholes = new Map(figures.areas.map((area) => [area.key, wholeOf(area, "budget")]));
  return withCells(figures, "budget", (_, month, { key }) =>
    month === 0 ? scaledCell(wholes.get(key) ?? EMPTY_CELL, factors.get(key) ?? 1) : EMPTY_CELL
  );
}

function sourceOfFault(cause: Cause): Pick<Judgement["where"], "source" | "also"> {
  return cause === "budgetOff" ? { source: "budget", also: "grants" } : { source: "grants", also: "budget" };
}

/** Outcome near the budget: the grant is off; near the grant: the budget is. */
function causeOf({ grant, budget, outcome }: Sides): Extract<Cause, "grantMissing" | "grantOff" | "budgetOff"> {
  if (grant === 0) return "grantMissing";
  return Math.abs(outcome - budget) < Math.abs(outcome - grant) ? "grantOff" : "budgetOff";
}

/** As if the grant were what the budget says, area by area. */
function withGrantOf(figures: Figures, areas: readonly AreaFigures[]): Figures {
  const [like] = figures.grants;
  if (like === undefined) return figures;
  const added = areas.flatMap(({ key }) => {
    const area = figures.areas.find((known) => known.key === key);
    if (area === undefined || key === UNALLOCATED) return [];
    const lacking = -netOf(wholeOf(area, "budget")) - grantOf(figures, key);
    return [{ ...like, area: key, amount: whole(lacking) }];
  });
  return { ...figures, grants: [...figures.grants, ...added] };
}

/** The grant after one of the earlier decisions, where the budget agrees with it. */
function earlierGrantLike(
  figures: Figures,
  areas: readonly AreaFigures[],
  { budget, grant: now }: Sides,
  limit: number
): number | undefined {
  const keys = areas.map(({ key }) => key);
  const own = figures.grants.filter((entry) => keys.includes(areaOfGrant(entry)));
  const dates = [...new Set(figures.grants.map(({ date, decision }) => date ?? `9999 ${decision}`))].sort();
  const steps = dates
    .slice(0, -1)
    .map((last) =>
      own.reduce((sum, { date, decision, amount }) => ((date ?? `9999 ${decision}`) <= last ? sum + amount : sum), 0)
    );
  const isMovable = (grant: number): boolean => areas.length === 1 || shareOf(now - grant, now) <= MOST_MOVED;
  return steps
    .filter(isMovable)
    .find((grant) => shareOf(grant - budget, Math.max(Math.abs(grant), Math.abs(budget))) <= limit);
}

function sidesOf(figures: Figures, areas: readonly AreaFigures[]): Sides {
  const all = sumOfCells(areas.map((area) => wholeOf(area, "budget")));
  const grant = grantOf(figures, ...areas.map(({ key }) => key));
  const outcome = -areas.reduce((sum, area) => sum + yearlyNetOf(area, figures.through), 0);
  return { grant, budget: -netOf(all), outcome, base: Math.max(Math.abs(grant), sizeOf(all) * 0.1) };
}

function evidenceOf({ grant, budget }: Sides, opening: number | undefined): Judgement["found"] {
  return {
    kind: "budgetAgainstGrant",
    budget: whole(budget),
    grant: whole(grant),
    opening: opening === undefined ? undefined : whole(opening),
  };
}
