/**
 * Where outcome and budget stand: an area that has only one of them, and codes with an outcome that no budget stands
 * beside. A reserve has a budget and no outcome, a new area an outcome and no budget yet; what is missed is what a year
 * was opened with.
 */
import { netOf, scaledCell, sizeOf } from "./cells";
import { evidenceOfPlace, strangersLike } from "./codes";
import {
  areaOfGrant,
  baseOf,
  toDateOf,
  wholeOf,
  withCells,
  type AreaFigures,
  type CodeFigures,
  type Figures,
  namedAreas,
} from "./figures";
import { orNothing, type Judgement, type Rule } from "./judgement";
import type { Usual } from "./usual";

const BOTH = { kind: "bothPresent" } as const;
/** A budget of an activity has so many rows and lines; a reserve has one or two. */
const LEAST_ROWS = 4;
const LEAST_LINES = 2;
/** What has not begun by then is missed, however small. */
const AUTUMN = 9;
/** An outcome is nothing beside its budget below this share. */
const NOTHING = 0.1;

export const placesOfAreas: Rule = (figures, usual) => {
  const least = (baseOf(figures) * usual.place * figures.through) / 12;
  const areas = namedAreas(figures);
  const looked = {
    check: "places",
    id: "places:areas",
    where: { source: "outcome", also: "budget" },
    usual: BOTH,
  } as const;
  return orNothing(
    areas.flatMap((area) => judgedArea(figures, area, usual, least)),
    looked,
    areas.length
  );
};

function judgedArea(figures: Figures, area: AreaFigures, usual: Usual, least: number): readonly Judgement[] {
  const [outcome, budget] = [wholeOf(area, "outcome"), toDateOf(area, "budget")];
  const looked = { check: "places", id: `places:${area.key}`, usual: BOTH } as const;
  const found = evidenceOfPlace(outcome, budget, []);
  if (sizeOf(budget) > least && sizeOf(outcome) < NOTHING * sizeOf(budget)) {
    const isActivity = budget.rows >= LEAST_ROWS && budget.lines.filter((amount) => amount !== 0).length >= LEAST_LINES;
    const strangers = isActivity ? strangersLike(figures, area, sizeOf(budget) - sizeOf(outcome)) : [];
    const where = { source: "outcome", also: "budget", areas: [area.key] } as const;
    if (strangers.length > 0)
      return [
        {
          ...looked,
          where,
          found: evidenceOfPlace(outcome, budget, strangers),
          cause: "codesMoved",
          weight: "doubt",
          mend: (before) => movedBack(before, area, strangers),
        },
      ];
    if (sizeOf(outcome) > 0) return [];
    // What came with a later decision may not have begun.
    const turnover = figures.areas.reduce((sum, other) => sum + sizeOf(wholeOf(other, "budget")), 0);
    const mayStart = figures.through < AUTUMN && sizeOf(wholeOf(area, "budget")) < usual.placeEarly * turnover;
    const wasOpened = Math.abs(openingGrant(figures, area)) > least && !mayStart;
    return [
      {
        ...looked,
        where,
        found,
        cause: undefined,
        weight: isActivity && wasOpened ? "doubt" : "note",
        mend: (before) => movedBack(before, area, []),
      },
    ];
  }
  if (sizeOf(outcome) <= least || sizeOf(budget) > 0 || sizeOf(wholeOf(area, "budget")) > 0) return [];
  const wasOpened = openingGrant(figures, area) > least;
  return [
    {
      ...looked,
      where: { source: "budget", also: "outcome", areas: [area.key] },
      found,
      cause: undefined,
      weight: wasOpened ? "doubt" : "note",
      mend: (before) => withBudgetLikeOutcome(before, area),
    },
  ];
}

/** As if an area's outcome were its budget, and the strangers' homes had that much less. */
function movedBack(figures: Figures, area: AreaFigures, strangers: readonly CodeFigures[]): Figures {
  const budget = toDateOf(area, "budget");
  const filled = withCells(
    figures,
    "outcome",
    (cell, month) =>
      month > figures.through || month === 0 ? cell : { ...scaledCell(budget, 1 / figures.through), rows: cell.rows },
    ({ key }) => key === area.key
  );
  const taken = (home: AreaFigures): number =>
    strangers.filter((code) => code.area === home.key).reduce((sum, { net }) => sum + net, 0);
  return withCells(
    filled,
    "outcome",
    (cell, _, home) => scaledCell(cell, 1 - shareTaken(taken(home), netOf(wholeOf(home, "outcome")))),
    (home) => taken(home) !== 0
  );
}

function shareTaken(taken: number, of: number): number {
  return of === 0 ? 0 : Math.min(1, Math.max(0, taken / of));
}

function withBudgetLikeOutcome(figures: Figures, area: AreaFigures): Figures {
  return withCells(
    figures,
    "budget",
    (cell, month, own) => (month === 0 ? scaledCell(wholeOf(own, "outcome"), 12 / figures.through) : cell),
    ({ key }) => key === area.key
  );
}

/** What an area was given by the year's first decision. */
function openingGrant({ grants }: Figures, area: AreaFigures): number {
  const [first] = [...new Set(grants.map(({ date }) => date ?? "9999"))].sort();
  return grants.reduce(
    (sum, entry) => (areaOfGrant(entry) === area.key && (entry.date ?? "9999") === first ? sum + entry.amount : sum),
    0
  );
}
