/** Formulas that people have typed in the form, when its rows have been given new places. */

/** A reference within its own sheet: not a part of a name, a text or another sheet's reference. */
const OWN_REFERENCE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'![$A-Z\d:]+|[\p{L}\d_.]+![$A-Z\d:]+|(?<![\p{L}\d_.$])(\$?[A-Z]{1,3}\$?)(\d+)(?![\p{L}\d_.(])/gu;

/** `following("=K7*2", (row) => row + 1)` is "=K8*2"; rows are counted from 1, as references count them. */
export function following(formula: string, rowNow: (row: number) => number): string {
  return formula.replace(OWN_REFERENCE, (all: string, column: string | undefined, row: string | undefined) =>
    column === undefined || row === undefined ? all : `${column}${rowNow(Number(row))}`
  );
}
