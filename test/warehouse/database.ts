/**
 * The engine that sums ledgers which no sheet holds: DuckDB in this process. It reads the files it is given and nothing
 * else: no extension is fetched, and none loaded but for a database that is asked for, so that no address on a network
 * can be read. Values are bound, never written into a statement.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  DuckDBInstance,
  type DuckDBConnection,
  type DuckDBDataChunk,
  type DuckDBType,
  type DuckDBValue,
} from "@duckdb/node-api";

/** What a statement is run with, by name. */
export type Bound = Readonly<Record<string, DuckDBValue>>;

export interface Database {
  /** The rows of an answer, as plain values. */
  readonly rows: (sql: string, bound?: Bound) => Promise<readonly (readonly unknown[])[]>;
  /** The same, a block at a time as they come. */
  readonly blocks: (sql: string, bound?: Bound) => AsyncIterable<DuckDBDataChunk>;
  /** The columns that a statement would answer with. */
  readonly columns: (sql: string, bound?: Bound) => Promise<readonly DatabaseColumn[]>;
  readonly close: () => void;
}

interface DatabaseColumn {
  readonly name: string;
  readonly type: DuckDBType;
}

/** More than this is put on disk: the whole process is to stay below 2 GB. */
const MEMORY = "1000MB";

export async function openDatabase(): Promise<Database> {
  const spill = mkdtempSync(join(tmpdir(), "avvik-"));
  const instance = await DuckDBInstance.create(":memory:", {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    disabled_optimizers: "join_order,build_side_probe_side",
    memory_limit: MEMORY,
    temp_directory: spill,
  });
  const connection = await instance.connect();
  await connection.run("SET lock_configuration = true");
  return {
    rows: async (sql, bound = {}) => (await connection.runAndReadAll(sql, namedIn(sql, bound))).getRowsJS(),
    blocks: (sql, bound = {}) => blocksOf(connection, sql, bound),
    columns: (sql, bound = {}) => columnsOf(connection, sql, bound),
    close() {
      connection.closeSync();
      instance.closeSync();
      rmSync(spill, { recursive: true, force: true });
    },
  };
}

/** Those that the statement has: the engine refuses any other. */
function namedIn(sql: string, bound: Bound): Record<string, DuckDBValue> {
  const names = new Set(sql.match(/(?<=\$)\w+/g));
  return Object.fromEntries(Object.entries(bound).filter(([name]) => names.has(name)));
}

async function* blocksOf(connection: DuckDBConnection, sql: string, bound: Bound): AsyncIterable<DuckDBDataChunk> {
  const answer = await connection.stream(sql, namedIn(sql, bound));
  for (let block = await answer.fetchChunk(); block !== null && block.rowCount > 0; block = await answer.fetchChunk())
    yield block;
}

async function columnsOf(connection: DuckDBConnection, sql: string, bound: Bound): Promise<readonly DatabaseColumn[]> {
  const answer = await connection.run(sql, namedIn(sql, bound));
  return answer.columnNames().map((name, at) => ({ name, type: answer.columnType(at) }));
}
