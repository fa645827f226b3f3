/** Keys of a ledger that are said once for all rows of their group, and the columns in which sums are labelled. */
import { isEmpty } from "../../sources/cell";
import type { SeenRow } from "../../workbook";
import type { AmountColumn } from "../columns/amountColumn";
import type { Column } from "../columns/contents";
import type { Step } from "../mapping/mapping";
import type { ColumnRef } from "../mapping/terms";
import { isRemarkHeading } from "../said/partWords";
import { rowsWithAmounts, type Table } from "../tables/table";
import { refOf, type Seen } from "./ledgerSeen";

/** Keys that stand only over the rows of their group, or in the first of them. */
export function fillDownSteps(seen: Seen, responsibility: Column | undefined): readonly Step[] {
  const { table, keys, amounts, area } = seen;
  const columns = [
    ...new Set([keys.columns.period, area, responsibility, keys.columns.account, keys.columns.activity]),
  ].filter((column) => column !== undefined);
  const gappy = gappyIn(table, amounts, columns, keys.columns.account);
  return gappy.length === 0 ? [] : [{ kind: "fillDown", columns: gappy }];
}

/** Those of the columns that are said once for all rows of their group, from left to right. */
export function gappyIn(
  table: Table,
  amounts: readonly Pick<ColumnRef, "at">[],
  columns: readonly ColumnRef[],
  account: Pick<ColumnRef, "at"> | undefined
): readonly ColumnRef[] {
  const isFilled = ({ cells }: SeenRow, { at }: Pick<ColumnRef, "at">): boolean => !isEmpty(cells[at] ?? "");
  const coded = rowsWithAmounts(table, amounts).filter((row) => account !== undefined && isFilled(row, account));
  const always = columns.filter((one) => one.at !== account?.at && coded.every((row) => isFilled(row, one)));
  // A row without an account that lacks what each account has beside it is a sum, whatever it is called.
  const isSum = (row: SeenRow): boolean =>
    account !== undefined && !isFilled(row, account) && always.some((one) => !isFilled(row, one));
  const own = { ...table, rows: table.rows.filter((row) => !isSum(row)) };
  return columns
    .filter(({ at }) => isSaidOnce(at, own, amounts, account))
    .map(refOf)
    .sort((a, b) => a.at - b.at);
}

/** Empty in many of the rows, never before anything is said, and seldom said again right below. */
function isSaidOnce(
  at: number,
  table: Table,
  amounts: readonly Pick<ColumnRef, "at">[],
  account: Pick<ColumnRef, "at"> | undefined
): boolean {
  const isEmptyAt = ({ cells }: SeenRow, where: number): boolean => isEmpty(cells[where] ?? "");
  const rows = rowsWithAmounts(table, amounts);
  const entries = account === undefined || account.at === at ? rows : rows.filter((row) => !isEmptyAt(row, account.at));
  const [first] = entries;
  const isSaidBefore = rows.some((row) => first !== undefined && row.row <= first.row && !isEmptyAt(row, at));
  const said = rows.filter((row) => !isEmptyAt(row, at));
  const again = rows.filter((row, nth) => !isEmptyAt(row, at) && row.cells[at] === rows[nth - 1]?.cells[at]);
  const gaps = entries.filter((row) => isEmptyAt(row, at));
  return entries.length > 1 && isSaidBefore && gaps.length > entries.length * 0.2 && again.length <= said.length * 0.1;
}

/** Every column of keys and words: in any of them a row of sums may be labelled. */
export function labelColumns({ columns }: Seen, amounts: readonly AmountColumn[]): readonly ColumnRef[] {
  const first = Math.min(...amounts.map(({ at }) => at));
  const chosen = new Set(amounts.map(({ at }) => at));
  const isLabelled = (column: Column): boolean =>
    !chosen.has(column.at) &&
    column.cells.length > 0 &&
    (column.at < first || column.isWord > 0.5) &&
    !isRemarkHeading(column.heading);
  return columns.filter(isLabelled).map(refOf);
}
