/**
 * The look of ranges: fill, font, alignment, widths and heights (borders are in range-borders.ts). What differs within
 * a range reads null.
 */
import { MAX_ROWS } from "../cells/address";
import { restyle, shared } from "../cells/looks";
import { shownText } from "../cells/shown-text";
import { STANDARD_HEIGHT, STANDARD_WIDTH, pointsOfCharacters } from "../cells/sizes";
import type { Style } from "../cells/styles";
import { asColor } from "./colors";
import type { Json } from "./json";
import type { AreasAt } from "./range-at";
import { bordersType } from "./range-borders";
import type { Scene } from "./scene";
import { described, wire, type Scalar } from "./type";
import { asFlag, asNumber, asNumberUpTo, asOneOf, asText } from "./values";
import { requireWritable } from "./writing";

const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"];
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"];
const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"];
/** In points: 255 characters, and what Excel's specifications give for a row. */
const WIDEST = pointsOfCharacters(255);
const TALLEST = 409.5;

const fillType = described<AreasAt>({
  name: "RangeFill",
  scalars: {
    Color: {
      read: (areas) => common(areas, (style) => (style.fill === "" ? "#FFFFFF" : style.fill)) ?? "",
      write: (areas, value, scene) => {
        const fill = asColor(value);
        change(areas, scene, (style) => ({ ...style, fill, fillPattern: fill === "" ? "None" : "Solid" }));
      },
    },
    Pattern: {
      read: (areas) => common(areas, (style) => style.fillPattern) ?? null,
      write: (areas, value, scene) => {
        const fillPattern = asText(value);
        change(areas, scene, (style) => ({ ...style, fillPattern, fill: fillPattern === "None" ? "" : style.fill }));
      },
    },
    TintAndShade: constant(0),
  },
  methods: {
    Clear: (areas, _args, scene) => change(areas, scene, (style) => ({ ...style, fill: "", fillPattern: "None" })),
  },
});

const fontType = described<AreasAt>({
  name: "RangeFont",
  scalars: {
    Name: styled("fontName", asText),
    Size: styled("fontSize", asNumber),
    Color: { ...styled("fontColor", asColor), read: (areas) => common(areas, (style) => style.fontColor) ?? "" },
    Bold: styled("bold", asFlag),
    Italic: styled("italic", asFlag),
    Underline: styled("underline", (value) => asOneOf(value, UNDERLINES)),
    Strikethrough: styled("strike", asFlag),
    Subscript: styled("subscript", asFlag),
    Superscript: styled("superscript", asFlag),
    TintAndShade: constant(0),
  },
});

const protectionType = described<AreasAt>({
  name: "FormatProtection",
  scalars: { Locked: styled("locked", asFlag), FormulaHidden: styled("formulaHidden", asFlag) },
});

export const rangeFormatType = described<AreasAt>({
  name: "RangeFormat",
  check: (areas) => areas.check(),
  scalars: {
    HorizontalAlignment: styled("horizontal", (value) => asOneOf(value, HORIZONTAL)),
    VerticalAlignment: styled("vertical", (value) => asOneOf(value, VERTICAL)),
    WrapText: styled("wrap", asFlag),
    IndentLevel: styled("indent", (value) => asNumberUpTo(value, 250)),
    ShrinkToFit: styled("shrink", asFlag),
    TextOrientation: styled("orientation", asNumber),
    ReadingOrder: styled("readingOrder", asText),
    AutoIndent: { read: () => false, write: () => undefined },
    ColumnWidth: {
      read: (areas) => sameSize(areas, "column"),
      write: (areas, value, scene) => setSize(areas, "column", asNumberUpTo(value, WIDEST), scene),
    },
    RowHeight: {
      read: (areas) => sameSize(areas, "row"),
      write: (areas, value, scene) => setSize(areas, "row", asNumberUpTo(value, TALLEST), scene),
    },
    UseStandardWidth: standard("column"),
    UseStandardHeight: standard("row"),
  },
  links: {
    Fill: (areas) => wire(fillType, areas),
    Font: (areas) => wire(fontType, areas),
    Borders: (areas) => wire(bordersType, areas),
    Protection: (areas) => wire(protectionType, areas),
  },
  methods: {
    AutofitColumns: (areas, _args, scene) => autofitColumns(areas, scene),
    AutofitRows: (areas, _args, scene) => {
      eachLine(areas, "row", scene, (row) => areas.sheet.rowHeights.delete(row));
    },
    AdjustIndent: (areas, args, scene) => {
      const amount = args.integer(0);
      change(areas, scene, (style) => ({ ...style, indent: Math.max(0, style.indent + amount) }));
    },
  },
});

