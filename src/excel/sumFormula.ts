/** Sums and differences as formulas over cells, as somebody who opens the sheet would have written them. */
import { addressOf } from "../sources/address";

/** A cell that is added (+) or taken away (−). */
export interface TermCell {
  readonly row: number;
  readonly column: number;
  readonly sign: 1 | -1;
}

/**
 * Cells side by side that are all added: `=SUM(B5:B8)`. Otherwise in the given order, with longer stretches
 * summed: `=B5-C5`, `=SUM(B5:B7)+B10-B12`. `undefined` when there is nothing to add.
 */
export function sumFormula(terms: readonly TermCell[]): string | undefined {
  const [first, ...others] = stretchesOf(terms);
  if (first === undefined) return undefined;
  const isOneSum = others.length === 0 && first.cells.length > 1 && first.sign === 1;
  if (isOneSum) return `=${sumOf(first)}`;
  const parts = [first, ...others].flatMap(partsOf);
  return `=${parts.join("").replace(/^\+/, "")}`;
}

type Place = Omit<TermCell, "sign">;

/** Always a sum, whatever the cells hold: `=SUM(K6:K8,K10)` passes over those that are empty or hold words. */
export function totalFormula(cells: readonly Place[]): string {
  return cells.length === 0 ? "=0" : `=SUM(${listOf(cells)})`;
}

/** One cell less others, 0 while it is empty: `=IF(ISNUMBER(K5),K5-SUM(K6:K7),0)`. */
export function restFormula(of: Place, less: readonly Place[]): string {
  const whole = addressOf(of.row, of.column);
  return `=IF(ISNUMBER(${whole}),${whole}-SUM(${listOf(less)}),0)`;
}

function listOf(cells: readonly Place[]): string {
  return stretchesOf(cells.map((cell) => ({ ...cell, sign: 1 })))
    .map(({ cells: [first, ...rest] }) => {
      if (first === undefined) return "";
      const last = rest.at(-1);
      const from = addressOf(first.row, first.column);
      return last === undefined ? from : `${from}:${addressOf(last.row, last.column)}`;
    })
    .join(",");
}

/** Consecutive terms of one sign that stand next to each other in a row or column. */
interface Stretch {
  readonly sign: 1 | -1;
  readonly cells: readonly TermCell[];
}

function stretchesOf(terms: readonly TermCell[]): readonly Stretch[] {
  const stretches: { sign: 1 | -1; cells: TermCell[] }[] = [];
  for (const term of terms) {
    const current = stretches.at(-1);
    if (current !== undefined && current.sign === term.sign && continues(current.cells, term)) current.cells.push(term);
    else stretches.push({ sign: term.sign, cells: [term] });
  }
  return stretches;
}

function continues(cells: readonly TermCell[], term: TermCell): boolean {
  const last = cells.at(-1);
  const before = cells.at(-2);
  if (last === undefined) return false;
  const isBelow = term.column === last.column && term.row === last.row + 1;
  const isRight = term.row === last.row && term.column === last.column + 1;
  const runsDown = before === undefined || before.column === last.column;
  const runsRight = before === undefined || before.row === last.row;
  return (isBelow && runsDown) || (isRight && runsRight);
}

function partsOf(stretch: Stretch): readonly string[] {
  const operator = stretch.sign === 1 ? "+" : "-";
  if (stretch.cells.length > 2) return [operator, sumOf(stretch)];
  return stretch.cells.flatMap(({ row, column }) => [operator, addressOf(row, column)]);
}

function sumOf({ cells }: Stretch): string {
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined) return "";
  return `SUM(${addressOf(first.row, first.column)}:${addressOf(last.row, last.column)})`;
}
