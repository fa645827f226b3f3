/**
 * Rows that are the sum of others, whatever they are called: among areas "Tillsammans", "Nämnden", "Att fördela", among
 * decisions what they come to, "Ny ram", "Efter beslut".
 */
import { isEmpty, isTotalLabel } from "../../sources/cell";
import type { SeenRow } from "../../workbook";
import { isNear } from "../columns/calculatedColumns";
import { areaInText } from "../columns/codesInText";
import type { Column } from "../columns/contents";
import { amountIn } from "../columns/derivedColumns";
import type { Known } from "../said/known";
import type { Matrix } from "./matrix";

/** Their labels. */
export function labelsOfSums(matrix: Matrix, known: Known): readonly string[] {
  const { area, headings, areaOver } = matrix;
  if (area !== undefined) return labelsAmongAreas(matrix, area, known);
  return areaOver === undefined ? labelsAmongDecisions(matrix, headings?.column, known) : [];
}

/** The sums of decisions below each area, or of all where areas stand across. */
function labelsAmongDecisions(
  { table, columns, amounts }: Matrix,
  headings: Column | undefined,
  known: Known
): readonly string[] {
  const labels = columns.find(({ isWord, at }) => isWord > 0.6 && !amounts.some((amount) => amount.at === at));
  const own = amounts.filter(({ area }) => headings !== undefined || area !== undefined);
  if (labels === undefined || own.length === 0) return [];
  const textIn = ({ cells }: SeenRow): string => String(cells[labels.at] ?? "").trim();
  const figuresIn = (row: SeenRow): readonly number[] => own.map((column) => amountIn(row, column));
  const groups: { readonly area: string | undefined; readonly rows: SeenRow[] }[] = [{ area: undefined, rows: [] }];
  for (const row of table.rows) {
    const isBare = own.every(({ at }) => isEmpty(row.cells[at] ?? ""));
    const over = headings && isBare ? known.areaNamed(String(row.cells[headings.at] ?? "")) : undefined;
    if (over !== undefined) groups.push({ area: over, rows: [] });
    else if (!isBare && !isTotalLabel(textIn(row))) groups.at(-1)?.rows.push(row);
  }
  const found = groups.flatMap(({ area, rows }) =>
    rows.filter((row, at) => {
      const parts = (at === 0 ? rows.slice(1) : rows.slice(0, at)).map(figuresIn);
      const isOfArea = area !== undefined && areaInText(textIn(row), known) === area;
      const isEdge = at === rows.length - 1 || (at === 0 && headings !== undefined);
      return isEdge && parts.length >= (isOfArea ? 1 : 2) && isSumOf(figuresIn(row), parts);
    })
  );
  return [...new Set(found.map(textIn))].filter((text) => text !== "");
}

/** A row of one area is no sum of others. */
function labelsAmongAreas({ table, amounts }: Matrix, area: Column, known: Known): readonly string[] {
  const nameIn = ({ cells }: SeenRow): string => String(cells[area.at] ?? "").trim();
  const figuresIn = (row: SeenRow): readonly number[] => amounts.map((column) => amountIn(row, column));
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
  const figuresIn = (row: SeenRow): readonly number[] => amounts.map((column) => amountIn(row, column));
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
