/** The scalars of a range: values, formulas, formats of numbers, address, hidden rows. */
import { MAX_COLUMNS, formatRect, type Rect } from "../cells/address";
import { Failure } from "../cells/failure";
import { restyle, shared, styleOf } from "../cells/looks";
import type { Sheet } from "../cells/shape";
import { shownText } from "../cells/shown-text";
import { fromR1C1, toR1C1 } from "../cells/r1c1";
import { heightOf, leftOf, topOf, widthOf } from "../cells/sizes";
import type { CellValue } from "../cells/store";
import { valueTypeOf } from "./events";
import type { Json } from "./json";
import type { RangeAt } from "./range-at";
import type { Scene } from "./scene";
import { readOnly, type Scalar } from "./type";
import { asFlag, asObject, asText } from "./values";
import { isCovered, requireWritable, sourceOf, targetRows } from "./writing";

export const rangeScalars: Readonly<Record<string, Scalar<RangeAt>>> = {
  Address: readOnly((range) => range.sheet.address(range.rect)),
  AddressLocal: readOnly((range) => range.sheet.address(range.rect)),
  RowIndex: readOnly((range) => range.rect.row),
  ColumnIndex: readOnly((range) => range.rect.column),
  RowCount: readOnly((range) => range.rect.rows),
  ColumnCount: readOnly((range) => range.rect.columns),
  CellCount: readOnly((range) => range.cellCount),
  IsEntireRow: readOnly((range) => range.isEntireRow),
  IsEntireColumn: readOnly((range) => range.isEntireColumn),
  Values: { read: cells((range) => range.sheet.cells.values(range.rect)), write: writeContents },
  Formulas: { read: cells(formulas), write: writeContents },
  FormulasR1C1: {
    read: cells((range) => eachCell(range, r1c1At)),
    write: (range, value, scene) => writeContents(range, inA1(range, value), scene),
  },
  ValueTypes: {
    read: cells((range) => range.sheet.cells.kinds(range.rect).map((row) => row.map((kind) => valueTypeOf({ kind })))),
  },
  Text: { read: cells((range) => eachCell(range, (sheet, row, column) => shownText(sheet, row, column))) },
  NumberFormat: {
    read: cells((range) => eachCell(range, (sheet, row, column) => styleOf(sheet, row, column).numberFormat)),
    write: writeNumberFormat,
  },
  HasSpill: readOnly((range) => {
    const spilling = range.sheet.spills.filter(
      (rect) =>
        rect.row < range.rect.row + range.rect.rows &&
        range.rect.row < rect.row + rect.rows &&
        rect.column < range.rect.column + range.rect.columns &&
        range.rect.column < rect.column + rect.columns
    );
    return spilling.length === 0
      ? false
      : range.cellCount === 1 || spilling.some((rect) => rect.rows * rect.columns >= range.cellCount)
        ? true
        : null;
  }),
  Hidden: readOnly((range) => rowsHidden(range) === true || columnsHidden(range) === true),
  RowHidden: { read: rowsHidden, write: hideRows },
  ColumnHidden: { read: columnsHidden, write: hideColumns },
  Hyperlink: { read: (range) => linkOf(range)?.link ?? null, write: setLink },
  Style: {
    read: (range) => shared(range.sheet, range.rect, (style) => style.styleName) ?? null,
    write: (range, value, scene) => {
      requireWritable(range, "format", scene);
      const styleName = asText(value);
      restyle(range.sheet, range.rect, (style) => ({ ...style, styleName }));
      range.sheet.book.tell({ kind: "format", sheet: range.sheet, rect: range.rect });
    },
  },
  Top: readOnly((range) => topOf(range.sheet, range.rect.row)),
  Left: readOnly((range) => leftOf(range.sheet, range.rect.column)),
  Height: readOnly((range) => heightOf(range.sheet, range.rect)),
  Width: readOnly((range) => widthOf(range.sheet, range.rect)),
};

/** Whole rows, whole columns and more cells than the limit read as null, as in Excel. */
function cells(read: (range: RangeAt) => Json): (range: RangeAt, scene: Scene) => Json {
  return (range, { counters, cellLimit }) => {
    const count = range.rect.rows * range.rect.columns;
    if (range.isEntireRow || range.isEntireColumn || count > cellLimit) return null;
    counters.cellsRead += count;
    return read(range);
  };
}

function formulas(range: RangeAt): Json {
  const rows: CellValue[][] = range.sheet.cells.values(range.rect);
  range.sheet.formulasIn(range.rect, (row, column, formula) => {
    const target = rows[row - range.rect.row];
    if (target) target[column - range.rect.column] = formula;
  });
  return rows;
}

function eachCell(range: RangeAt, read: (sheet: Sheet, row: number, column: number) => Json): Json {
  const { sheet, rect } = range;
  return Array.from({ length: rect.rows }, (_, down) =>
    Array.from({ length: rect.columns }, (_unused, right) => read(sheet, rect.row + down, rect.column + right))
  );
}

function r1c1At(sheet: Sheet, row: number, column: number): Json {
  const formula = sheet.formulaAt(row, column);
  return formula === undefined ? sheet.cells.get(row, column).value : toR1C1(formula, row, column);
}

/** The rows with their formulas in A1 notation; one formula for the whole range gives each cell its own. */
function inA1({ rect }: RangeAt, value: Json): Json {
  const source = sourceOf(value, rect);
  return Array.from({ length: rect.rows }, (_, down) =>
    Array.from({ length: rect.columns }, (_unused, right) => {
      const item = source(down, right);
      const isFormula = typeof item === "string" && item.startsWith("=");
      return isFormula ? fromR1C1(item, rect.row + down, rect.column + right) : item;
    })
  );
}

