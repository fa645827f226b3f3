/** A layout that the workbook remembers, met again when the export has been pasted anew. */
import type { CellValue } from "../../src/workbook";
import { atHome } from "../../src/layouts/atHome";
import type { Mapping } from "../../src/layouts/mapping";
import { recognise } from "../../src/sources/recognise";
import { arrayWorkbook, type ArraySheet, type ArrayWorkbook } from "../support/arrayWorkbook";
import { KINDS } from "./exports/kinds";
import { invent } from "./municipality";
import { chanceOf } from "./random";

const town = invent(chanceOf(77));
const sheets = KINDS["raindanceReport"]?.(town).sheets ?? [];
const SHEET = "RD_UTF";

async function outcomeIn(workbook: ArrayWorkbook) {
  const survey = await workbook.survey();
  const { layouts, recognition } = await atHome(workbook, survey, recognise(survey));
  const layout = layouts.find(({ source }) => source === "outcome");
  const status = recognition.find(({ source }) => source === "outcome");
  return { layout, preview: layout?.preview, status };
}

/** The workbook with the outcome's sheet changed, and the mapping of the sheet as it was remembered. */
async function pastedAnew(change: (cells: ArraySheet["cells"]) => ArraySheet["cells"]) {
  const before = await outcomeIn(arrayWorkbook(sheets));
  const mapping = before.layout?.mapping as Mapping;
  const workbook = arrayWorkbook(
    sheets.map((sheet) => (sheet.name === SHEET ? { ...sheet, cells: change(sheet.cells) } : sheet))
  );
  await workbook.rememberMapping("outcome", mapping);
  return { before, after: await outcomeIn(workbook) };
}

const isHeading = (row: readonly CellValue[]): boolean => row.includes("BELOPP");

test("columns that have moved are found by their headings, and the sum is the same", async () => {
  const turned = await pastedAnew((cells) => cells.map((row) => (row.length < 8 ? row : [...row].reverse())));
  expect(turned.after.status?.state).toBe("ready");
  expect(turned.after.preview?.sum).toBeCloseTo(turned.before.preview?.sum ?? 0, 2);
});

test("a table that has moved down and got more rows is read to its new end", async () => {
  const { before, after } = await pastedAnew((cells) => {
    const last = cells.findLast((row) => typeof row[6] === "number") ?? [];
    const body = cells.slice(0, -1);
    return [["Nytt uttag"], [], ["Beställd av:", "ekonomiavdelningen"], ...body, last];
  });
  expect(after.preview?.count).toBe((before.preview?.count ?? 0) + 1);
});

test.each([
  ["KTO", "Kontokod utan mening"],
  ["BELOPP", "Kronor per rad"],
])("the heading %s that is gone is named, and nothing is read in its place", async (heading, other) => {
  const { after } = await pastedAnew((cells) =>
    cells.map((row) => (isHeading(row) ? row.map((cell) => (cell === heading ? other : cell)) : row))
  );
  expect(after.status?.state).toBe("unclear");
  expect(after.status?.problems).toEqual([
    expect.objectContaining({ kind: "layoutLost", headings: [heading], severity: "blocking" }),
  ]);
});

test("a sheet that is gone is named", async () => {
  const before = await outcomeIn(arrayWorkbook(sheets));
  const workbook = arrayWorkbook(sheets.filter(({ name }) => name !== SHEET));
  await workbook.rememberMapping("outcome", before.layout?.mapping);
  const { status } = await outcomeIn(workbook);
  expect(status?.problems).toEqual([expect.objectContaining({ kind: "layoutLost", headings: [SHEET] })]);
});

test("the columns that an amount may be are offered one by one and added, and each answer reads what it says", async () => {
  const asked = KINDS["internalAndExternal"]?.(town).sheets ?? [];
  const { layout } = await outcomeIn(arrayWorkbook(asked));
  expect(layout?.answers.map(({ label }) => (label.kind === "text" ? label.text : label.kind))).toEqual([
    "Externt",
    "Internt",
    "Externt + Internt",
  ]);
  const sums = await Promise.all(
    (layout?.answers ?? []).map(async ({ mapping }) => {
      const workbook = arrayWorkbook(asked);
      await workbook.rememberMapping("outcome", mapping);
      const { preview, status } = await outcomeIn(workbook);
      expect(status?.state).toBe("ready");
      return preview?.sum ?? 0;
    })
  );
  const [external = 0, internal = 0, both = 0] = sums;
  expect(both).toBeCloseTo(external + internal, 2);
  expect(both).toBeCloseTo(town.outcome.reduce((sum, { hundredths }) => sum + hundredths, 0) / 100, 2);
});
