/**
 * Columns of a source in another layout, corrected by choosing: the steps follow the column, and the way back is whole.
 */
import { atHome } from "../../src/layouts/atHome";
import type { FieldOrigin } from "../../src/layouts/columnChoice";
import type { Mapping } from "../../src/layouts/mapping/mapping";
import type { SourceName } from "../../src/model/source";
import { recognise } from "../../src/sources/recognise";
import { arrayWorkbook, type ArraySheet, type ArrayWorkbook } from "../support/arrayWorkbook";
import { KINDS } from "./exports/kinds";
import { invent } from "./municipality";
import { chanceOf } from "./random";

const large = invent(chanceOf(77));
const few = new Set(large.accounts.slice(0, 4).map(([account]) => account));
/** Few rows: what is tried here does not depend on how many there are. */
const town = {
  ...large,
  outcome: large.outcome.filter(({ account }) => few.has(account)),
  budget: large.budget.filter(({ account }) => few.has(account)),
};
const sheetsOf = (kind: string): readonly ArraySheet[] => KINDS[kind]?.(town).sheets ?? [];

async function homeOf(workbook: ArrayWorkbook) {
  const survey = await workbook.survey();
  return atHome(workbook, survey, recognise(survey));
}

async function layoutIn(workbook: ArrayWorkbook, source: SourceName = "outcome") {
  return (await homeOf(workbook)).layouts.find((one) => one.source === source);
}

/** The field is chosen and remembered, as the pane does it. */
async function choose(workbook: ArrayWorkbook, field: string, heading: string, source: SourceName = "outcome") {
  const { layouts, withColumn } = await homeOf(workbook);
  const columns = layouts.find((one) => one.source === source)?.columns?.columns ?? [];
  const at = columns.find((column) => column.heading === heading)?.at;
  expect({ heading, at }).toEqual({ heading, at: expect.any(Number) });
  await workbook.rememberMapping(source, withColumn?.(source, field, at));
  return layoutIn(workbook, source);
}

function originIn(layout: Awaited<ReturnType<typeof layoutIn>>, field: string): FieldOrigin | undefined {
  return layout?.columns?.fields.find((one) => one.field === field)?.from;
}

/** What the steps do, whatever their order; where sums may be labelled is looked for in more columns. */
function stepsOf(mapping: Mapping | undefined): readonly string[] {
  const steps = mapping?.parts.flatMap((part) => (part.kind === "block" ? part.steps : [])) ?? [];
  return steps
    .filter(({ kind }) => kind !== "dropSums")
    .map((step) => JSON.stringify(step))
    .sort();
}

test.each(Object.keys(KINDS).slice(0, 6))(
  "choosing the columns that %s is read from already changes nothing",
  async (kind) => {
    const { layouts, withColumn } = await homeOf(arrayWorkbook(sheetsOf(kind)));
    const layout = layouts.find(({ source }) => source === "outcome");
    for (const { field, from } of layout?.columns?.fields ?? [])
      if (from.kind === "column")
        expect({ field, steps: stepsOf(withColumn?.("outcome", field, from.at)) }).toEqual({
          field,
          steps: stepsOf(layout?.mapping),
        });
  }
);

test("another column is read at once, the workbook remembers it, and what was proposed is found again", async () => {
  const workbook = arrayWorkbook(sheetsOf("raindanceReport"));
  const before = await layoutIn(workbook);
  const changed = await choose(workbook, "Verksamhet", "KTO");
  expect(changed?.isRemembered).toBe(true);
  const [fields = [], row = []] = [changed?.preview?.fields, changed?.preview?.rows[0]];
  expect(row[fields.indexOf("Verksamhet")]).toBe(row[fields.indexOf("Konto")]);
  expect(changed?.preview?.sum).toBe(before?.preview?.sum);
  expect((await choose(workbook, "Verksamhet", "VHT"))?.preview).toEqual(before?.preview);
  await workbook.rememberMapping("outcome", undefined);
  expect(await layoutIn(workbook)).toEqual(before);
});

