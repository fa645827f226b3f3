/**
 * How our sheets look: plain enough to be pasted into a report. Rules and weight, no fills and no colour that
 * carries meaning; the workbook's own font. What is pure is decided here, what Office needs is done here too.
 */
import type { InputCell, RoundedTable } from "../reports/table";
import { a1, type Area } from "./area";
import { columnWidths } from "./columnWidths";
import { TEXT_FORMAT, type Content, type RowRole } from "./layout";
import { borrow } from "./office";
import { breaksBefore, points } from "./pages";
import type { SheetPrint } from "./print";

const TITLE_SIZE = 14;
const SMALL_SIZE = 9;
/** Contrast 7:1 against white. */
const GREY = "#595959";

/** A part of a block, counted from its own first cell, whose cells share something. */
export interface Part<T> extends Area {
  readonly is: T;
}

interface Look {
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  readonly color?: string;
  readonly align?: "Right";
  readonly wraps?: true;
  readonly top?: true;
  readonly indent?: number;
  readonly rule?: "EdgeTop" | "EdgeBottom";
  /** To be filled in: set apart by a border and a light ground. */
  readonly isField?: true;
}

/** Number formats, one part for each stretch of equal cells: a scalar each, since a format per cell is slow. */
export function formatParts({ cells }: Content): readonly Part<string>[] {
  const parts: { row: number; column: number; rows: number; columns: number; is: string }[] = [];
  const latest = new Map<string, { column: number; columns: number }>();
  for (const column of cells[0]?.keys() ?? []) {
    for (const stretch of stretchesOf(cells.map((line) => line[column]?.format ?? "General"))) {
      const key = `${stretch.row} ${stretch.rows} ${stretch.is}`;
      const left = latest.get(key);
      if (left !== undefined && left.column + left.columns === column) left.columns++;
      else {
        const part = { ...stretch, column, columns: 1 };
        parts.push(part);
        latest.set(key, part);
      }
    }
  }
  return parts;
}

/** Equal values that follow one another. */
function stretchesOf<T extends string>(
  values: readonly T[]
): readonly { readonly row: number; readonly rows: number; readonly is: T }[] {
  const stretches: { row: number; rows: number; is: T }[] = [];
  for (const [row, is] of values.entries()) {
    const last = stretches.at(-1);
    if (last?.is === is) last.rows++;
    else stretches.push({ row, rows: 1, is });
  }
  return stretches;
}

export function lookParts({ roles, columns, cells, isProse }: Content): readonly Part<Look>[] {
  const width = cells[0]?.length ?? 0;
  const rows = roles.flatMap((role, row): Part<Look>[] => {
    const look = lookOf(role);
    return look === undefined ? [] : [{ row, column: 0, rows: 1, columns: width, is: look }];
  });
  if (roles[0] !== "heading") return rows;
  const whole = { row: 0, column: 0, rows: roles.length, columns: width };
  const down = columns.map((kind, column) => ({ ...whole, column, columns: 1, is: lookDown(kind, column) }));
  const isOnlyText = isProse === true || columns.every((kind) => kind === "text");
  const fields = fieldParts(cells).map((part): Part<Look> => ({ ...part, is: { isField: true } }));
  return [...down, ...(isOnlyText ? [{ ...whole, is: { top: true } as const }] : []), ...rows, ...fields];
}

/** The cells that are filled in, by what they hold. */
export function fieldParts(cells: Content["cells"]): readonly Part<InputCell["holds"]>[] {
  return [...(cells[0]?.keys() ?? [])].flatMap((column) =>
    stretchesOf(cells.map((line) => line[column]?.filledIn ?? "")).flatMap(({ row, rows, is }) =>
      is === "" ? [] : [{ row, rows, column, columns: 1, is }]
    )
  );
}

function lookDown(kind: Content["columns"][number], column: number): Look {
  if (kind !== "text") return { align: "Right" };
  return column === 0 ? { wraps: true } : { wraps: true, indent: 1 };
}

