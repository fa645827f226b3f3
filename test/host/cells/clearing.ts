/** Clearing a range: its contents, its formats, its links, or everything. */
import { contains, type Rect } from "./address";
import { Failure } from "./failure";
import { restyle } from "./looks";
import type { Sheet } from "./shape";
import { EMPTY_CELL } from "./store";
import { PLAIN } from "./styles";

const KINDS = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"];

/** `what` as in `Excel.ClearApplyTo`. */
export function clearRange(sheet: Sheet, rect: Rect, what: string): void {
  if (!KINDS.includes(what)) throw new Failure("InvalidArgument", `"${what}" cannot be cleared.`);
  if (what === "All" || what === "Contents") clearContents(sheet, rect);
  if (what === "All" || what === "Formats") clearFormats(sheet, rect);
  if (what !== "Contents" && what !== "Formats")
    sheet.hyperlinks = sheet.hyperlinks.filter((link) => !contains(rect, link.rect));
  sheet.edited(rect);
}

/** Empties the cells without telling anyone. */
export function clearContents(sheet: Sheet, rect: Rect): void {
  const filled: [number, number][] = [];
  sheet.cells.each(rect, (row, column) => filled.push([row, column]));
  for (const [row, column] of filled) sheet.put(row, column, EMPTY_CELL);
  sheet.spills = sheet.spills.filter((spill) => !contains(rect, { ...spill, rows: 1, columns: 1 }));
}

function clearFormats(sheet: Sheet, rect: Rect): void {
  restyle(sheet, rect, () => PLAIN);
  sheet.merges = sheet.merges.filter((area) => !contains(rect, area));
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => !contains(rect, rule.rect));
}
