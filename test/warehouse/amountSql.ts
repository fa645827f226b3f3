/**
 * The amounts of a row as a mapping makes them, in the engine's words: the same steps as `amountsOf` in
 * src/layouts/shaping/rowReading takes on a sheet's cells, on columns that are read as numbers first.
 */
import { factorOf } from "../../src/layouts/shaping/cellSteps";
import { AMOUNT } from "../../src/layouts/mapping/fields";
import { stepsOf, type BlockPart, type Melted, type Stated } from "../../src/layouts/mapping/mapping";
import type { ColumnRef } from "../../src/layouts/mapping/terms";
import { amountColumnsIn } from "../../src/layouts/mapping/stepColumns";
import type { SourceName } from "../../src/model/source";
import { isNumeric, textSql, type Column } from "./columnSql";
import { numberSql, preciseSql, scaledSql, swedishSql } from "./numberSql";

/** One amount of each row. */
export interface AmountSql {
  /** Null for none, and for what can't be read. */
  readonly value: string;
  /** The same as it stands, where `value` is the month's own out of it. */
  readonly whole: string;
  /** What can't be read as an amount, as the reader of sheets is to see it; else "". */
  readonly unread: string;
  /** What its heading says. */
  readonly states: Stated;
}

export interface AmountsSql {
  /** `select` made on top of `from`, which has the columns: the rows with all that the amounts are made of. */
  readonly from: (from: string) => string;
  readonly amounts: readonly AmountSql[];
  /** The one column that is the amount just as it stands, where it is. */
  readonly asItStands: ColumnRef | undefined;
}

export function amountsSql(part: BlockPart, source: SourceName, columnOf: (ref: ColumnRef) => Column): AmountsSql {
  const [numbers] = stepsOf(part, "readNumbers");
  const factor = factorOf(part);
  const lessened = stepsOf(part, "melt").flatMap(({ columns: melted }) => melted.flatMap(({ from }) => from ?? []));
  const columns = [...new Set([...amountColumnsIn(part, source), ...lessened].map(({ at }) => at))];
  const read = columns.map((at): readonly [number, Column] => [at, columnOf({ at, heading: "" })]);
  const numberOf = (column: Column): string => {
    if (isNumeric(column.type)) return `CAST(${column.name} AS DOUBLE)`;
    if (column.type !== "VARCHAR") return "CAST(NULL AS DOUBLE)";
    return numbers === undefined ? swedishSql(column.name) : numberSql(column.name, numbers.form, numbers.unit);
  };
  const named = read.map(([at, column]) => `${numberOf(column)} AS n${at}`);
  const scaled = read.map(([at]) => `${scaledSql(`n${at}`, factor)} AS v${at}`);
  const texts = read.map(([at, column]) => `${unreadSql(column, `n${at}`)} AS u${at}`);
  const amounts = amountsOf(part);
  const [only] = amounts;
  const isPlain =
    amounts.length === 1 && factor === 1 && numbers === undefined && stepsOf(part, "turnRows").length === 0;
  return {
    from: (from) => `SELECT *, ${[...scaled, ...texts].join(", ")} FROM (SELECT *, ${named.join(", ")} FROM (${from}))`,
    amounts,
    asItStands: isPlain ? only?.asItStands : undefined,
  };
}

/** What stands in a column and is no number; in quotes where it would be one to the reader of sheets. */
function unreadSql(column: Column, number: string): string {
  const text = `trim(${textSql(column)})`;
  const said =
    column.type === "VARCHAR"
      ? `CASE WHEN ${swedishSql(column.name)} IS NULL THEN ${text} ELSE '”' || ${text} || '”' END`
      : text;
  return `CASE WHEN ${number} IS NULL THEN ${said} ELSE '' END`;
}

/** Debit less credit, sums of columns, one of several columns, or the one column. */
function amountsOf(part: BlockPart): readonly (AmountSql & { readonly asItStands?: ColumnRef })[] {
  const [difference] = stepsOf(part, "difference");
  if (difference !== undefined) return [{ ...lessCredit(difference.debit, difference.credit), states: {} }];
  const [added] = stepsOf(part, "add");
  if (added !== undefined) return [{ ...sumOf(added.columns), states: {} }];
  const [melt] = stepsOf(part, "melt");
  const single = stepsOf(part, "take").filter(({ field }) => field === AMOUNT);
  const columns = melt?.columns ?? single.map(({ column }): Melted => ({ column, states: {} }));
  const amounts = columns.map(({ column, from, isCredit, states }) => {
    if (from !== undefined) return { ...lessCredit(from, column), states };
    const value = isCredit ? `(-1 * v${column.at})` : `v${column.at}`;
    const amount = { value, whole: value, unread: `u${column.at}`, states };
    return isCredit ? amount : { ...amount, asItStands: column };
  });
  return stepsOf(part, "perMonth").length === 0 ? amounts : amounts.map((one, at) => ownOf(one, amounts.slice(0, at)));
}

/** A month's own amount: less the last of those before it that has one. */
function ownOf({ whole: value, unread, states }: AmountSql, before: readonly AmountSql[]): AmountSql {
  const earlier = [...before.map((one) => one.value).reverse(), "0"].join(", ");
  return { value: preciseSql(`(${value} - coalesce(${earlier}))`), whole: value, unread, states };
}

function lessCredit(debit: ColumnRef, credit: ColumnRef): Omit<AmountSql, "states"> {
  return added([`v${debit.at}`, `(-1 * v${credit.at})`], [debit, credit]);
}

function sumOf(columns: readonly ColumnRef[]): Omit<AmountSql, "states"> {
  return added(
    columns.map(({ at }) => `v${at}`),
    columns
  );
}

/** None where one of them can't be read, or all are empty. */
function added(values: readonly string[], columns: readonly ColumnRef[]): Omit<AmountSql, "states"> {
  const unread = `coalesce(${columns.map(({ at }) => `nullif(u${at}, '')`).join(", ")}, '')`;
  const sum = values.map((value) => `coalesce(${value}, 0)`).join(" + ");
  const isThere = `${unread} = '' AND NOT (${values.map((value) => `${value} IS NULL`).join(" AND ")})`;
  const value = `CASE WHEN ${isThere} THEN ${preciseSql(`(${sum})`)} END`;
  return { value, whole: value, unread };
}
