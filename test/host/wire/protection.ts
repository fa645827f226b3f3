/**
 * Protection of a sheet, and of the workbook's structure. Reaching the state that already is throws, as Excel's builds
 * since 2026-06 do.
 */
import { Failure } from "../cells/failure";
import type { Book, Sheet } from "../cells/shape";
import { isObject, type JsonObject } from "./json";
import { described, readOnly } from "./type";

const OPTIONS: JsonObject = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export const protectionType = described<Sheet>({
  name: "WorksheetProtection",
  scalars: {
    Protected: readOnly((sheet) => sheet.protection !== undefined),
    Options: readOnly((sheet) => (sheet.protection ? { ...OPTIONS, ...sheet.protection.options } : OPTIONS)),
  },
  methods: {
    Protect: (sheet, args) => {
      if (sheet.protection !== undefined) throw new Failure("AccessDenied", "The sheet is protected already.");
      const options = args.json(0);
      sheet.protect(isObject(options) ? options : {}, args.text(1, undefined));
    },
    Unprotect: (sheet, args) => {
      if (sheet.protection === undefined) throw new Failure("AccessDenied", "The sheet is not protected.");
      const { password } = sheet.protection;
      if (password !== undefined && password !== args.text(0, ""))
        throw new Failure("AccessDenied", "The password is wrong.");
      sheet.unprotect();
    },
  },
});

export const workbookProtectionType = described<Book>({
  name: "WorkbookProtection",
  scalars: { Protected: readOnly((book) => book.isStructureProtected) },
  methods: {
    Protect: (book) => {
      requireOpenStructure(book);
      book.isStructureProtected = true;
    },
    Unprotect: (book) => {
      if (!book.isStructureProtected) throw new Failure("AccessDenied", "The workbook is not protected.");
      book.isStructureProtected = false;
    },
  },
});

/** Throws AccessDenied when sheets may not be added, deleted, renamed, moved or hidden. */
export function requireOpenStructure(book: Book): void {
  if (book.isStructureProtected) throw new Failure("AccessDenied", "The structure of the workbook is protected.");
}
