/** A text as a controller would paste it, reviewed against a handful of the sample's figures. */
import { reviewOf, type Basis, type Review, type Spot } from "../../src/review";
import { fact, type Fact, type FactSet, type Subject } from "../../src/model/fact";
import { type RoundedTable } from "../../src/reports/table";
import { figure } from "../../src/reports/table";
import type { Ore } from "../../src/model/money";
import type { ChosenFile, SessionState } from "../../src/taskpane/state";
import type { WrittenText } from "../../src/comments/writtenTexts";

const YEAR = 2024;
const TABLE = "Avvik.budgetavvikelse";
const RESULT = "Utfall budgetavvikelse";

const AREAS = [
  ["Arbetsmarknad och ekonomiskt bistånd", "AMA EBB", 6_430_156_945],
  ["Individ- och familjeomsorg", "IFO", -9_110_583_254],
  ["Boende, tillsyn och service", "BTS", -5_106_100_000],
] as const;

const SUBJECTS: readonly Subject[] = [
  {
    key: "committee",
    kind: "committee",
    name: "Arbetsmarknads- och socialnämnden",
    otherNames: ["nämnden"],
    within: undefined,
    noun: undefined,
  },
  ...AREAS.map(([name, shortName]): Subject => ({
    key: `area:${name}`,
    kind: "area",
    name,
    otherNames: [shortName],
    within: "committee",
    noun: undefined,
  })),
];

const FACTS: readonly Fact[] = [
  ...AREAS.map(([name, shortName, exact]) =>
    fact({
      what: "result",
      subject: `area:${name}`,
      unit: "ore",
      year: YEAR,
      exact,
      printed: Math.round(exact / 100_000) * 100_000,
      cell: { table: TABLE, row: `${name} (${shortName})`, column: "result" },
    })
  ),
  fact({
    what: "result",
    subject: "committee",
    unit: "ore",
    year: YEAR,
    exact: -400_394_635,
    printed: -400_400_000,
    cell: { table: TABLE, row: "SUMMA", column: "result" },
  }),
];

const FACT_SET: FactSet = {
  facts: FACTS,
  subjects: SUBJECTS,
  year: YEAR,
  occasion: "Årsanalys",
  isYearEnd: true,
  occasions: [{ name: "Årsanalys", shortName: "ÅA", definite: "årsanalysen", month: 12 }],
};

const ROWS = [
  ...AREAS.map(([name, shortName, exact]) => [`${name} (${shortName})`, exact] as const),
  ["SUMMA", -400_394_635] as const,
];
const cellOf = (label: string, exact: number) => figure({ what: "result", subject: label }, exact as Ore);

const PRINTED: RoundedTable = {
  id: TABLE,
  sheet: "Avvikelse",
  title: "Budgetavvikelse per verksamhetsområde",
  unit: "tkr",
  unitLine: "Belopp i tkr",
  columns: [
    { key: "area", heading: "Verksamhetsområde", kind: "text" },
    { key: "result", heading: RESULT, kind: "figure" },
  ],
  rows: ROWS.map(([label, exact]) => ({
    key: label,
    label,
    kind: label === "SUMMA" ? "total" : "line",
    cells: [cellOf(label, exact)],
  })),
  printed: new Map(ROWS.map(([label, exact]) => [cellOf(label, exact).key, Math.round(exact / 100_000)])),
};

export const BASIS: Basis = {
  kind: "basis",
  facts: FACT_SET,
  tables: [PRINTED],
  standing: [{ id: TABLE, sheet: "Avvikelse", address: "A4:B8" }],
  outdated: [],
  isPreliminary: false,
};

export const PASTED = [
  "Nämnden redovisar ett överskott på 4 miljoner kronor. Individ- och familjeomsorg redovisar ett underskott på knappt",
  "91 miljoner kronor. Det är skolans kostnader på 12 miljoner kronor som ökat.",
  "",
  "Boende, tillsyn och service redovisar ett underskott på 51 miljoner kronor.",
  "",
  "Arbetsmarknad och ekonomiskt bistånd visar ett överskott på 64 miljoner kronor. Arbetsmarknad och ekonomiskt bistånd har ett överskott på drygt 64 miljoner kronor.",
].join("\n");

function pasted(text: string): readonly WrittenText[] {
  return [{ text, headings: [], cell: undefined }];
}

export const REVIEW: Review = reviewOf(pasted(PASTED), BASIS);

const SPOTS: readonly [Spot, ...Spot[]] = [
  { kind: "underHeading", heading: "Nämndens resultat" },
  { kind: "inNote", number: 1 },
  { kind: "inTable", number: 2 },
  { kind: "underHeading", heading: undefined },
];

