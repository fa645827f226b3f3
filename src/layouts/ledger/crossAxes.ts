/**
 * Amounts that stand across: months, areas, units or accounts in the headings, alone or crossed ("Skola · jan"). Each
 * such column becomes rows that state what its headings say.
 */
import { periodOf } from "../../model/period";
import type { AmountColumn } from "../columns/amountColumn";
import { isSigned } from "../columns/derivedColumns";
import { ACCOUNT, ACTIVITY, PERIOD, RESPONSIBILITY } from "../mapping/fields";
import { refOf, type Chosen, type Seen } from "./ledgerSeen";
import type { Melted, Step } from "../mapping/mapping";
import type { StatedValue } from "../mapping/terms";

interface Axis {
  readonly field: string;
  /** Fewer different values are no axis. */
  readonly least: number;
  readonly of: (column: AmountColumn, seen: Seen) => StatedValue | undefined;
}

const AXES: readonly Axis[] = [
  { field: PERIOD, least: 2, of: ({ meaning }) => meaning.month && (meaning.year ?? 0) * 100 + meaning.month },
  { field: RESPONSIBILITY, least: 2, of: responsibilityOf },
  {
    field: ACCOUNT,
    least: 3,
    of: ({ account }, { keys }) => (keys.columns.account === undefined ? account : undefined),
  },
  {
    field: ACTIVITY,
    least: 2,
    of: ({ activity }, { keys }) => (keys.columns.activity === undefined ? activity : undefined),
  },
];

type Across = Pick<Chosen, "columns" | "steps" | "melts">;

/** `undefined` where nothing stands across. */
export function acrossIn(all: readonly AmountColumn[], seen: Seen): Across | undefined {
  const said = inParts(all);
  const axes = AXES.filter(({ of, least }) => {
    const values = said.filter(isOwn).map((column) => of(column, seen));
    return new Set(values.filter((value) => value !== undefined)).size >= least;
  });
  if (axes.length === 0) return undefined;
  const isAcross = (column: AmountColumn): boolean => axes.every(({ of }) => of(column, seen) !== undefined);
  const keyOf = (column: AmountColumn): readonly (StatedValue | undefined)[] => [
    column.meaning.side,
    ...axes.map(({ of }) => of(column, seen)),
  ];
  const columns = alone(said.filter(isOwn).filter(isAcross), axes.length);
  const distinct = new Map(columns.map((column) => [JSON.stringify(keyOf(column)), column]));
  const ordered = [...distinct.values()].sort((a, b) => monthKey(a) - monthKey(b));
  const melts = axes.map(({ field }) => field);
  const melt: Step = { kind: "melt", columns: ordered.map((column) => melted(column, axes, seen)) };
  const isSoFar = ({ meaning }: AmountColumn): boolean => meaning.isAccumulated || meaning.month === 1;
  const isAccumulated = ordered.some(({ meaning }) => meaning.isAccumulated) && ordered.every(isSoFar);
  const perMonth: readonly Step[] =
    isAccumulated && axes.length === 1 && melts.includes(PERIOD) ? [{ kind: "perMonth", across: "columns" }] : [];
  return { columns: ordered, steps: [melt, ...perMonth], melts };
}

/** Beside "apr-jun", "jan-mar" is no more of the year than its own months. */
function inParts(columns: readonly AmountColumn[]): readonly AmountColumn[] {
  const areParts = columns.some(({ meaning }) => (meaning.from ?? 1) > 1);
  return columns.map((column) =>
    areParts && column.meaning.from === 1 ? { ...column, meaning: { ...column.meaning, isAccumulated: false } } : column
  );
}

/** No sum of the others; what is accumulated through a month is of that month. */
function isOwn({ meaning }: AmountColumn): boolean {
  return !meaning.isTotal || meaning.isAccumulated;
}

/**
 * Where a month stands both alone and accumulated, alone; where months from the year's beginning are crossed, the last.
 */
function alone(columns: readonly AmountColumn[], axes: number): readonly AmountColumn[] {
  const own = columns.filter(({ meaning }) => !meaning.isAccumulated);
  if (own.length >= 2) return own;
  if (axes === 1) return columns;
  const last = Math.max(...columns.map(monthKey));
  return columns.filter((column) => monthKey(column) === last);
}

function monthKey({ meaning }: AmountColumn): number {
  return (meaning.year ?? 0) * 100 + (meaning.month ?? 0);
}

function responsibilityOf({ area, unit }: AmountColumn, { known, keys }: Seen): string | undefined {
  if (unit !== undefined && keys.columns.responsibility === undefined) return unit;
  return area === undefined ? undefined : (known.codeOfArea(area) ?? area);
}

function melted(column: AmountColumn, axes: readonly Axis[], seen: Seen): Melted {
  const year = column.meaning.year ?? seen.whole.year ?? seen.year;
  const stated = axes.flatMap(({ field, of }): readonly (readonly [string, StatedValue])[] => {
    const { month } = column.meaning;
    const value = field === PERIOD ? month && year && periodOf(year, month) : of(column, seen);
    return value === undefined ? [] : [[field, value]];
  });
  const isCredit = column.meaning.side === "credit" && !isSigned(column);
  return { column: refOf(column), states: Object.fromEntries(stated), ...(isCredit ? { isCredit } : {}) };
}
