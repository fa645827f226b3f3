/** Page set-up of a sheet: kept as set; print areas and titles follow inserted rows. */
import { partOf, type Bag } from "../cells/bag";
import { Failure } from "../cells/failure";
import type { Sheet } from "../cells/shape";
import { rangeArgument } from "./addressing";
import { bagType } from "./bag-type";
import { itemAt } from "./collection";
import { isObject, type Json } from "./json";
import { areasOrNull, rangeAreasType, rangeObject } from "./places";
import { described, readOnly, wire, type Scalar, type WireObject } from "./type";

const START: Readonly<Record<string, Json>> = {
  Orientation: "Portrait",
  PaperSize: "A4",
  BlackAndWhite: false,
  PrintErrors: "AsDisplayed",
  Zoom: { scale: 100 },
  CenterHorizontally: false,
  CenterVertically: false,
  PrintHeadings: false,
  PrintGridlines: false,
  LeftMargin: 50.4,
  RightMargin: 50.4,
  TopMargin: 54,
  BottomMargin: 54,
  HeaderMargin: 21.6,
  FooterMargin: 21.6,
  PrintComments: "NoComments",
  DraftMode: false,
  FirstPageNumber: "",
  PrintOrder: "DownThenOver",
};

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

const headerFooter = bagType("HeaderFooter", {
  LeftHeader: "",
  CenterHeader: "",
  RightHeader: "",
  LeftFooter: "",
  CenterFooter: "",
  RightFooter: "",
});

const headersFooters = bagType(
  "HeaderFooterGroup",
  { State: "Default", UseSheetMargins: true, UseSheetScale: true },
  {
    DefaultForAllPages: () => headerFooter,
    EvenPages: () => headerFooter,
    FirstPage: () => headerFooter,
    OddPages: () => headerFooter,
  }
);

export const pageLayoutType = described<Sheet>({
  name: "PageLayout",
  scalars: Object.fromEntries(Object.entries(START).map(([name, start]) => [name, kept(name, start)] as const)),
  links: { HeadersFooters: (sheet) => wire<Bag>(headersFooters, partOf(sheet.pageLayout, "HeadersFooters")) },
  methods: {
    SetPrintArea: (sheet, args) => {
      const areas = args.object(0, rangeAreasType);
      sheet.printAreas = areas ? areas.ranges.map((range) => range.rect) : [rangeArgument(sheet, args, 0).rect];
    },
    SetPrintTitleRows: (sheet, args) => {
      sheet.printTitleRows = rangeArgument(sheet, args, 0).rect;
    },
    SetPrintTitleColumns: (sheet, args) => {
      sheet.printTitleColumns = rangeArgument(sheet, args, 0).rect;
    },
    SetPrintMargins: (sheet, args) => {
      const unit = POINTS[args.text(0)];
      const margins = args.json(1);
      if (unit === undefined || !isObject(margins)) throw args.invalid(0);
      for (const [side, value] of Object.entries(margins)) {
        sheet.pageLayout.values[`${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`] = Number(value) * unit;
      }
    },
    GetPrintArea: (sheet) => printArea(sheet) ?? missing("print area"),
    GetPrintAreaOrNullObject: (sheet) => printArea(sheet),
    GetPrintTitleRows: (sheet) => titleRows(sheet) ?? missing("print title"),
    GetPrintTitleRowsOrNullObject: (sheet) => titleRows(sheet),
    GetPrintTitleColumns: (sheet) => titleColumns(sheet) ?? missing("print title"),
    GetPrintTitleColumnsOrNullObject: (sheet) => titleColumns(sheet),
  },
});

interface BreaksAt {
  readonly sheet: Sheet;
  readonly axis: "row" | "column";
}

const pageBreakType = described<BreaksAt & { readonly at: number }>({
  name: "PageBreak",
  scalars: {
    RowIndex: readOnly(({ axis, at }) => (axis === "row" ? at : 0)),
    ColumnIndex: readOnly(({ axis, at }) => (axis === "column" ? at : 0)),
  },
  methods: {
    Delete: ({ sheet, axis, at }) => {
      sheet.pageBreaks = sheet.pageBreaks.filter((item) => item.axis !== axis || item.at !== at);
    },
  },
});

export const pageBreaksType = described<BreaksAt>({
  name: "PageBreakCollection",
  items: (self) => breaksOf(self).map((at) => wire(pageBreakType, { ...self, at })),
  item: (self, key) => wire(pageBreakType, { ...self, at: itemAt(breaksOf(self), Number(key), "page break") }),
  methods: {
    Add: (self, args) => {
      const { rect } = rangeArgument(self.sheet, args, 0);
      const at = self.axis === "row" ? rect.row : rect.column;
      self.sheet.pageBreaks.push({ axis: self.axis, at });
      return wire(pageBreakType, { ...self, at });
    },
    GetCount: (self) => breaksOf(self).length,
    RemovePageBreaks: ({ sheet, axis }) => {
      sheet.pageBreaks = sheet.pageBreaks.filter((item) => item.axis !== axis);
    },
  },
});

function kept(name: string, start: Json): Scalar<Sheet> {
  return {
    read: (sheet) => sheet.pageLayout.values[name] ?? start,
    write: (sheet, value) => {
      sheet.pageLayout.values[name] = value;
    },
  };
}

function breaksOf({ sheet, axis }: BreaksAt): readonly number[] {
  return sheet.pageBreaks.filter((item) => item.axis === axis).map((item) => item.at);
}

function printArea(sheet: Sheet): WireObject | null {
  return areasOrNull(sheet, sheet.printAreas);
}

function titleRows(sheet: Sheet): WireObject | null {
  return sheet.printTitleRows === undefined ? null : rangeObject(sheet, sheet.printTitleRows);
}

function titleColumns(sheet: Sheet): WireObject | null {
  return sheet.printTitleColumns === undefined ? null : rangeObject(sheet, sheet.printTitleColumns);
}

function missing(what: string): never {
  throw new Failure("ItemNotFound", `No ${what} is set.`);
}
