/**
 * Rows that say the same of the same verification: same entry (period, account, responsibility, activity) and
 * same amount. The rows are kept as three numbers each and compared by them, so a reported row is a repeated row.
 */
import type { CellValue } from "../workbook";
import { TextNumbers } from "./textNumbers";

/** Slots in which the rows of a verification stand together. */
const ROWS_TOGETHER = 16;

export class Duplicates {
  readonly #verifications = new TextNumbers();
  readonly #verification: Int32Array;
  readonly #entry: Int32Array;
  readonly #amount: Float64Array;
  /** The row in which a verification was first met. */
  readonly #first: Int32Array;
  /** Row number + 1, or 0 for a free slot. */
  readonly #slots: Int32Array;
  #rows = 0;
  /** Verifications met so far. */
  #met = 0;
  #lastCell: CellValue | undefined;
  #lastNumber = 0;

  /** Room for so many rows. */
  constructor(rows: number) {
    this.#verification = new Int32Array(rows);
    this.#entry = new Int32Array(rows);
    this.#amount = new Float64Array(rows);
    this.#first = new Int32Array(rows);
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * rows + 2)));
  }

  /**
   * Whether an equal row has been added before. Rows of one verification tend to stand together, so their slots do
   * too, at twice the number of its first row; only what finds no room there is spread over the table.
   */
  hasSeen(verification: CellValue, entry: number, amount: number): boolean {
    const number = this.#numberOf(verification);
    const mask = this.#slots.length - 1;
    let slot = (2 * (this.#first[number] ?? 0)) & mask;
    for (let step = 1; ; step++) {
      const row = (this.#slots[slot] ?? 0) - 1;
      if (row < 0) break;
      if (this.#verification[row] === number && this.#entry[row] === entry && this.#amount[row] === amount) return true;
      slot = (step === ROWS_TOGETHER ? hash(number, entry, amount) : slot + 1) & mask;
    }
    this.#verification[this.#rows] = number;
    this.#entry[this.#rows] = entry;
    this.#amount[this.#rows] = amount;
    this.#slots[slot] = ++this.#rows;
    return false;
  }

  #numberOf(verification: CellValue): number {
    if (verification === this.#lastCell) return this.#lastNumber;
    this.#lastCell = verification;
    this.#lastNumber = this.#verifications.numberOf(String(verification));
    if (this.#lastNumber === this.#met) this.#first[this.#met++] = this.#rows;
    return this.#lastNumber;
  }
}

function hash(verification: number, entry: number, amount: number): number {
  const high = Math.floor(amount / 0x1_0000_0000);
  let mixed = Math.imul(verification + 1, 0x9e3779b1) ^ Math.imul(entry + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) ^ Math.imul(amount | 0, 0xc2b2ae35) ^ Math.imul(high | 0, 0x27d4eb2f);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0x297a2d39);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
