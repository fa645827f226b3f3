/**
 * Formulas as text: the references in them, and what becomes of these when rows or columns are inserted
 * or deleted, a formula is copied, or a sheet is renamed. Used by the sheet, the names and the calculator.
 */
import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS, quoteSheet, unquoteSheet, type Rect } from "./address";

interface Corner {
  /** undefined in a whole-column reference. */
  readonly row: number | undefined;
  /** undefined in a whole-row reference. */
  readonly column: number | undefined;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

export interface Reference {
  readonly sheet: string | undefined;
  readonly from: Corner;
  /** undefined for a single cell. */
  readonly to: Corner | undefined;
}

export type Token =
  | { readonly kind: "reference"; readonly text: string; readonly reference: Reference }
  /** A defined name or table name, not followed by "(". */
  | { readonly kind: "name"; readonly text: string }
  | { readonly kind: "function"; readonly text: string }
  /** "Table[Column]": kept as it is written. */
  | { readonly kind: "structured"; readonly text: string }
  | { readonly kind: "string"; readonly text: string }
  | { readonly kind: "other"; readonly text: string };

/** Rows or columns inserted (`count` > 0) or deleted (`count` < 0) before `at`, within a band of the other axis. */
export interface Shift {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
  readonly bandFrom: number;
  readonly bandTo: number;
}

const SHEET = /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/uy;
const CELLS = /(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7}))?(?![\p{L}\p{N}_.(])/uy;
const COLUMNS = /(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(])/uy;
const ROWS = /(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.(])/uy;
const STRING = /"(?:[^"]|"")*"?/y;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.]*/uy;
const NUMBER = /\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?/y;

