/** History of years before Avvik, brought in from a sheet: marked, chained, never over what is there. */
import { sampleSheets } from "../fixtures/exempel-2024";
import type { Cells } from "../support/arrayWorkbook";
import { printedIn, sampleYear, written, type Year } from "./year";

jest.setTimeout(120_000);

const IFO = "Individ- och familjeomsorg";

const EARLIER: Cells = [
  ["År", "Tillfälle", "Verksamhetsområde", "Orsak", "Prognos", "Utfall", "Kommunbidrag", "Kommentar"],
  [2022, "EP", "IFO", "", -10_000_000, -14_000_000, 1_400_000_000, ""],
  [2022, "Delårsrapport", "IFO", "", -12_000_000, -14_000_000, 1_400_000_000, "Fler placeringar"],
  [2022, "Delårsrapport", "Nämnden", "", 5_000_000, 1_000_000, 4_000_000_000, ""],
  [2023, "Delårsrapport", "IFO", "", -20_000_000, -26_000_000, 1_600_000_000, ""],
  [2023, "Delårsrapport", "Gamla området", "", 1_000_000, 500_000, "", ""],
  [2024, "Delårsrapport", "IFO", "", -1, "", "", ""],
];

function yearWith(rows: Cells = EARLIER): Year {
  return sampleYear(new Map<string, Cells>([...sampleSheets(), ["Tidigare prognoser", rows]]));
}

const historyOf = ({ workbook }: Year) => workbook.standing.get("Avvik.prognoshistorik")?.values.slice(1) ?? [];
const NOW = new Date(2024, 2, 1, 8, 0);

test("stands in Prognoshistorik marked with where it came from, by today's names, with what came of it", async () => {
  const year = yearWith();
  const result = await written(year.press("history", NOW));
  expect(result.broughtIn).toBe(9);
  expect(result.tables.map(({ id }) => id)).toEqual(["Avvik.prognoshistorik"]);
  expect(result.problems.map(({ kind }) => kind)).toContain("notOfEarlierYear");
  const told = historyOf(year).map((row) => [row[0], row[1], row[3], row[5], row[6], row[7], row[12]]);
  expect(told).toEqual([
    ["2022", "Ekonomisk prognos", IFO, -10e6, -14e6, -4e6, "Hämtad från Tidigare prognoser!A2"],
    ["2022", "Delårsrapport", IFO, -12e6, -14e6, -2e6, "Hämtad från Tidigare prognoser!A3"],
    ["2022", "Delårsrapport", "SUMMA", 5e6, 1e6, -4e6, "Hämtad från Tidigare prognoser!A4"],
    ["2022", "Årsanalys", IFO, "", -14e6, "", "Hämtad från Tidigare prognoser!A2"],
    ["2022", "Årsanalys", "SUMMA", "", 1e6, "", "Hämtad från Tidigare prognoser!A4"],
    ["2023", "Delårsrapport", IFO, -20e6, -26e6, -6e6, "Hämtad från Tidigare prognoser!A5"],
    ["2023", "Delårsrapport", "Gamla området", 1e6, 0.5e6, -0.5e6, "Hämtad från Tidigare prognoser!A6"],
    ["2023", "Årsanalys", IFO, "", -26e6, "", "Hämtad från Tidigare prognoser!A5"],
    ["2023", "Årsanalys", "Gamla området", "", 0.5e6, "", "Hämtad från Tidigare prognoser!A6"],
  ]);
});

test("counts in the accuracy of the next run, with the bias over the years, and its chain holds", async () => {
  const year = yearWith();
  await written(year.press("history", NOW));
  const result = await written(year.press(undefined, NOW));
  expect(result.problems.filter(({ kind }) => kind.startsWith("locked"))).toEqual([]);
  const accuracy = printedIn(result, "Avvik.prognossakerhet");
  const ifo = accuracy.filter(([label]) => String(label).startsWith(IFO));
  expect(ifo.map((row) => row.slice(3))).toEqual([
    [-10_000, -14_000, -4000, expect.closeTo(-0.286, 2), ""],
    [-12_000, -14_000, -2000, expect.closeTo(-0.143, 2), ""],
    [-20_000, -26_000, -6000, expect.closeTo(-0.375, 2), ""],
    ["", "", "", "", -4000],
  ]);
});

test("is never brought in over what is there: again it is told, and a round more comes below", async () => {
  const year = yearWith();
  await written(year.press("history", NOW));
  const before = historyOf(year);
  const again = await year.press("history", NOW);
  expect(again.kind).toBe("stopped");
  expect(again.problems.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(["nothingToBringIn", "roundAlreadyThere"])
  );
  expect(historyOf(year)).toEqual(before);
  const changed = EARLIER.map((row, index) => (index === 2 ? row.map((cell, at) => (at === 4 ? -1 : cell)) : row));
  year.replace("Tidigare prognoser", [...changed, [2021, "Delårsrapport", "IFO", "", -3_000_000, -2_000_000, "", ""]]);
  expect((await written(year.press("history", NOW))).broughtIn).toBe(2);
  expect(historyOf(year).slice(0, before.length)).toEqual(before);
  expect(
    historyOf(year)
      .slice(before.length)
      .map((row) => row[0])
  ).toEqual(["2021", "2021"]);
});

test("two outcomes of one year and area are asked about, and nothing is brought in", async () => {
  const spoilt = EARLIER.map((row, index) => (index === 2 ? row.map((cell, at) => (at === 5 ? -1 : cell)) : row));
  const year = yearWith(spoilt);
  const result = await year.press("history", NOW);
  expect(result.kind).toBe("stopped");
  expect(result.problems[0]).toMatchObject({
    kind: "broughtOutcomesDiffer",
    place: { sheet: "Tidigare prognoser", address: "A3" },
    year: 2022,
  });
  expect(historyOf(year)).toEqual([]);
});
