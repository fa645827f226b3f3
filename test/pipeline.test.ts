/** The main job on the sample municipality: from its sheets to every table, against the published figures. */
import expected from "./fixtures/exempel-2024.expected.json";
import { sampleSheets } from "./fixtures/exempel-2024";
import { schoolSheets, type SchoolOccasion } from "./fixtures/skolnamnd";
import { expectGolden, markdownOf } from "./support/golden";
import { arrayWorkbook, unwatched, type ArrayWorkbook } from "./support/arrayWorkbook";
import { holds } from "../src/analysis/reconciliation";
import { yearEnd } from "../src/pipeline";
import type { RunResult } from "../src/run";
import { nameOf } from "../src/reports/avstamning";
import type { RoundedTable } from "../src/reports/table";

type Written = Extract<RunResult, { kind: "written" }>;

const NOW = new Date(2025, 0, 20, 9, 15);

async function run(workbook: ArrayWorkbook): Promise<Written> {
  const result = await yearEnd(workbook, { ...unwatched, now: NOW, clock: () => 0 });
  if (result.kind !== "written") throw new Error(JSON.stringify(result.problems, null, 1));
  return result;
}

function printedAt(table: RoundedTable, row: number, column: number): number {
  const cell = table.rows[row]?.cells[column];
  if (cell?.kind === "figure") return table.printed.get(cell.key) ?? NaN;
  return cell?.kind === "number" ? cell.value : NaN;
}

function sourcesOf({ sources = [] }: RoundedTable): string {
  return sources.join(", ");
}

let result: Written;
let workbook: ArrayWorkbook;

beforeAll(async () => {
  workbook = arrayWorkbook(
    [...sampleSheets()].map(([name, cells]) => ({ name, cells })),
    { rowsPerBlock: 500 }
  );
  result = await run(workbook);
});

describe("the sample municipality", () => {
  test.each(expected.tables.map((table) => [table.name, table] as const))(
    "%s has the published figures, within a thousand",
    (name, published) => {
      const table = result.tables.find(({ id }) => id === name);
      if (table === undefined) throw new Error(`${name} was not made`);
      const labels = published.rows.map(({ label }) => label);
      expect(table.rows.slice(0, labels.length).map(({ label }) => label)).toEqual(labels);
      if (name !== "Avvik.volymer") expect(table.rows).toHaveLength(labels.length);
      const figures = table.columns
        .slice(1)
        .map(({ heading, kind }, index) => ({ heading, kind, index }))
        .filter(({ kind }) => kind !== "text" && kind !== "percent");
      expect(figures.map(({ heading }) => heading)).toEqual(published.columns);
      published.rows.forEach((row, rowIndex) => {
        row.values.forEach((value, column) => {
          expect(Math.abs(printedAt(table, rowIndex, figures[column]?.index ?? -1) - (value ?? 0))).toBeLessThanOrEqual(
            published.tolerance
          );
        });
      });
    }
  );

  test("every exact amount is the published one to the öre", () => {
    for (const published of expected.tables) {
      const table = result.tables.find(({ id }) => id === published.name);
      published.rows.forEach((row, rowIndex) => {
        if (!("exact" in row)) return;
        const exact = (table?.rows[rowIndex]?.cells ?? []).flatMap((cell) =>
          cell.kind === "figure" ? [cell.exact] : []
        );
        expect(exact).toEqual(row.exact);
      });
    }
  });

  test("every sum and difference is exact as printed, in all tables at once", () => {
    let equations = 0;
    for (const table of result.tables) {
      const rowAt = new Map(table.rows.map(({ key }, index) => [key, index]));
      const columnAt = new Map(table.columns.map(({ key }, index) => [key, index - 1]));
      table.rows.forEach((row, rowIndex) =>
        row.cells.forEach((cell, column) => {
          if (cell.kind !== "figure") return;
          const whole = printedAt(table, rowIndex, column);
          const amount = (value: number): number => (Number.isNaN(value) ? 0 : value);
          for (const [terms, at] of [
            [row.terms, (key: string) => printedAt(table, rowAt.get(key) ?? -1, column)],
            [table.columns[column + 1]?.terms, (key: string) => printedAt(table, rowIndex, columnAt.get(key) ?? -1)],
          ] as const) {
            if (terms === undefined) continue;
            equations++;
            expect(terms.reduce((sum, { key, sign }) => sum + sign * amount(at(key)), 0)).toBe(whole);
          }
        })
      );
    }
    expect(equations).toBeGreaterThan(100);
  });

  test("the committee's result is one and the same figure wherever it stands", () => {
    const printed = result.tables.flatMap((table) =>
      [...table.printed].filter(([key]) => key === "result|committee|outcome").map(([, value]) => value)
    );
    expect(printed.length).toBeGreaterThanOrEqual(4);
    expect(new Set(printed).size).toBe(1);
  });

  test("every control holds", () => {
    expect(result.checks.filter((check) => !holds(check)).map(nameOf)).toEqual([]);
    expect(result.preliminary).toBe(false);
  });

  test("a table names no sheet as its source that gave it nothing", async () => {
    const empty = [...sampleSheets()].map(([name, cells]) => ({
      name,
      cells: name === "Prognos" ? cells.slice(0, 1) : cells,
    }));
    const { tables } = await run(arrayWorkbook(empty));
    const named = new Set(
      [...tables, ...result.tables].filter(({ report }) => report === "driftbudget").map(sourcesOf)
    );
    expect(named).toEqual(new Set(["Utfall, Kommunbidrag", "Utfall, Kommunbidrag, Prognos"]));
  });

  test("each table reads as a controller would want it", () => {
    for (const table of result.tables.filter(({ isProse }) => isProse !== true))
      expectGolden(`exempel-2024/${table.id.replace("Avvik.", "")}`, markdownOf(table));
  });
});

describe("an invented school committee, unlike the sample in all that may differ", () => {
  test.each<SchoolOccasion>(["Vårprognos", "Höstprognos", "Bokslut"])(
    "%s gives every table that its sources allow",
    async (occasion) => {
      const school = arrayWorkbook(
        [...schoolSheets(occasion)].map(([name, cells]) => ({ name, cells })),
        { rowsPerBlock: 100 }
      );
      const made = await run(school);
      const findings = made.checks.filter((check) => !holds(check));
      expect(findings.filter(({ weight }) => weight === "control")).toEqual([]);
      expectGolden(
        `skolnamnd/${occasion.toLowerCase()}`,
        [
          `# Utbildningsnämnden, ${occasion}`,
          "",
          school.written[0]?.stamp ?? "",
          "",
          ...made.tables.filter(({ isProse }) => isProse !== true).map(markdownOf),
          "## Utelämnade",
          "",
          ...made.leftOut.map(({ report, needs }) => `- ${report}: ${needs}`),
        ].join("\n")
      );
    }
  );
});
