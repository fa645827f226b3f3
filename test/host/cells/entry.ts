/**
 * What Excel makes of something typed or set through the API: "1.5" becomes a number, "=A1" a formula,
 * "'0123" text. As in Excel the en-US forms are understood, whatever the user's language.
 *
 * Decided here, unchecked in real Excel: "0123" becomes 123; text that starts with `+`, `-` or `@` and is
 * no number becomes a formula; ISO dates and "1/31/2024" become serials with a date format, "$1,200.50" a number
 * with a currency format; dates in other forms stay text.
 */
import { EMPTY_CELL, type Cell, type CellValue } from "./store";

export interface Entry {
  readonly cell: Cell;
  /** With its "="; undefined for a constant. */
  readonly formula?: string;
  /** Format that the entry brings along when the cell has none. */
  readonly numberFormat?: string;
  readonly quotePrefix?: boolean;
}

export const ERRORS = ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!"];

const NUMBER = /^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/;
const GROUPED = /^\s*[+-]?\d{1,3}(,\d{3})+(\.\d+)?\s*$/;
const PERCENT = /^\s*[+-]?(\d+\.?\d*|\.\d+)\s*%\s*$/;
const DOLLARS = /^\s*(-?)\$\s*((?:\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?)\s*$/;
const ISO_DATE = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/;
const US_DATE = /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})$/;

/** `entryOf("1.5", "General")` is the number 1.5; with the format "@" it is the text "1.5". */
export function entryOf(value: CellValue, numberFormat: string): Entry {
  if (typeof value === "number") return { cell: { kind: "number", value } };
  if (typeof value === "boolean") return { cell: { kind: "boolean", value } };
  if (value === "") return { cell: EMPTY_CELL };
  if (value.startsWith("'")) return { cell: textCell(value.slice(1)), quotePrefix: true };
  if (numberFormat === "@") return { cell: textCell(value) };
  return formulaEntry(value) ?? constantEntry(value);
}

/** Days since 1899-12-30, as Excel counts from 1 March 1900 on; `undefined` for no date. */
function serialOf(text: string, form: RegExp): number | undefined {
  const { year, month, day } = form.exec(text)?.groups ?? {};
  if (year === undefined) return undefined;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const isThere = new Date(time).getUTCMonth() === Number(month) - 1;
  if (!isThere) return undefined;
  return Math.round(time / 86_400_000) + 25_569;
}

function textCell(value: string): Cell {
  return { kind: "text", value };
}

/** A raw value as a cell, with nothing understood from its text. */
export function plainCell(value: CellValue): Cell {
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "boolean", value };
  return value === "" ? EMPTY_CELL : textCell(value);
}

function formulaEntry(text: string): Entry | undefined {
  if (text.startsWith("=") && text.length > 1) return { cell: EMPTY_CELL, formula: text };
  const isNumber = [NUMBER, GROUPED, PERCENT, DOLLARS].some((form) => form.test(text));
  if (/^[+\-@]./.test(text) && !isNumber) return { cell: EMPTY_CELL, formula: `=${text}` };
  return undefined;
}

function constantEntry(text: string): Entry {
  if (NUMBER.test(text)) return { cell: { kind: "number", value: Number(text) } };
  if (GROUPED.test(text))
    return { cell: { kind: "number", value: Number(text.replaceAll(",", "")) }, numberFormat: "#,##0" };
  if (PERCENT.test(text))
    return { cell: { kind: "number", value: Number(text.replace("%", "")) / 100 }, numberFormat: "0%" };
  if (/^(true|false)$/i.test(text)) return { cell: { kind: "boolean", value: text.toLowerCase() === "true" } };
  if (ERRORS.includes(text.toUpperCase())) return { cell: { kind: "error", value: text.toUpperCase() } };
  return dateEntry(text) ?? dollarEntry(text) ?? { cell: textCell(text) };
}

function dateEntry(text: string): Entry | undefined {
  const iso = serialOf(text, ISO_DATE);
  if (iso !== undefined) return { cell: { kind: "number", value: iso }, numberFormat: "yyyy-mm-dd" };
  const us = serialOf(text, US_DATE);
  return us === undefined ? undefined : { cell: { kind: "number", value: us }, numberFormat: "m/d/yyyy" };
}

function dollarEntry(text: string): Entry | undefined {
  const [, sign, digits = "", decimals] = DOLLARS.exec(text) ?? [];
  if (sign === undefined) return undefined;
  const value = Number(sign + digits.replaceAll(",", ""));
  return { cell: { kind: "number", value }, numberFormat: decimals === undefined ? "$#,##0" : "$#,##0.00" };
}
