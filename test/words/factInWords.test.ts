import { fact, type StatedFact } from "../../src/model/fact";
import type { PrintedCell } from "../../src/reports/printedCell";
import { factInWords } from "../../src/words/review/factInWords";

const CELL: PrintedCell = {
  title: "Resultat",
  row: "SUMMA",
  column: "Utfall",
  value: -91_106,
  decimals: 0,
  unit: "tkr",
  down: 1,
  right: 1,
};
const stated = (unit: StatedFact["unit"], exact: number) =>
  fact({ what: "result", subject: "committee", year: 2024, unit, exact });

test.each([
  ["an amount is as its table prints it", "ore", -9_110_583_254, CELL, "−91\u00A0106 tkr"],
  ["an amount that no table has is exact", "ore", -9_110_583_254, undefined, "−91\u00A0105\u00A0832,54 kr"],
  ["a cost per unit is in kronor", "orePer", 130_500, undefined, "1\u00A0305 kr"],
  ["a share is in percent, also beside an amount's cell", "percent", 5.27, CELL, "5,3 %"],
  ["a count has decimals only where it needs them", "count", 6438, undefined, "6\u00A0438"],
  ["a count with a fraction has one", "count", 12.25, undefined, "12,3"],
  ["a place in order is its number", "place", 2, undefined, "2"],
] as const)("%s", (_what, unit, exact, cell, words) => {
  expect(factInWords(stated(unit, exact), cell, "sv")).toBe(words);
});
