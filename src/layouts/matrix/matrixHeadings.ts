/**
 * What headings say that amounts are of: rows without amounts over the areas, decisions or occasions below them, and
 * the occasions over columns or down one.
 */
import { isEmpty } from "../../sources/cell";
import { fold } from "../../sources/fold";
import type { CellValue, SeenRow } from "../../workbook";
import type { AmountColumn } from "../columns/amountColumn";
import { textsIn, type Column } from "../columns/contents";
import type { Known } from "../said/known";
import { decisionIn } from "../said/decisionName";
import { meaningOf } from "../said/meaning";
import { isLine, textsOf } from "../tables/lines";
import type { Table } from "../tables/table";

export interface MatrixHeadings {
  readonly column: Column;
  readonly of: "area" | "axis";
  readonly texts: readonly string[];
}

/** `area`: the column of areas; where there is none, areas are what is looked for. */
export function headingsOver(
  { rows }: Pick<Table, "rows">,
  columns: readonly Column[],
  amounts: readonly AmountColumn[],
  area: Column | undefined,
  known: Known
): MatrixHeadings | undefined {
  const isBare = ({ cells }: SeenRow): boolean => amounts.every(({ at }) => isEmpty(cells[at] ?? ""));
  const isArea = (cell: CellValue): boolean => known.areaNamed(String(cell)) !== undefined;
  const bare = rows.filter(isBare);
  if (area === undefined) {
    for (const column of columns) {
      const names = bare.map(({ cells }) => cells[column.at] ?? "").filter((cell) => !isEmpty(cell));
      if (names.length >= 2 && names.filter(isArea).length >= names.length * 0.6)
        return { column, of: "area", texts: names.map(String) };
    }
    return undefined;
  }
  const lines = rows.filter((row, at) => isBare(row) && isLine(row) && !isBare(rows[at + 1] ?? row));
  const texts = lines.flatMap(textsOf);
  const column = columns.find(({ at }) => lines.every(({ cells }) => !isEmpty(cells[at] ?? "")));
  const isEveryAreaFilled = bare.every(({ cells }) => !isArea(cells[area.at] ?? ""));
  if (column === undefined || lines.length === 0 || lines[0] !== rows[0] || !isEveryAreaFilled) return undefined;
  const areOccasions = texts.every((text) => known.occasionNamed(text) !== undefined);
  const isTold = new Set(texts.map(fold)).size === texts.length;
  return isTold && (areOccasions || areRepeated(rows, lines, area)) ? { column, of: "axis", texts } : undefined;
}

/** The same areas under each heading: what is above them is no part of the committee, but a time or a decision. */
function areRepeated(rows: readonly SeenRow[], lines: readonly SeenRow[], area: Column): boolean {
  const starts = lines.map((line) => rows.indexOf(line));
  const groups = starts.map((start, nth) => {
    const own = rows.slice(start + 1, starts[nth + 1]);
    return new Set(own.map(({ cells }) => fold(String(cells[area.at] ?? ""))).filter((name) => name !== ""));
  });
  const [first, ...others] = groups;
  return others.length > 0 && others.every((group) => [...group].some((name) => first?.has(name)));
}

/** The occasion of each column by the one row of headings that has nothing else, by its place in the sheet. */
export function occasionsOver(columns: readonly AmountColumn[], known: Known): ReadonlyMap<number, string> {
  const rows = Math.max(0, ...columns.map(({ parts }) => parts.length));
  const all = Array.from({ length: rows }, (_, row) => {
    const texts = columns.map(({ parts }) => parts[row] ?? "");
    const found = known.occasionsAmong([...new Set(texts)]);
    return new Map(
      columns.flatMap(({ at }, nth) => (found.size === 0 ? [] : [[at, found.get(texts[nth] ?? "") ?? ""]]))
    );
  });
  const isOfSeveral = (over: ReadonlyMap<number, string>): boolean => new Set(over.values()).size > 1;
  return all.find(isOfSeveral) ?? all.find(({ size }) => size > 0) ?? new Map();
}

/** All its texts are occasions, each of its own. */
export function isOfOccasions(column: Column, known: Known): boolean {
  return known.occasionsAmong(textsIn(column)).size > 0;
}

/** The occasion that the lines above a table say, or its sheet. */
export function occasionSaid({ titles, sheet, occasion }: Table, known: Known): string | undefined {
  return (
    occasion ?? known.occasionNamed(titles.join(" ")) ?? known.occasionNamed(sheet) ?? known.occasionOfMonth(sheet)
  );
}

/** Nothing says that it is of another year than the one that is known. */
export function isOfKnownYear(table: Table, { year }: Known): boolean {
  return [undefined, year].includes(yearSaid(table, year));
}

/** The year looked for, where a line says it: a line with a day says when somebody printed it. */
export function yearSaid({ sheet, titles }: Table, year: number | undefined): number | undefined {
  const years = [sheet, ...titles]
    .filter((line) => decisionIn(line).day === undefined)
    .map((line) => meaningOf(line).year);
  return years.includes(year) ? year : years.find((one) => one !== undefined);
}
