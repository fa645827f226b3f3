/**
 * How a ledger is added up, said as SQL: the same rules as `src/sources` has for a sheet's cells, a property test
 * holding that they give the same öre. docs/lager.md says it once more for other engines.
 *
 * One statement reads every row; the others are asked only for what it has found, and read what it named. What the
 * engine does not understand goes on as it stands and is told by the reader of sheets: a period or code keeps its text,
 * an amount comes as a row of its own with how many rows say the same.
 */
import { LEDGER_COLUMNS } from "../../src/sources/ledgerColumns";
import { CODE_DIMENSIONS, DIMENSIONS } from "../../src/model/ledger";
import type { MoneyUnit } from "../../src/model/money";
import { codeSql, oreSql, periodSql, textSql, unreadSql, type Column, type KeyPart } from "./columnSql";
import { OWN, type OwnedPrefix } from "./owners";
import type { LedgerFile } from "./ledgerFile";

const KEY = DIMENSIONS.join(", ");
/** As many rows as a sheet takes, and one to tell that there are more. */
const LIMIT = "LIMIT 1048576";
/** What tells one combination of period and codes from another; the few that share it are told apart in full. */
const COMBINATION = `hash(${KEY})`;
/** Likewise, of rows of one combination that say the same of a verification. */
const MARK = "CAST(hash(verification, ore) & 4294967295 AS UINTEGER)";
const MAY_REPEAT = "verification <> '' AND ore <> 0";

/**
 * One row per period and codes: rows, those of them whose amount was read, the sum in öre, how many marks there are,
 * the marks, and what names the combination.
 */
export function sumsSql(file: LedgerFile, unit: MoneyUnit, part: Part): string {
  const { rows, texts } = ledgerSql(file, unit);
  const hasMarks = file.status.columns[LEDGER_COLUMNS.verification.name] !== undefined;
  const marks = hasMarks ? `list(${MARK}) FILTER (${MAY_REPEAT})` : "CAST([] AS UINTEGER[])";
  const ofPart = part.of === 1 ? "" : `WHERE ${COMBINATION} % ${part.of} = ${part.number}`;
  const counts = ["rows", "read", "total", "len(marks)"].map((count) => `CAST(coalesce(${count}, 0) AS DOUBLE)`);
  return [
    `SELECT ${texts}, ${counts.join(", ")}, marks, ${COMBINATION} FROM (SELECT ${KEY}, count(*) AS rows, count(ore) AS read,`,
    `sum(ore) AS total, ${marks} AS marks FROM (${rows()}) ${ofPart} GROUP BY ${KEY})`,
  ].join(" ");
}

/** A share of the codes: all of one combination's rows are in the same. */
export interface Part {
  readonly number: number;
  readonly of: number;
}

/**
 * The rows that no sum can hold: amounts that were not read, and, where there are any, rows that have nothing but an
 * amount.
 */
export function asideSql(file: LedgerFile, unit: MoneyUnit, hasBlank: boolean): string {
  const { rows, texts, isBlank, isUnread, stated } = ledgerSql(file, unit);
  const isAside = hasBlank ? `(${isUnread} OR (${isBlank}))` : isUnread;
  // They are few: only they are written as text.
  return [
    `WITH aside AS MATERIALIZED (SELECT * FROM (${rows()}) WHERE ${isAside}),`,
    `told AS (SELECT ${KEY}, ${stated} AS stated, ore FROM aside)`,
    `SELECT ${texts}, stated, ore, count(*) FROM told WHERE NOT (${isBlank} AND stated = '')`,
    `GROUP BY ${KEY}, stated, ore ORDER BY ${KEY}, abs(ore), stated ${LIMIT}`,
  ].join(" ");
}

/**
 * Rows that say the same of the same verification: how many too many, their sum, one such verification. Only those of
 * `$combinations` are looked at, and, if `isMarked`, that have one of `$marks`.
 */
export function repeatedSql(file: LedgerFile, unit: MoneyUnit, isMarked: boolean): string {
  const { rows, texts } = ledgerSql(file, unit);
  const some = rows(`${COMBINATION} IN (SELECT CAST(unnest($combinations) AS UBIGINT))`);
  const row = `${KEY}, verification, ore`;
  const marked = isMarked ? `WHERE ${MARK} IN (SELECT CAST(unnest($marks) AS UINTEGER))` : "";
  // What may repeat is asked last, of what the rows have in common: asked of them, all would be read for it.
  return [
    `WITH repeated AS (SELECT ${row}, count(*) - 1 AS more FROM (${some}) ${marked} GROUP BY ${row}`,
    `HAVING count(*) > 1 AND min(verification) <> '' AND min(ore) <> 0)`,
    `SELECT ${texts}, more, amount, one FROM (SELECT ${KEY}, sum(more) AS more, sum(more * ore) AS amount,`,
    `min(verification) AS one FROM repeated GROUP BY ${KEY})`,
  ].join(" ");
}

/**
 * Of each row of `wanted` (number, period and codes, and what is stated where that is wanted), the first ten places.
 */
