/**
 * What the tables of a run say of their figures: each figure once, however often it is printed, and an
 * equation for every sum and difference that a row, a column or a tie states.
 */
import type { Equation, Figure } from "../rounding/figures";
import type { FigureKey } from "../model/figure";
import type { Cell, FigureCell, Row, RowKind, Table, Term } from "./table";

/** A cell of a table; a relaxed equation is told where its total stands. */
export interface Spot {
  readonly table: Table;
  readonly row: Row;
  /** Heading of its column. */
  readonly column: string;
}

export interface PrintedFigure extends Figure {
  readonly key: FigureKey;
  /** Where it stands first. */
  readonly spot: Spot;
}

export interface TableEquation extends Equation {
  readonly spot: Spot;
}

/** In the order of the tables, their rows and columns. Throws when two cells give one figure different amounts. */
export function figuresOf(tables: readonly Table[]): readonly PrintedFigure[] {
  const figures = new Map<FigureKey, PrintedFigure>();
  for (const { cell, spot } of tables.flatMap(cellsOf)) {
    if (cell.kind !== "figure") continue;
    const known = figures.get(cell.key);
    if (known === undefined) figures.set(cell.key, { key: cell.key, exact: cell.exact, spot });
    else if (known.exact !== cell.exact) {
      throw new Error(
        `${cell.key} is ${known.exact} öre in ${nameOf(known.spot)} but ${cell.exact} öre in ${nameOf(spot)}`
      );
    }
  }
  return [...figures.values()];
}

/** In the order of the tables; the figures are those of `figuresOf`. */
export function equationsOf(tables: readonly Table[], figures: readonly PrintedFigure[]): readonly TableEquation[] {
  const spots = new Map(figures.map(({ key, spot }) => [key, spot]));
  return tables.flatMap((table) => [...sumsIn(table), ...tiesOf(table, spots)]);
}

/** "Budgetavvikelse per verksamhetsområde: SUMMA, Kommunbidrag". */
export function nameOf({ table, row, column }: Spot): string {
  return `${table.title}: ${row.label}, ${column}`;
}

interface PlacedCell {
  readonly cell: Cell;
  readonly spot: Spot;
}

function cellsOf(table: Table): readonly PlacedCell[] {
  return table.rows.flatMap((row) => row.cells.map((cell, index) => ({ cell, spot: spotOf(table, row, index + 1) })));
}

function spotOf(table: Table, row: Row, column: number): Spot {
  return { table, row, column: table.columns[column]?.heading ?? "" };
}

/** The sums and differences that rows and columns state, wherever a figure stands as their total. */
function sumsIn(table: Table): readonly TableEquation[] {
  const rowAt = positionsOf(table.rows);
  const columnAt = positionsOf(table.columns);
  return table.rows.flatMap((row) =>
    row.cells.flatMap((cell, index) => {
      if (cell.kind !== "figure") return [];
      const below = (key: string): Cell | undefined => table.rows[rowAt.get(key) ?? -1]?.cells[index];
      const beside = (key: string): Cell | undefined => row.cells[(columnAt.get(key) ?? 0) - 1];
      const spot = spotOf(table, row, index + 1);
      return [...sumOf(cell, row.terms, below, spot), ...sumOf(cell, table.columns[index + 1]?.terms, beside, spot)];
    })
  );
}

function sumOf(
  { key: total }: FigureCell,
  terms: readonly Term[] | undefined,
  cellAt: (key: string) => Cell | undefined,
  spot: Spot
): readonly TableEquation[] {
  if (terms === undefined) return [];
  const added = terms.flatMap((term) => termOf(term, cellAt(term.key), spot));
  return [{ total, terms: added, importance: IMPORTANCE[spot.row.kind], spot }];
}

function positionsOf(keyed: readonly { readonly key: string }[]): ReadonlyMap<string, number> {
  return new Map(keyed.map(({ key }, position) => [key, position]));
}

/** An empty cell counts as 0, as it does in a formula. */
function termOf({ key, sign }: Term, cell: Cell | undefined, spot: Spot): Equation["terms"] {
  if (cell === undefined) throw new Error(`${nameOf(spot)}: there is no ${key} to add`);
  switch (cell.kind) {
    case "figure":
      return [{ key: cell.key, sign }];
    case "empty":
    case "text":
      return [];
    case "number":
    case "percent":
    case "input":
    case "live":
      throw new Error(`${nameOf(spot)}: ${key} is no figure`);
  }
}

/** Lines yield before subtotals, and those before totals; of equals, what stands last in the run's tables. */
const IMPORTANCE: Readonly<Record<RowKind, number>> = { total: 2, subtotal: 1, line: 0, residual: 0, unallocated: 0 };

/** Sums that reach outside the table; void where some figure is not printed in the run. */
function tiesOf(table: Table, spots: ReadonlyMap<FigureKey, Spot>): readonly TableEquation[] {
  return (table.ties ?? []).flatMap(({ figure, terms }) => {
    const places = [figure, ...terms.map((term) => term.figure)].flatMap((key) => spots.get(key) ?? []);
    const spot = places.find((place) => place.table === table) ?? places[0];
    if (spot === undefined || places.length <= terms.length) return [];
    return [
      {
        total: figure,
        terms: terms.map((term) => ({ key: term.figure, sign: term.sign })),
        importance: IMPORTANCE[spot.row.kind],
        spot,
      },
    ];
  });
}
