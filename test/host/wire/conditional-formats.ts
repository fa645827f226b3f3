/** Conditional formats of a range, kept as they are set; the host does not draw them. */
import { intersection } from "../cells/address";
import { emptyBag, partOf, type Bag } from "../cells/bag";
import { Failure } from "../cells/failure";
import type { Covered, Sheet } from "../cells/shape";
import { bagType } from "./bag-type";
import { itemAt, required } from "./collection";
import { rangeObject } from "./places";
import type { RangeAt } from "./range-at";
import { described, readOnly, wire, type WireObject, type WireType } from "./type";
import { asNumber } from "./values";

interface RuleAt {
  readonly sheet: Sheet;
  readonly rule: Covered;
}

const fill = bagType("ConditionalRangeFill", { Color: "" });
const font = bagType("ConditionalRangeFont", {
  Bold: null,
  Color: "",
  Italic: null,
  Strikethrough: null,
  Underline: "None",
});
const format = bagType("ConditionalRangeFormat", { NumberFormat: null }, { Fill: () => fill, Font: () => font });
const positive = bagType("ConditionalDataBarPositiveFormat", {
  FillColor: "#638EC6",
  GradientFill: true,
  BorderColor: "",
});
const negative = bagType("ConditionalDataBarNegativeFormat", {
  FillColor: "#FF0000",
  BorderColor: "",
  MatchPositiveFillColor: false,
  MatchPositiveBorderColor: true,
});
const customRule = bagType("ConditionalFormatRule", { Formula: "", FormulaLocal: "", FormulaR1C1: "" });
const iconSet = bagType("IconSetConditionalFormat", {
  Criteria: [],
  ReverseIconOrder: false,
  ShowIconOnly: false,
  Style: "ThreeTrafficLights1",
});

/** By the type that `add` takes. */
const KINDS: Readonly<Record<string, WireType<Bag>>> = {
  CellValue: bagType("CellValueConditionalFormat", { Rule: {} }, { Format: () => format }),
  Custom: bagType("CustomConditionalFormat", {}, { Format: () => format, Rule: () => customRule }),
  ContainsText: bagType("TextConditionalFormat", { Rule: {} }, { Format: () => format }),
  IconSet: iconSet,
  ColorScale: bagType("ColorScaleConditionalFormat", { Criteria: {}, ThreeColorScale: false }),
  DataBar: bagType(
    "DataBarConditionalFormat",
    {
      AxisColor: "",
      AxisFormat: "Automatic",
      BarDirection: "Context",
      ShowDataBarOnly: false,
      LowerBoundRule: {},
      UpperBoundRule: {},
    },
    { PositiveFormat: () => positive, NegativeFormat: () => negative }
  ),
  PresetCriteria: bagType("PresetCriteriaConditionalFormat", { Rule: {} }, { Format: () => format }),
  TopBottom: bagType("TopBottomConditionalFormat", { Rule: {} }, { Format: () => format }),
};

/** Members of a format by the kind that they are of. */
const DETAILS: Readonly<Record<string, string>> = {
  CellValue: "CellValue",
  Custom: "Custom",
  TextComparison: "ContainsText",
  IconSet: "IconSet",
  ColorScale: "ColorScale",
  DataBar: "DataBar",
  Preset: "PresetCriteria",
  TopBottom: "TopBottom",
};

const formatType = described<RuleAt>({
  name: "ConditionalFormat",
  identity: ({ rule }) => ({ Id: rule.id }),
  scalars: {
    Id: readOnly(({ rule }) => rule.id),
    Type: readOnly(({ rule }) => rule.bag.values["Type"] ?? ""),
    Priority: {
      read: ({ sheet, rule }) => sheet.conditionalFormats.indexOf(rule),
      write: ({ sheet, rule }, value) => setPriority(sheet, rule, asNumber(value)),
    },
    StopIfTrue: {
      read: ({ rule }) => rule.bag.values["StopIfTrue"] ?? false,
      write: ({ rule }, value) => {
        rule.bag.values["StopIfTrue"] = value;
      },
    },
  },
  links: Object.fromEntries(
    Object.entries(DETAILS).flatMap(([name, kind]) => [
      [name, (self: RuleAt) => detail(self, kind)],
      [`${name}OrNullObject`, (self: RuleAt) => detailOrNull(self, kind)],
    ])
  ),
  methods: {
    GetRange: ({ sheet, rule }) => rangeObject(sheet, rule.rect),
    Delete: ({ sheet, rule }) => {
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== rule);
    },
  },
});

export const conditionalFormatsType = described<RangeAt>({
  name: "ConditionalFormatCollection",
  items: (range) => rulesOf(range).map((rule) => object(range, rule)),
  item: (range, key) =>
    object(
      range,
      required(
        rulesOf(range).find((rule) => rule.id === key),
        "conditional format",
        key
      )
    ),
  methods: {
    Add: (range, args) => {
      const type = args.text(0);
      if (KINDS[type] === undefined)
        throw new Failure("ApiNotFound", `The in-memory host has no conditional format ${type}.`);
      const rule = { id: range.sheet.book.newId("item"), rect: range.rect, bag: emptyBag({ Type: type }) };
      range.sheet.conditionalFormats.push(rule);
      return object(range, rule);
    },
    GetItemAt: (range, args) => object(range, itemAt(rulesOf(range), args.integer(0), "conditional format")),
    GetItemOrNullObject: (range, args) => {
      const rule = rulesOf(range).find((item) => item.id === args.json(0));
      return rule === undefined ? null : object(range, rule);
    },
    GetCount: (range) => rulesOf(range).length,
    ClearAll: (range) => {
      const gone = rulesOf(range);
      range.sheet.conditionalFormats = range.sheet.conditionalFormats.filter((rule) => !gone.includes(rule));
    },
  },
});

function rulesOf(range: RangeAt): readonly Covered[] {
  return range.sheet.conditionalFormats.filter((rule) => intersection(rule.rect, range.rect) !== undefined);
}

function object(range: RangeAt, rule: Covered): WireObject {
  return wire(formatType, { sheet: range.sheet, rule });
}

function detail({ rule }: RuleAt, kind: string): WireObject {
  const type = KINDS[kind];
  if (type === undefined || rule.bag.values["Type"] !== kind)
    throw new Failure("InvalidOperation", `The format is no ${kind}.`);
  return wire(type, partOf(rule.bag, kind));
}

function detailOrNull(self: RuleAt, kind: string): WireObject | null {
  return self.rule.bag.values["Type"] === kind ? detail(self, kind) : null;
}

/** Priorities stay without gaps: a number beyond the last one is the last, a negative one counts from the end. */
function setPriority(sheet: Sheet, rule: Covered, priority: number): void {
  const others = sheet.conditionalFormats.filter((other) => other !== rule);
  const fromEnd = others.length + 1 + priority;
  const index = priority < 0 ? Math.max(0, fromEnd) : Math.min(others.length, priority);
  sheet.conditionalFormats = [...others.slice(0, index), rule, ...others.slice(index)];
}
