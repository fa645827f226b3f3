/** What can be drawn and how often: one table of weights, about as often as in workbooks of real municipalities. */
import { chanceOf, type Chance } from "../random";

/** Of each shape one value is drawn, by weight; `no` is the ordinary case of what can be there or not. */
export const SHAPES = {
  /** How outcome and budget stand beside each other. */
  scenario: { apart: 54, columns: 22, stacked: 8, beside: 5, rows: 11 },
  sheets: { one: 80, perMonth: 10, perArea: 10 },
  /** What stands across: one amount, months, units …; `yearTotal` is one amount for the whole year. */
  across: { list: 40, months: 25, yearTotal: 35, units: 8, debitCredit: 8, periodAndAck: 7, monthsAck: 5 },
  budgetAcross: { asOutcome: 45, months: 25, list: 15, yearTotal: 15 },
  budgetWords: { same: 75, other: 25 },
  budgetUnit: { same: 88, other: 12 },
  grouping: { none: 58, pivot: 18, headings: 24 },
  subtotals: { yes: 60, no: 40 },
  classSums: { no: 75, yes: 25 },
  grandTotal: { yes: 45, no: 55 },
  indents: { no: 85, yes: 15 },
  groupHeads: { merged: 45, first: 25, repeated: 15, flat: 15 },
  yearRow: { no: 88, yes: 12 },
  sumColumn: { yes: 60, no: 40 },
  lastYearColumn: { no: 75, yes: 25 },
  forecastColumn: { no: 70, yes: 30 },
  percentColumn: { no: 70, yes: 30 },
  language: { swedish: 88, english: 7, norwegian: 5 },
  unitCode: { text: 40, twoColumns: 20, number: 13, withName: 10, withDash: 4, fixedWidth: 4, nameOnly: 9 },
  accountCode: { number: 35, twoColumns: 28, text: 15, withName: 13, withDash: 4, fixedWidth: 5 },
  areaColumn: { no: 75, yes: 25 },
  activityColumn: { yes: 60, no: 40 },
  unitsAcross: { areas: 70, responsibilities: 30 },
  period: {
    number: 36,
    isoDate: 12,
    serial: 12,
    dashed: 10,
    yearAndMonth: 9,
    monthYear: 8,
    monthYearLong: 4,
    slash: 3,
    short: 4,
    serial1904: 3,
  },
  monthHeading: { short: 26, name: 24, number: 12, dashed: 10, withYear: 10, serial: 7, upper: 6, period: 5 },
  unit: { kr: 74, tkr: 20, mnkr: 6 },
  exact: { yes: 40, no: 60 },
  unitSaid: { note: 65, heading: 35 },
  amounts: { number: 76, swedish: 10, plainSwedish: 3, german: 3, english: 3, norwegian: 3, parentheses: 2 },
  signs: { asLedger: 78, turnedSaid: 13, turnedUnsaid: 9 },
  columnOrder: { usual: 50, shuffled: 50 },
  textColumn: { no: 65, text: 15, counterpart: 8, anonymised: 7, comment: 8 },
  voucherColumn: { no: 80, yes: 20 },
  emptyLastColumn: { no: 95, yes: 5 },
  lineBreaks: { no: 91, yes: 9 },
  blankRows: { no: 95, yes: 5 },
  blankColumn: { no: 95, yes: 5 },
  offset: { no: 96, yes: 4 },
  hiddenRows: { no: 97, yes: 3 },
  above: { nothing: 30, title: 30, some: 25, many: 15 },
  below: { nothing: 78, note: 14, amountInNote: 8 },
  repeatedHead: { no: 96, yes: 4 },
  grants: { contract: 40, matrix: 21, transposed: 5, perYear: 13, areaHeadings: 8, list: 13 },
  grantUnit: { kr: 45, tkr: 45, mnkr: 10 },
  datesInHead: { no: 75, yes: 25 },
  redistribution: { no: 70, yes: 30 },
  forecasts: { contract: 40, matrix: 24, transposed: 6, sheetEach: 8, list: 15, triples: 7 },
  forecastUnit: { kr: 40, tkr: 52, mnkr: 8 },
  forecastComment: { no: 60, yes: 40 },
  areaLabel: { name: 76, shortName: 10, both: 14 },
  organisation: { contract: 40, fromExport: 22, oneList: 17, otherWords: 12, outline: 9 },
  shortNames: { yes: 60, no: 40 },
  cover: { no: 65, yes: 35 },
  contacts: { no: 82, yes: 18 },
  staff: { no: 88, yes: 12 },
  chartData: { no: 85, yes: 15 },
  summary: { no: 85, yes: 15 },
  lastYearLedger: { no: 82, yes: 18 },
} as const satisfies Readonly<Record<string, Readonly<Record<string, number>>>>;

type Shape = keyof typeof SHAPES;
export type Value<S extends Shape> = keyof (typeof SHAPES)[S] & string;

export type Choices = Readonly<Record<string, string>>;

export interface Draw {
  readonly chance: Chance;
  /** One value by weight, of all or of those named, and written down; `a|b` where both were drawn. */
  readonly pick: <S extends Shape>(shape: S, among?: readonly Value<S>[]) => Value<S>;
  /** Whether `yes` is drawn. */
  readonly has: <S extends Shape>(shape: S) => boolean;
  readonly choices: Choices;
  /** Drawing that begins anew from this seed, for sheets that are to be like each other. */
  readonly anew: (seed: number) => Draw;
}

export function drawing(chance: Chance, choices: Record<string, string> = {}): Draw {
  const pick = <S extends Shape>(shape: S, among?: readonly Value<S>[]): Value<S> => {
    const weights = Object.entries(SHAPES[shape] as Readonly<Record<string, number>>);
    const open = weights.filter(([value]) => among === undefined || among.some((one) => one === value));
    let left = chance.below(open.reduce((sum, [, weight]) => sum + weight, 0));
    const [value] = open.find(([, weight]) => (left -= weight) < 0) ?? open[0] ?? [""];
    const before = choices[shape]?.split("|") ?? [];
    choices[shape] = before.includes(value) ? before.join("|") : [...before, value].join("|");
    return value as Value<S>;
  };
  const anew = (seed: number): Draw => drawing(chanceOf(seed), choices);
  return { chance, pick, has: (shape) => (pick(shape) as string) === "yes", choices, anew };
}

/** What is out of the ordinary, in one line: values that say nothing (`no`) and shapes by themselves are left out. */
export function inOneLine(choices: Choices): string {
  const told = Object.entries(choices).flatMap(([shape, value]) => {
    if (value === "no" || value === usualOf(shape)) return [];
    return [value === "yes" || value === "no|yes" || value === "yes|no" ? shape : `${shape}:${value}`];
  });
  return told.join(" ");
}

/** The value with the greatest weight. */
function usualOf(shape: string): string | undefined {
  const [first] = Object.entries(SHAPES[shape as Shape]).sort(([, a], [, b]) => b - a);
  return first?.[0];
}
