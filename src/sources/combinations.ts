/**
 * The entries of a ledger while it is read: one per different combination of period, account, responsibility
 * and activity, found by an open-addressing hash and kept in columns of numbers. No object per row or entry.
 */

export interface Entries {
  readonly entries: number;
  readonly period: Int32Array;
  readonly account: Int32Array;
  readonly responsibility: Int32Array;
  readonly activity: Int32Array;
  readonly amount: Float64Array;
  readonly rowCount: Int32Array;
}

const FIRST_SIZE = 1024;

export class Combinations {
  #entries = 0;
  #period = new Int32Array(FIRST_SIZE);
  #account = new Int32Array(FIRST_SIZE);
  #responsibility = new Int32Array(FIRST_SIZE);
  #activity = new Int32Array(FIRST_SIZE);
  #amount = new Float64Array(FIRST_SIZE);
  #rowCount = new Int32Array(FIRST_SIZE);
  /** Entry number + 1, or 0 for a free slot. Twice as many slots as there is room for entries. */
  #slots = new Int32Array(2 * FIRST_SIZE);

  /** Adds a row to its entry, and gives the entry's number. */
  add(period: number, account: number, responsibility: number, activity: number, amount: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash(period, account, responsibility, activity) & mask;
    for (;;) {
      const entry = (this.#slots[slot] ?? 0) - 1;
      if (entry < 0) return this.#insert(slot, period, account, responsibility, activity, amount);
      if (
        this.#account[entry] === account &&
        this.#responsibility[entry] === responsibility &&
        this.#activity[entry] === activity &&
        this.#period[entry] === period
      ) {
        this.#amount[entry] = (this.#amount[entry] ?? 0) + amount;
        this.#rowCount[entry] = (this.#rowCount[entry] ?? 0) + 1;
        return entry;
      }
      slot = (slot + 1) & mask;
    }
  }

  /** The columns, cut to their length. */
  finish(): Entries {
    const entries = this.#entries;
    return {
      entries,
      period: this.#period.slice(0, entries),
      account: this.#account.slice(0, entries),
      responsibility: this.#responsibility.slice(0, entries),
      activity: this.#activity.slice(0, entries),
      amount: this.#amount.slice(0, entries),
      rowCount: this.#rowCount.slice(0, entries),
    };
  }

  #insert(
    slot: number,
    period: number,
    account: number,
    responsibility: number,
    activity: number,
    amount: number
  ): number {
    const entry = this.#entries++;
    this.#slots[slot] = entry + 1;
    this.#period[entry] = period;
    this.#account[entry] = account;
    this.#responsibility[entry] = responsibility;
    this.#activity[entry] = activity;
    this.#amount[entry] = amount;
    this.#rowCount[entry] = 1;
    if (this.#entries === this.#period.length) this.#grow();
    return entry;
  }

  #grow(): void {
    const size = 2 * this.#period.length;
    const widen = (column: Int32Array): Int32Array<ArrayBuffer> => {
      const wide = new Int32Array(size);
      wide.set(column);
      return wide;
    };
    this.#period = widen(this.#period);
    this.#account = widen(this.#account);
    this.#responsibility = widen(this.#responsibility);
    this.#activity = widen(this.#activity);
    this.#rowCount = widen(this.#rowCount);
    const amounts = new Float64Array(size);
    amounts.set(this.#amount);
    this.#amount = amounts;

    const slots = new Int32Array(2 * size);
    const mask = slots.length - 1;
    for (let entry = 0; entry < this.#entries; entry++) {
      let slot =
        hash(
          this.#period[entry] ?? 0,
          this.#account[entry] ?? 0,
          this.#responsibility[entry] ?? 0,
          this.#activity[entry] ?? 0
        ) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entry + 1;
    }
    this.#slots = slots;
  }
}

/** Mixes four small numbers so that neighbours land far apart. */
function hash(period: number, account: number, responsibility: number, activity: number): number {
  let mixed = Math.imul(period + 1, 0x9e3779b1) ^ Math.imul(account + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) ^ Math.imul(responsibility + 1, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0x297a2d39) ^ Math.imul(activity + 1, 0x27d4eb2f);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x165667b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
