/** Series of a chart, their points and trend lines; the addresses that their figures come from. */
import { formatRect, parseAddress, quoteSheet } from "../cells/address";
import { emptyBag, listOf, partOf, type Bag } from "../cells/bag";
import type { Sheet } from "../cells/shape";
import { rangeArgument } from "./addressing";
import { bagType, holding } from "./bag-type";
import {
  POINT_START,
  pointParts,
  SERIES_START,
  seriesParts,
  TRENDLINE_START,
  trendlineParts,
} from "./chart-series-parts";
import { itemAt } from "./collection";
import type { Json } from "./json";
import type { RangeAt } from "./range-at";
import { described, readOnly, wire } from "./type";
import { asText } from "./values";

export interface ChartAt {
  readonly sheet: Sheet;
  readonly bag: Bag;
}

interface SeriesAt extends ChartAt {
  readonly series: Bag;
}

interface PointAt extends SeriesAt {
  readonly index: number;
}

interface TrendlineAt extends SeriesAt {
  readonly line: Bag;
}

/** Where a series keeps the address of a dimension; all but the values are its categories. */
const DIMENSIONS: Readonly<Record<string, string>> = { Values: "_Values", YValues: "_Values", BubbleSizes: "_Sizes" };

const plainPoint = holding<PointAt>(bagType("ChartPoint", POINT_START, pointParts), pointBag);
const pointType = described<PointAt>({
  ...plainPoint,
  scalars: { ...plainPoint.scalars, Value: readOnly((point) => valuesOf(point, "Values")[point.index] ?? null) },
});

const pointsType = described<SeriesAt>({
  name: "ChartPointsCollection",
  scalars: { Count: readOnly((self) => valuesOf(self, "Values").length) },
  items: (self) => pointsOf(self).map((point) => wire(pointType, point)),
  methods: {
    GetItemAt: (self, args) => wire(pointType, itemAt(pointsOf(self), args.integer(0), "point")),
    GetCount: (self) => valuesOf(self, "Values").length,
  },
});

const plainTrendline = holding<TrendlineAt>(
  bagType("ChartTrendline", TRENDLINE_START, trendlineParts),
  ({ line }) => line
);
const trendlineType = described<TrendlineAt>({
  ...plainTrendline,
  methods: {
    Delete: ({ series, line }) => {
      const all = listOf(series, "Trendlines");
      all.splice(all.indexOf(line), 1);
    },
  },
});

const trendlinesType = described<SeriesAt>({
  name: "ChartTrendlineCollection",
  items: (self) => listOf(self.series, "Trendlines").map((line) => wire(trendlineType, { ...self, line })),
  item: (self, key) =>
    wire(trendlineType, { ...self, line: itemAt(listOf(self.series, "Trendlines"), Number(key), "trend line") }),
  methods: {
    Add: (self, args) => {
      const line = emptyBag({ Type: args.text(0, "Linear") });
      listOf(self.series, "Trendlines").push(line);
      return wire(trendlineType, { ...self, line });
    },
    GetCount: ({ series }) => listOf(series, "Trendlines").length,
  },
});

const plainSeries = holding<SeriesAt>(bagType("ChartSeries", SERIES_START, seriesParts), ({ series }) => series);
const seriesType = described<SeriesAt>({
  ...plainSeries,
  links: {
    ...plainSeries.links,
    Points: (self) => wire(pointsType, self),
    Trendlines: (self) => wire(trendlinesType, self),
  },
  methods: {
    SetValues: (self, args) => {
      self.series.values["_Values"] = source(rangeArgument(self.sheet, args, 0));
    },
    SetXAxisValues: (self, args) => {
      self.series.values["_XValues"] = source(rangeArgument(self.sheet, args, 0));
    },
    SetBubbleSizes: (self, args) => {
      self.series.values["_Sizes"] = source(rangeArgument(self.sheet, args, 0));
    },
    Delete: (self) => {
      const all = listOf(self.bag, "Series");
      all.splice(all.indexOf(self.series), 1);
    },
    GetDimensionValues: (self, args) => [...valuesOf(self, args.text(0))],
    GetDimensionDataSourceString: (self, args) => sourceOf(self, args.text(0)),
    GetDimensionDataSourceType: (self, args) => (sourceOf(self, args.text(0)) === "" ? "Unknown" : "LocalRange"),
  },
});

export const seriesCollectionType = described<ChartAt>({
  name: "ChartSeriesCollection",
  scalars: { Count: readOnly(({ bag }) => listOf(bag, "Series").length) },
  items: (self) => listOf(self.bag, "Series").map((series) => wire(seriesType, { ...self, series })),
  methods: {
    Add: (self, args) => {
      const all = listOf(self.bag, "Series");
      const series = emptyBag({ Name: args.text(0, `Serie${all.length + 1}`) });
      all.splice(args.integer(1, all.length), 0, series);
      return wire(seriesType, { ...self, series });
    },
    GetItemAt: (self, args) =>
      wire(seriesType, { ...self, series: itemAt(listOf(self.bag, "Series"), args.integer(0), "series") }),
    GetCount: ({ bag }) => listOf(bag, "Series").length,
  },
});

/** "=Avvikelse!$B$5:$B$9" */
export function source({ sheet, rect }: Pick<RangeAt, "sheet" | "rect">): string {
  return `=${quoteSheet(sheet.name)}!${formatRect(rect, "$")}`;
}

function pointsOf(self: SeriesAt): readonly PointAt[] {
  return valuesOf(self, "Values").map((_value, index) => ({ ...self, index }));
}

function pointBag({ series, index }: PointAt): Bag {
  return partOf(partOf(series, "Points"), String(index));
}

function sourceOf({ series }: SeriesAt, dimension: string): string {
  return asText(series.values[DIMENSIONS[dimension] ?? "_XValues"] ?? "");
}

function valuesOf(self: SeriesAt, dimension: string): readonly Json[] {
  const address = parseAddress(sourceOf(self, dimension).replace(/^=/, ""));
  const home = address?.sheet === undefined ? self.sheet : self.sheet.book.findSheet(address.sheet);
  return address === undefined || home === undefined ? [] : home.cells.values(address.rect).flat();
}
