/**
 * All tables of a run rounded together, so that every sum and difference adds up as it is printed and a figure
 * is the same wherever it stands. Loaded first when a run needs it.
 */
import { ORE_PER, type MoneyUnit } from "../model/money";
import type { Problem } from "../model/problem";
import type { Pause } from "../rounding/pace";
import { roundTogether } from "../rounding/round";
import type { MovedFigure } from "./avstamning";
import { equationsOf, figuresOf, nameOf } from "./equations";
import type { RoundedTable, Row, Table } from "./table";

export interface RoundedTables {
  readonly tables: readonly RoundedTable[];
  /** In the order of the tables. */
  readonly moved: readonly MovedFigure[];
  /** A note for each row that had to yield; the row itself has a remark. Nearly always none. */
  readonly problems: readonly Problem[];
}

/** Printed after the label of a row that does not add up, because no rounding makes everything add up. */
const YIELDED = "avrundad för sig";

/**
 * The tables with their printed figures in whole `unit`s. `pause` is awaited now and then in long work.
 * Throws when a table contradicts itself or another in its exact amounts: that is a mistake in a report.
 */
export async function roundTables(
  tables: readonly Table[],
  unit: MoneyUnit,
  pause: Pause = goOn
): Promise<RoundedTables> {
  const figures = figuresOf(tables);
  const { printed, moved, relaxed } = await roundTogether(figures, equationsOf(tables, figures), ORE_PER[unit], pause);
  const yielded = new Map(relaxed.map(({ equation: { spot } }) => [spot.row, spot.table]));
  const withRemarks = (rows: readonly Row[]): readonly Row[] =>
    rows.map((row) => (yielded.has(row) ? withRemark(row) : row));
  return {
    tables: tables.map((table) => ({ ...table, rows: withRemarks(table.rows), printed: printedIn(table, printed) })),
    moved: moved.map(({ figure, printed: units }) => ({
      place: nameOf(figure.spot),
      exact: figure.exact,
      printed: units,
    })),
    problems: [...yielded].map(([row, table]) => ({
      kind: "roundingRelaxed",
      severity: "note",
      place: undefined,
      table: table.title,
      row: row.label,
    })),
  };
}

function withRemark(row: Row): Row {
  return { ...row, remark: row.remark === undefined ? YIELDED : `${row.remark}, ${YIELDED}` };
}

function printedIn(table: Table, printed: ReadonlyMap<string, number>): RoundedTable["printed"] {
  return new Map(
    table.rows.flatMap((row) =>
      row.cells.flatMap((cell) => (cell.kind === "figure" ? [[cell.key, printed.get(cell.key) ?? 0]] : []))
    )
  );
}

async function goOn(): Promise<void> {}
