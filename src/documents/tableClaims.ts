/**
 * The figures in a document's tables, each compared with the cell of a run's tables that has its row's and its
 * column's name. Whatever agrees confirms; only a table that otherwise agrees may call a figure wrong, for rows of
 * another year or another unit have the same names.
 */
import type { Fact, FactSet } from "../model/fact";
import type { RoundedTable } from "../reports/table";
import type { Claim, Verdict } from "../model/claim";
import { printed } from "../words/numbers";
import type { WordDocument, WordTable } from "./document";
import { knownCells, type KnownCell, type KnownCells } from "./knownCells";
import { columnName, figureIn, headingRows, rowName, type PrintedFigure } from "./tableShape";
import { scalesToTry } from "./tableUnit";

export interface TableClaim {
  readonly claim: Claim;
  /** Number of the table, names of row and column as they stand in it. */
  readonly table: number;
  readonly row: string;
  readonly column: string;
}

/** A figure of the document with the cells that it may be. */
interface Candidates {
  readonly row: string;
  readonly column: string;
  readonly figure: PrintedFigure;
  readonly start: number;
  readonly isKnownRow: boolean;
  readonly cells: readonly KnownCell[];
}

export function tableClaims(
  document: Pick<WordDocument, "text" | "tables">,
  facts: FactSet,
  tables: readonly RoundedTable[]
): readonly TableClaim[] {
  const known = knownCells(facts, tables);
  return document.tables.flatMap((table) => claimsOf(table, document.text, known, facts));
}

function claimsOf(table: WordTable, text: string, known: KnownCells, facts: FactSet): readonly TableClaim[] {
  const candidates = candidatesIn(table, known);
  const comparison = bestComparison(candidates, scalesToTry(table));
  return candidates.map((candidate) => {
    const { row, column, figure, start } = candidate;
    const verdict = verdictOf(candidate, comparison);
    const claim: Claim = {
      sentence: `${row}, ${column}: ${figure.printed}`,
      line: text.slice(0, start).split("\n").length,
      start,
      end: start + figure.printed.length,
      printed: figure.printed,
      amount: Math.abs(figure.value),
      upTo: undefined,
      unit: figure.unit,
      hedge: "none",
      kind: "unclear",
      subject: subjectOf(verdict, facts) ?? row,
      direction: undefined,
      verdict,
    };
    return { claim, table: table.number, row, column };
  });
}

function candidatesIn(table: WordTable, known: KnownCells): readonly Candidates[] {
  const headings = headingRows(table.rows);
  const top = table.rows.slice(0, headings);
  return table.rows.slice(headings).flatMap((row) => {
    const name = rowName(row);
    if (name === "") return [];
    const rows = known.rowsNamed(name);
    return row.cells.slice(1).flatMap((cell): readonly Candidates[] => {
      const figure = figureIn(cell.text);
      if (figure === undefined) return [];
      const column = columnName(top, cell.column);
      const start = cell.start + cell.text.indexOf(figure.printed);
      return [{ row: name, column, figure, start, isKnownRow: rows.length > 0, cells: known.cellsIn(rows, column) }];
    });
  });
}

/** How a document's table compares with the run's, in one unit. */
interface Comparison {
  /** Öre per unit of the document's table. */
  readonly scale: number;
  /** Of each of the run's tables: how many figures have a namesake there, and how many of them agree in size. */
  readonly byTable: ReadonlyMap<string, { readonly named: number; readonly agreeing: number }>;
  /** Columns where most of what agrees has the other sign: costs written as sizes. */
  readonly turned: ReadonlySet<string>;
  readonly agreeing: number;
}

/** In the unit in which most agrees; the first of equals. */
function bestComparison(candidates: readonly Candidates[], scales: readonly number[]): Comparison {
  const [first, ...others] = scales.map((scale) => comparisonIn(scale, candidates));
  if (first === undefined) throw new RangeError("No unit to compare in");
  return others.reduce((best, one) => (one.agreeing > best.agreeing ? one : best), first);
}

