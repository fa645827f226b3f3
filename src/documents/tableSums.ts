/** Figures that are right by the document's table itself: sums of the rows above, what two columns differ by. */
import type { TextSum } from "../model/claim";
import { grouped } from "../reading/lexicon";
import { tellingDigits } from "./figureSize";
import type { TableFigure } from "./tableFigures";

/** Rows that must hold before a column counts as made of two others, and digits that they must print. */
const FEWEST = { rows: 2, digits: 4 };

/** How the figure at an offset adds up; none for one that does not. `isSum`: whether a row sums up those above it. */
export function tableSums(
  figures: readonly TableFigure[],
  isSum: (row: string) => boolean
): ReadonlyMap<number, TextSum> {
  const columns = [...grouped(figures, ({ right }) => right).values()];
  const sums = columns
    .flatMap((column) => sumsDown(column, isSum))
    .map(({ start }) => [start, "partsOfWhole"] as const);
  const made = columns
    .flatMap((column) => madeOfTwo(column, columns))
    .map(({ start }) => [start, "difference"] as const);
  return new Map<number, TextSum>([...made, ...sums]);
}

function sumsDown(column: readonly TableFigure[], isSum: (row: string) => boolean): readonly TableFigure[] {
  return column.filter((one, at) => {
    const above = column.slice(0, at).filter(({ row, part }) => part === one.part && !isSum(row));
    const total = above.reduce((sum, { figure }) => sum + figure.value, 0);
    return isSum(one.row) && above.length > 1 && isNear(total, one, above.length);
  });
}

/** What most rows of a column make of two others, one less the other or both together. */
function madeOfTwo(
  column: readonly TableFigure[],
  columns: readonly (readonly TableFigure[])[]
): readonly TableFigure[] {
  const others = columns.filter((one) => one !== column);
  const ways = others.flatMap((first) =>
    others
      .filter((second) => second !== first)
      .flatMap((second) => [-1, 1].map((sign) => rowsThatHold(column, first, second, sign)))
  );
  const held = ways.reduce<readonly TableFigure[]>((most, way) => (way.length > most.length ? way : most), []);
  const digits = held.reduce((sum, { figure }) => sum + tellingDigits(figure), 0);
  return held.length >= FEWEST.rows && digits >= FEWEST.digits && 2 * held.length > column.length ? held : [];
}

function rowsThatHold(
  column: readonly TableFigure[],
  first: readonly TableFigure[],
  second: readonly TableFigure[],
  sign: number
): readonly TableFigure[] {
  return column.filter((one) => {
    const [a, b] = [first, second].map((other) => other.find(({ down }) => down === one.down));
    return a !== undefined && b !== undefined && isNear(a.figure.value + sign * b.figure.value, one, 2);
  });
}

/** Each figure that was added may have been rounded by half of its last digit, and the sum too. */
function isNear(total: number, { figure: { value, decimals } }: TableFigure, added: number): boolean {
  return Math.abs(total - value) <= 0.5 * (added + 1) * 10 ** -decimals + 1e-9;
}
