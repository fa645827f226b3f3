/**
 * A chart's state as the XML that Excel and LibreOffice draw: columns, bars, lines, areas and pies, also mixed;
 * fills, outlines, labels, axes, title and legend as the API sets them. What was not set is left to the program.
 */
import { emptyBag, type Bag } from "../cells/bag";
import type { Sheet } from "../cells/shape";
import { axesXml } from "./chart-axes";
import { shapeXml, textXml, titleXml } from "./chart-shapes";
import type { Json } from "../wire/json";
import { escapeXml } from "./package";

interface Kind {
  readonly element: "barChart" | "lineChart" | "areaChart" | "pieChart";
  readonly direction?: "col" | "bar";
  readonly grouping?: string;
  readonly hasMarkers?: boolean;
}

const KINDS: Readonly<Record<string, Kind>> = {
  ColumnClustered: { element: "barChart", direction: "col", grouping: "clustered" },
  ColumnStacked: { element: "barChart", direction: "col", grouping: "stacked" },
  ColumnStacked100: { element: "barChart", direction: "col", grouping: "percentStacked" },
  BarClustered: { element: "barChart", direction: "bar", grouping: "clustered" },
  BarStacked: { element: "barChart", direction: "bar", grouping: "stacked" },
  BarStacked100: { element: "barChart", direction: "bar", grouping: "percentStacked" },
  Line: { element: "lineChart", grouping: "standard" },
  LineMarkers: { element: "lineChart", grouping: "standard", hasMarkers: true },
  LineStacked: { element: "lineChart", grouping: "stacked" },
  Area: { element: "areaChart", grouping: "standard" },
  AreaStacked: { element: "areaChart", grouping: "stacked" },
  Pie: { element: "pieChart" },
};

const LABEL_PLACES: Readonly<Record<string, string>> = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  BestFit: "bestFit",
};
const LEGEND_PLACES: Readonly<Record<string, string>> = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" };

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

export function chartXml(chart: Bag, sheet: Sheet): string {
  const series = (chart.lists["Series"] ?? []).filter((item) => item.values["Filtered"] !== true);
  const groups = grouped(series, chart);
  const isPie = groups.some(({ kind }) => kind.element === "pieChart");
  const isLyingDown = groups.some(({ kind }) => kind.direction === "bar");
  const plots = groups.map((group) => groupXml(group, chart, sheet)).join("");
  const hasSecond = groups.some(({ isSecond }) => isSecond);
  const title = chart.parts["Title"];
  const hasTitle = title?.values["Visible"] !== false && Boolean(title?.values["Text"]);
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${NAMESPACES}><c:roundedCorners val="0"/><c:chart>` +
    (hasTitle ? titleXml(title) : "") +
    `<c:autoTitleDeleted val="${hasTitle ? 0 : 1}"/>` +
    `<c:plotArea><c:layout/>${plots}${isPie ? "" : axesXml(chart, isLyingDown, hasSecond)}${shapeXml(chart.parts["PlotArea"]?.parts["Format"])}</c:plotArea>` +
    legendXml(chart) +
    `<c:plotVisOnly val="${chart.values["PlotVisibleOnly"] === false ? 0 : 1}"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `${shapeXml(chart.parts["Format"])}${textXml(chart.parts["Format"]?.parts["Font"])}</c:chartSpace>`
  );
}

interface Group {
  readonly kind: Kind;
  readonly isSecond: boolean;
  readonly series: { readonly bag: Bag; readonly index: number }[];
}

/** Series that are drawn alike, on the same axes, in order. */
function grouped(series: readonly Bag[], chart: Bag): readonly Group[] {
  const groups: Group[] = [];
  for (const [index, bag] of series.entries()) {
    const own = String(bag.values["ChartType"] ?? "Invalid");
    const name = own === "Invalid" ? String(chart.values["ChartType"]) : own;
    const kind = KINDS[name];
    if (kind === undefined) throw new Error(`The file writer draws no charts of the type ${name}.`);
    const isSecond = bag.values["AxisGroup"] === "Secondary";
    const known = groups.find((group) => group.kind === kind && group.isSecond === isSecond);
    if (known) known.series.push({ bag, index });
    else groups.push({ kind, isSecond, series: [{ bag, index }] });
  }
  return groups;
}

function groupXml({ kind, isSecond, series }: Group, chart: Bag, sheet: Sheet): string {
  const first = series[0]?.bag.values ?? {};
  const isStacked = kind.grouping?.toLowerCase().includes("stacked") === true;
  const axes = isSecond ? [3, 4] : [1, 2];
  const items = series.map(({ bag, index }) => seriesXml(bag, index, kind, isStacked, chart, sheet)).join("");
  return (
    `<c:${kind.element}>` +
    (kind.direction ? `<c:barDir val="${kind.direction}"/>` : "") +
    (kind.grouping ? `<c:grouping val="${kind.grouping}"/>` : "") +
    `<c:varyColors val="${kind.element === "pieChart" ? 1 : 0}"/>${items}` +
    (kind.element === "barChart"
      ? `<c:gapWidth val="${Number(first["GapWidth"] ?? 150)}"/><c:overlap val="${Number(first["Overlap"] ?? (isStacked ? 100 : 0))}"/>`
      : "") +
    (kind.hasMarkers ? '<c:marker val="1"/>' : "") +
    (kind.element === "pieChart" ? "" : axes.map((id) => `<c:axId val="${id}"/>`).join("")) +
    `</c:${kind.element}>`
  );
}