export function placesSql(file: LedgerFile, unit: MoneyUnit): string {
  const position = `, ${file.position.file} AS place, ${file.position.row} AS place_row`;
  const { rows, texts, account, stated } = ledgerSql(file, unit, position);
  // Few accounts are wanted: most rows are let go by one code, before anything is written as text.
  const some = rows(`${account} IN (SELECT account FROM wanted)`);
  const ledger = `SELECT ${texts}, ore, ${stated} AS stated, place, place_row FROM (${some})`;
  const isSame = DIMENSIONS.map((dimension) => `ledger.${dimension} = wanted.${dimension}`).join(" AND ");
  const isAmount = "CASE WHEN wanted.stated IS NULL THEN ore IS NOT NULL ELSE ledger.stated = wanted.stated END";
  return [
    `SELECT number, unnest(min({place: place, place_row: place_row}, 10), recursive := true)`,
    `FROM (${ledger}) AS ledger JOIN wanted ON ${isSame} AND ${isAmount} GROUP BY number`,
  ].join(" ");
}

/** Whose each row is, by `$prefix0`, `$prefix1` …: owner (null for nobody's), nobody's code, rows, read, öre. */
export function ownersSql(file: LedgerFile, unit: MoneyUnit, prefixes: readonly OwnedPrefix[]): string {
  const { rows, responsibility } = ledgerSql(file, unit);
  const owned = `SELECT ${ownerSql(responsibility, prefixes)} AS owner, ${responsibility} AS code, ore FROM (${rows()})`;
  const nobodys = prefixes.length === 0 ? "''" : "CASE WHEN owner IS NULL THEN code ELSE '' END";
  return `SELECT owner, ${nobodys} AS code, count(*), count(ore), sum(ore) FROM (${owned}) GROUP BY ALL ORDER BY ALL`;
}

function ownerSql(responsibility: string, prefixes: readonly OwnedPrefix[]): string {
  const cases = prefixes.map(({ owner }, at) => `WHEN starts_with(${responsibility}, $prefix${at}) THEN ${owner}`);
  return cases.length === 0 ? "NULL" : `CASE ${cases.join(" ")} END`;
}

interface LedgerSql {
  /**
   * Each row, or some of them: what it is added up by, its öre (null for what is no amount), the amount as it stood,
   * its verification. Which ones is said of what it is added up by, and found out first.
   */
  readonly rows: (...some: readonly string[]) => string;
  /** What it is added up by, as text. */
  readonly texts: string;
  /** Whether a row has no code at all: a row of sums, or a footnote. */
  readonly isBlank: string;
  /** Whether its amount was not read. */
  readonly isUnread: string;
  /** These, as text. */
  readonly account: string;
  readonly responsibility: string;
  readonly stated: string;
}

/** `position` is further columns. */
function ledgerSql(file: LedgerFile, unit: MoneyUnit, position = ""): LedgerSql {
  const { types, status, cut, unread } = file;
  const from = position === "" ? file.from : (file.position.from ?? file.from);
  const columnOf = ({ name }: { readonly name: string }): Column | undefined => {
    const offset = status.columns[name];
    return offset === undefined ? undefined : { name: `c${offset}`, type: types[offset] ?? "VARCHAR" };
  };
  const codes = CODE_DIMENSIONS.map((it): [string, KeyPart] => [it, codeSql(columnOf(LEDGER_COLUMNS[it]))]);
  const key: readonly [string, KeyPart][] = [["period", periodSql(columnOf(LEDGER_COLUMNS.period))], ...codes];
  const amount = columnOf(LEDGER_COLUMNS.amount);
  const verification = columnOf(LEDGER_COLUMNS.verification);
  // Rows are numbered before any is left out.
  const said = [
    `SELECT ${key.map(([name, { grouped }]) => `${grouped} AS ${name}`).join(", ")},`,
    `${amount?.name ?? "NULL"} AS amount, ${verification?.name ?? "NULL"} AS said${unread === undefined ? "" : `, ${unread} AS unread`}${position} FROM ${from}`,
  ].join(" ");
  const read = [
    `SELECT *, ${oreSql(amount && { ...amount, name: "amount" }, unit)} AS ore,`,
    `${textSql(verification && { ...verification, name: "said" })} AS verification FROM (${said})`,
  ].join(" ");
  const textOf = (code: "account" | "responsibility"): string => codeSql(columnOf(LEDGER_COLUMNS[code])).text(code);
  const responsibility = textOf("responsibility");
  const own = cut === undefined ? [] : [`${ownerSql(responsibility, cut)} = ${OWN}`];
  return {
    rows(...some) {
      const which = [...own, ...some];
      return which.length === 0 ? read : `${read} WHERE ${which.join(" AND ")}`;
    },
    account: textOf("account"),
    responsibility,
    isUnread: amount === undefined ? "ore IS NULL" : unreadSql(amount.type, unit),
    stated: unread === undefined ? textSql(amount && { ...amount, name: "amount" }) : "unread",
    texts: key.map(([name, { text }]) => `${text(name)} AS ${name}`).join(", "),
    isBlank: key.map(([name, { text }]) => `${text(name)} = ''`).join(" AND "),
  };
}
