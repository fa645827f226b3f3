/** Removing rows that repeat earlier ones: what is left moves up within the range. */
import { clearContents } from "../cells/clearing";
import { translated } from "../cells/moving";
import { Failure } from "../cells/failure";
import type { RangeAt } from "./range-at";
import { described, readOnly, wire, type Method } from "./type";
import { requireUnprotected } from "./writing";

interface Outcome {
  readonly removed: number;
  readonly remaining: number;
}

const outcomeType = described<Outcome>({
  name: "RemoveDuplicatesResult",
  scalars: {
    Removed: readOnly(({ removed }) => removed),
    UniqueRemaining: readOnly(({ remaining }) => remaining),
  },
});

export const removingDuplicates: Readonly<Record<string, Method<RangeAt>>> = {
  RemoveDuplicates: (range, args) => {
    const columns = args.json(0);
    if (!Array.isArray(columns) || columns.length === 0) throw args.invalid(0);
    return wire(outcomeType, removeDuplicates(range, columns.map(Number), args.flag(1)));
  },
};

function removeDuplicates({ sheet, rect }: RangeAt, columns: readonly number[], hasHeading: boolean): Outcome {
  requireUnprotected(sheet);
  if (columns.some((column) => !(column >= 0 && column < rect.columns)))
    throw new Failure("InvalidArgument", "The range has no such column.");
  const first = rect.row + (hasHeading ? 1 : 0);
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = first; row < rect.row + rect.rows; row++) {
    const key = columns.map((column) => String(sheet.cells.get(row, rect.column + column).value).toLowerCase());
    const text = JSON.stringify(key);
    if (!seen.has(text)) kept.push(row);
    seen.add(text);
  }
  for (const [down, row] of kept.entries()) moveRow(first + down, row);
  const end = first + kept.length;
  clearContents(sheet, { ...rect, row: end, rows: rect.row + rect.rows - end });
  sheet.edited(rect);
  return { removed: rect.row + rect.rows - end, remaining: kept.length };

  function moveRow(to: number, from: number): void {
    if (to === from) return;
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      const formula = sheet.formulaAt(from, column);
      sheet.put(to, column, sheet.cells.get(from, column), formula && translated(formula, to - from, 0));
    }
  }
}
