/**
 * Rows that stand twice, without a verification number to know them by. Where each row has a twin, every combination
 * of codes has an even number of rows and an amount that can be halved; by chance that is rare, and rarer with each.
 * And two ledgers that are one file.
 */
import { whole } from "../../model/money";
import { netOf, sizeOf, sumOfCells, withoutTwins, type Cell } from "./cells";
import {
  monthOfAll,
  periodIn,
  namedAreas,
  wholeOf,
  withCells,
  type AreaFigures,
  type Figures,
  type LedgerName,
} from "./figures";
import type { Where } from "./finding";
import { isAbout, median, shareOf } from "./compare";
import { nothingIn, type Judgement, type Rule } from "./judgement";
import type { Usual } from "./usual";

/** What happens by chance once in a million is no chance; or once in a thousand, where there are twice the rows too. */
const BY_CHANCE = 1e-6;
const BY_CHANCE_WITH_ROWS = 1e-3;

/** A part of a ledger that may have been pasted twice; `beside` is the rest of it. */
interface Part {
  readonly where: Where;
  readonly cell: Cell;
  readonly beside: Cell;
  /** Rows in the other months, where the part is a month. */
  readonly usualRows: number | undefined;
  readonly isIn: (area: AreaFigures, month: number) => boolean;
}

export const repeatedRows: Rule = (figures, usual) =>
  (["outcome", "budget"] as const).map((ledger) => repeatedIn(figures, ledger, usual));

function repeatedIn(figures: Figures, ledger: LedgerName, usual: Usual): Judgement {
  const looked = {
    check: "repeated",
    id: `repeated:${ledger}`,
    where: { source: ledger },
    usual: { kind: "percent", percent: usual.repeatedRows * 100 },
  } as const;
  const all = sumOfCells(figures.areas.map((area) => wholeOf(area, ledger)));
  if (all.twice === 0) return nothingIn(looked, repetition(0, 0, all));
  const parts = partsOf(figures, ledger, all).filter(isRepeated);
  const [largest] = [...parts].sort((a, b) => b.cell.rows - a.cell.rows);
  if (largest === undefined) return nothingIn(looked, repetition(0, 0, all));
  const { where, cell, isIn } = largest;
  const doubled = sumOfCells([{ ...cell, lines: cell.twiceLines }]);
  const amount = netOf(doubled) / 2;
  const rows = cell.even === cell.entries ? cell.rows / 2 : cell.even;
  const isLarge = shareOf(sizeOf(doubled) / 2, sizeOf(all)) > usual.repeatedRows;
  return {
    ...looked,
    where: { ...where, rows },
    found: repetition(rows, amount, all),
    cause: "rowsTwice",
    weight: isLarge ? "doubt" : "note",
    mend: (before) =>
      withCells(before, ledger, (known, month, area) => (isIn(area, month) ? withoutTwins(known) : known)),
  };
}

/** The ledger, its months, its areas, and the months of its areas. */
function partsOf(figures: Figures, ledger: LedgerName, all: Cell): readonly Part[] {
  const source = ledger;
  const months = Array.from({ length: 13 }, (_, month) => month);
  const part = (where: Where, cell: Cell, isIn: Part["isIn"], cells: readonly Cell[] = []): Part => ({
    where,
    cell,
    beside: without(all, cell),
    usualRows: cells.length === 0 ? undefined : median(cells.flatMap(({ rows }) => (rows > 0 ? [rows] : []))),
    isIn,
  });
  const allMonths = months.map((month) => monthOfAll(figures, month, ledger));
  const periods = (month: number) => (month === 0 ? undefined : [periodIn(figures, month)]);
  const areas = namedAreas(figures);
  return [
    part({ source }, all, () => true),
    ...months.map((month) =>
      part({ source, periods: periods(month) }, allMonths[month] ?? all, (_, other) => other === month, allMonths)
    ),
    ...areas.map((area) => part({ source, areas: [area.key] }, wholeOf(area, ledger), ({ key }) => key === area.key)),
    ...areas.flatMap((area) =>
      months.flatMap((month) => {
        const cell = area[ledger][month];
        const where: Where = { source, areas: [area.key], periods: periods(month) };
        return cell === undefined
          ? []
          : [part(where, cell, ({ key }, other) => key === area.key && other === month, area[ledger])];
      })
    ),
  ];
}

/**
 * All entries of a part are even and can be halved, where the rest of the ledger shows how seldom that is; or, anywhere
 * in the ledger, all even entries can be halved, though half of them should not.
 */
function isRepeated({ cell, beside, usualRows }: Part): boolean {
  const { entries, even, twice } = cell;
  if (even === 0) return false;
  const isAllTwice = twice === entries;
  if (!isAllTwice) return beside.entries === 0 && twice === even && 0.5 ** even < BY_CHANCE && even < entries;
  if (beside.entries === 0) return 0.5 ** entries < BY_CHANCE;
  const usualShare = (beside.twice + 1) / (beside.entries + 2);
  const hasTwiceTheRows = usualRows !== undefined && isAbout(cell.rows, 2 * usualRows, 1.3);
  return usualShare ** entries < (hasTwiceTheRows ? BY_CHANCE_WITH_ROWS : BY_CHANCE);
}

function without(all: Cell, part: Cell): Cell {
  return {
    ...all,
    entries: all.entries - part.entries,
    even: all.even - part.even,
    twice: all.twice - part.twice,
    rows: all.rows - part.rows,
  };
}

/** Rows that stand twice, their sum, and the size of the ledger. */
export function repetition(rows: number, amount: number, all: Cell): Judgement["found"] {
  return { kind: "repeated", rows, amount: whole(amount), ledger: whole(sizeOf(all)) };
}
