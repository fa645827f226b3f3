/** The collection of worksheets. */
import type { Book, Sheet } from "../cells/shape";
import { required } from "./collection";
import type { Json } from "./json";
import { worksheetObject, worksheetType } from "./places";
import { requireOpenStructure } from "./protection";
import { SHEET_EVENTS, registering } from "./registering";
import { described, wire } from "./type";
import { listed } from "./worksheet";

export const worksheetsType = described<Book>({
  name: "WorksheetCollection",
  items: (book) => book.sheets.map((sheet) => wire(worksheetType, sheet)),
  item: (book, key) => worksheetObject(required(sheetOf(book, key), "sheet", key)),
  methods: {
    ...registering<Book>(...SHEET_EVENTS, "Added", "Deleted", "Moved"),
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
});

function sheetOf(book: Book, key: Json): Sheet | undefined {
  return typeof key === "string" ? book.findSheet(key) : undefined;
}
