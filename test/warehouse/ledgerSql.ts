/**
 * How a ledger is added up, said as SQL: the same rules as `src/sources` has for a sheet's cells, a property test holding
 * that they give the same öre. docs/lager.md says it once more for other engines.
 *
 * What the engine does not understand goes on as it stands and is told by the reader of sheets: a period or code keeps
 * its text, an amount comes as a row of its own with how many rows say the same.
 */
import { LEDGER_COLUMNS } from "../../src/sources/ledgerColumns";
import { CODE_DIMENSIONS, DIMENSIONS } from "../../src/model/ledger";
import { ORE_PER, type MoneyUnit } from "../../src/model/money";
import type { LedgerFile } from "./ledgerFile";

const KEY = DIMENSIONS.join(", ");
/** A row without any code, which may be a row of sums or a footnote. */
const IS_BLANK = DIMENSIONS.map((dimension) => `${dimension} = ''`).join(" AND ");
/** As many rows as a sheet takes, and one to tell that there are more. */
const LIMIT = "LIMIT 1048576";

/** Each row of the ledger: what it is added up by, its öre (null for what is no amount), and what stood there. */
function ledgerSql({ from, types, status }: LedgerFile, unit: MoneyUnit): string {
  const columnOf = ({ name }: { readonly name: string }): Column | undefined => {
    const offset = status.columns[name];
    return offset === undefined ? undefined : { name: `c${offset}`, type: types[offset] ?? "VARCHAR" };
  };
  const codes = CODE_DIMENSIONS.map((it) => `${codeSql(columnOf(LEDGER_COLUMNS[it]))} AS ${it}`);
  const amount = columnOf(LEDGER_COLUMNS.amount);
  return [
    `SELECT ${periodSql(columnOf(LEDGER_COLUMNS.period))} AS period, ${codes.join(", ")},`,
    `${oreSql(amount, unit)} AS ore, ${textSql(amount)} AS stated,`,
    `${textSql(columnOf(LEDGER_COLUMNS.verification))} AS verification FROM ${from}`,
  ].join(" ");
}

/** One row per period and codes: rows, those of them whose amount was read, the sum in öre. */
export function sumsSql(file: LedgerFile, unit: MoneyUnit): string {
  return `SELECT ${KEY}, count(*), count(ore), sum(ore) FROM (${ledgerSql(file, unit)}) GROUP BY ${KEY} ORDER BY ${KEY} ${LIMIT}`;
}

/** The rows that no sum can hold: amounts that were not read, and rows that have nothing but an amount. */
export function asideSql(file: LedgerFile, unit: MoneyUnit): string {
  return [
    `SELECT ${KEY}, stated, ore, count(*) FROM (${ledgerSql(file, unit)})`,
    `WHERE (ore IS NULL OR (${IS_BLANK})) AND NOT (${IS_BLANK} AND stated = '')`,
    `GROUP BY ${KEY}, stated, ore ORDER BY ${KEY}, abs(ore), stated ${LIMIT}`,
  ].join(" ");
}

/**
 * Rows that say the same of the same verification: how many too many, their sum, one such verification. Only rows whose
 * mark occurs twice are compared in full, so that a verification of each row's own costs eight bytes.
 */
export function repeatedSql(file: LedgerFile, unit: MoneyUnit): string {
  const row = `${KEY}, verification, ore`;
  return [
    `WITH marked AS (SELECT ${row}, hash(${row}) AS mark FROM (${ledgerSql(file, unit)})`,
    `WHERE verification <> '' AND ore <> 0),`,
    `twice AS (SELECT mark FROM marked GROUP BY mark HAVING count(*) > 1),`,
    `repeated AS (SELECT ${row}, count(*) - 1 AS more FROM marked WHERE mark IN (SELECT mark FROM twice)`,
    `GROUP BY ${row} HAVING count(*) > 1)`,
    `SELECT ${KEY}, sum(more), sum(more * ore), min(verification) FROM repeated GROUP BY ${KEY}`,
  ].join(" ");
}

/** Of each row of `wanted` (number, period and codes, and what is stated where that is wanted), the first ten places. */
export function placesSql(file: LedgerFile, unit: MoneyUnit): string {
  const { position } = file;
  const ledger = ledgerSql(file, unit).replace(
    " FROM ",
    `, ${position.file} AS place, ${position.row} AS place_row FROM `
  );
  const isSame = DIMENSIONS.map((dimension) => `ledger.${dimension} = wanted.${dimension}`).join(" AND ");
  const isAmount = "CASE WHEN wanted.stated IS NULL THEN ore IS NOT NULL ELSE ledger.stated = wanted.stated END";
  return [
    `SELECT number, unnest(min({place: place, place_row: place_row}, 10), recursive := true)`,
    `FROM (${ledger}) AS ledger JOIN wanted ON ${isSame} AND ${isAmount} GROUP BY number`,
  ].join(" ");
}

interface Column {
  readonly name: string;
  /** The engine's. */
  readonly type: string;
}

/** A code as text; a whole number without decimals, as a cell gives it. */
function codeSql(column: Column | undefined): string {
  if (column === undefined) return "''";
  const { name } = column;
  if (kindOf(column) !== "decimal" && kindOf(column) !== "double") return `trim(${textSql(column)})`;
  return `coalesce(CASE WHEN ${name} = floor(${name}) THEN CAST(CAST(${name} AS HUGEINT) AS VARCHAR) ELSE CAST(${name} AS VARCHAR) END, '')`;
}

