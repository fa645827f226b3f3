/**
 * A ledger as the plausibility checks look at it: per area and month the sums of each line, how many rows are behind
 * them, and how many of the entries look as if each row stood there twice. One pass over the entries.
 */
import type { Code } from "../../model/code";
import { monthOf } from "../../model/period";
import type { Analysis } from "../analysis";
import { LINE_KEYS, TOTALLED_LINES, UNALLOCATED, type AreaKey, type LineKey } from "../statement";

type Model = Analysis["model"];
export type Ledger = Model["outcome"];

/** What is booked on an area in a month. Amounts are öre with effect on the result, in the order of LINE_KEYS. */
export interface Cell {
  readonly lines: readonly number[];
  readonly rows: number;
  /** Different combinations of account, responsibility and activity. */
  readonly entries: number;
  /** Those of them with an even number of rows. */
  readonly even: number;
  /** Those whose amount could be the double of another, too; and their sums. */
  readonly twice: number;
  readonly twiceLines: readonly number[];
}

/** An area's months, 1–12; at 0 what is for the full year. */
export type Cells = readonly Cell[];

/** A responsibility's share of a ledger. */
export interface CodeSum {
  readonly code: Code;
  readonly area: AreaKey;
  /** Sum of the amounts, effect on the result; and of their sizes. */
  readonly net: number;
  readonly size: number;
}

export interface LedgerCells {
  readonly byArea: ReadonlyMap<AreaKey, Cells>;
  readonly codes: readonly CodeSum[];
}

const NO_LINES: readonly number[] = LINE_KEYS.map(() => 0);
export const EMPTY_CELL: Cell = { lines: NO_LINES, rows: 0, entries: 0, even: 0, twice: 0, twiceLines: NO_LINES };
export const NO_CELLS: Cells = Array.from({ length: 13 }, () => EMPTY_CELL);

const LINE_AT: ReadonlyMap<LineKey, number> = new Map(LINE_KEYS.map((line, index) => [line, index]));
const INCOME = linesAt(...TOTALLED_LINES.income);
const COSTS = linesAt(...TOTALLED_LINES.staff, ...TOTALLED_LINES.other);
const OPERATING = [...INCOME, ...COSTS];

interface Writable {
  lines: number[];
  rows: number;
  entries: number;
  even: number;
  twice: number;
  twiceLines: number[];
}

export function cellsOf(ledger: Ledger, { organisation, chart }: Model): LedgerCells {
  const areas = ledger.codes.responsibility.map((code): AreaKey => organisation.areaOf(code) ?? UNALLOCATED);
  const lines = ledger.codes.account.map((code) => LINE_AT.get((chart(code) ?? UNALLOCATED) as LineKey));
  const months = ledger.periods.map((period) => (period === undefined ? 0 : monthOf(period)));
  const byArea = new Map<AreaKey, Writable[]>();
  const byCode = ledger.codes.responsibility.map(() => ({ net: 0, size: 0 }));
  const step = 2 * unitOf(ledger.amount);
  for (let entry = 0; entry < ledger.entries; entry++) {
    const line = lines[ledger.account[entry] ?? -1];
    if (line === undefined) continue;
    const responsibility = ledger.responsibility[entry] ?? -1;
    const area = areas[responsibility] ?? UNALLOCATED;
    const amount = ledger.amount[entry] ?? 0;
    const rows = ledger.rowCount[entry] ?? 0;
    const cells = byArea.get(area) ?? blankCells();
    byArea.set(area, cells);
    const cell = cells[months[ledger.period[entry] ?? -1] ?? 0];
    const code = byCode[responsibility];
    if (cell === undefined || code === undefined) continue;
    code.net += amount;
    code.size += Math.abs(amount);
    addTo(cell.lines, line, amount);
    cell.rows += rows;
    cell.entries += 1;
    if (rows % 2 !== 0) continue;
    cell.even += 1;
    if (amount % step !== 0) continue;
    cell.twice += 1;
    addTo(cell.twiceLines, line, amount);
  }
  const codes = ledger.codes.responsibility.map((code, index) => ({
    code,
    area: areas[index] ?? UNALLOCATED,
    net: byCode[index]?.net ?? 0,
    size: byCode[index]?.size ?? 0,
  }));
  return { byArea, codes: codes.filter(({ size }) => size > 0) };
}

