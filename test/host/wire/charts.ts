/**
 * Charts of a sheet, kept as plain state: type, place, title, axes, legend, and series with the addresses
 * their figures come from. Nothing is drawn here; the file writer and a workbench can draw from the state.
 */
import type { Rect } from "../cells/address";
import { emptyBag, listOf, partOf, type Bag } from "../cells/bag";
import type { Sheet } from "../cells/shape";
import { leftOf, topOf } from "../cells/sizes";
import { rangeArgument } from "./addressing";
import { bagType, holding } from "./bag-type";
import { axis, chartAreaParts, dataTable } from "./chart-parts";
import { seriesCollectionType, source, type ChartAt } from "./chart-series";
import { itemAt, required } from "./collection";
import type { Json } from "./json";
import { rangeType, worksheetObject } from "./places";
import type { RangeAt } from "./range-at";
import { described, readOnly, wire, type Arguments, type WireObject } from "./type";
import { asText } from "./values";

const chartBag = bagType(
  "Chart",
  {
    ChartType: "ColumnClustered",
    Top: 0,
    Left: 0,
    Width: 360,
    Height: 216,
    Style: 201,
    PlotBy: "Columns",
    PlotVisibleOnly: true,
    DisplayBlanksAs: "NotPlotted",
    CategoryLabelLevel: 0,
    SeriesNameLevel: 0,
    ShowAllFieldButtons: true,
    ShowDataLabelsOverMaximum: true,
  },
  chartAreaParts
);

const plainCategoryAxis = holding<ChartAt>(axis, ({ bag }) => partOf(partOf(bag, "Axes"), "CategoryAxis"));
const categoryAxisType = described<ChartAt>({
  ...plainCategoryAxis,
  methods: {
    ...plainCategoryAxis.methods,
    SetCategoryNames: (self, args) => {
      const names = source(rangeArgument(self.sheet, args, 0));
      for (const series of listOf(self.bag, "Series")) series.values["_XValues"] = names;
    },
  },
});

const axesType = described<ChartAt>({
  name: "ChartAxes",
  links: {
    CategoryAxis: (self) => wire(categoryAxisType, self),
    ValueAxis: ({ bag }) => wire(axis, partOf(partOf(bag, "Axes"), "ValueAxis")),
    SeriesAxis: ({ bag }) => wire(axis, partOf(partOf(bag, "Axes"), "SeriesAxis")),
  },
});

const plainChart = holding<ChartAt>(chartBag, ({ bag }) => bag);

const chartType = described<ChartAt>({
  ...plainChart,
  identity: ({ bag }) => ({ Id: bag.values["Id"] ?? "" }),
  scalars: {
    ...plainChart.scalars,
    Id: readOnly(({ bag }) => bag.values["Id"] ?? ""),
    Name: {
      read: ({ bag }) => bag.values["Name"] ?? "",
      write: ({ bag }, value) => {
        bag.values["Name"] = asText(value);
      },
    },
  },
  links: {
    ...plainChart.links,
    Axes: (self) => wire(axesType, self),
    Series: (self) => wire(seriesCollectionType, self),
    Worksheet: ({ sheet }) => worksheetObject(sheet),
  },
  methods: {
    Delete: ({ sheet, bag }) => {
      sheet.charts = sheet.charts.filter((other) => other !== bag);
    },
    Activate: ({ sheet }) => sheet.book.activate(sheet),
    GetDataTable: ({ bag }) => wire(dataTable, partOf(bag, "DataTable")),
    GetDataTableOrNullObject: ({ bag }) => wire(dataTable, partOf(bag, "DataTable")),
    SetData: (self, args) => setData(self, rangeArgument(self.sheet, args, 0), args.text(1, "Auto")),
    SetPosition: (self, args) => setPosition(self, args),
  },
});

