/**
 * A committee small enough to be run thousands of times: three areas with causes, one frame apart, and two earlier
 * years, so that every way to a full-year figure has been tried.
 */
import type { CellValue } from "../../src/workbook";
import type { Cells } from "../support/arrayWorkbook";

type Row = readonly CellValue[];

/** Cost per month in kronor: more in winter for the schools. */
const WINTER = [18, 16, 14, 12, 10, 8, 6, 8, 10, 12, 14, 16];

interface Part {
  readonly responsibility: string;
  readonly activity: string;
  /** A month's cost in thousands of kronor, and what it follows. */
  readonly cost: number;
  readonly isSeasonal: boolean;
}

const PARTS: readonly Part[] = [
  { responsibility: "110", activity: "10", cost: 900, isSeasonal: false },
  { responsibility: "120", activity: "20", cost: 100, isSeasonal: true },
  { responsibility: "120", activity: "21", cost: 30, isSeasonal: true },
  { responsibility: "130", activity: "30", cost: 250, isSeasonal: false },
  { responsibility: "900", activity: "90", cost: 70, isSeasonal: false },
];

/** `level`: of the usual; rows of the first `months`. */
function ledger(year: number, level: (part: Part) => number, months = 12): readonly Row[] {
  return PARTS.flatMap((part) =>
    WINTER.slice(0, months).map((winter, index): Row => {
      const cost = part.cost * (part.isSeasonal ? winter : 1) * level(part);
      return [year * 100 + index + 1, "5011", part.responsibility, part.activity, Math.round(cost * 1000)];
    })
  );
}

const LEDGER_HEADINGS: Row = ["Period", "Konto", "Ansvar", "Verksamhet", "Belopp"];

/** In the year 2024, at the delårsrapport of August. */
export function smallTown(): ReadonlyMap<string, Cells> {
  const budgetOf = (part: Part): number => part.cost * (part.isSeasonal ? 144 : 12);
  const grant = (area: string, frame: string, responsibility: string): Row => {
    const costs = PARTS.filter((part) => part.responsibility === responsibility).map(budgetOf);
    return ["Budget 2024", "2024-01-01", frame, area, 1000 * costs.reduce((a, b) => a + b, 0)];
  };
  return new Map<string, Cells>([
    [
      "Inställningar",
      [
        ["Nyckel", "Värde"],
        ["Nämnd", "Barn- och kulturnämnden"],
        ["År", 2024],
        ["Tillfälle", "Delårsrapport"],
        ["Till och med", 202408],
        ["Rapportenhet", "tkr"],
      ],
    ],
    [
      "Ramar",
      [
        ["Ram", "Resultatansvar"],
        ["Nämnden", "Ja"],
        ["Hyror", "Nej"],
      ],
    ],
    [
      "Områden",
      [
        ["Verksamhetsområde", "Kortnamn", "Ram"],
        ["Förskola", "FSK", "Nämnden"],
        ["Grundskola", "GR", "Nämnden"],
        ["Kultur", "", "Nämnden"],
        ["Lokaler", "", "Hyror"],
      ],
    ],
    [
      "Ansvar",
      [
        ["Ansvar", "Verksamhetsområde"],
        ["11", "Förskola"],
        ["12", "Grundskola"],
        ["13", "Kultur"],
        ["9", "Lokaler"],
      ],
    ],
    ["Utfall", [LEDGER_HEADINGS, ...ledger(2024, ({ activity }) => (activity === "21" ? 1.3 : 1.05), 8)]],
    ["Budget", [LEDGER_HEADINGS, ...ledger(2024, () => 1)]],
    ["Utfall tidigare år", [LEDGER_HEADINGS, ...ledger(2022, () => 0.92), ...ledger(2023, () => 0.97)]],
    [
      "Kommunbidrag",
      [
        ["Beslut", "Datum", "Ram", "Verksamhetsområde", "Belopp"],
        grant("Förskola", "Nämnden", "110"),
        grant("Grundskola", "Nämnden", "120"),
        grant("Kultur", "Nämnden", "130"),
        grant("Lokaler", "Hyror", "900"),
      ],
    ],
    [
      "Orsaker",
      [
        ["Orsak", "Verksamhetsområde", "Verksamhet"],
        ["Skolskjuts", "Grundskola", "21"],
      ],
    ],
  ]);
}
