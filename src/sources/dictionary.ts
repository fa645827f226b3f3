/**
 * A column while a ledger is read: every different cell gets a number, so that a row is compared and stored as
 * numbers. What there is to know of a cell is found out once, when it is first met.
 */
import type { CellValue } from "../workbook";

/** What a cell is besides ordinary; added up as bits. */
export const MARKS = {
  empty: 1,
  totalLabel: 2,
  error: 4,
  /** An account or responsibility that belongs to no line or area. */
  unknown: 8,
  /** An account outside the operating statement. */
  outside: 16,
  /** A period cell that is no period. */
  unreadable: 32,
  /** A month that is not part of what is reported. */
  otherPeriod: 64,
  /** A month of an earlier year, besides: it is kept to compare with. */
  earlier: 128,
} as const;

/** What a cell means: cells with the same meaning share a number. */
export interface Learnt<M> {
  readonly meaning: M;
  readonly marks: number;
  /** What a row is listed under. */
  readonly label: string;
}

/** Raw cells that are remembered; beyond that nearly every cell is different and remembering does not pay. */
const MOST_REMEMBERED = 50_000;

export class Dictionary<M> {
  readonly meanings: M[] = [];
  readonly marks: number[] = [];
  readonly labels: string[] = [];
  readonly #byMeaning = new Map<unknown, number>();
  readonly #byCell = new Map<CellValue, number>();

  /** `keyOf` tells meanings apart where the meaning alone does not. */
  constructor(private readonly learn: (cell: CellValue) => Learnt<M> & { readonly key: unknown }) {}

  /** The number of what a cell means. */
  indexOf(cell: CellValue): number {
    return this.#byCell.get(cell) ?? this.#remember(cell);
  }

  #remember(cell: CellValue): number {
    const { key, meaning, marks, label } = this.learn(cell);
    let index = this.#byMeaning.get(key);
    if (index === undefined) {
      index = this.meanings.length;
      this.#byMeaning.set(key, index);
      this.meanings.push(meaning);
      this.marks.push(marks);
      this.labels.push(label);
    }
    if (this.#byCell.size >= MOST_REMEMBERED) this.#byCell.clear();
    this.#byCell.set(cell, index);
    return index;
  }
}
