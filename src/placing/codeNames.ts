/**
 * Names beside codes, as exports have them: a column in which each code has one text of its own, or "5011 Månadslön" in
 * one cell. Which column it is is seen by what it holds, so that it may stand anywhere and be called anything.
 */
import { splitCode } from "../layouts/said/codeInCell";
import { codeOf, isEmpty, isTotalLabel } from "../sources/cell";
import { foldWords } from "../sources/fold";
import type { CellValue, SeenRow, SeenSheet } from "../workbook";

/** Names of the codes in one column of a sheet. */
export interface NamesInSheet {
  /** By code, as the cell has it; a number without the zeros that it has lost. */
  readonly names: ReadonlyMap<string, string>;
  /** The column that they stand in; that of the codes themselves where both stand in one cell. */
  readonly column: number | undefined;
}

const NONE: NamesInSheet = { names: new Map(), column: undefined };

/** Share of the rows with a code that have a text, at least. */
const LEAST_FILLED = 0.6;

export function namesBeside({ rows }: SeenSheet, column: number): NamesInSheet {
  const coded = rows.filter(({ cells }) => isCode(cells[column] ?? ""));
  const inCell = namesIn(coded, (cells) => nameInCell(cells[column] ?? ""), column);
  if (inCell.size > 0) return { names: inCell, column };
  const width = Math.max(0, ...coded.map(({ cells }) => cells.length));
  const others = Array.from({ length: width }, (_, at) => at).filter((at) => at !== column);
  const [best] = others
    .flatMap((at) => {
      const names = ownTexts(coded, column, at);
      return names === undefined ? [] : [{ at, names, tells: new Set(names.values()).size }];
    })
    .sort((a, b) => b.tells - a.tells || away(a.at, column) - away(b.at, column));
  return best === undefined ? NONE : { names: best.names, column: best.at };
}

/** A column to the right is nearer than one to the left. */
function away(at: number, column: number): number {
  return at > column ? at - column : column - at + 0.5;
}

/**
 * The texts of a column in which each code has one of its own. `undefined` where it is no such column: codes and
 * figures, texts of the rows and not of the codes, or one text for nearly all.
 */
function ownTexts(rows: readonly SeenRow[], column: number, at: number): ReadonlyMap<string, string> | undefined {
  const told = rows.filter(({ cells }) => isName(cells[at] ?? ""));
  if (told.length < rows.length * LEAST_FILLED) return undefined;
  const names = namesIn(told, (cells) => String(cells[at]).trim(), column);
  const isOwn = told.every(({ cells }) => {
    const name = names.get(codeIn(cells[column] ?? ""));
    return name !== undefined && foldWords(name) === foldWords(String(cells[at]));
  });
  const isRepeated = names.size < told.length;
  const tells = new Set([...names.values()].map(foldWords)).size;
  // Where no code comes twice nothing shows that the text is the code's: then it must stand right beside it.
  const isBeside = Math.abs(at - column) === 1;
  return isOwn && tells > 1 && (isRepeated || isBeside) ? names : undefined;
}

function namesIn(
  rows: readonly SeenRow[],
  nameOf: (cells: readonly CellValue[]) => string | undefined,
  column: number
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { cells } of rows) {
    const [code, name] = [codeIn(cells[column] ?? ""), nameOf(cells)];
    if (name !== undefined && !names.has(code)) names.set(code, name);
  }
  return names;
}

/** The code of a cell, whatever stands after it. */
export function codeIn(cell: CellValue): string {
  return codeOf(splitCode(cell));
}

function isCode(cell: CellValue): boolean {
  return !isEmpty(cell) && !isTotalLabel(cell) && /^\p{Lu}{0,2}\d+$/u.test(codeIn(cell));
}

/** "5011 Månadslön" has the name Månadslön, and so has "Månadslön (5011)". */
export function nameInCell(cell: CellValue): string | undefined {
  const code = splitCode(cell);
  if (typeof cell !== "string" || code === cell) return undefined;
  const at = cell.indexOf(String(code));
  const sides = [cell.slice(at + String(code).length), cell.slice(0, at)];
  return sides.map((side) => side.replace(AROUND_NAME, "")).find((name) => name !== "");
}

/** What stands between a code and its name. */
const AROUND_NAME = /^[\s\-–—:.;,|/()[\]{}]+|[\s\-–—:;,|/()[\]{}]+$/gu;

export function isName(cell: CellValue): boolean {
  return typeof cell === "string" && /\p{L}{2}/u.test(cell) && !isTotalLabel(cell);
}
