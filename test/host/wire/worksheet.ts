/** A worksheet, as office.js sees it. */
import { WHOLE_SHEET } from "../cells/address";
import { copySheet } from "../cells/clone";
import { Failure } from "../cells/failure";
import type { Book, Sheet } from "../cells/shape";
import { rectAt, rectsAt } from "./addressing";
import { autoFilterType } from "./auto-filter";
import { asColor } from "./colors";
import { chartsType } from "./charts";
import { commentsOf } from "./comments";
import { freezePanesType } from "./freeze-panes";
import { namesType } from "./names";
import { pageBreaksType, pageLayoutType } from "./page-layout";
import { areasObject, rangeObject, worksheetObject, worksheetType } from "./places";
import { protectionType, requireOpenStructure } from "./protection";
import { sheetSearch } from "./search";
import { sheetPropertiesType } from "./sheet-properties";
import { SHEET_EVENTS, registering } from "./registering";
import { tablesType } from "./tables";
import { giveMembers, readOnly, wire, type Scalar, type WireObject } from "./type";
import { asFlag, asNumber, asOneOf, asText } from "./values";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

const gridlines = flagOf("showGridlines");
const headings = flagOf("showHeadings");

giveMembers(worksheetType, {
  identity: (sheet) => ({ Id: sheet.id }),
  check: (sheet) => {
    if (sheet.isDeleted) throw new Failure("ItemNotFound", `The sheet "${sheet.name}" has been deleted.`);
  },
  scalars: {
    Id: readOnly((sheet) => sheet.id),
    Name: { read: (sheet) => sheet.name, write: (sheet, value) => open(sheet).rename(sheet, asText(value)) },
    Position: {
      read: (sheet) => sheet.position,
      write: (sheet, value) => open(sheet).moveSheet(sheet, asNumber(value)),
    },
    Visibility: {
      read: (sheet) => sheet.visibility,
      write: (sheet, value) => setVisibility(sheet, asOneOf(value, VISIBILITIES)),
    },
    TabColor: {
      read: (sheet) => sheet.tabColor,
      write: (sheet, value) => {
        sheet.tabColor = asColor(value);
      },
    },
    TabId: readOnly((sheet) => sheet.position),
    StandardWidth: {
      read: (sheet) => sheet.standardWidth,
      write: (sheet, value) => {
        sheet.standardWidth = asNumber(value);
      },
    },
    StandardHeight: readOnly(() => 15),
    ShowGridlines: gridlines,
    Gridlines: { ...(gridlines.write ? { write: gridlines.write } : {}) },
    ShowHeadings: headings,
    Headings: { ...(headings.write ? { write: headings.write } : {}) },
    EnableCalculation: flagOf("enableCalculation"),
  },
  links: {
    AutoFilter: (sheet) => wire(autoFilterType, { sheet, table: undefined }),
    Charts: (sheet) => wire(chartsType, sheet),
    Comments: (sheet) => commentsOf(sheet),
    CustomProperties: (sheet) => wire(sheetPropertiesType, sheet),
    FreezePanes: (sheet) => wire(freezePanesType, sheet),
    Names: (sheet) => wire(namesType, { book: sheet.book, scope: sheet }),
    PageLayout: (sheet) => wire(pageLayoutType, sheet),
    HorizontalPageBreaks: (sheet) => wire(pageBreaksType, { sheet, axis: "row" as const }),
    VerticalPageBreaks: (sheet) => wire(pageBreaksType, { sheet, axis: "column" as const }),
    Protection: (sheet) => wire(protectionType, sheet),
    Tables: (sheet) => wire(tablesType, { book: sheet.book, sheet, within: undefined }),
  },
  methods: {
    ...registering<Sheet>(...SHEET_EVENTS),
    Activate: (sheet) => sheet.book.activate(sheet),
    Calculate: (sheet) => sheet.book.calculate("forced"),
    Delete: (sheet) => open(sheet).deleteSheet(sheet),
    Copy: (sheet, args) => copy(sheet, args.text(0, "None"), args.object(1, worksheetType)),
    GetCell: (sheet, args) =>
      rangeObject(sheet, { row: args.integer(0), column: args.integer(1), rows: 1, columns: 1 }),
    GetRange: (sheet, args) => rangeObject(sheet, rectAt(sheet, args.text(0, undefined))),
    GetRanges: (sheet, args) => areasObject(sheet, rectsAt(sheet, args.text(0, undefined))),
    GetRangeByIndexes: (sheet, args) =>
      rangeObject(sheet, {
        row: args.integer(0),
        column: args.integer(1),
        rows: args.integer(2),
        columns: args.integer(3),
      }),
    GetUsedRange: (sheet, args) =>
      rangeObject(sheet, sheet.usedRect(WHOLE_SHEET, args.flag(0)) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (sheet, args) => {
      const rect = sheet.usedRect(WHOLE_SHEET, args.flag(0));
      return rect === undefined ? null : rangeObject(sheet, rect);
    },
    ...sheetSearch,
    GetNext: (sheet, args) => neighbour(sheet, 1, args.flag(0)) ?? missingNeighbour(),
    GetNextOrNullObject: (sheet, args) => neighbour(sheet, 1, args.flag(0)),
    GetPrevious: (sheet, args) => neighbour(sheet, -1, args.flag(0)) ?? missingNeighbour(),
    GetPreviousOrNullObject: (sheet, args) => neighbour(sheet, -1, args.flag(0)),
    _GetSheetById: (sheet, args) => worksheetObject(sheet.book.sheet(args.text(0))),
    _GetAnotherWorksheetById: (sheet, args) => worksheetObject(sheet.book.sheet(args.text(0))),
  },
});

/** The sheet's workbook, when its structure may be changed. */
function open(sheet: Sheet): Book {
  requireOpenStructure(sheet.book);
  return sheet.book;
}

function flagOf(property: "showGridlines" | "showHeadings" | "enableCalculation"): Scalar<Sheet> {
  return {
    read: (sheet) => sheet[property],
    write: (sheet, value) => {
      sheet[property] = asFlag(value);
      sheet.book.tell({ kind: "layout", sheet });
    },
  };
}

function setVisibility(sheet: Sheet, name: string): void {
  const visibility = VISIBILITIES.find((known) => known === name) ?? "Visible";
  if (visibility === sheet.visibility) return;
  requireOpenStructure(sheet.book);
  const others = listed(sheet.book, true).filter((other) => other !== sheet);
  if (visibility !== "Visible" && others.length === 0)
    throw new Failure("InvalidOperation", "A workbook must keep one visible sheet.");
  const before = sheet.visibility;
  const next = others[0];
  if (visibility !== "Visible" && sheet.book.activeSheet === sheet && next !== undefined) sheet.book.activate(next);
  sheet.visibility = visibility;
  sheet.book.tell({ kind: "sheetVisibility", sheet, before });
}

function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: boolean): WireObject | null {
  const after =
    step === 1 ? sheet.book.sheets.slice(sheet.position + 1) : sheet.book.sheets.slice(0, sheet.position).reverse();
  const found = after.find((other) => !visibleOnly || other.visibility === "Visible");
  return found === undefined ? null : worksheetObject(found);
}

function missingNeighbour(): never {
  throw new Failure("ItemNotFound", "There is no such sheet beside it.");
}

function copy(sheet: Sheet, position: string, relativeTo: Sheet | undefined): WireObject {
  const book = open(sheet);
  let number = 2;
  while (book.findSheet(`${sheet.name.slice(0, 26)} (${number})`)) number += 1;
  const twin = book.addSheet(`${sheet.name.slice(0, 26)} (${number})`);
  copySheet(sheet, twin);
  for (const table of twin.tables) table.name = `${table.name}_${twin.position + 1}`;
  const at = (relativeTo ?? sheet).position;
  const last = book.sheets.length - 1;
  const target = { None: last, End: last, Beginning: 0, Before: at, After: at + 1 }[position] ?? last;
  book.moveSheet(twin, Math.min(last, target));
  return worksheetObject(twin);
}

/** All sheets, or the visible ones. */
export function listed(book: Book, visibleOnly: boolean): readonly Sheet[] {
  return visibleOnly ? book.sheets.filter((sheet) => sheet.visibility === "Visible") : book.sheets;
}
