/** What a column holds, found by its cells: periods, accounts, responsibilities, names of areas, amounts, text. */
import { code } from "../../model/code";
import { accountOfLine } from "../said/lineNames";
import { codeOf, isEmpty, isTotalLabel } from "../../sources/cell";
import { fold } from "../../sources/fold";
import { rememberedOfEach } from "../../sources/remembered";
import type { CellValue, SeenRow } from "../../workbook";
import { isPartLabel, isRemarkHeading } from "../said/partWords";
import { areNamedCodes, beginsWithCode, codeBesideName, isCodeAsFloat, splitCode } from "../said/codeInCell";
import { pieceOf, piecesIn } from "../said/codePieces";
import type { Known } from "../said/known";
import { keyLineIn } from "../tables/keyLines";
import { isLine, isPageHead } from "../tables/lines";
import { monthIn } from "../said/months";
import { rowsOfCommittee } from "./committee";
import type { TableColumn } from "../tables/headingColumns";
import type { Table } from "../tables/table";
import { formOf, isFigure, type FormOfColumn } from "../said/numberForms";
import { yearNamed } from "../said/months";

export interface Column extends TableColumn {
  /** Which of the codes in its cells, where they have several. */
  readonly piece?: number;
  /** The code of each of its names, where it stands for a column of codes. */
  readonly named?: Readonly<Record<string, string>>;
  /** Cells with anything, rows of sums not counted. */
  readonly cells: readonly CellValue[];
  /** Share of the table's rows that have anything in it. */
  readonly filled: number;
  readonly distinct: number;
  /** Shares of the filled cells. */
  readonly isMonth: number;
  readonly isPeriod: number;
  readonly isYear: number;
  readonly isMonthNumber: number;
  readonly isFigure: number;
  readonly isCode: number;
  readonly hasText: number;
  /** Each code is found among the words of its cell. */
  readonly isWithin: boolean;
  readonly isAccount: number;
  /** Names of lines of the income statement. */
  readonly isLine: number;
  readonly isResponsibility: number;
  readonly isArea: number;
  readonly isOccasion: number;
  readonly isWord: number;
  /** Decimals, or a minus: what no code has. */
  readonly isAmount: boolean;
  /** Row numbers, vouchers in order: each number is the next one. */
  readonly isRunning: boolean;
  readonly form: FormOfColumn;
  /** Digits that its numbers lack to be codes that Ansvar has; 0 for none. */
  readonly digits: number;
}

/** Each text in its cells once. */
export function textsIn({ cells }: Pick<Column, "cells">): readonly string[] {
  return [...new Set(cells.map(String))];
}

/** What cells are judged by is settled when the areas are; codes of names and net costs come after. */
const looked = rememberedOfEach((_of: Known["areaOfCode"]) => new WeakMap<Table, readonly Column[]>());

/** Each table is looked at once by what is known: every source asks of every table. */
export function contentsOf(table: Table, known: Known): readonly Column[] {
  const byTable = looked(known.areaOfCode);
  const columns = byTable.get(table) ?? described(table, known);
  byTable.set(table, columns);
  return columns;
}

function described(table: Table, known: Known): readonly Column[] {
  const remarks = new Set(table.columns.filter(({ heading }) => isRemarkHeading(heading)).map(({ at }) => at));
  const isOfTable = (row: SeenRow): boolean =>
    !row.cells.some((cell, at) => !remarks.has(at) && (isTotalLabel(cell) || isPartLabel(cell))) &&
    (table.columns.length < 2 ||
      !(isLine(row) || isPageHead(row) || keyLineIn(row) !== undefined || isHeadingAgain(row, table)));
  const rows = rowsOfCommittee(table, known).filter(isOfTable);
  return table.columns.flatMap((column): readonly Column[] => {
    const cells = rows.map((row) => row.cells[column.at] ?? "");
    const pieces = piecesIn(column, cells);
    if (pieces.length === 0) return [describe(column, cells, known)];
    return pieces.map((one) => {
      const own = cells.map((cell) => pieceOf(cell, one.piece));
      return { ...describe(one, own, known), piece: one.piece };
    });
  });
}

/** The heading row once more, as over each piece of the table. */
export function isHeadingAgain({ cells }: SeenRow, { headingRows }: Table): boolean {
  const headings = headingRows.at(-1)?.cells ?? [];
  return cells.every((cell, at) => cell === (headings[at] ?? ""));
}

const MOST_CELLS = 3000;
/** Of a column of codes within words. */
const LEAST_NUMBERED = 0.8;

