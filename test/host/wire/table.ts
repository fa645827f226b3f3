/** A table, with its rows and columns. */
import { intersection, parseAddress, type Rect } from "../cells/address";
import { Failure } from "../cells/failure";
import type { MemorySheet } from "../cells/sheet";
import { insertCells, deleteCells } from "../cells/shifting";
import { bodyRect, headerRect, totalRect, type MemoryTable } from "../cells/table";
import { autoFilterType } from "./auto-filter";
import { itemAt, required } from "./collection";
import type { Json } from "./json";
import { rangeObject, rangeType } from "./range";
import { RangeAt } from "./range-at";
import { sortKeys, sortRows } from "./range-sort";
import { registering } from "./registering";
import type { Scene } from "./scene";
import { nameColumns } from "./tables";
import { readOnly, wire, type Arguments, type Scalar, type WireObject, type WireType } from "./type";
import { asFlag, asText } from "./values";
import { worksheetObject } from "./worksheet";
import { requireUnprotected, sourceOf } from "./writing";

export interface TableAt {
  readonly sheet: MemorySheet;
  readonly table: MemoryTable;
}

interface LineAt extends TableAt {
  /** Of a row or column, from 0. */
  readonly index: number;
}

const tableSortType: WireType<TableAt> = {
  name: "TableSort",
  methods: {
    Apply: ({ sheet, table }, args) => sortRows(new RangeAt(sheet, bodyRect(table)), sortKeys(args.json(0)), false),
    Clear: () => null,
    Reapply: () => null,
  },
};

const columnType: WireType<LineAt> = {
  name: "TableColumn",
  identity: ({ index }) => ({ Id: index + 1 }),
  scalars: {
    Id: readOnly(({ index }) => index + 1),
    Index: readOnly(({ index }) => index),
    Name: {
      read: ({ sheet, table, index }) => sheet.cells.get(table.rect.row, table.rect.column + index).value,
      write: ({ sheet, table, index }, value) => {
        requireUnprotected(sheet);
        sheet.put(table.rect.row, table.rect.column + index, { kind: "text", value: asText(value) });
        sheet.edited({ ...columnRect({ sheet, table, index }), rows: 1 });
      },
    },
    Values: { read: (self) => self.sheet.cells.values(columnRect(self)), write: (self, value) => write(self.sheet, columnRect(self), value) },
  },
  methods: {
    GetRange: (self) => rangeObject(self.sheet, columnRect(self)),
    GetDataBodyRange: (self) => rangeObject(self.sheet, { ...bodyRect(self.table), column: columnRect(self).column, columns: 1 }),
    GetHeaderRowRange: (self) => rangeObject(self.sheet, { ...columnRect(self), rows: 1 }),
    Delete: (self, _args, scene) => {
      requireUnprotected(self.sheet);
      deleteCells(self.sheet, columnRect(self), "Left", (shift) => scene.references.shift(self.sheet, shift));
    },
  },
};

const columnsType: WireType<TableAt> = {
  name: "TableColumnCollection",
  scalars: { Count: readOnly(({ table }) => table.rect.columns) },
  items: (self) => indexes(self.table.rect.columns).map((index) => wire(columnType, { ...self, index })),
  item: (self, key) => wire(columnType, { ...self, index: required(columnIndex(self, key), "column", key) }),
  methods: {
    Add: addColumn,
    GetItemAt: (self, args) => wire(columnType, { ...self, index: itemAt(indexes(self.table.rect.columns), args.integer(0), "column") }),
    GetItemOrNullObject: (self, args) => {
      const index = columnIndex(self, args.json(0));
      return index === undefined ? null : wire(columnType, { ...self, index });
    },
    GetCount: ({ table }) => table.rect.columns,
  },
};

const rowType: WireType<LineAt> = {
  name: "TableRow",
  scalars: {
    Index: readOnly(({ index }) => index),
    Values: { read: (self) => self.sheet.cells.values(rowRect(self)), write: (self, value) => write(self.sheet, rowRect(self), value) },
  },
  methods: {
    GetRange: (self) => rangeObject(self.sheet, rowRect(self)),
    Delete: (self, _args, scene) => deleteRows(self, self.index, 1, scene),
  },
};

const rowsType: WireType<TableAt> = {
  name: "TableRowCollection",
  scalars: { Count: readOnly(({ table }) => bodyRect(table).rows) },
  items: (self) => indexes(bodyRect(self.table).rows).map((index) => wire(rowType, { ...self, index })),
  methods: {
    Add: addRows,
    GetItemAt: (self, args) => wire(rowType, { ...self, index: itemAt(indexes(bodyRect(self.table).rows), args.integer(0), "row") }),
    GetCount: ({ table }) => bodyRect(table).rows,
    DeleteRowsAt: (self, args, scene) => deleteRows(self, args.integer(0), args.integer(1, 1), scene),
  },
};

