/**
 * Months without rows, or with far too few. Amounts often swing too much to judge by, so rows are counted: against the
 * other months, and against the months beside, since an area may grow through the year.
 */
import { periodOf } from "../../model/period";
import { minus, scaledCell, sizeOf, sumOfCells, type Cell } from "./cells";
import { median } from "./compare";
import {
  baseOf,
  monthOfAll,
  wholeOf,
  withCells,
  type AreaFigures,
  type Figures,
  type LedgerName,
  namedAreas,
} from "./figures";
import type { Cause, Where } from "./finding";
import { nothingIn, orNothing, type Judgement, type Rule } from "./judgement";
import { monthsUpTo, thinInLedger } from "./thinInLedger";
import { courseOf, thinMonths, type ThinMonth } from "./thinMonths";

/** An area with fewer rows in its other months is only told when a month is thin. */
const LEAST_ROWS_TO_BE_THIN = 20;

export const monthsOfLedgers: Rule = (figures, usual) =>
  (["outcome", "budget"] as const).map((ledger): Judgement => {
    const thin = thinInLedger(figures, ledger, usual);
    const rows = median(monthsUpTo(throughOf(figures, ledger)).map((month) => monthOfAll(figures, month, ledger).rows));
    const looked = {
      check: "months",
      id: `months:${ledger}`,
      where: { source: ledger },
      usual: { kind: "shareOfRows", percent: usual.rowsOfMonth * 100 },
    } as const;
    if (thin.length === 0) return nothingIn(looked, { kind: "rowsOfMonths", rows, usualRows: rows });
    return judged(figures, looked, thin, ledger, undefined);
  });

/** Months of an area that the whole outcome does not lack. */
export const monthsOfAreas: Rule = (figures, usual) => {
  const areas = namedAreas(figures);
  const least = usual.monthOfArea * baseOf(figures);
  const inAll = new Set(thinInLedger(figures, "outcome", usual).map(({ month }) => month));
  const looked = {
    check: "months",
    id: "months:outcome:areas",
    where: { source: "outcome" },
    usual: { kind: "shareOfRows", percent: usual.rowsOfMonth * 100 },
  } as const;
  const thinIn = areas.map((area) => ({
    area,
    thin: thinMonths(courseOf(area.outcome, area.budget, figures.through), usual, usual.leastRowsInArea, false).filter(
      ({ month }) => !inAll.has(month)
    ),
  }));
  const inSeveral = (month: number): boolean =>
    thinIn.filter(({ thin }) => thin.some((known) => known.month === month)).length > 1;
  // A few invoices more or less make a month with few rows thin; an empty one is empty, and two areas are no chance.
  const isSure = ({ month, rows, usualRows }: ThinMonth): boolean =>
    rows === 0 || usualRows >= LEAST_ROWS_TO_BE_THIN || inSeveral(month);
  const found = thinIn.flatMap(({ area, thin }): readonly Judgement[] => {
    const inArea = { ...looked, id: `months:outcome:${area.key}`, where: { ...looked.where, areas: [area.key] } };
    if (thin.length === 0) return [];
    const lacking = thin.reduce((sum, { rows, usualRows }) => sum + (1 - rows / usualRows) / figures.through, 0);
    const isLarge = lacking * sizeOf(wholeOf(area, "outcome")) > least;
    const weight = isLarge && thin.every(isSure) ? "doubt" : "note";
    return [{ ...judged(figures, inArea, thin, "outcome", area), weight }];
  });
  return orNothing(found, looked, areas.length);
};

function judged(
  figures: Figures,
  looked: Pick<Judgement, "check" | "id" | "where" | "usual">,
  thin: readonly ThinMonth[],
  ledger: LedgerName,
  area: AreaFigures | undefined
): Judgement {
  const periods = thin.map(({ month }) => periodOf(figures.year, month));
  const where: Where = { ...looked.where, periods };
  const rows = Math.min(...thin.map((month) => month.rows));
  return {
    ...looked,
    where,
    found: { kind: "rowsOfMonths", rows, usualRows: Math.round(thin[0]?.usualRows ?? 0), part: thin[0]?.part },
    cause: causeOf(thin, throughOf(figures, ledger)),
    weight: "doubt",
    mend: (before) => filled(before, thin, ledger, area),
  };
}

function causeOf(thin: readonly ThinMonth[], through: number): Cause {
  if (thin.some(({ rows }) => rows > 0)) return "monthThin";
  const isEnd = (thin[0]?.month ?? 0) + thin.length - 1 === through;
  return isEnd && thin.length > 1 ? "endsEarly" : "monthMissing";
}

/** What a month lacks, as the same part of the other months' mean. */
function filled(
  figures: Figures,
  thin: readonly ThinMonth[],
  ledger: LedgerName,
  area: AreaFigures | undefined
): Figures {
  const byMonth = new Map(thin.map((known) => [known.month, known]));
  const change = (cell: Cell, month: number, own: AreaFigures): Cell => {
    const known = byMonth.get(month);
    if (known === undefined) return cell;
    const others = monthsUpTo(throughOf(figures, ledger))
      .filter((other) => !byMonth.has(other))
      .flatMap((other) => own[ledger][other] ?? []);
    const mean = scaledCell(sumOfCells(others), 1 / Math.max(1, others.length));
    const lacking = scaledCell(mean, 1 - (known.part ?? known.rows / known.usualRows));
    const rows = Math.round(median(others.map((other) => other.rows)));
    return { ...minus(cell, scaledCell(lacking, -1)), rows: Math.max(cell.rows, rows) };
  };
  return withCells(figures, ledger, change, ({ key }) => area === undefined || key === area.key);
}

function throughOf(figures: Figures, ledger: LedgerName): number {
  return ledger === "outcome" ? figures.through : 12;
}
