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
  const { house } = draw;
  const totalLabel = draw.word(house.totals).replace("{committee}", town.committee);
  const isSumFirst = draw.pick("sumsStand") === "before";
  const withTotal = (all: Grid["rows"]): Grid["rows"] => {
    if (!canSum || !draw.has("grandTotal")) return all;
    const total = sumRow(totalLabel, rows);
    return isSumFirst ? [total, ...all] : [...all, total];
  };
  if (grouping === "none" || outer === undefined) return columns[0]?.isSummed === true ? rows : withTotal(rows);
  const labelOf = (group: Group | undefined): string => {
    const [first] = group?.facts ?? [];
    return first === undefined ? "" : outer.cells(first).join(" ").trim();
  };
  const word = `${outer.heads[0]?.replace(/:$/, "") ?? ""}: `;
  const prefix = unitCode === "text" || unitCode === "number" ? word : draw.chance.one(["", "", word]);
  const hasSums = canSum && draw.has("subtotals");
  const hasClassSums = canSum && grouping === "headings" && draw.has("classSums");
  const [sumBefore, sumAfter] = draw.chance.one(house.sumsOf);
  const numbered = groups.map((group, at) => ({ group, row: rows[at] ?? [] }));
  const sections = [...groupedBy(numbered, ({ group }) => labelOf(group))];
  const body = sections.flatMap(([label, own]): Grid["rows"] => {
    const shown = own.map(({ row }, at) => row.map((cell, column) => shownIn(cell, at, column)));
    const inside = hasClassSums ? inClasses(own, shown) : shown;
    const sumCalled = (name: string): Grid["rows"] => [
      sumRow(
        name,
        own.map(({ row }) => row)
      ),
    ];
    // A heading with sums in its own row, as outlines have that are folded upwards.
    if (hasSums && isSumFirst)
      return [
        ...sumCalled(grouping === "headings" ? `${prefix}${label}` : `${sumBefore}${label}${sumAfter}`),
        ...inside,
      ];
    const before = grouping === "headings" ? [[`${prefix}${label}`]] : [];
    return [...before, ...inside, ...(hasSums ? sumCalled(`${sumBefore}${label}${sumAfter}`) : [])];
  });
  return withTotal(body);

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
      [draw.word(house.classSums.income), (account) => account.startsWith("3")],
      [draw.word(house.classSums.costs), (account) => !account.startsWith("3")],
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
