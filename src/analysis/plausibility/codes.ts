/**
 * Responsibilities with an outcome that no budget stands beside: a new unit, or codes that have moved from where they
 * were.
 */
import { whole } from "../../model/money";
import { netOf, sizeOf, type Cell } from "./cells";
import { baseOf, grantOf, toDateOf, wholeOf, type AreaFigures, type CodeFigures, type Figures } from "./figures";
import { isAbout } from "./compare";
import { orNothing, type Judgement, type Rule } from "./judgement";

/** Codes are judged where this share of the outcome has a budget beside it. */
const MOST_HAVE_BUDGET = 0.75;
/** What has moved is as large there as it was expected here. */
const ALIKE = 2;
/** Only told: so many times what would be missed. */
const TOLD_FROM = 5;

/**
 * Responsibilities with an outcome that no budget stands beside; none where budgets are kept on other codes altogether.
 */
function strangersIn(figures: Figures): readonly CodeFigures[] {
  const { codes } = figures;
  const homes = new Set(figures.areas.filter((area) => !isUnplanned(figures, area)).map(({ key }) => key));
  const strangers = codes.filter(({ area, hasBudgetBeside }) => homes.has(area) && !hasBudgetBeside);
  const sum = (some: readonly CodeFigures[]): number => some.reduce((all, { size }) => all + size, 0);
  return sum(strangers) > (1 - MOST_HAVE_BUDGET) * sum(codes) ? [] : strangers;
}

/** A new area, whose grant has come without a budget. */
function isUnplanned(figures: Figures, area: AreaFigures): boolean {
  return grantOf(figures, area.key) !== 0 && sizeOf(wholeOf(area, "budget")) === 0;
}

/** Codes of another area, strangers there, that are about as large as what an area misses. */
export function strangersLike(figures: Figures, area: AreaFigures, size: number): readonly CodeFigures[] {
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

export const codesWithoutBudget: Rule = (figures, usual) => {
  const looked = {
    check: "places",
    id: "places:codes",
    where: { source: "outcome", also: "budget" },
    usual: { kind: "bothPresent" },
  } as const;
  const strangers = strangersIn(figures);
  const least = (baseOf(figures) * usual.place * figures.through) / 12;
  const found = figures.areas.flatMap((area): readonly Judgement[] => {
    const own = strangers.filter((code) => code.area === area.key);
    const size = own.reduce((sum, code) => sum + code.size, 0);
    // An area without any budget has been told.
    if (size <= TOLD_FROM * least || sizeOf(wholeOf(area, "budget")) === 0) return [];
    return [
      {
        ...looked,
        id: `places:codes:${area.key}`,
        where: { ...looked.where, areas: [area.key] },
        found: evidenceOfPlace(wholeOf(area, "outcome"), toDateOf(area, "budget"), own),
        cause: "noBudgetBeside",
        weight: "note",
      },
    ];
  });
  return orNothing(found, looked, figures.codes.length);
};

/** What an area has on either side, as net costs. */
export function evidenceOfPlace(outcome: Cell, budget: Cell, codes: readonly CodeFigures[]): Judgement["found"] {
  return {
    kind: "place",
    outcome: whole(netOf(outcome)),
    budget: whole(netOf(budget)),
    codes: codes.map(({ code }) => code),
  };
}
