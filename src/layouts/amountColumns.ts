/**
 * The columns of amounts in a table, and what each of them is: by its heading, by what its sheet and titles say, and
 * by arithmetic, since a sum or a difference of its neighbours is no amount of its own.
 */
import { accountOfLine } from "../sources/accounts";
import { parseSwedishNumber } from "../sources/amount";
import { isTotalLabel } from "../sources/cell";
import type { AreaId } from "../model/organisation";
import type { CellValue } from "../workbook";
import { splitCode } from "./cellSteps";
import { code } from "../model/code";
import { isMonthNear, type Column } from "./contents";
import type { Known } from "./known";
import { meaningOf, says, TAX, wordsOf, type Meaning, type Scenario } from "./meaning";
import { numberIn } from "./numberForms";
import type { TableColumn } from "./headingColumns";
import type { Table } from "./tables";

export interface AmountColumn extends Column {
  readonly meaning: Meaning;
  /** The scenario that its own headings say; else what the table is of. */
  readonly scenario: Scenario | undefined;
  /** Its own headings say which. */
  readonly saysScenario: boolean;
  readonly area: AreaId | undefined;
  /** An account, or a responsibility, that its headings name. */
  readonly account: string | undefined;
  readonly unit: string | undefined;
  /** A sum or difference of other columns. */
  readonly isDerived: boolean;
}

export interface TableMeaning {
  readonly scenario: Scenario | undefined;
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly unit: Meaning["unit"];
  readonly isAccumulated: boolean;
}

/** What the sheet's name and the lines around the table say: the nearest line first. */
export function meaningOfTable(table: Table): TableMeaning {
  const lines = [...[...table.titles].reverse(), table.sheet];
  const meanings = lines.map(meaningOf);
  const first = <T>(of: (meaning: Meaning) => T | undefined): T | undefined =>
    meanings.map(of).find((value) => value !== undefined);
  return {
    scenario: first(({ scenario }) => scenario) ?? first(({ faint }) => faint),
    year: first(({ year }) => year),
    month: first(({ month }) => month),
    unit:
      first(({ unit }) => unit) ??
      table.footnotes.map((line) => meaningOf(line).unit).find((unit) => unit !== undefined),
    isAccumulated: meanings.some(({ isAccumulated }) => isAccumulated),
  };
}

export function amountColumnsOf(
  table: Table,
  columns: readonly Column[],
  keys: readonly Column[],
  whole: TableMeaning,
  known: Known,
  isOfAmounts: (column: Column) => boolean = isOfLedgerAmounts
): readonly AmountColumn[] {
  const candidates = columns.filter((column) => !keys.includes(column)).filter(isOfAmounts);
  const isContrasted = candidates.some(({ parts }) => parts.some((part) => meaningOf(part).scenario !== undefined));
  const isCode = areCodesAcross(candidates, known) ? (part: string) => isCodeKnown(codeIn(part), known) : () => false;
  const meant = candidates.map((column): Omit<AmountColumn, "isDerived"> => {
    const parts = column.parts.filter((part) => !isCode(part)).map(meaningOf);
    const meaning = combined(parts);
    const scenario = parts.map((part) => part.scenario).findLast((one) => one !== undefined);
    const area = column.parts.map((part) => known.areaNamed(part)).findLast((one) => one !== undefined);
    const codes = column.parts.filter(isCode).map(codeIn);
    const isGrant = whole.scenario === "grant" && scenario === "budget";
    return {
      ...column,
      meaning,
      scenario: isGrant ? "grant" : (scenario ?? lessSaid(meaning)),
      saysScenario: scenario !== undefined,
      area,
      account: codes.findLast((text) => isAccount(text, known)) ?? lineIn(column, known),
      unit: codes.findLast((text) => isUnit(text, known)),
    };
  });
  /**
   * Beside columns that say what they are, a faint word is the column's own; alone, what the table is of goes before
   * it.
   */
  function lessSaid({ faint }: Meaning): Scenario | undefined {
    return isContrasted ? (faint ?? whole.scenario) : (whole.scenario ?? faint);
  }
  const figures = figuresOf(table, meant);
  const derived = new Set<number>();
  meant.forEach((_, at) => {
    if (isDerived(meant, at, figures, derived)) derived.add(at);
  });
  return meant.map((column, at) => ({ ...column, isDerived: derived.has(at) }));
}

