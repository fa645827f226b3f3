/**
 * Kommentarer as a table, and the table as it stands in the sheet read again. A person may have moved its columns,
 * put in columns and rows of their own, or sorted its heading row away: what is known is known by its heading,
 * everything else is theirs and comes along.
 */
import type { Comment, StandingComment } from "../model/comment";
import { KOMMENTARER } from "../reports/choice";
import type { RoundedTable, Row } from "../reports/table";
import type { CellValue, StandingCell } from "../workbook";
import { statusWords } from "./commentWords";
import { commentHeadings, kommentarerWords } from "../words/kommentarer";

/** Widths in characters: running text is read in lines of some eighty. */
const COLUMNS = [
  { key: "section", heading: commentHeadings.section, characters: 24 },
  { key: "heading", heading: commentHeadings.heading, characters: 28 },
  { key: "text", heading: commentHeadings.text, characters: 84 },
  { key: "status", heading: commentHeadings.status, characters: 12 },
  { key: "toMend", heading: commentHeadings.toMend, characters: 44 },
] as const;

type ColumnKey = (typeof COLUMNS)[number]["key"];

/** `own` are the headings of a person's own columns. */
export function commentTable(comments: readonly Comment[], own: readonly string[]): RoundedTable {
  return {
    id: "Avvik.kommentarer",
    report: KOMMENTARER.id,
    sheet: kommentarerWords.sheet,
    title: kommentarerWords.title,
    unit: "text",
    unitLine: kommentarerWords.unitLine,
    isProse: true,
    columns: [
      ...COLUMNS.map((column) => ({ ...column, kind: "text" as const })),
      ...own.map((heading, index) => ({ key: `own:${index}`, heading, kind: "text" as const })),
    ],
    rows: comments.map(rowOf),
    printed: new Map(),
  };
}

function rowOf(comment: Comment, index: number): Row {
  const { key, section, heading, text, status, toMend, notes, own } = comment;
  const cells = [heading, text, statusWords[status].sv, [...toMend, ...notes].join("\n"), ...own];
  return {
    key: key ?? `own:${index}`,
    label: section,
    kind: "line",
    cells: cells.map((words) => ({ kind: "text", text: words })),
  };
}

/** The sheet as it stands. */
export interface StandingTable {
  readonly rows: readonly StandingComment[];
  /** Headings of the person's own columns. */
  readonly own: readonly string[];
  /** What a person has put where only our words stand: a status that is none, another heading. */
  readonly replaced: readonly StandingCell[];
}

/** `contents` are the table's cells, heading row first; `undefined` when it stands nowhere. */
export function standingTable(contents: readonly (readonly CellValue[])[] | undefined): StandingTable {
  if (contents === undefined) return { rows: [], own: [], replaced: [] };
  const at = contents.findIndex(
    (row) => COLUMNS.filter(({ heading }) => row.some((cell) => isSame(cell, heading))).length >= 3
  );
  const headings = contents[at] ?? [];
  const columns = columnsIn(headings, contents[0]?.length ?? 0);
  const own = Array.from({ length: contents[0]?.length ?? 0 }, (_, column) => column).filter(
    (column) => ![...columns.values()].includes(column)
  );
  const rowsAt = contents.map((row, index) => ({ row, index })).filter(({ index }) => index !== at);
  return {
    rows: rowsAt.map(({ row }) => standingRow(row, columns, own)),
    own: own.map((column) => words(headings[column])),
    replaced: [
      ...headingsReplaced(headings, at, columns),
      ...rowsAt.flatMap(({ row, index }) => statusReplaced(row, index, columns)),
    ],
  };
}

/** By heading; a column whose heading is gone is taken where we wrote it, if nothing else has come there. */
function columnsIn(headings: readonly CellValue[], width: number): ReadonlyMap<ColumnKey, number> {
  const named = COLUMNS.map(({ key, heading }) => ({ key, at: headings.findIndex((cell) => isSame(cell, heading)) }));
  const taken = new Set(named.map(({ at }) => at));
  return new Map(
    named.flatMap(({ key, at }, index): readonly (readonly [ColumnKey, number])[] => {
      if (at >= 0) return [[key, at]];
      return taken.has(index) || index >= width ? [] : [[key, index]];
    })
  );
}

function standingRow(
  row: readonly CellValue[],
  columns: ReadonlyMap<ColumnKey, number>,
  own: readonly number[]
): StandingComment {
  const cell = (key: ColumnKey): string => words(row[columns.get(key) ?? -1]);
  return {
    section: cell("section"),
    heading: cell("heading"),
    text: cell("text"),
    toMend: cell("toMend")
      .split(/\r?\n/u)
      .filter((line) => line.trim() !== ""),
    own: own.map((column) => words(row[column])),
  };
}

function statusReplaced(
  row: readonly CellValue[],
  index: number,
  columns: ReadonlyMap<ColumnKey, number>
): readonly StandingCell[] {
  const column = columns.get("status");
  const before = column === undefined ? "" : (row[column] ?? "");
  const isOurs = before === "" || Object.values(statusWords).some(({ sv }) => isSame(before, sv));
  return isOurs || column === undefined ? [] : [{ row: index, column, before }];
}

function headingsReplaced(
  headings: readonly CellValue[],
  at: number,
  columns: ReadonlyMap<ColumnKey, number>
): readonly StandingCell[] {
  return COLUMNS.flatMap(({ key, heading }) => {
    const column = columns.get(key);
    const before = column === undefined ? "" : (headings[column] ?? "");
    return column === undefined || before === "" || isSame(before, heading) ? [] : [{ row: at, column, before }];
  });
}

/** A cell as text; a number as Swedish writes it. */
function words(value: CellValue | undefined): string {
  return typeof value === "number" ? String(value).replace(".", ",") : String(value ?? "");
}

function isSame(cell: CellValue, heading: string): boolean {
  return String(cell).trim().toLowerCase() === heading.toLowerCase();
}
