/**
 * One column of a ledger in the engine's words: its codes, its months, its öre. Codes and months come in the form that
 * is quickest to group by, and as text afterwards, when there are as many of them as there are sums.
 */
import { ORE_PER, type MoneyUnit } from "../../src/model/money";
import { swedishSql } from "./numberSql";

export interface Column {
  readonly name: string;
  /** The engine's. */
  readonly type: string;
}

/** What rows are grouped by, and how the grouped value is written: two values are equal when their texts are. */
export interface KeyPart {
  readonly grouped: string;
  readonly text: (grouped: string) => string;
}

/** The type of codes and months that are in their form already: nothing is asked of them once more, row by row. */
export const SETTLED = "SETTLED";

const NOTHING: KeyPart = { grouped: "''", text: (grouped) => grouped };
const asText = (value: string): string => `coalesce(CAST(${value} AS VARCHAR), '')`;

/** A code as text; a whole number without decimals, as a cell gives it. */
export function codeSql(column: Column | undefined): KeyPart {
  if (column === undefined) return NOTHING;
  const { name } = column;
  switch (kindOf(column)) {
    case "integer":
      return { grouped: name, text: asText };
    case "decimal":
    case "double": {
      const whole = `CAST(CAST(${name} AS HUGEINT) AS VARCHAR)`;
      const code = `CASE WHEN ${name} = floor(${name}) THEN ${whole} ELSE CAST(${name} AS VARCHAR) END`;
      return { ...NOTHING, grouped: `coalesce(${code}, '')` };
    }
    case "settled":
      return { ...NOTHING, grouped: name };
    case "text":
    case "date":
    case "other":
      return { ...NOTHING, grouped: `trim(${textSql(column)})` };
  }
}

/** YYYYMM for a date in any of the usual forms; anything else as it stands. */
export function periodSql(column: Column | undefined): KeyPart {
  if (column === undefined) return NOTHING;
  const { name } = column;
  const code = codeSql(column);
  switch (kindOf(column)) {
    case "date":
      return { grouped: monthSql(name), text: asText };
    case "text": {
      const text = code.grouped;
      const iso = `regexp_full_match(${text}, '[0-9]{4}-[0-9]{2}-[0-9]{2}([ T][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?Z?)?')`;
      const packed = `length(${text}) = 8 AND regexp_full_match(${text}, '[0-9]{8}')`;
      const day = `CASE WHEN ${packed} THEN CAST(try_strptime(${text}, '%Y%m%d') AS DATE) WHEN length(${text}) >= 10 AND ${iso} THEN try_cast(left(${text}, 10) AS DATE) END`;
      return {
        ...code,
        grouped: `CASE WHEN length(${text}) <= 7 THEN ${text} ELSE coalesce(strftime(${day}, '%Y%m'), ${text}) END`,
      };
    }
    case "integer":
    case "decimal":
    case "double": {
      // A serial of the 1900 date system, between 1990 and 2199.
      const isSerial = `${name} >= 32874 AND ${name} < 109575`;
      const month = monthSql(`(DATE '1899-12-30' + CAST(floor(${name}) AS INTEGER))`);
      const serial = kindOf(column) === "integer" ? month : `CAST(${month} AS VARCHAR)`;
      return { ...code, grouped: `CASE WHEN ${isSerial} THEN ${serial} ELSE ${code.grouped} END` };
    }
    case "settled":
    case "other":
      return code;
  }
}

function monthSql(date: string): string {
  return `(year(${date}) * 100 + month(${date}))`;
}

/** Whole öre as the ledger states them, halves away from zero; null for what is no amount or too large to hold. */
export function oreSql(column: Column | undefined, unit: MoneyUnit): string {
  if (column === undefined) return "CAST(NULL AS BIGINT)";
  const { name } = column;
  switch (kindOf(column)) {
    case "integer":
    case "decimal": {
      const most = mostIn(unit);
      return `CASE WHEN ${name} BETWEEN -${most} AND ${most} THEN CAST(round(${name} * ${ORE_PER[unit]}) AS BIGINT) END`;
    }
    case "double":
      return oreOfDouble(`CAST(${name} AS DOUBLE)`, unit);
    case "text":
      return oreOfDouble(swedishSql(name), unit);
    case "date":
    case "settled":
    case "other":
      return "CAST(NULL AS BIGINT)";
  }
}

/**
 * Whether a row's `amount` was not read into its `ore`: said of the column itself where that can be, since the engine
 * then passes over whatever parts of a file have no such row.
 */
export function unreadSql(type: string, unit: MoneyUnit): string {
  const kind = kindOf({ name: "amount", type });
  if (kind !== "integer" && kind !== "decimal") return "ore IS NULL";
  const most = mostIn(unit);
  return `(amount IS NULL OR amount < -${most} OR amount > ${most})`;
}

/** The most that an amount may be for its öre to be told apart. */
function mostIn(unit: MoneyUnit): number {
  return Math.floor(Number.MAX_SAFE_INTEGER / ORE_PER[unit]);
}

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
export function textSql(column: Column | undefined): string {
  if (column === undefined) return "''";
  return kindOf(column) === "text" ? `coalesce(${column.name}, '')` : asText(column.name);
}

/** Whether a sheet would hold the column's cells as numbers. */
export function isNumeric(type: string): boolean {
  return ["integer", "decimal", "double"].includes(kindOf({ name: "", type }));
}

type Kind = "settled" | "text" | "integer" | "decimal" | "double" | "date" | "other";

function kindOf({ type }: Column): Kind {
  if (type === SETTLED) return "settled";
  if (type === "VARCHAR") return "text";
  if (/^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$/.test(type)) return "integer";
  if (type.startsWith("DECIMAL")) return "decimal";
  if (type === "DOUBLE" || type === "FLOAT") return "double";
  return /^(DATE|TIMESTAMP)/.test(type) ? "date" : "other";
}
