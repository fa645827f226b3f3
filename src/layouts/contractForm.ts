/** Whether the cells of a source that was found by its headings are what the contract's form has under them. */
import { parseSwedishNumber } from "../sources/amount";
import { isEmpty, isTotalLabel } from "../sources/cell";
import { periodIn } from "../sources/date";
import { LEDGER_COLUMNS } from "../sources/ledgerColumns";
import type { MoneyUnit } from "../model/money";
import { fold } from "../sources/fold";
import type { Recognition, SourceStatus } from "../sources/status";
import type { CellValue } from "../workbook";
import { codeBesideName } from "./codeInCell";
import { meaningOf } from "./meaning";

/** The unit that Inställningar says, as far as its first rows show. */
export function unitSaid(found: Recognition): MoneyUnit | undefined {
  const head = found.find(({ source }) => source === "settings")?.site?.head ?? [];
  const row = head.find((cells) => cells.some((cell) => fold(String(cell)) === "beloppsenhet"));
  return row?.map((cell) => unitIn(String(cell))).find((unit) => unit !== undefined);
}

function unitIn(text: string): MoneyUnit | undefined {
  return meaningOf(text).unit;
}

/**
 * False where the first rows of a ledger have months in words, amounts in a foreign form, or names beside their codes.
 */
export function isInContractForm(
  { source, site, columns, firstRow, headingRow }: SourceStatus,
  unit: MoneyUnit | undefined
): boolean {
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
  const hasName = (cell: CellValue): boolean => codeBesideName(cell) !== undefined;
  const above = site.head.slice(0, headingRow ?? 0).flat();
  const units = above.map((cell) => (typeof cell === "string" ? meaningOf(cell).unit : undefined));
  return !(
    units.some((one) => one !== undefined && one !== (unit ?? "kr")) ||
    most(cellsOf(period), (cell) => periodIn(cell) === undefined) ||
    most(cellsOf(amount), isForeignAmount) ||
    [account, responsibility].some((column) => most(cellsOf(column), hasName))
  );
}
