/** Styles between exceljs and the workbook in memory. */
import type { Alignment, Border as ExceljsBorder, Borders, Color, Fill, Font, Style as ExceljsStyle } from "exceljs";
import { PLAIN, type Border, type Side, type Style } from "../cells/styles";
import type { Theme } from "./theme";

/** Excel's line style and weight per name in the file. */
const LINES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  hair: ["Continuous", "Hairline"],
  dotted: ["Dot", "Thin"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
  double: ["Double", "Thick"],
};

const HORIZONTAL: Readonly<Record<string, string>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};
const VERTICAL: Readonly<Record<string, string>> = {
  top: "Top",
  middle: "Center",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};
const UNDERLINE: Readonly<Record<string, string>> = {
  none: "None",
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
};
const READING: readonly string[] = ["Context", "LeftToRight", "RightToLeft"];

export function styleFrom(source: Partial<ExceljsStyle>, theme: Theme): Style {
  const { font, fill, alignment, protection } = source;
  return {
    ...PLAIN,
    numberFormat: source.numFmt ?? PLAIN.numberFormat,
    ...(font ? fontFrom(font, theme) : {}),
    ...(fill ? fillFrom(fill, theme) : {}),
    ...(alignment ? alignmentFrom(alignment) : {}),
    borders: bordersFrom(source.border ?? {}, theme),
    locked: protection?.locked ?? true,
    formulaHidden: protection?.hidden ?? false,
    quotePrefix: (source as { quotePrefix?: boolean }).quotePrefix === true,
  };
}

/** Only what differs from Excel's plain look. */
export function styleTo(style: Style): Partial<ExceljsStyle> {
  const font: Partial<Font> = {
    name: style.fontName,
    size: style.fontSize,
    color: { argb: `FF${style.fontColor.slice(1)}` },
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.strike ? { strike: true } : {}),
    ...(style.underline === "None" ? {} : { underline: (keyOf(UNDERLINE, style.underline) ?? "single") as "single" }),
    ...(style.superscript ? { vertAlign: "superscript" } : style.subscript ? { vertAlign: "subscript" } : {}),
  };
  return {
    font,
    ...(style.numberFormat === "General" ? {} : { numFmt: style.numberFormat }),
    ...(style.fill === ""
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: { argb: `FF${style.fill.slice(1)}` } } as const }),
    ...alignmentTo(style),
    ...(Object.keys(style.borders).length === 0 ? {} : { border: bordersTo(style) }),
    ...(style.locked && !style.formulaHidden
      ? {}
      : { protection: { locked: style.locked, hidden: style.formulaHidden } }),
  };
}

/** "#RRGGBB" of a colour in any of the file's forms; "" for none. */
export function colorFrom(color: Partial<Color> | undefined, theme: Theme): string {
  if (color === undefined) return "";
  if (color.argb !== undefined) return `#${color.argb.slice(-6).toUpperCase()}`;
  const base = theme[color.theme ?? -1];
  return base === undefined ? "" : tinted(base, (color as { tint?: number }).tint ?? 0);
}

function fontFrom(font: Partial<Font>, theme: Theme): Partial<Style> {
  return {
    fontName: font.name ?? PLAIN.fontName,
    fontSize: font.size ?? PLAIN.fontSize,
    fontColor: colorFrom(font.color, theme) || PLAIN.fontColor,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    strike: font.strike ?? false,
    underline: font.underline === true ? "Single" : (UNDERLINE[String(font.underline)] ?? "None"),
    superscript: font.vertAlign === "superscript",
    subscript: font.vertAlign === "subscript",
  };
}

function fillFrom(fill: Fill, theme: Theme): Partial<Style> {
  if (fill.type !== "pattern" || fill.pattern === "none") return {};
  const color = colorFrom(fill.fgColor, theme);
  return color === "" ? {} : { fill: color, fillPattern: fill.pattern === "solid" ? "Solid" : fill.pattern };
}

function alignmentFrom(alignment: Partial<Alignment>): Partial<Style> {
  const rotation = alignment.textRotation;
  return {
    horizontal: HORIZONTAL[alignment.horizontal ?? ""] ?? "General",
    vertical: VERTICAL[alignment.vertical ?? ""] ?? "Bottom",
    wrap: alignment.wrapText ?? false,
    indent: alignment.indent ?? 0,
    shrink: alignment.shrinkToFit ?? false,
    orientation: typeof rotation === "number" ? rotation : 0,
    readingOrder: READING[Number(alignment.readingOrder ?? 0)] ?? "Context",
  };
}

function alignmentTo(style: Style): Partial<ExceljsStyle> {
  const alignment = {
    ...(style.horizontal === "General" ? {} : { horizontal: keyOf(HORIZONTAL, style.horizontal) }),
    ...(style.vertical === "Bottom"
      ? {}
      : { vertical: style.vertical === "Center" ? "middle" : keyOf(VERTICAL, style.vertical) }),
    ...(style.wrap ? { wrapText: true } : {}),
    ...(style.indent === 0 ? {} : { indent: style.indent }),
    ...(style.shrink ? { shrinkToFit: true } : {}),
    ...(style.orientation === 0 ? {} : { textRotation: style.orientation }),
  };
  return Object.keys(alignment).length === 0 ? {} : { alignment: alignment as Partial<Alignment> };
}

function bordersFrom(border: Partial<Borders>, theme: Theme): Style["borders"] {
  const sides: readonly (readonly [Side, Partial<ExceljsBorder> | undefined])[] = [
    ["top", border.top],
    ["bottom", border.bottom],
    ["left", border.left],
    ["right", border.right],
    ["diagonalUp", border.diagonal?.up ? border.diagonal : undefined],
    ["diagonalDown", border.diagonal?.down ? border.diagonal : undefined],
  ];
  return Object.fromEntries(
    sides.flatMap(([side, line]) =>
      line?.style === undefined ? [] : [[side, borderFrom(line.style, line.color, theme)]]
    )
  );
}

function borderFrom(line: string, color: Partial<Color> | undefined, theme: Theme): Border {
  const [style, weight] = LINES[line] ?? ["Continuous", "Thin"];
  return { style, weight, color: colorFrom(color, theme) || "#000000" };
}

function bordersTo({ borders }: Style): Partial<Borders> {
  const { diagonalUp, diagonalDown, ...sides } = borders;
  const diagonal = diagonalUp ?? diagonalDown;
  return {
    ...Object.fromEntries(Object.entries(sides).map(([side, border]) => [side, lineTo(border)])),
    ...(diagonal
      ? { diagonal: { ...lineTo(diagonal), up: diagonalUp !== undefined, down: diagonalDown !== undefined } }
      : {}),
  };
}

function lineTo({ style, weight, color }: Border): Partial<ExceljsBorder> {
  const exact = Object.keys(LINES).find((name) => LINES[name]?.[0] === style && LINES[name][1] === weight);
  const near = exact ?? Object.keys(LINES).find((name) => LINES[name]?.[0] === style) ?? "thin";
  return { style: near as "thin", color: { argb: `FF${(color || "#000000").slice(1)}` } };
}

function keyOf(map: Readonly<Record<string, string>>, value: string): string | undefined {
  return Object.keys(map).find((key) => map[key] === value);
}

/** A theme colour made lighter (tint above 0) or darker. */
function tinted(rgb: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16));
  const mixed = parts.map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  return `#${mixed
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}
