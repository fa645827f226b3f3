/** Workbook and its Application, as office.js sees them. */
import { Failure } from "../cells/failure";
import type { Book } from "../cells/shape";
import { plainApplication, runtimeType } from "./application";
import { allCommentsOf } from "./comments";
import { customXmlPartsType } from "./custom-xml";
import { documentPropertiesType } from "./document-properties";
import { namesType } from "./names";
import { areasObject, rangeObject } from "./places";
import { workbookProtectionType } from "./protection";
import type { RangeAt } from "./range-at";
import { registering } from "./registering";
import { settingsType } from "./settings";
import { tablesType } from "./tables";
import { described, keptObject, readOnly, wire, type WireObject } from "./type";
import { worksheetsType } from "./worksheets";
// What the other members lead to gets its members in files of its own.
import "./range";
import "./range-areas";
import "./table";

export const workbookType = described<Book>({
  name: "Workbook",
  scalars: {
    Name: readOnly((book) => book.fileName),
    ReadOnly: readOnly(() => false),
    IsDirty: { read: () => true, write: () => undefined },
    AutoSave: readOnly(() => false),
    PreviouslySaved: readOnly(() => true),
    CalculationEngineVersion: readOnly(() => 191_029),
  },
  links: {
    Application: (book) => plainApplication(book),
    Worksheets: (book) => wire(worksheetsType, book),
    Names: (book) => wire(namesType, { book, scope: undefined }),
    Tables: (book) => wire(tablesType, { book, sheet: undefined, within: undefined }),
    Settings: (book) => wire(settingsType, book),
    Comments: (book) => allCommentsOf(book),
    CustomXmlParts: (book) => wire(customXmlPartsType, book),
    Protection: (book) => wire(workbookProtectionType, book),
    Properties: (book) => wire(documentPropertiesType, book),
    _Runtime: (_book, scene) => wire(runtimeType, scene.app),
  },
  methods: {
    ...registering<Book>("AutoSaveSettingChanged", "Activated"),
    GetSelectedRange: (book) => {
      const { sheet, rects } = book.selected;
      const [rect, another] = rects;
      if (rect === undefined || another !== undefined)
        throw new Failure("InvalidSelection", "Several areas are selected.");
      return rangeObject(sheet, rect);
    },
    GetSelectedRanges: (book) => {
      const { sheet, rects } = book.selected;
      return areasObject(sheet, rects);
    },
    GetActiveCell: (book) => {
      const { sheet, rects } = book.selected;
      const rect = rects[0] ?? { row: 0, column: 0 };
      return rangeObject(sheet, { row: rect.row, column: rect.column, rows: 1, columns: 1 });
    },
    Save: (_book, _args, { app }) => {
      app.saved += 1;
    },
    Close: (_book, args, { app }) => {
      app.closed = args.text(0, "Save");
    },
    _GetRangeForEventByReferenceId: (_book, args, scene) =>
      eventRange(args.text(0), scene.references.event(args.text(0))),
    _GetRangeOrNullObjectForEventByReferenceId: (_book, args, scene) => {
      const range = scene.references.event(args.text(0));
      return range === undefined || range.isGone || range.sheet.isDeleted ? null : eventRange(args.text(0), range);
    },
    _RemoveReference: (_book, args, scene) => scene.references.remove(args.text(0)),
    _RemoveAllReferences: (_book, _args, scene) => scene.references.removeAll(),
    _GetReferenceCount: (_book, _args, scene) => scene.references.count,
    _GetObjectByReferenceId: (_book, args, scene) => keptObject(scene.references, args.text(0)),
    _GetObjectTypeNameByReferenceId: (_book, args, scene) => keptObject(scene.references, args.text(0)).type.name,
  },
});

function eventRange(id: string, range: RangeAt | undefined): WireObject {
  if (range === undefined) throw new Failure("ItemNotFound", `The range of event "${id}" is no longer kept.`);
  range.check();
  return rangeObject(range.sheet, range.rect);
}
