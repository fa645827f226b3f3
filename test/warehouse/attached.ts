/**
 * A ledger in a database: a DuckDB file, or what an extension of the engine attaches (PostgreSQL, SQL Server, SQLite),
 * read only. A connection string stands in an environment variable or a file and goes nowhere else: not to the command
 * line, where other users of the machine would see it, and not to a message.
 */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { openDatabase, type Database } from "./database";
import { NoLedger } from "./noLedger";
import { identifier, literal } from "./quoted";
import { withoutSecrets } from "./secrets";

export interface Attached {
  readonly kind: Kind;
  /** The connection string or path; `secret`: where it stands, which is what may be told. */
  readonly connection: { readonly path: string } | { readonly secret: Secret };
  /** "schema.table" or "table"; `undefined` where there is only one. */
  readonly table: string | undefined;
}

type Kind = "duckdb" | "postgres" | "mssql" | "sqlite";

interface Secret {
  readonly in: "env" | "file";
  readonly name: string;
}

const FILE = /^(?<path>.*\.(?:duckdb|ddb|db))(?:#(?<table>.+))?$/is;
const ELSEWHERE = /^(?<kind>duckdb|postgres|mssql|sqlite):(?<in>env|file):(?<name>[^#]+)(?:#(?<table>.+))?$/s;
/** A connection that is given openly: it is not repeated in the answer either. */
const OPEN = /^(duckdb|postgres|postgresql|mssql|sqlserver|sqlite|mysql):|\b(password|pwd)\s*=/i;

const ALIAS = "lager";

/** `undefined` for what is no database: a file, or a glob. */
export function parseAttached(named: string): Attached | undefined {
  const { kind, in: place, name = "", table } = ELSEWHERE.exec(named)?.groups ?? {};
  if (kind !== undefined)
    return { kind: kind as Kind, connection: { secret: { in: place as Secret["in"], name } }, table };
  if (OPEN.test(named))
    throw new NoLedger(
      "A connection string does not belong on the command line. Say where it stands: postgres:env:VARIABLE#SCHEMA.TABLE, or postgres:file:PATH#SCHEMA.TABLE."
    );
  const file = FILE.exec(named)?.groups;
  const path = file?.["path"];
  return path === undefined ? undefined : { kind: "duckdb", connection: { path }, table: file?.["table"] };
}

/** The same with its path resolved against `from`. */
export function ledgerAt(from: string, named: string): string {
  const { kind, in: place, name = "", table } = ELSEWHERE.exec(named)?.groups ?? {};
  if (kind === undefined) return OPEN.test(named) ? named : resolve(from, named);
  return place === "env" ? named : `${kind}:file:${resolve(from, name)}${table === undefined ? "" : `#${table}`}`;
}

/** The database with its tables under `lager`; whatever it says that goes wrong, it says without the connection. */
export async function openAttached({ kind, connection }: Attached): Promise<Database> {
  const isSecret = "secret" in connection;
  if (!isSecret && !existsSync(connection.path)) throw new NoLedger(`${connection.path}: no such file.`);
  const text = isSecret ? secretText(connection.secret) : connection.path;
  const told = isSecret ? `${kind}:${connection.secret.in}:${connection.secret.name}` : connection.path;
  const database = await openDatabase();
  try {
    if (kind !== "duckdb") await load(database, kind);
    await database.rows(`ATTACH ${literal(text)} AS ${ALIAS} (TYPE ${kind}, READ_ONLY)`);
    return isSecret ? guarded(database, text, told) : database;
  } catch (error) {
    database.close();
    if (error instanceof NoLedger) throw error;
    const why = isSecret ? withoutSecrets(messageOf(error), text) : messageOf(error);
    throw new NoLedger(`${told}: the database can't be opened. ${why}`);
  }
}

async function load(database: Database, kind: Kind): Promise<void> {
  try {
    await database.rows(`LOAD ${kind}`);
  } catch {
    throw new NoLedger(
      `The engine's extension ${kind} is not on this machine: install it once, where there is a network (docs/lager.md).`
    );
  }
}

function secretText({ in: place, name }: Secret): string {
  const text = place === "env" ? process.env[name] : existsSync(name) ? readFileSync(name, "utf8") : undefined;
  if (text === undefined || text.trim() === "")
    throw new NoLedger(
      place === "env" ? `The variable ${name} is not set.` : `${name}: no such file, or nothing in it.`
    );
  return text.trim();
}

/** Messages are made anew: the engine's own error would carry the text along. `told`: where the connection stands. */
function guarded(database: Database, connection: string, told: string): Database {
  const hidden = (error: unknown): Error => new NoLedger(`${told}: ${withoutSecrets(messageOf(error), connection)}`);
  const guard = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw hidden(error);
    }
  };
  return {
    rows: (sql, bound) => guard(database.rows(sql, bound)),
    columns: (sql, bound) => guard(database.columns(sql, bound)),
    async *blocks(sql, bound) {
      try {
        yield* database.blocks(sql, bound);
      } catch (error) {
        throw hidden(error);
      }
    },
    close: database.close,
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Names that are told where one must be chosen. */
const MOST_NAMES = 20;

/** The wanted table, as a statement names it: only a name that the database itself gives is ever written. */
export async function tableIn(database: Database, { table: asked }: Attached): Promise<TableName> {
  const found = await database.rows(
    "SELECT table_schema, table_name FROM information_schema.tables WHERE table_catalog = $catalog ORDER BY ALL",
    { catalog: ALIAS }
  );
  const tables = found.map(([schema, name]) => ({ schema: String(schema), name: String(name) }));
  const meets = tables.filter(({ schema, name }) => asked === undefined || [name, `${schema}.${name}`].includes(asked));
  const [one] = meets;
  if (one !== undefined && meets.length === 1)
    return { name: one.name, sql: [ALIAS, one.schema, one.name].map(identifier).join(".") };
  const names = (meets.length > 1 && asked !== undefined ? meets : tables).map(
    ({ schema, name }) => `${schema}.${name}`
  );
  const rest = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : "";
  throw new NoLedger(`Say which table, as …#SCHEMA.TABLE. There are ${names.slice(0, MOST_NAMES).join(", ")}${rest}.`);
}

interface TableName {
  readonly name: string;
  readonly sql: string;
}
