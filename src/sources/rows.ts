/**
 * Reads a small source by the declaration of its columns. Empty rows are skipped, rows of sums are told apart
 * and never counted, and every cell that cannot be read is a finding with its address. A row that means
 * nothing without such a cell is left out; the finding says so.
 */
import { add, ZERO, type Ore } from "../model/money";
import type { Place, Problem, Severity } from "../model/problem";
import { addressOf } from "./address";
import { isEmpty, isTotalLabel } from "./cell";
import type { Context, Field, SourceSpec } from "./field";
import { findingsIn, type Findings } from "./findings";
import type { Grid, GridColumn, GridRow } from "./grid";
import type { CellFinding, Parsed } from "./parsed";
import { sumRowProblems, type SumRow } from "./sumRows";

export type Fields = Readonly<Record<string, Field<unknown>>>;

export interface RowSource<F extends Fields> extends SourceSpec {
  readonly fields: F;
}

export type Values<F extends Fields> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never };

interface Row<F extends Fields> {
  readonly values: Values<F>;
  /** The cell of a field; the row's first cell where the workbook lacks the column. */
  readonly placeOf: (field: keyof F) => Place;
}

export interface Rows<F extends Fields> {
  readonly rows: readonly Row<F>[];
  readonly problems: readonly Problem[];
}

/** What a source gives the model. */
export interface SourceRead<T> {
  readonly values: readonly T[];
  readonly problems: readonly Problem[];
}

/** The rows' values as they are, for sources whose fields are named after the model's. */
export function valuesOf<F extends Fields>({ rows, problems }: Rows<F>): SourceRead<Values<F>> {
  return { values: rows.map(({ values }) => values), problems };
}

export function rowSource<const F extends Fields>(
  source: SourceSpec["source"],
  isNeeded: boolean,
  fields: F
): RowSource<F> {
  return { source, needed: isNeeded, columns: Object.values(fields), fields };
}

export function readRows<F extends Fields>(declared: RowSource<F>, grid: Grid | undefined, context: Context): Rows<F> {
  if (grid === undefined) return { rows: [], problems: [] };
  const findings = findingsIn(grid.source, grid.sheet);
  const filled = grid.rows.filter(({ cells }) => !cells.every(isEmpty));
  const rows: Row<F>[] = [];
  const sumRows: SumRow[] = [];
  let [sum, sinceSumRow]: (Ore | undefined)[] = [ZERO, ZERO];
  filled.forEach((row, index) => {
    const isLast = index === filled.length - 1;
    if (isSumRow(declared, grid, row, context, isLast, sum)) {
      const amount = amountOf(declared, grid, row, context);
      sumRows.push({
        address: addressOf(row.sheetRow, firstColumn(grid)),
        label: labelOf(row),
        amount,
        isLast,
        sumAbove: sum,
        sumSince: sinceSumRow,
      });
      sinceSumRow = ZERO;
      return;
    }
    if (isFootnote(declared, grid, row, findings)) return;
    const amount = amountOf(declared, grid, row, context) ?? ZERO;
    [sum, sinceSumRow] = [sumOf(sum, amount), sumOf(sinceSumRow, amount)];
    const read = readRow(declared, grid, row, context, findings);
    if (read !== undefined) rows.push(read);
  });
  return { rows, problems: [...findings.problems(), ...sumRowProblems(grid.source, grid.sheet, sumRows)] };
}

function readRow<F extends Fields>(
  declared: RowSource<F>,
  grid: Grid,
  row: GridRow,
  context: Context,
  findings: Findings
): Row<F> | undefined {
  const values: Record<string, unknown> = {};
  let isComplete = true;
  for (const [key, field] of Object.entries<Field<unknown>>(declared.fields)) {
    const column = grid.columns.get(field.name);
    const parsed =
      column === undefined ? undefined : field.parse(row.cells[column.position] ?? "", context, column.digits);
    const read = settle(field, parsed);
    values[key] = read.value;
    isComplete &&= read.isComplete;
    if (read.finding === undefined || column === undefined) continue;
    const severity = severityOf(declared, field, read.finding);
    findings.add({
      column: field.name,
      sheetRow: row.sheetRow,
      sheetColumn: column.sheetColumn,
      severity,
      finding: read.finding,
    });
  }
  if (!isComplete) return undefined;
  const placeOf = (field: keyof F): Place => {
    const column = grid.columns.get(declared.fields[field]?.name ?? "");
    return { sheet: grid.sheet, address: addressOf(row.sheetRow, column?.sheetColumn ?? firstColumn(grid)) };
  };
  return { values: values as Values<F>, placeOf };
}

interface Settled {
  readonly value: unknown;
  readonly isComplete: boolean;
  readonly finding?: CellFinding;
}

