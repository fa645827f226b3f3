/** A text as a controller would paste it, reviewed against a handful of the sample's figures. */
import type { Basis, Review } from "../../src/review";
import { reviewOf } from "../../src/review";
import type { Fact, FactSet, Subject } from "../../src/model/fact";
import { fact } from "../../src/model/fact";
import { figureKey, type RoundedTable } from "../../src/reports/table";
import type { Ore } from "../../src/model/money";
import type { WrittenText } from "../../src/text/writtenTexts";

const YEAR = 2024;
const TABLE = "Avvik.budgetavvikelse";
const RESULT = "Utfall budgetavvikelse";

const AREAS = [
  ["Arbetsmarknad och ekonomiskt bistånd", "AMA EBB", 6_430_156_945],
  ["Individ- och familjeomsorg", "IFO", -9_110_583_254],
  ["Boende, tillsyn och service", "BTS", -5_106_100_000],
] as const;

const SUBJECTS: readonly Subject[] = [
  { key: "committee", kind: "committee", name: "Arbetsmarknads- och socialnämnden", otherNames: ["nämnden"], within: undefined, noun: undefined },
  ...AREAS.map(([name, shortName]): Subject => ({ key: `area:${name}`, kind: "area", name, otherNames: [shortName], within: "committee", noun: undefined })),
];

const FACTS: readonly Fact[] = [
  ...AREAS.map(([name, shortName, exact]) =>
    fact({ what: "result", subject: `area:${name}`, unit: "ore", year: YEAR, exact, printed: Math.round(exact / 100_000) * 100_000, cell: { table: TABLE, row: `${name} (${shortName})`, column: RESULT } })),
  fact({ what: "result", subject: "committee", unit: "ore", year: YEAR, exact: -400_394_635, printed: -400_400_000, cell: { table: TABLE, row: "SUMMA", column: RESULT } }),
];

const FACT_SET: FactSet = {
  facts: FACTS, subjects: SUBJECTS, year: YEAR, occasion: "Årsanalys", isYearEnd: true,
  occasions: [{ name: "Årsanalys", shortName: "ÅA", definite: "årsanalysen", month: 12 }],
};

const ROWS = [...AREAS.map(([name, shortName, exact]) => [`${name} (${shortName})`, exact] as const), ["SUMMA", -400_394_635] as const];
const keyOf = (label: string) => figureKey("result", label, "outcome");

const PRINTED: RoundedTable = {
  id: TABLE, sheet: "Avvikelse", title: "Budgetavvikelse per verksamhetsområde", unit: "tkr", unitLine: "Belopp i tkr",
  columns: [{ key: "area", heading: "Verksamhetsområde", kind: "text" }, { key: "result", heading: RESULT, kind: "figure" }],
  rows: ROWS.map(([label, exact]) => ({ key: label, label, kind: label === "SUMMA" ? "total" : "line", cells: [{ kind: "figure", key: keyOf(label), exact: exact as Ore }] })),
  printed: new Map(ROWS.map(([label, exact]) => [keyOf(label), Math.round(exact / 100_000)])),
};

export const BASIS: Basis = { kind: "basis", facts: FACT_SET, tables: [PRINTED], standing: [{ id: TABLE, sheet: "Avvikelse", address: "A4:B8" }], isPreliminary: false };

export const PASTED = [
  "Nämnden redovisar ett överskott på 4 miljoner kronor. Individ- och familjeomsorg redovisar ett underskott på knappt",
  "91 miljoner kronor. Det är skolans kostnader på 12 miljoner kronor som ökat.",
  "",
  "Boende, tillsyn och service redovisar ett underskott på 51 miljoner kronor.",
  "",
  "Arbetsmarknad och ekonomiskt bistånd visar ett överskott på 64 miljoner kronor. Arbetsmarknad och ekonomiskt bistånd har ett överskott på drygt 64 miljoner kronor.",
].join("\n");

export function pasted(text: string): readonly WrittenText[] {
  return [{ text, headings: [], cell: undefined }];
}

export const REVIEW: Review = reviewOf(pasted(PASTED), BASIS);

const CELLS = PASTED.split("\n\n");

/** The same text in cells, the last of them calculated. */
export const CELL_REVIEW: Review = reviewOf(
  CELLS.map((text, index) => ({ text, headings: [], cell: { place: { sheet: "Kommentarer", address: `C${index + 5}` }, row: index + 4, column: 2, text, isFormula: index === 1 } })),
  { ...BASIS, standing: [], isPreliminary: true },
);

/** Of a hundred pages. */
export const LONG_REVIEW: Review = reviewOf(pasted(Array.from({ length: 40 }, () => PASTED).join("\n\n")), BASIS);
