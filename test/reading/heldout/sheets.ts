/**
 * Workbooks of invented committees for the held-out texts, in the contract's form: each area's ledger lines as a
 * year's budget and the outcome of the months reported, in tkr, costs positive.
 */
import type { CellValue } from "../../../src/workbook";

export type Rows = readonly (readonly CellValue[])[];

export type LedgerLine = readonly [
  responsibility: string,
  activity: string,
  account: string,
  budget: number,
  outcome: number,
];

/** The budget in twelve equal months, the outcome in as many as are reported; the last month takes what is over. */
export function ledgers(
  lines: readonly LedgerLine[],
  year: number,
  months: number
): { readonly outcome: Rows; readonly budget: Rows } {
  const heading = ["Period", "Konto", "Ansvar", "Verksamhet", "Belopp"];
  const spread = (amount: number, parts: number): readonly number[] => {
    const each = Math.trunc(amount / parts);
    return Array.from({ length: parts }, (_, month) => (month === parts - 1 ? amount - each * (parts - 1) : each));
  };
  const rows = (amountOf: (line: LedgerLine) => number, parts: number): Rows =>
    lines.flatMap((line) => {
      const [responsibility, activity, account] = line;
      return spread(amountOf(line), parts).map((amount, month) => [
        year * 100 + month + 1,
        account,
        responsibility,
        activity,
        amount,
      ]);
    });
  return {
    outcome: [heading, ...rows(([, , , , outcome]) => outcome, months)],
    budget: [heading, ...rows(([, , , budget]) => budget, 12)],
  };
}

/** Inställningar of amounts in tkr, costs positive. `through`: YYYYMM. */
export function settings(
  committee: string,
  year: number,
  occasion: string,
  through: number,
  reportUnit: "tkr" | "mnkr" = "tkr"
): readonly [name: string, rows: Rows] {
  return [
    "Inställningar",
    [
      ["Nyckel", "Värde"],
      ["Nämnd", committee],
      ["År", year],
      ["Tillfälle", occasion],
      ["Till och med", through],
      ["Beloppsenhet", "tkr"],
      ["Kostnader", "positiva"],
      ["Rapportenhet", reportUnit],
    ],
  ];
}

/** Ramar: the committee's own, and those that are reported apart. */
export function frames(own: string, ...apart: readonly string[]): readonly [name: string, rows: Rows] {
  return ["Ramar", [["Ram", "Resultatansvar"], [own, "Ja"], ...apart.map((frame) => [frame, "Nej"])]];
}

export const VOLUMES = ["Budget volym", "Utfall volym", "Budget kostnad", "Utfall kostnad"];
export const INDICATORS = ["Utfall", "Utfall kvinnor", "Utfall män", "Önskat", "Önskat kvinnor", "Önskat män"];

/** Områden and Ansvar: each area with one responsibility, in the frame given or else in the one of all. */
export function organisation(
  areas: readonly (readonly [area: string, shortName: string, responsibility: string, frame?: string])[],
  frameOfAll = ""
): readonly (readonly [name: string, rows: Rows])[] {
  const ofAreas = areas.map(([area, shortName, , frame = frameOfAll]) => [area, shortName, frame]);
  const ofCodes = areas.map(([area, , responsibility]) => [responsibility, area]);
  return [
    ["Områden", [["Verksamhetsområde", "Kortnamn", "Ram"], ...ofAreas]],
    ["Ansvar", [["Ansvar", "Verksamhetsområde"], ...ofCodes]],
  ];
}
