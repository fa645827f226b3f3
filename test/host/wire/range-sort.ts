/**
 * Sorting a range by some of its columns, or of its rows, as Excel orders: numbers, texts, booleans, empty cells last.
 */
import { Failure } from "../cells/failure";
import { translated } from "../cells/moving";
import type { Cell } from "../cells/store";
import { isObject, type Json } from "./json";
import type { RangeAt } from "./range-at";
import { described } from "./type";
import { requireUnprotected } from "./writing";

interface SortKey {
  /** Offset of the column that rows are sorted by, or of the row. */
  readonly key: number;
  readonly ascending: boolean;
}

interface Line {
  /** Row or column that it comes from. */
  readonly from: number;
  readonly cells: readonly { readonly cell: Cell; readonly formula: string | undefined; readonly style: number }[];
}

type Axis = "row" | "column";

export const rangeSortType = described<RangeAt>({
  name: "RangeSort",
  methods: {
    Apply: (range, args) => {
      const axis = args.text(3, "Rows") === "Columns" ? "column" : "row";
      sortLines(range, axis, sortKeys(args.json(0)), args.flag(2));
    },
  },
});

export function sortKeys(fields: Json): readonly SortKey[] {
  if (!Array.isArray(fields)) throw new Failure("InvalidArgument", "The sort needs a list of fields.");
  return (fields as readonly Json[]).map((field) => {
    if (!isObject(field) || typeof field["key"] !== "number")
      throw new Failure("InvalidArgument", "A sort field needs a key.");
    const sortOn = field["sortOn"] ?? "Value";
    if (sortOn !== "Value")
      throw new Failure("ApiNotFound", `The in-memory host has no sort on ${JSON.stringify(sortOn)}.`);
    return { key: field["key"], ascending: field["ascending"] !== false };
  });
}

/** Orders the rows of the range (from top to bottom), or its columns (from left to right). */
export function sortLines(range: RangeAt, axis: Axis, keys: readonly SortKey[], hasHeaders: boolean): void {
  const { sheet, rect } = range;
  requireUnprotected(sheet);
  const first = (axis === "row" ? rect.row : rect.column) + (hasHeaders ? 1 : 0);
  const end = axis === "row" ? rect.row + rect.rows : rect.column + rect.columns;
  const lines = Array.from({ length: end - first }, (_, index) => lineAt(range, axis, first + index));
  lines.sort((a, b) => compareLines(a, b, keys));
  for (const [index, line] of lines.entries()) {
    const moved = first + index - line.from;
    for (const [along, { cell, formula, style }] of line.cells.entries()) {
      const [row, column] = placeOf(range, axis, first + index, along);
      const [down, right] = axis === "row" ? [moved, 0] : [0, moved];
      sheet.put(row, column, cell, formula && translated(formula, down, right));
      sheet.cells.setStyle(row, column, style);
    }
  }
  sheet.edited(rect);
  sheet.book.tell({ kind: "sorted", sheet, rect, axis });
}

function lineAt(range: RangeAt, axis: Axis, from: number): Line {
  const { sheet, rect } = range;
  const cells = Array.from({ length: axis === "row" ? rect.columns : rect.rows }, (_, along) => {
    const [row, column] = placeOf(range, axis, from, along);
    return {
      cell: sheet.cells.get(row, column),
      formula: sheet.formulaAt(row, column),
      style: sheet.cells.styleOf(row, column),
    };
  });
  return { from, cells };
}

function placeOf({ rect }: RangeAt, axis: Axis, line: number, along: number): readonly [row: number, column: number] {
  return axis === "row" ? [line, rect.column + along] : [rect.row + along, line];
}

function compareLines(a: Line, b: Line, keys: readonly SortKey[]): number {
  for (const { key, ascending } of keys) {
    const [left, right] = [a.cells[key]?.cell, b.cells[key]?.cell];
    if (left === undefined || right === undefined) continue;
    if (left.kind === "empty" || right.kind === "empty") {
      if (left.kind !== right.kind) return left.kind === "empty" ? 1 : -1;
      continue;
    }
    const order = compareCells(left, right);
    if (order !== 0) return ascending ? order : -order;
  }
  return 0;
}

function compareCells(a: Cell, b: Cell): number {
  const rank = { number: 0, text: 1, boolean: 2, error: 3, empty: 4 };
  if (a.kind !== b.kind) return rank[a.kind] - rank[b.kind];
  if (a.kind === "text") return String(a.value).localeCompare(String(b.value), "sv");
  return Number(a.value) - Number(b.value);
}
