/**
 * Reads a small source by the declaration of its columns. Empty rows are skipped, rows of sums are told apart
 * and never counted, and every cell that cannot be read is a finding with its address. A row that means
 * nothing without such a cell is left out; the finding says so.
 */
import { add, ZERO, type Ore } from "../model/money";
import type { Place, Problem } from "../model/problem";
import { isEmpty, isTotalLabel } from "./cell";
import type { Context, Field, Importance } from "./field";
import { findingsIn, type Findings } from "./findings";
import type { Grid, GridRow } from "./grid";
import { severityOf, settle } from "./settled";
import { isAlone, SourceCells, type Fields } from "./sourceCells";
import { sumRowProblems, type SumRow } from "./sumRows";

export type Values<F extends Fields> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never };

export interface Row<F extends Fields> {
  readonly values: Values<F>;
  /** The cell of a field; the row's first cell where the workbook lacks the column. */
  readonly placeOf: (field: keyof F) => Place;
  /** The contract's name of a field's column. */
  readonly columnOf: (field: keyof F) => string;
}

export interface Rows<F extends Fields> {
  readonly rows: readonly Row<F>[];
  readonly problems: readonly Problem[];
}

export interface Declared<F extends Fields> {
  readonly importance: Importance;
  readonly fields: F;
}

export function readRows<F extends Fields>(declared: Declared<F>, grid: Grid, context: Context): Rows<F> {
  const findings = findingsIn(grid.source, grid.sheet);
  const cells = new SourceCells(grid, declared.fields, context);
  const filled = grid.rows.filter((row) => !row.cells.every(isEmpty));
  const last = filled.findLast((row) => !isAlone(row));
  const rows: Row<F>[] = [];
  const sumRows: SumRow[] = [];
  let [sumAbove, sumSince]: (Ore | undefined)[] = [ZERO, ZERO];
  for (const [index, row] of filled.entries()) {
    const isLast = index === filled.length - 1;
    const amount = cells.amountOf(row);
    if (cells.isSumRow(row, isLast, sumAbove)) {
      const { address } = cells.placeOf(row);
      const label = String(row.cells.find(isTotalLabel) ?? "");
      sumRows.push({ address, label, amount, isLast, sumAbove, sumSince });
      sumSince = ZERO;
      continue;
    }
    const lacking = cells.footnoted(row, last);
    if (lacking !== undefined) {
      const finding = { kind: lacking.holds === "amount" ? "amountMissing" : "valueMissing" } as const;
      tell(findings, cells, row, lacking, { severity: "note", finding });
      continue;
    }
    [sumAbove, sumSince] = [sumOf(sumAbove, amount ?? ZERO), sumOf(sumSince, amount ?? ZERO)];
    const read = readRow(declared, cells, row, findings);
    if (read !== undefined) rows.push(read);
  }
  return { rows, problems: [...findings.problems(), ...sumRowProblems(grid.source, grid.sheet, sumRows)] };
}

function readRow<F extends Fields>(
  { fields, importance }: Declared<F>,
  cells: SourceCells,
  row: GridRow,
  findings: Findings
): Row<F> | undefined {
  const values: Record<string, unknown> = {};
  let isComplete = true;
  for (const [key, field] of Object.entries<Field<unknown>>(fields)) {
    const settled = settle(field, cells.parsed(row, field));
    values[key] = settled.value ?? field.whenEmpty;
    isComplete &&= settled.isComplete;
    if (settled.finding === undefined) continue;
    const severity = severityOf(importance, field, settled.finding);
    tell(findings, cells, row, field, { severity, finding: settled.finding });
  }
  if (!isComplete) return undefined;
  return {
    values: values as Values<F>,
    placeOf: (field) => cells.placeOf(row, fields[field]),
    columnOf: (field) => fields[field]?.name ?? "",
  };
}

function tell(
  findings: Findings,
  cells: SourceCells,
  { sheetRow }: GridRow,
  field: Field<unknown>,
  found: Pick<Parameters<Findings["add"]>[0], "severity" | "finding">
): void {
  const sheetColumn = cells.columnOf(field)?.sheetColumn ?? 0;
  findings.add({ column: field.name, sheetRow, sheetColumn, ...found });
}

/** `undefined` for a sum too large to hold; that is reported elsewhere, here no total row can be told by it. */
function sumOf(sum: Ore | undefined, amount: Ore): Ore | undefined {
  return sum !== undefined && Number.isSafeInteger(sum + amount) ? add(sum, amount) : undefined;
}
