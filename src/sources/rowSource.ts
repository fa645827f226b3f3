/** A small source: its declaration, what its rows mean, and the type of the rows that it gives the model. */
import type { Problem } from "../model/problem";
import type { Context, SourceSpec } from "./field";
import type { Grid } from "./grid";
import { readRows, type Declared, type Row, type Values } from "./rows";
import type { TurnedAmounts } from "../model/turned";
import type { Fields } from "./sourceCells";

/** What a source gives the model. */
export interface SourceRead<R> {
  readonly values: readonly R[];
  readonly problems: readonly Problem[];
  /** What was written the other way round. */
  readonly turned?: readonly TurnedAmounts[];
}

/** What rows mean: as they are unless the source says otherwise, with what is wrong when they are seen together. */
export type Meaning<F extends Fields, R> = (rows: readonly Row<F>[], context: Context) => SourceRead<R>;

export interface RowSource<R> extends SourceSpec {
  /** Nothing where the workbook has no such source. */
  readonly read: (grid: Grid | undefined, context: Context) => SourceRead<R>;
}

/** The type of a source's rows in the model. */
export type RowOf<S> = S extends RowSource<infer R> ? R : never;

type Declaration<F extends Fields> = Omit<SourceSpec, "columns"> & Declared<F>;

export function rowSource<const F extends Fields>(declaration: Declaration<F>): RowSource<Values<F>>;
export function rowSource<const F extends Fields, R>(declaration: Declaration<F>, meaning: Meaning<F, R>): RowSource<R>;
export function rowSource<const F extends Fields>(
  declaration: Declaration<F>,
  meaning: Meaning<F, unknown> = asTheyAre
): RowSource<unknown> {
  const { fields, ...spec } = declaration;
  return {
    ...spec,
    columns: Object.values(fields),
    read(grid, context) {
      const { rows, problems } = grid === undefined ? NOTHING : readRows(declaration, grid, context);
      const meant = meaning(rows, context);
      return { ...meant, problems: [...problems, ...meant.problems] };
    },
  };
}

const NOTHING = { rows: [], problems: [] };

function asTheyAre<F extends Fields>(rows: readonly Row<F>[]): SourceRead<Values<F>> {
  return { values: rows.map(({ values }) => values), problems: [] };
}

/** Rows that mean something one by one. */
export function each<F extends Fields, R>(of: (row: Row<F>, context: Context) => R): Meaning<F, R> {
  return (rows, context) => ({ values: rows.map((row) => of(row, context)), problems: [] });
}
