/**
 * Where outcome and budget stand: an area that has only one of them, and codes with an outcome that no budget stands
 * beside. A reserve has a budget and no outcome, a new area an outcome and no budget yet; what is missed is what a year
 * was opened with.
 */
import { UNALLOCATED } from "../statement";
import { netOf, scaledCell, sizeOf, type Cell, type CodeSum } from "./cells";
import { areaOfGrant, baseOf, toDateOf, grantOf, wholeOf, withCells, type AreaFigures, type Figures } from "./figures";
import { isAbout, orNothing, whole, type Judgement, type Rule } from "./judgement";
import type { Usual } from "./usual";

const BOTH = { kind: "bothPresent" } as const;
/** A budget of an activity has so many rows and lines; a reserve has one or two. */
const LEAST_ROWS = 4;
const LEAST_LINES = 2;
/** What has not begun by then is missed, however small. */
const AUTUMN = 9;
/** Codes are judged where this share of the outcome has a budget beside it. */
const MOST_HAVE_BUDGET = 0.75;
/** An outcome is nothing beside its budget below this share. */
const NOTHING = 0.1;
/** What has moved is as large there as it was expected here. */
const ALIKE = 2;

export const placesOfAreas: Rule = (figures, usual) => {
  const least = (baseOf(figures) * usual.place * figures.through) / 12;
  const areas = figures.areas.filter(({ key }) => key !== UNALLOCATED);
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
  const found = placeOf(outcome, budget, []);
  if (sizeOf(budget) > least && sizeOf(outcome) < NOTHING * sizeOf(budget)) {
    const isActivity = budget.rows >= LEAST_ROWS && budget.lines.filter((amount) => amount !== 0).length >= LEAST_LINES;
    const strangers = isActivity ? strangersLike(figures, area, sizeOf(budget) - sizeOf(outcome)) : [];
    const where = { source: "outcome", also: "budget", areas: [area.key] } as const;
    if (strangers.length > 0)
      return [
        {
          ...looked,
          where,
          found: placeOf(outcome, budget, strangers),
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

export const codesWithoutBudget: Rule = (figures, usual) => {
  const looked = {
    check: "places",
    id: "places:codes",
    where: { source: "outcome", also: "budget" },
    usual: BOTH,
  } as const;
  const strangers = strangersIn(figures);
  const least = (baseOf(figures) * usual.place * figures.through) / 12;
  const found = figures.areas.flatMap((area): readonly Judgement[] => {
    const own = strangers.filter((code) => code.area === area.key);
    const size = own.reduce((sum, code) => sum + code.size, 0);
    // An area without any budget has been told.
    if (size <= 5 * least || sizeOf(wholeOf(area, "budget")) === 0) return [];
    return [
      {
        ...looked,
        id: `places:codes:${area.key}`,
        where: { ...looked.where, areas: [area.key] },
        found: placeOf(wholeOf(area, "outcome"), toDateOf(area, "budget"), own),
        cause: "noBudgetBeside",
        weight: "note",
      },
    ];
  });
  return orNothing(found, looked, figures.codes.outcome.length);
};

/** Responsibilities with an outcome that no budget stands beside; none where budgets are kept on other codes altogether. */
function strangersIn(figures: Figures): readonly CodeSum[] {
  const { codes } = figures;
  const homes = new Set(figures.areas.filter((area) => !isUnplanned(figures, area)).map(({ key }) => key));
  const isBesideBudget = besideAny(codes.budget.map(({ code }) => code));
  const strangers = codes.outcome.filter(({ code, area }) => homes.has(area) && !isBesideBudget(code));
  const sum = (some: readonly CodeSum[]): number => some.reduce((all, { size }) => all + size, 0);
  return sum(strangers) > (1 - MOST_HAVE_BUDGET) * sum(codes.outcome) ? [] : strangers;
}

/** A new area, whose grant has come without a budget. */
function isUnplanned(figures: Figures, area: AreaFigures): boolean {
  return grantOf(figures, area.key) !== 0 && sizeOf(wholeOf(area, "budget")) === 0;
}

/** Whether a code is a part of one of some codes, has one as a part, or differs from one in the last character only. */
function besideAny(codes: readonly string[]): (code: string) => boolean {
  const whole = new Set(codes);
  const parts = new Set(codes.flatMap(prefixesOf));
  const stems = new Set(codes.filter(({ length }) => length > 2).map(stemOf));
  return (code) =>
    parts.has(code) || prefixesOf(code).some((part) => whole.has(part)) || (code.length > 2 && stems.has(stemOf(code)));
}

function prefixesOf(code: string): readonly string[] {
  return Array.from({ length: code.length }, (_, index) => code.slice(0, index + 1));
}

function stemOf(code: string): string {
  return `${code.slice(0, -1)}?`;
}

/** Codes of another area, strangers there, that are about as large as what an area misses. */
function strangersLike(figures: Figures, area: AreaFigures, size: number): readonly CodeSum[] {
  const strangers = strangersIn(figures).filter((code) => code.area !== area.key);
  const homes = [...new Set(strangers.map((code) => code.area))];
  const candidates = [...homes.map((home) => strangers.filter((code) => code.area === home)), strangers];
  return (
    candidates.find((some) =>
      isAbout(
        some.reduce((sum, code) => sum + code.size, 0),
        size,
        ALIKE
      )
    ) ?? []
  );
}

/** As if an area's outcome were its budget, and the strangers' homes had that much less. */
function movedBack(figures: Figures, area: AreaFigures, strangers: readonly CodeSum[]): Figures {
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

function placeOf(outcome: Cell, budget: Cell, codes: readonly CodeSum[]): Judgement["found"] {
  return {
    kind: "place",
    outcome: whole(netOf(outcome)),
    budget: whole(netOf(budget)),
    codes: codes.map(({ code }) => code),
  };
}
