/** The rows of a ledger that are entries: those with an account. The others are sums, headings and notes. */
import { isEmpty } from "../../sources/cell";
import type { CellValue } from "../../workbook";
import { codeIn } from "../said/codeInCell";
import { keyNamed } from "../said/keyWords";
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
  const found = keyColumnsOf(columns, known).columns.account;
  // Among many sums of its groups the column is told by its word.
  const account = found ?? columns.find((one) => one.isAccount >= LEAST_FILLED && keyNamed(one.heading) === "account");
  if (account === undefined || account.filled < LEAST_FILLED) return table;
  const isEntry = found === undefined ? isCoded : isAccount;
  const rows = table.rows.filter(({ cells }) => isEntry(cells[account.at] ?? ""));
  return rows.length === table.rows.length ? table : { ...table, rows };
}

export function isCoded(cell: CellValue): boolean {
  return /\d/.test(codeIn(cell));
}

/**
 * Labels among the accounts of rows that have an amount and nothing of what every entry has beside it: "81100 netto",
 * whatever word says that it is a sum.
 */
export function sumLabelsIn(
  { rows }: Table,
  columns: readonly Column[],
  account: Column | undefined,
  amounts: readonly { readonly at: number }[]
): readonly string[] {
  if (account === undefined || account.isCode < 0.8) return [];
  const isAmount = ({ at }: Column): boolean => amounts.some((one) => one.at === at);
  const beside = columns.filter(
    (one) => one !== account && !isAmount(one) && !one.isAmount && one.filled > LEAST_BESIDE
  );
  const labels = rows.flatMap(({ cells }) => {
    const label = cells[account.at] ?? "";
    const lacksAll = beside.every(({ at }) => isEmpty(cells[at] ?? ""));
    const hasAmount = amounts.some(({ at }) => !isEmpty(cells[at] ?? ""));
    return lacksAll && hasAmount && /\p{L}/u.test(String(label)) ? [String(label)] : [];
  });
  const isUsual = labels.length * 2 < rows.length;
  return beside.length === 0 || !isUsual ? [] : [...new Set(labels)];
}

/** Of the entries, those that have what every one has. */
const LEAST_BESIDE = 0.8;