/** Figures that are no codes, or whatever its heading says is an amount. */
function isOfLedgerAmounts(column: Column): boolean {
  if (column.isFigure < 0.6 || column.cells.length === 0 || isCounting(column)) return false;
  if (column.isAmount) return true;
  const { scenario, month, isTotal, side, unit, isAccumulated } = combined(column.parts.map(meaningOf));
  const isNamed = [scenario, month, side, unit].some((one) => one !== undefined) || isTotal || isAccumulated;
  return isNamed || /belopp|beløp|amount|netto|saldo|kronor|varde|värde/iu.test(column.heading) || column.isCode < 0.5;
}

/** Numbers that say when or which, whatever they stand under. */
function isCounting({ isRunning, isYear, isPeriod, isAmount }: Column): boolean {
  return isRunning || (!isAmount && Math.max(isYear, isPeriod) > 0.95);
}

/** A column under several headings is what all of them say; the lowest has the last word. */
function combined(parts: readonly Meaning[]): Meaning {
  const last = <T>(of: (meaning: Meaning) => T | undefined): T | undefined =>
    parts.map(of).findLast((one) => one !== undefined);
  const some = (of: (meaning: Meaning) => boolean): boolean => parts.some(of);
  return {
    scenario: last(({ scenario }) => scenario),
    faint: last(({ faint }) => faint),
    year: last(({ year }) => year),
    month: last(({ month }) => month),
    side: last(({ side }) => side),
    unit: last(({ unit }) => unit),
    isAccumulated: some(({ isAccumulated }) => isAccumulated),
    isMonthAlone: some(({ isMonthAlone }) => isMonthAlone),
    isTotal: some(({ isTotal }) => isTotal),
    isDerived: some(({ isDerived }) => isDerived),
    isLastYear: some(({ isLastYear }) => isLastYear),
  };
}

function codeIn(part: string): string {
  return String(splitCode(part)).trim();
}

function isCodeKnown(text: string, known: Known): boolean {
  return isAccount(text, known) || isUnit(text, known);
}

/** Codes of units or accounts stand over the columns, and not months: "2110" could be October 2021. */
function areCodesAcross(columns: readonly Column[], known: Known): boolean {
  const count = (is: (part: string) => boolean): number => columns.filter(({ parts }) => parts.some(is)).length;
  const codes = count((part) => isCodeKnown(codeIn(part), known));
  return codes >= 2 && codes > count((part) => isMonthNear(part, known.year));
}

function isAccount(text: string, { chart }: Known): boolean {
  return /^\d{4,6}$/.test(text) && chart(code(text)) !== undefined;
}

/** A line of the income statement as a heading. */
function lineIn({ parts }: Column, { chart }: Known): string | undefined {
  return parts.map((part) => accountOfLine(part, chart)).findLast((account) => account !== undefined);
}

function isUnit(text: string, { hasResponsibilities, areaOfCode }: Known): boolean {
  return hasResponsibilities && /^\d{2,10}$/.test(text) && areaOfCode(text) !== undefined;
}

type Figures = readonly (readonly (number | undefined)[])[];

const MOST_ROWS = 300;

/** Per row: the amounts of the columns, rows of sums left out. */
function figuresOf(table: Table, columns: readonly Column[]): Figures {
  return table.rows
    .filter(({ cells }) => !cells.some(isTotalLabel))
    .slice(0, MOST_ROWS)
    .map(({ cells }) => columns.map((column) => figureIn(cells[column.at] ?? "", column)));
}

