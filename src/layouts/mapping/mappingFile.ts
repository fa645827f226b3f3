/**
 * Mappings as text: what the workbook remembers, and what is exported to another. What is read back is checked part by
 * part, since anybody may have written it; a text that is no mapping gives nothing.
 */
import { ORE_PER } from "../../model/money";
import { SOURCE_NAMES, type SourceName } from "../../model/source";
import type { CellValue } from "../../workbook";
import type { ColumnRef } from "./terms";
import type { Mapping, Part, Step, StepKind } from "./mapping";
import { NUMBER_FORMS } from "../said/numberForm";

type Record = Readonly<{ [key: string]: unknown }>;

export function mappingsText(mappings: readonly Mapping[]): string {
  return `${JSON.stringify({ version: 1, mappings }, undefined, 1)}\n`;
}

/** `undefined` where the text is no list of mappings, or one of a version to come. */
export function parseMappings(text: string): readonly Mapping[] | undefined {
  const file = parsed(text);
  const mappings = isRecord(file) && file["version"] === 1 ? file["mappings"] : undefined;
  return Array.isArray(mappings) && mappings.every(isMapping) ? mappings : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isMapping(value: unknown): value is Mapping {
  return (
    isRecord(value) &&
    SOURCE_NAMES.includes(value["source"] as SourceName) &&
    isList(value["parts"], isPart) &&
    (value["year"] === undefined || isCount(value["year"])) &&
    (value["doubts"] === undefined || isList(value["doubts"], (doubt) => isRecord(doubt) && isText(doubt["kind"]))) &&
    (value["besides"] === undefined || isList(value["besides"], isText))
  );
}

function isPart(value: unknown): value is Part {
  if (!isRecord(value) || !isText(value["sheet"])) return false;
  if (value["kind"] === "stated") return isList(value["rows"], isStated);
  const { headingRows, firstRow, lastRow, steps } = value;
  const hasPlace = isList(headingRows, isCount) && isCount(firstRow) && (lastRow === undefined || isCount(lastRow));
  return value["kind"] === "block" && hasPlace && isList(steps, isStep);
}

function isStep(value: unknown): value is Step {
  if (!isRecord(value) || !isText(value["kind"])) return false;
  const isOne = (STEPS as { readonly [kind: string]: ((step: Record) => boolean) | undefined })[value["kind"]];
  return isOne?.(value) === true;
}

const STEPS: { readonly [K in StepKind]: (step: Record) => boolean } = {
  take: ({ field, column }) => isText(field) && isColumn(column),
  state: ({ field, value }) => isText(field) && isCell(value),
  melt: ({ columns }) => isList(columns, (one) => isRecord(one) && isMelted(one)),
  difference: ({ debit, credit }) => isColumn(debit) && isColumn(credit),
  fillDown: ({ columns }) => isList(columns, isColumn),
  groupHeadings: ({ field, column, words, tells, passing }) =>
    isText(field) &&
    isColumn(column) &&
    [words, passing].every((list) => list === undefined || isList(list, isText)) &&
    (tells === undefined || isTelling(tells)),
  add: ({ columns }) => isList(columns, isColumn),
  keep: ({ column, words, others, of }) =>
    isColumn(column) &&
    isList(words, isText) &&
    (others === undefined || isList(others, isText)) &&
    (of === undefined || of === "committee" || of === "version"),
  turnRows: ({ column, words }) => isColumn(column) && isList(words, isText),
  dropSums: ({ labels, words, agrees }) =>
    isList(labels, isColumn) &&
    (words === undefined || isList(words, isText)) &&
    (agrees === undefined || typeof agrees === "boolean"),
  need: ({ field, is, digits }) =>
    isText(field) && (is === undefined || is === "code") && (digits === undefined || isCount(digits)),
  splitCode: ({ field }) => isText(field),
  padCode: ({ field, digits }) => isText(field) && isCount(digits) && digits <= 20,
  translate: ({ field, words }) => isText(field) && isRecord(words) && Object.values(words).every(isText),
  readPeriod: ({ year, yearColumn, isFrom1904 }) =>
    (year === undefined || isCount(year)) &&
    (yearColumn === undefined || isColumn(yearColumn)) &&
    (isFrom1904 === undefined || isFrom1904 === true),
  readNumbers: ({ form, unit }) =>
    NUMBER_FORMS.some((known) => known === form) &&
    (unit === undefined || Object.keys(ORE_PER).some((known) => known === unit)),
  scale: ({ by }) => typeof by === "number" && Number.isFinite(by) && by > 0,
  turnSign: () => true,
  turnIncome: () => true,
  perMonth: ({ across }) => across === "columns" || across === "rows",
};

function isTelling(value: unknown): boolean {
  return value === "month" || value === "key" || isCount(value) || isList(value, isText);
}

function isMelted({ column, states, isCredit, from }: Record): boolean {
  const isWhole = (isCredit === undefined || isCredit === true) && (from === undefined || isColumn(from));
  return isColumn(column) && isStated(states) && isWhole;
}

function isColumn(value: unknown): value is ColumnRef {
  if (!isRecord(value)) return false;
  const { at, heading, piece } = value;
  return isCount(at) && isText(heading) && (piece === undefined || isCount(piece));
}

function isStated(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every(isCell);
}

/** "1e999" is a number in the text, and none that can be written down again. */
function isCell(value: unknown): value is CellValue {
  return typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isList<T>(value: unknown, isOne: (one: unknown) => one is T): value is readonly T[];
function isList(value: unknown, isOne: (one: unknown) => boolean): value is readonly unknown[];
function isList(value: unknown, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne);
}

function isRecord(value: unknown): value is Record {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
