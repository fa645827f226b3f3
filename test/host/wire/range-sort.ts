/** Sorting a range by some of its columns, as Excel orders: numbers, texts, booleans, empty cells last. */
import { Failure } from "../cells/failure";
import { translated } from "../cells/moving";
import type { Cell } from "../cells/store";
import { isObject, type Json } from "./json";
import type { RangeAt } from "./range-at";
import { described } from "./type";
import { requireUnprotected } from "./writing";

interface SortKey {
  /** Column offset. */
  readonly key: number;
  readonly ascending: boolean;
}

interface SortedRow {
  readonly from: number;
  readonly cells: readonly { readonly cell: Cell; readonly formula: string | undefined; readonly style: number }[];
}

export const rangeSortType = described<RangeAt>({
  name: "RangeSort",
  methods: {
    Apply: (range, args) => {
      if (args.text(3, "Rows") !== "Rows")
        throw new Failure("UnsupportedOperation", "The in-memory host sorts rows only.");
      sortRows(range, sortKeys(args.json(0)), args.flag(2));
    },
  },
});

export function sortKeys(fields: Json): readonly SortKey[] {
  if (!Array.isArray(fields)) throw new Failure("InvalidArgument", "The sort needs a list of fields.");
  return (fields as readonly Json[]).map((field) => {
    const key = isObject(field) ? field["key"] : undefined;
    if (typeof key !== "number") throw new Failure("InvalidArgument", "A sort field needs a key.");
    return { key, ascending: isObject(field) && field["ascending"] !== false };
  });
}

export function sortRows({ sheet, rect }: RangeAt, keys: readonly SortKey[], hasHeaders: boolean): void {
  requireUnprotected(sheet);
  const first = rect.row + (hasHeaders ? 1 : 0);
  const rows: SortedRow[] = Array.from({ length: rect.row + rect.rows - first }, (_, down) => ({
    from: first + down,
    cells: Array.from({ length: rect.columns }, (_unused, right) => {
      const column = rect.column + right;
      return {
        cell: sheet.cells.get(first + down, column),
        formula: sheet.formulaAt(first + down, column),
        style: sheet.cells.styleOf(first + down, column),
      };
    }),
  }));
  rows.sort((a, b) => compareRows(a, b, keys));
  for (const [down, row] of rows.entries()) {
    for (const [right, { cell, formula, style }] of row.cells.entries()) {
      sheet.put(first + down, rect.column + right, cell, formula && translated(formula, first + down - row.from, 0));
      sheet.cells.setStyle(first + down, rect.column + right, style);
    }
  }
  sheet.edited(rect);
}

function compareRows(a: SortedRow, b: SortedRow, keys: readonly SortKey[]): number {
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