export function figureIn(cell: CellValue, { form }: Pick<Column, "form">): number | undefined {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string") return undefined;
  return form.kind === "one" ? numberIn(cell, form.form) : parseSwedishNumber(cell);
}

/**
 * The words say so, or each row does: the sum of at least two columns before it, or the difference of two before it.
 */
function isDerived(
  columns: readonly Omit<AmountColumn, "isDerived">[],
  at: number,
  rows: Figures,
  before: ReadonlySet<number>
): boolean {
  const column = columns[at];
  if (column === undefined) return false;
  if (column.meaning.isDerived) return true;
  if (columns.some((_, before) => before < at && isCopy(columns, before, at, rows))) return true;
  const told = rows.filter((row) => row[at] !== undefined && row[at] !== 0);
  const { month, scenario, isTotal, isAccumulated } = column.meaning;
  const isOfMonth = month !== undefined && !isTotal && !isAccumulated;
  if (told.length < 2 || isOfMonth) return false;
  return isSumBefore(columns, at, told, before) || (scenario === undefined && isDifference(at, told));
}

/** The same amounts of the same thing once more: in another currency that is the same, say. */
function isCopy(
  columns: readonly Omit<AmountColumn, "isDerived">[],
  before: number,
  at: number,
  rows: Figures
): boolean {
  const [one, other] = [columns[before], columns[at]];
  if (one === undefined || other === undefined) return false;
  const isAlike = saysOf(one) === saysOf(other);
  return isAlike && rows.length >= 2 && rows.every((row) => row[before] === row[at]);
}

function saysOf({ scenario, area, account, unit, meaning }: Omit<AmountColumn, "isDerived">): string {
  const { month, year, side, isAccumulated, isTotal, isLastYear } = meaning;
  return JSON.stringify([scenario, area, account, unit, month, year, side, isAccumulated, isTotal, isLastYear]);
}

/** Sums before it are not counted once more; a tax is part of what it is added to. */
function isSumBefore(
  columns: readonly Omit<AmountColumn, "isDerived">[],
  at: number,
  rows: Figures,
  derived: ReadonlySet<number>
): boolean {
  const scenario = columns[at]?.scenario;
  const same = columns.flatMap((one, before) =>
    before < at && one.scenario === scenario && (!derived.has(before) || isTax(one)) ? [before] : []
  );
  const starts = same.filter((from) => same.filter((one) => one >= from).length >= 2);
  return starts.slice(-MOST_STARTS).some((from) => {
    const parts = same.filter((one) => one >= from);
    return rows.every((row) =>
      isNear(
        row[at] ?? 0,
        parts.reduce((sum, one) => sum + (row[one] ?? 0), 0)
      )
    );
  });
}

function isTax({ heading }: TableColumn): boolean {
  return says(wordsOf(heading), TAX);
}

/** A year's months and some more. */
const MOST_STARTS = 26;

function isDifference(at: number, rows: Figures): boolean {
  for (let left = 0; left < at; left++)
    for (let right = left + 1; right < at; right++) {
      const hasBoth = rows.filter((row) => (row[left] ?? 0) !== 0 && (row[right] ?? 0) !== 0).length >= 2;
      const fits = rows.every((row) => isNear(Math.abs(row[at] ?? 0), Math.abs((row[left] ?? 0) - (row[right] ?? 0))));
      if (hasBoth && fits) return true;
    }
  return false;
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(0.02, Math.abs(a) * 1e-9);
}

/** Amounts that all have their minus: credits that need not be turned. */
export function isSigned({ cells }: Column): boolean {
  const isNegative = (cell: CellValue): boolean =>
    typeof cell === "number" ? cell <= 0 : /^\s*[-−(]|[-−]\s*$/u.test(String(cell)) || Number(cell) === 0;
  return cells.every(isNegative) && cells.some((cell) => cell !== 0 && String(cell) !== "0");
}
