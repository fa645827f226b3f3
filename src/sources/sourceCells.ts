/** The cells of a small source, seen through the declaration of its columns. */
import type { Ore } from "../model/money";
import type { Place } from "../model/problem";
import { addressOf } from "./address";
import { isEmpty, isTotalLabel } from "./cell";
import type { Context, Field } from "./field";
import type { Grid, GridColumn, GridRow } from "./grid";
import type { Parsed } from "./parsed";

export type Fields = Readonly<Record<string, Field<unknown>>>;

export class SourceCells {
  /** The fields whose columns the workbook has. */
  readonly #found: readonly Field<unknown>[];
  readonly #figures: readonly Field<unknown>[];
  readonly #firstColumn: number;

  constructor(
    readonly grid: Grid,
    fields: Fields,
    private readonly context: Context
  ) {
    this.#found = Object.values(fields).filter(({ name }) => grid.columns.has(name));
    this.#figures = this.#found.filter(({ holds }) => holds === "amount" || holds === "number");
    this.#firstColumn = Math.min(...[...grid.columns.values()].map(({ sheetColumn }) => sheetColumn));
  }

  columnOf({ name }: Field<unknown>): GridColumn | undefined {
    return this.grid.columns.get(name);
  }

  /** What the cell of a field says; `undefined` where the workbook lacks the column. */
  parsed(row: GridRow, field: Field<unknown>): Parsed<unknown> | undefined {
    const column = this.columnOf(field);
    return column && field.parse(row.cells[column.position] ?? "", this.context, column.digits);
  }

  /** The cell of a field; the row's first cell where the workbook lacks the column. */
  placeOf(row: GridRow, field?: Field<unknown>): Place {
    const column = field && this.columnOf(field);
    return { sheet: this.grid.sheet, address: addressOf(row.sheetRow, column?.sheetColumn ?? this.#firstColumn) };
  }

  /** The row's first amount; `undefined` where it has none that can be read. */
  amountOf(row: GridRow): Ore | undefined {
    const field = this.#found.find(({ holds }) => holds === "amount");
    const parsed = field && this.parsed(row, field);
    return parsed?.kind === "value" ? (parsed.value as Ore) : undefined;
  }

  /**
   * A row of sums: a label (Summa, Totalt) and otherwise figures only; or, as the last row, figures only, the
   * amount being the sum of the amounts above.
   */
  isSumRow(row: GridRow, isLast: boolean, sumAbove: Ore | undefined): boolean {
    if (this.#figures.length === 0) return false;
    const words = this.#found
      .filter((field) => !this.#figures.includes(field) && !this.#isEmpty(row, field))
      .map((field) => this.#cell(row, field));
    if (words.length > 0) return words.every(isTotalLabel);
    const amount = this.amountOf(row);
    return isLast && amount !== undefined && amount !== 0 && amount === sumAbove;
  }

  /**
   * What a text alone lacks to be a row: "Källa: ekonomisystemet". In a source of amounts its amount; in a list below
   * its `last` row, where an empty row parts them or the text is no code as those above it.
   */
  footnoted(row: GridRow, last: GridRow | undefined): Field<unknown> | undefined {
    if (!isAlone(row)) return undefined;
    const needed = this.#found.filter(({ valueNeeded }) => valueNeeded);
    const amount = needed.find(({ holds }) => holds === "amount");
    if (amount !== undefined) return this.#isEmpty(row, amount) ? amount : undefined;
    const [first] = needed.filter((field) => this.columnOf(field)?.sheetColumn === this.#firstColumn);
    const rowsBelow = last === undefined ? 0 : row.sheetRow - last.sheetRow;
    if (first === undefined || this.#isEmpty(row, first) || rowsBelow <= 0) return undefined;
    const isNoCode = first.holds === "code" && /[\s:]/.test(String(this.#cell(row, first)).trim());
    return rowsBelow > 1 || isNoCode ? needed.find((field) => this.#isEmpty(row, field)) : undefined;
  }

  #cell(row: GridRow, field: Field<unknown>): GridRow["cells"][number] {
    return row.cells[this.columnOf(field)?.position ?? -1] ?? "";
  }

  #isEmpty(row: GridRow, field: Field<unknown>): boolean {
    return isEmpty(this.#cell(row, field));
  }
}

/** One of its cells has anything. */
export function isAlone({ cells }: GridRow): boolean {
  return cells.filter((cell) => !isEmpty(cell)).length === 1;
}
