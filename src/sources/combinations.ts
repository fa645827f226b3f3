/**
 * The entries of a ledger while it is read: one per different combination of numbers (period, account, …), found by
 * an open-addressing hash and kept in columns of numbers. No object per row or entry.
 */

export interface Entries {
  readonly entries: number;
  /** A column per number of the combination. */
  readonly keys: readonly Int32Array[];
  readonly amount: Float64Array;
  readonly rowCount: Int32Array;
}

const FIRST_SIZE = 1024;

export class Combinations {
  #entries = 0;
  #size = FIRST_SIZE;
  /** The combinations one after another, `width` numbers each. */
  #keys: Int32Array;
  #amount = new Float64Array(FIRST_SIZE);
  #rowCount = new Int32Array(FIRST_SIZE);
  /** Entry number + 1, or 0 for a free slot. Twice as many slots as there is room for entries. */
  #slots = new Int32Array(2 * FIRST_SIZE);

  constructor(private readonly width: number) {
    this.#keys = new Int32Array(width * FIRST_SIZE);
  }

  /** Adds a row, or the sum of several, to its entry, and gives the entry's number. `key` is read, never kept. */
  add(key: Int32Array, amount: number, rows = 1): number {
    const mask = this.#slots.length - 1;
    let slot = hash(key, 0, this.width) & mask;
    for (;;) {
      const entry = (this.#slots[slot] ?? 0) - 1;
      if (entry < 0) return this.#insert(slot, key, amount, rows);
      if (this.#has(entry, key)) {
        this.#amount[entry] = (this.#amount[entry] ?? 0) + amount;
        this.#rowCount[entry] = (this.#rowCount[entry] ?? 0) + rows;
        return entry;
      }
      slot = (slot + 1) & mask;
    }
  }

  /** The columns, cut to their length. */
  finish(): Entries {
    const entries = this.#entries;
    const column = (at: number): Int32Array =>
      Int32Array.from({ length: entries }, (_, entry) => this.#keys[entry * this.width + at] ?? 0);
    return {
      entries,
      keys: Array.from({ length: this.width }, (_, at) => column(at)),
      amount: this.#amount.slice(0, entries),
      rowCount: this.#rowCount.slice(0, entries),
    };
  }

  #has(entry: number, key: Int32Array): boolean {
    const first = entry * this.width;
    for (let at = 0; at < this.width; at++) if (this.#keys[first + at] !== key[at]) return false;
    return true;
  }

  #insert(slot: number, key: Int32Array, amount: number, rows: number): number {
    const entry = this.#entries++;
    this.#slots[slot] = entry + 1;
    this.#keys.set(key, entry * this.width);
    this.#amount[entry] = amount;
    this.#rowCount[entry] = rows;
    if (this.#entries === this.#size) this.#grow();
    return entry;
  }

  #grow(): void {
    this.#size *= 2;
    this.#keys = widened(this.#keys, new Int32Array(this.width * this.#size));
    this.#rowCount = widened(this.#rowCount, new Int32Array(this.#size));
    this.#amount = widened(this.#amount, new Float64Array(this.#size));
    this.#slots = new Int32Array(2 * this.#size);
    const mask = this.#slots.length - 1;
    for (let entry = 0; entry < this.#entries; entry++) {
      let slot = hash(this.#keys, entry * this.width, this.width) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = entry + 1;
    }
  }
}

function widened<A extends Int32Array | Float64Array>(narrow: A, wide: A): A {
  wide.set(narrow);
  return wide;
}

/** Mixes small numbers so that neighbours land far apart. */
function hash(numbers: Int32Array, first: number, width: number): number {
  let mixed = 0;
  for (let at = first; at < first + width; at++) {
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) ^ Math.imul((numbers[at] ?? 0) + 1, 0x9e3779b1);
  }
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x165667b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
