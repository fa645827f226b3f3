/** Borders of ranges: an edge of a range is a side of its outer cells. */
import type { Rect } from "../cells/address";
import { edgeOf, restyle, shared } from "../cells/looks";
import type { Border, Side } from "../cells/styles";
import { asColor } from "./colors";
import { required } from "./collection";
import type { Json } from "./json";
import type { AreasAt } from "./range-at";
import { described, readOnly, wire, type Scalar, type WireObject } from "./type";
import { asOneOf } from "./values";
import { requireWritable } from "./writing";

const LINE_STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"];
const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];

const NO_BORDER: Border = { style: "None", weight: "Thin", color: "" };

interface BorderAt {
  readonly areas: AreasAt;
  readonly edge: string;
}

const borderType = described<BorderAt>({
  name: "RangeBorder",
  scalars: {
    SideIndex: readOnly(({ edge }) => edge),
    Style: borderScalar(
      (border) => border.style,
      (border, value) => ({ ...shown(border), style: asOneOf(value, LINE_STYLES) })
    ),
    Weight: borderScalar(
      (border) => border.weight,
      (border, value) => ({ ...drawn(border), weight: asOneOf(value, WEIGHTS) })
    ),
    Color: borderScalar(
      (border) => border.color,
      (border, value) => ({ ...drawn(border), color: asColor(value) })
    ),
    TintAndShade: { read: () => 0, write: () => undefined },
  },
});

export const bordersType = described<AreasAt>({
  name: "RangeBorderCollection",
  scalars: { Count: readOnly(() => EDGES.length), TintAndShade: { read: () => 0, write: () => undefined } },
  items: (areas) => EDGES.map((edge) => wire(borderType, { areas, edge })),
  item: (areas, key) => border(areas, key),
  methods: { GetItemAt: (areas, args) => border(areas, EDGES[args.integer(0)] ?? null) },
});

function border(areas: AreasAt, key: Json): WireObject {
  const edge = required(
    EDGES.find((known) => known === key),
    "border",
    key
  );
  return wire(borderType, { areas, edge });
}

/** Setting a weight or colour draws a line where there is none. */
function drawn(border: Border): Border {
  return border.style === "None" ? { ...shown(border), style: "Continuous" } : border;
}

function shown(border: Border): Border {
  return border.color === "" ? { ...border, color: "#000000" } : border;
}

function borderScalar(
  pick: (border: Border) => string,
  apply: (border: Border, value: Json) => Border
): Scalar<BorderAt> {
  return {
    read: ({ areas, edge }) => {
      const values = areas.ranges.flatMap((range) =>
        sides(range.rect, edge).map(({ rect, side }) =>
          shared(range.sheet, rect, (style) => pick(style.borders[side] ?? NO_BORDER))
        )
      );
      return values.length > 0 && values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
    },
    write: ({ areas, edge }, value, scene) => {
      for (const range of areas.ranges) {
        requireWritable(range, "format", scene);
        for (const { rect, side } of sides(range.rect, edge)) {
          restyle(range.sheet, rect, (style) => {
            const { [side]: before, ...others } = style.borders;
            const after = apply(before ?? NO_BORDER, value);
            return { ...style, borders: after.style === "None" ? others : { ...others, [side]: after } };
          });
        }
        range.sheet.book.tell({ kind: "format", sheet: range.sheet, rect: range.rect });
      }
    },
  };
}

/** The cells, and their own side, that make an edge of a range. */
function sides(rect: Rect, edge: string): readonly { readonly rect: Rect; readonly side: Side }[] {
  const outer: Readonly<Record<string, Side>> = {
    EdgeTop: "top",
    EdgeBottom: "bottom",
    EdgeLeft: "left",
    EdgeRight: "right",
    DiagonalDown: "diagonalDown",
    DiagonalUp: "diagonalUp",
  };
  const side = outer[edge];
  if (side !== undefined) return [{ rect: edgeOf(rect, side), side }];
  if (edge === "InsideHorizontal")
    return rect.rows < 2
      ? []
      : [
          { rect: { ...rect, rows: rect.rows - 1 }, side: "bottom" },
          { rect: { ...rect, row: rect.row + 1, rows: rect.rows - 1 }, side: "top" },
        ];
  return rect.columns < 2
    ? []
    : [
        { rect: { ...rect, columns: rect.columns - 1 }, side: "right" },
        { rect: { ...rect, column: rect.column + 1, columns: rect.columns - 1 }, side: "left" },
      ];
}
