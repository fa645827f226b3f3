/**
 * A file of comma-, semicolon- or tab-separated text → rows as they stand, with the line of each. What would make a row
 * mean something else, a quote that never ends or a field too many, is told with its line.
 */
import Papa from "papaparse";
import type { FileFindings } from "../problem";

export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface TextTable {
  readonly separator: string;
  /** Empty lines are left out. */
  readonly rows: readonly TableRow[];
}

export function readTable(text: string, findings: FileFindings): TextTable {
  const rows: TableRow[] = [];
  const lineAt = lineCounter(text);
  let before = 0;
  let separator = "";
  Papa.parse<string[]>(text, {
    step: ({ data, errors, meta }) => {
      const line = lineAt(before);
      before = meta.cursor;
      separator = meta.delimiter;
      if (errors.some(({ type }) => type === "Quotes")) findings.tell("blocking", { kind: "quotesBroken" }, line);
      if (data.some((cell) => cell.trim() !== "")) rows.push({ line, cells: data.map((cell) => cell.trim()) });
    },
  });
  if (rows.length === 0) findings.tell("blocking", { kind: "fileEmpty" });
  tellWidths(text, rows, findings);
  return { separator, rows };
}

/** The number of a character's line; asked for in order. */
function lineCounter(text: string): (at: number) => number {
  let [line, reached] = [1, 0];
  return (at) => {
    for (; reached < at; reached++) {
      const sign = text.charCodeAt(reached);
      const isBreak = sign === 10 || (sign === 13 && text.charCodeAt(reached + 1) !== 10);
      if (isBreak) line++;
    }
    return line;
  };
}

/** Rows with more or fewer fields than most of the others. Those above the first full one are notes. */
function tellWidths(text: string, rows: readonly TableRow[], findings: FileFindings): void {
  const expected = usualWidth(rows);
  const first = rows.findIndex(({ cells }) => cells.length === expected);
  const differing = rows.slice(first).filter(({ cells }) => widthOf(cells) > expected || cells.length < expected);
  for (const { line, cells } of differing)
    findings.tell("preliminary", { kind: "fieldsDiffer", expected, found: cells.length }, line);
  const last = rows.at(-1);
  if (last === undefined || /[\r\n]\s*$/.test(text)) return;
  findings.tell(last.cells.length < expected ? "blocking" : "note", { kind: "endsAbruptly" }, last.line);
}

/** Empty fields at the end are nothing. */
function widthOf(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell !== "") + 1;
}

function usualWidth(rows: readonly TableRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? 0;
}
