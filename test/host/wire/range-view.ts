/** What is seen of a range when filters and hidden rows and columns are left out. */
import { cellRect, formatRect } from "../cells/address";
import { styleOf } from "../cells/looks";
import type { Sheet } from "../cells/shape";
import { shownText } from "../cells/shown-text";
import { itemAt } from "./collection";
import { valueTypeOf } from "./events";
import type { Json } from "./json";
import { rangeObject } from "./places";
import type { RangeAt } from "./range-at";
import { declared, described, giveMembers, readOnly, wire, type Method, type Scalar } from "./type";

interface View {
  readonly range: RangeAt;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Of a row within the view of a range, from 0. */
  readonly index: number;
}

const viewType = declared<View>("RangeView");

const rowsType = described<View>({
  name: "RangeViewCollection",
  items: (view) => rowsOf(view).map((row) => wire(viewType, row)),
  methods: {
    GetItemAt: (view, args) => wire(viewType, itemAt(rowsOf(view), args.integer(0), "row")),
    GetCount: ({ rows }) => rows.length,
  },
});

giveMembers(viewType, {
  scalars: {
    RowCount: readOnly(({ rows }) => rows.length),
    ColumnCount: readOnly(({ columns }) => columns.length),
    Index: readOnly(({ index }) => index),
    Values: cells((sheet, row, column) => sheet.cells.get(row, column).value),
    Formulas: cells((sheet, row, column) => sheet.formulaAt(row, column) ?? sheet.cells.get(row, column).value),
    Text: cells(shownText),
    NumberFormat: cells((sheet, row, column) => styleOf(sheet, row, column).numberFormat),
    ValueTypes: cells((sheet, row, column) => valueTypeOf(sheet.cells.get(row, column))),
    CellAddresses: cells((_sheet, row, column) => formatRect(cellRect(row, column))),
  },
  links: { Rows: (view) => wire(rowsType, view) },
  methods: { GetRange: ({ range }) => rangeObject(range.sheet, range.rect) },
});

export const visibleView: Readonly<Record<string, Method<RangeAt>>> = {
  GetVisibleView: (range) => {
    const { sheet, rect } = range;
    const rows = indexes(rect.row, rect.rows).filter((row) => !sheet.isRowHidden(row));
    const columns = indexes(rect.column, rect.columns).filter((column) => !sheet.hiddenColumns.has(column));
    return wire(viewType, { range, rows, columns, index: 0 });
  },
};

function rowsOf(view: View): readonly View[] {
  return view.rows.map((row, index) => ({ ...view, rows: [row], index }));
}

function cells(read: (sheet: Sheet, row: number, column: number) => Json): Scalar<View> {
  return readOnly(({ range, rows, columns }) =>
    rows.map((row) => columns.map((column) => read(range.sheet, row, column)))
  );
}

function indexes(from: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, offset) => from + offset);
}
