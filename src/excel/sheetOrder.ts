/** Where the sheets that a write adds will stand, and which of them is seen after it. */
import { SECTIONS } from "../reports/sections";
import { sheetKey, sheetName, type Destination } from "./destinations";
import type { Sheet } from "./ground";
import { sectionName, type OwnName } from "./names";

/** Sections in the contract's order; one that it does not know stands after all that it does. */
function rankOf(sections: readonly string[]): number {
  const ranks = sections.map((section) => SECTIONS.indexOf(section)).map((rank) => (rank < 0 ? SECTIONS.length : rank));
  return Math.min(...ranks);
}

/** A sheet to be added, and where it is moved to as it is added; `undefined` where it stays last. */
export interface AddedSheet {
  readonly goal: Destination;
  readonly position: number | undefined;
}

/**
 * The sheets to be added, in the contract's order among those of ours that stand, wherever a user has put them: after
 * the last one that comes before it, else before the first that comes after it, else last.
 */
export function addedSheets(
  goals: readonly Destination[],
  sheets: readonly Sheet[],
  names: readonly OwnName[]
): readonly AddedSheet[] {
  const ranks = new Map<string, number>();
  SECTIONS.forEach((section, rank) => {
    const home = names.find(({ name }) => name === sectionName(section))?.sheet;
    if (home !== undefined && !ranks.has(home)) ranks.set(home, rank);
  });
  const order = sheets.map(({ name }) => name);
  const added = goals.filter(({ target }) => target.kind === "new");
  return [...added]
    .sort((a, b) => rankOf(a.sections) - rankOf(b.sections))
    .map((goal) => {
      const rank = rankOf(goal.sections);
      const at = placeAmong(order, (name) => ranks.get(name), rank);
      const position = at === order.length ? undefined : at;
      order.splice(at, 0, sheetName(goal.target));
      ranks.set(sheetName(goal.target), rank);
      return { goal, position };
    });
}

function placeAmong(order: readonly string[], rankOfSheet: (name: string) => number | undefined, rank: number): number {
  const before = order.findLastIndex((name) => (rankOfSheet(name) ?? Infinity) <= rank);
  if (before >= 0) return before + 1;
  const after = order.findIndex((name) => (rankOfSheet(name) ?? -1) > rank);
  return after >= 0 ? after : order.length;
}

/**
 * The key of the sheet that is put in front: after a write that has added sheets, the wanted section's, else the first
 * of the contract that can be seen, so that whoever pressed the button sees what came. A write that only renews leaves
 * the user in place.
 */
export function sheetInFront(goals: readonly Destination[], wanted?: string): string | undefined {
  if (!goals.some(({ target }) => target.kind === "new")) return undefined;
  const seen = goals.filter(({ target }) => target.kind === "new" || target.sheet.isVisible);
  const [first] = [...seen].sort((a, b) => rankOf(a.sections) - rankOf(b.sections));
  const chosen = seen.find(({ sections }) => wanted !== undefined && sections.includes(wanted)) ?? first;
  return chosen && sheetKey(chosen.target);
}
