/**
 * A sheet without headings: names beside amounts under a line that says what they are, as in minutes; or one heading
 * over the amounts alone.
 */
import { isEmpty } from "../../sources/cell";
import { headingText } from "../../sources/heading";
import type { CellValue, SeenRow, SeenSheet } from "../../workbook";
import { textsOf } from "./lines";
import { isFigure } from "../said/numberForms";
import { yearNamed } from "../said/months";
import type { Table } from "./table";

/** A longer one is no list of a committee's areas. */
const MOST_ROWS = 100;
const MOST_AMOUNTS = 3;

/** `rows`: those of the sheet that have anything. */
export function bareTables(sheet: SeenSheet, rows: readonly SeenRow[]): readonly Table[] {
  const named = rows.filter(hasNameBesideFigure);
  const amounts = [...new Set(named.flatMap(figureColumns))];
  const [first] = named;
  if (first === undefined || named.length < 2 || rows.length > MOST_ROWS || amounts.length > MOST_AMOUNTS) return [];
  const above = rows.slice(0, rows.indexOf(first));
  const heading = above.find((row) => isOverFigures(row, amounts));
  const body = rows.slice(rows.indexOf(heading ?? first) + (heading === undefined ? 0 : 1));
  const width = Math.max(...body.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, at) => {
    const text = headingText(heading?.cells[at] ?? "");
    return { at, parts: heading === undefined ? [] : [text], heading: text };
  });
  return [
    {
      sheet: sheet.rectangle.sheet,
      headingRows: heading === undefined ? [] : [heading],
      firstRow: (heading?.row ?? first.row - 1) + 1,
      lastRow: undefined,
      rows: body,
      isWhole: sheet.isWhole,
      titles: above.slice(0, heading === undefined ? undefined : above.indexOf(heading)).flatMap(textsOf),
      footnotes: body.slice(body.indexOf(named.at(-1) ?? first) + 1).flatMap(textsOf),
      columns,
    },
  ];
}

/** One name, and nothing but amounts after it. */
function hasNameBesideFigure({ cells }: SeenRow): boolean {
  const [name, ...others] = cells.filter((cell) => !isEmpty(cell));
  return isName(name) && others.length > 0 && others.every(isFigure);
}

function isName(cell: CellValue | undefined): boolean {
  return typeof cell === "string" && /\p{L}{2}/u.test(cell) && !isFigure(cell);
}

function figureColumns({ cells }: SeenRow): readonly number[] {
  return cells.flatMap((cell, at) => (isFigure(cell) ? [at] : []));
}

/** Words or a year, and that only where the amounts stand. */
function isOverFigures({ cells }: SeenRow, amounts: readonly number[]): boolean {
  const filled = cells.flatMap((cell, at) => (isEmpty(cell) ? [] : [at]));
  const isHeading = (cell: CellValue): boolean => isName(cell) || yearNamed(String(cell)) !== undefined;
  return filled.length > 0 && filled.every((at) => amounts.includes(at) && isHeading(cells[at] ?? ""));
}
