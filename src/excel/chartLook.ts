/**
 * How our charts look: greys and outlines, so that print and colour-blind readers lose nothing. Outcome is solid
 * and dark, budget an outline, forecast light with a dashed outline, the year before light; a surplus is light
 * with a dark outline, a deficit solid and dark. Excel's API has no pattern fills.
 */
import type { Picture, Role } from "../pictures/picture";
import { numberFormat } from "./layout";

const INK = "#404040";
const GRID = "#E1E1E1";
const TITLE_SIZE = 12;
const TEXT_SIZE = 9;
const OUTLINE = 1;

interface ColumnLook {
  /** `undefined`: nothing is seen of it. */
  readonly fill: string | undefined;
  readonly line: "Continuous" | "Dash" | undefined;
}

const COLUMN_LOOKS: Readonly<Record<Exclude<Role, "unitCost">, ColumnLook>> = {
  outcome: { fill: INK, line: "Continuous" },
  budget: { fill: undefined, line: "Continuous" },
  forecast: { fill: "#EDEDED", line: "Dash" },
  previous: { fill: "#BFBFBF", line: undefined },
  base: { fill: undefined, line: undefined },
  surplus: { fill: "#E6E6E6", line: "Continuous" },
  deficit: { fill: INK, line: "Continuous" },
  sum: { fill: "#999999", line: "Continuous" },
};

/** Light enough for the line of the unit cost to be seen across it, and the figure within. */
const VOLUME_LOOK: ColumnLook = { fill: "#BFBFBF", line: "Continuous" };

/** What is renewed at every run: the message, and the looks of the series. The chart's data must be set before. */
export function applyMessage(chart: Excel.Chart, { title, kind, series }: Picture): void {
  chart.title.text = title;
  for (const [index, { role }] of series.entries()) {
    const drawn = chart.series.getItemAt(index);
    if (role === "unitCost") lookLikeLine(drawn);
    else lookLikeColumns(drawn, kind === "trend" ? VOLUME_LOOK : COLUMN_LOOKS[role], kind);
    if (kind === "trend") label(drawn, role === "unitCost" ? "Top" : "InsideBase");
    if (kind === "bars" && index === series.length - 1) label(drawn, "OutsideEnd", `+${numberFormat(0)}`);
  }
}

/** What only a new chart gets; in one that stands, it is its user's. */
export function furnishChart(chart: Excel.Chart, { kind, series, note }: Picture): void {
  chart.format.font.size = TEXT_SIZE;
  chart.format.font.color = INK;
  chart.format.border.lineStyle = "None";
  chart.title.format.font.size = TITLE_SIZE;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = INK;

  // A bridge's legend would name its invisible base. The note is the key, where the roles don't change between runs.
  chart.legend.visible = kind === "bars" && series.length > 1;
  chart.legend.position = "Bottom";

  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.tickLabelPosition = "Low";
  categoryAxis.textOrientation = 0;
  categoryAxis.format.line.color = INK;
  categoryAxis.title.text = note;
  categoryAxis.title.format.font.size = TEXT_SIZE;
  categoryAxis.title.format.font.bold = false;
  valueAxis.majorGridlines.visible = kind === "bridge";
  if (kind === "bridge") valueAxis.majorGridlines.format.line.color = GRID;
  // A column that doesn't start at 0 lies about how much a volume changed.
  if (kind === "trend") valueAxis.minimum = 0;
  else valueAxis.numberFormat = numberFormat(0);
}

function lookLikeColumns(series: Excel.ChartSeries, { fill, line }: ColumnLook, kind: Picture["kind"]): void {
  series.gapWidth = kind === "bridge" ? 50 : 60;
  // Excel would otherwise draw what is below zero in white.
  series.invertIfNegative = false;
  if (fill === undefined) series.format.fill.clear();
  else series.format.fill.setSolidColor(fill);
  if (line === undefined) {
    series.format.line.clear();
    return;
  }
  series.format.line.lineStyle = line;
  series.format.line.color = INK;
  series.format.line.weight = OUTLINE;
}

function lookLikeLine(series: Excel.ChartSeries): void {
  series.chartType = "LineMarkers";
  series.axisGroup = "Secondary";
  series.format.line.lineStyle = "Continuous";
  series.format.line.color = "#000000";
  series.format.line.weight = 2;
  series.markerStyle = "Circle";
  series.markerSize = 7;
  series.markerBackgroundColor = "#FFFFFF";
  series.markerForegroundColor = "#000000";
}

/** The figure of each column or point, as its cell shows it unless a format says otherwise. */
function label(series: Excel.ChartSeries, position: "OutsideEnd" | "InsideBase" | "Top", format?: string): void {
  series.hasDataLabels = true;
  series.dataLabels.showValue = true;
  series.dataLabels.position = position;
  series.dataLabels.format.font.size = TEXT_SIZE;
  if (format !== undefined) series.dataLabels.numberFormat = format;
}
