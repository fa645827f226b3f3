/**
 * Units: outcome, budget and grant that differ by about a thousand or a million, in total, in an area or in a month.
 * The one that differs from both of the others is the one in another unit.
 */
import { whole } from "../../model/money";
import { netOf, scaledCell, sizeOf, sumOfCells, type Cell } from "./cells";
import {
  areaOfGrant,
  grantOf,
  wholeOf,
  withCells,
  withGrants,
  type AreaFigures,
  type Figures,
  type LedgerName,
  namedAreas,
} from "./figures";
import type { Cause, Where } from "./finding";
import { isAbout } from "./compare";
import { nothingIn, orNothing, type Judgement, type Rule } from "./judgement";

const FACTORS = [1000, 1_000_000, 1 / 1000, 1 / 1_000_000] as const;
/** How much growth may hide in a ratio: 1 000 is told from 300 to 3 300. */
const WITHIN = 3.3;
/** What is alike: at most so many times larger. */
export const ALIKE = 6;
/** A net cost is compared with a grant when it is so large a part of its ledger. */
const LEAST_NET = 0.1;
export const LEAST_ROWS = 4;
const MANY_TIMES = 10;
/** Above this no committee in the country is: a hundred thousand million kronor. */
const NO_COMMITTEE = 1e13;
export const SAME_UNIT = { kind: "sameUnit", least: 300 } as const;

/**
 * 1 000 when the first is about a thousand times the second; 1 when they are alike; `undefined` for anything between.
 */
export function factorOf(first: number, second: number): number | undefined {
  if (first <= 0 || second <= 0) return undefined;
  if (isAbout(first, second, ALIKE)) return 1;
  return FACTORS.find((factor) => isAbout(first, second * factor, WITHIN));
}

type Suspect = LedgerName | "grants";

/** Full-year sizes of an area or of all; `undefined` where there is nothing to compare. */
interface Sizes {
  readonly outcome: Cell;
  readonly budget: Cell;
  readonly grant: number;
  readonly through: number;
}

interface Misfit {
  readonly suspect: Suspect;
  /** How many times too large it is. */
  readonly factor: number;
  readonly cause: Extract<Cause, "unit" | "unitOfEither">;
}

/** Who differs from whom. With only two to compare, and no way to tell, it is said of the budget. */
function misfitOf({ outcome, budget, grant, through }: Sizes): Misfit | undefined {
  const yearly = 12 / through;
  const ledgers = factorOf(sizeOf(outcome) * yearly, sizeOf(budget));
  const besideGrant = (cell: Cell, share: number): number | undefined =>
    Math.abs(netOf(cell)) >= LEAST_NET * sizeOf(cell)
      ? factorOf(Math.abs(netOf(cell)) * share, Math.abs(grant))
      : undefined;
  const [outcomeToGrant, budgetToGrant] = [besideGrant(outcome, yearly), besideGrant(budget, 1)];
  if (ledgers !== undefined && ledgers !== 1) {
    if (budgetToGrant === 1) return { suspect: "outcome", factor: ledgers, cause: "unit" };
    const cause = outcomeToGrant === 1 ? "unit" : "unitOfEither";
    return { suspect: "budget", factor: 1 / ledgers, cause };
  }
  const agree = outcomeToGrant === undefined || outcomeToGrant === budgetToGrant;
  if (ledgers !== 1 || budgetToGrant === undefined || budgetToGrant === 1 || !agree) return undefined;
  return { suspect: "grants", factor: 1 / budgetToGrant, cause: "unit" };
}

export const scaleInTotal: Rule = (figures) => {
  const sizes = sizesOf(figures, figures.areas);
  const looked = {
    check: "scale",
    id: "scale",
    where: { source: "outcome", also: "budget" },
    usual: SAME_UNIT,
  } as const;
  const misfit = misfitOf(sizes);
  if (misfit !== undefined && isInAll(figures, misfit)) return [judged(figures, "scale", misfit, figures.areas, sizes)];
  const found = evidenceOf(sizes, undefined);
  if (sizeOf(sizes.outcome) < (NO_COMMITTEE * figures.through) / 12) return [nothingIn(looked, found)];
  return [{ ...looked, found, cause: "unitOfAll", weight: "doubt" }];
};

/** A grant that is a thousandth in total, and right in an area, is lacking elsewhere. */
function isInAll(figures: Figures, { suspect }: Misfit): boolean {
  if (suspect !== "grants") return true;
  return figures.areas.every((area) => {
    const { grant, budget } = sizesOf(figures, [area]);
    return factorOf(Math.abs(grant), Math.abs(netOf(budget))) !== 1;
  });
}

export const scaleInAreas: Rule = (figures) => {
  const areas = namedAreas(figures);
  const found = areas.flatMap((area): readonly Judgement[] => {
    const sizes = sizesOf(figures, [area]);
    const misfit = misfitOf(sizes);
    return misfit === undefined || !isJudged(misfit, sizes)
      ? []
      : [judged(figures, `scale:${area.key}`, misfit, [area], sizes)];
  });
  const looked = {
    check: "scale",
    id: "scale:areas",
    where: { source: "outcome", also: "budget" },
    usual: SAME_UNIT,
  } as const;
  return orNothing(found, looked, areas.length);
};

/** A few rows with a symbolic amount are no ledger in another unit. */
function isJudged({ suspect }: Misfit, { outcome, budget }: Sizes): boolean {
  return suspect === "grants" ? outcome.rows >= LEAST_ROWS : Math.min(outcome.rows, budget.rows) >= LEAST_ROWS;
}

function judged(
  figures: Figures,
  id: string,
  { suspect, factor, cause }: Misfit,
  areas: readonly AreaFigures[],
  sizes: Sizes
): Judgement {
  const keys = areas.map(({ key }) => key);
  const isIn = ({ key }: AreaFigures): boolean => keys.includes(key);
  const where: Where = {
    source: suspect,
    also: cause === "unitOfEither" ? "outcome" : undefined,
    areas: areas.length === 1 && figures.areas.length > 1 ? keys : undefined,
  };
  // A single decision in another unit stands beside others that are right.
  const isOff = (amount: number): boolean =>
    factor < 1 || areas.length > 1 || Math.abs(amount) > MANY_TIMES * Math.abs(netOf(sizes.budget));
  const mend = (before: Figures): Figures =>
    suspect === "grants"
      ? withGrants(before, (entry) =>
          keys.includes(areaOfGrant(entry)) && isOff(entry.amount)
            ? { ...entry, amount: whole(entry.amount / factor) }
            : entry
        )
      : withCells(before, suspect, (cell) => scaledCell(cell, 1 / factor), isIn);
  return {
    check: "scale",
    id,
    where,
    found: evidenceOf(sizes, factor),
    usual: SAME_UNIT,
    cause,
    weight: "doubt",
    mend,
  };
}

function sizesOf(figures: Figures, areas: readonly AreaFigures[]): Sizes {
  const sum = (ledger: LedgerName): Cell => sumOfCells(areas.map((area) => wholeOf(area, ledger)));
  const keys = areas.map(({ key }) => key);
  return { outcome: sum("outcome"), budget: sum("budget"), grant: grantOf(figures, ...keys), through: figures.through };
}

function evidenceOf({ outcome, budget, grant }: Sizes, factor: number | undefined): Judgement["found"] {
  return {
    kind: "sizes",
    outcome: whole(sizeOf(outcome)),
    budget: whole(sizeOf(budget)),
    grant: whole(Math.abs(grant)),
    factor,
  };
}
