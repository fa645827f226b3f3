/** Where tables begin: headings are found by what they are over, and no row of amounts is one. */
import { meaningOf } from "../../src/layouts/said/meaning";
import { formOf } from "../../src/layouts/said/numberForms";
import { tablesOf } from "../../src/layouts/tables/tables";
import type { CellValue } from "../../src/workbook";

/** The rows (0 first) that headings of tables stand in. */
function headingsIn(cells: readonly (readonly CellValue[])[]): readonly (readonly number[])[] {
  const columns = Math.max(...cells.map(({ length }) => length));
  const rectangle = { sheet: "Blad", row: 0, column: 0, rows: cells.length, columns };
  const rows = cells.map((row, at) => ({ row: at, cells: row }));
  const tables = tablesOf({ rectangle, rows, isWhole: true, merged: [] });
  return tables.map(({ headingRows }) => headingRows.map(({ row }) => row));
}

test.each<readonly [string, readonly (readonly CellValue[])[]]>([
  [
    "could be a month of 2653",
    [
      ["Konto", "Period", "Ansvar", "Benämning", "Belopp"],
      ["5110 - Timlön", 202405, "1110", "Norra", 120_417],
      ["5610 - Avgifter", 202405, "1110", "Norra", 265_301],
      ["6011 - Hyra", 202405, "1110", "Norra", 193_868],
    ],
  ],
  [
    "could be a day of 2026",
    [
      ["Period", "Konto", "Benämning", "Belopp"],
      [202511, "5610", "Arbetsgivaravgifter", 258_733],
      [202512, "5610", "Arbetsgivaravgifter", 260_130],
      [202512, "6011", "Hyra", 193_868],
    ],
  ],
  [
    "could be codes across",
    [
      ["Konto", "Januari", "Februari"],
      ["1110 Norra", "", ""],
      ["4530 - Bidrag", 70_851, 70_055],
      ["5011 - Månadslön", 622_351, 620_994],
    ],
  ],
])("an amount that %s begins no table", (_, cells) => {
  expect(headingsIn(cells)).toEqual([[0]]);
});

test("a heading with a unit stands over groups of rows, a title with a unit over headings", () => {
  const rows: readonly (readonly CellValue[])[] = [["Förskola"], ["Budget 2024", 21.752], ["Löneökningar", 0.012]];
  expect(headingsIn([["Område / beslut", "Belopp (mnkr)"], ...rows])).toEqual([[0]]);
  expect(
    headingsIn([
      ["Socialnämnden", "Belopp i tkr"],
      ["Område", "Budget"],
      ["Förskola", 21_752],
    ])
  ).toEqual([[1]]);
});

test("a paragraph's mark is a heading", () => {
  const rows: readonly (readonly CellValue[])[] = [
    ["KS 2024/101", "Förskola", 23_156],
    ["KS 2024/102", "Bibliotek", 12],
  ];
  expect(headingsIn([["§", "Område", "Ram, tkr"], ...rows])).toEqual([[0]]);
});

test("a plus and a minus over amounts are headings, a dash alone is an empty cell", () => {
  const rows: readonly (readonly CellValue[])[] = [
    ["Förskola", 22, ""],
    ["Bibliotek", "", 15],
  ];
  expect(headingsIn([["", "Prognos T1", ""], ["Område", "+", "-"], ...rows])).toEqual([[0, 1]]);
  expect(headingsIn([["Område", "Prognos T1", "Prognos T2"], ["Elevhälsa", "-", "-"], ...rows])).toEqual([[0]]);
});

test.each<readonly [string, number | undefined]>([
  ["Utfall 2024-03", 3],
  ["Utfall 202403", 3],
  ["Urval: period = 202401-202412", undefined],
  ["Utskriven 2024-03-18", undefined],
])("%s says the month %s", (text, month) => {
  expect(meaningOf(text).month).toBe(month);
});

test("a thousand does not begin with nothing", () => {
  expect(formOf(["0,044", "(0,182)"])).toEqual({ kind: "one", form: "swedish" });
  expect(formOf(["1,044", "(2,182)"]).kind).toBe("several");
});

test("quarters by their numbers under a word for them are headings beside months", () => {
  const over = ["", "", "Kvartal", "", "Kvartal", "", "Kvartal"];
  const heads = ["Konto", "mars", "1", "juni", "2", "september", "3"];
  expect(headingsIn([over, heads, ["3131", -122_197, -368_169, -123_017, -367_038, -121_004, -366_111]])).toEqual([
    [0, 1],
  ]);
});

test("codes over names of their own are headings too", () => {
  const rows: readonly (readonly CellValue[])[] = [
    ["", "", "541100", "541210"],
    ["Datum", "Konto", "Biblioteket", "Komvux"],
    [45_306, "3631", -41_246, -44_234],
  ];
  expect(headingsIn([["Nämnd", "Kultur"], [], ...rows])).toEqual([[2, 3]]);
});
