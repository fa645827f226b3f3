/** Who gives formulas their values: a part that can be exchanged (the workbench lets its grid calculate). */
import type { Rect } from "./address";
import type { MemoryWorkbook } from "./book";
import type { MemorySheet } from "./sheet";

export interface Dirty {
  readonly sheet: MemorySheet;
  readonly rect: Rect;
}

export interface Calculator {
  /**
   * Brings formulas up to date through `sheet.setResult`. `changed` is what was written since the last call;
   * `undefined` means everything. The host waits for a promise before it reads on.
   */
  calculate(book: MemoryWorkbook, changed: readonly Dirty[] | undefined): void | Promise<void>;
}

/** Leaves every formula at the value it was given. */
export const noCalculation: Calculator = { calculate: () => undefined };
