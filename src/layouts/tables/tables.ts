/** The tables on a sheet: headings wherever they stand, the rows below them, the words above and between them. */
import { isEmpty } from "../../sources/cell";
import { rememberedOfEach } from "../../sources/remembered";
import type { SeenRow, SeenSheet } from "../../workbook";
import { bareTables } from "./bareTables";
import { asCorner, cornerOf } from "./corner";
import { columnsUnder, sideBySide, titleApart, type TableColumn } from "./headingColumns";
import { headingStarts } from "./starts";
import { isLine, isNote, textsOf, titlesIn, titleStart } from "./lines";
import { isUnitLine, meaningOf } from "../said/meaning";
import type { Table } from "./table";

/** Each sheet is gone through once, whoever asks. */
export const tablesOf = rememberedOfEach((sheet: SeenSheet): readonly Table[] => {
  const rows = sheet.rows.filter(({ cells }) => !cells.every(isEmpty));
  const starts = headingStarts(rows);
  const unitLines = rows.slice(0, starts[0]?.from).flatMap(textsOf).filter(isUnitLine);
  const last = starts.at(-1);
  if (last === undefined) return bareTables(sheet, rows);
  const unitsBelow = endOf(rows.slice(last.to + 1))
    .flatMap(textsOf)
    .filter(isUnitLine);
  return starts.flatMap((start, nth) => {
    const next = starts[nth + 1];
    const before = starts[nth - 1];
    const end = next === undefined ? rows.length : titleStart(rows, next.from - next.titles, start.to + 1);
    const from = start.from - start.lines;
    const over = start.from - start.titles;
    const above = rows.slice(before === undefined ? 0 : titleStart(rows, over, before.to + 1), from);
    const body = start.lines > 0 ? rows.slice(from, end) : rows.slice(start.to + 1, end);
    const headings = rows.slice(start.from, start.to + 1);
    const [first] = body;
    if (first === undefined) return [];
    const corner = cornerOf(headings, body);
    const columns = sideBySide(columnsUnder(headings, body, sheet).map((column) => asCorner(column, corner)));
    const table = {
      sheet: sheet.rectangle.sheet,
      headingRows: headings,
      firstRow: start.lines > 0 ? first.row : (headings.at(-1)?.row ?? first.row - 1) + 1,
      lastRow: next === undefined ? undefined : body.at(-1)?.row,
      rows: body,
      isWhole: sheet.isWhole,
      // A unit above the sheet's first table holds for those below it, unless they say another; and so does one below.
      titles: [...(before === undefined ? [] : unitLines), ...titlesIn(above), ...corner],
      footnotes: [...body.filter(isNote).flatMap(textsOf), ...(next === undefined ? [] : unitsBelow)],
    };
    return inSections(table).flatMap((section) =>
      columns.map((group) => {
        const { said, columns: own } = titleApart(group);
        const rows = columns.length > 1 ? within(section.rows, own) : section.rows;
        return { ...section, titles: [...section.titles, ...said], rows, columns: own };
      })
    );
  });
});

/** The lines that nothing but lines stand below. */
function endOf(rows: readonly SeenRow[]): readonly SeenRow[] {
  return rows.slice(rows.findLastIndex((row) => !isLine(row)) + 1);
}

/** What stands beside a table is not in its rows. */
function within(rows: readonly SeenRow[], columns: readonly TableColumn[]): readonly SeenRow[] {
  const own = new Set(columns.map(({ at }) => at));
  return rows.map((row) => ({ ...row, cells: row.cells.map((cell, at) => (own.has(at) ? cell : "")) }));
}

type Uncolumned = Omit<Table, "columns">;

/** A line that begins a section, and the lines right above it; where there are none, those of the section before. */
interface Mark {
  readonly at: number;
  readonly from: number;
  readonly said: string;
  readonly above: readonly string[];
}

/** Lines among the rows that say of which ledger or year the rows below are: "UTFALL", and further down "BUDGET". */
function inSections(table: Uncolumned): readonly Uncolumned[] {
  const { rows, titles } = table;
  const saidBy = (row: SeenRow, at: number): string | undefined => {
    const below = rows[at + 1];
    if (!isLine(row) || below === undefined || isNote(below)) return undefined;
    const { scenario, year, isOtherYear } = meaningOf(textsOf(row).join(" "));
    return scenario === undefined ? undefined : [scenario, year, isOtherYear].join(" ");
  };
  const marks: Mark[] = [];
  for (const [at, row] of rows.entries()) {
    const said = saidBy(row, at);
    const last = marks.at(-1);
    if (said === undefined) continue;
    let from = at;
    while (from > (last?.at ?? -1) + 1 && isLine(rows[from - 1] as SeenRow)) from--;
    const own = rows.slice(from, at).flatMap(textsOf);
    marks.push({ at, from, said, above: own.length > 0 ? own : (last?.above ?? []) });
  }
  if (new Set(marks.map(({ said }) => said)).size < 2) return [table];
  const ends = [...marks.slice(1).map(({ from }) => from), rows.length];
  const sections = marks.map(({ at, above }, nth): Uncolumned => {
    const own = rows.slice(at + 1, ends[nth]);
    const mark = rows[at];
    return {
      ...table,
      rows: own,
      firstRow: (mark?.row ?? 0) + 1,
      lastRow: nth === marks.length - 1 ? table.lastRow : own.at(-1)?.row,
      titles: [...titles, ...above, ...(mark === undefined ? [] : textsOf(mark))],
      footnotes: own.filter(isNote).flatMap(textsOf),
    };
  });
  const [first] = marks;
  const before = rows.slice(0, first?.from ?? 0);
  const unmarked: readonly Uncolumned[] =
    before.length === 0 ? [] : [{ ...table, rows: before, lastRow: before.at(-1)?.row }];
  return [...unmarked, ...sections];
}
