/**
 * A rounded table as cells: what is put in, what Excel must then show, and in which number format. Sums and
 * differences become live formulas over the printed figures, but only where they give the printed figure: a row
 * where the rounding had to yield stands as a plain number.
 */
import type { Cell, Column, InputCell, LiveSum, RoundedTable, Row, RowKind, Term } from "../reports/table";
import { stampFor } from "../words/stamp";
import { MATERIAL_LEGEND, MATERIAL_SIGN } from "../words/tableMarks";
import type { CellValue } from "../workbook";
import { restFormula, sumFormula, totalFormula, type TermCell } from "./sumFormula";

/** What a row is, for its look. */
export type RowRole = "title" | "unit" | "stamp" | "heading" | RowKind;

export interface LaidCell {
  /** What is handed to Excel: text that Excel would take for something else has an apostrophe before it. */
  readonly input: CellValue;
  /** What Excel then says that the cell contains: a formula, or the value itself. */
  readonly content: CellValue;
  /** What the cell must show. */
  readonly value: CellValue;
  /** How far a calculated value may be from it. */
  readonly tolerance: number;
  /** In en-US codes, as Office wants them in every language. */
  readonly format: string;
  /** What a formula rounds to, so that it holds what is shown; `undefined` for figures, whose sums are whole. */
  readonly decimals?: number;
  /** Filled in by people: what kind of thing, for its look and for what may be typed. Whatever it shows is theirs. */
  readonly filledIn?: InputCell["holds"];
}

/** A block of cells before it is known where it stands, but for the formulas, which know. */
export interface Content {
  readonly roles: readonly RowRole[];
  readonly columns: readonly Column["kind"][];
  readonly cells: readonly (readonly LaidCell[])[];
  /** Running text: rows as high as it needs, read from the top. */
  readonly isProse?: boolean;
}

/** What Excel then says that the cells contain. */
export function contentsIn({ cells }: Content): readonly (readonly CellValue[])[] {
  return cells.map((row) => row.map(({ content }) => content));
}

export const TEXT_FORMAT = "@";

/** Rows above a table: title, unit, stamp. */
export const CAPTION_ROWS = 3;

/** The lines that stand above a table. */
export function captionOf(table: RoundedTable, stamp: string): Content {
  return {
    roles: ["title", "unit", "stamp"],
    columns: ["text"],
    cells: [table.title, unitLineOf(table), stampFor(stamp, table.sources)].map((line) => [textCell(line)]),
  };
}

/** Heading row, body and totals, with formulas for a table whose heading row starts at the given cell. */
export function contentOf(table: RoundedTable, at: { readonly row: number; readonly column: number }): Content {
  const plain = table.rows.map((row) => plainRow(table, row));
  const rowAt = new Map(table.rows.map((row, index) => [row.key, index]));
  const columnAt = new Map(table.columns.map((column, index) => [column.key, index]));

  const termsIn = (
    terms: readonly Term[] | undefined,
    positions: ReadonlyMap<string, number>,
    cellOf: (index: number) => readonly [row: number, column: number]
  ) => {
    const found = (terms ?? []).map((term) => ({ sign: term.sign, index: positions.get(term.key) }));
    return found.every(({ index }) => index !== undefined)
      ? found.map(({ sign, index = 0 }) => ({ sign, cell: cellOf(index) }))
      : [];
  };
  const calculated = (cell: LaidCell, row: number, column: number): LaidCell => {
    if (typeof cell.value !== "number" || cell.filledIn !== undefined) return cell;
    const ways = [
      termsIn(table.rows[row]?.terms, rowAt, (index) => [index, column]),
      termsIn(table.columns[column]?.terms, columnAt, (index) => [row, index]),
    ];
    for (const terms of ways) {
      const values = terms.map(({ sign, cell: [r, c] }) => sign * numberIn(plain[r]?.[c]));
      const holds =
        values.length > 0 && Math.abs(values.reduce((sum, value) => sum + value, 0) - cell.value) <= cell.tolerance;
      const cells = terms.map(({ sign, cell: [r, c] }): TermCell => ({
        sign,
        row: at.row + 1 + r,
        column: at.column + c,
      }));
      const sum = holds ? sumFormula(cells) : undefined;
      if (sum === undefined) continue;
      const formula = cell.decimals === undefined ? sum : `=ROUND(${sum.slice(1)},${cell.decimals})`;
      return { ...cell, input: formula, content: formula };
    }
    return cell;
  };

  const live = (sum: LiveSum, column: number): string => {
    const cellOf = (key: string): Omit<TermCell, "sign"> => {
      const row = rowAt.get(key);
      if (row === undefined) throw new Error(`${table.id} has no row ${key} to add`);
      return { row: at.row + 1 + row, column: at.column + column };
    };
    return sum.kind === "sum" ? totalFormula(sum.rows.map(cellOf)) : restFormula(cellOf(sum.of), sum.less.map(cellOf));
  };
  const laid = (cell: LaidCell, row: number, column: number): LaidCell => {
    const stated = table.rows[row]?.cells[column - 1];
    if (stated?.kind !== "live") return calculated(cell, row, column);
    const formula = live(stated.sum, column);
    return { ...cell, input: formula, content: formula };
  };

  return {
    roles: ["heading", ...table.rows.map((row) => row.kind)],
    columns: table.columns.map((column) => column.kind),
    ...(table.isProse === true ? { isProse: true } : {}),
    cells: [
      table.columns.map((column) => textCell(column.heading)),
      ...plain.map((cells, row) => cells.map((cell, column) => laid(cell, row, column))),
    ],
  };
}

