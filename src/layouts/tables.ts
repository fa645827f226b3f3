/** The tables on a sheet: headings wherever they stand, the rows below them, the words above and between them. */
import { isEmpty } from "../sources/cell";
import type { SeenRow, SeenSheet } from "../workbook";
import { bareTables } from "./bareTables";
import { columnsUnder, sideBySide } from "./headingColumns";
import { headingStarts } from "./headingRows";
import { isLine, isNote, textsOf, titleStart } from "./lines";
import { meaningOf } from "./meaning";
import type { Table } from "./table";

export type { Table } from "./table";

export function tablesOf(sheet: SeenSheet): readonly Table[] {
  const rows = sheet.rows.filter(({ cells }) => !cells.every(isEmpty));
  const starts = headingStarts(rows);
  if (starts.length === 0) return bareTables(sheet, rows);
  return starts.flatMap((start, nth) => {
    const next = starts[nth + 1];
    const before = starts[nth - 1];
    const end = next === undefined ? rows.length : titleStart(rows, next.from, start.to + 1);
    const from = start.from - start.lines;
    const above = rows.slice(before === undefined ? 0 : titleStart(rows, start.from, before.to + 1), from);
    const body = start.lines > 0 ? rows.slice(from, end) : rows.slice(start.to + 1, end);
    const headings = rows.slice(start.from, start.to + 1);
    const [first] = body;
    if (first === undefined) return [];
    const columns = sideBySide(columnsUnder(headings, body, sheet));
    const table = {
      sheet: sheet.rectangle.sheet,
      headingRows: headings,
      firstRow: start.lines > 0 ? first.row : (headings.at(-1)?.row ?? first.row - 1) + 1,
      lastRow: next === undefined ? undefined : body.at(-1)?.row,
      rows: body,
      isWhole: sheet.isWhole,
      titles: above.flatMap(textsOf),
      footnotes: body.filter(isNote).flatMap(textsOf),
    };
    return inSections(table).flatMap((section) => columns.map((own) => ({ ...section, columns: own })));
  });
}

type Uncolumned = Omit<Table, "columns">;

/** Lines among the rows that say of which ledger or year the rows below are: "UTFALL", and further down "BUDGET". */
function inSections(table: Uncolumned): readonly Uncolumned[] {
  const { rows, titles } = table;
  const saidBy = (row: SeenRow, at: number): string | undefined => {
    const below = rows[at + 1];
    if (!isLine(row) || below === undefined || isNote(below)) return undefined;
    const { scenario, year, isOtherYear } = meaningOf(textsOf(row).join(" "));
    return scenario === undefined ? undefined : [scenario, year, isOtherYear].join(" ");
  };
  const marks = rows.flatMap((row, at) => {
    const said = saidBy(row, at);
    return said === undefined ? [] : [{ at, said }];
  });
  if (new Set(marks.map(({ said }) => said)).size < 2) return [table];
  const ends = [...marks.slice(1).map(({ at }) => at), rows.length];
  const sections = marks.map(({ at }, nth): Uncolumned => {
    const own = rows.slice(at + 1, ends[nth]);
    const mark = rows[at];
    return {
      ...table,
      rows: own,
      firstRow: (mark?.row ?? 0) + 1,
      lastRow: nth === marks.length - 1 ? table.lastRow : own.at(-1)?.row,
      titles: [...titles, ...(mark === undefined ? [] : textsOf(mark))],
      footnotes: own.filter(isNote).flatMap(textsOf),
    };
  });
  const [first] = marks;
  const before = rows.slice(0, first?.at ?? 0);
  const unmarked: readonly Uncolumned[] =
    before.length === 0 ? [] : [{ ...table, rows: before, lastRow: before.at(-1)?.row }];
  return [...unmarked, ...sections];
}
