/**
 * Rows of sums in a foreign layout are left out, and controlled: each must be the sum of rows right above it, of rows
 * right below it, or of all. One that is none of them may be a row after all, and is told with what it says.
 */
import { stepsOf, type BlockPart } from "../mapping/mapping";

export interface LeftOutRow {
  readonly sheetRow: number;
  readonly label: string;
  /** As the workbook states it. */
  readonly amount: number;
  agrees: boolean;
  /** How many rows it stands for. */
  readonly rows?: number;
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

/**
 * Sums of amounts that the part reads in thousands differ by the thousands' rounding; where income has no sign, its
 * sums have none.
 */
export function sumControlOf(part: BlockPart): SumControl {
  const isCoarse = stepsOf(part, "scale").some(({ by }) => by >= 1000);
  return new SumControl(isCoarse ? 500 : 0.01, stepsOf(part, "turnIncome").length > 0);
}

export class SumControl {
  readonly leftOut: LeftOutRow[] = [];
  #sum = 0;
  #rows = 0;
  #beginnings: { readonly sum: number; readonly rows: number }[] = [{ sum: 0, rows: 0 }];
  #waiting: Waiting[] = [];

  /**
   * `step`: the size of the last decimal that amounts are written with; sums of rounded amounts differ by it.
   * `areSizes`: sums are written without their signs.
   */
  constructor(
    private readonly step: number,
    private readonly areSizes: boolean
  ) {}

  /** A row, or the sum of several. */
  count(amount: number, rows: number): void {
    this.#sum += amount;
    this.#rows += rows;
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

  /** What is no row of the source, and is not controlled; `agrees`: it is known to be in other rows. */
  setAside(row: LeftOutRow): void {
    this.leftOut.push(row);
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
    const away = this.areSizes ? Math.abs(Math.abs(a) - Math.abs(b)) : Math.abs(a - b);
    return away <= Math.max(0.006, (this.step * (rows + 1)) / 2);
  }
}
