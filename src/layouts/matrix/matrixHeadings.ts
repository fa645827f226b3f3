/** Rows without amounts that say what the rows below them are of: areas, or decisions and occasions. */
import { isEmpty } from "../../sources/cell";
import { fold } from "../../sources/fold";
import type { CellValue, SeenRow } from "../../workbook";
import type { AmountColumn } from "../columns/amountColumn";
import type { Column } from "../columns/contents";
import type { Known } from "../said/known";
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