function change(areas: AreasAt, scene: Scene, restyled: (style: Style) => Style): void {
  for (const range of areas.ranges) {
    requireWritable(range, "format", scene);
    restyle(range.sheet, range.rect, restyled);
    range.sheet.book.tell({ kind: "format", sheet: range.sheet, rect: range.rect });
  }
}

function common<T>(areas: AreasAt, pick: (style: Style) => T): T | undefined {
  const values = areas.ranges.map((range) => shared(range.sheet, range.rect, pick));
  return values.every((value) => value === values[0]) ? values[0] : undefined;
}

function styled<K extends keyof Style>(name: K, parse: (value: Json) => Json): Scalar<AreasAt> {
  return {
    read: (areas) => (common(areas, (style) => style[name]) as Json | undefined) ?? null,
    write: (areas, value, scene) => {
      const parsed = parse(value);
      change(areas, scene, (style) => ({ ...style, [name]: parsed }));
    },
  };
}

function constant(value: Json): Scalar<AreasAt> {
  return { read: () => value, write: () => undefined };
}

type Axis = "row" | "column";

function sameSize(areas: AreasAt, axis: Axis): number | null {
  const sizes = new Set<number>();
  const { sheet } = areas;
  for (const { rect } of areas.ranges) {
    const map = axis === "row" ? sheet.rowHeights : sheet.columnWidths;
    const [from, count] = axis === "row" ? [rect.row, rect.rows] : [rect.column, rect.columns];
    const own = [...map].filter(([index]) => index >= from && index < from + count);
    for (const [, size] of own) sizes.add(size);
    if (own.length < count) sizes.add(axis === "row" ? STANDARD_HEIGHT : STANDARD_WIDTH);
  }
  const [only, another] = sizes;
  return another === undefined ? (only ?? null) : null;
}

function setSize(areas: AreasAt, axis: Axis, points: number, scene: Scene): void {
  const map = axis === "row" ? areas.sheet.rowHeights : areas.sheet.columnWidths;
  eachLine(areas, axis, scene, (index) => map.set(index, points));
}

function standard(axis: Axis): Scalar<AreasAt> {
  const map = (areas: AreasAt): Map<number, number> =>
    axis === "row" ? areas.sheet.rowHeights : areas.sheet.columnWidths;
  return {
    read: (areas) => sameSize(areas, axis) === (axis === "row" ? STANDARD_HEIGHT : STANDARD_WIDTH),
    write: (areas, value, scene) => {
      if (asFlag(value)) eachLine(areas, axis, scene, (index) => map(areas).delete(index));
    },
  };
}

function eachLine(areas: AreasAt, axis: Axis, scene: Scene, act: (index: number) => void): void {
  for (const range of areas.ranges) {
    requireWritable(range, "format", scene);
    const [from, count] = axis === "row" ? [range.rect.row, range.rect.rows] : [range.rect.column, range.rect.columns];
    for (let index = from; index < from + (count === MAX_ROWS ? 0 : count); index++) act(index);
  }
  areas.sheet.book.tell({ kind: "layout", sheet: areas.sheet });
}

/** An approximation: seven pixels a character of the longest text shown, more when bold. */
function autofitColumns(areas: AreasAt, scene: Scene): void {
  const { sheet } = areas;
  for (const { rect } of areas.ranges) {
    const used = sheet.usedRect(rect);
    if (used === undefined) continue;
    const longest = new Map<number, number>();
    const sample = { ...used, rows: Math.min(used.rows, 5000) };
    sheet.cells.each(sample, (row, column) => {
      longest.set(column, Math.max(longest.get(column) ?? 0, shownText(sheet, row, column).length));
    });
    for (const [column, length] of longest)
      sheet.columnWidths.set(column, Math.round(pointsOfCharacters(Math.min(255, length + 1)) * 4) / 4);
  }
  for (const range of areas.ranges) requireWritable(range, "format", scene);
  sheet.book.tell({ kind: "layout", sheet });
}
