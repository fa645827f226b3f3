/** How cells are written: amounts, codes, months. */
import type { CellValue } from "../../src/workbook";
import type { Chance } from "./random";

export type AmountForm = "number" | "swedish" | "german" | "english" | "norwegian" | "parentheses";
export const AMOUNT_FORMS: readonly AmountForm[] = [
  "number",
  "number",
  "number",
  "swedish",
  "german",
  "english",
  "norwegian",
];

export function amountIn(form: AmountForm, kronor: number): CellValue {
  if (form === "number") return kronor;
  const [whole = "0", decimals = "00"] = Math.abs(kronor).toFixed(2).split(".");
  const grouped = (by: string): string => whole.replace(/\B(?=(\d{3})+$)/g, by);
  const [before, after] = kronor < 0 ? ["-", "-"] : ["", ""];
  switch (form) {
    case "swedish":
      return `${before}${grouped("\u00a0")},${decimals}`;
    case "german":
      return `${before}${grouped(".")},${decimals}`;
    case "english":
      return `${before}${grouped(",")}.${decimals}`;
    case "norwegian":
      return `${grouped(" ")},${decimals}${after}`;
    case "parentheses":
      return kronor < 0 ? `(${grouped(",")}.${decimals})` : `${grouped(",")}.${decimals}`;
  }
}

export const MONTH_NAMES = [
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

export type PeriodForm = "number" | "dashed" | "serial" | "monthYear" | "monthYearLong" | "isoDate" | "slash" | "short";
export const PERIOD_FORMS: readonly PeriodForm[] = [
  "number",
  "dashed",
  "serial",
  "monthYear",
  "monthYearLong",
  "isoDate",
  "slash",
  "short",
];

export function periodIn(form: PeriodForm, period: number): CellValue {
  const [year, month] = [Math.floor(period / 100), period % 100];
  const two = String(month).padStart(2, "0");
  const name = MONTH_NAMES[month - 1] ?? "";
  switch (form) {
    case "number":
      return period;
    case "dashed":
      return `${year}-${two}`;
    case "serial":
      return serialOf(year, month, 15);
    case "monthYear":
      return `${name.slice(0, 3)} ${String(year).slice(2)}`;
    case "monthYearLong":
      return `${name.slice(0, 1).toUpperCase()}${name.slice(1)} ${year}`;
    case "isoDate":
      return `${year}-${two}-28`;
    case "slash":
      return `${two}/${year}`;
    case "short":
      return `${String(year).slice(2)}${two}`;
  }
}

export type MonthForm = "name" | "short" | "withYear" | "number" | "dashed" | "serial" | "upper" | "period";
export const MONTH_FORMS: readonly MonthForm[] = [
  "name",
  "short",
  "withYear",
  "number",
  "dashed",
  "serial",
  "upper",
  "period",
];

/** A month as a column's heading. */
export function monthHeading(form: MonthForm, period: number): CellValue {
  const [year, month] = [Math.floor(period / 100), period % 100];
  const name = MONTH_NAMES[month - 1] ?? "";
  switch (form) {
    case "name":
      return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
    case "short":
      return name.slice(0, 3);
    case "upper":
      return name.slice(0, 3).toUpperCase();
    case "withYear":
      return `${name.slice(0, 3)}-${String(year).slice(2)}`;
    case "number":
      return period;
    case "dashed":
      return `${year}-${String(month).padStart(2, "0")}`;
    case "serial":
      return serialOf(year, month, 1);
    case "period":
      return `Per ${String(month).padStart(2, "0")}`;
  }
}

function serialOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}

/** A code with its zeros, without them, or with its name in the same cell. */
export type CodeForm = "text" | "number" | "withName" | "withDash";

export function codeIn(form: CodeForm, code: string, name: string): CellValue {
  switch (form) {
    case "text":
      return code;
    case "number":
      return Number(code);
    case "withName":
      return `${code} ${name}`;
    case "withDash":
      return `${code} - ${name}`;
  }
}

export function oneWord(chance: Chance, words: readonly string[], year: number): string {
  return chance.one(words).replace("{year}", String(year));
}