function lookOf(role: RowRole): Look | undefined {
  switch (role) {
    case "title":
      return { bold: true, size: TITLE_SIZE };
    case "unit":
    case "stamp":
      return { size: SMALL_SIZE, color: GREY };
    case "heading":
      return { bold: true, wraps: true, rule: "EdgeBottom" };
    case "subtotal":
      return { bold: true };
    case "total":
      return { bold: true, rule: "EdgeTop" };
    case "unallocated":
    case "residual":
      return { italic: true };
    case "line":
      return undefined;
  }
}

/** Sets the number formats: all of them, or only those that keep text text. */
export function applyFormats(sheet: Excel.Worksheet, area: Area, content: Content, which: "all" | "text"): void {
  for (const part of formatParts(content)) {
    if (which === "text" && part.is !== TEXT_FORMAT) continue;
    partOf(sheet, area, part).numberFormat = scalar(part.is);
  }
}

/** Sets the look of a block whose former look has been cleared. */
export function applyLook(sheet: Excel.Worksheet, area: Area, content: Content): void {
  for (const part of lookParts(content)) {
    const { format } = partOf(sheet, area, part);
    const { bold, italic, size, color, align, wraps, top, indent, rule, isField } = part.is;
    if (bold) format.font.bold = true;
    if (italic) format.font.italic = true;
    if (size !== undefined) format.font.size = size;
    if (color !== undefined) format.font.color = color;
    if (align !== undefined) format.horizontalAlignment = align;
    if (indent !== undefined) {
      format.horizontalAlignment = "Left";
      format.indentLevel = indent;
    }
    if (wraps) format.wrapText = true;
    if (top) format.verticalAlignment = "Top";
    if (rule !== undefined) format.borders.getItem(rule).style = "Continuous";
    if (isField) markField(format, part);
  }
  if (content.roles[0] === "heading") fitRows(sheet, area);
}

const FIELD = { ground: "#FFF8E1", line: "#A6A6A6" };

function markField({ fill, borders }: Excel.RangeFormat, { rows }: Area): void {
  fill.color = FIELD.ground;
  const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
  for (const edge of [...edges, ...(rows > 1 ? (["InsideHorizontal"] as const) : [])]) {
    const border = borders.getItem(edge);
    border.style = "Continuous";
    border.color = FIELD.line;
  }
}

/** Rows as high as their wrapped texts. */
export function fitRows(sheet: Excel.Worksheet, area: Area): void {
  borrow(sheet.getRange(a1(area))).format.autofitRows();
}

/** Column widths and gridlines of a sheet that we have added; one that is there is its user's. */
export function furnish(sheet: Excel.Worksheet, tables: readonly RoundedTable[]): void {
  sheet.showGridlines = false;
  for (const [column, characters] of columnWidths(tables).entries()) {
    borrow(sheet.getRange(a1({ row: 0, column, rows: 1, columns: 1 }))).format.columnWidth = points(characters);
  }
}

/** One page wide; where the sheet has one table only, its title, unit and heading are repeated on every page. */
export function preparePrint(sheet: Excel.Worksheet, { page, titleRows }: SheetPrint): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = page.orientation;
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (titleRows !== undefined) pageLayout.setPrintTitleRows(titleRows);
}

/** Pages begin where no table is cut in two; a sheet whose tables have moved gets its breaks anew. */
export function breakPages(sheet: Excel.Worksheet, { blocks, page, isNew }: SheetPrint): void {
  if (!isNew) sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of breaksBefore(blocks, page.capacity)) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}

/** Office takes one value for a whole range, though its typings ask for a value per cell. */
export function scalar(value: string): string[][] {
  return value as unknown as string[][];
}

function partOf(sheet: Excel.Worksheet, area: Area, part: Area): Excel.Range {
  return borrow(sheet.getRange(a1({ ...part, row: area.row + part.row, column: area.column + part.column })));
}
