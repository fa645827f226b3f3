/**
 * Reads a ledger or a budget block by block, straight into sums. Empty rows and rows of sums are told from rows
 * here; what becomes of a row is decided in `ledgerRows`. A million rows pass: no object is made for a row that is
 * in order.
 */
import { DIMENSIONS } from "../model/ledger";
import type { Ore } from "../model/money";
import type { Block, CellValue } from "../workbook";
import { isEmpty, isTotalLabel } from "./cell";
import { MARKS } from "./dictionary";
import { LEDGER_COLUMNS } from "./ledgerColumns";
import { LedgerRows } from "./ledgerRows";
import type { LedgerRead, LedgerRules } from "./ledgerRules";
import { ONE_ROW, type Behind } from "./ledgerSums";
import type { Plan } from "./plan";
import type { SumRow } from "./sumRows";

/**
 * A row that may be a row of sums: it has a label, or nothing but an amount. It is decided when the next row is met.
 */
interface Held {
  readonly sheetRow: number;
  readonly cell: CellValue;
  readonly amount: Ore | undefined;
  /** "" for a row that has nothing but an amount. */
  readonly label: string;
  readonly behind: Behind;
}

const SUM_COLUMNS = [LEDGER_COLUMNS.rows, LEDGER_COLUMNS.repeatedRows, LEDGER_COLUMNS.repeatedAmount];

export class LedgerReader {
  readonly #rows: LedgerRows;
  readonly #sumRows: SumRow[] = [];
  #held: Held | undefined;
  /** Sum of every row counted, and of those since the last row of sums. */
  #sumAbove = 0;
  #sumSince = 0;
  #rowsSince = 0;
  /** The row's cells and their numbers, in the order of the dimensions; used again for every row. */
  readonly #cells: CellValue[] = DIMENSIONS.map(() => "");
  readonly #key = new Int32Array(DIMENSIONS.length);

  constructor(
    rules: LedgerRules,
    private readonly plan: Plan
  ) {
    this.#rows = new LedgerRows(rules, plan);
  }

  take(block: Block): void {
    const columnOf = ({ name }: { readonly name: string }): Column | undefined =>
      block.columns[this.plan.columns.get(name)?.position ?? -1];
    const keyColumns = DIMENSIONS.map((dimension) => columnOf(LEDGER_COLUMNS[dimension]));
    const amounts = columnOf(LEDGER_COLUMNS.amount);
    const verifications = columnOf(LEDGER_COLUMNS.verification);
    const [counts, repeats, repeatedAmounts] = SUM_COLUMNS.map(columnOf);
    for (let row = 0; row < block.rows; row++) {
      const cell = cellIn(amounts, row);
      if (!this.#takeCells(keyColumns, row) && isEmpty(cell)) continue;
      if (this.#held !== undefined) this.#decide(this.#held, false);
      const verification = cellIn(verifications, row);
      const sheetRow = block.firstRow + row;
      const behind =
        counts === undefined
          ? ONE_ROW
          : this.#rows.behind(sheetRow, cellIn(counts, row), cellIn(repeats, row), cellIn(repeatedAmounts, row));
      if (this.#mayBeSums()) this.#held = this.#hold(sheetRow, cell, verification, behind);
      else this.#count(sheetRow, cell, verification, behind);
    }
  }

  finish(): LedgerRead {
    if (this.#held !== undefined) this.#decide(this.#held, true);
    return this.#rows.finish(this.#sumRows);
  }

  /** Takes a row's periods and codes; false when it has none of them. */
  #takeCells(columns: readonly (Column | undefined)[], row: number): boolean {
    let hasAny = false;
    for (let at = 0; at < columns.length; at++) {
      const cell = cellIn(columns[at], row);
      this.#cells[at] = cell;
      hasAny ||= !isEmpty(cell);
    }
    return hasAny;
  }

  /** Finds the numbers of the row's cells. A label, or no code at all, may be a row of sums. */
  #mayBeSums(): boolean {
    let [any, all] = [0, MARKS.empty as number];
    for (let at = 0; at < this.#key.length; at++) {
      const dictionary = this.#rows.inOrder[at];
      const index = dictionary?.indexOf(this.#cells[at] ?? "") ?? 0;
      const marks = dictionary?.marks[index] ?? 0;
      this.#key[at] = index;
      any |= marks;
      all &= marks;
    }
    return (any & MARKS.totalLabel) !== 0 || all !== 0;
  }

  #hold(sheetRow: number, cell: CellValue, verification: CellValue, behind: Behind): Held {
    const label = [...this.#cells, verification].find(isTotalLabel) ?? "";
    return { sheetRow, cell, amount: this.#rows.effectOf(cell), label: String(label), behind };
  }

  #decide({ sheetRow, cell, amount, label, behind }: Held, isLast: boolean): void {
    this.#held = undefined;
    const isSum =
      amount !== undefined &&
      amount !== 0 &&
      ((this.#rowsSince > 1 && amount === this.#sumSince) || (isLast && amount === this.#sumAbove));
    if (label !== "" || isSum) {
      const address = this.#rows.addressIn(LEDGER_COLUMNS.amount, sheetRow);
      const [sumAbove, sumSince] = [this.#sumAbove as Ore, this.#sumSince as Ore];
      this.#sumRows.push({ address, label, amount, isLast, sumAbove, sumSince });
      this.#sumSince = 0;
      this.#rowsSince = 0;
    } else {
      this.#rows.inOrder.forEach((dictionary, at) => (this.#key[at] = dictionary.indexOf("")));
      this.#count(sheetRow, cell, "", behind);
    }
  }

  #count(sheetRow: number, cell: CellValue, verification: CellValue, behind: Behind): void {
    const amount = this.#rows.count(sheetRow, cell, this.#key, verification, behind);
    this.#sumAbove += amount;
    this.#sumSince += amount;
    this.#rowsSince += behind.rows;
  }
}

type Column = Block["columns"][number];

/** Empty where the workbook lacks the column. */
function cellIn(column: Column | undefined, row: number): CellValue {
  return column === undefined ? "" : (column.values[row]?.[column.at] ?? "");
}
