/**
 * A ledger of sums: what a database has added up from more rows than a sheet holds. Beside each sum stands how many
 * rows it is of, and how many of them repeat another. A ledger without these columns has one row behind each row.
 */
import type { CellValue } from "../workbook";
import { parseNumber } from "./amount";
import { isEmpty } from "./cell";

/** The source rows behind a row of the sheet. */
export interface Behind {
  readonly rows: number;
  /** Those that repeat another row of the same sum, and their sum as the workbook states it. */
  readonly repeatedRows: number;
  readonly repeatedAmount: CellValue;
}

export const ONE_ROW: Behind = { rows: 1, repeatedRows: 0, repeatedAmount: "" };

/** `countIn(12)` and `countIn("12")` are 12; an empty cell is `whenEmpty`; `undefined` for what counts no rows. */
export function countIn(cell: CellValue, whenEmpty: number): number | undefined {
  if (isEmpty(cell)) return whenEmpty;
  const parsed = parseNumber(cell);
  const isCount = parsed.kind === "value" && Number.isInteger(parsed.value) && parsed.value >= whenEmpty;
  // Rows are kept in 32 bits.
  return isCount && parsed.value < 2 ** 31 ? parsed.value : undefined;
}
