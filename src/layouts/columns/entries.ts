/** The rows of a ledger that are entries: those with an account. The others are sums, headings and notes. */
import { isEmpty } from "../../sources/cell";
import type { CellValue } from "../../workbook";
import { codeIn } from "../said/codeInCell";
import type { Known } from "../said/known";
import type { Table } from "../tables/table";
import type { Column } from "./contents";
import { keyColumnsOf } from "./keyColumns";

/** Fewer rows with one: an account is said once for the rows of its group. */
const LEAST_FILLED = 0.6;

/** The table itself where every row may be one. `isAccount`: names of areas may stand among the accounts. */
export function entriesOf(
  table: Table,
  columns: readonly Column[],
  known: Known,
  isAccount = (cell: CellValue): boolean => !isEmpty(cell)
): Table {
  const { account } = keyColumnsOf(columns, known).columns;
  if (account === undefined || account.filled < LEAST_FILLED) return table;
  const rows = table.rows.filter(({ cells }) => isAccount(cells[account.at] ?? ""));
  return rows.length === table.rows.length ? table : { ...table, rows };
}

export function isCoded(cell: CellValue): boolean {
  return /\d/.test(codeIn(cell));
}
