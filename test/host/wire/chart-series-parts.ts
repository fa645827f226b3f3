/** The parts of a series, its points and trend lines with Excel's start values, all kept as set. */
import { bagType } from "./bag-type";
import { border, dataLabel, dataLabels, fill, line, type Parts } from "./chart-parts";
import type { Json } from "./json";

const seriesFormat = bagType("ChartSeriesFormat", {}, { Fill: () => fill, Line: () => line });
const pointFormat = bagType("ChartPointFormat", {}, { Border: () => border, Fill: () => fill });

export const seriesParts: Parts = {
  DataLabels: () => dataLabels,
  Format: () => seriesFormat,
};

export const SERIES_START: Readonly<Record<string, Json>> = {
  Name: "",
  ChartType: "Invalid",
  HasDataLabels: false,
  Filtered: false,
  MarkerSize: 5,
  MarkerStyle: "Automatic",
  MarkerBackgroundColor: "",
  MarkerForegroundColor: "",
  ShowShadow: false,
  Smooth: false,
  PlotOrder: 1,
  GapWidth: 150,
  Overlap: 0,
  DoughnutHoleSize: 50,
  AxisGroup: "Primary",
  Explosion: 0,
  FirstSliceAngle: 0,
  InvertIfNegative: false,
  InvertColor: "",
  VaryByCategories: false,
  ShowLeaderLines: true,
  ShowConnectorLines: true,
};

export const POINT_START: Readonly<Record<string, Json>> = {
  HasDataLabel: false,
  MarkerStyle: "Automatic",
  MarkerSize: 5,
  MarkerBackgroundColor: "",
  MarkerForegroundColor: "",
};
export const pointParts: Parts = { DataLabel: () => dataLabel, Format: () => pointFormat };

export const TRENDLINE_START: Readonly<Record<string, Json>> = {
  Type: "Linear",
  Name: "",
  PolynomialOrder: 2,
  MovingAveragePeriod: 2,
  ForwardPeriod: 0,
  BackwardPeriod: 0,
  Intercept: "",
  ShowEquation: false,
  ShowRSquared: false,
};
const trendlineFormat = bagType("ChartTrendlineFormat", {}, { Line: () => line });
export const trendlineParts: Parts = { Format: () => trendlineFormat };
