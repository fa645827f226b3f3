import { a1 } from "../../src/excel/area";
import { columnWidths } from "../../src/excel/columnWidths";
import { captionOf, contentOf } from "../../src/excel/layout";
import { formatParts, lookParts } from "../../src/excel/look";
import { avstamning, budgetavvikelse, deviationTable, driftbudget, kommunbidrag, STAMP } from "./contract/tables";

const TOP = { row: 0, column: 0 };

test("every cell gets its number format once, neighbours together", () => {
  for (const table of [budgetavvikelse, driftbudget(1), kommunbidrag, avstamning]) {
    const { cells } = contentOf(table, TOP);
    const parts = formatParts({ roles: [], columns: [], cells });
    for (const [r, row] of cells.entries()) {
      for (const [c, cell] of row.entries()) {
        const here = parts.filter(
          (part) => r >= part.row && r < part.row + part.rows && c >= part.column && c < part.column + part.columns
        );
        expect(here.map(({ is }) => is)).toEqual([cell.format]);
      }
    }
  }
  expect(formatParts(contentOf(budgetavvikelse, TOP)).map((part) => `${a1(part)} ${part.is}`)).toEqual([
    "A1:A5 @",
    "B1:C1 @",
    'B2:C5 #,##0;"−"#,##0;0',
  ]);
});

test("the heading is ruled below, the total above; what is left over is in italics", () => {
  const looks = lookParts(contentOf(kommunbidrag, TOP)).filter(({ rows }) => rows === 1);
  expect(looks.map((part) => [a1(part), part.is])).toEqual([
    ["A1:D1", { bold: true, wraps: true, rule: "EdgeBottom" }],
    ["A4:D4", { italic: true }],
    ["A5:D5", { bold: true, rule: "EdgeTop" }],
  ]);
});

test("figures stand to the right under their headings; text that follows figures stands a little apart from them", () => {
  const looks = lookParts(contentOf(avstamning, TOP)).filter(({ rows }) => rows > 1);
  expect(looks.map((part) => [a1(part), part.is])).toEqual([
    ["A1:A4", { wraps: true }],
    ["B1:B4", { align: "Right" }],
    ["C1:C4", { align: "Right" }],
    ["D1:D4", { align: "Right" }],
    ["E1:E4", { wraps: true, indent: 1 }],
  ]);
});

test("the title is large, unit and stamp are small and grey, and nothing else is set above a table", () => {
  expect(lookParts(captionOf(budgetavvikelse, STAMP)).map(({ is }) => is)).toEqual([
    { bold: true, size: 14 },
    { size: 9, color: "#595959" },
    { size: 9, color: "#595959" },
  ]);
});

test("figure columns of a sheet are equally wide, for its largest figure and longest heading word, up to a limit", () => {
  const [, ...figures] = columnWidths([budgetavvikelse, driftbudget(1)]);
  expect(new Set(figures)).toEqual(new Set([18]));
});

test("the label column holds the longest label, up to a width where labels wrap", () => {
  expect(columnWidths([deviationTable([["A", 1, 1]])])[0]).toBe(24);
  expect(columnWidths([deviationTable([["Ett område med ett ganska långt namn", 1, 1]])])[0]).toBe(38);
  expect(columnWidths([deviationTable([["x".repeat(200), 1, 1]])])[0]).toBe(60);
});

test("texts in a column of figures wrap rather than pull the figures apart", () => {
  const wide = {
    ...avstamning,
    columns: avstamning.columns.slice(0, 2),
    rows: avstamning.rows.map((row) => ({ ...row, cells: [{ kind: "text" as const, text: "x".repeat(80) }] })),
  };
  const texts = { ...wide, columns: wide.columns.map((column) => ({ ...column, kind: "text" as const })) };
  expect(columnWidths([texts])[1]).toBe(48);
  expect(columnWidths([texts, budgetavvikelse])[1]).toBe(24);
});
