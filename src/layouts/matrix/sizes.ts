/**
 * What amounts of areas are by their size: as large as what the ledgers say that the areas cost, or small beside it. No
 * unit is needed for that: a grant is about the same share of each area's net cost, and a deviation is not.
 */
import type { AreaId } from "../../model/organisation";
import { isTotalLabel } from "../../sources/cell";
import type { SeenRow } from "../../workbook";
import { amountIn } from "../columns/derivedColumns";
import type { AmountColumn } from "../columns/amountColumn";
import type { Known } from "../said/known";
import type { Matrix } from "./matrix";

/** What a column, or a row, comes to for each area. */
type Series = ReadonlyMap<AreaId, number>;

/** How far apart the greatest share of a net cost may be from the least one. */
const FARTHEST = 1.6;

/** `undefined` where the ledgers do not say what the areas cost. */
export function isLikeNets(series: Series, { nets }: Known): boolean | undefined {
  const pairs = [...series].flatMap(([area, amount]) => {
    const net = nets.get(area) ?? 0;
    return net === 0 ? [] : [amount / net];
  });
  if (pairs.length < 2) return undefined;
  const sizes = pairs.map(Math.abs);
  const areOnOneSide = pairs.every((one) => Math.sign(one) === Math.sign(pairs[0] ?? 0)) && !pairs.includes(0);
  return areOnOneSide && Math.max(...sizes) <= Math.min(...sizes) * FARTHEST;
}

/** Each column's, or each row's where areas stand across. */
function seriesIn({ table, amounts, area, headings }: Matrix, known: Known): readonly Series[] {
  const rows = table.rows.filter(({ cells }) => !cells.some(isTotalLabel));
  if (area === undefined && headings?.of !== "area") {
    const across = amounts.filter((column) => column.area !== undefined);
    return rows.map((row) => summed(across.map((column) => [column.area, amountIn(row, column)] as const)));
  }
  const at = (area ?? headings?.column)?.at ?? -1;
  let own: AreaId | undefined;
  const areas = rows.map(({ cells }) => {
    const named = known.areaNamed(String(cells[at] ?? ""));
    own = named ?? (area === undefined ? own : undefined);
    return own;
  });
  return amounts.map((column) => summed(rows.map((row, nth) => [areas[nth], amountIn(row, column)] as const)));
}

/** Of some rows, where areas stand across. */
export function sumsOfRows(rows: readonly SeenRow[], across: readonly AmountColumn[]): Series {
  return summed(rows.flatMap((row) => across.map((column) => [column.area, amountIn(row, column)] as const)));
}

/** Where each area's amounts together are about what it costs in a year. */
export function sumsOfAreas(matrix: Matrix, known: Known, own: readonly AmountColumn[]): Series {
  const { amounts, area, headings } = matrix;
  const isDown = area !== undefined || headings?.of === "area";
  const series = seriesIn(matrix, known).filter((_, at) => !isDown || own.includes(amounts[at] as AmountColumn));
  return summed(series.flatMap((one) => [...one]));
}

function summed(pairs: readonly (readonly [AreaId | undefined, number])[]): Series {
  const sums = new Map<AreaId, number>();
  for (const [area, amount] of pairs) if (area !== undefined) sums.set(area, (sums.get(area) ?? 0) + amount);
  return sums;
}
