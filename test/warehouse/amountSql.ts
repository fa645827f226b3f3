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
  const texts = read.map(([at, column]) => `${unreadSql(column, `n${at}`, numbers !== undefined)} AS u${at}`);
  const { amounts, layers } = amountsOf(part);
  const [only] = amounts;
  const isPlain =
    amounts.length === 1 && factor === 1 && numbers === undefined && stepsOf(part, "turnRows").length === 0;
  return {
    from: (from) => [named, [...scaled, ...texts], ...layers].reduce(withNamed, from),
    amounts,
    asItStands: isPlain ? only?.asItStands : undefined,
  };
}

/** Each layer's names stand for values that are made once, however often they are used by the next. */
function withNamed(from: string, named: readonly string[]): string {
  return named.length === 0 ? from : `SELECT *, ${named.join(", ")} FROM (${from})`;
}

/** What stands in a column and is no number; in quotes where it would be one to the reader of sheets. */
function unreadSql(column: Column, number: string, isInOtherForm: boolean): string {
  const text = `trim(${textSql(column)})`;
  const said =
    column.type === "VARCHAR" && isInOtherForm
      ? `CASE WHEN ${swedishSql(column.name)} IS NULL THEN ${text} ELSE '”' || ${text} || '”' END`
      : text;
  return `CASE WHEN ${number} IS NULL THEN ${said} ELSE '' END`;
}

type Amount = AmountSql & { readonly asItStands?: ColumnRef };

interface Layered {
  readonly amounts: readonly Amount[];
  /** What the amounts are made of, each layer of the one before. */
  readonly layers: readonly (readonly string[])[];
}

/** Debit less credit, sums of columns, one of several columns, or the one column. */
function amountsOf(part: BlockPart): Layered {
  const [difference] = stepsOf(part, "difference");
  if (difference !== undefined) return layered([{ made: lessCredit(difference.debit, difference.credit), states: {} }]);
  const [added] = stepsOf(part, "add");
  if (added !== undefined) return layered([{ made: sumOf(added.columns), states: {} }]);
  const [melt] = stepsOf(part, "melt");
  const single = stepsOf(part, "take").filter(({ field }) => field === AMOUNT);
  const columns = melt?.columns ?? single.map(({ column }): Melted => ({ column, states: {} }));
  const whole = layered(
    columns.map(({ column, from, isCredit, states }) => {
      if (from !== undefined) return { made: lessCredit(from, column), states };
      const value = isCredit ? `(-1 * v${column.at})` : `v${column.at}`;
      const amount = { value, whole: value, unread: `u${column.at}`, states };
      return isCredit ? amount : { ...amount, asItStands: column };
    })
  );
  return stepsOf(part, "perMonth").length === 0 ? whole : ownOf(whole);
}

/** A sum before it is without the tail that binary fractions leave, whether it is one, and what can't be read. */
interface Made {
  readonly sum: string;
  readonly isThere: string;
  readonly unread: string;
}

function layered(all: readonly (Amount | { readonly made: Made; readonly states: Stated })[]): Layered {
  const sums: string[] = [];
  const wholes: string[] = [];
  const amounts = all.map((one, nth): Amount => {
    if (!("made" in one)) return one;
    const { sum, isThere, unread } = one.made;
    sums.push(`${sum} AS sum${nth}`);
    wholes.push(`CASE WHEN ${isThere} THEN ${preciseSql(`sum${nth}`)} END AS whole${nth}`);
    return { value: `whole${nth}`, whole: `whole${nth}`, unread, states: one.states };
  });
  return { amounts, layers: [sums, wholes] };
}

/** Each month's own amount: less the last of those before it that has one. */
function ownOf({ amounts, layers }: Layered): Layered {
  const less = amounts.map(({ whole }, at) => {
    const earlier = amounts.slice(0, at).map((one) => one.whole);
    return `(${whole} - coalesce(${[...earlier.reverse(), "0"].join(", ")})) AS less${at}`;
  });
  const own = amounts.map((_, at) => `${preciseSql(`less${at}`)} AS own${at}`);
  return {
    amounts: amounts.map(({ whole, unread, states }, at) => ({ value: `own${at}`, whole, unread, states })),
    layers: [...layers, less, own],
  };
}

function lessCredit(debit: ColumnRef, credit: ColumnRef): Made {
  return made([`v${debit.at}`, `(-1 * v${credit.at})`], [debit, credit]);
}

function sumOf(columns: readonly ColumnRef[]): Made {
  return made(
    columns.map(({ at }) => `v${at}`),
    columns
  );
}

/** None where one of them can't be read, or all are empty. */
function made(values: readonly string[], columns: readonly ColumnRef[]): Made {
  const isUnread = columns.map(({ at }) => `u${at} <> ''`).join(" OR ");
  const isEmpty = values.map((value) => `${value} IS NULL`).join(" AND ");
  return {
    sum: values.map((value) => `coalesce(${value}, 0)`).join(" + "),
    isThere: `NOT (${isUnread}) AND NOT (${isEmpty})`,
    unread: `coalesce(${columns.map(({ at }) => `nullif(u${at}, '')`).join(", ")}, '')`,
  };
}
