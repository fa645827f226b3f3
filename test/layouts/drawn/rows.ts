/** The rows of a table as reports group, indent and sum them. */
import type { CellValue } from "../../../src/workbook";
import { groupedBy, sumOfCells, type Cell } from "./cells";
import type { Field, Group, Hand } from "./fields";

export interface Grid {
  readonly heads: readonly (readonly Cell[])[];
  readonly rows: readonly (readonly Cell[])[];
  /** Cells of the headings that are one: row, first and last column. */
  readonly merged: readonly (readonly [row: number, from: number, to: number])[];
}

export interface Column {
  readonly heads: readonly CellValue[];
  readonly isSummed: boolean;
  readonly cell: (group: Group, at: number) => Cell;
}

interface Ordered {
  readonly groups: readonly Group[];
  readonly columns: readonly Column[];
  readonly grouping: "none" | "pivot" | "headings";
  readonly outer: Field | undefined;
  /** False where outcome and budget stand in the same rows: their sum says nothing. */
  readonly canSum: boolean;
}

export function rowsOf(
  { draw, town, unitCode }: Hand,
  { groups, columns, grouping, outer, canSum }: Ordered
): Grid["rows"] {
  const indent = grouping === "headings" && draw.has("indents") ? "   " : "";
  const rows = groups.map((group, at) => columns.map(({ cell }) => cell(group, at)));
  const sumRow = (label: string, of: readonly (readonly Cell[])[]): readonly Cell[] =>
    columns.map(({ isSummed }, at) => {
      if (at === 0) return label;
      return isSummed ? sumOfCells(of.map((row) => row[at] ?? "")) : "";
    });
  const totalLabel = draw.chance.one([
    "Totalsumma",
    "Summa totalt",
    "TOTALT",
    "Summa nämnden",
    `Summa ${town.committee}`,
  ]);
  const grandTotal = (): Grid["rows"] => (canSum && draw.has("grandTotal") ? [sumRow(totalLabel, rows)] : []);
  if (grouping === "none" || outer === undefined)
    return columns[0]?.isSummed === true ? rows : [...rows, ...grandTotal()];
  const labelOf = (group: Group | undefined): string => {
    const [first] = group?.facts ?? [];
    return first === undefined ? "" : outer.cells(first).join(" ").trim();
  };
  const word = `${outer.heads[0] ?? ""}: `;
  const prefix = unitCode === "text" || unitCode === "number" ? word : draw.chance.one(["", "", word]);
  const hasSums = canSum && draw.has("subtotals");
  const hasClassSums = canSum && grouping === "headings" && draw.has("classSums");
  const [sumBefore, sumAfter] = draw.chance.one([
    ["Summa ", ""],
    ["S:a ", ""],
    ["", " totalt"],
    ["Delsumma ", ""],
  ]);
  const numbered = groups.map((group, at) => ({ group, row: rows[at] ?? [] }));
  const sections = [...groupedBy(numbered, ({ group }) => labelOf(group))];
  const body = sections.flatMap(([label, own]): Grid["rows"] => {
    const shown = own.map(({ row }, at) => row.map((cell, column) => shownIn(cell, at, column)));
    const before = grouping === "headings" ? [[`${prefix}${label}`]] : [];
    const after = hasSums
      ? [
          sumRow(
            `${sumBefore}${label}${sumAfter}`,
            own.map(({ row }) => row)
          ),
        ]
      : [];
    return [...before, ...(hasClassSums ? inClasses(own, shown) : shown), ...after];
  });
  return [...body, ...grandTotal()];

  /** Outer labels of a pivot stand once; names below a heading are indented. */
  function shownIn(cell: Cell, at: number, column: number): Cell {
    const isOuter = grouping === "pivot" && column < (outer?.heads.length ?? 0);
    if (isOuter) return at === 0 ? cell : "";
    return column === 0 && typeof cell === "string" ? `${indent}${cell}` : cell;
  }

  /** Income first, then costs, each with its sum. */
  function inClasses(
    own: readonly { readonly group: Group; readonly row: readonly Cell[] }[],
    shown: Grid["rows"]
  ): Grid["rows"] {
    const classes: readonly (readonly [string, (account: string) => boolean])[] = [
      [draw.chance.one(["Summa intäkter", "Intäkter totalt"]), (account) => account.startsWith("3")],
      [draw.chance.one(["Summa kostnader", "Kostnader totalt"]), (account) => !account.startsWith("3")],
    ];
    return classes.flatMap(([label, holds]) => {
      const at = own.flatMap(({ group }, index) => (holds(group.facts[0]?.account ?? "") ? [index] : []));
      const part = at.map((index) => shown[index] ?? []);
      return part.length === 0
        ? []
        : [
            ...part,
            sumRow(
              label,
              at.map((index) => own[index]?.row ?? [])
            ),
          ];
    });
  }
}

interface Headed {
  /** What stands above the table and says what it is. */
  readonly top: string;
  readonly grid: Grid;
}

/** Two tables next to each other, a column between them. */
export function beside(left: Headed, right: Headed): Grid {
  const width = Math.max(...[...left.grid.heads, ...left.grid.rows].map(({ length }) => length)) + 1;
  const joined = (a: readonly Cell[] = [], b: readonly Cell[] = []): readonly Cell[] =>
    b.length === 0 ? a : [...a, ...Array.from({ length: width - a.length }, () => ""), ...b];
  const longer = left.grid.rows.length > right.grid.rows.length ? left.grid.rows : right.grid.rows;
  return {
    heads: [joined([left.top], [right.top]), ...left.grid.heads.map((head, at) => joined(head, right.grid.heads[at]))],
    rows: longer.map((_, at) => joined(left.grid.rows[at], right.grid.rows[at])),
    merged: [
      ...left.grid.merged.map(([row, from, to]) => [row + 1, from, to] as const),
      ...right.grid.merged.map(([row, from, to]) => [row + 1, from + width, to + width] as const),
    ],
  };
}
