/** What the periods and codes of a ledger mean, found out once per different cell. */
import { isIncomeLine } from "../model/account";
import type { Code } from "../model/code";
import { CODE_DIMENSIONS, type CodeDimension } from "../model/ledger";
import { yearOf, type Period } from "../model/period";
import type { CellValue } from "../workbook";
import { codeOf, errorTextOf, isEmpty, isTotalLabel } from "./cell";
import { periodIn } from "./date";
import { Dictionary, MARKS } from "./dictionary";
import type { GridColumn } from "./grid";
import { LEDGER_COLUMNS } from "./ledgerColumns";
import type { LedgerRules, PeriodRules } from "./ledgerRules";

export interface LedgerDictionaries {
  readonly period: Dictionary<Period | undefined>;
  readonly codes: Readonly<Record<CodeDimension, Dictionary<Code>>>;
}

/** Where the workbook lacks a column, its code is empty in every row and nothing about it is told. */
export function ledgerDictionaries(rules: LedgerRules, columns: ReadonlyMap<string, GridColumn>): LedgerDictionaries {
  const { chart, areaOf } = rules;
  const columnOf = (dimension: CodeDimension): GridColumn | undefined => columns.get(LEDGER_COLUMNS[dimension].name);
  const marksOf: Readonly<Record<CodeDimension, (code: Code) => number>> = {
    account(code) {
      const accountClass = chart(code);
      if (accountClass === undefined) return MARKS.unknown;
      return isIncomeLine(accountClass) ? 0 : MARKS.outside;
    },
    responsibility: (code) => (areaOf === undefined || areaOf(code) !== undefined ? 0 : MARKS.unknown),
    activity: () => 0,
  };
  const codesOf = (dimension: CodeDimension): Dictionary<Code> => {
    const column = columnOf(dimension);
    return codeDictionary(column?.digits ?? 0, column === undefined ? () => 0 : marksOf[dimension]);
  };
  const hasPeriods = columns.has(LEDGER_COLUMNS.period.name);
  return {
    period: periodDictionary({ ...rules.periods, mayBeEmpty: rules.periods.mayBeEmpty || !hasPeriods }),
    codes: Object.fromEntries(CODE_DIMENSIONS.map((it) => [it, codesOf(it)])) as LedgerDictionaries["codes"],
  };
}

function codeDictionary(digits: number, marksOf: (code: Code) => number): Dictionary<Code> {
  return new Dictionary((cell) => {
    const code = codeOf(cell, digits);
    const isError = errorTextOf(code) !== undefined;
    return {
      key: code,
      meaning: code,
      label: code,
      marks: textMarks(code) | (isError ? MARKS.error : 0) | marksOf(code),
    };
  });
}

/** A row that is not counted is listed under its year, its month within the year, or the cell itself. */
function periodDictionary(rules: PeriodRules): Dictionary<Period | undefined> {
  return new Dictionary((cell) => {
    const period = periodIn(cell);
    const text = String(cell).trim();
    return {
      key: period ?? text,
      meaning: period,
      label: period === undefined ? text : String(isOfYears(period, rules) ? period : yearOf(period)),
      marks: period === undefined ? unreadMarks(cell, rules) : periodMarks(period, rules),
    };
  });
}

function isOfYears(period: Period, { year, counted }: PeriodRules): boolean {
  if (year === undefined) return true;
  return counted === "before" ? yearOf(period) < year : yearOf(period) === year;
}

function periodMarks(period: Period, rules: PeriodRules): number {
  const isLater = rules.through !== undefined && period > rules.through;
  if (isOfYears(period, rules)) return isLater ? MARKS.otherPeriod : 0;
  const isEarlier = rules.counted === "year" && rules.year !== undefined && yearOf(period) < rules.year;
  return MARKS.otherPeriod | (isEarlier ? MARKS.earlier : 0);
}

/** What a cell is that names no period. */
function unreadMarks(cell: CellValue, { mayBeEmpty }: PeriodRules): number {
  const marks = textMarks(cell);
  if (marks === MARKS.empty) return mayBeEmpty ? marks : marks | MARKS.unreadable;
  return marks === 0 ? MARKS.unreadable : marks;
}

function textMarks(cell: CellValue): number {
  return (isEmpty(cell) ? MARKS.empty : 0) | (isTotalLabel(cell) ? MARKS.totalLabel : 0);
}
