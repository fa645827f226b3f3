/** What is known of a table while it is made a ledger of: its columns, and what has been chosen of them. */
import type { AmountColumn } from "../columns/amountColumn";
import type { TableMeaning } from "../columns/amountColumns";
import { type Column } from "../columns/contents";
import { type ChosenKeys } from "../columns/keyColumns";
import { says, wordsOf } from "../said/amountWords";
import type { Known } from "../said/known";
import type { Doubt } from "../mapping/doubt";
import type { ColumnRef } from "../mapping/terms";
import type { Step } from "../mapping/mapping";
import type { HeadingLevel } from "./rowHeadings";
import type { Table } from "../tables/table";

export type LedgerSource = "outcome" | "budget";

/** What is known of a table before it is asked what it is a ledger of. */
export interface Seen {
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly keys: ChosenKeys;
  readonly amounts: readonly AmountColumn[];
  readonly whole: TableMeaning;
  readonly area: Column | undefined;
  /** Headings over the rows, for keys that no column has. */
  readonly levels: readonly HeadingLevel[];
  readonly known: Known;
  readonly year: number | undefined;
  /** Of a month's own amount and the year's so far on the sheet of a month, its own is wanted. */
  readonly isMonthsOwn: boolean;
}

export interface Chosen {
  readonly columns: readonly AmountColumn[];
  readonly steps: readonly Step[];
  readonly doubts: readonly Doubt[];
  readonly year: number | undefined;
  /** Fields that the headings of the amounts state. */
  readonly melts: readonly string[];
}

export interface Steps {
  readonly steps: readonly Step[];
  readonly doubts: readonly Doubt[];
}

export function refOf({ at, heading, piece }: Pick<Column, "at" | "heading" | "piece">): ColumnRef {
  return { at, heading, ...(piece === undefined ? {} : { piece }) };
}

export function hasAccounts(seen: Seen): boolean {
  return (
    seen.keys.columns.account !== undefined ||
    seen.levels.some(({ key }) => key === "account") ||
    seen.amounts.filter(({ account }) => account !== undefined).length >= 3
  );
}

/** Areas or units with amounts, which are not of investments. */
export function isOfSums({ keys, area, amounts, table }: Seen): boolean {
  const across = amounts.filter((column) => column.area !== undefined || column.unit !== undefined);
  const isOfInvestments = [table.sheet, ...table.titles].some((text) => says(wordsOf(text), ["invest"]));
  const isOfUnits = [keys.columns.responsibility ?? area].some((column) => (column?.distinct ?? 0) >= 2);
  return (isOfUnits || across.length >= 2) && !isOfInvestments;
}
