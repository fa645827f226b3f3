/**
 * A ledger outside the workbook as the rows of a sheet: its own headings, and below them one row for each period,
 * account, responsibility and activity with how many rows it is of. The add-in reads them as it reads any ledger, so
 * that everything it tells of a ledger's rows it tells of these.
 */
import { DIMENSIONS } from "../../src/model/ledger";
import { ORE_PER, type MoneyUnit } from "../../src/model/money";
import { parseAmount } from "../../src/sources/amount";
import { isEmpty, isTotalLabel } from "../../src/sources/cell";
import { LEDGER_COLUMNS } from "../../src/sources/ledgerColumns";
import type { CellValue } from "../../src/workbook";
import type { LedgerFile } from "./ledgerFile";
import { NoLedger } from "./noLedger";
import { addedUp, MOST_SUMS, type Added } from "./addedUp";
import { isNumeric } from "./columnSql";
import { asideSql } from "./ledgerSql";
import { repeatsOf, type Repeated } from "./repeats";

/** A row of the sheet, and what it is the sum of. */
export interface Sum {
  /** Period and codes, in the order of the dimensions. */
  readonly key: readonly string[];
  /** What the rows state where it is no amount that can be added up. */
  readonly stated: string | undefined;
  readonly cell: CellValue;
  readonly rows: number;
  readonly repeated: Repeated | undefined;
}

export interface LedgerSums {
  /** The headings' rows, then the sums. */
  readonly cells: readonly (readonly CellValue[])[];
  /** The sums, in the order of their rows below the headings. */
  readonly sums: readonly Sum[];
}

const SUM_HEADINGS = [LEDGER_COLUMNS.rows.name, LEDGER_COLUMNS.repeatedRows.name, LEDGER_COLUMNS.repeatedAmount.name];

/**
 * Where the headings are not understood nothing is added up, and the add-in says what is missing. Sums are not added up
 * again: what is known of the rows behind them would be lost without a word.
 */
export async function sumsOf(file: LedgerFile, unit: MoneyUnit): Promise<LedgerSums> {
  const { head, status, source } = file;
  if (status.state !== "ready") return { cells: head, sums: [] };
  const summed = SUM_HEADINGS.find((heading) => status.columns[heading] !== undefined);
  if (summed !== undefined)
    throw new NoLedger(
      `The ${source} has ${summed}: it is sums already. Name its rows, or bring the sums into the workbook.`
    );
  const sums = await allSums(file, unit);
  const hasRows = head.slice(status.firstRow).some((cells) => cells.some((cell) => !isEmpty(cell)));
  if (sums.length === 0 && hasRows) throw new NoLedger(`No row of the ${source} could be read.`);
  if (sums.length > MOST_SUMS)
    throw new NoLedger(`The ${source} has more different combinations of codes than a sheet has rows.`);
  const headings = head[status.headingRow ?? 0] ?? [];
  return { cells: [[...headings, ...SUM_HEADINGS], ...sums.map((sum) => cellsOf(sum, file, headings.length))], sums };
}

async function allSums(file: LedgerFile, unit: MoneyUnit): Promise<readonly Sum[]> {
  const { added, suspected } = await addedUp(file, unit);
  const repeats = await repeatsOf(file, unit, suspected);
  const sums = added
    .filter(({ key, read }) => read > 0 && !isBlank(key))
    .map(({ key, read, ore }): Sum => ({
      key,
      stated: undefined,
      cell: ore / ORE_PER[unit],
      rows: read,
      repeated: repeats.get(key.join("\n")),
    }));
  return inOrder([...sums, ...(await asideFrom(added, file, unit))]);
}

/** Asked for only where the pass has met any. */
async function asideFrom(added: readonly Added[], file: LedgerFile, unit: MoneyUnit): Promise<readonly Sum[]> {
  const hasBlank = added.some(({ key }) => isBlank(key));
  if (!hasBlank && added.every(({ rows, read }) => read === rows)) return [];
  const aside = await file.database.rows(asideSql(file, unit, hasBlank), file.bound);
  return aside.map((row) => asideOf(row, file, unit));
}

/** Rows that state the same: an amount that can be read after all counts once for each of them. */
function asideOf(row: readonly unknown[], { types, status, unread }: LedgerFile, unit: MoneyUnit): Sum {
  const [stated, rows] = [String(row[4]), Number(row[6])];
  const isNumber = unread === undefined && isNumeric(types[status.columns[LEDGER_COLUMNS.amount.name] ?? -1] ?? "");
  const cell = isNumber && Number.isFinite(Number(stated)) && stated !== "" ? Number(stated) : stated;
  const parsed = parseAmount(cell, unit);
  const amount = parsed.kind === "value" ? (parsed.value * rows) / ORE_PER[unit] : cell;
  return { key: keyOf(row), stated, cell: amount, rows, repeated: undefined };
}

/** Rows of sums last, as they stand in a file; the sum of all last of them. */
function inOrder(sums: readonly Sum[]): readonly Sum[] {
  const isLast = ({ key }: Sum): boolean => isBlank(key) || key.some(isTotalLabel);
  const size = ({ cell }: Sum): number => (typeof cell === "number" ? Math.abs(cell) : 0);
  return [...sums.filter((sum) => !isLast(sum)), ...sums.filter(isLast).sort((a, b) => size(a) - size(b))];
}

/** A row of the sheet, each cell under the file's own heading. */
function cellsOf(
  { key, cell, rows, repeated }: Sum,
  { status, types }: LedgerFile,
  width: number
): readonly CellValue[] {
  const cells = new Array<CellValue>(width).fill("");
  const put = ({ name }: { readonly name: string }, value: (offset: number) => CellValue): void => {
    const offset = status.columns[name];
    if (offset !== undefined) cells[offset] = value(offset);
  };
  DIMENSIONS.forEach((dimension, at) => put(LEDGER_COLUMNS[dimension], () => key[at] ?? ""));
  put(LEDGER_COLUMNS.period, (offset) => periodCell(key[0] ?? "", types[offset] ?? ""));
  put(LEDGER_COLUMNS.amount, () => cell);
  put(LEDGER_COLUMNS.verification, () => repeated?.verification ?? "");
  return [...cells, rows, repeated?.rows ?? "", repeated?.amount ?? ""];
}

/** A number where the file has numbers: 45322 is a date as a number, and nothing as a text. */
function periodCell(period: string, type: string): CellValue {
  return isNumeric(type) && period !== "" ? Number(period) : period;
}

function keyOf(row: readonly unknown[]): readonly string[] {
  return DIMENSIONS.map((_, at) => String(row[at]));
}

function isBlank(key: readonly string[]): boolean {
  return key.every((part) => part === "");
}
