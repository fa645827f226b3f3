/** Formulas as text: their tokens, and the references among them. What becomes of these is in moving.ts. */
import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS, quoteSheet, unquoteSheet, type Rect } from "./address";

export interface Corner {
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

const SHEET = /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/uy;
const CELLS = /(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7}))?(?![\p{L}\p{N}_.(])/uy;
const COLUMNS = /(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(])/uy;
const ROWS = /(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.(])/uy;
const STRING = /"(?:[^"]|"")*"?/y;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.]*/uy;
const NUMBER = /\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?/y;

export function tokenize(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = referenceAt(formula, at) ?? stringAt(formula, at) ?? wordAt(formula, at) ?? otherAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

/**
 * False for what Excel refuses to take as a formula: unbalanced brackets, `;` between arguments, a dangling operator.
 */
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

export function formatReference(reference: Reference): string {
  const sheet = reference.sheet === undefined ? "" : `${quoteSheet(reference.sheet)}!`;
  const isWhole = reference.from.row === undefined || reference.from.column === undefined;
  const to = reference.to ?? (isWhole ? reference.from : undefined);
  return sheet + formatCorner(reference.from) + (to === undefined ? "" : `:${formatCorner(to)}`);
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
  return {
    text: m[0],
    from: cornerOf(undefined, undefined, m[1], m[2]),
    to: cornerOf(undefined, undefined, m[3], m[4]),
  };
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
  if (next === "[")
    return { kind: "structured", text: formula.slice(at, closingBracket(formula, at + found[0].length)) };
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
