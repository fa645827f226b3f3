/** What single events (händelser) do to the economy. */
export const EVENT_GROUPS = ["increasedIncome", "decreasedIncome", "increasedCosts", "decreasedCosts"] as const;

export type EventGroup = (typeof EVENT_GROUPS)[number];

/** Effect on the result: more income and less cost improve it. */
export function improves(group: EventGroup): boolean {
  return group === "increasedIncome" || group === "decreasedCosts";
}
