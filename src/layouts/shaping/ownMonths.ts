/** Amounts from the year's beginning that become each month's own: from column to column, or from row to row. */
import type { CellValue } from "../../workbook";

export class OwnMonths {
  readonly #running = new Map<string, number>();

  /** Places of the period and the amount among a row's values. */
  constructor(
    private readonly across: "columns" | "rows",
    private readonly period: number,
    private readonly amount: number
  ) {}

  /** `before`: what stands in the column before, in the same row. */
  of(values: readonly CellValue[], amount: number, before: number): number {
    if (this.across === "columns") return difference(amount, before);
    const year = Math.floor(Number(values[this.period]) / 100);
    const key = [year, ...values.filter((_, at) => at !== this.period && at !== this.amount)].join("\n");
    const earlier = this.#running.get(key) ?? 0;
    this.#running.set(key, amount);
    return difference(amount, earlier);
  }
}

function difference(amount: number, before: number): number {
  return Number((amount - before).toPrecision(15));
}
