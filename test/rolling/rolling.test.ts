/** Rulla till nästa år: structure and history stay, amounts go, and the year's outcome is an earlier year. */
import fc from "fast-check";
import { yearEnd } from "../../src/pipeline";
import { rollingOf, rollingOrder } from "../../src/rolling/rolling";
import { readModel } from "../../src/sources/read";
import { recognise } from "../../src/sources/recognise";
import type { CellValue } from "../../src/workbook";
import { arrayWorkbook, unwatched, type ArraySheet, type Cells } from "../support/arrayWorkbook";
import { SOUND } from "../sources/town";

const MORE: Readonly<Record<string, Cells>> = {
  Orsaker: [
    ["Orsak", "Verksamhetsområde", "Verksamhet", "Belopp", "Text"],
    ["Personal", "Omsorg", "510", "", "Fler än väntat"],
    ["Hyra", "Stab", "", -40, "Ny lokal"],
  ],
  Investeringar: [
    ["Benämning", "Budget", "Utfall"],
    ["Inventarier", 500, 450],
  ],
  Indikatorer: [
    ["Indikator", "Riktning", "Utfall", "Önskat", "Bedömning"],
    ["Nöjdhet", "Högre", 72, 75, "Delvis uppnådd"],
  ],
};

function sheetsOf(changes: Readonly<Record<string, Cells>> = {}): readonly ArraySheet[] {
  return Object.entries({ ...SOUND, ...MORE, ...changes }).map(([name, cells]) => ({
    name,
    cells: cells.map((row) => [...row]),
  }));
}

/** The workbook rolled in place, as a copy of a file is. */
async function rolled(sheets: readonly ArraySheet[]) {
  const workbook = arrayWorkbook(sheets);
  const rolling = await rollingOf(workbook, unwatched);
  if (rolling.kind === "stopped") throw new Error(`Not rolled: ${rolling.problems.map(({ kind }) => kind).join(", ")}`);
  await workbook.change(rollingOrder(rolling, "kept", unwatched), unwatched);
  const cellsIn = (name: string): Cells => {
    const own = sheets.find((sheet) => sheet.name === name)?.cells;
    return own ?? workbook.inserted.find((sheet) => sheet.name === name)?.rows ?? [];
  };
  return { workbook, rolling, cellsIn };
}

const isBlank = (cells: readonly CellValue[] | undefined): boolean => cells?.every((cell) => cell === "") ?? true;

describe("a workbook that is rolled to the next year", () => {
  test("is for the next year, its first occasion and that occasion's month", async () => {
    const { cellsIn, rolling } = await rolled(sheetsOf());
    expect(rolling.year).toBe(2025);
    expect(cellsIn("Inställningar").slice(1)).toEqual([
      ["Nämnd", "Socialnämnden"],
      ["År", 2025],
      ["Tillfälle", "Ekonomisk prognos"],
      ["Till och med", 202504],
    ]);
  });

  test("has the year's outcome as Utfall tidigare år, in its own unit and sign, codes with their zeros", async () => {
    const { cellsIn } = await rolled(sheetsOf());
    expect(cellsIn("Utfall tidigare år")).toEqual([
      ["Period", "Konto", "Ansvar", "Verksamhet", "Belopp"],
      [202401, "3511", "041", "510", -100.5],
      [202402, "5011", "041", "510", 2000],
      [202403, "6410", "091", "100", 300.25],
      [202404, "6011", "51", "200", 50],
    ]);
  });

  test("has no amounts left of the year, and all of its structure", async () => {
    const before = sheetsOf();
    const { cellsIn } = await rolled(sheetsOf());
    for (const name of ["Utfall", "Budget", "Kommunbidrag"]) expect(cellsIn(name).slice(1).every(isBlank)).toBe(true);
    for (const name of ["Ramar", "Områden", "Ansvar"])
      expect(cellsIn(name)).toEqual(before.find((sheet) => sheet.name === name)?.cells);
    expect(cellsIn("Investeringar")[1]).toEqual(["Inventarier", "", ""]);
    expect(cellsIn("Indikatorer")[1]).toEqual(["Nöjdhet", "Högre", "", "", ""]);
  });

  test("has 0 where a cause was stated as an amount, so that it does not select everything, and the words stay", async () => {
    const { cellsIn } = await rolled(sheetsOf());
    expect(cellsIn("Orsaker").slice(1)).toEqual([
      ["Personal", "Omsorg", "510", "", "Fler än väntat"],
      ["Hyra", "Stab", "", 0, "Ny lokal"],
    ]);
  });

  test("tells every block of cells that it empties", async () => {
    const { rolling } = await rolled(sheetsOf());
    expect(rolling.emptied.map(({ place }) => `${place.sheet}!${place.address}`)).toEqual([
      "Utfall!A2:F5",
      "Budget!A2:E4",
      "Kommunbidrag!A2:F4",
      "Investeringar!B2",
      "Investeringar!C2",
      "Indikatorer!C2",
      "Indikatorer!D2",
      "Indikatorer!E2",
      "Orsaker!D3",
    ]);
  });

  test("keeps the rows that Utfall tidigare år has, and those of earlier years that stood in Utfall", async () => {
    const { cellsIn } = await rolled(
      sheetsOf({
        "Utfall tidigare år": [
          ["Konto", "Belopp", "Ansvar", "Verksamhet", "Period", "Anteckning"],
          ["5011", 7, "041", "510", 202306, "min egen"],
        ],
        Utfall: [...(SOUND["Utfall"] ?? []), [202212, "5011", "041", "510", 9, "B1"]],
      })
    );
    const earlier = cellsIn("Utfall tidigare år");
    expect(earlier[1]).toEqual(["5011", 7, "041", "510", 202306, "min egen"]);
    expect(earlier[2]).toEqual(["5011", 9, "041", "510", 202212, ""]);
    expect(earlier).toHaveLength(7);
  });

  test("is read and written again when the new year's rows have been fetched, with last year known", async () => {
    const { workbook, cellsIn } = await rolled(sheetsOf());
    const fill = (name: string, rows: Cells): void => {
      const cells = cellsIn(name) as CellValue[][];
      rows.forEach((row, index) => (cells[index + 1] = [...row]));
    };
    fill("Utfall", [[202501, "5011", "041", "510", 2100, "C1"]]);
    fill(
      "Budget",
      (SOUND["Budget"] ?? []).slice(1).map(([, ...rest]) => ["", ...rest])
    );
    fill(
      "Kommunbidrag",
      (SOUND["Kommunbidrag"] ?? []).slice(1).map(([, , ...rest]) => ["Budget 2025", "2024-12-12", ...rest])
    );
    const context = { ...unwatched, now: new Date(2025, 4, 5), clock: () => 0 };
    const result = await yearEnd(workbook, context);
    expect(result.problems.filter(({ severity }) => severity === "blocking")).toEqual([]);
    expect(result.kind).toBe("written");
    const { model } = await readModel(workbook, recognise(await workbook.survey()), unwatched);
    expect(model?.earlier.outcome.sum).toBe(-224_975);
  });
});

