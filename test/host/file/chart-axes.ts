/** The axes of a chart as XML: categories and values, and a second pair where a series asks for it. */
import type { Bag } from "../cells/bag";
import { shapeXml, textXml, titleXml } from "./chart-shapes";
import { escapeXml } from "./package";

const LABELS: Readonly<Record<string, string>> = { NextToAxis: "nextTo", Low: "low", High: "high", None: "none" };
const TICKS: Readonly<Record<string, string>> = { None: "none", Cross: "cross", Inside: "in", Outside: "out" };

/** `isLyingDown`: bars, whose categories stand to the left. */
export function axesXml(chart: Bag, isLyingDown: boolean, hasSecond: boolean): string {
  const axes = chart.parts["Axes"];
  const category = axes?.parts["CategoryAxis"];
  const value = axes?.parts["ValueAxis"];
  const first =
    categoryXml(category, 1, 2, isLyingDown ? "l" : "b", false) + valueXml(value, 2, 1, isLyingDown ? "b" : "l", false);
  return hasSecond ? first + categoryXml(category, 3, 4, "b", true) + valueXml(undefined, 4, 3, "r", true) : first;
}

function categoryXml(axis: Bag | undefined, id: number, across: number, place: string, isHidden: boolean): string {
  return (
    `<c:catAx><c:axId val="${id}"/><c:scaling><c:orientation val="${axis?.values["ReversePlotOrder"] === true ? "maxMin" : "minMax"}"/></c:scaling>` +
    commonXml(axis, place, isHidden) +
    `<c:crossAx val="${across}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="${Number(axis?.values["Offset"] ?? 100)}"/><c:noMultiLvlLbl val="0"/></c:catAx>`
  );
}

function valueXml(axis: Bag | undefined, id: number, across: number, place: string, isSecond: boolean): string {
  const number = (element: string, name: string): string =>
    typeof axis?.values[name] === "number" ? `<c:${element} val="${axis.values[name]}"/>` : "";
  return (
    `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="${axis?.values["ReversePlotOrder"] === true ? "maxMin" : "minMax"}"/>${number("max", "Maximum")}${number("min", "Minimum")}</c:scaling>` +
    commonXml(axis, place, false) +
    `<c:crossAx val="${across}"/><c:crosses val="${isSecond ? "max" : "autoZero"}"/><c:crossBetween val="${axis?.values["IsBetweenCategories"] === false ? "midCat" : "between"}"/>${number("majorUnit", "MajorUnit")}</c:valAx>`
  );
}

function commonXml(axis: Bag | undefined, place: string, isHidden: boolean): string {
  const title = axis?.parts["Title"];
  const format = axis?.values["NumberFormat"];
  const gridlines = axis?.parts["MajorGridlines"];
  return (
    `<c:delete val="${isHidden || axis?.values["Visible"] === false ? 1 : 0}"/><c:axPos val="${place}"/>` +
    (gridlines?.values["Visible"] === true
      ? `<c:majorGridlines>${shapeXml(gridlines.parts["Format"])}</c:majorGridlines>`
      : "") +
    (title?.values["Text"] && title.values["Visible"] !== false && !isHidden ? titleXml(title) : "") +
    (typeof format === "string" ? `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/>` : "") +
    `<c:majorTickMark val="${TICKS[String(axis?.values["MajorTickMark"])] ?? "none"}"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="${LABELS[String(axis?.values["TickLabelPosition"])] ?? "nextTo"}"/>` +
    shapeXml(axis?.parts["Format"]) +
    textXml(axis?.parts["Format"]?.parts["Font"], axis?.values["TextOrientation"])
  );
}
