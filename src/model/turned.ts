/** What the workbook writes with a minus though its column or group already says which way it goes. */
import type { Ore } from "./money";
import type { SourceName } from "./source";

/** Amounts that were written the other way round, and have been turned. */
export interface TurnedAmounts {
  readonly source: SourceName;
  /** The contract's name of their column. */
  readonly column: string;
  /** What their rows have in common, where they are not all of the source. */
  readonly group?: string;
  readonly cells: number;
  /** Their sum as it stands in the workbook, öre; the model has its opposite. */
  readonly asWritten: Ore;
}
