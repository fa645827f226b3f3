/**
 * Lists that have everything twice, told by a column: a row for each year, or for each version. The rows of the year,
 * or of the version in force, are a table of their own.
 */
import { fold } from "../../sources/fold";
import type { CellValue, SeenRow } from "../../workbook";
import type { Step } from "../mapping/mapping";
import { isDraft } from "../said/versions";
import type { Table } from "../tables/table";
import { isNameOf, textsIn, type Column } from "./contents";

export interface KeptRows {
  readonly table: Table;
  readonly steps: readonly Step[];
}

const MOST_VERSIONS = 8;

/** `columns`: the table's own. All rows where no column tells them apart. */
export function keptRows(table: Table, columns: readonly Column[], year: number | undefined): KeptRows {
  for (const column of columns.filter(({ distinct, filled }) => distinct >= 2 && filled > 0.9)) {
    const own = wordsOfYear(column, year) ?? wordsInForce(column);
    if (own === undefined) continue;
    const said = new Set(own.words.map(fold));
    const isKept = ({ cells }: SeenRow): boolean => said.has(textOf(cells[column.at]));
    const rows = table.rows.filter(isKept);
    const keys = columns.filter((key) => isKey(key) && !isNameOf(column, key));
    const filled = table.rows.filter(({ cells }) => textOf(cells[column.at]) !== "");
    if (isEachOnce(filled, keys) || !isEachOnce(rows, keys)) continue;
    const { at, heading } = column;
    const others = table.columns.filter((one) => one.at !== at);
    return { table: { ...table, rows, columns: others }, steps: [{ kind: "keep", column: { at, heading }, ...own }] };
  }
  return { table, steps: [] };
}

type Kept = Pick<Extract<Step, { kind: "keep" }>, "words" | "others" | "of">;

/** Rows of other years are known to be another year's. */
function wordsOfYear(column: Column, year: number | undefined): Kept | undefined {
  const words = textsIn(column);
  if (column.isYear < 0.95 || year === undefined || !words.includes(String(year))) return undefined;
  return { words: [String(year)], others: words.filter((word) => word !== String(year)) };
}

/** Rows of drafts are told. */
function wordsInForce(column: Column): Kept | undefined {
  const { isWord, distinct } = column;
  const words = textsIn(column);
  const own = words.filter((word) => !isDraft([word]));
  const isOfVersions = isWord > 0.9 && distinct <= MOST_VERSIONS && own.length > 0 && own.length < words.length;
  return isOfVersions ? { words: own, of: "version" } : undefined;
}

/** Words, months and codes that come again; no amounts, and no numbers of rows. */
function isKey({ isWord, isCode, isAmount, isPeriod, isMonth, isArea, distinct, cells }: Column): boolean {
  const isCoded = isCode > 0.9 && distinct < cells.length;
  return !isAmount && (isCoded || [isWord, isPeriod, isMonth, isArea].some((share) => share > 0.9));
}

/** No two rows have the same in all the columns. */
export function isEachOnce(rows: readonly SeenRow[], keys: readonly { readonly at: number }[]): boolean {
  const said = rows.map(({ cells }) => keys.map(({ at }) => textOf(cells[at])).join("\n"));
  return keys.length > 0 && rows.length > 0 && new Set(said).size === said.length;
}

function textOf(cell: CellValue | undefined): string {
  return fold(String(cell ?? ""));
}
