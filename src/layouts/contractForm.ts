/** Whether the cells of a source that was found by its headings are what the contract's form has under them. */
import { parseSwedishNumber } from "../sources/amount";
import { isEmpty, isTotalLabel } from "../sources/cell";
import { periodIn } from "../sources/date";
import { LEDGER_COLUMNS } from "../sources/ledgerColumns";
import type { SourceStatus } from "../sources/status";
import type { CellValue } from "../workbook";
import { CODE_WITH_TEXT } from "./cellSteps";

/** False where the first rows of a ledger have months in words, amounts in a foreign form, or names beside their codes. */
export function isInContractForm({ source, site, columns, firstRow }: SourceStatus): boolean {
  if (site === undefined || firstRow === undefined || (source !== "outcome" && source !== "budget")) return true;
  const below = site.head.slice(firstRow).filter((cells) => !cells.some(isTotalLabel));
  const cellsOf = ({ name }: { readonly name: string }): readonly CellValue[] => {
    const offset = columns[name];
    const cells = offset === undefined ? [] : below.map((row) => row[offset] ?? "");
    return cells.filter((cell) => !isEmpty(cell));
  };
  const { period, amount, account, responsibility } = LEDGER_COLUMNS;
  const most = (cells: readonly CellValue[], is: (cell: CellValue) => boolean): boolean =>
    cells.length >= 2 && cells.filter(is).length > cells.length / 2;
  const isForeignAmount = (cell: CellValue): boolean =>
    typeof cell === "string" && parseSwedishNumber(cell) === undefined;
  const hasName = (cell: CellValue): boolean => typeof cell === "string" && CODE_WITH_TEXT.test(cell);
  return !(
    most(cellsOf(period), (cell) => periodIn(cell) === undefined) ||
    most(cellsOf(amount), isForeignAmount) ||
    [account, responsibility].some((column) => most(cellsOf(column), hasName))
  );
}
