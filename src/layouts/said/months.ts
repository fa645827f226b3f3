/** Months as exports and people write them, in cells, headings and names of sheets. */
import { isEmpty } from "../../sources/cell";
import { MONTHS, periodIn } from "../../sources/date";
import { foldWords } from "../../sources/fold";
import { headingText } from "../../sources/heading";
import { monthOf, periodOf, yearOf, type Period } from "../../model/period";
import type { CellValue } from "../../workbook";
import { remembered } from "../../sources/remembered";

export interface Month {
  readonly month: number;
  /** `undefined` where only the month is said. */
  readonly year: number | undefined;
}

/** What Swedish, Norwegian, Danish, German and English calendars begin their months with, folded. */
const NAMES: readonly (readonly string[])[] = [
  ["jan"],
  ["feb"],
  ["mar", "mrs"],
  ["apr"],
  ["maj", "mai", "may"],
  ["jun"],
  ["jul"],
  ["aug"],
  ["sep"],
  ["okt", "oct"],
  ["nov"],
  ["dec", "des", "dez"],
];
const FULL_NAMES: readonly (readonly string[])[] = [
  ["januari", "januar", "january", "janvier"],
  ["februari", "februar", "february"],
  ["mars", "march", "marts", "marz"],
  ["april"],
  ["maj", "mai", "may"],
  ["juni", "june"],
  ["juli", "july"],
  ["augusti", "august"],
  ["september", "sept"],
  ["oktober", "october"],
  ["november"],
  ["december", "desember", "dezember"],
];
const BY_WORD: ReadonlyMap<string, number> = new Map(
  [...NAMES.entries(), ...FULL_NAMES.entries()].flatMap(([at, words]) => words.map((word) => [word, at + 1] as const))
);

/** 1–12 for a folded word that names a month. */
export function monthNamed(word: string): number | undefined {
  return BY_WORD.get(word);
}

const MONTH_MARKS = new Set(["per", "period", "p", "m", "man", "manad", "month", "mnd", "periode", "perioden"]);

/** A year in four digits, or in two after an apostrophe or beside a month. */
export function yearNamed(word: string): number | undefined {
  const year = /^(?:19|20)\d{2}$/.test(word) ? Number(word) : undefined;
  return year !== undefined && year >= 1990 && year <= 2100 ? year : undefined;
}

/**
 * The month that a cell is: "jan 24", "Januari 2024", "01/2024", "2024:01", "2401", "240115", "31.01.2024", "2024M01",
 * "Per 01", and all that the contract allows. Nothing else may stand in it.
 */
export const monthIn = remembered((cell: CellValue): Month | undefined => {
  if (typeof cell === "boolean" || isEmpty(cell)) return undefined;
  const period = periodIn(cell);
  if (period !== undefined) return { month: monthOf(period), year: yearOf(period) };
  const text = String(cell)
    .trim()
    .replace(/^(\d{6,8})\.0$/, "$1");
  const whole = text === String(cell).trim() ? undefined : periodIn(text);
  if (whole !== undefined) return { month: monthOf(whole), year: yearOf(whole) };
  const [, dayYear, dayMonth] = /^(\d{2})(\d{2})(?:0[1-9]|[12]\d|3[01])$/.exec(text) ?? [];
  if (dayYear !== undefined && dayMonth !== undefined) return numbered(Number(dayMonth), 2000 + Number(dayYear));
  const [, short, two] = /^(\d{2})(\d{2})$/.exec(text) ?? [];
  if (short !== undefined && two !== undefined) return numbered(Number(two), 2000 + Number(short));
  const [, first, second] = /^(\d{4})\s*[-–/.:;,_ ]\s*(\d{1,2})$/.exec(text) ?? [];
  if (first !== undefined && second !== undefined) return numbered(Number(second), Number(first));
  const [, month, year] = /^(\d{1,2})\s*[-–/.:;,_ ]\s*(\d{4})$/.exec(text) ?? [];
  if (month !== undefined && year !== undefined) return numbered(Number(month), Number(year));
  const [, ofDay, dayIn] = /^\d{1,2}\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  if (ofDay !== undefined && dayIn !== undefined) return numbered(Number(ofDay), Number(dayIn));
  const [, before, after] = /^(?:fy\s*)?(\d{2}|\d{4})[\s/-]*[mp]\s*(\d{1,2})$/i.exec(text) ?? [];
  if (before !== undefined && after !== undefined) return numbered(Number(after), fullYear(before));
  return inWords(foldWords(text).split(" "));
});

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** As `monthIn`, of words of which all must be a month, a year, or a word for month. */
function inWords(words: readonly string[]): Month | undefined {
  const parts = words.flatMap((word) => /^([a-z]+)(\d+)$/.exec(word)?.slice(1) ?? [word]);
  const [named, another] = parts.map(monthNamed).filter((month) => month !== undefined);
  const year = parts.map(yearNamed).find((found) => found !== undefined);
  const isMarked = parts.some((part) => MONTH_MARKS.has(part));
  const numbers = parts.filter((part) => /^\d{1,2}$/.test(part)).map(Number);
  const known = (part: string): boolean =>
    monthNamed(part) !== undefined || yearNamed(part) !== undefined || MONTH_MARKS.has(part) || /^\d{1,2}$/.test(part);
  if (!parts.every(known) || another !== undefined) return undefined;
  const [number] = numbers;
  if (named !== undefined) {
    // "31 augusti" is the last day of the month.
    const isDay = number !== undefined && number > 27 && parts.indexOf(String(number)) < parts.findIndex(monthNamed);
    const shortYear = number !== undefined && number > 12 && !isDay ? 2000 + number : undefined;
    return numbers.length > 1 ? undefined : { month: named, year: year ?? shortYear };
  }
  return isMarked && number !== undefined && numbers.length === 1 ? numbered(number, year) : undefined;
}

function numbered(month: number, year: number | undefined): Month | undefined {
  const isYear = year === undefined || (year >= 1990 && year <= 2100);
  return month >= 1 && month <= 12 && isYear ? { month, year } : undefined;
}

/** The period of a cell; a month alone is of the year given, and a bare number 1–12 only where a year is. */
export function periodOfCell(cell: CellValue, year: number | undefined): Period | undefined {
  const bare = year !== undefined && /^\d{1,2}$/.test(String(cell).trim()) ? numbered(Number(cell), year) : undefined;
  const found = bare ?? monthIn(cell);
  const whichYear = found?.year ?? year;
  return found === undefined || whichYear === undefined ? undefined : periodOf(whichYear, found.month);
}

/** A date as a heading is its month, and so is a number or a letter that counts the months. */
export function headingOf(cell: CellValue, counted?: number): string {
  if (counted !== undefined) return MONTHS[counted - 1] ?? "";
  const month = typeof cell === "number" && cell > 9999 ? monthIn(cell) : undefined;
  return month?.year === undefined ? headingText(cell) : `${month.year}-${String(month.month).padStart(2, "0")}`;
}

/** "Prognos 4+8": four months that are booked, and a forecast of the eight that are left. */
export function monthBooked(text: string): number | undefined {
  const [, booked, left] = /(?<![\d+])(\d{1,2}) ?\+ ?(\d{1,2})(?![\d+])/.exec(text) ?? [];
  return Number(booked) + Number(left) === 12 ? Number(booked) : undefined;
}