/** YYYYMM for a date in any of the usual forms; anything else as it stands. */
function periodSql(column: Column | undefined): string {
  if (column === undefined) return "''";
  const { name } = column;
  const [text, month] = [codeSql(column), "'%Y%m'"];
  switch (kindOf(column)) {
    case "date":
      return `coalesce(strftime(${name}, ${month}), '')`;
    case "text": {
      const iso = `regexp_full_match(${text}, '[0-9]{4}-[0-9]{2}-[0-9]{2}([ T][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?Z?)?')`;
      const day = `CASE WHEN length(${text}) = 8 AND regexp_full_match(${text}, '[0-9]{8}') THEN CAST(try_strptime(${text}, '%Y%m%d') AS DATE) WHEN length(${text}) >= 10 AND ${iso} THEN try_cast(left(${text}, 10) AS DATE) END`;
      return `CASE WHEN length(${text}) <= 7 THEN ${text} ELSE coalesce(strftime(${day}, ${month}), ${text}) END`;
    }
    case "integer":
    case "decimal":
    case "double": {
      // A serial of the 1900 date system, between 1990 and 2199.
      const serial = `strftime(DATE '1899-12-30' + CAST(floor(${name}) AS INTEGER), ${month})`;
      return `CASE WHEN ${name} >= 32874 AND ${name} < 109575 THEN ${serial} ELSE ${text} END`;
    }
    case "other":
      return text;
  }
}

/** Whole öre as the ledger states them, halves away from zero; null for what is no amount or too large to hold. */
function oreSql(column: Column | undefined, unit: MoneyUnit): string {
  if (column === undefined) return "CAST(NULL AS BIGINT)";
  const { name } = column;
  const most = Math.floor(Number.MAX_SAFE_INTEGER / ORE_PER[unit]);
  switch (kindOf(column)) {
    case "integer":
    case "decimal":
      return `CASE WHEN ${name} BETWEEN -${most} AND ${most} THEN CAST(round(${name} * ${ORE_PER[unit]}) AS BIGINT) END`;
    case "double":
      return oreOfDouble(`CAST(${name} AS DOUBLE)`, unit);
    case "text": {
      const text = `trim(${name})`;
      const digits = `regexp_replace(${text}, '[^0-9,]', '', 'g')`;
      const size = `CAST(replace(${digits}, ',', '.') AS DOUBLE)`;
      const sign = `CASE WHEN contains(${text}, '-') OR contains(${text}, '−') THEN -1 ELSE 1 END`;
      const isOneSign = `NOT regexp_matches(${text}, '^[−-].*[−-]$')`;
      return `CASE WHEN regexp_full_match(${text}, '${SWEDISH_NUMBER}') AND ${isOneSign} THEN ${oreOfDouble(`(${sign} * ${size})`, unit)} END`;
    }
    case "date":
    case "other":
      return "CAST(NULL AS BIGINT)";
  }
}

/** Ordinary, hard, narrow, thin and figure space; minus first or last; decimals after a comma. */
const SPACE = "[ \\x{00A0}\\x{202F}\\x{2009}\\x{2007}]";
const SWEDISH_NUMBER = `[−-]?${SPACE}?([0-9]+|[0-9]{1,3}(${SPACE}[0-9]{3})+)(,[0-9]+)?${SPACE}?[−-]?`;

/** As `ore` in model/money: the decimal figure counts as it is written, so halves are told from its digits. */
function oreOfDouble(amount: string, unit: MoneyUnit): string {
  const [size, written] = [`(abs(${amount}) * ${ORE_PER[unit]})`, `CAST(abs(${amount}) AS VARCHAR)`];
  const exponent = `coalesce(try_cast(nullif(regexp_extract(${written}, 'e(.*)$', 1), '') AS INTEGER), 0)`;
  const places = String(ORE_PER[unit]).length - 1;
  const shifted = `CAST(regexp_extract(${written}, '^[^e]*') || 'e' || (${exponent} + ${places}) AS DOUBLE)`;
  const isHalf = `abs(${size} - floor(${size}) - 0.5) < 1e-3`;
  const whole = `CASE WHEN ${isHalf} THEN round(${shifted}) ELSE round(${size}) END`;
  return `CASE WHEN ${size} <= ${Number.MAX_SAFE_INTEGER} THEN CAST(sign(${amount}) * ${whole} AS BIGINT) END`;
}

/** What stands in the column, as text; nothing is "". */
function textSql(column: Column | undefined): string {
  if (column === undefined) return "''";
  return kindOf(column) === "text" ? `coalesce(${column.name}, '')` : `coalesce(CAST(${column.name} AS VARCHAR), '')`;
}

type Kind = "text" | "integer" | "decimal" | "double" | "date" | "other";

function kindOf({ type }: Column): Kind {
  if (type === "VARCHAR") return "text";
  if (/^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$/.test(type)) return "integer";
  if (type.startsWith("DECIMAL")) return "decimal";
  if (type === "DOUBLE" || type === "FLOAT") return "double";
  return /^(DATE|TIMESTAMP)/.test(type) ? "date" : "other";
}

/** Whether a sheet would hold the column's cells as numbers. */
export function isNumeric(type: string): boolean {
  return ["integer", "decimal", "double"].includes(kindOf({ name: "", type }));
}
