/** What a cell shows: its value through its number format, with the culture's decimal and group marks. */
import SSF from "fast-formula-parser/ssf/ssf";
import { styleOf } from "./looks";
import type { Sheet } from "./shape";

export function shownText(sheet: Sheet, row: number, column: number): string {
  const cell = sheet.cells.get(row, column);
  if (cell.kind === "empty" || cell.kind === "error" || cell.kind === "text") return String(cell.value);
  if (cell.kind === "boolean") return cell.value === true ? "SANT" : "FALSKT";
  const { numberFormat } = styleOf(sheet, row, column);
  const { decimal, group } = sheet.book.culture;
  const text = formatted(numberFormat, Number(cell.value));
  if (/[ymdhs]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]|General|Standard/gi, ""))) return text;
  return text.replace(/[.,]/g, (mark) => (mark === "." ? decimal : group));
}

function formatted(numberFormat: string, value: number): string {
  try {
    return SSF.format(numberFormat, value);
  } catch {
    return String(value);
  }
}
