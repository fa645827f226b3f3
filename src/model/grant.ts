/** The municipal grant (kommunbidrag): decisions that give, take or move it during the year. */
import type { Ore } from "./money";
import type { AreaId, FrameId } from "./organisation";

/** One row of Kommunbidrag: what a decision gives an area. + adds grant; a frame may have a negative grant. */
export interface GrantEntry {
  readonly decision: string;
  /** ISO date (2024-03-06), for order; `undefined` when the row has none. */
  readonly date: string | undefined;
  readonly frame: FrameId;
  /** `undefined` when the workbook's area is not in Områden: the amount stands under Ej fördelat. */
  readonly area: AreaId | undefined;
  readonly purpose: string | undefined;
  readonly amount: Ore;
}

/** The decisions' names in date order, undated last, equal dates in row order; the first is the opening budget. */
export function decisionsOf(entries: readonly GrantEntry[]): readonly string[] {
  const firstDate = new Map<string, string>();
  for (const { decision, date } of entries) {
    const known = firstDate.get(decision);
    const candidate = date ?? "9999";
    if (known === undefined || candidate < known) firstDate.set(decision, candidate);
  }
  return [...firstDate].sort(([, a], [, b]) => Number(a > b) - Number(a < b)).map(([name]) => name);
}