/** Income (accounts 3) of a cell, and costs (4–7): + and − where their signs are right. */
export function incomeOf({ lines }: Cell): number {
  return sumAt(lines, INCOME);
}
export function costsOf({ lines }: Cell): number {
  return sumAt(lines, COSTS);
}
export function netOf({ lines }: Cell): number {
  return lines.reduce((sum, amount) => sum + amount, 0);
}
/** The sum of the lines' sizes: what there is of a cell, however income and costs even out. */
export function sizeOf({ lines }: Cell): number {
  return lines.reduce((sum, amount) => sum + Math.abs(amount), 0);
}
export function lineIn({ lines }: Cell, line: LineKey): number {
  return lines[LINE_AT.get(line) ?? -1] ?? 0;
}
/** The lines that have a sign: −1 for costs, +1 for income. Financial lines and Ej fördelat may have any. */
export const SIGNED_LINES: readonly { readonly line: LineKey; readonly sign: 1 | -1 }[] = OPERATING.map((at) => ({
  line: LINE_KEYS[at] ?? UNALLOCATED,
  sign: INCOME.includes(at) ? 1 : -1,
}));

export function sumOfCells(cells: Iterable<Cell>): Cell {
  const sum: Writable = blankCell();
  for (const cell of cells) {
    for (let line = 0; line < NO_LINES.length; line++) {
      addTo(sum.lines, line, cell.lines[line] ?? 0);
      if (cell.twice > 0) addTo(sum.twiceLines, line, cell.twiceLines[line] ?? 0);
    }
    sum.rows += cell.rows;
    sum.entries += cell.entries;
    sum.even += cell.even;
    sum.twice += cell.twice;
  }
  return sum;
}

export function scaledCell(cell: Cell, factor: number): Cell {
  return { ...cell, lines: cell.lines.map((amount) => amount * factor) };
}

/** Only costs, or only income, by a factor. */
export function scaledPart(cell: Cell, part: "costs" | "income", factor: number): Cell {
  const turned = part === "costs" ? COSTS : INCOME;
  return { ...cell, lines: cell.lines.map((amount, line) => (turned.includes(line) ? amount * factor : amount)) };
}

export function scaledLine(cell: Cell, line: LineKey, factor: number): Cell {
  const at = LINE_AT.get(line);
  return { ...cell, lines: cell.lines.map((amount, index) => (index === at ? amount * factor : amount)) };
}

/** Without one of each pair of rows that look alike. */
export function withoutTwins(cell: Cell): Cell {
  const lines = cell.lines.map((amount, line) => amount - (cell.twiceLines[line] ?? 0) / 2);
  return { ...cell, lines, even: cell.even - cell.twice, twice: 0, twiceLines: NO_LINES };
}

export function minus(cell: Cell, other: Cell): Cell {
  return { ...cell, lines: cell.lines.map((amount, line) => amount - (other.lines[line] ?? 0)) };
}

/** The largest power of ten that every amount is whole in: 100 for whole kronor, 1 for nothing. */
function unitOf(amounts: Float64Array): number {
  let unit = 1e15;
  for (const amount of amounts) while (unit > 1 && amount % unit !== 0) unit /= 10;
  return amounts.some((amount) => amount !== 0) ? unit : 1;
}

function linesAt(...lines: readonly LineKey[]): readonly number[] {
  return lines.map((line) => LINE_AT.get(line) ?? -1);
}

function sumAt(lines: readonly number[], at: readonly number[]): number {
  return at.reduce((sum, index) => sum + (lines[index] ?? 0), 0);
}

function addTo(lines: number[], line: number, amount: number): void {
  lines[line] = (lines[line] ?? 0) + amount;
}

function blankCell(): Writable {
  return { lines: [...NO_LINES], rows: 0, entries: 0, even: 0, twice: 0, twiceLines: [...NO_LINES] };
}

function blankCells(): Writable[] {
  return Array.from({ length: 13 }, blankCell);
}