function comparisonIn(scale: number, candidates: readonly Candidates[]): Comparison {
  const byTable = new Map<string, { named: number; agreeing: number }>();
  const signs = new Map<string, { same: number; other: number }>();
  let agreeing = 0;
  for (const { figure, column, cells } of candidates) {
    const equal = cells.filter((cell) => isSameSize(figure, cell, scale));
    if (equal.length > 0) agreeing++;
    for (const table of new Set(cells.map((cell) => cell.table))) {
      const count = byTable.get(table) ?? { named: 0, agreeing: 0 };
      count.named++;
      if (equal.some((cell) => cell.table === table)) count.agreeing++;
      byTable.set(table, count);
    }
    if (equal.length === 0 || figure.value === 0) continue;
    const sign = signs.get(column) ?? { same: 0, other: 0 };
    sign[equal.some((cell) => hasSameSign(figure, cell)) ? "same" : "other"]++;
    signs.set(column, sign);
  }
  const turned = new Set([...signs].filter(([, { same, other }]) => other > same).map(([column]) => column));
  return { scale, byTable, turned, agreeing };
}

function verdictOf({ row, column, figure, start, isKnownRow, cells }: Candidates, comparison: Comparison): Verdict {
  const { scale, turned } = comparison;
  const isTurned = turned.has(column);
  const equal = cells.filter((cell) => isSameSize(figure, cell, scale));
  const right = equal.find((cell) => figure.value === 0 || hasSameSign(figure, cell) !== isTurned);
  if (right !== undefined) return { kind: "agrees", fact: right.fact };
  const meant = meantCell(equal.length > 0 ? equal : cells, comparison);
  if (meant !== undefined) {
    const flaw = equal.length > 0 ? "direction" : "figure";
    const wording = wordingOf(figure, meant, scale, isTurned);
    return {
      kind: "disagrees",
      fact: meant.fact,
      flaw,
      wording,
      corrections: [{ start, end: start + figure.printed.length, text: wording }],
    };
  }
  if (cells.length > 0) return { kind: "uncheckable", reason: { kind: "unclear" } };
  const reason = isKnownRow
    ? ({ kind: "noFigure", subject: row } as const)
    : ({ kind: "narrower", words: [row] } as const);
  return { kind: "uncheckable", reason };
}

/**
 * Of a table with at least two other figures right, and more right than not; `undefined` where two cells may be meant.
 */
function meantCell(cells: readonly KnownCell[], { byTable }: Comparison): KnownCell | undefined {
  const reliable = cells.filter(({ table }) => {
    const { named = 0, agreeing = 0 } = byTable.get(table) ?? {};
    return agreeing >= 2 && 2 * agreeing > named;
  });
  const [first] = reliable;
  return reliable.every(({ fact }) => fact.key === first?.fact.key) ? first : undefined;
}

function isSameSize({ value, decimals, unit }: PrintedFigure, { fact }: KnownCell, scale: number): boolean {
  if (!mayCount(unit, fact)) return false;
  const half = 0.5 * 10 ** -decimals + 1e-9;
  return fact.values.some((exact) => Math.abs(Math.abs(exact) / perUnit(fact, unit, scale) - Math.abs(value)) <= half);
}

/** A percentage is no amount, and the other way round, where the cell says which. */
function mayCount(unit: string, fact: Fact): boolean {
  if (unit === "") return true;
  return /%|procent/.test(unit) === (fact.unit === "percent");
}

const ORE_PER_UNIT: Readonly<Record<string, number>> = { kr: 100, tkr: 1e5, mkr: 1e8, mnkr: 1e8, mdkr: 1e11 };

function perUnit(fact: Fact, unit: string, scale: number): number {
  switch (fact.unit) {
    case "ore":
      return ORE_PER_UNIT[unit] ?? scale;
    case "orePer":
      return ORE_PER_UNIT[unit] ?? 100;
    case "percent":
    case "points":
    case "count":
    case "place":
      return 1;
  }
}

function hasSameSign({ value }: PrintedFigure, { shown }: KnownCell): boolean {
  return value === 0 || shown === 0 || value > 0 === shown > 0;
}

/** As the document writes its figures: same unit, same decimals, same meaning of the sign. */
function wordingOf(figure: PrintedFigure, { fact, shown }: KnownCell, scale: number, isTurned: boolean): string {
  const size = Math.abs(fact.values[0]) / perUnit(fact, figure.unit, scale);
  const sign = shown < 0 !== isTurned ? -1 : 1;
  const right = printed(sign * size, figure.decimals, "sv");
  return figure.unit === "" ? right : `${right} ${figure.unit}`;
}

function subjectOf(verdict: Verdict, { subjects }: FactSet): string | undefined {
  if (verdict.kind === "uncheckable" || verdict.kind === "addsUp") return undefined;
  return subjects.find(({ key }) => key === verdict.fact.subject)?.name;
}
