/**
 * A report's table from one list of columns: each has its name and says how a row's cell is had, so that headings and
 * cells can't come out of step. What a row is about (`of`) is the report's own.
 */
import type { Figure } from "../model/figure";
import type { Ore } from "../model/money";
import type { ReportTable } from "./report";
import { EMPTY, figure, plus, text, type Cell, type Column, type Row } from "./table";

export interface ColumnOf<T> extends Column {
  readonly cell: (of: T) => Cell;
}

/** A row before its cells are made. */
export interface RowOf<T> extends Omit<Row, "cells"> {
  readonly of: T;
}

export function textColumn<T>(key: string, heading: string, say: (of: T) => string | undefined): ColumnOf<T> {
  return { key, heading, kind: "text", cell: (of) => text(say(of) ?? "") };
}

/** `state` gives what the cell is and its amount; `undefined` leaves it empty. */
export function figureColumn<T>(
  key: string,
  heading: string,
  state: (of: T) => readonly [Figure, Ore] | undefined,
  traits: Pick<Column, "terms" | "isDeviation"> = {}
): ColumnOf<T> {
  const cell = (of: T): Cell => {
    const stated = state(of);
    return stated === undefined ? EMPTY : figure(...stated);
  };
  return { key, heading, kind: "figure", ...traits, cell };
}

export function cellColumn<T>(key: string, heading: string, kind: Column["kind"], cell: (of: T) => Cell): ColumnOf<T> {
  return { key, heading, kind, cell };
}

/** The columns of one kind of rows for another that can be seen as it. */
export function columnsOver<T, U>(columns: readonly ColumnOf<T>[], see: (of: U) => T): readonly ColumnOf<U>[] {
  return columns.map(({ cell, ...column }) => ({ ...column, cell: (of: U) => cell(see(of)) }));
}

/** A row that is the sum of others, by their keys. */
export function sumRow<T>(
  head: Pick<Row, "key" | "label" | "kind">,
  parts: readonly (string | Pick<Row, "key">)[],
  of: T
): RowOf<T> {
  return { ...head, terms: parts.map((part) => plus(typeof part === "string" ? part : part.key)), of };
}

/** `label` is the heading of the column that holds the rows' names. */
export function tableOf<T>(
  head: Omit<ReportTable, "columns" | "rows">,
  label: Pick<Column, "key" | "heading">,
  columns: readonly ColumnOf<T>[],
  rows: readonly RowOf<T>[]
): ReportTable {
  return {
    ...head,
    columns: [{ ...label, kind: "text" }, ...columns.map(({ cell: _cell, ...column }) => column)],
    rows: rows.map(({ of, ...row }) => ({ ...row, cells: columns.map(({ cell }) => cell(of)) })),
  };
}