export const tableType: WireType<TableAt> = {
  name: "Table",
  identity: ({ table }) => ({ Id: table.id }),
  check: ({ sheet, table }) => {
    if (sheet.isDeleted || !sheet.tables.includes(table)) throw new Failure("ItemNotFound", `The table "${table.name}" is gone.`);
  },
  scalars: {
    Id: readOnly(({ table }) => table.id),
    LegacyId: readOnly(({ table }) => table.id),
    Name: { read: ({ table }) => table.name, write: rename },
    Style: {
      read: ({ table }) => table.style,
      write: ({ table }, value) => {
        table.style = asText(value);
      },
    },
    ShowHeaders: readOnly(({ table }) => table.showHeaders),
    ShowTotals: { read: ({ table }) => table.showTotals, write: showTotals },
    ShowBandedRows: flag("showBandedRows"),
    ShowBandedColumns: flag("showBandedColumns"),
    ShowFilterButton: flag("showFilterButton"),
    HighlightFirstColumn: flag("highlightFirstColumn"),
    HighlightLastColumn: flag("highlightLastColumn"),
  },
  links: {
    AutoFilter: (self) => wire(autoFilterType, self),
    Columns: (self) => wire(columnsType, self),
    Rows: (self) => wire(rowsType, self),
    Sort: (self) => wire(tableSortType, self),
    Worksheet: ({ sheet }) => worksheetObject(sheet),
  },
  methods: {
    ...registering<TableAt>("DataChanged", "SelectionChanged"),
    GetRange: ({ sheet, table }) => rangeObject(sheet, table.rect),
    GetHeaderRowRange: ({ sheet, table }) => rangeObject(sheet, required(headerRect(table), "header row of", table.name)),
    GetDataBodyRange: ({ sheet, table }) => rangeObject(sheet, bodyRect(table)),
    GetTotalRowRange: ({ sheet, table }) => rangeObject(sheet, required(totalRect(table), "total row of", table.name)),
    Resize: resize,
    ConvertToRange: (self) => {
      remove(self);
      return rangeObject(self.sheet, self.table.rect);
    },
    Delete: (self, _args, scene) => {
      requireUnprotected(self.sheet);
      remove(self);
      deleteCells(self.sheet, self.table.rect, "Up", (shift) => scene.references.shift(self.sheet, shift));
    },
    ClearFilters: ({ sheet }) => {
      sheet.filteredRows.clear();
      sheet.filter?.criteria.clear();
    },
    ReapplyFilters: () => null,
  },
};

export function tableObject(at: TableAt): WireObject {
  return wire(tableType, at);
}

function remove({ sheet, table }: TableAt): void {
  sheet.tables = sheet.tables.filter((other) => other !== table);
  sheet.book.tell({ kind: "tableDeleted", sheet, table });
}

function rename({ sheet, table }: TableAt, value: Json): void {
  const name = asText(value);
  const isTaken = sheet.book.tables().some((other) => other.table !== table && other.table.name.toLowerCase() === name.toLowerCase());
  if (isTaken || sheet.book.findName(name)) throw new Failure("InvalidArgument", `The name "${name}" is taken.`);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw new Failure("InvalidArgument", `"${name}" is no table name.`);
  table.name = name;
}

function resize({ sheet, table }: TableAt, args: Arguments): void {
  requireUnprotected(sheet);
  const range = args.object(0, rangeType);
  const rect = range?.rect ?? parseAddress(args.text(0))?.rect;
  if (rect === undefined) throw args.invalid(0);
  const keepsHeader = rect.row === table.rect.row && intersection(rect, table.rect) !== undefined && rect.rows > 1;
  if (!keepsHeader) throw new Failure("InvalidArgument", "The table must keep its header row and overlap its old range.");
  const isTaken = sheet.tables.some((other) => other !== table && intersection(other.rect, rect) !== undefined);
  if (isTaken) throw new Failure("InvalidArgument", "A table cannot overlap another table.");
  table.rect = rect;
  nameColumns(sheet, rect);
  sheet.book.tell({ kind: "layout", sheet });
}

