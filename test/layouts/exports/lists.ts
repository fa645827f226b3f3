/** Lists of rows as exports have them: a column is its heading and what it says of a row. */
import type { CellValue } from "../../../src/workbook";
import type { ArraySheet } from "../../support/arrayWorkbook";
import { kronor, type Fact, type Invented } from "../municipality";
import { grouped, ledgers, sumOf, type Exported, type Key, type Row } from "./shape";

type OfFact<T extends CellValue> = (fact: Fact, at: number) => T;
export type Columns = readonly (readonly [heading: string, of: OfFact<CellValue>])[];

export const period: OfFact<number> = ({ period: of }) => of;
export const account: OfFact<string> = ({ account: of }) => of;
export const responsibility: OfFact<string> = ({ responsibility: of }) => of;
export const activity: OfFact<string> = ({ activity: of }) => of;
export const amount: OfFact<number> = ({ hundredths }) => kronor(hundredths);
export const monthOf = ({ period: of }: Pick<Fact, "period">): number => of % 100;
export const yearOf = ({ period: of }: Pick<Fact, "period">): number => Math.floor(of / 100);
export const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** A column of codes, and the column of their names. */
export function withName(
  heading: string,
  of: OfFact<string>,
  nameHeading: string,
  name: (code: string) => string
): Columns {
  return [
    [heading, of],
    [nameHeading, (fact, at) => name(of(fact, at))],
  ];
}

export function listOf(name: string, facts: readonly Fact[], columns: Columns, above: readonly Row[] = []): ArraySheet {
  return { name, cells: [...above, headingsOf(columns), ...rowsOf(facts, columns)] };
}

export function headingsOf(columns: Columns): Row {
  return columns.map(([heading]) => heading);
}

export function rowsOf(facts: readonly Fact[], columns: Columns): readonly Row[] {
  return facts.map((fact, at): Row => columns.map(([, of]) => of(fact, at)));
}

/** The same list of both ledgers, in place of Utfall and Budget. */
export function both(town: Invented, columns: Columns, outcome = "Utfallsrader", budget = "Budgetrader"): Exported {
  return ledgers(town, listOf(outcome, town.outcome, columns), listOf(budget, town.budget, columns));
}

/** Both ledgers' rows with the same keys, side by side. */
export function paired(
  town: Invented,
  ...keys: readonly Key[]
): readonly { readonly fact: Fact; readonly outcome: readonly Fact[]; readonly budget: readonly Fact[] }[] {
  const isOutcome = new Set(town.outcome);
  return grouped([...town.outcome, ...town.budget], ...keys).flatMap((facts) => {
    const [fact] = facts;
    const outcome = facts.filter((one) => isOutcome.has(one));
    return fact === undefined ? [] : [{ fact, outcome, budget: facts.filter((one) => !isOutcome.has(one)) }];
  });
}

/** To the hundredth. */
export function less(a: number, b: number): number {
  return kronor(Math.round((a - b) * 100));
}

/** The year's amounts of a group in these months. */
export function acrossMonths(facts: readonly Fact[], months: readonly number[]): readonly number[] {
  return months.map((month) => sumOf(facts.filter((fact) => monthOf(fact) === month)));
}
