import { captionOf, contentOf, numberFormat, textCell } from "../../src/excel/layout";
import { minus, plus } from "../../src/reports/table";
import { avstamning, budgetavvikelse, driftbudget, STAMP, tableOf } from "./contract/tables";

const inputs = (content: ReturnType<typeof contentOf>) => content.cells.map((row) => row.map((cell) => cell.input));

test("title, unit and stamp stand in three rows above", () => {
  expect(captionOf(budgetavvikelse, STAMP).cells.map(([cell]) => cell?.value)).toEqual([
    "Budgetavvikelse per verksamhetsområde",
    "Belopp i tkr",
    STAMP,
  ]);
});

test("a total is a live sum over its rows, wherever the table stands", () => {
  expect(inputs(contentOf(budgetavvikelse, { row: 3, column: 0 })).at(-1)).toEqual([
    "SUMMA",
    "=SUM(B5:B7)",
    "=SUM(C5:C7)",
  ]);
  expect(inputs(contentOf(budgetavvikelse, { row: 13, column: 2 })).at(-1)).toEqual([
    "SUMMA",
    "=SUM(D15:D17)",
    "=SUM(E15:E17)",
  ]);
});

test("a difference is a live formula within its row; where row and column are sums, the row's own terms count", () => {
  const [, net, , result] = inputs(contentOf(driftbudget(-10_190), { row: 3, column: 0 }));
  expect(net).toEqual(["Nettokostnad", -2_764_735, -2_750_000, "=B5-C5", 0.4]);
  expect(result).toEqual(["Resultat (avrundat)", "=SUM(B5:B6)", "=SUM(C5:C6)", "=SUM(D5:D6)", ""]);
});

test("a sum that doesn't give the printed figure stands as the printed figure", () => {
  const table = tableOf({
    id: "Avvik.prov",
    sheet: "Prov",
    columns: [
      { key: "a", heading: "", kind: "text" },
      { key: "b", heading: "Utfall", kind: "figure" },
      { key: "c", heading: "Dubbelt", kind: "figure", terms: [plus("b"), minus("b")] },
    ],
    rows: [
      { key: "x", label: "X", kind: "line", cells: [3, 0] },
      { key: "y", label: "Y", kind: "line", cells: [4, 1] },
      { key: "sum", label: "Summa", kind: "total", terms: [plus("x"), plus("y")], cells: [8, 1] },
    ],
  });
  expect(inputs(contentOf(table, { row: 0, column: 0 })).slice(1)).toEqual([
    ["X", 3, "=B2-B2"],
    ["Y", 4, 1],
    ["Summa", 8, "=SUM(C2:C3)"],
  ]);
});

test("a sum whose terms aren't all in the table stands as the printed figure", () => {
  const table = tableOf({
    id: "Avvik.prov",
    sheet: "Prov",
    columns: [
      { key: "a", heading: "", kind: "text" },
      { key: "b", heading: "Utfall", kind: "figure" },
    ],
    rows: [
      { key: "x", label: "X", kind: "line", cells: [3] },
      { key: "sum", label: "Summa", kind: "total", terms: [plus("x"), plus("elsewhere")], cells: [3] },
    ],
  });
  expect(inputs(contentOf(table, { row: 0, column: 0 })).at(-1)).toEqual(["Summa", 3]);
});

test("the figure that a formula must show is the printed one", () => {
  const content = contentOf(budgetavvikelse, { row: 3, column: 0 });
  expect(content.cells.at(-1)?.map((cell) => cell.value)).toEqual(["SUMMA", 2_754_545, -10_190]);
});

test("a difference of decimals is a formula that rounds to what is shown", () => {
  const [, first, , rows] = contentOf(avstamning, { row: 3, column: 0 }).cells;
  expect(first?.[3]).toMatchObject({ input: "=ROUND(B5-C5,2)", value: 0.05, tolerance: 0.005 });
  expect(rows?.[3]).toMatchObject({ input: "=ROUND(B7-C7,0)", value: 0 });
});

test("a row that needs an explanation has a sign, and the unit line says what it means", () => {
  const [first, ...others] = budgetavvikelse.rows;
  if (first === undefined) throw new Error("The table has no row.");
  const table = { ...budgetavvikelse, rows: [{ ...first, isMaterial: true, remark: "avrundat" }, ...others] };
  expect(contentOf(table, { row: 0, column: 0 }).cells[1]?.[0]?.value).toBe("Arbetsmarknad (AMA) ◆ (avrundat)");
  expect(captionOf(table, STAMP).cells[1]?.[0]?.value).toBe("Belopp i tkr. ◆ = väsentlig avvikelse som ska förklaras");
  expect(captionOf(budgetavvikelse, STAMP).cells[1]?.[0]?.value).toBe("Belopp i tkr");
});

test.each(["=1+1", "+46 40", "-", "@area", "'citat"])(
  "text that begins as %s does gets an apostrophe, which the cell doesn't show",
  (text) => {
    expect(textCell(text)).toMatchObject({ input: `'${text}`, content: text, value: text, format: "@" });
  }
);

test("a heading that is a year is text, and so is a label that looks like a date", () => {
  expect(textCell("2024")).toMatchObject({ input: "2024", format: "@" });
  expect(textCell("1-2")).toMatchObject({ input: "1-2", format: "@" });
});

test("a percentage that can't be computed is a dash; an empty cell is empty", () => {
  const [, , grant, result] = contentOf(driftbudget(0), { row: 0, column: 0 }).cells;
  expect(grant?.[4]).toMatchObject({ input: "–", format: "General" });
  expect(result?.[4]).toMatchObject({ input: "", value: "" });
});

test("thousands are apart, a minus is a minus and zero is zero", () => {
  expect(numberFormat(0)).toBe('#,##0;"−"#,##0;0');
  expect(numberFormat(1)).toBe('#,##0.0;"−"#,##0.0;0.0');
});

test("a figure that the rounding has not printed is our fault and says which", () => {
  const table = { ...budgetavvikelse, printed: new Map() };
  expect(() => contentOf(table, { row: 0, column: 0 })).toThrow(/Avvik\.budgetavvikelse has no printed figure for/);
});
