/**
 * Rows of other committees in a table of the whole municipality: counted and added up, since there may be a million.
 */

const MOST_PLACES = 10;

export class OthersRows {
  rows = 0;
  /** As the workbook states it. */
  amount = 0;
  /** The first rows, counted from 0 within the sheet. */
  readonly sheetRows: number[] = [];
  readonly #names = new Set<string>();

  take(sheetRow: number, name: string, amount: number, rows: number): void {
    this.rows += rows;
    this.amount += amount;
    this.#names.add(name);
    if (this.sheetRows.length < MOST_PLACES) this.sheetRows.push(sheetRow);
  }

  /** As they are named, in the order that they were met; "" for rows that name none. */
  get names(): readonly string[] {
    return [...this.#names];
  }
}