/** Values and formulas are understood alike: what starts with "=" is a formula. */
function writeContents(range: RangeAt, value: Json, scene: Scene): void {
  requireBounded(range, scene);
  const source = sourceOf(value, range.rect);
  requireWritable(range, "values", scene);
  const { sheet, rect } = range;
  const rowOf = targetRows(sheet, rect);
  const isSingle = rect.rows === 1 && rect.columns === 1;
  const before = isSingle ? sheet.cells.get(rect.row, rect.column) : undefined;
  const hasMerges = sheet.merges.length > 0;
  for (let down = 0; down < rect.rows; down++) {
    const row = rowOf(down);
    if (row === undefined) break;
    for (let right = 0; right < rect.columns; right++) {
      const item = source(down, right);
      if (item === null) continue;
      if (typeof item === "object")
        throw new Failure("InvalidArgument", "A cell takes a text, a number or true/false.");
      if (hasMerges && isCovered(sheet, row, rect.column + right)) continue;
      sheet.enter(row, rect.column + right, item);
      scene.counters.cellsWritten += 1;
    }
  }
  sheet.edited(rect, "RangeEdited", before && { before, after: sheet.cells.get(rect.row, rect.column) });
}

function writeNumberFormat(range: RangeAt, value: Json, scene: Scene): void {
  const { sheet, rect } = range;
  requireWritable(range, "format", scene);
  const single = singleOf(value);
  if (!Array.isArray(single)) {
    const numberFormat = formatText(single);
    restyle(sheet, rect, (style) => ({ ...style, numberFormat }));
  } else {
    requireBounded(range, scene);
    const source = sourceOf(value, rect);
    for (let down = 0; down < rect.rows; down++) {
      for (let right = 0; right < rect.columns; right++) {
        const item = source(down, right);
        if (item === null) continue;
        const numberFormat = formatText(item);
        restyle(sheet, { row: rect.row + down, column: rect.column + right, rows: 1, columns: 1 }, (style) => ({
          ...style,
          numberFormat,
        }));
      }
    }
  }
  sheet.book.tell({ kind: "format", sheet, rect });
}

/** `[["0.00 %"]]` stands for the whole range, as "0.00 %" does. */
function singleOf(value: Json): Json {
  const [row, ...rows] = Array.isArray(value) ? (value as readonly Json[]) : [];
  const [only, ...others] = Array.isArray(row) ? (row as readonly Json[]) : [];
  return only === undefined || rows.length + others.length > 0 ? value : only;
}

function formatText(value: Json): string {
  const text = asText(value);
  return text === "" ? "General" : text;
}

function requireBounded(range: RangeAt, { cellLimit }: Scene): void {
  const isUnbounded = range.isEntireRow || range.isEntireColumn;
  if (isUnbounded) throw new Failure("InvalidArgument", `${formatRect(range.rect)} has no end: it cannot be written.`);
  if (range.rect.rows * range.rect.columns > cellLimit)
    throw new Failure("RangeExceedsLimit", "The range has too many cells.");
}

function rowsHidden({ sheet, rect }: RangeAt): boolean | null {
  if (sheet.hiddenRows.size === 0 && sheet.filteredRows.size === 0) return false;
  let hidden = 0;
  const limit = rect.row + rect.rows;
  for (const row of new Set([...sheet.hiddenRows, ...sheet.filteredRows]))
    if (row >= rect.row && row < limit) hidden += 1;
  return hidden === 0 ? false : hidden === rect.rows ? true : null;
}

function columnsHidden({ sheet, rect }: RangeAt): boolean | null {
  const hidden = [...sheet.hiddenColumns].filter(
    (column) => column >= rect.column && column < rect.column + rect.columns
  ).length;
  return hidden === 0 ? false : hidden === rect.columns ? true : null;
}

function hideRows(range: RangeAt, value: Json, scene: Scene): void {
  requireWritable(range, "format", scene);
  const { sheet, rect } = range;
  const hidden = asFlag(value);
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    if (hidden) sheet.hiddenRows.add(row);
    else sheet.hiddenRows.delete(row);
  }
  sheet.book.tell({ kind: "rowsHidden", sheet, rect: { ...rect, column: 0, columns: MAX_COLUMNS }, hidden });
}

function hideColumns(range: RangeAt, value: Json, scene: Scene): void {
  requireWritable(range, "format", scene);
  const { sheet, rect } = range;
  const hidden = asFlag(value);
  for (let column = rect.column; column < rect.column + rect.columns; column++) {
    if (hidden) sheet.hiddenColumns.add(column);
    else sheet.hiddenColumns.delete(column);
  }
  sheet.book.tell({ kind: "layout", sheet });
}

function linkOf({ sheet, rect }: RangeAt): { rect: Rect; link: Readonly<Record<string, Json>> } | undefined {
  return sheet.hyperlinks.find((item) => item.rect.row === rect.row && item.rect.column === rect.column);
}

function setLink(range: RangeAt, value: Json, scene: Scene): void {
  requireWritable(range, "values", scene);
  const { sheet, rect } = range;
  const link = asObject(value);
  sheet.hyperlinks = sheet.hyperlinks.filter((item) => item !== linkOf(range));
  sheet.hyperlinks.push({ rect, link });
  const shown = link["textToDisplay"];
  if (typeof shown === "string") sheet.put(rect.row, rect.column, { kind: "text", value: shown });
  sheet.edited(rect);
}
