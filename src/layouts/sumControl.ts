/**
 * Rows of sums in a foreign layout are left out, and controlled: each must be the sum of rows right above it, of rows
 * right below it, or of all. One that is none of them may be a row after all, and is told with what it says.
 */

export interface LeftOutRow {
  readonly sheetRow: number;
  readonly label: string;
  /** As the workbook states it. */
  readonly amount: number;
  agrees: boolean;
  /** A row whose word says neither that it is the source's nor that it is another's. */
  readonly isUnnamed?: boolean;
}

interface Waiting {
  readonly row: LeftOutRow;
  readonly from: number;
  readonly rowsBefore: number;
}

/** Places where a group may have begun that are remembered; the first of them is the table's beginning. */
const MOST_BEGINNINGS = 400;

export class SumControl {
  readonly leftOut: LeftOutRow[] = [];
  #sum = 0;
  #rows = 0;
  #beginnings: { readonly sum: number; readonly rows: number }[] = [{ sum: 0, rows: 0 }];
  #waiting: Waiting[] = [];

  /** `step`: the size of the last decimal that amounts are written with; sums of rounded amounts differ by it. */
  constructor(private readonly step: number) {}

  count(amount: number): void {
    this.#sum += amount;
    this.#rows++;
  }

  /** A group may begin here. */
  begin(): void {
    this.#meetWaiting();
    if (this.#beginnings.at(-1)?.rows === this.#rows) return;
    this.#beginnings.push({ sum: this.#sum, rows: this.#rows });
    if (this.#beginnings.length > MOST_BEGINNINGS) this.#beginnings.splice(1, 1);
  }

  leaveOut(sheetRow: number, label: string, amount: number): void {
    const agrees = this.#beginnings.some(
      ({ sum, rows }) => rows < this.#rows && this.#isSame(amount, this.#sum - sum, this.#rows - rows)
    );
    const row: LeftOutRow = { sheetRow, label, amount, agrees };
    this.leftOut.push(row);
    this.begin();
    if (!agrees) this.#waiting.push({ row, from: this.#sum, rowsBefore: this.#rows });
  }

  /** What is no row of the source, and no sum of rows; `agrees`: and is known to be in another row. */
  setAside(sheetRow: number, label: string, amount: number, agrees: boolean): void {
    this.leftOut.push({ sheetRow, label, amount, agrees, ...(agrees ? {} : { isUnnamed: true }) });
  }

  finish(): readonly LeftOutRow[] {
    this.#meetWaiting();
    return this.leftOut;
  }

  /** Sums that stand above their rows. */
  #meetWaiting(): void {
    this.#waiting = this.#waiting.filter(({ row, from, rowsBefore }) => {
      row.agrees = rowsBefore < this.#rows && this.#isSame(row.amount, this.#sum - from, this.#rows - rowsBefore);
      return !row.agrees;
    });
    if (this.#waiting.length > MOST_BEGINNINGS) this.#waiting.splice(0, 1);
  }

  #isSame(a: number, b: number, rows: number): boolean {
    return Math.abs(a - b) <= Math.max(0.006, (this.step * (rows + 1)) / 2);
  }
}
