/**
 * A table of the whole municipality: only the rows of the committee that Inställningar names are the source's, and the
 * rest are told.
 */
import { isEmpty, isTotalLabel } from "../../sources/cell";
import { fold } from "../../sources/fold";
import type { CellValue, SeenRow } from "../../workbook";
import type { TableColumn } from "../tables/headingColumns";
import type { Known } from "../said/known";
import type { Step } from "../mapping/mapping";
import { says, wordsOf } from "../said/amountWords";
import type { Table } from "../tables/table";

const COMMITTEE_WORDS = ["namnd", "forvaltning", "=forv", "committee", "board", "bolag", "styrelse"];

type Rows = Pick<Table, "rows" | "columns">;

/** Keeps the committee's own rows, where a column names it among others. */
export function committeeSteps(table: Rows, known: Known): readonly Step[] {
  const column = committeeColumn(table, known);
  if (column === undefined) return [];
  const { at, heading } = column;
  const words = [...new Set(table.rows.map((row) => wordAt(row, at)).filter((word) => word !== ""))];
  const own = words.filter((word) => isCommittee(word, known));
  return [{ kind: "keep", column: { at, heading }, words: own, of: "committee" }];
}

/** The rows by which a table is judged. */
export function rowsOfCommittee(table: Rows, known: Known): readonly SeenRow[] {
  const column = committeeColumn(table, known);
  return column === undefined ? table.rows : table.rows.filter((row) => isCommittee(wordAt(row, column.at), known));
}

function committeeColumn({ columns, rows }: Rows, known: Known): TableColumn | undefined {
  if (known.committee === undefined) return undefined;
  return columns.find(({ at, heading }) => {
    if (!says(wordsOf(heading), COMMITTEE_WORDS)) return false;
    const words = [...new Set(rows.map((row) => wordAt(row, at)))].filter((word) => word !== "");
    const others = words.filter((word) => !isCommittee(word, known));
    return others.length > 0 && others.length < words.length && others.every((one) => !known.areaNamed(one));
  });
}

/** What a column calls the committee: among its areas it is their sum. */
export function committeeIn(cells: readonly CellValue[], known: Known): readonly string[] {
  return [...new Set(cells.map(String).filter((word) => isCommittee(word, known)))];
}

function isCommittee(word: string, { committee }: Known): boolean {
  return committee !== undefined && fold(word) === fold(committee);
}

function wordAt({ cells }: SeenRow, at: number): string {
  const cell = cells[at] ?? "";
  return isEmpty(cell) || isTotalLabel(cell) ? "" : String(cell).trim();
}
