/** The sample's year through its rounds: each typed in, locked, and compared with, up to the published year end. */
import expected from "../fixtures/exempel-2024.expected.json";
import { sampleSheets } from "../fixtures/exempel-2024";
import { expectGolden, markdownOf } from "../support/golden";
import { formOf, printedIn, sampleYear, type, typedIn, written, type Written, type Year } from "./year";

const ROUNDS = [
  { occasion: "Ekonomisk prognos", through: 202404, now: new Date(2024, 4, 14, 10, 2) },
  { occasion: "Delårsrapport", through: 202408, now: new Date(2024, 8, 12, 9, 30) },
  { occasion: "Årsanalys", through: 202412, now: new Date(2025, 0, 20, 9, 15) },
] as const;

/** The rows of Prognos, to be typed instead. */
const STATED = (sampleSheets().get("Prognos") ?? []).slice(1);

function begin(year: Year, round: (typeof ROUNDS)[number]): void {
  year.set("Tillfälle", round.occasion);
  year.set("Till och med", round.through);
}

function fillIn(year: Year, occasion: string): void {
  for (const [when, , area, cause, amount] of STATED) {
    if (when === occasion) type(year, { area: String(area), cause: String(cause) }, "Prognos", Number(amount) / 1000);
  }
}

/** Kommentarer as it is read: a heading, its text, and what is to be mended. */
function textsIn({ workbook }: Year): string {
  const [headings = [], ...rows] = workbook.kommentarer.contents ?? [];
  const at = (heading: string): number => headings.indexOf(heading);
  const [section, heading, text, toDo] = ["Avsnitt", "Rubrik", "Text", "Att åtgärda"].map(at);
  const cell = (row: readonly unknown[], column = -1): string => String(row[column] ?? "");
  const told = rows.map((row) => {
    const todo = cell(row, toDo);
    const mend = todo === "" ? [] : ["", `Att åtgärda: ${todo}`];
    return [`### ${cell(row, section)}: ${cell(row, heading)}`, "", cell(row, text), ...mend, ""].join("\n");
  });
  return ["## Kommentarer", "", ...told].join("\n");
}

describe("the sample's year, with every forecast typed in the form", () => {
  const packages: Written[] = [];
  const texts: string[] = [];
  const year = sampleYear();

  beforeAll(async () => {
    year.replace("Prognos", undefined);
    for (const round of ROUNDS) {
      begin(year, round);
      await written(year.press("form", round.now));
      if (round.occasion !== "Årsanalys") fillIn(year, round.occasion);
      else type(year, { area: "Individ- och familjeomsorg" }, "Kommentar", "Fler placeringar än väntat.");
      packages.push(await written(year.press("form", round.now)));
      texts.push(textsIn(year));
      const locked = await written(year.press("lock", round.now));
      expect([locked.locked?.occasion, locked.locked?.version]).toEqual([round.occasion, 1]);
    }
  }, 120_000);

  test("each interim package reads as a controller would want it", () => {
    for (const [index, name] of ["ekonomisk-prognos", "delarsrapport", "arsanalys"].entries()) {
      const tables = (packages[index]?.tables ?? []).filter(
        ({ isProse, sheet }) => isProse !== true && sheet !== "Avstämning"
      );
      expectGolden(`exempel-2024-aret/${name}`, [...tables.map(markdownOf), texts[index] ?? ""].join("\n"));
    }
  });

  test("the year-end comparison with the delårsrapport is the published one", async () => {
    const now = await written(year.press(undefined, ROUNDS[2].now));
    for (const id of ["Avvik.driftbudget", "Avvik.forandringar", "Avvik.budgetavvikelse"]) {
      const published = expected.tables.find(({ name }) => name === id);
      const made = printedIn(now, id);
      expect(made.map(([label]) => label)).toEqual(published?.rows.map(({ label }) => label));
      published?.rows.forEach((row, index) =>
        row.values.forEach((value, column) =>
          expect(Math.abs(Number(made[index]?.[column + 1]) - Number(value))).toBeLessThanOrEqual(1)
        )
      );
    }
  });

  test("the history has each round, and what came of its forecasts once the year is closed", () => {
    const history = year.workbook.standing.get("Avvik.prognoshistorik");
    const occasions = new Set(history?.values.slice(1).map((row) => row[1]));
    expect([...occasions]).toEqual(["Ekonomisk prognos", "Delårsrapport", "Årsanalys"]);
    const ifo = history?.values.filter((row) => row[3] === "Individ- och familjeomsorg" && row[4] === "");
    expect(ifo?.map((row) => row.slice(0, 8))).toEqual([
      ["2024", "Ekonomisk prognos", 1, "Individ- och familjeomsorg", "", -58_200_000, -91_105_832.54, -32_905_832.54],
      ["2024", "Delårsrapport", 1, "Individ- och familjeomsorg", "", -77_106_000, -91_105_832.54, -13_999_832.54],
      ["2024", "Årsanalys", 1, "Individ- och familjeomsorg", "", "", -91_105_832.54, ""],
    ]);
  });
});

describe("the form", () => {
  test("takes in what Prognos says of the occasion the first time, and tells a contradiction after that", async () => {
    const year = sampleYear();
    begin(year, ROUNDS[1]);
    const first = await written(year.press("form"));
    expect(first.problems.map(({ kind }) => kind)).not.toContain("forecastContradicts");
    expect(typedIn(year, "Prognos")["Individ- och familjeomsorg (IFO)"]).toBe(-77_106);
    expect(formOf(year).contents.find(([area]) => area === "SUMMA")).toContain("=SUM(J6:J8,J10:J12,J14:J15,J17:J19)");
    type(year, { area: "Individ- och familjeomsorg" }, "Prognos", -80_000.5);
    const next = await written(year.press("form"));
    expect(next.problems).toContainEqual(
      expect.objectContaining({
        kind: "forecastContradicts",
        rows: 1,
        name: "Individ- och familjeomsorg",
        stated: -7_710_600_000,
        counted: -8_000_050_000,
      })
    );
    expect(printedIn(next, "Avvik.budgetavvikelse")[1]?.[3]).toBe(-80_001);
  });
});
