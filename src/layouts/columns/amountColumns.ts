/**
 * The columns of amounts in a table, and what each of them is: by its heading, by what its sheet and titles say, and
 * by arithmetic, since a sum or a difference of its neighbours is no amount of its own.
 */
import { accountOfLine } from "../said/lineNames";
import { foldWords } from "../../sources/fold";
import type { AreaId } from "../../model/organisation";
import type { AmountColumn, SaidColumn } from "./amountColumn";
import { codeIn } from "../said/codeInCell";
import { areCodesAcross, isAccount, isCodeKnown, isUnit, namesOfCodes } from "./codesAcross";
import type { Column } from "./contents";
import { decisionIn } from "../said/decisionName";
import { derivedAmong } from "./derivedColumns";
import { isOfOtherCodes, keyNamed, type Key } from "../said/keyWords";
import type { Known } from "../said/known";
import { BOOKED, CLOSING, OPENING, says, SCENARIO_NAMES, wordsOf, type Scenario } from "../said/amountWords";
import { isUnitLine, meaningOf, type Meaning } from "../said/meaning";
import { monthIn } from "../said/months";
import { namesBeside } from "../said/nameBeside";
import type { Table } from "../tables/table";

export interface TableMeaning {
  readonly scenario: Scenario | undefined;
  /** The same, where a word says no less: "Uppföljning" is of an outcome, or of what is expected of it. */
  readonly said: Scenario | undefined;
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly unit: Meaning["unit"];
  readonly isAccumulated: boolean;
}

/**
 * What the sheet's name and the lines around the table say: the nearest line first. A sheet's name goes before a line
 * that says the months of the whole report. A unit may stand alone among the headings too, over any column.
 */
export function meaningOfTable(table: Table): TableMeaning {
  // "Period t.o.m." has its value beside it, as "Period fr.o.m." has.
  const lines = [...[...table.titles].reverse(), table.sheet].filter(
    (line) => !/t\.? ?o\.? ?m\.?\s*:?\s*$/iu.test(line)
  );
  const meanings = lines.map(meaningOf);
  const first = <T>(of: (meaning: Meaning) => T | undefined): T | undefined =>
    meanings.map(of).find((value) => value !== undefined);
  const month = meaningOf(table.sheet).month ?? first((meaning) => meaning.month);
  const said = first(({ scenario, isOfBoth }) => (isOfBoth ? undefined : scenario));
  return {
    said,
    scenario: said ?? first(({ faint }) => faint) ?? (isOfBookings(table) ? "outcome" : undefined),
    year: yearSaid(lines),
    month,
    unit:
      table.columns
        .flatMap(({ parts }) => parts)
        .filter(isUnitLine)
        .map((part) => meaningOf(part).unit)
        .find((unit) => unit !== undefined) ??
      first(({ unit }) => unit) ??
      table.footnotes.map((line) => meaningOf(line).unit).find((unit) => unit !== undefined),
    isAccumulated: meanings.some((one) => one.isAccumulated && (one.month ?? month) === month),
  };
}

/** A single day is when the table was printed or decided: it says the year only where nothing else does. */
function yearSaid(lines: readonly string[]): number | undefined {
  const isOfADay = (line: string): boolean => decisionIn(line).day !== undefined;
  const inOrder = [...lines.filter((line) => !isOfADay(line)), ...lines.filter(isOfADay)];
  return inOrder.map((line) => meaningOf(line).year).find((year) => year !== undefined);
}

/** At least two columns are of what has been booked, or there is a balance before and after: no budget has them. */
function isOfBookings({ columns }: Table): boolean {
  const hasBalance = (of: readonly string[]): boolean =>
    columns.some(({ heading }) => meaningOf(heading).scenario === undefined && says(wordsOf(heading), of));
  return (
    columns.filter(({ heading }) => says(wordsOf(heading), BOOKED)).length >= 2 ||
    (hasBalance(OPENING) && hasBalance(CLOSING))
  );
}

