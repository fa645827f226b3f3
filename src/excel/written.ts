/**
 * What we remember of what was last written: a fingerprint of every cell, so that a change that somebody made
 * inside our tables is told before it is replaced, and of each table's shape, so that its look is left alone
 * while the shape stays the same.
 */
import { addressOf, columnNumber } from "../sources/address";
import type { CellValue, Rectangle, ReplacedEdit } from "../workbook";
import type { Area } from "./area";
import { isSameContent } from "./cells";
import { contentsIn, type Content } from "./layout";
import { isRecord, parseMemory } from "./memory";

/** By defined name, captions included. */
export type Written = Readonly<Record<string, WrittenBlock>>;

export interface WrittenBlock {
  readonly rows: number;
  readonly columns: number;
  readonly shape: string;
  /** Four characters per cell, row by row; "" when it was left out to keep the memory small. */
  readonly cells: string;
}

/** Settings beyond this make trouble; the fingerprints are then left out, the rest is small. */
const MEMORY_CHARACTERS = 150_000;

const FINGERPRINT = 4;

export function parseWritten(text: string | undefined): Written {
  return Object.fromEntries(
    Object.entries(parseMemory(text)).filter((entry): entry is [string, WrittenBlock] => isBlock(entry[1]))
  );
}

export function writtenText(written: Written): string {
  const text = JSON.stringify(written);
  if (text.length <= MEMORY_CHARACTERS) return text;
  return JSON.stringify(
    Object.fromEntries(Object.entries(written).map(([name, block]) => [name, { ...block, cells: "" }]))
  );
}

export function writtenBlock(content: Content, at: Area): WrittenBlock {
  const cells = fingerprints(contentsIn(content), at).join("");
  return { rows: at.rows, columns: at.columns, shape: shapeOf(content), cells };
}

/** Equal for two tables whose rows, columns and number formats are of the same kinds in the same places. */
export function shapeOf({ roles, columns, cells }: Content): string {
  const formats = cells.map((row) => row.map(({ format, filledIn }) => (filledIn ? [format, filledIn] : format)));
  return (
    fingerprint(JSON.stringify([roles, columns, formats])) + fingerprint(JSON.stringify([formats, columns, roles]))
  );
}

/** Cells that hold something else than what was last written, and something else than what will be written now. */
export function editsSince(
  block: WrittenBlock | undefined,
  at: Rectangle,
  present: readonly (readonly CellValue[])[],
  next: (row: number, column: number) => CellValue | undefined,
  isTold: (row: number, column: number) => boolean = () => true
): readonly ReplacedEdit[] {
  if (block === undefined || block.cells === "") return [];
  const before = block.cells.match(new RegExp(`.{${FINGERPRINT}}`, "g")) ?? [];
  const now = fingerprints(present, at);
  const isSameSize = block.rows === at.rows && block.columns === at.columns;
  const known = new Set(before);
  const edits: ReplacedEdit[] = [];
  for (let index = 0; index < now.length; index++) {
    const [r, c] = [Math.floor(index / at.columns), index % at.columns];
    if (!isTold(r, c)) continue;
    const isOurs = isSameSize ? now[index] === before[index] : known.has(now[index] ?? "");
    const content = present[r]?.[c] ?? "";
    const isEmptyAddition = !isSameSize && content === "";
    if (isOurs || isEmptyAddition || isSameContent(content, next(at.row + r, at.column + c))) continue;
    edits.push({ sheet: at.sheet, address: addressOf(at.row + r, at.column + c), before: content });
  }
  return edits;
}

function fingerprints(contents: readonly (readonly CellValue[])[], at: Area): readonly string[] {
  return contents.flatMap((row, r) =>
    row.map((content, c) => fingerprint(relative(content, at.row + r, at.column + c)))
  );
}

/** A formula with its references counted from its own cell, so that a table that has been moved is the same. */
function relative(content: CellValue, row: number, column: number): string {
  if (typeof content === "number") return Number(content.toPrecision(12)).toString();
  if (typeof content === "boolean") return String(content);
  if (!content.startsWith("=")) return `"${content}`;
  return content.replace(/\b([A-Z]{1,3})(\d+)\b/g, (_all, letters: string, digits: string) => {
    return `R${Number(digits) - 1 - row}C${columnNumber(letters) - column}`;
  });
}

/** Four characters: two different cells share them once in 16 million. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  const mixed = (hash ^ (hash >>> 24)) & 0xffffff;
  const letter = (shift: number): string => LETTERS.charAt((mixed >>> shift) & 63);
  return letter(18) + letter(12) + letter(6) + letter(0);
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

function isBlock(value: unknown): value is WrittenBlock {
  return (
    isRecord(value) &&
    typeof value["rows"] === "number" &&
    typeof value["columns"] === "number" &&
    typeof value["shape"] === "string" &&
    typeof value["cells"] === "string"
  );
}
