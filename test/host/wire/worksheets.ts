/** The collection of worksheets. */
import type { MemoryWorkbook } from "../cells/book";
import type { MemorySheet } from "../cells/sheet";
import { required } from "./collection";
import type { Json } from "./json";
import { requireOpenStructure } from "./protection";
import { registering, SHEET_EVENTS } from "./registering";
import { wire, type WireType } from "./type";
import { worksheetObject, worksheetType } from "./worksheet";

export const worksheetsType: WireType<MemoryWorkbook> = {
  name: "WorksheetCollection",
  items: (book) => book.sheets.map((sheet) => wire(worksheetType, sheet)),
  item: (book, key) => worksheetObject(required(sheetOf(book, key), "sheet", key)),
  methods: {
    ...registering<MemoryWorkbook>(...SHEET_EVENTS, "Added", "Deleted", "Moved"),
    Add: (book, args) => {
      requireOpenStructure(book);
      return worksheetObject(book.addSheet(args.text(0, undefined)));
    },
    GetActiveWorksheet: (book) => worksheetObject(book.activeSheet),
    GetCount: (book, args) => listed(book, args.flag(0)).length,
    GetFirst: (book, args) => worksheetObject(required(listed(book, args.flag(0))[0], "sheet", "first")),
    GetLast: (book, args) => worksheetObject(required(listed(book, args.flag(0)).at(-1), "sheet", "last")),
    GetItemOrNullObject: (book, args) => {
      const sheet = sheetOf(book, args.json(0));
      return sheet === undefined ? null : worksheetObject(sheet);
    },
  },
};

/** All sheets, or the visible ones. */
export function listed(book: MemoryWorkbook, visibleOnly: boolean): readonly MemorySheet[] {
  return visibleOnly ? book.sheets.filter((sheet) => sheet.visibility === "Visible") : book.sheets;
}

function sheetOf(book: MemoryWorkbook, key: Json): MemorySheet | undefined {
  return typeof key === "string" ? book.findSheet(key) : undefined;
}
