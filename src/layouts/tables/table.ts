/** A table on a sheet: its headings, its rows, and the lines around them. */
import { isEmpty, isTotalLabel } from "../../sources/cell";
import type { MoneyUnit } from "../../model/money";
import { fold } from "../../sources/fold";
import type { SeenRow } from "../../workbook";
import type { BlockPart, Step } from "../mapping/mapping";
import { isUnitLine } from "../said/meaning";
import type { TableColumn } from "./headingColumns";

export interface Table {
  readonly sheet: string;
  readonly headingRows: readonly SeenRow[];
  /** The sheet's row of its first row, and of its last; `undefined` where it reaches to the end of the sheet. */
  readonly firstRow: number;
  readonly lastRow: number | undefined;
  readonly rows: readonly SeenRow[];
  readonly isWhole: boolean;
  /** Lines above the headings, since the table before; last the line that its part of the rows stands under. */
  readonly titles: readonly string[];
  /** Lines below its rows. */
  readonly footnotes: readonly string[];
  readonly columns: readonly TableColumn[];
  /** The occasion that its sheet is of among others. */
  readonly occasion?: string;
  /** What another sheet says of all amounts. */
  readonly apart?: Apart;
}

export interface Apart {
  /** Of every amount that no nearer text says another unit of. */
  readonly unit: MoneyUnit | undefined;
  /** Where it is not sure: what may be meant. */
  readonly units: readonly MoneyUnit[];
  /** Lines on what plus and minus mean. */
  readonly signs: readonly string[];
}

/** What stands over its columns, wherever on the sheet; units, which only some sheets of a report say, left out. */
export function headingsOf({ columns }: Table): string {
  const own = columns.map(({ parts }) => parts.filter((part) => !isUnitLine(part)).join(" "));
  return own
    .filter((text) => text.trim() !== "")
    .map(fold)
    .join("|");
}

/** Its rows with an amount, sums left out. */
export function rowsWithAmounts({ rows }: Table, amounts: readonly { readonly at: number }[]): readonly SeenRow[] {
  return rows.filter(({ cells }) => !cells.some(isTotalLabel) && amounts.some(({ at }) => !isEmpty(cells[at] ?? "")));
}

/** The table as a part of a source, with the steps that make rows of it. */
export function blockOf({ sheet, headingRows, firstRow, lastRow }: Table, steps: readonly Step[]): BlockPart {
  return {
    kind: "block",
    sheet,
    headingRows: headingRows.map(({ row }) => row),
    firstRow,
    ...(lastRow === undefined ? {} : { lastRow }),
    steps,
  };
}