function seriesXml(bag: Bag, index: number, kind: Kind, isStacked: boolean, chart: Bag, sheet: Sheet): string {
  const name = bag.values["_Name"];
  const text =
    typeof name === "string"
      ? referenceXml("str", name, sheet)
      : `<c:v>${escapeXml(String(bag.values["Name"] ?? ""))}</c:v>`;
  const categories = bag.values["_XValues"];
  const values = bag.values["_Values"];
  const isBar = kind.element === "barChart";
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${text}</c:tx>${shapeXml(bag.parts["Format"])}` +
    (isBar ? `<c:invertIfNegative val="${bag.values["InvertIfNegative"] === true ? 1 : 0}"/>` : "") +
    (kind.element === "lineChart" ? markerXml(bag, kind) : "") +
    pointsXml(bag, isBar) +
    labelsXml(bag, isStacked, chart) +
    (typeof categories === "string" ? `<c:cat>${referenceXml("str", categories, sheet)}</c:cat>` : "") +
    (typeof values === "string" ? `<c:val>${referenceXml("num", values, sheet)}</c:val>` : "") +
    (kind.element === "lineChart" ? `<c:smooth val="${bag.values["Smooth"] === true ? 1 : 0}"/>` : "") +
    "</c:ser>"
  );
}

function markerXml(bag: Bag, kind: Kind): string {
  const style = String(bag.values["MarkerStyle"] ?? "Automatic");
  if (style === "None" || (!kind.hasMarkers && style === "Automatic"))
    return '<c:marker><c:symbol val="none"/></c:marker>';
  if (style === "Automatic") return "";
  return `<c:marker><c:symbol val="${style.toLowerCase()}"/><c:size val="${Number(bag.values["MarkerSize"] ?? 5)}"/>${shapeXml(markerFormat(bag))}</c:marker>`;
}

/** A marker's two colours as a format: they are properties of the series itself. */
function markerFormat(bag: Bag): Bag {
  const colored = (color: Json | undefined): Bag =>
    emptyBag(color === undefined || color === "" ? {} : { Color: color });
  return {
    ...emptyBag(),
    parts: { Fill: colored(bag.values["MarkerBackgroundColor"]), Line: colored(bag.values["MarkerForegroundColor"]) },
  };
}

function pointsXml(bag: Bag, isBar: boolean): string {
  return Object.entries(bag.parts["Points"]?.parts ?? {})
    .filter(([, point]) => shapeXml(point.parts["Format"]) !== "")
    .map(
      ([index, point]) =>
        `<c:dPt><c:idx val="${index}"/>${isBar ? '<c:invertIfNegative val="0"/>' : ""}<c:bubble3D val="0"/>${shapeXml(point.parts["Format"])}</c:dPt>`
    )
    .join("");
}

function labelsXml(bag: Bag, isStacked: boolean, chart: Bag): string {
  const labels = bag.parts["DataLabels"];
  const shared = chart.parts["DataLabels"];
  const set = { ...shared?.values, ...labels?.values };
  const isShown =
    bag.values["HasDataLabels"] === true ||
    set["ShowValue"] === true ||
    set["ShowCategoryName"] === true ||
    set["ShowPercentage"] === true;
  if (!isShown || bag.values["HasDataLabels"] === false) return "";
  const place = LABEL_PLACES[String(set["Position"] ?? "")];
  const format = set["NumberFormat"];
  const flag = (element: string, name: string, start: boolean): string =>
    `<c:${element} val="${(set[name] ?? start) === true ? 1 : 0}"/>`;
  return (
    "<c:dLbls>" +
    (typeof format === "string" ? `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/>` : "") +
    shapeXml((labels ?? shared)?.parts["Format"]) +
    textXml((labels ?? shared)?.parts["Format"]?.parts["Font"]) +
    (place === undefined || (isStacked && place === "outEnd") ? "" : `<c:dLblPos val="${place}"/>`) +
    flag("showLegendKey", "ShowLegendKey", false) +
    flag("showVal", "ShowValue", true) +
    flag("showCatName", "ShowCategoryName", false) +
    flag("showSerName", "ShowSeriesName", false) +
    flag("showPercent", "ShowPercentage", false) +
    '<c:showBubbleSize val="0"/></c:dLbls>'
  );
}

function legendXml(chart: Bag): string {
  const legend = chart.parts["Legend"];
  if (legend?.values["Visible"] === false) return "";
  const place = LEGEND_PLACES[String(legend?.values["Position"] ?? "Bottom")] ?? "b";
  return `<c:legend><c:legendPos val="${place}"/><c:overlay val="${legend?.values["Overlay"] === true ? 1 : 0}"/>${shapeXml(legend?.parts["Format"])}${textXml(legend?.parts["Format"]?.parts["Font"])}</c:legend>`;
}

/** A reference with the values that stand there now, which programs show before they calculate. */
function referenceXml(kind: "str" | "num", formula: string, sheet: Sheet): string {
  const reference = formula.replace(/^=/, "");
  const mark = reference.lastIndexOf("!");
  const home = sheet.book.findSheet(reference.slice(0, mark).replace(/^'|'$/g, "").replaceAll("''", "'")) ?? sheet;
  const values = home.values(reference.slice(mark + 1)).flat();
  const points = values
    .map((value, index) =>
      kind === "num" && typeof value !== "number"
        ? ""
        : `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`
    )
    .join("");
  const format = kind === "num" ? "<c:formatCode>General</c:formatCode>" : "";
  return `<c:${kind}Ref><c:f>${escapeXml(reference)}</c:f><c:${kind}Cache>${format}<c:ptCount val="${values.length}"/>${points}</c:${kind}Cache></c:${kind}Ref>`;
}
