/** Income and costs that are both written without a sign, and units that another sheet says. */
import { answersTo } from "../../src/layouts/answers";
import { informed } from "../../src/layouts/tables/informationSheets";
import type { Known } from "../../src/layouts/said/known";
import type { BlockPart, Step } from "../../src/layouts/mapping/mapping";
import { sampleOf } from "../../src/layouts/shaping/sample";
import { tablesOf } from "../../src/layouts/tables/tables";
import type { CellValue, SeenSheet } from "../../src/workbook";

const take = (field: string, at: number): Step => ({ kind: "take", field, column: { at, heading: field } });
const ROWS: readonly (readonly CellValue[])[] = [
  ["3011", 40],
  ["5011", 100],
  ["Summa intäkter", 40],
  ["Nettokostnad", 60],
];
const part = (...more: readonly Step[]): BlockPart => ({
  kind: "block",
  sheet: "Blad",
  headingRows: [0],
  firstRow: 1,
  steps: [
    take("Konto", 0),
    take("Belopp", 1),
    { kind: "dropSums", labels: [{ at: 0, heading: "Konto" }], words: ["Nettokostnad"] },
    ...more,
  ],
});

test("income is taken from costs, and the net row agrees by that alone", () => {
  const seen = ROWS.map((cells, at) => ({ row: at + 1, cells }));
  const netOf = (...steps: readonly Step[]) => {
    const { sum, leftOut } = sampleOf(part(...steps), "outcome", seen);
    return [sum, leftOut.at(-1)?.agrees];
  };
  expect(netOf({ kind: "turnIncome" })).toEqual([60, true]);
  expect(netOf()).toEqual([140, false]);
});

test("that both are without a sign is the first answer where both have one sign", () => {
  const mapping = { source: "outcome" as const, parts: [part()] };
  const doubts = [{ kind: "whichSign" as const, sheet: "Blad", areSizes: true as const }];
  const [first] = answersTo({ source: "outcome", mapping, doubts, reasons: [], others: [] }, {} as Known);
  expect(first?.label.kind).toBe("incomeTurned");
  expect(first?.mapping.parts).toEqual([part({ kind: "turnIncome" })]);
});

function sheetOf(sheet: string, cells: readonly (readonly CellValue[])[]): SeenSheet {
  const rectangle = { sheet, row: 0, column: 0, rows: cells.length, columns: 3 };
  return { rectangle, rows: cells.map((one, row) => ({ row, cells: one })), merged: [], isWhole: true };
}

test("a unit holds for the sheets that its line names, and may hold for all where it names none", () => {
  const ledger = (name: string) =>
    sheetOf(name, [
      ["Konto", "Ansvar", "Utfall"],
      ["5011", "1110", 12.5],
    ]);
  const sheets = [ledger("Månader"), ledger("Summor")];
  const saidBy = (text: string) => {
    const seen = [sheetOf("Läs mig", [[text]]), ...sheets];
    return informed(seen.flatMap(tablesOf), seen).map(({ footnotes, apart }) => [footnotes.length, apart?.unit]);
  };
  expect(saidBy("Fliken Månader är i tkr")).toEqual([
    [1, undefined],
    [0, undefined],
  ]);
  expect(saidBy("Alla belopp i tkr")).toEqual([
    [0, "tkr"],
    [0, "tkr"],
  ]);
  expect(saidBy("Uttaget av ekonomienheten")).toEqual([
    [0, undefined],
    [0, undefined],
  ]);
});