test("a chosen column of codes with names beside them gives codes, one of texts with amounts gives amounts", async () => {
  const ledger = sheetsOf("raindanceReport").find(({ name }) => name === "RD_UTF");
  const cells = (ledger?.cells ?? []).map((row) =>
    row.length < 8
      ? row
      : [...row, row[4] === "KTO" ? "Kontering" : `${String(row[4])} ${String(row[5])}`, swedish(row[7])]
  );
  const named = cells.map((row) => (row.includes("KTO") ? [...row.slice(0, 9), "Belopp i text"] : row));
  const sheets = sheetsOf("raindanceReport").map((sheet) =>
    sheet.name === "RD_UTF" ? { ...sheet, cells: named } : sheet
  );
  const right = await layoutIn(arrayWorkbook(sheetsOf("raindanceReport")));
  const workbook = arrayWorkbook(sheets);
  expect((await choose(workbook, "Konto", "Kontering"))?.preview?.rows).toEqual(right?.preview?.rows);
  const read = await choose(workbook, "Belopp", "Belopp i text");
  expect(read?.preview?.sum).toBeCloseTo(right?.preview?.sum ?? 0, 2);
  expect(read?.preview?.rows).toEqual(right?.preview?.rows);
});

/** "−1 234,50" for a number; other cells as they are. */
function swedish(cell: unknown): string {
  return typeof cell === "number" ? cell.toFixed(2).replace(".", ",").replace("-", "−") : String(cell ?? "");
}

test("one of twelve months' columns chosen as the amount is that month alone", async () => {
  const kind = Object.keys(KINDS).find((name) => /month/iu.test(name)) ?? "";
  const workbook = arrayWorkbook(sheetsOf(kind));
  const before = await layoutIn(workbook);
  const from = originIn(before, "Belopp");
  expect({ kind, from }).toMatchObject({ from: { kind: "columns" } });
  const heading = from?.kind === "columns" ? (from.headings[2] ?? "") : "";
  const after = await choose(workbook, "Belopp", heading);
  expect(after?.preview?.months).toHaveLength(1);
  expect(after?.preview?.months[0]).toBe(before?.preview?.months[2]);
});

test("a question that the choice answers is asked no more", async () => {
  const workbook = arrayWorkbook(sheetsOf("internalAndExternal"));
  expect((await layoutIn(workbook))?.answers.length).toBeGreaterThan(0);
  const after = await choose(workbook, "Belopp", "Externt");
  expect(after?.answers).toEqual([]);
  expect(originIn(after, "Belopp")).toMatchObject({ kind: "column" });
});

test("a heading that is gone is said, and the column that is chosen instead is read", async () => {
  const sheets = sheetsOf("raindanceReport");
  const before = arrayWorkbook(sheets);
  const right = await layoutIn(before);
  const renamed = sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((row) => row.map((cell) => (cell === "KTO" ? "Slag av kostnad" : cell))),
  }));
  const workbook = arrayWorkbook(renamed);
  await workbook.rememberMapping("outcome", right?.mapping);
  const { shown } = await homeOf(workbook);
  expect(shown.find(({ source }) => source === "outcome")?.problems).toMatchObject([{ kind: "layoutLost" }]);
  expect((await choose(workbook, "Konto", "Slag av kostnad"))?.preview).toEqual(right?.preview);
});

test("a selected block is what the source is read from, and nothing below it", async () => {
  const sheets = sheetsOf("unit4Browser");
  const all = await layoutIn(arrayWorkbook(sheets));
  const rectangle = { sheet: "Fråga huvudbok", row: 0, column: 0, rows: 21, columns: 9 };
  const workbook = arrayWorkbook(sheets, { choices: new Map([["outcome", { rectangle, columns: {} }]]) });
  const chosen = await layoutIn(workbook);
  expect(chosen).toMatchObject({ isRemembered: true, places: [{ sheet: "Fråga huvudbok", address: "A1:I21" }] });
  expect(chosen?.preview?.count).toBe(20);
  expect(chosen?.preview?.rows).toEqual(all?.preview?.rows);
});