/** A label as it is printed, with what must be said of its row. */
export function labelOf(row: Row): string {
  return [
    row.label,
    ...(row.isMaterial === true ? [MATERIAL_SIGN] : []),
    ...(row.remark === undefined ? [] : [`(${row.remark})`]),
  ].join(" ");
}

function unitLineOf({ unitLine, rows }: RoundedTable): string {
  return rows.some((row) => row.isMaterial) ? `${unitLine}. ${MATERIAL_LEGEND}` : unitLine;
}

/** `numberFormat(1)` shows −1234.5 as −1 234,5 where Swedish is spoken: thousands apart, a true minus. */
export function numberFormat(decimals: number, unit = ""): string {
  const digits = decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
  const after = unit === "" ? "" : `"\u00A0${unit}"`;
  return `#,##0${digits}${after};"−"#,##0${digits}${after};0${digits}${after}`;
}

/** Stands where a percentage can't be computed. */
const NOTHING_TO_COMPUTE = "–";

function plainRow(table: RoundedTable, row: Row): readonly LaidCell[] {
  const cells = table.columns
    .slice(1)
    .map((column, index) => plainCell(table, column, row.cells[index] ?? { kind: "empty" }));
  return [textCell(labelOf(row)), ...cells];
}

function plainCell(table: RoundedTable, column: Column, cell: Cell): LaidCell {
  switch (cell.kind) {
    case "text":
      return textCell(cell.text);
    case "figure": {
      const printed = table.printed.get(cell.key);
      if (printed === undefined) throw new Error(`${table.id} has no printed figure for ${cell.key}`);
      return numberCell(printed, 0, 0);
    }
    case "number":
      return { ...numberCell(cell.value, cell.decimals, 0.5 * 10 ** -cell.decimals), decimals: cell.decimals };
    case "percent":
      return cell.value === undefined
        ? { ...textCell(NOTHING_TO_COMPUTE), format: "General" }
        : { ...numberCell(cell.value, cell.decimals, 0), format: numberFormat(cell.decimals, "%") };
    case "input":
      return inputCell(cell);
    case "live":
      return numberCell(cell.value, cell.decimals, LIVE_TOLERANCE);
    case "empty":
      return {
        input: "",
        content: "",
        value: "",
        tolerance: 0,
        format: column.kind === "text" ? TEXT_FORMAT : "General",
      };
  }
}

/** Sums of what people type: decimals that are added may differ in what isn't shown. */
const LIVE_TOLERANCE = 1e-6;

/** As it stands, so that a formula of theirs stays one. */
function inputCell({ holds, content, value, isFormula, decimals }: InputCell): LaidCell {
  const format = holds === "words" ? TEXT_FORMAT : numberFormat(decimals);
  const isText = typeof content === "string" && content !== "" && !isFormula;
  const stated = isText ? textCell(content) : { input: content, content };
  return { ...stated, value: value ?? content, tolerance: 0, format, filledIn: holds };
}

/** Text stays text: whatever it looks like, and whether it starts as a formula does. */
export function textCell(line: string): LaidCell {
  const text = line.replaceAll("\r\n", "\n");
  const input = /^['=+\-@]/.test(text) ? `'${text}` : text;
  return { input, content: text, value: text, tolerance: 0, format: TEXT_FORMAT };
}

function numberCell(value: number, decimals: number, tolerance: number): LaidCell {
  return { input: value, content: value, value, tolerance, format: numberFormat(decimals) };
}

function numberIn(cell: LaidCell | undefined): number {
  return typeof cell?.value === "number" ? cell.value : 0;
}