const CELLS = PASTED.split("\n\n");

/** The same text in cells, the last of them calculated. */
const CELL_REVIEW: Review = reviewOf(
  CELLS.map((text, index) => ({
    text,
    headings: [],
    cell: {
      place: { sheet: "Kommentarer", address: `C${index + 5}` },
      row: index + 4,
      column: 2,
      text,
      isFormula: index === 1,
    },
  })),
  { ...BASIS, standing: [], isPreliminary: true }
);

/** Of a hundred pages. */
export const LONG_REVIEW: Review = reviewOf(pasted(Array.from({ length: 40 }, () => PASTED).join("\n\n")), BASIS);

const kept = { undo: undefined, notice: undefined };

/** The same text in a Word document: one claim in a table, one in a footnote, the others under a heading. */
const DOCUMENT_REVIEW: Review = {
  ...REVIEW,
  claims: REVIEW.claims.map((claim, index) => ({ ...claim, spot: SPOTS[index] ?? SPOTS[0] })),
};

const FILE: ChosenFile = {
  name: "Årsanalys 2024 arbetsmarknads- och socialnämnden.docx",
  size: 48_211,
  bytes: () => Promise.reject(new Error("Only its name is shown.")),
};

const DOCUMENT = {
  kind: "reviewed",
  choice: { kind: "document", file: FILE },
  review: DOCUMENT_REVIEW,
  undo: undefined,
} as const;

/** Every state of the pane that has to do with a text. */
export const REVIEW_STATES: Readonly<Record<string, SessionState>> = {
  "choosing a text": { kind: "reviewStart", draft: "", notice: undefined },
  "no text selected": { kind: "reviewStart", draft: PASTED, notice: { kind: "noText" } },
  "a file that is no document": {
    kind: "reviewStart",
    draft: "",
    notice: { kind: "documentNotRead", failure: { kind: "encrypted" } },
  },
  "a document reviewed": { ...DOCUMENT, notice: undefined },
  "a copy of the document saved": {
    ...DOCUMENT,
    notice: { kind: "copySaved", name: "Årsanalys 2024 – granskad.docx", comments: 3 },
  },
  "a document that needs no comment": {
    ...DOCUMENT,
    review: {
      ...DOCUMENT_REVIEW,
      claims: DOCUMENT_REVIEW.claims.filter(({ claim }) => claim.verdict.kind === "agrees"),
    },
    notice: undefined,
  },
  reviewing: { kind: "reviewing", progress: { phase: "read", done: 90_000, total: 184_310 }, cancelling: false },
  "a text reviewed": { kind: "reviewed", choice: { kind: "pasted", text: PASTED }, review: REVIEW, ...kept },
  "cells reviewed": { kind: "reviewed", choice: { kind: "comments" }, review: CELL_REVIEW, ...kept },
  "a hundred pages reviewed": { kind: "reviewed", choice: { kind: "pasted", text: "" }, review: LONG_REVIEW, ...kept },
  "tables older than the sources": {
    kind: "reviewed",
    choice: { kind: "selection" },
    review: reviewOf(pasted(PASTED), { ...BASIS, standing: [], outdated: [PRINTED.title] }),
    ...kept,
  },
  "a text that denies itself": {
    kind: "reviewed",
    choice: { kind: "selection" },
    review: reviewOf(pasted(`${PASTED}\n\nAv 1 280 vuxna svarade 776 av 1 280 (71 procent).`), BASIS),
    ...kept,
  },
  "a text without figures": {
    kind: "reviewed",
    choice: { kind: "selection" },
    review: reviewOf(pasted("Året var bra."), BASIS),
    ...kept,
  },
  "a figure replaced": {
    kind: "reviewed",
    choice: { kind: "comments" },
    review: CELL_REVIEW,
    undo: { text: 0, before: "", after: "" },
    notice: {
      kind: "replaced",
      place: { sheet: "Kommentarer", address: "C5" },
      before: "knappt 91 miljoner kronor",
      after: "drygt 91 miljoner kronor",
    },
  },
  "a cell changed meanwhile": {
    kind: "reviewed",
    choice: { kind: "comments" },
    review: CELL_REVIEW,
    undo: undefined,
    notice: {
      kind: "notReplaced",
      place: { sheet: "Kommentarer", address: "C5" },
      failure: { kind: "changedMeanwhile", place: { sheet: "Kommentarer", address: "C5" } },
    },
  },
};
