/**
 * Figures of a document's table that can't all be right, whatever the facts are: a row that is not made as the others
 * of its column are (budget less outcome), a column that does not make its sum where another does.
 */
import type { Remark } from "../model/claim";
import { grouped } from "../reading/lexicon";
import type { TableClaim } from "./tableClaims";
import type { TableFigure } from "./tableFigures";
import { columnsOf, madeOfTwo, sumsDown } from "./tableSums";

/** Of several tables. Where a figure is wrong by the facts, that says enough. */
export function tableFaults(claims: readonly TableClaim[]): readonly Remark[] {
  return [...grouped(claims, ({ table }) => table).values()].flatMap((own) => {
    const claimOf = new Map(own.map(({ figure, claim }) => [figure, claim]));
    const sums = new Set(own.filter(({ isSum }) => isSum).map(({ figure }) => figure.row));
    return faultsIn([...claimOf.keys()], (row) => sums.has(row))
      .map(({ kind, figures }): Remark => ({ kind, claims: figures.flatMap((one) => claimOf.get(one) ?? []) }))
      .filter((remark) => remark.claims.every(({ verdict }) => verdict.kind !== "disagrees"));
  });
}

interface Fault {
  readonly kind: "doesNotFollow" | "partsMissWhole";
  readonly figures: readonly TableFigure[];
}

function faultsIn(figures: readonly TableFigure[], isSum: (row: string) => boolean): readonly Fault[] {
  const columns = columnsOf(figures);
  const rows = columns
    .flatMap((column) => madeOfTwo(column, columns))
    .filter(({ holds }) => !holds)
    .map(({ one, of }): Fault => ({ kind: "doesNotFollow", figures: [...of, one] }));
  const sums = columns.flatMap((column) => sumsDown(column, isSum));
  const failing = sums.filter(
    ({ sum, holds }) => !holds && sums.some((other) => other.holds && other.sum.down === sum.down)
  );
  // Each row once: what is made of two is made of them the other way round too.
  const byRow = new Map(rows.map((fault) => [fault.figures[0]?.down, fault]));
  return [
    ...byRow.values(),
    ...failing.map(({ sum, of }): Fault => ({ kind: "partsMissWhole", figures: [...of, sum] })),
  ];
}
