/** One problem of each kind, as it might be found: for the documentation and for tests of the wording. */
import type { Ore } from "../../src/model/money";
import type { Problem, ProblemKind, StrayRows } from "../../src/model/problem";

const kr = (amount: number): Ore => (amount * 100) as Ore;
const at = (sheet: string, address: string): { readonly sheet: string; readonly address: string } => ({ sheet, address });
const strayOf = (code: string, rows: number, amount: number, ...addresses: readonly string[]): StrayRows => ({ code, codes: 1, rows, amount: kr(amount), addresses });
const cell = (address: string): { readonly cells: 1; readonly addresses: readonly string[] } => ({ cells: 1, addresses: [address] });

export const EXAMPLES: { readonly [K in ProblemKind]: Extract<Problem, { kind: K }> } = {
  sourceMissing: { kind: "sourceMissing", severity: "blocking", source: "grants", place: undefined },
  sourceEmpty: { kind: "sourceEmpty", severity: "blocking", source: "budget", place: at("Budget", "A1:E1") },
  headingRowMissing: { kind: "headingRowMissing", severity: "blocking", source: "outcome", place: at("Utfall", "A1:E900"), wanted: ["Period", "Konto", "Ansvar", "Verksamhet", "Belopp"] },
  columnMissing: { kind: "columnMissing", severity: "blocking", source: "outcome", place: at("Utfall", "A3:D3"), column: "Konto", found: ["Period", "Ansvar", "Verksamhet", "Belopp"] },
  columnAmbiguous: { kind: "columnAmbiguous", severity: "blocking", source: "outcome", place: at("Utfall", "A1:F1"), column: "Belopp", headings: ["Belopp (E1)", "Belopp tkr (F1)"], used: undefined },
  unitDiffers: { kind: "unitDiffers", severity: "preliminary", source: "budget", place: at("Budget", "E1"), heading: "Belopp (tkr)", stated: "tkr", used: "kr" },
  mergedCells: { kind: "mergedCells", severity: "preliminary", source: "outcome", place: at("Utfall", "B4:B7"), areas: ["B4:B7", "B9:B10"] },
  hiddenRows: { kind: "hiddenRows", severity: "note", source: "outcome", place: at("Utfall", "A1:F6001") },
  totalRowSkipped: { kind: "totalRowSkipped", severity: "note", source: "outcome", place: at("Utfall", "E6002"), amount: kr(-1_250_000), expected: kr(-1_250_040) },
  subtotalRowsSkipped: { kind: "subtotalRowsSkipped", severity: "note", source: "outcome", place: at("Utfall", "E40"), stray: strayOf("Summa 0411", 12, -1_250_000, "E40", "E81"), agrees: true },
  amountUnreadable: { kind: "amountUnreadable", severity: "blocking", source: "outcome", column: "Belopp", place: at("Utfall", "E17"), text: "1.234,50", ...cell("E17") },
  amountTooLarge: { kind: "amountTooLarge", severity: "blocking", source: "outcome", column: "Belopp", place: at("Utfall", "E17"), text: "1e+20", ...cell("E17") },
  amountMissing: { kind: "amountMissing", severity: "note", source: "outcome", column: "Belopp", place: at("Utfall", "E17"), cells: 3, addresses: ["E17", "E20", "E31"] },
  numberUnreadable: { kind: "numberUnreadable", severity: "preliminary", source: "indicators", column: "Utfall", place: at("Indikatorer", "D4"), text: "ca 35", ...cell("D4") },
  errorCell: { kind: "errorCell", severity: "blocking", source: "outcome", column: "Belopp", place: at("Utfall", "E17"), text: "#N/A", ...cell("E17") },
  valueMissing: { kind: "valueMissing", severity: "blocking", source: "grants", column: "Beslut", place: at("Kommunbidrag", "A5"), ...cell("A5") },
  valueNotAllowed: { kind: "valueNotAllowed", severity: "blocking", source: "frames", column: "Resultatansvar", place: at("Ramar", "B2"), text: "Kanske", allowed: ["Ja", "Nej"], ...cell("B2") },
  dateUnreadable: { kind: "dateUnreadable", severity: "note", source: "grants", column: "Datum", place: at("Kommunbidrag", "B7"), text: "i maj", ...cell("B7") },
  selectionUnreadable: { kind: "selectionUnreadable", severity: "preliminary", source: "causes", column: "Konto", place: at("Orsaker", "D3"), text: "41-4400", ...cell("D3") },
  duplicateName: { kind: "duplicateName", severity: "blocking", source: "areas", place: at("Områden", "A4"), name: "Individ- och familjeomsorg" },
  prefixTwice: { kind: "prefixTwice", severity: "blocking", source: "responsibilities", place: at("Ansvar", "A7"), prefix: "042", belongsTo: ["Individ- och familjeomsorg", "Stab"] },
  frameUnknown: { kind: "frameUnknown", severity: "blocking", source: "areas", column: "Ram", place: at("Områden", "C3"), name: "Socialnämden", known: ["Socialnämnden"], ...cell("C3") },
  areaUnknown: { kind: "areaUnknown", severity: "preliminary", source: "responsibilities", column: "Verksamhetsområde", place: at("Ansvar", "B3"), name: "Stabb", known: ["Omsorg", "Stab"], ...cell("B3") },
  lineUnknown: { kind: "lineUnknown", severity: "preliminary", source: "accounts", column: "Rad", place: at("Kontoplan", "B9"), name: "Löner", known: ["Bidrag", "Övriga intäkter", "Lönekostnader"], ...cell("B9") },
  occasionUnknown: { kind: "occasionUnknown", severity: "preliminary", source: "forecasts", column: "Tillfälle", place: at("Prognos", "A3"), name: "Tertial 1", known: ["Ekonomisk prognos", "Delårsrapport", "Årsanalys"], ...cell("A3") },
  frameDiffers: { kind: "frameDiffers", severity: "preliminary", place: at("Kommunbidrag", "C5"), area: "Stab", stated: "Hyresram", expected: "Socialnämnden" },
  settingMissing: { kind: "settingMissing", severity: "blocking", place: undefined, key: "År" },
  settingNotAllowed: { kind: "settingNotAllowed", severity: "blocking", place: at("Inställningar", "B6"), key: "Beloppsenhet", text: "euro", allowed: ["kr", "tkr", "mnkr"] },
  settingUnknown: { kind: "settingUnknown", severity: "note", place: at("Inställningar", "A9"), key: "Belopsenhet", known: ["Nämnd", "År", "Beloppsenhet"] },
  responsibilityUnknown: { kind: "responsibilityUnknown", severity: "preliminary", source: "outcome", place: at("Utfall", "C17"), stray: strayOf("423", 12, -1_234.5, "C17", "C18", "C40", "C41") },
  accountUnknown: { kind: "accountUnknown", severity: "preliminary", source: "outcome", place: at("Utfall", "B17"), stray: strayOf("9999", 2, -640, "B17", "B18"), notCommittees: false },
  accountOutside: { kind: "accountOutside", severity: "note", source: "outcome", place: at("Utfall", "B17"), stray: strayOf("4010", 5, -8_470_063.18, "B17"), accountClass: "investment" },
  periodUnreadable: { kind: "periodUnreadable", severity: "preliminary", source: "outcome", place: at("Utfall", "A17"), stray: strayOf("vår", 1, -500, "A17") },
  otherPeriod: { kind: "otherPeriod", severity: "note", source: "outcome", place: at("Utfall", "A17"), stray: strayOf("2023", 480, -9_120_000, "A17", "A18") },
  noRowsForYear: { kind: "noRowsForYear", severity: "blocking", source: "outcome", place: at("Utfall", "A2:E6001"), year: 2025, found: ["2024"] },
  duplicateRows: { kind: "duplicateRows", severity: "note", source: "outcome", place: at("Utfall", "G17"), stray: strayOf("A24-000123", 3, -4_500, "G17", "G18", "G19") },
  sumTooLarge: { kind: "sumTooLarge", severity: "blocking", source: "outcome", place: undefined },
  grantOutsideAreas: { kind: "grantOutsideAreas", severity: "preliminary", place: at("Kommunbidrag", "D6"), name: "Kultur", amount: kr(4_000_000) },
  areaWithoutGrant: { kind: "areaWithoutGrant", severity: "preliminary", place: undefined, area: "Stab" },
  areaWithoutBudget: { kind: "areaWithoutBudget", severity: "preliminary", place: undefined, area: "Stab" },
  grantNegative: { kind: "grantNegative", severity: "note", place: undefined, area: "Hyror", amount: kr(-12_000_000) },
  budgetDiffersFromGrant: { kind: "budgetDiffersFromGrant", severity: "note", place: undefined, area: "Stab", difference: kr(250_000) },
  forecastMissing: { kind: "forecastMissing", severity: "preliminary", place: undefined, occasion: "Delårsrapport" },
  selectionEmpty: { kind: "selectionEmpty", severity: "note", place: at("Orsaker", "A4"), source: "causes", name: "Skolskjuts" },
  selectionsOverlap: { kind: "selectionsOverlap", severity: "preliminary", place: at("Orsaker", "A5"), source: "causes", names: ["Placeringar", "Vakanser"], rows: 12, amount: kr(-1_200_000) },
  roundingRelaxed: { kind: "roundingRelaxed", severity: "note", place: undefined, table: "Resultaträkning", row: "Avskrivningar" },
};
