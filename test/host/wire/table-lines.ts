/** Rows and columns of a table. */
import type { Rect } from "../cells/address";
import { Failure } from "../cells/failure";
import type { Sheet } from "../cells/shape";
import { deleteCells, insertCells } from "../cells/shifting";
import { bodyRect } from "../cells/table";
import { itemAt, required } from "./collection";
import { columnFilterType } from "./column-filter";
import { nameColumns } from "./column-names";
import type { Json } from "./json";
import { rangeObject, type TableAt } from "./places";
import type { Scene } from "./scene";
import { described, readOnly, wire, type Arguments, type WireObject } from "./type";
import { asText } from "./values";
import { requireUnprotected, sourceOf } from "./writing";

interface LineAt extends TableAt {
  /** Of a row or column, from 0. */
  readonly index: number;
}

const columnType = described<LineAt>({
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
    Values: {
      read: (self) => self.sheet.cells.values(columnRect(self)),
      write: (self, value) => write(self.sheet, columnRect(self), value),
    },
  },
  links: { Filter: (self) => wire(columnFilterType, self) },
  methods: {
    GetRange: (self) => rangeObject(self.sheet, columnRect(self)),
    GetDataBodyRange: (self) =>
      rangeObject(self.sheet, { ...bodyRect(self.table), column: columnRect(self).column, columns: 1 }),
    GetHeaderRowRange: (self) => rangeObject(self.sheet, { ...columnRect(self), rows: 1 }),
    Delete: (self, _args, scene) => {
      requireUnprotected(self.sheet);
      deleteCells(self.sheet, columnRect(self), "Left", (shift) => scene.references.shift(self.sheet, shift));
    },
  },
});

export const columnsType = described<TableAt>({
  name: "TableColumnCollection",
  scalars: { Count: readOnly(({ table }) => table.rect.columns) },
  items: (self) => indexes(self.table.rect.columns).map((index) => wire(columnType, { ...self, index })),
  item: (self, key) => wire(columnType, { ...self, index: required(columnIndex(self, key), "column", key) }),
  methods: {
    Add: addColumn,
    GetItemAt: (self, args) =>
      wire(columnType, { ...self, index: itemAt(indexes(self.table.rect.columns), args.integer(0), "column") }),
    GetItemOrNullObject: (self, args) => {
      const index = columnIndex(self, args.json(0));
      return index === undefined ? null : wire(columnType, { ...self, index });
    },
    GetCount: ({ table }) => table.rect.columns,
  },
});

const rowType = described<LineAt>({
  name: "TableRow",
  scalars: {
    Index: readOnly(({ index }) => index),
    Values: {
      read: (self) => self.sheet.cells.values(rowRect(self)),
      write: (self, value) => write(self.sheet, rowRect(self), value),
    },
  },
  methods: {
    GetRange: (self) => rangeObject(self.sheet, rowRect(self)),
    Delete: (self, _args, scene) => deleteRows(self, self.index, 1, scene),
  },
});

export const rowsType = described<TableAt>({
  name: "TableRowCollection",
  scalars: { Count: readOnly(({ table }) => bodyRect(table).rows) },
  items: (self) => indexes(bodyRect(self.table).rows).map((index) => wire(rowType, { ...self, index })),
  methods: {
    Add: addRows,
    GetItemAt: (self, args) =>
      wire(rowType, { ...self, index: itemAt(indexes(bodyRect(self.table).rows), args.integer(0), "row") }),
    GetCount: ({ table }) => bodyRect(table).rows,
    DeleteRowsAt: (self, args, scene) => deleteRows(self, args.integer(0), args.integer(1, 1), scene),
  },
});

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
  if (index < 0 || count < 1 || index + count > body.rows)
    throw new Failure("InvalidArgument", "The table has no such rows.");
  const before = self.table.rect;
  deleteCells(self.sheet, { ...body, row: body.row + index, rows: count }, "Up", (shift) =>
    scene.references.shift(self.sheet, shift)
  );
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

function write(sheet: Sheet, rect: Rect, value: Json): void {
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
  return indexes(table.rect.columns).find(
    (index) => String(sheet.cells.get(table.rect.row, table.rect.column + index).value).toLowerCase() === name
  );
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
