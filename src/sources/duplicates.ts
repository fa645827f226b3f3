/**
 * Rows that say the same of the same verification: same entry (period, account, responsibility, activity) and
 * same amount. A row is kept as a fingerprint of 63 bits, so that a million rows cost a few bytes each and one
 * look each. Two different rows share one by chance about once in ten million ledgers of a million rows; such a
 * pair would be reported as rows to look at, and nothing is ever removed.
 */
import type { CellValue } from "../workbook";

/** FNV-1a over character codes for one half; another multiplier and order for the other. */
const PRIME = 0x01000193;
const LOW_SEED = 0x811c9dc5;
const HIGH_SEED = 0x2f3a61b7;
const HIGH_FACTOR = 0x5bd1e995;

export class Duplicates {
  /** Two numbers per slot: the halves of a fingerprint. A free slot has 0 first, which no fingerprint has. */
  readonly #slots: Int32Array;
  readonly #mask: number;

  /** Room for so many rows. */
  constructor(rows: number) {
    const slots = 2 ** Math.ceil(Math.log2(2 * rows + 2));
    this.#slots = new Int32Array(2 * slots);
    this.#mask = slots - 1;
  }

  /** Whether an equal row has been added before; if not, it has now. Amounts are whole öre. */
  hasSeen(verification: CellValue, entry: number, amount: number): boolean {
    const text = typeof verification === "string" ? verification : String(verification);
    let low = LOW_SEED;
    let high = HIGH_SEED;
    for (let index = 0; index < text.length; index++) {
      const letter = text.charCodeAt(index);
      low = Math.imul(low ^ letter, PRIME);
      high = Math.imul(high + letter, HIGH_FACTOR);
    }
    const upper = Math.floor(amount / 0x1_0000_0000);
    low = mixed(mixed(mixed(low, entry), amount | 0), upper) | 1;
    high = mixed(mixed(mixed(high, amount | 0), upper), entry);
    return this.#holds(low, high);
  }

  #holds(low: number, high: number): boolean {
    const slots = this.#slots;
    for (let slot = (high ^ (low >>> 1)) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const found = slots[2 * slot] ?? 0;
      if (found === low && slots[2 * slot + 1] === high) return true;
      if (found === 0) {
        slots[2 * slot] = low;
        slots[2 * slot + 1] = high;
        return false;
      }
    }
  }
}

/** Takes one more number in: the finalizer of MurmurHash3 over the sum. */
function mixed(hash: number, number: number): number {
  let sum = (Math.imul(hash, 0x9e3779b1) + number) | 0;
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
  return sum ^ (sum >>> 16);
}
