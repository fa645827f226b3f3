/** Rows among areas that are their sum, whatever they are called: "Tillsammans", "Nämnden", "Att fördela". */
import { isTotalLabel } from "../../sources/cell";
import type { SeenRow } from "../../workbook";
import { isNear } from "../columns/calculatedColumns";
import { figureIn } from "../columns/derivedColumns";
import type { Known } from "../said/known";
import type { Matrix } from "./matrix";

/** Their labels; a row of one area is no sum of others. */
export function labelsOfSums({ table, area, amounts }: Matrix, known: Known): readonly string[] {
  if (area === undefined) return [];
  const own = amounts.filter(({ isDerived }) => !isDerived);
  const nameIn = ({ cells }: SeenRow): string => String(cells[area.at] ?? "").trim();
  const figuresIn = ({ cells }: SeenRow): readonly number[] =>
    own.map((column) => figureIn(cells[column.at] ?? "", column) ?? 0);
  const isArea = (row: SeenRow): boolean => known.areaNamed(nameIn(row)) !== undefined;
  const all = table.rows.filter(isArea).map(figuresIn);
  let since: (readonly number[])[] = [];
  return table.rows.flatMap((row): readonly string[] => {
    const figures = figuresIn(row);
    if (isArea(row)) {
      since.push(figures);
      return [];
    }
    const isSum = [all, since].some((parts) => parts.length >= 2 && isSumOf(figures, parts));
    since = [];
    return isSum && nameIn(row) !== "" && !isTotalLabel(nameIn(row)) ? [nameIn(row)] : [];
  });
}

/** The one row is the sum of all others: the grant after the decisions above it. */
export function areSumsOfOthers(
  rows: readonly SeenRow[],
  isTotal: (row: SeenRow) => boolean,
  amounts: Matrix["amounts"]
): boolean {
  const figuresIn = ({ cells }: SeenRow): readonly number[] =>
    amounts.map((column) => figureIn(cells[column.at] ?? "", column) ?? 0);
  const parts = rows.filter((row) => !isTotal(row)).map(figuresIn);
  return parts.length >= 2 && rows.filter(isTotal).every((row) => isSumOf(figuresIn(row), parts));
}

function isSumOf(figures: readonly number[], parts: readonly (readonly number[])[]): boolean {
  return (
    figures.some((figure) => figure !== 0) &&
    figures.every((figure, at) =>
      isNear(
        figure,
        parts.reduce((sum, part) => sum + (part[at] ?? 0), 0)
      )
    )
  );
}
