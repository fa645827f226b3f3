/**
 * How a cell of the in-memory workbook looks, in the grid's terms. Every property is stated, also where there is
 * none: a grid cell keeps what it is not told to drop.
 */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { PLAIN, type Border, type Side, type Style } from "../host/cells/styles";

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** Pixels that one step of indent takes. */
const INDENT = 9;

/** The font, then one as wide as Excel's own for machines without it. */
export function fontStack(name: string): string {
  return `${name}, Carlito, "Segoe UI", Arial`;
}

export function gridStyle(style: Style): IStyleData {
  return {
    ff: fontStack(style.fontName),
    fs: style.fontSize,
    bl: flag(style.bold),
    it: flag(style.italic),
    ul: { s: flag(style.underline !== "None") },
    st: { s: flag(style.strike) },
    cl: style.fontColor === PLAIN.fontColor ? null : { rgb: style.fontColor },
    bg: style.fill === "" ? null : { rgb: style.fill },
    n: style.numberFormat === PLAIN.numberFormat ? null : { pattern: style.numberFormat },
    ht: HORIZONTAL[style.horizontal] ?? null,
    vt: VERTICAL[style.vertical] ?? VerticalAlign.BOTTOM,
    tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    pd: style.indent === 0 ? null : { [style.horizontal === "Right" ? "r" : "l"]: 2 + style.indent * INDENT },
    bd: borders(style.borders),
  };
}

function borders(sides: Style["borders"]): IBorderData {
  const side = (name: Side): Nullable<IBorderStyleData> => {
    const border = sides[name];
    return border === undefined || border.style === "None" ? null : { s: lineOf(border), cl: { rgb: border.color } };
  };
  return { t: side("top"), b: side("bottom"), l: side("left"), r: side("right") };
}

function lineOf({ style, weight }: Border): BorderStyleTypes {
  const heavy = weight === "Medium" || weight === "Thick";
  if (style === "Double") return BorderStyleTypes.DOUBLE;
  if (style === "Dot") return BorderStyleTypes.DOTTED;
  if (style === "Dash") return heavy ? BorderStyleTypes.MEDIUM_DASHED : BorderStyleTypes.DASHED;
  if (style === "DashDot") return heavy ? BorderStyleTypes.MEDIUM_DASH_DOT : BorderStyleTypes.DASH_DOT;
  if (style === "DashDotDot") return heavy ? BorderStyleTypes.MEDIUM_DASH_DOT_DOT : BorderStyleTypes.DASH_DOT_DOT;
  if (style === "SlantDashDot") return BorderStyleTypes.SLANT_DASH_DOT;
  if (weight === "Hairline") return BorderStyleTypes.HAIR;
  if (weight === "Medium") return BorderStyleTypes.MEDIUM;
  return weight === "Thick" ? BorderStyleTypes.THICK : BorderStyleTypes.THIN;
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
