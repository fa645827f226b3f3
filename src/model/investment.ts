/** Investment frames: limits for expenditure. Expenditure is positive here and in print. */
import type { Ore } from "./money";

export interface Investment {
  readonly name: string;
  readonly budget: Ore;
  readonly outcome: Ore;
  /** Expected expenditure of the full year; `undefined` when the workbook gives none. */
  readonly forecast: Ore | undefined;
}
