/** Formulas that people have typed in the form, when its rows and columns have been given new places. */
import { columnLetters, columnNumber } from "../sources/address";

/** A reference within its own sheet: not a part of a name, a text or another sheet's reference. */
const OWN_REFERENCE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'![$A-Z\d:]+|[\p{L}\d_.]+![$A-Z\d:]+|(?<![\p{L}\d_.$])(\$?[A-Z]{1,3}\$?)(\d+)(?![\p{L}\d_.(])/gu;

/** Where a row (counted from 1) and a column (from 0) of the sheet stand now. */
export interface Moved {
  readonly row: (row: number) => number;
  readonly column: (column: number) => number;
}

/** With every row one further down, `following("=$K7*2", moved)` is "=$K8*2". */
export function following(formula: string, moved: Moved): string {
  return formula.replace(OWN_REFERENCE, (all: string, column: string | undefined, row: string | undefined) => {
    if (column === undefined || row === undefined) return all;
    const letters = column.replaceAll("$", "");
    const now = columnLetters(moved.column(columnNumber(letters)));
    return `${column.replace(letters, now)}${moved.row(Number(row))}`;
  });
}

/** The columns, counted from 0, that a formula refers to on its own sheet. */
export function columnsIn(formula: string): readonly number[] {
  return [...formula.matchAll(OWN_REFERENCE)].flatMap(([, column]) =>
    column === undefined ? [] : [columnNumber(column.replaceAll("$", ""))]
  );
}