function showTotals({ sheet, table }: TableAt, value: Json, scene: Scene): void {
  const shows = asFlag(value);
  if (shows === table.showTotals) return;
  const { rect } = table;
  if (shows) insertCells(sheet, { ...rect, row: rect.row + rect.rows, rows: 1 }, "Down", (shift) => scene.references.shift(sheet, shift));
  else deleteCells(sheet, { ...rect, row: rect.row + rect.rows - 1, rows: 1 }, "Up", (shift) => scene.references.shift(sheet, shift));
  table.rect = { ...rect, rows: rect.rows + (shows ? 1 : -1) };
  table.showTotals = shows;
}

function addRows(self: TableAt, args: Arguments, scene: Scene): WireObject {
  const { sheet, table } = self;
  requireUnprotected(sheet);
  const body = bodyRect(table);
  const values = args.json(1);
  const rows = Array.isArray(values) ? (values as readonly Json[]) : [[]];
  const isPlaceholder = body.rows === 1 && sheet.usedRect(body) === undefined;
  const index = args.integer(0, undefined) ?? body.rows;
  if (index < -1 || index > body.rows) throw args.invalid(0);
  const at = index === -1 ? body.rows : index;
  const needed = rows.length - (isPlaceholder ? 1 : 0);
  const start = isPlaceholder ? 0 : at;
  if (needed > 0) grow(self, body.row + (isPlaceholder ? 1 : at), needed, scene);
  const target = { ...body, row: body.row + start, rows: rows.length };
  if (Array.isArray(values)) write(sheet, target, values as readonly Json[]);
  return wire(rowType, { sheet, table, index: start });
}

/** Rows are inserted within the table's columns, so that what stands below moves down. */
function grow({ sheet, table }: TableAt, row: number, count: number, scene: Scene): void {
  const before = table.rect;
  insertCells(sheet, { ...before, row, rows: count }, "Down", (shift) => scene.references.shift(sheet, shift));
  table.rect = { ...before, rows: before.rows + count };
}

function deleteRows(self: TableAt, index: number, count: number, scene: Scene): void {
  requireUnprotected(self.sheet);
  const body = bodyRect(self.table);
  if (index < 0 || count < 1 || index + count > body.rows) throw new Failure("InvalidArgument", "The table has no such rows.");
  const before = self.table.rect;
  deleteCells(self.sheet, { ...body, row: body.row + index, rows: count }, "Up", (shift) => scene.references.shift(self.sheet, shift));
  self.table.rect = { ...before, rows: Math.max(2, before.rows - count) };
}

function addColumn({ sheet, table }: TableAt, args: Arguments, scene: Scene): WireObject {
  requireUnprotected(sheet);
  const before = table.rect;
  const given = args.integer(0, -1);
  const index = given < 0 ? before.columns : given;
  const column = { ...before, column: before.column + index, columns: 1 };
  insertCells(sheet, column, "Right", (shift) => scene.references.shift(sheet, shift));
  table.rect = { ...before, columns: before.columns + 1 };
  const values = args.json(1);
  if (Array.isArray(values)) write(sheet, column, values as readonly Json[]);
  const name = args.text(2, undefined);
  if (name !== undefined) sheet.put(before.row, column.column, { kind: "text", value: name });
  nameColumns(sheet, table.rect);
  return wire(columnType, { sheet, table, index });
}

function write(sheet: MemorySheet, rect: Rect, value: Json): void {
  requireUnprotected(sheet);
  const source = sourceOf(value, rect);
  for (let down = 0; down < rect.rows; down++) {
    for (let right = 0; right < rect.columns; right++) {
      const item = source(down, right);
      if (item !== null && typeof item !== "object") sheet.enter(rect.row + down, rect.column + right, item);
    }
  }
  sheet.edited(rect);
}

function columnIndex({ sheet, table }: TableAt, key: Json): number | undefined {
  if (typeof key === "number") return key >= 1 && key <= table.rect.columns ? key - 1 : undefined;
  const name = String(key).toLowerCase();
  return indexes(table.rect.columns).find((index) => String(sheet.cells.get(table.rect.row, table.rect.column + index).value).toLowerCase() === name);
}

function columnRect({ table, index }: LineAt): Rect {
  return { ...table.rect, column: table.rect.column + index, columns: 1 };
}

function rowRect({ table, index }: LineAt): Rect {
  return { ...bodyRect(table), row: bodyRect(table).row + index, rows: 1 };
}

function indexes(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function flag(property: "showBandedRows" | "showBandedColumns" | "showFilterButton" | "highlightFirstColumn" | "highlightLastColumn"): Scalar<TableAt> {
  return {
    read: ({ table }) => table[property],
    write: ({ table }, value) => {
      table[property] = asFlag(value);
    },
  };
}
