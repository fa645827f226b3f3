/** Effects of single events (händelser) on the economy. */
import type { Ore } from "./money";

export const EVENT_GROUPS = ["increasedIncome", "decreasedIncome", "increasedCosts", "decreasedCosts"] as const;

export type EventGroup = (typeof EVENT_GROUPS)[number];

/** One row of Händelser. */
export interface EventEffect {
  readonly event: string;
  readonly group: EventGroup;
  readonly cause: string;
  /** Size of the effect, positive as the workbook states it; its group says which way it goes. */
  readonly amount: Ore;
}

/** Effect on the result: more income and less cost improve it. */
export function improves(group: EventGroup): boolean {
  return group === "increasedIncome" || group === "decreasedCosts";
}
