/** Which rows the filters of a sheet and its tables hide. */
import type { Json, JsonObject } from "../wire/json";
import type { Rect } from "./address";
import type { Sheet } from "./shape";
import { shownText } from "./shown-text";
import { bodyRect } from "./table";

type Verdict = (row: number) => boolean;

/** Works out the filtered rows anew. By colour and icon nothing is hidden: the host only keeps such criteria. */
export function hideFilteredRows(sheet: Sheet): void {
  sheet.filteredRows.clear();
  if (sheet.filter !== undefined) hideRows(sheet, withoutHeading(sheet.filter.rect), sheet.filter.criteria);
  for (const table of sheet.tables) hideRows(sheet, bodyRect(table), table.criteria);
}

function withoutHeading(rect: Rect): Rect {
  return { ...rect, row: rect.row + 1, rows: rect.rows - 1 };
}

function hideRows(sheet: Sheet, body: Rect, criteria: ReadonlyMap<number, JsonObject>): void {
  for (const [offset, rule] of criteria) {
    const shows = verdictOf(sheet, { ...body, column: body.column + offset, columns: 1 }, rule);
    if (shows === undefined) continue;
    for (let row = body.row; row < body.row + body.rows; row++) if (!shows(row)) sheet.filteredRows.add(row);
  }
}

function verdictOf(sheet: Sheet, column: Rect, rule: JsonObject): Verdict | undefined {
  switch (rule["filterOn"]) {
    case "Values":
      return listed(sheet, column, rule["values"] ?? []);
    case "Custom":
      return custom(sheet, column, rule);
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return ranked(sheet, column, rule["filterOn"], Number(rule["criterion1"]));
    case "Dynamic":
      return average(sheet, column, rule["dynamicCriteria"] ?? "");
    default:
      return undefined;
  }
}

function listed(sheet: Sheet, { column }: Rect, values: Json): Verdict | undefined {
  if (!Array.isArray(values)) return undefined;
  const wanted = new Set((values as readonly Json[]).map(String));
  return (row) => wanted.has(shownText(sheet, row, column));
}

/** "=text", "<>text", ">5" and the like, one or two of them; `*` and `?` stand for any text. */
function custom(sheet: Sheet, { column }: Rect, rule: JsonObject): Verdict {
  const criteria = [rule["criterion1"], rule["criterion2"]].filter((text) => typeof text === "string" && text !== "");
  const tests = criteria.map((text) => comparison(String(text)));
  const isEither = rule["operator"] === "Or";
  return (row) => {
    const { value } = sheet.cells.get(row, column);
    const meets = (test: (value: unknown, text: string) => boolean): boolean =>
      test(value, shownText(sheet, row, column));
    return isEither ? tests.some(meets) : tests.every(meets);
  };
}

function comparison(text: string): (value: unknown, shown: string) => boolean {
  const [, sign = "=", wanted = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(text) ?? [];
  const number = Number(wanted.replace(",", "."));
  if (sign === "=" || sign === "<>") {
    const pattern = wildcard(wanted);
    const equals = (value: unknown, shown: string): boolean =>
      pattern.test(shown) || (wanted !== "" && typeof value === "number" && value === number);
    return sign === "=" ? equals : (value, shown) => !equals(value, shown);
  }
  return (value) => {
    if (typeof value !== "number" || Number.isNaN(number)) return false;
    return { "<": value < number, ">": value > number, "<=": value <= number, ">=": value >= number }[sign] ?? false;
  };
}

function wildcard(text: string): RegExp {
  const escaped = text
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${escaped}$`, "is");
}

function ranked(sheet: Sheet, column: Rect, how: string, count: number): Verdict {
  const numbers = numbersOf(sheet, column).sort((a, b) => (how.startsWith("Top") ? b - a : a - b));
  const items = how.endsWith("Percent") ? Math.max(1, Math.floor((numbers.length * count) / 100)) : count;
  const kept = new Set(numbers.slice(0, items));
  return (row) => kept.has(sheet.cells.get(row, column.column).value as number);
}

/** Of the dynamic criteria those of averages; the ones of dates are kept only. */
function average(sheet: Sheet, column: Rect, criterion: Json): Verdict | undefined {
  if (criterion !== "AboveAverage" && criterion !== "BelowAverage") return undefined;
  const numbers = numbersOf(sheet, column);
  const mean = numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
  return (row) => {
    const { value } = sheet.cells.get(row, column.column);
    if (typeof value !== "number") return false;
    return criterion === "AboveAverage" ? value > mean : value < mean;
  };
}

function numbersOf(sheet: Sheet, column: Rect): number[] {
  return sheet.cells
    .values(column)
    .flat()
    .filter((value) => typeof value === "number");
}
