/** The columns of a table by its heading rows: what stands over each, and where one table ends and the next begins. */
import { parseArea } from "../../sources/address";
import { isEmpty } from "../../sources/cell";
import type { CellValue, SeenRow, SeenSheet } from "../../workbook";
import { keyNamed } from "../said/keyWords";
import { meaningOf } from "../said/meaning";
import { monthRunIn } from "../said/monthRuns";
import { headingOf, monthIn } from "../said/months";
import { isRestOfName } from "./lines";

export interface TableColumn {
  readonly at: number;
  /** One per heading row, a group's heading over each of its columns; "" where there is none. */
  readonly parts: readonly string[];
  readonly heading: string;
  /** Its heading says what the amounts beside it are, and not what it holds. */
  readonly isCorner?: true;
}

export function columnsUnder(
  headings: readonly SeenRow[],
  body: readonly SeenRow[],
  sheet: SeenSheet
): readonly TableColumn[] {
  const width = Math.max(0, ...[...headings, ...body].map(({ cells }) => cells.length));
  const spread = headings.map((row, nth) =>
    nth === headings.length - 1 ? row.cells : spreadRight(row, sheet.merged, headings.slice(nth + 1))
  );
  const runs = headings.map(({ cells }) => monthRunIn(cells));
  return Array.from({ length: width }, (_, at): TableColumn => {
    const parts = spread.map((cells, nth) => headingOf(cells[at] ?? "", runs[nth]?.get(at)));
    return { at, parts, heading: parts.filter((part) => part !== "").join(" · ") };
  });
}

/** A heading over several columns stands in the first of them: merged, or with empty cells beside it. */
function spreadRight(
  { row, cells }: SeenRow,
  merged: readonly string[],
  below: readonly SeenRow[]
): readonly CellValue[] {
  const areas = merged.map(parseArea).filter((area) => area !== undefined && area.row <= row && area.lastRow >= row);
  let from = -1;
  return Array.from({ length: Math.max(cells.length, ...below.map((row) => row.cells.length)) }, (_, at) => {
    const cell = cells[at] ?? "";
    if (!isEmpty(cell)) {
      from = at;
      return cell;
    }
    if (from < 0 || isBroken(from, at, cells, below[0]?.cells ?? [])) return "";
    const area = areas.find((one) => one !== undefined && one.column <= from && one.lastColumn >= from);
    const reaches = area === undefined || area.lastColumn >= at;
    const isHeaded = below.some((row) => !isEmpty(row.cells[at] ?? ""));
    return reaches && isHeaded ? (cells[from] ?? "") : "";
  });
}

/**
 * "Koddel" over "ansvar": the rest of a name, in small letters, beside others that begin with a capital; and beside
 * any others in a row that has such names. "UTFALL" over "konto" is over a table where "konto" begins another too.
 */
function isBroken(from: number, at: number, cells: readonly CellValue[], below: readonly CellValue[]): boolean {
  const isCapital = (cell: CellValue | undefined): boolean => /^\s*\p{Lu}/u.test(String(cell ?? ""));
  const isRest = (place: number): boolean =>
    isCapital(cells[place]) && isRestOfName(below[place]) && monthIn(below[place] ?? "") === undefined;
  const [own, under] = [String(cells[from] ?? ""), String(below[from] ?? "")];
  const isAgain = below.filter((cell) => cell === under).length > 1 && keyNamed(under) !== undefined;
  if (isAgain && meaningOf(own).scenario !== undefined) return false;
  const isAlone = (place: number): boolean => isRest(place) && isEmpty(cells[place + 1] ?? "");
  return isRest(from) && (isCapital(below[at]) || cells.some((_, one) => isAlone(one) && isCapital(below[one + 1])));
}

/** The heading right above the cells, whatever stands over it. */
function isSameOwn(a: TableColumn, b: TableColumn): boolean {
  return a.parts.at(-1) !== "" && a.parts.at(-1) === b.parts.at(-1);
}

/** Tables beside each other, with an empty column between: each has words of its own to the left of its figures. */
export function sideBySide(columns: readonly TableColumn[]): readonly (readonly TableColumn[])[] {
  const groups: TableColumn[][] = [];
  columns.forEach((column, at) => {
    const isGap = column.heading === "" && columns.slice(0, at).some(({ heading }) => heading !== "");
    if (groups.length === 0 || (isGap && groups.at(-1)?.some(({ heading }) => heading !== "") === true))
      groups.push([]);
    groups.at(-1)?.push(column);
  });
  const headed = groups.filter((group) => group.some(({ heading }) => heading !== ""));
  const [first, ...rest] = headed;
  if (first === undefined) return [];
  const isOwn = (group: readonly TableColumn[]): boolean =>
    group.length >= 3 && group.some((column) => column.heading !== "" && first.some((one) => isSameOwn(one, column)));
  return rest.length > 0 && rest.every(isOwn) ? headed : [columns];
}

/** What stands over all columns of a table, as "Utfall" over one beside "Budget", is its title and no heading. */
export function titleApart(columns: readonly TableColumn[]): {
  readonly said: readonly string[];
  readonly columns: readonly TableColumn[];
} {
  const headed = columns.filter(({ heading }) => heading !== "");
  const [first] = headed;
  const own = first?.parts.slice(0, -1) ?? [];
  const isOver = own.map((part, row) => part !== "" && headed.every(({ parts }) => parts[row] === part));
  if (headed.length < LEAST_COLUMNS || !isOver.includes(true)) return { said: [], columns };
  const without = columns.map((column): TableColumn => {
    const parts = column.parts.map((part, row) => (isOver[row] === true ? "" : part));
    return { ...column, parts, heading: parts.filter((part) => part !== "").join(" · ") };
  });
  return { said: own.filter((_, row) => isOver[row]), columns: without };
}

const LEAST_COLUMNS = 3;
