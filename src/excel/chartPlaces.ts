/**
 * Where new charts stand: to the right of everything that the sheet holds, each beside its own table where there
 * is room and otherwise below the chart that is in its way. In points, as Excel places charts.
 */
import type { Illustration, Picture } from "../pictures/picture";
import { within } from "./columnWidths";
import type { Pictures } from "./print";

/** On a sheet, from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type Size = Pick<Box, "width" | "height">;

const GAP = 24;
const HEIGHT = { bridge: 340, bars: 340, trend: 260 };
/** Room for a category's label under its column. */
const CATEGORY_WIDTH = { bridge: 104, bars: 104, trend: 56 };
const WIDTH = { least: 420, most: 900 };

/** Wide enough for its categories, within what a screen shows. */
export function sizeOf(kind: Picture["kind"], categories: number): Size {
  return { width: within(WIDTH, 80 + categories * CATEGORY_WIDTH[kind]), height: HEIGHT[kind] };
}

/** The picture beside each table, with the space that is kept around it. */
export function picturesOf(illustrations: readonly Illustration[]): Pictures {
  return new Map(
    illustrations.map(({ picture, table }) => {
      const { width, height } = sizeOf(picture.kind, table.rows.length);
      return [table.id, { width: width + GAP, height: height + GAP }];
    })
  );
}

/** `rightEdge` is where the sheet's content ends; `top` where the picture's table starts. */
export function freeBox({ width, height }: Size, top: number, rightEdge: number, standing: readonly Box[]): Box {
  const box = { left: rightEdge + GAP, top, width, height };
  const inTheWay = standing.find((other) => overlaps(box, other));
  return inTheWay === undefined
    ? box
    : freeBox({ width, height }, inTheWay.top + inTheWay.height + GAP, rightEdge, standing);
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}
