/** Formulas in R1C1 notation: "=R[0]C[-1]*R2C3" is "=B5*$C$2" in C5. */
import { formatReference, tokenize, type Corner } from "./formula";

const CELL = /(?<![\p{L}\p{N}_.$!'"])R(?:\[(-?\d+)\]|(\d+))?C(?:\[(-?\d+)\]|(\d+))?(?![\p{L}\p{N}_.([])/giu;

/** The formula in A1 notation for the cell at `row`, `column`. Texts in it are left alone. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) => (part.startsWith('"') ? part : part.replace(CELL, (...found) => a1Of(found, row, column))))
    .join("");
}

/** The formula of the cell at `row`, `column` in R1C1 notation. */
export function toR1C1(formula: string, row: number, column: number): string {
  return tokenize(formula)
    .map((token) => {
      if (token.kind !== "reference") return token.text;
      const { from, to } = token.reference;
      const prefix = token.text.slice(0, token.text.lastIndexOf("!") + 1);
      const corners = [from, ...(to === undefined ? [] : [to])];
      return prefix + corners.map((corner) => r1c1Of(corner, row, column)).join(":");
    })
    .join("");
}

function a1Of(found: readonly unknown[], row: number, column: number): string {
  const [, rowOffset, fixedRow, columnOffset, fixedColumn] = found as readonly (string | undefined)[];
  const from: Corner = {
    row: fixedRow === undefined ? row + Number(rowOffset ?? 0) : Number(fixedRow) - 1,
    column: fixedColumn === undefined ? column + Number(columnOffset ?? 0) : Number(fixedColumn) - 1,
    fixedRow: fixedRow !== undefined,
    fixedColumn: fixedColumn !== undefined,
  };
  return formatReference({ sheet: undefined, from, to: undefined });
}

function r1c1Of(corner: Corner, row: number, column: number): string {
  const part = (letter: string, at: number | undefined, isFixed: boolean, own: number): string => {
    if (at === undefined) return "";
    if (isFixed) return `${letter}${at + 1}`;
    return at === own ? letter : `${letter}[${at - own}]`;
  };
  return part("R", corner.row, corner.fixedRow, row) + part("C", corner.column, corner.fixedColumn, column);
}