export const chartsType = described<Sheet>({
  name: "ChartCollection",
  scalars: { Count: readOnly((sheet) => sheet.charts.length) },
  items: (sheet) => sheet.charts.map((bag) => wire(chartType, { sheet, bag })),
  item: (sheet, key) => wire(chartType, { sheet, bag: required(found(sheet, key), "chart", key) }),
  methods: {
    Add: (sheet, args) => {
      const range = args.object(1, rangeType);
      if (range === undefined) throw args.invalid(1);
      const id = sheet.book.newId("chart");
      const bag = emptyBag({ Id: id, Name: `Diagram ${sheet.charts.length + 1}`, ChartType: args.text(0) });
      sheet.charts.push(bag);
      setData({ sheet, bag }, range, args.text(2, "Auto"));
      return wire(chartType, { sheet, bag });
    },
    GetItem: (sheet, args) =>
      wire(chartType, { sheet, bag: required(found(sheet, args.json(0)), "chart", args.json(0)) }),
    GetItemAt: (sheet, args) => wire(chartType, { sheet, bag: itemAt(sheet.charts, args.integer(0), "chart") }),
    GetItemOrNullObject: (sheet, args): WireObject | null => {
      const bag = found(sheet, args.json(0));
      return bag === undefined ? null : wire(chartType, { sheet, bag });
    },
    GetCount: (sheet) => sheet.charts.length,
  },
});

function found(sheet: Sheet, key: Json): Bag | undefined {
  return sheet.charts.find(
    (bag) => bag.values["Id"] === key || String(bag.values["Name"]).toLowerCase() === String(key).toLowerCase()
  );
}

/** As Excel reads a block: the first row and column are names when the corner or the column is text. */
function setData({ bag }: ChartAt, range: RangeAt, seriesBy: string): void {
  const { sheet, rect } = range;
  const isText = (row: number, column: number): boolean =>
    ["text", "empty"].includes(sheet.cells.get(row, column).kind);
  const hasNames = rect.rows > 1 && isText(rect.row, rect.column + rect.columns - 1);
  const hasCategories = rect.columns > 1 && isText(rect.row + rect.rows - 1, rect.column);
  const body: Rect = {
    row: rect.row + (hasNames ? 1 : 0),
    column: rect.column + (hasCategories ? 1 : 0),
    rows: rect.rows - (hasNames ? 1 : 0),
    columns: rect.columns - (hasCategories ? 1 : 0),
  };
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && body.columns > body.rows);
  bag.values["PlotBy"] = byRows ? "Rows" : "Columns";
  bag.values["_Source"] = source(range);
  const top: Rect = { ...body, row: rect.row, rows: 1 };
  const side: Rect = { ...body, column: rect.column, columns: 1 };
  const count = byRows ? body.rows : body.columns;
  const series = Array.from({ length: count }, (_, index) => {
    const values = byRows
      ? { ...body, row: body.row + index, rows: 1 }
      : { ...body, column: body.column + index, columns: 1 };
    const name = byRows
      ? { row: values.row, column: rect.column, rows: 1, columns: 1 }
      : { row: rect.row, column: values.column, rows: 1, columns: 1 };
    const isNamed = byRows ? hasCategories : hasNames;
    const categories = byRows ? (hasNames ? top : undefined) : hasCategories ? side : undefined;
    return emptyBag({
      Name: isNamed ? String(sheet.cells.get(name.row, name.column).value) : `Serie${index + 1}`,
      ...(isNamed ? { _Name: source({ sheet, rect: name }) } : {}),
      _Values: source({ sheet, rect: values }),
      ...(categories ? { _XValues: source({ sheet, rect: categories }) } : {}),
    });
  });
  bag.lists["Series"] = series;
}

/** Moves the chart to the first cell; with a last one, its size is made to cover that too. */
function setPosition({ sheet, bag }: ChartAt, args: Arguments): void {
  const from = rangeArgument(sheet, args, 0).rect;
  const [top, left] = [topOf(sheet, from.row), leftOf(sheet, from.column)];
  Object.assign(bag.values, { Top: top, Left: left });
  if (!args.has(1)) return;
  const to = rangeArgument(sheet, args, 1).rect;
  Object.assign(bag.values, {
    Height: topOf(sheet, to.row + to.rows) - top,
    Width: leftOf(sheet, to.column + to.columns) - left,
  });
}
