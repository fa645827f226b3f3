/** Tables of a workbook, a sheet or a range. */
import { contains, intersection, parseAddress, type Rect } from "../cells/address";
import { Failure } from "../cells/failure";
import type { Book, Sheet } from "../cells/shape";
import { insertCells } from "../cells/shifting";
import { newTable } from "../cells/table";
import { itemAt, required } from "./collection";
import { nameColumns } from "./column-names";
import type { Json } from "./json";
import { rangeType, tableObject, type TableAt } from "./places";
import { RangeAt } from "./range-at";
import { registering } from "./registering";
import type { Scene } from "./scene";
import { described, readOnly, type Arguments } from "./type";
import { requireUnprotected } from "./writing";

interface TablesAt {
  readonly book: Book;
  /** undefined for those of the whole workbook. */
  readonly sheet: Sheet | undefined;
  /** For the tables that touch a range, or lie within it. */
  readonly within: { readonly rect: Rect; readonly fully: boolean } | undefined;
}

export const tablesType = described<TablesAt>({
  name: "TableCollection",
  scalars: { Count: readOnly((self) => all(self).length) },
  items: (self) => all(self).map(tableObject),
  item: (self, key) => tableObject(required(found(self, key), "table", key)),
  methods: {
    ...registering<TablesAt>("DataChanged", "Added", "Deleted"),
    Add: (self, args, scene) => tableObject(add(self, args, scene)),
    GetItemAt: (self, args) => tableObject(itemAt(all(self), args.integer(0), "table")),
    GetItemOrNullObject: (self, args) => {
      const table = found(self, args.json(0));
      return table === undefined ? null : tableObject(table);
    },
    GetCount: (self) => all(self).length,
    GetFirst: (self) => tableObject(itemAt(all(self), 0, "table")),
  },
});

function all({ book, sheet, within }: TablesAt): readonly TableAt[] {
  const tables = book.tables().filter((item) => sheet === undefined || item.sheet === sheet);
  if (within === undefined) return tables;
  return tables.filter(({ table }) =>
    within.fully ? contains(within.rect, table.rect) : intersection(within.rect, table.rect) !== undefined
  );
}

function found(self: TablesAt, key: Json): TableAt | undefined {
  const text = String(key).toLowerCase();
  return all(self).find(({ table }) => table.name.toLowerCase() === text || table.id === String(key));
}

function add(self: TablesAt, args: Arguments, scene: Scene): TableAt {
  const { sheet, rect } = place(self, args);
  requireUnprotected(sheet);
  if (sheet.tables.some((table) => intersection(table.rect, rect) !== undefined))
    throw new Failure("InvalidArgument", "A table cannot overlap another table.");
  if (sheet.merges.some((area) => intersection(area, rect) !== undefined))
    throw new Failure("MergedRangeConflict", "A table cannot cover merged cells.");
  const hasHeaders = args.flag(1);
  // Excel gives a table without a heading row one of its own, above the data, which it moves down.
  if (!hasHeaders) insertCells(sheet, { ...rect, rows: 1 }, "Down", (shift) => scene.references.shift(sheet, shift));
  const isHeaderOnly = hasHeaders && rect.rows === 1;
  if (isHeaderOnly)
    insertCells(sheet, { ...rect, row: rect.row + 1, rows: 1 }, "Down", (shift) =>
      scene.references.shift(sheet, shift)
    );
  const covered = hasHeaders && !isHeaderOnly ? rect : { ...rect, rows: rect.rows + 1 };
  const table = newTable(self.book.newId("table"), freeName(self.book), covered, true);
  nameColumns(sheet, covered);
  sheet.tables.push(table);
  self.book.tell({ kind: "tableAdded", sheet, table });
  return { sheet, table };
}

function place({ book, sheet }: TablesAt, args: Arguments): RangeAt {
  const range = args.object(0, rangeType);
  if (range !== undefined) return range;
  const address = parseAddress(args.text(0));
  if (address === undefined) throw args.invalid(0);
  const home = address.sheet === undefined ? (sheet ?? book.activeSheet) : book.sheet(address.sheet);
  return new RangeAt(home, address.rect);
}

function freeName(book: Book): string {
  const names = new Set(book.tables().map(({ table }) => table.name.toLowerCase()));
  for (let number = 1; ; number++) if (!names.has(`tabell${number}`)) return `Tabell${number}`;
}
