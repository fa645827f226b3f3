/** Headings over rows on several levels: what each says holds until it ends, and nothing is read under another. */
import type { BlockPart, Step } from "../../src/layouts/mapping/mapping";
import { sampleOf } from "../../src/layouts/shaping/sample";
import type { CellValue } from "../../src/workbook";

const column = (at: number, heading: string) => ({ at, heading });
const take = (field: string, at: number): Step => ({ kind: "take", field, column: column(at, field) });

function rowsRead(steps: readonly Step[], cells: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  const part: BlockPart = { kind: "block", sheet: "Blad", headingRows: [0], firstRow: 1, steps };
  const seen = cells.map((row, at) => ({ row: at + 1, cells: row }));
  const { rows, fields } = sampleOf(part, "outcome", seen);
  const at = ["Period", "Konto", "Ansvar", "Belopp"].map((name) => fields.indexOf(name));
  return rows.map((row) => at.map((one) => row[one] ?? ""));
}

const LEVELS: readonly Step[] = [
  { kind: "groupHeadings", field: "Period", column: column(0, "Konto"), tells: "month" },
  { kind: "groupHeadings", field: "Ansvar", column: column(0, "Konto"), tells: ["1110 Norra", "1125 Södra"] },
  { kind: "readPeriod", year: 2024 },
  { kind: "splitCode", field: "Ansvar" },
  take("Konto", 0),
  take("Belopp", 1),
  { kind: "need", field: "Konto", is: "code" },
];

test("a month ends the unit that stood over the rows before it", () => {
  const cells = [["Januari"], ["1110 Norra"], ["5011", 10], ["1125 Södra"], ["5011", 20], ["Februari"], ["5011", 30]];
  expect(rowsRead(LEVELS, cells)).toEqual([
    [202401, "5011", "1110", 10],
    [202401, "5011", "1125", 20],
    [202402, "5011", "", 30],
  ]);
});

test("a heading of no known kind ends all that was said, and a line that passes ends nothing", () => {
  const steps = LEVELS.map((step) => (step.kind === "groupHeadings" ? { ...step, passing: ["Kostnader"] } : step));
  const cells = [["Januari"], ["1110 Norra"], ["Kostnader"], ["5011", 10], ["Ledningskontoret"], ["5011", 20]];
  expect(rowsRead(steps, cells)).toEqual([
    [202401, "5011", "1110", 10],
    ["", "5011", "", 20],
  ]);
});

test("an account without an amount is no heading over the accounts below it", () => {
  const cells = [["Januari"], ["1110 Norra"], ["5012"], ["5011", 10]];
  expect(rowsRead(LEVELS, cells)).toEqual([
    [202401, "5012", "1110", ""],
    [202401, "5011", "1110", 10],
  ]);
});

test("a line that names its key is a heading, also with its code where amounts stand", () => {
  const steps: readonly Step[] = [
    { kind: "groupHeadings", field: "Ansvar", column: column(1, "Belopp"), tells: "key" },
    take("Konto", 0),
    take("Belopp", 1),
  ];
  const cells = [
    ["Ansvar", "1110"],
    ["Konto", "Belopp"],
    ["5011", 10],
    ["Ansvar", 1125],
    ["Konto", "Belopp"],
    ["5011", 20],
  ];
  expect(rowsRead(steps, cells)).toEqual([
    ["", "5011", "1110", 10],
    ["", "5011", 1125, 20],
  ]);
});