/** `undefined` as `parsed` stands for a column that the workbook lacks; a needed one has been reported already. */
function settle(field: Field<unknown>, parsed: Parsed<unknown> | undefined): Settled {
  if (parsed === undefined) return { value: undefined, isComplete: !field.valueNeeded };
  switch (parsed.kind) {
    case "value":
      return { value: parsed.value, isComplete: true };
    case "unknowable":
      return { value: undefined, isComplete: false };
    case "wrong":
      return {
        value: undefined,
        isComplete: !field.valueNeeded && field.whenWrong === "leaveOut",
        finding: parsed.finding,
      };
    case "empty":
      if (!field.valueNeeded) return { value: undefined, isComplete: true };
      return field.zero === undefined
        ? { value: undefined, isComplete: false, finding: { kind: "valueMissing" } }
        : { value: field.zero, isComplete: true, finding: { kind: "amountMissing" } };
  }
}

/** An amount that cannot be read stops the run. Anything else does only where the year-end tables would be wrong. */
function severityOf(declared: SourceSpec, field: Field<unknown>, finding: CellFinding): Severity {
  switch (finding.kind) {
    case "amountUnreadable":
    case "amountTooLarge":
    case "frameUnknown":
      return "blocking";
    case "amountMissing":
      return "note";
    case "errorCell":
    case "valueMissing":
    case "valueNotAllowed":
    case "numberUnreadable":
    case "dateUnreadable":
      if (field.holds === "amount" || (declared.needed && (field.valueNeeded || field.whenWrong === "dropRow")))
        return "blocking";
      return field.valueNeeded || field.whenWrong === "dropRow" || field.holds === "number" ? "preliminary" : "note";
    case "areaUnknown":
    case "lineUnknown":
    case "occasionUnknown":
    case "selectionUnreadable":
      return "preliminary";
  }
}

/**
 * A row of sums: a label (Summa, Totalt) and otherwise figures only; or, as the last row, figures only, the
 * amount being the sum of the amounts above.
 */
function isSumRow<F extends Fields>(
  declared: RowSource<F>,
  grid: Grid,
  row: GridRow,
  context: Context,
  isLast: boolean,
  sumAbove: Ore | undefined
): boolean {
  const fields = Object.values<Field<unknown>>(declared.fields).filter(({ name }) => grid.columns.has(name));
  const figures = fields.filter(({ holds }) => holds === "amount" || holds === "number");
  if (figures.length === 0) return false;
  const words = fields
    .filter((field) => !figures.includes(field))
    .map((field) => cellOf(grid, row, field))
    .filter((cell) => !isEmpty(cell));
  if (words.length > 0) return words.every(isTotalLabel);
  const amount = amountOf(declared, grid, row, context);
  return isLast && amount !== undefined && amount !== 0 && amount === sumAbove;
}

/** A text alone, in a source of amounts: "Källa: ekonomisystemet". It is told as lacking an amount, and is no row. */
function isFootnote(declared: RowSource<Fields>, grid: Grid, row: GridRow, findings: Findings): boolean {
  const field = Object.values(declared.fields).find(
    ({ name, holds, valueNeeded }) => holds === "amount" && valueNeeded && grid.columns.has(name)
  );
  const column = grid.columns.get(field?.name ?? "");
  if (field === undefined || column === undefined) return false;
  const isAlone = isEmpty(cellOf(grid, row, field)) && row.cells.filter((cell) => !isEmpty(cell)).length === 1;
  if (isAlone)
    findings.add({
      column: field.name,
      sheetRow: row.sheetRow,
      sheetColumn: column.sheetColumn,
      severity: "note",
      finding: { kind: "amountMissing" },
    });
  return isAlone;
}

/** The row's first amount; `undefined` where it has none that can be read. */
function amountOf(
  declared: SourceSpec & { readonly fields: Fields },
  grid: Grid,
  row: GridRow,
  context: Context
): Ore | undefined {
  const field = Object.values(declared.fields).find(({ name, holds }) => holds === "amount" && grid.columns.has(name));
  const parsed = field?.parse(cellOf(grid, row, field), context, 0);
  return parsed?.kind === "value" ? (parsed.value as Ore) : undefined;
}

function cellOf(grid: Grid, row: GridRow, field: Field<unknown>): string | number | boolean {
  const column: GridColumn | undefined = grid.columns.get(field.name);
  return column === undefined ? "" : (row.cells[column.position] ?? "");
}

function labelOf(row: GridRow): string {
  return String(row.cells.find(isTotalLabel) ?? "");
}

function firstColumn(grid: Grid): number {
  return Math.min(...[...grid.columns.values()].map(({ sheetColumn }) => sheetColumn));
}

/** `undefined` for a sum too large to hold; that is reported elsewhere, here no total row can be told by it. */
function sumOf(sum: Ore | undefined, amount: Ore): Ore | undefined {
  return sum !== undefined && Number.isSafeInteger(sum + amount) ? add(sum, amount) : undefined;
}
