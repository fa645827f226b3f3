/** A layout that the workbook remembers, met again when the export has been pasted anew. */
import type { CellValue } from "../../src/workbook";
import { atHome } from "../../src/layouts/atHome";
import type { Mapping } from "../../src/layouts/mapping/mapping";
import { inYear } from "../../src/layouts/mapping/otherYear";
import { recognise } from "../../src/sources/recognise";
import { cases } from "../support/cases";
import { arrayWorkbook, type ArraySheet, type ArrayWorkbook } from "../support/arrayWorkbook";
import { KINDS } from "./exports/kinds";
import { seedOf } from "./exports/seed";
import { invent, yearAfter } from "./municipality";
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

test("a mapping of last year's export reads this year's, with its own months and headings, or says what is gone", async () => {
  const kinds = Object.entries(KINDS).filter((_, at) => at % cases(6, 3) === 0);
  const verdicts: string[] = [];
  for (const [name, kind] of kinds) {
    const home = invent(chanceOf(seedOf(name)));
    const { layout } = await outcomeIn(arrayWorkbook(kind(home).sheets));
    if (layout === undefined || layout.answers.length > 0 || layout.mapping.parts.length === 0) continue;
    const next = arrayWorkbook(kind(yearAfter(home)).sheets);
    const fresh = await outcomeIn(next);
    await next.rememberMapping("outcome", layout.mapping);
    const { status, preview } = await outcomeIn(next);
    const isLost = status?.problems.some(({ kind: told }) => told === "layoutLost") === true;
    if (!isLost)
      expect([name, preview?.sum, preview?.months]).toEqual([name, fresh.preview?.sum, fresh.preview?.months]);
    verdicts.push(isLost ? "lost" : "read");
  }
  expect(verdicts.filter((one) => one === "read").length).toBeGreaterThan(verdicts.length * 0.9);
}, 240_000);

describe("a workbook that has come to the next year, with last year's export still in it", () => {
  const columns = (heading: string, ...more: readonly string[]): readonly (readonly CellValue[])[] => [
    ["Konto", "Ansvar", "Verksamhet", heading, ...more],
    ...town.outcome
      .slice(0, 20)
      .map(({ account, responsibility, activity, hundredths }) => [
        account,
        responsibility,
        activity,
        ...[heading, ...more].map((_, at) => hundredths / 100 + at),
      ]),
  ];
  async function later(cells: readonly (readonly CellValue[])[]) {
    const others = sheets.filter(({ name }) => !name.startsWith("RD_") && name !== "Inställningar");
    const inYearOf = (year: number): ArraySheet => ({
      name: "Inställningar",
      cells: [
        ["Nyckel", "Värde"],
        ["Nämnd", town.committee],
        ["År", year],
        ["Tillfälle", "Årsanalys"],
      ],
    });
    const outcome = { name: "Årets siffror", cells };
    const { layout } = await outcomeIn(arrayWorkbook([...others, inYearOf(town.year), outcome]));
    const next = arrayWorkbook([...others, inYearOf(town.year + 1), outcome]);
    await next.rememberMapping("outcome", layout?.mapping);
    return outcomeIn(next);
  }

  test("is told that the column of the year is not there yet, and last year's is not read", async () => {
    const { status } = await later(columns(`Utfall ${town.year}`));
    expect(status?.problems).toEqual([
      expect.objectContaining({ kind: "layoutLost", headings: [`Utfall ${town.year + 1}`] }),
    ]);
  });

  test("is read from the year's own column once that has come beside last year's", async () => {
    const { status, preview } = await later(columns(`Utfall ${town.year}`, `Utfall ${town.year + 1}`));
    const own = town.outcome.slice(0, 20).map(({ hundredths }) => hundredths / 100 + 1);
    expect(status?.state).toBe("ready");
    expect(preview?.sum).toBeCloseTo(
      own.reduce((sum, amount) => sum + amount, 0),
      2
    );
  });

  test("is told where only a line above says of which year the months are", async () => {
    const months = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
    const [first = "", ...rest] = months;
    const { status } = await later([[`Utfall ${town.year}`], ...columns(first, ...rest)]);
    expect(status?.problems).toEqual([
      expect.objectContaining({ kind: "layoutLost", headings: [`Utfall ${town.year + 1}`] }),
    ]);
  });
});

test("what an amount is subtracted from is looked for under the year's own heading, as the amount is", () => {
  const columns = [
    {
      column: { at: 2, heading: "Prognos 2024" },
      from: { at: 1, heading: "Budget 2024" },
      states: { Tillfälle: "DR" },
    },
  ];
  const part = { kind: "block", sheet: "Prognoser", headingRows: [0], firstRow: 1 } as const;
  const moved = inYear(
    { source: "forecasts", year: 2024, parts: [{ ...part, steps: [{ kind: "melt", columns }] }] },
    2025
  );
  expect(moved.parts).toMatchObject([
    { steps: [{ columns: [{ column: { heading: "Prognos 2025" }, from: { heading: "Budget 2025" } }] }] },
  ]);
});