export function tokenize(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length; ) {
    const token = referenceAt(formula, at) ?? stringAt(formula, at) ?? wordAt(formula, at) ?? otherAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

/** False for what Excel refuses to take as a formula: unbalanced brackets, `;` between arguments, a dangling operator. */
export function isWellFormed(formula: string): boolean {
  let depth = 0;
  let inArray = false;
  const tokens = tokenize(formula.slice(1)).filter((token) => token.text.trim() !== "");
  for (const { kind, text } of tokens) {
    if (kind === "string" && !/^"(?:[^"]|"")*"$/.test(text)) return false;
    if (kind !== "other") continue;
    if (text === "{" || text === "}") inArray = text === "{";
    if (text === ";" && !inArray) return false;
    depth += text === "(" ? 1 : text === ")" ? -1 : 0;
    if (depth < 0) return false;
  }
  const last = tokens.at(-1);
  return depth === 0 && last !== undefined && !(last.kind === "other" && /^[-+*/^&=<>,(]$/.test(last.text));
}

export function referencesOf(formula: string): readonly Reference[] {
  return tokenize(formula).flatMap((token) => (token.kind === "reference" ? [token.reference] : []));
}

export function rectOf(reference: Reference): Rect {
  const to = reference.to ?? reference.from;
  const top = Math.min(reference.from.row ?? 0, to.row ?? 0);
  const left = Math.min(reference.from.column ?? 0, to.column ?? 0);
  const bottom = reference.from.row === undefined ? MAX_ROWS - 1 : Math.max(reference.from.row, to.row ?? 0);
  const right = reference.from.column === undefined ? MAX_COLUMNS - 1 : Math.max(reference.from.column, to.column ?? 0);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Rewrites every reference; `undefined` from `change` writes #REF!. */
export function mapReferences(formula: string, change: (reference: Reference) => Reference | undefined): string {
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
    reference.sheet?.toLowerCase() === before.toLowerCase() ? { ...reference, sheet: after } : reference,
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

export function formatReference(reference: Reference): string {
  const sheet = reference.sheet === undefined ? "" : `${quoteSheet(reference.sheet)}!`;
  const isWhole = reference.from.row === undefined || reference.from.column === undefined;
  const to = reference.to ?? (isWhole ? reference.from : undefined);
  return sheet + formatCorner(reference.from) + (to === undefined ? "" : `:${formatCorner(to)}`);
}

function movedEdge(edge: number, shift: Shift, which: "start" | "end"): number {
  if (shift.count > 0) return which === "start" ? (edge >= shift.at ? edge + shift.count : edge) : edge > shift.at ? edge + shift.count : edge;
  const deletedTo = shift.at - shift.count;
  if (edge <= shift.at) return edge;
  return edge >= deletedTo ? edge + shift.count : shift.at;
}

function withRect(reference: Reference, rect: Rect): Reference {
  const { from, to } = reference;
  const row = (corner: Corner, value: number): number | undefined => (corner.row === undefined ? undefined : value);
  const column = (corner: Corner, value: number): number | undefined => (corner.column === undefined ? undefined : value);
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

function formatCorner(corner: Corner): string {
  const column = corner.column === undefined ? "" : (corner.fixedColumn ? "$" : "") + columnName(corner.column);
  const row = corner.row === undefined ? "" : (corner.fixedRow ? "$" : "") + String(corner.row + 1);
  return column + row;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function referenceAt(formula: string, at: number): Token | undefined {
  const prefix = match(SHEET, formula, at)?.[0] ?? "";
  const start = at + prefix.length;
  const sheet = prefix === "" ? undefined : unquoteSheet(prefix.slice(0, -1));
  const found = cellsAt(formula, start) ?? columnsAt(formula, start) ?? rowsAt(formula, start);
  if (found === undefined) return undefined;
  return { kind: "reference", text: prefix + found.text, reference: { sheet, from: found.from, to: found.to } };
}

interface Found {
  readonly text: string;
  readonly from: Corner;
  readonly to: Corner | undefined;
}

function cellsAt(formula: string, at: number): Found | undefined {
  const m = match(CELLS, formula, at);
  if (!m) return undefined;
  const from = cornerOf(m[1], m[2], m[3], m[4]);
  const to = m[6] === undefined ? undefined : cornerOf(m[5], m[6], m[7], m[8]);
  return isCorner(from) && (to === undefined || isCorner(to)) ? { text: m[0], from, to } : undefined;
}

function columnsAt(formula: string, at: number): Found | undefined {
  const m = match(COLUMNS, formula, at);
  if (!m) return undefined;
  const from = cornerOf(m[1], m[2], undefined, undefined);
  const to = cornerOf(m[3], m[4], undefined, undefined);
  return isCorner(from) && isCorner(to) ? { text: m[0], from, to } : undefined;
}

function rowsAt(formula: string, at: number): Found | undefined {
  const m = match(ROWS, formula, at);
  if (!m) return undefined;
  return { text: m[0], from: cornerOf(undefined, undefined, m[1], m[2]), to: cornerOf(undefined, undefined, m[3], m[4]) };
}

function cornerOf(fixedColumn = "", column: string | undefined, fixedRow = "", row: string | undefined): Corner {
  return {
    row: row === undefined ? undefined : Number(row) - 1,
    column: column === undefined ? undefined : columnIndex(column),
    fixedRow: fixedRow === "$",
    fixedColumn: fixedColumn === "$",
  };
}

function isCorner(corner: Corner): boolean {
  return (corner.column ?? 0) < MAX_COLUMNS && (corner.row ?? 0) < MAX_ROWS && (corner.row ?? 0) >= 0;
}

function stringAt(formula: string, at: number): Token | undefined {
  const found = match(STRING, formula, at);
  return found ? { kind: "string", text: found[0] } : undefined;
}

function wordAt(formula: string, at: number): Token | undefined {
  const found = match(WORD, formula, at);
  if (!found) return undefined;
  const next = formula[at + found[0].length];
  if (next === "(") return { kind: "function", text: found[0] };
  if (next === "[") return { kind: "structured", text: formula.slice(at, closingBracket(formula, at + found[0].length)) };
  return /^(true|false)$/i.test(found[0]) ? { kind: "other", text: found[0] } : { kind: "name", text: found[0] };
}

function closingBracket(formula: string, at: number): number {
  let depth = 0;
  for (let index = at; index < formula.length; index++) {
    if (formula[index] === "[") depth += 1;
    if (formula[index] === "]" && --depth === 0) return index + 1;
  }
  return formula.length;
}

function otherAt(formula: string, at: number): Token {
  const number = match(NUMBER, formula, at);
  return { kind: "other", text: number?.[0] ?? formula.slice(at, at + 1) };
}
