/** Figures that are right by the document's table itself: sums of the rows above, what two columns differ by. */
import type { TextSum } from "../model/claim";
import { grouped } from "../reading/lexicon";
import { tellingDigits } from "./figureSize";
import type { TableFigure } from "./tableFigures";

export type Column = readonly TableFigure[];

/** Rows that must hold before a column counts as made of two others, and digits that they must print. */
const FEWEST = { rows: 2, digits: 4 };

/** How the figure at an offset adds up; none for one that does not. `isSum`: whether a row sums up those above it. */
export function tableSums(
  figures: readonly TableFigure[],
  isSum: (row: string) => boolean
): ReadonlyMap<number, TextSum> {
  const columns = columnsOf(figures);
  const sums = columns
    .flatMap((column) => sumsDown(column, isSum))
    .flatMap(({ sum, holds }) => (holds ? [[sum.start, "partsOfWhole"] as const] : []));
  const made = columns
    .flatMap((column) => holding(madeOfTwo(column, columns)))
    .map(({ one: { start } }) => [start, "difference"] as const);
  return new Map<number, TextSum>([...made, ...sums]);
}

export function columnsOf(figures: readonly TableFigure[]): readonly Column[] {
  return [...grouped(figures, ({ right }) => right).values()];
}

/** A figure in a row of sums with those above it that it sums up. */
export interface Summed {
  readonly sum: TableFigure;
  readonly of: readonly TableFigure[];
  readonly holds: boolean;
}

export function sumsDown(column: Column, isSum: (row: string) => boolean): readonly Summed[] {
  return column.flatMap((sum, at): readonly Summed[] => {
    const of = column.slice(0, at).filter(({ row, part }) => part === sum.part && !isSum(row));
    const total = of.reduce((all, { figure }) => all + figure.value, 0);
    return isSum(sum.row) && of.length > 1
      ? [{ sum, of, holds: isRounding(total - sum.figure.value, sum, of.length) }]
      : [];
  });
}

/** What two columns may make of a third. */
const WAYS: readonly ((a: number, b: number, one: number) => number)[] = [
  (a, b, one) => a - b - one,
  (a, b, one) => a + b - one,
  // Costs and income as sizes: a deviation is the one of them less the other, whichever is larger.
  (a, b, one) => Math.abs(a - b) - Math.abs(one),
];

/** A column's rows by the two other columns that make most of them; none where no two do. */
export function madeOfTwo(column: Column, columns: readonly Column[]): readonly Made[] {
  const others = columns.filter((one) => one !== column);
  const pairs = others.flatMap((first) =>
    others.filter((one) => one !== first).map((second) => [first, second] as const)
  );
  const [signed = [], plain = []] = [WAYS.slice(0, 2), WAYS.slice(2)].map((ways) =>
    mostHolding(pairs.flatMap(([first, second]) => ways.map((way) => rowsMade(column, first, second, way))))
  );
  // Where all would hold without signs, the one that does not with them has the wrong sign.
  const more = holding(plain).length === plain.length ? 2 : 1;
  const best = holding(plain).length >= holding(signed).length + more ? plain : signed;
  const held = holding(best);
  const digits = held.reduce((sum, { one }) => sum + tellingDigits(one.figure), 0);
  return held.length >= FEWEST.rows && digits >= FEWEST.digits && 2 * held.length > column.length ? best : [];
}

function mostHolding(ways: readonly (readonly Made[])[]): readonly Made[] {
  return ways.reduce<readonly Made[]>((most, way) => (holding(way).length > holding(most).length ? way : most), []);
}

function holding(made: readonly Made[]): readonly Made[] {
  return made.filter(({ holds }) => holds);
}

/** A figure with the two of its row that it is said to be made of. */
export interface Made {
  readonly one: TableFigure;
  readonly of: readonly [TableFigure, TableFigure];
  readonly holds: boolean;
}

function rowsMade(column: Column, first: Column, second: Column, beyond: (typeof WAYS)[number]): readonly Made[] {
  return column.flatMap((one): readonly Made[] => {
    const [a, b] = [first, second].map((other) => other.find(({ down }) => down === one.down));
    if (a === undefined || b === undefined) return [];
    const rest = beyond(a.figure.value, b.figure.value, one.figure.value);
    return [{ one, of: [a, b], holds: isRounding(rest, one, 2) }];
  });
}

/** Each figure that was added may have been rounded by half of its last digit, and the sum too. */
function isRounding(rest: number, { figure: { decimals } }: TableFigure, added: number): boolean {
  return Math.abs(rest) <= 0.5 * (added + 1) * 10 ** -decimals + 1e-9;
}
