/** The parts of a chart with Excel's start values, all kept as set. */
import { partOf, type Bag } from "../cells/bag";
import { bagType } from "./bag-type";
import { asColor } from "./colors";
import type { Json } from "./json";
import { wire, type WireType } from "./type";

export type Parts = Readonly<Record<string, () => WireType<Bag>>>;

export const fill = bagType(
  "ChartFill",
  {},
  {},
  {
    methods: {
      SetSolidColor: (bag, args) => {
        bag.values["Color"] = asColor(args.json(0));
      },
      Clear: (bag) => {
        bag.values["Color"] = "";
      },
    },
  }
);

const clearLine = {
  methods: {
    Clear: (bag: Bag) => {
      bag.values["LineStyle"] = "None";
    },
  },
};

export const line = bagType("ChartLineFormat", { Color: "", LineStyle: "Automatic", Weight: 0.75 }, {}, clearLine);
export const border = bagType("ChartBorder", { Color: "", LineStyle: "Automatic", Weight: 0.75 }, {}, clearLine);
const font = bagType("ChartFont", {
  Bold: false,
  Color: "#000000",
  Italic: false,
  Name: "Calibri",
  Size: 10,
  Underline: "None",
});

const areaFormat = bagType(
  "ChartAreaFormat",
  { RoundedCorners: false, ColorScheme: "ColorfulPalette1" },
  { Border: () => border, Fill: () => fill, Font: () => font }
);
const boxFormat = (name: string): WireType<Bag> =>
  bagType(name, {}, { Border: () => border, Fill: () => fill, Font: () => font });
const plotAreaFormat = bagType("ChartPlotAreaFormat", {}, { Border: () => border, Fill: () => fill });

const BOX = { Top: 0, Left: 0, Width: 0, Height: 0 };
const formatString = bagType("ChartFormatString", {}, { Font: () => font });
const titleFormat = boxFormat("ChartTitleFormat");
const title = bagType(
  "ChartTitle",
  {
    ...BOX,
    Visible: true,
    Text: "",
    Overlay: false,
    HorizontalAlignment: "Center",
    VerticalAlignment: "Center",
    TextOrientation: 0,
    Position: "Top",
    ShowShadow: false,
  },
  { Format: () => titleFormat },
  {
    methods: {
      SetFormula: (bag, args) => {
        bag.values["_Formula"] = args.text(0);
      },
      GetSubstring: (bag, args) => wire(formatString, partOf(bag, `Substring ${args.integer(0)}+${args.integer(1)}`)),
    },
  }
);

const legendFormat = boxFormat("ChartLegendFormat");
const legend = bagType(
  "ChartLegend",
  { ...BOX, Visible: true, Position: "Bottom", Overlay: false, ShowShadow: false },
  { Format: () => legendFormat }
);

const LABELS: Readonly<Record<string, Json>> = {
  Position: "OutsideEnd",
  ShowValue: false,
  ShowSeriesName: false,
  ShowCategoryName: false,
  ShowLegendKey: false,
  ShowPercentage: false,
  ShowBubbleSize: false,
  Separator: ",",
  NumberFormat: "General",
  LinkNumberFormat: true,
  TextOrientation: 0,
  AutoText: true,
  HorizontalAlignment: "Center",
  VerticalAlignment: "Center",
};
const labelFormat = boxFormat("ChartDataLabelFormat");
export const dataLabels = bagType("ChartDataLabels", LABELS, { Format: () => labelFormat });
export const dataLabel = bagType(
  "ChartDataLabel",
  { ...LABELS, ...BOX, Text: "", Formula: "" },
  { Format: () => labelFormat }
);

const gridlinesFormat = bagType("ChartGridlinesFormat", {}, { Line: () => line });
const gridlines = bagType("ChartGridlines", { Visible: false }, { Format: () => gridlinesFormat });
const axisTitleFormat = boxFormat("ChartAxisTitleFormat");
const axisTitle = bagType(
  "ChartAxisTitle",
  { Text: "", Visible: false, TextOrientation: 0 },
  { Format: () => axisTitleFormat }
);
const axisFormat = bagType("ChartAxisFormat", {}, { Fill: () => fill, Font: () => font, Line: () => line });
/** Category, value or series axis. */
export const axis = bagType(
  "ChartAxis",
  {
    ...BOX,
    Type: "Category",
    AxisGroup: "Primary",
    Visible: true,
    Maximum: "",
    Minimum: "",
    MajorUnit: "",
    MinorUnit: "",
    DisplayUnit: "None",
    ShowDisplayUnitLabel: true,
    CategoryType: "Automatic",
    ScaleType: "Linear",
    LogBase: 10,
    ReversePlotOrder: false,
    Crosses: "Automatic",
    IsBetweenCategories: true,
    MajorTickMark: "None",
    MinorTickMark: "None",
    TickMarkSpacing: 1,
    TickLabelPosition: "NextToAxis",
    TickLabelSpacing: "",
    Alignment: "Center",
    MultiLevel: true,
    NumberFormat: "General",
    LinkNumberFormat: true,
    Offset: 100,
    TextOrientation: 0,
    Position: "Automatic",
  },
  {
    Format: () => axisFormat,
    MajorGridlines: () => gridlines,
    MinorGridlines: () => gridlines,
    Title: () => axisTitle,
  },
  {
    methods: {
      SetPositionAt: (bag, args) => {
        bag.values["PositionAt"] = args.json(0);
      },
      SetCustomDisplayUnit: (bag, args) => {
        bag.values["CustomDisplayUnit"] = args.json(0);
      },
    },
  }
);
const plotArea = bagType(
  "ChartPlotArea",
  { ...BOX, InsideTop: 0, InsideLeft: 0, InsideWidth: 0, InsideHeight: 0, Position: "Automatic" },
  { Format: () => plotAreaFormat }
);
const dataTableFormat = boxFormat("ChartDataTableFormat");
export const dataTable = bagType(
  "ChartDataTable",
  {
    Visible: false,
    ShowLegendKey: true,
    ShowHorizontalBorder: true,
    ShowVerticalBorder: true,
    ShowOutlineBorder: true,
  },
  { Format: () => dataTableFormat }
);

export const chartAreaParts: Parts = {
  Title: () => title,
  Legend: () => legend,
  DataLabels: () => dataLabels,
  PlotArea: () => plotArea,
  Format: () => areaFormat,
};
