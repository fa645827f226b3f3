/**
 * Dates and periods as workbooks write them: serials of the 1900 date system, numbers and texts. Excel's
 * dates have no time zone, so all arithmetic is in UTC.
 */
import { parsePeriod, periodOf, type Period } from "../model/period";
import type { CellValue } from "../workbook";
import { errorTextOf, isEmpty } from "./cell";
import { empty, value, wrong, type Parsed } from "./parsed";

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;
/** Serial 25 569 is 1 January 1970. */
const UNIX_EPOCH_SERIAL = 25_569;
/** 1 January 1990 and 31 December 2199: numbers outside are no dates of any ledger. */
const FIRST_SERIAL = 32_874;
const LAST_SERIAL = 109_574;

/** `dayOf(45322)`, `dayOf("2024-01-31")`, `dayOf(20240131)` are all 31 January 2024; a time of day is left out. */
function dayOf(cell: CellValue): Day | undefined {
  if (typeof cell === "number" && cell >= FIRST_SERIAL && cell < LAST_SERIAL + 1) {
    const date = new Date((Math.floor(cell) - UNIX_EPOCH_SERIAL) * DAY_MS);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
  const match =
    /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|(\d{2})(\d{2}))(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/.exec(
      String(cell).trim()
    );
  if (match === null) return undefined;
  const [, year, , month = match[5], day = match[6]] = match;
  return realDay(Number(year), Number(month), Number(day));
}

/** `undefined` for a day that no calendar has, like 31 February. */
function realDay(year: number, month: number, day: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? { year, month, day } : undefined;
}

/** `periodIn(202401)`, `"2024-01"`, a serial or a day of January 2024 are all 202401; `undefined` for anything else. */
export function periodIn(cell: CellValue): Period | undefined {
  if (typeof cell === "boolean") return undefined;
  const text = String(cell).trim();
  if (/^\d{6}$/.test(text)) return parsePeriod(Number(text));
  const month = /^(\d{4})[-/.](\d{1,2})$/.exec(text);
  if (month !== null) return parsePeriod(Number(month[1]) * 100 + Number(month[2]));
  const day = dayOf(cell);
  return day === undefined ? undefined : periodOf(day.year, day.month);
}

/** ISO date: "2024-03-06". */
export function parseDate(cell: CellValue): Parsed<string> {
  if (isEmpty(cell)) return empty;
  const day = dayOf(cell);
  if (day !== undefined) return value(`${day.year}-${padded(day.month)}-${padded(day.day)}`);
  const error = errorTextOf(cell);
  return wrong(
    error === undefined ? { kind: "dateUnreadable", text: String(cell) } : { kind: "errorCell", text: error }
  );
}

export const MONTHS = [
  "januari",
  "februari",
  "mars",
  "april",
  "maj",
  "juni",
  "juli",
  "augusti",
  "september",
  "oktober",
  "november",
  "december",
];

/** The month that an occasion reports, 1–12: 4, "april", "apr", "202404" or a date in April. */
export function monthIn(cell: CellValue): number | undefined {
  const number = /^\d{1,2}$/.test(String(cell).trim()) ? Number(cell) : NaN;
  if (Number.isInteger(number) && number >= 1 && number <= 12) return number;
  const word = String(cell).trim().toLowerCase().replace(/\.$/, "");
  const named = word.length < 3 ? -1 : MONTHS.findIndex((month) => month.startsWith(word));
  if (named >= 0) return named + 1;
  const period = periodIn(cell);
  return period === undefined ? undefined : period % 100;
}

function padded(number: number): string {
  return String(number).padStart(2, "0");
}
