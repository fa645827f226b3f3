/** A table of grants or forecasts: where its areas stand, which columns are amounts, and which of the two it is of. */
import { isEmpty } from "../sources/cell";
import type { CellValue } from "../workbook";
import type { AmountColumn } from "./amountColumn";
import { amountColumnsOf, meaningOfTable, type TableMeaning } from "./amountColumns";
import { contentsOf, type Column } from "./contents";
import { DECISION, OCCASION } from "./fields";
import type { Known } from "./known";
import { says, wordsOf } from "./amountWords";
import { meaningOf } from "./meaning";
import type { Table } from "./tables";

export type MatrixSource = "grants" | "forecasts";

/** What is not an area: a decision, an occasion. */
export const OTHER_AXIS: Readonly<Record<MatrixSource, string>> = { grants: DECISION, forecasts: OCCASION };

export interface Matrix {
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly amounts: readonly AmountColumn[];
  readonly whole: TableMeaning;
  /** The column of areas; `undefined` where they stand across or as headings. */
  readonly area: Column | undefined;
  /** The column where areas stand as headings over their rows. */
  readonly headings: Column | undefined;
}

export function matrixIn(table: Table, known: Known): Matrix | undefined {
  const columns = contentsOf(table, known);
  const whole = meaningOfTable(table);
  const area = columns
    .filter(({ isArea, distinct }) => isArea >= 0.6 && distinct >= 2)
    .sort((a, b) => b.isArea - a.isArea)[0];
  const amounts = amountColumnsOf(table, columns, area === undefined ? [] : [area], whole, known, isOfFigures);
  const headings = area === undefined ? areaHeadings(table, columns, amounts, known) : undefined;
  const isMatrix =
    area !== undefined || headings !== undefined || amounts.filter((column) => column.area !== undefined).length >= 2;
  return isMatrix && amounts.length > 0 ? { table, columns, amounts, whole, area, headings } : undefined;
}

/** Rows that have an area's name and no amount. */
function areaHeadings(
  { rows }: Table,
  columns: readonly Column[],
  amounts: readonly AmountColumn[],
  known: Known
): Column | undefined {
  const bare = rows.filter(({ cells }) => amounts.every(({ at }) => isEmpty(cells[at] ?? "")));
  const isName = (cell: CellValue): boolean => known.areaNamed(String(cell)) !== undefined;
  return columns.find(({ at }) => {
    const names = bare.map(({ cells }) => cells[at] ?? "").filter((cell) => !isEmpty(cell));
    return names.length >= 2 && names.filter(isName).length >= names.length * 0.6;
  });
}

/** Beside areas there are no codes. */
export function isOfFigures({ isFigure, cells }: Column): boolean {
  return cells.length > 0 && isFigure >= 0.6;
}

/**
 * What its sheet, titles and headings say it is of. Accounts or months make it a ledger. A column of grants beside
 * forecasts is the grants where `isMissing`, where no other are known.
 */
export function isOf(source: MatrixSource, matrix: Matrix, known: Known, isMissing: boolean): boolean {
  const { table, columns, amounts, whole, area } = matrix;
  if (columns.some((column) => isOfAccounts(column, known))) return false;
  const forecasts = amounts.filter((column) => isForecastHeading(column, known));
  const hasOccasions =
    (area !== undefined && forecasts.length > 0) ||
    forecasts.length >= 2 ||
    columns.some(({ isOccasion, cells }) => isOccasion > 0.9 && cells.length > 0);
  const scenario = whole.scenario ?? amounts.map((column) => column.scenario).find((one) => one !== undefined);
  const sheetSays = meaningOfTable({ ...table, titles: [] }).scenario;
  const isForecast = scenario === "forecast" || sheetSays === "forecast" || hasOccasions;
  const hasGrants = amounts.some(({ parts }) => parts.some(isGrantHeading));
  if (source === "grants" && isForecast) return isMissing && hasGrants && area !== undefined;
  if (source === "forecasts") return isForecast;
  const isAcross = area === undefined && grantLabels(columns) !== undefined;
  return hasGrants || isAcross || [scenario, sheetSays].includes("grant");
}

export function isForecastHeading({ parts, heading }: AmountColumn, known: Known): boolean {
  return known.occasionNamed(heading) !== undefined || parts.some((part) => meaningOf(part).scenario === "forecast");
}

/** Rows that say what they are where areas stand across: "Kommunbidrag 2024", "Budgeterad nettokostnad". */
export function grantLabels(columns: readonly Column[]): Column | undefined {
  return columns.find(({ isWord, cells }) => isWord > 0.9 && cells.some((cell) => isGrantHeading(String(cell))));
}

export function isGrantHeading(heading: string): boolean {
  return meaningOf(heading).scenario === "grant";
}

/** Codes of accounts: as text, or under a heading that says so. A round amount looks like one too. */
function isOfAccounts(column: Column, known: Known): boolean {
  const isSaid =
    says(wordsOf(column.heading), ["konto", "account", "=kto"]) ||
    column.cells.every((cell) => typeof cell === "string");
  const isArea = known.areaNamed(column.parts.at(-1) ?? "") !== undefined;
  return (
    column.cells.length > 0 && isSaid && !isArea && column.isCode > 0.9 && column.isAccount > 0.6 && !column.isAmount
  );
}