function describe(column: TableColumn, all: readonly CellValue[], known: Known): Column {
  const every = all.filter((cell) => !isEmpty(cell));
  const cells = every.slice(0, MOST_CELLS);
  // Columns have few cells that differ: each is looked at once, and counts as often as it stands there.
  const different = new Map<CellValue, number>();
  for (const cell of cells) different.set(cell, (different.get(cell) ?? 0) + 1);
  const countOf = (some: readonly CellValue[]): number =>
    some.reduce<number>((sum, cell) => sum + (different.get(cell) ?? 0), 0);
  const shareOf = (some: readonly CellValue[]): number => (cells.length === 0 ? 0 : countOf(some) / cells.length);
  const each = [...different.keys()];
  const share = (is: (cell: CellValue) => boolean): number => shareOf(each.filter(is));
  // "Ökade volymer, ca 500 tkr" has no code.
  const coded = isRemarkHeading(column.heading) ? [] : each;
  // A label without any digit is of a row of sums, or over rows.
  const numbered = coded.filter((cell) => /\d/.test(String(cell)));
  const areMost = countOf(numbered) >= cells.length * LEAST_NUMBERED;
  const isWithin = areMost && !numbered.every(isCodeCell) && areNamedCodes(numbered);
  const codes = isWithin ? numbered : coded.filter(isCodeCell);
  const ofCodes = (is: (text: string) => boolean): number =>
    shareOf(codes.filter((cell) => is(codeOf(splitCode(cell)))));
  const digits = lostZeros(each, known);
  const lines = each.filter((cell) => typeof cell === "string" && accountOfLine(cell, known.chart) !== undefined);
  return {
    ...column,
    cells: every,
    filled: all.length === 0 ? 0 : every.length / all.length,
    distinct: new Set(each.map(String)).size,
    isMonth: share((cell) => isMonthNear(cell, known.year)),
    isPeriod: share((cell) => isPeriodNear(monthIn(cell)?.year, known.year)),
    isYear: share((cell) => yearNamed(String(cell).trim()) !== undefined),
    isMonthNumber: share((cell) => /^(?:0?[1-9]|1[0-2])$/.test(String(cell).trim())),
    isFigure: share(isFigure),
    isCode: ofCodes(() => true),
    hasText: share((cell) => (isWithin ? codeBesideName(cell) !== undefined : beginsWithCode(cell))),
    isWithin,
    isAccount: ofCodes((text) => /^\d{3,6}$/.test(text) && known.chart(code(text)) !== undefined),
    isLine: shareOf(lines),
    isResponsibility: ofCodes((text) => known.areaOfCode(text.padStart(digits, "0")) !== undefined),
    isArea: share((cell) => known.areaNamed(String(cell)) !== undefined),
    isOccasion: share((cell) => known.occasionNamed(String(cell)) !== undefined),
    isWord: share((cell) => typeof cell === "string" && /\p{L}{2}/u.test(cell)),
    isRunning: isRunning(cells),
    isAmount:
      each.some(isUncodelike) || (share(isFigure) > 0.95 && different.size > 60 && different.size > cells.length * 0.6),
    form: formOf(every),
    digits,
  };
}

/** A month alone, or one of a year not far from the ledger's. */
export function isMonthNear(cell: CellValue, year: number | undefined): boolean {
  const month = monthIn(cell);
  return month !== undefined && (month.year === undefined || isPeriodNear(month.year, year));
}

/** A code such as 3011 could be a month of 2030; a ledger's months are not far from its year. */
function isPeriodNear(year: number | undefined, of: number | undefined): boolean {
  return year !== undefined && (of === undefined ? year >= 2000 && year <= 2039 : Math.abs(year - of) <= 6);
}

/** A whole number, a text of digits, or such a text with a name after it. */
function isCodeCell(cell: CellValue): boolean {
  if (typeof cell === "number") return Number.isInteger(cell) && cell >= 0 && cell < 1e10;
  if (typeof cell !== "string") return false;
  return /^\s*\p{Lu}{0,2}\d{1,10}\s*$/u.test(cell) || beginsWithCode(cell);
}

function isUncodelike(cell: CellValue): boolean {
  if (typeof cell === "number") return cell < 0 || !Number.isInteger(cell);
  if (typeof cell !== "string" || isCodeAsFloat(cell)) return false;
  return isFigure(cell) && /[.,()\s−-]/u.test(cell.trim());
}

/** Fewer are no series. */
const LEAST_RUNNING = 5;

/** Whole numbers, each greater than the one before and mostly the next; of a long sheet only pieces are seen. */
function isRunning(cells: readonly CellValue[]): boolean {
  const numbers = cells.map((cell) => (typeof cell === "number" || /^\d+$/.test(String(cell)) ? Number(cell) : NaN));
  const isNext = numbers.every((number, at) => Number.isInteger(number) && number > (numbers[at - 1] ?? -1));
  const steps = numbers.filter((number, at) => number - (numbers[at - 1] ?? number - 1) <= 2);
  return isNext && numbers.length >= LEAST_RUNNING && steps.length >= numbers.length * 0.9;
}

/** Numbers of one digit less than the codes of Ansvar: the zero that Excel took is found again. */
export function lostZeros(cells: readonly CellValue[], known: Known): number {
  const numbers = [...new Set(cells.filter((cell) => typeof cell === "number" && Number.isInteger(cell)))].map(String);
  if (numbers.length === 0) return 0;
  const longest = Math.max(...numbers.map((text) => text.length));
  const fits = (digits: number): number =>
    numbers.filter((text) => known.areaOfCode(text.padStart(digits, "0")) !== undefined).length;
  const asTheyAre = fits(0);
  const found = [longest, longest + 1]
    .map((digits) => ({ digits, fits: fits(digits) }))
    .sort((a, b) => b.fits - a.fits)[0];
  return found !== undefined && found.fits > asTheyAre ? found.digits : 0;
}

/** Whether two columns belong together row by row: each code of one has one text of the other. */
export function isNameOf(codes: Column, names: Column): boolean {
  const found = new Map<string, string>();
  return (
    codes.cells.length === names.cells.length &&
    codes.cells.every((cell, at) => {
      const [key, name] = [String(cell), fold(String(names.cells[at] ?? ""))];
      const earlier = found.get(key);
      found.set(key, name);
      return earlier === undefined || earlier === name;
    })
  );
}
