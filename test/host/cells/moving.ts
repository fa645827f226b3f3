/**
 * What becomes of references when rows or columns are inserted or deleted, a formula is copied, or a sheet is renamed.
 */
import { MAX_COLUMNS, MAX_ROWS, type Rect } from "./address";
import { formatReference, rectOf, tokenize, type Corner, type Reference } from "./formula";

/** Rows or columns inserted (`count` > 0) or deleted (`count` < 0) before `at`, within a band of the other axis. */
export interface Shift {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
  readonly bandFrom: number;
  readonly bandTo: number;
}

/** Rewrites every reference; `undefined` from `change` writes #REF!. */
function mapReferences(formula: string, change: (reference: Reference) => Reference | undefined): string {
  return tokenize(formula)
    .map((token) => {
      if (token.kind !== "reference") return token.text;
      const changed = change(token.reference);
      return changed === token.reference ? token.text : changed === undefined ? "#REF!" : formatReference(changed);
    })
    .join("");
}

/** As when a formula is copied `rows` down and `columns` to the right. */
export function translated(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (reference) => {
    const from = moved(reference.from, rows, columns);
    const to = reference.to && moved(reference.to, rows, columns);
    if (from === undefined || (reference.to !== undefined && to === undefined)) return undefined;
    return { sheet: reference.sheet, from, to };
  });
}

/** As when rows or columns of `sheet` are inserted or deleted; `home` is the formula's own sheet. */
export function shifted(formula: string, sheet: string, home: string, shift: Shift): string {
  return mapReferences(formula, (reference) => {
    if ((reference.sheet ?? home).toLowerCase() !== sheet.toLowerCase()) return reference;
    const before = rectOf(reference);
    const after = shiftedRect(before, shift);
    if (after === undefined) return undefined;
    return after === before ? reference : withRect(reference, after);
  });
}

export function renamedSheet(formula: string, before: string, after: string): string {
  return mapReferences(formula, (reference) =>
    reference.sheet?.toLowerCase() === before.toLowerCase() ? { ...reference, sheet: after } : reference
  );
}

/** As when a sheet is deleted. */
export function withoutSheet(formula: string, sheet: string): string {
  return mapReferences(formula, (reference) =>
    reference.sheet?.toLowerCase() === sheet.toLowerCase() ? undefined : reference
  );
}

/** The rectangle after the shift; the same object when untouched, undefined when deleted altogether. */
export function shiftedRect(rect: Rect, shift: Shift): Rect | undefined {
  const isRow = shift.axis === "row";
  const bandStart = isRow ? rect.column : rect.row;
  const bandEnd = bandStart + (isRow ? rect.columns : rect.rows);
  if (bandStart < shift.bandFrom || bandEnd > shift.bandTo) return rect;
  const limit = isRow ? MAX_ROWS : MAX_COLUMNS;
  const start = isRow ? rect.row : rect.column;
  const size = isRow ? rect.rows : rect.columns;
  if (size === limit) return rect;
  const from = movedEdge(start, shift, "start");
  const to = Math.min(limit, movedEdge(start + size, shift, "end"));
  if (from === start && to === start + size) return rect;
  if (to <= from) return undefined;
  return isRow ? { ...rect, row: from, rows: to - from } : { ...rect, column: from, columns: to - from };
}

function movedEdge(edge: number, shift: Shift, which: "start" | "end"): number {
  if (shift.count > 0)
    return which === "start"
      ? edge >= shift.at
        ? edge + shift.count
        : edge
      : edge > shift.at
        ? edge + shift.count
        : edge;
  const deletedTo = shift.at - shift.count;
  if (edge <= shift.at) return edge;
  return edge >= deletedTo ? edge + shift.count : shift.at;
}

function withRect(reference: Reference, rect: Rect): Reference {
  const { from, to } = reference;
  const row = (corner: Corner, value: number): number | undefined => (corner.row === undefined ? undefined : value);
  const column = (corner: Corner, value: number): number | undefined =>
    corner.column === undefined ? undefined : value;
  const first = { ...from, row: row(from, rect.row), column: column(from, rect.column) };
  if (to === undefined) return { ...reference, from: first };
  const last = { ...to, row: row(to, rect.row + rect.rows - 1), column: column(to, rect.column + rect.columns - 1) };
  return { ...reference, from: first, to: last };
}

function moved(corner: Corner, rows: number, columns: number): Corner | undefined {
  const row = corner.row === undefined || corner.fixedRow ? corner.row : corner.row + rows;
  const column = corner.column === undefined || corner.fixedColumn ? corner.column : corner.column + columns;
  if ((row ?? 0) < 0 || (row ?? 0) >= MAX_ROWS || (column ?? 0) < 0 || (column ?? 0) >= MAX_COLUMNS) return undefined;
  return { ...corner, row, column };
}
