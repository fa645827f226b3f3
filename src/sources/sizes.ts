/**
 * Amounts that a source holds as sizes: what an investment has cost, what an event has meant. Their group or column
 * says which way they go, so a workbook that writes all of them with a minus means the same as one that writes none.
 * They are then taken as sizes, and plausibility tells it. Amounts of both signs may mean two things, and are left as
 * they stand: plausibility asks about them.
 */
import { negate, total, type Ore } from "../model/money";
import type { SourceName } from "../model/source";
import type { TurnedAmounts } from "../model/turned";
import type { Row, Values } from "./rows";
import type { SourceRead } from "./rowSource";
import type { Fields } from "./sourceCells";

/** Cells that have one sign together. */
export interface SizeSet<F extends Fields> {
  /** The fields whose amounts tell the sign. */
  readonly fields: readonly (keyof F)[];
  /** Fields that follow, whatever their own sign. */
  readonly following?: readonly (keyof F)[];
  /** Which rows, and what they have in common; every row unless stated. */
  readonly isIn?: (values: Values<F>) => boolean;
  readonly group?: string;
  /** Whether the amounts are the other way round; unless stated, when they are all below nothing. */
  readonly isTurned?: (amounts: readonly Ore[]) => boolean;
  /** The workbook has said that it writes costs with a minus, so that there is nothing to tell. */
  readonly isExpected?: boolean;
}

export function asSizes<F extends Fields>(
  source: SourceName,
  rows: readonly Row<F>[],
  sets: readonly SizeSet<F>[]
): SourceRead<Values<F>> {
  const sized = inSizes(source, rows, sets);
  return { values: sized.rows.map(({ values }) => values), problems: [], turned: sized.turned };
}

/** The same rows, with the amounts of each set turned where they are the other way round. */
export function inSizes<F extends Fields>(
  source: SourceName,
  rows: readonly Row<F>[],
  sets: readonly SizeSet<F>[]
): { readonly rows: readonly Row<F>[]; readonly turned: readonly TurnedAmounts[] } {
  const turned: TurnedAmounts[] = [];
  const sized = sets.reduce((before, set) => {
    const { fields, following = [], isIn = () => true, group, isTurned = areNegative, isExpected = false } = set;
    const own = before.filter(({ values }) => isIn(values));
    const stated = own.flatMap((row) => fields.flatMap((field) => cellIn(row, field)));
    if (!isTurned(stated.map(({ amount }) => amount))) return before;
    if (!isExpected) turned.push(turnedIn(source, stated, group));
    return before.map((row) => (own.includes(row) ? turnedOver(row, [...fields, ...following]) : row));
  }, rows);
  return { rows: sized, turned };
}

function turnedOver<F extends Fields>(row: Row<F>, fields: readonly (keyof F)[]): Row<F> {
  const turned = fields.flatMap((field) => {
    const amount: unknown = row.values[field];
    return typeof amount === "number" ? [[field, negate(amount as Ore)] as const] : [];
  });
  return { ...row, values: { ...row.values, ...Object.fromEntries(turned) } };
}

/** Amounts of nothing say nothing of the sign. */
function areNegative(amounts: readonly Ore[]): boolean {
  return amounts.some((amount) => amount < 0) && amounts.every((amount) => amount <= 0);
}

interface Stated {
  readonly amount: Ore;
  readonly column: string;
}

function cellIn<F extends Fields>(row: Row<F>, field: keyof F): readonly Stated[] {
  const amount: unknown = row.values[field];
  if (typeof amount !== "number" || amount === 0) return [];
  return [{ amount: amount as Ore, column: row.columnOf(field) }];
}

function turnedIn(source: SourceName, stated: readonly Stated[], group: string | undefined): TurnedAmounts {
  return {
    source,
    column: stated[0]?.column ?? "",
    ...(group === undefined ? {} : { group }),
    cells: stated.length,
    asWritten: total(stated.map(({ amount }) => amount)),
  };
}
