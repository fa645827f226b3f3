/**
 * What a mapping reads in one row of its block: the value of each field, and the amounts with what their columns state.
 */
import { fold } from "../../sources/fold";
import type { CellValue } from "../../workbook";
import { amountStepOf, cellStepOf, type AmountStep } from "./cellSteps";
import { remembered } from "../../sources/remembered";
import { pieceOf } from "../said/codePieces";
import { PERIOD } from "../mapping/fields";
import { stepsOf, type BlockPart, type Melted } from "../mapping/mapping";
import { headingOf, periodOfCell } from "../said/months";
import { columnsOf, refsOf } from "../mapping/stepColumns";
import type { ColumnRef } from "../mapping/terms";

export type Value = (cells: readonly CellValue[]) => CellValue;

/** A text is what can be read as no amount. */
export type Amount = number | string | undefined;

/** A column of amounts, and the fields that its heading states. */
export interface AmountColumn {
  readonly read: (cells: readonly CellValue[]) => Amount;
  readonly states: readonly { readonly field: number; readonly value: CellValue }[];
}

export function valueOf(part: BlockPart, field: string, positionOf: (ref: ColumnRef) => number): Value | undefined {
  const step = cellStepOf(part, field);
  const taken = stepsOf(part, "take").find((one) => one.field === field);
  const stated = stepsOf(part, "state").find((one) => one.field === field);
  if (taken === undefined) return stated === undefined ? undefined : () => stated.value;
  const at = positionOf(taken.column);
  const yearColumn = stepsOf(part, "readPeriod")[0]?.yearColumn;
  if (field === PERIOD && yearColumn !== undefined) {
    const year = positionOf(yearColumn);
    return (cells) => periodOfCell(cells[at] ?? "", Number(cells[year])) ?? cells[at] ?? "";
  }
  const { piece } = taken.column;
  const cellIn: Value = piece === undefined ? (cells) => cells[at] ?? "" : (cells) => pieceOf(cells[at] ?? "", piece);
  return step === undefined ? cellIn : (cells) => step(cellIn(cells));
}

export function amountsOf(
  part: BlockPart,
  fields: readonly string[],
  positionOf: (ref: ColumnRef) => number,
  amountField: number
): readonly AmountColumn[] {
  const step = amountStepOf(part);
  const [difference] = stepsOf(part, "difference");
  if (difference !== undefined)
    return [{ read: lessCredit(step, positionOf(difference.debit), positionOf(difference.credit)), states: [] }];
  const [added] = stepsOf(part, "add");
  if (added !== undefined) return [{ read: sumRead(step, added.columns.map(positionOf)), states: [] }];
  const [melt] = stepsOf(part, "melt");
  const single = stepsOf(part, "take").filter(({ field }) => field === fields[amountField]);
  const columns = melt?.columns ?? single.map(({ column }): Melted => ({ column, states: {} }));
  const readOf = ({ column, isCredit, from }: Melted): AmountColumn["read"] => {
    const at = positionOf(column);
    if (from !== undefined) return lessCredit(step, positionOf(from), at);
    return isCredit ? (cells) => turned(step(cells[at] ?? "")) : (cells) => step(cells[at] ?? "");
  };
  return columns.map((one) => {
    const { states } = one;
    return {
      read: readOf(one),
      states: Object.entries(states).map(([field, value]) => ({ field: fields.indexOf(field), value })),
    };
  });
}

/** Whether an account is of income: class 3. */
export function isOfIncome(account: CellValue): boolean {
  return String(account).trim().startsWith("3");
}

/** The amounts of a row with income turned: the account is the row's, or stands over the amount's column. */
export function incomeTurned(
  values: readonly CellValue[],
  amounts: readonly Amount[],
  columns: readonly AmountColumn[],
  account: number
): readonly Amount[] {
  const accountOver = (at: number): CellValue | undefined =>
    columns[at]?.states.find(({ field }) => field === account)?.value;
  return amounts.map((amount, at) => (isOfIncome(accountOver(at) ?? values[account] ?? "") ? turned(amount) : amount));
}

export function turned(amount: Amount): Amount {
  return typeof amount === "number" && amount !== 0 ? -amount : amount;
}

function sumRead(step: AmountStep, columns: readonly number[]): AmountColumn["read"] {
  return (cells) => {
    const amounts = columns.map((at) => step(cells[at] ?? ""));
    const unreadable = amounts.find((amount) => typeof amount === "string");
    if (unreadable !== undefined || amounts.every((amount) => amount === undefined)) return unreadable;
    return Number(sumOf(amounts).toPrecision(15));
  };
}

function lessCredit(step: AmountStep, debit: number, credit: number): AmountColumn["read"] {
  return (cells) => {
    const [left, right] = [step(cells[debit] ?? ""), step(cells[credit] ?? "")];
    if (typeof left === "string") return left;
    if (typeof right === "string") return right;
    return left === undefined && right === undefined ? undefined : Number(((left ?? 0) - (right ?? 0)).toPrecision(15));
  };
}

/** Of the amounts that are amounts. */
export function sumOf(amounts: readonly Amount[]): number {
  let sum = 0;
  for (const amount of amounts) if (typeof amount === "number") sum += amount;
  return sum;
}

/** Words in a column that say something of their rows. */
export interface WordsIn {
  readonly column: number;
  readonly has: (cell: CellValue) => boolean;
}

export function wordsIn(column: number, words: readonly string[]): WordsIn {
  const folded = new Set(words.map(fold));
  return { column, has: remembered((cell: CellValue) => folded.has(fold(String(cell)))) };
}

/** A text without any digit, or with a word before them: no code. "Lön", "Kontoklass 3", "I juli ingår 515 tkr". */
export function isWordAlone(cell: CellValue): boolean {
  return (
    typeof cell === "string" &&
    (/^[^\d]*\p{L}{2}[^\d]*$/u.test(cell) || /^[^\p{L}\d]*(?:\p{L}{3,}[\s:]|\p{L}+\s\p{L}{3,}\s)/u.test(cell))
  );
}

/** Words or a day where a code is wanted: "Utskriven 2024-01-20" on each printed page, "Ansvar: 1110" over rows. */
export function isNoCode(cell: CellValue): boolean {
  return isWordAlone(cell) || (typeof cell === "string" && /^\s*(?:\d{4}-\d{2}-\d{2}|\p{L}[^:]*:\s)/u.test(cell));
}

/** An amount, or a text that could be read as one by somebody: no word, as a printed page has in its title. */
export function mayBeAmount(amount: Amount): boolean {
  return typeof amount === "number" || (amount !== undefined && !/^\s*\p{L}/u.test(amount));
}

/** What stands in the lowest heading row over each column that the steps look at, folded. */
export function headingsIn(part: BlockPart): ReadonlyMap<number, string> {
  return new Map(refsOf(part).map(({ at, heading }) => [at, fold(heading.split(" · ").at(-1) ?? "")]));
}

/** The heading row once more, as on the next printed page. */
export function headingAgainIn(part: BlockPart): (cells: readonly CellValue[]) => boolean {
  const headings = headingsIn(part);
  const over = columnsOf(part).map((column) => headings.get(column) ?? "");
  return (cells) => cells.every((cell, at) => fold(headingOf(cell)) === over[at]);
}