export function amountColumnsOf(
  table: Table,
  columns: readonly Column[],
  keys: readonly Column[],
  whole: TableMeaning,
  known: Known,
  isOfAmounts: (column: Column) => boolean = isOfLedgerAmounts
): readonly AmountColumn[] {
  const candidates = columns.filter((column) => !keys.includes(column) && isOfAmounts(column));
  const isCode = areCodesAcross(candidates, known) ? (part: string) => isCodeKnown(codeIn(part), known) : () => false;
  const named = namesOfCodes(candidates, isCode);
  const isContrasted = candidates.some((column) =>
    column.parts.some(
      (part, row) => !named.has(row) && !isName(part, column, known) && meaningOf(part).scenario !== undefined
    )
  );
  const rowKeys = keysOfHeadingRows(columns.filter((column) => !candidates.includes(column)));
  const beside = namesBeside(
    candidates.flatMap((column) => [joined(column), ...column.parts]),
    (name) => known.areaNamed(name) !== undefined
  );
  const areaIn = (text: string): AreaId | undefined => known.areaNamed(beside.get(text)?.name ?? text);
  const meant = candidates.map((column): SaidColumn => {
    const said = (key: Key): string | undefined =>
      column.parts.filter((part, row) => part !== "" && rowKeys[row] === key).map(codeIn)[0];
    const isSaying = (part: string, row: number): boolean =>
      !named.has(row) && rowKeys[row] === undefined && !isName(part, column, known);
    const parts = column.parts
      .filter(isSaying)
      .flatMap((part) => (isCode(part) ? besideCode(part) : [beside.get(part)?.rest ?? part]))
      .map(meaningOf);
    // "Per" over "01"; a code may look like a month.
    const isMonth = column.parts.length > 1 && !column.parts.some(isCode) && monthIn(joined(column)) !== undefined;
    const all = combined(isMonth ? [...parts, meaningOf(joined(column))] : parts);
    const meaning = column.form.kind === "one" ? { ...all, unit: column.form.unit ?? all.unit } : all;
    const scenario = parts.map((part) => part.scenario).findLast((one) => one !== undefined);
    const area = [joined(column), ...column.parts].map(areaIn).findLast((one) => one !== undefined);
    const codes = column.parts.filter(isCode).map(codeIn);
    const isGrant = whole.scenario === "grant" && scenario === "budget";
    return {
      ...column,
      meaning,
      scenario: isGrant ? "grant" : (scenario ?? lessSaid(meaning)),
      saysScenario: scenario !== undefined,
      area,
      account: said("account") ?? codes.findLast((text) => isAccount(text, known)) ?? lineIn(column, known),
      unit:
        said("responsibility") ?? codes.filter((text) => isUnit(text, known)).sort((a, b) => b.length - a.length)[0],
      activity: said("activity"),
    };
  });
  /**
   * Beside columns that say what they are, a faint word is the column's own; alone, what the table is of goes before
   * it.
   */
  function lessSaid({ faint }: Meaning): Scenario | undefined {
    return isContrasted ? (faint ?? whole.scenario) : (whole.scenario ?? faint);
  }
  const derived = derivedAmong(meant, table);
  return meant.map((column, at) => ({ ...column, isDerived: derived.has(at) }));
}

/** "Plan, bygg och mark" is an area's name, and says nothing of a budget. */
function isName(part: string, column: Column, known: Known): boolean {
  return [joined(column), part].some((text) => {
    const area = known.areaNamed(text);
    return area !== undefined && foldWords(area) === foldWords(text);
  });
}

/** A name may be broken over two rows of headings: "Gata", "och trafik". */
function joined({ parts }: Column): string {
  return parts.filter((part) => part !== "").join(" ");
}

/** "Budget 7101": what the amounts of the unit are; "7101 Budgetenheten" is its name. */
function besideCode(part: string): readonly string[] {
  const rest = part.replace(codeIn(part), " ");
  const isSaid = wordsOf(rest).length > 0 && wordsOf(rest).every((word) => says([word], SCENARIO_NAMES));
  return isSaid ? [rest] : [];
}

/** A longer text is a title: "Redovisat 2024 per månad". */
const MOST_KEY_WORDS = 2;

/** What the first word of each row of headings says that the row is of; not of what stands down in its own column. */
function keysOfHeadingRows(columns: readonly Column[]): readonly (Key | undefined)[] {
  const [first] = columns.filter(({ heading }) => heading !== "");
  const rows = (first?.parts ?? []).map((part) => (wordsOf(part).length <= MOST_KEY_WORDS ? part : ""));
  if (first === undefined || rows.filter((part) => keyNamed(part) !== undefined).length < 2) return [];
  const isOwn = (row: number): boolean => row === rows.length - 1 && first.isCode >= 0.8;
  return rows.map((part, row) => (isOwn(row) ? undefined : keyNamed(part)));
}

/** Figures that are no codes, or whatever its heading says is an amount. */
function isOfLedgerAmounts(column: Column): boolean {
  if (column.isFigure < 0.6 || column.cells.length === 0 || isCounting(column)) return false;
  if (column.isAmount) return true;
  // "Projekt" stands under "Utfall" too where that is over all of the report.
  if (isOfOtherCodes(column.parts.at(-1) ?? "")) return false;
  // "Tkr" above the headings is of them all.
  const own = column.parts.filter((part, row) => row === column.parts.length - 1 || !isUnitLine(part));
  const { scenario, month, isTotal, side, unit, isAccumulated } = combined(own.map(meaningOf));
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
    isOfBoth: some(({ isOfBoth }) => isOfBoth),
    faint: last(({ faint }) => faint),
    year: last(({ year }) => year),
    month: last(({ month }) => month),
    from: last(({ from }) => from),
    side: last(({ side }) => side),
    unit: last(({ unit }) => unit),
    isAccumulated: some(({ isAccumulated }) => isAccumulated),
    isMonthAlone: some(({ isMonthAlone }) => isMonthAlone),
    isTotal: some(({ isTotal }) => isTotal),
    isDerived: some(({ isDerived }) => isDerived),
    isOtherYear: some(({ isOtherYear }) => isOtherYear),
  };
}

/** A line of the income statement as a heading. */
function lineIn({ parts }: Column, { chart }: Known): string | undefined {
  return parts.map((part) => accountOfLine(part, chart)).findLast((account) => account !== undefined);
}
