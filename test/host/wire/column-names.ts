/** The headings of a table's columns. */
import type { Rect } from "../cells/address";
import type { Sheet } from "../cells/shape";

/** Every column of a table has a name of its own; where there is none, Excel makes one up. */
export function nameColumns(sheet: Sheet, rect: Rect): void {
  const taken = new Set<string>();
  for (let right = 0; right < rect.columns; right++) {
    const column = rect.column + right;
    const { value } = sheet.cells.get(rect.row, column);
    let name = String(value) || `Kolumn${right + 1}`;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${String(value) || "Kolumn"}${number}`;
    taken.add(name.toLowerCase());
    if (name !== value) sheet.put(rect.row, column, { kind: "text", value: name });
  }
}
