/** A table. Its rows and columns are in table-lines.ts. */
import { intersection, parseAddress } from "../cells/address";
import { Failure } from "../cells/failure";
import { deleteCells, insertCells } from "../cells/shifting";
import { bodyRect, headerRect, totalRect } from "../cells/table";
import { autoFilterType, refilter } from "./auto-filter";
import { required } from "./collection";
import { nameColumns } from "./column-names";
import type { Json } from "./json";
import { rangeObject, rangeType, tableType, worksheetObject, type TableAt } from "./places";
import { RangeAt } from "./range-at";
import { sortKeys, sortLines } from "./range-sort";
import { registering } from "./registering";
import type { Scene } from "./scene";
import { columnsType, rowsType } from "./table-lines";
import { described, giveMembers, readOnly, wire, type Arguments, type Scalar } from "./type";
import { asFlag, asText } from "./values";
import { requireUnprotected } from "./writing";

const tableSortType = described<TableAt>({
  name: "TableSort",
  methods: {
    Apply: ({ sheet, table }, args) =>
      sortLines(new RangeAt(sheet, bodyRect(table)), "row", sortKeys(args.json(0)), false),
    Clear: () => null,
    Reapply: () => null,
  },
});

giveMembers(tableType, {
  identity: ({ table }) => ({ Id: table.id }),
  check: ({ sheet, table }) => {
    if (sheet.isDeleted || !sheet.tables.includes(table))
      throw new Failure("ItemNotFound", `The table "${table.name}" is gone.`);
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
    GetHeaderRowRange: ({ sheet, table }) =>
      rangeObject(sheet, required(headerRect(table), "header row of", table.name)),
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
    ClearFilters: ({ sheet, table }) => {
      table.criteria.clear();
      refilter(sheet, table.rect);
    },
    ReapplyFilters: ({ sheet, table }) => refilter(sheet, table.rect),
  },
});

function remove({ sheet, table }: TableAt): void {
  sheet.tables = sheet.tables.filter((other) => other !== table);
  if (table.criteria.size > 0) refilter(sheet, table.rect);
  sheet.book.tell({ kind: "tableDeleted", sheet, table });
}

function rename({ sheet, table }: TableAt, value: Json): void {
  const name = asText(value);
  const isTaken = sheet.book
    .tables()
    .some((other) => other.table !== table && other.table.name.toLowerCase() === name.toLowerCase());
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
  if (!keepsHeader)
    throw new Failure("InvalidArgument", "The table must keep its header row and overlap its old range.");
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
  if (shows)
    insertCells(sheet, { ...rect, row: rect.row + rect.rows, rows: 1 }, "Down", (shift) =>
      scene.references.shift(sheet, shift)
    );
  else
    deleteCells(sheet, { ...rect, row: rect.row + rect.rows - 1, rows: 1 }, "Up", (shift) =>
      scene.references.shift(sheet, shift)
    );
  table.rect = { ...rect, rows: rect.rows + (shows ? 1 : -1) };
  table.showTotals = shows;
}

function flag(
  property: "showBandedRows" | "showBandedColumns" | "showFilterButton" | "highlightFirstColumn" | "highlightLastColumn"
): Scalar<TableAt> {
  return {
    read: ({ table }) => table[property],
    write: ({ table }, value) => {
      table[property] = asFlag(value);
    },
  };
}
