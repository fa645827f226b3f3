/**
 * A ledger outside the workbook, as the engine reads it: Parquet or CSV files (a glob; gzip too), or a table of a
 * DuckDB file. Its columns are found by the same headings as a sheet's; the engine knows them by number alone.
 */
import { existsSync } from "node:fs";
import { listValue, type DuckDBValue } from "@duckdb/node-api";
import { recognise } from "../../src/sources/recognise";
import type { LedgerSource } from "../../src/sources/ledgerRules";
import type { SourceStatus } from "../../src/sources/status";
import { openAttached, parseAttached, tableIn, type Attached } from "./attached";
import { csvHead, type Head } from "./csvHead";
import { NoLedger } from "./noLedger";
import type { Cut } from "./owners";
import { literal } from "./quoted";
import { openDatabase, type Bound, type Database } from "./database";

export interface LedgerFile {
  readonly source: LedgerSource;
  readonly database: Database;
  /** Its files; none of a database's table. */
  readonly files: readonly string[];
  /** What the engine reads from, its columns called c0, c1 …; `bound` holds its values. */
  readonly from: string;
  readonly bound: Bound;
  /** The engine's type of each column. */
  readonly types: readonly string[];
  readonly head: Head;
  /** How many rows of it stand above the first row of data. */
  readonly firstRow: number;
  readonly status: SourceStatus;
  /** Where a row stands: its file or table, and its number there, the first row of data being 1. */
  readonly position: {
    readonly file: string;
    readonly row: string;
    /** What is read from where places are asked for, if it is not `from`. */
    readonly from?: string;
  };
  /** The column with what can't be read as an amount, if it is not the column of amounts. */
  readonly unread?: string;
  /** What is bound for each part that has row numbers of its own. */
  readonly parts: readonly Bound[];
  /** The part of it that counts, the longest prefixes first; all of it where it says none. */
  readonly cut?: Cut;
}

/** `named` is a path or glob, DATABASE.duckdb#TABLE, or a database elsewhere (`attached.ts`). */
export async function openLedgerFile(source: LedgerSource, named: string): Promise<LedgerFile> {
  const attached = parseAttached(named);
  const database = attached === undefined ? await openDatabase() : await openAttached(attached);
  try {
    if (attached !== undefined) return await tableOf(database, source, attached);
    const files = existsSync(named) ? [named] : await filesOf(database, named);
    const [first] = files;
    if (first === undefined) throw new NoLedger(`${named}: no such file.`);
    return /\.parquet$/i.test(first)
      ? await parquetFiles(database, source, files)
      : await csvFiles(database, source, files);
  } catch (error) {
    database.close();
    throw error;
  }
}

/** The files that a name of a ledger stands for; `undefined` where it is no file. */
export async function filesNamed(named: string): Promise<readonly string[] | undefined> {
  const attached = parseAttached(named);
  if (attached !== undefined) return "path" in attached.connection ? [attached.connection.path] : undefined;
  if (existsSync(named)) return [named];
  const database = await openDatabase();
  const files = await filesOf(database, named);
  database.close();
  return files;
}

async function filesOf(database: Database, glob: string): Promise<readonly string[]> {
  const found = await database.rows("SELECT file FROM glob($glob) ORDER BY file", { glob });
  return found.map(([file]) => String(file));
}

async function parquetFiles(database: Database, source: LedgerSource, files: readonly string[]): Promise<LedgerFile> {
  const bound = { paths: pathsOf(files) };
  const columns = await database.columns(`SELECT * FROM read_parquet($paths, union_by_name = true) LIMIT 0`, bound);
  const head = [columns.map(({ name }) => name)];
  return {
    source,
    database,
    files,
    bound,
    from: `read_parquet($paths, union_by_name = true) AS file (${numbered(columns.length).join(", ")})`,
    types: columns.map(({ type }) => String(type)),
    head,
    firstRow: 1,
    status: understood(source, head),
    position: { file: "filename", row: "file_row_number + 1" },
    parts: [bound],
  };
}

/** Nothing of a CSV file is left to the engine's guessing: a row that it took for a comment would be lost. */
async function csvFiles(database: Database, source: LedgerSource, files: readonly string[]): Promise<LedgerFile> {
  const heads = files.map((file) => csvHead(file, (head) => understood(source, head)));
  const [first] = heads;
  if (first === undefined) throw new NoLedger("No file.");
  const { head, status, firstRow, delimiter, encoding, skip } = first;
  const isStrict = heads.every((each) => each.isStrict);
  const unlike = heads.findIndex((other) => signatureOf(other) !== signatureOf(first));
  if (unlike > 0) throw new NoLedger(`${files[unlike]} has other headings than ${files[0]}, or is written otherwise.`);
  const names = numbered(Math.max(...head.map((cells) => cells.length)));
  const columns = `{${names.map((name) => `${name}: 'VARCHAR'`).join(", ")}}`;
  const options = `auto_detect = false, header = false, null_padding = true, quote = '"', escape = '"', strict_mode = ${isStrict}`;
  const written = { skip, delimiter, encoding };
  const read = `read_csv($paths, ${options}, skip = $skip, delim = $delimiter, encoding = $encoding, columns = ${columns})`;
  return {
    source,
    database,
    files,
    bound: { paths: pathsOf(files), ...written },
    from: `${read} AS file`,
    types: names.map(() => "VARCHAR"),
    head,
    firstRow,
    status,
    position: { file: "filename", row: "row_number() OVER ()" },
    parts: files.map((file) => ({ paths: pathsOf([file]), ...written })),
  };
}

function signatureOf({ head, firstRow, delimiter, encoding, skip }: ReturnType<typeof csvHead>): string {
  return JSON.stringify([head[firstRow - 1], delimiter, encoding, skip]);
}

async function tableOf(database: Database, source: LedgerSource, attached: Attached): Promise<LedgerFile> {
  const { name, sql } = await tableIn(database, attached);
  const columns = await database.columns(`SELECT * FROM ${sql} LIMIT 0`);
  const head = [columns.map((column) => column.name)];
  return {
    source,
    database,
    files: [],
    bound: {},
    from: `${sql} AS file (${numbered(columns.length).join(", ")})`,
    types: columns.map(({ type }) => String(type)),
    head,
    firstRow: 1,
    status: understood(source, head),
    position: { file: literal(name), row: "row_number() OVER ()" },
    parts: [{}],
  };
}

/** The columns of a file as recognition finds them under such headings in a sheet. */
export function understood(source: LedgerSource, head: Head): SourceStatus {
  const columns = Math.max(0, ...head.map((cells) => cells.length));
  const rectangle = { sheet: "", row: 0, column: 0, rows: head.length + 1, columns };
  const site = { source, via: "sheet", rectangle, head, hasHiddenRows: false, merged: [] } as const;
  const survey = { sites: new Map([[source, site]]), choices: new Map(), sheets: [] };
  const status = recognise(survey).find((one) => one.source === source);
  if (status === undefined) throw new Error(`No source is called ${source}`);
  return status;
}

function numbered(columns: number): readonly string[] {
  return Array.from({ length: columns }, (_, at) => `c${at}`);
}

function pathsOf(files: readonly string[]): DuckDBValue {
  return listValue([...files]);
}
