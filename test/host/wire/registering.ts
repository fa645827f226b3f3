/** The `_Register…Event` and `_Unregister…Event` methods that stand behind `onChanged.add` and its like. */
import type { Scene } from "./scene";
import type { Arguments, Outcome, WireType } from "./type";

/** Events that a sheet and the collection of sheets have alike. */
export const SHEET_EVENTS = [
  "DataChanged",
  "Activated",
  "Deactivated",
  "SelectionChanged",
  "Calculated",
  "FormatChanged",
  "RowSorted",
  "ColumnSorted",
  "SingleClicked",
  "RowHiddenChanged",
  "FormulaChanged",
  "ProtectionChanged",
  "NameChanged",
  "VisibilityChanged",
];

/** Members for the given events, by their wire names: "DataChanged" gives `_RegisterDataChangedEvent`. */
export function registering<T>(...events: readonly string[]): NonNullable<WireType<T>["methods"]> {
  const entries = events.flatMap((event) => {
    const stem = ["NameChanged", "VisibilityChanged", "Moved"].includes(event) ? `Event${event}` : `${event}Event`;
    return [[`_Register${stem}`, register(event, 1)] as const, [`_Unregister${stem}`, register(event, -1)] as const];
  });
  return Object.fromEntries(entries);
}

function register(event: string, change: 1 | -1) {
  return (_self: unknown, _args: Arguments, scene: Scene): Outcome => {
    scene.registrations.register(event, change);
  };
}
