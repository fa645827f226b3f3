/** The picture of how far forecasts were from what came. */
import type { Accuracy, Miss } from "../../src/analysis/accuracy";
import type { Ore } from "../../src/model/money";
import { accuracyPicture } from "../../src/pictures/accuracyPicture";

const tkr = (amount: number): Ore => (amount * 100_000) as Ore;

function miss(year: number, amount: number): Miss {
  return { year, forecast: tkr(0), outcome: tkr(amount), miss: tkr(amount), percent: undefined };
}

function accuracy(area: string, misses: readonly Miss[]): Accuracy {
  const bias = misses.length < 2 ? undefined : misses.reduce((sum, { miss }) => sum + miss, 0) / misses.length;
  return { area, occasion: "Delårsrapport", misses, bias };
}

const NAMED = {
  organisation: { areas: [{ id: "Individ- och familjeomsorg" as never, shortName: "IFO", frame: "R" as never }] },
  occasions: [{ name: "Delårsrapport", shortName: "DR", month: 8, definite: "delårsrapporten" }],
  reportUnit: "tkr",
} as const;

const drawn = (accuracies: readonly Accuracy[]) => accuracyPicture(accuracies, NAMED);

test("shows the last two years' misses and their mean over all years, and says which is the largest", () => {
  const picture = drawn([
    accuracy("Individ- och familjeomsorg", [miss(2022, -300), miss(2023, -600), miss(2024, -900)]),
    accuracy("Skola", [miss(2024, 100)]),
    accuracy("SUMMA", [miss(2023, -600), miss(2024, -800)]),
  ]);
  expect(picture?.picture.title).toBe("Störst avvikelse från prognosen 2024: IFO, DR −900 tkr");
  expect(picture?.table.columns.map(({ heading }) => heading)).toEqual([
    "Verksamhetsområde och tillfälle",
    "Avvikelse 2023",
    "Avvikelse 2024",
    "Medelavvikelse över åren",
  ]);
  const rows = picture?.table.rows.map(({ label, cells }) => [
    label,
    ...cells.map((c) => ("value" in c ? c.value : "")),
  ]);
  expect(rows).toEqual([
    ["IFO, DR", -600, -900, -600],
    ["Skola, DR", "", 100, ""],
    ["Nämnden, DR", -600, -800, -700],
  ]);
});

test("of a single year there is no mean, and of no year no picture", () => {
  const one = drawn([accuracy("Skola", [miss(2024, 0)])]);
  expect(one?.picture.series).toEqual([{ column: "2024", role: "outcome" }]);
  expect(one?.picture.title).toBe("Utfallet 2024 blev som prognoserna");
  expect(drawn([])).toBeUndefined();
});