describe("is not rolled", () => {
  async function whyNot(changes: Readonly<Record<string, Cells>>): Promise<readonly string[]> {
    const rolling = await rollingOf(arrayWorkbook(sheetsOf(changes)), unwatched);
    return rolling.kind === "stopped" ? rolling.problems.map(({ kind }) => kind) : [];
  }

  test("before the year is over", async () => {
    const settings = [...(SOUND["Inställningar"] ?? []).slice(0, 4), ["Till och med", 202408]];
    expect(await whyNot({ Inställningar: settings })).toEqual(["yearNotOver"]);
  });

  test("while rows of Utfall belong to no known year, since they would be lost", async () => {
    const rows = [
      ...(SOUND["Utfall"] ?? []),
      ["mars", "5011", "041", "510", 9, "B1"],
      [202501, "5011", "041", "510", 9, ""],
    ];
    expect(await whyNot({ Utfall: rows })).toEqual(["rowsNotRolled"]);
  });
});

test("whatever the ledger holds, the sum and the months of a rolled year are those of the year before", async () => {
  const row = fc.tuple(
    fc.constantFrom<CellValue>(202401, 202406, 202412, "2024-03-31"),
    fc.constantFrom<CellValue>("3511", 5011, "6410", "4010", "9999"),
    fc.constantFrom<CellValue>("041", "0412", "09", 51, "77"),
    fc.constantFrom<CellValue>("510", "", 200),
    fc.integer({ min: -1e8, max: 1e8 }).map((hundredths) => hundredths / 100)
  );
  const units = fc.constantFrom("kr", "tkr", "mnkr");
  const costs = fc.constantFrom("positiva", "negativa");
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 25 }), units, costs, async (rows, unit, sign) => {
      const sheets = sheetsOf({
        Inställningar: [...(SOUND["Inställningar"] ?? []), ["Beloppsenhet", unit], ["Kostnader", sign]],
        Utfall: [(SOUND["Utfall"] ?? [])[0] ?? [], ...rows.map((cells) => [...cells, ""])],
      });
      const model = async (workbook = arrayWorkbook(sheets)) =>
        (await readModel(workbook, recognise(await workbook.survey()), unwatched)).model;
      const before = await model();
      const { cellsIn } = await rolled(sheets);
      const earlier = { name: "Utfall tidigare år", cells: cellsIn("Utfall tidigare år") };
      const utfall = {
        name: "Utfall",
        cells: [(SOUND["Utfall"] ?? [])[0] ?? [], [202501, "5011", "041", "510", 1, ""]],
      };
      const budget = {
        name: "Budget",
        cells: [
          ["Period", "Konto", "Ansvar", "Verksamhet", "Belopp"],
          ["", "5011", "041", "510", 1],
        ],
      };
      const grants = { name: "Kommunbidrag", cells: (SOUND["Kommunbidrag"] ?? []).map((cells) => [...cells]) };
      const others = sheets.filter(({ name }) => !["Utfall", "Budget", "Kommunbidrag"].includes(name));
      const after = await model(arrayWorkbook([...others, utfall, budget, grants, earlier]));
      expect(after?.earlier.outcome.sum).toBe(before?.outcome.sum);
      const amounts = (ledger: NonNullable<typeof before>["outcome"] | undefined) =>
        Array.from(ledger?.amount ?? []).sort((a, b) => a - b);
      expect(amounts(after?.earlier.outcome)).toEqual(amounts(before?.outcome));
    }),
    { numRuns: 40 }
  );
});
