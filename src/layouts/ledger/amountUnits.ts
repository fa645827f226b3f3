/** In which unit amounts stand: what is nearest to them says it, and another sheet where nothing nearer does. */
import { ORE_PER, type MoneyUnit } from "../../model/money";
import type { AmountColumn } from "../columns/amountColumn";
import { figureIn } from "../columns/derivedColumns";
import type { Doubt } from "../mapping/doubt";
import type { Step } from "../mapping/mapping";
import type { Seen } from "./ledgerSeen";

/** From the unit that the headings or the lines around say to the one that Inställningar says. */
export function scaleSteps(seen: Seen, amounts: readonly AmountColumn[]): readonly Step[] {
  const { whole, table, known } = seen;
  const stated = unitsIn(amounts)[0] ?? whole.unit ?? unitsBeside(seen, amounts)[0];
  return scaled(stated ?? table.apart?.unit, known.units.unit);
}

export function unitDoubts(seen: Seen, amounts: readonly AmountColumn[]): readonly Doubt[] {
  const { whole, table, known } = seen;
  const near = [...unitsIn(amounts), ...(whole.unit === undefined ? [] : [whole.unit])];
  const said = near.length > 0 ? near : unitsBeside(seen, amounts);
  const units = [...new Set(said.length > 0 ? said : unitsApart(table, amounts, known.units.unit))];
  return units.length < 2 ? [] : [{ kind: "whichUnit", sheet: table.sheet, units }];
}

function unitsIn(amounts: readonly AmountColumn[]): readonly MoneyUnit[] {
  return amounts.map(({ meaning }) => meaning.unit).filter((unit) => unit !== undefined);
}

/** "Perioden, tkr" says the unit of "Ack" beside it too, where its amounts are typed as large. */
function unitsBeside({ amounts: all }: Seen, own: readonly AmountColumn[]): readonly MoneyUnit[] {
  const size = typicalOf(sizesIn(own));
  return unitsIn(all.filter((column) => !own.includes(column) && areAlike(size, typicalOf(sizesIn([column])))));
}

function sizesIn(columns: readonly AmountColumn[]): readonly number[] {
  return columns.flatMap((column) => column.cells.map((cell) => Math.abs(figureIn(cell, column) ?? 0)));
}

/** The middle one of amounts' sizes. */
export function typicalOf(sizes: readonly number[]): number {
  return [...sizes].sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
}

/** Whether typical amounts, as they are typed, are so alike that they may be of one unit. */
export function areAlike(one: number, other: number): boolean {
  return one < ALIKE * other && other < ALIKE * one;
}

/** What only another sheet says, where it is not sure, or makes amounts larger than any municipality has. */
export function unitsApart(
  { apart }: Seen["table"],
  amounts: readonly AmountColumn[],
  used: MoneyUnit
): readonly MoneyUnit[] {
  if (apart?.unit === undefined) return apart === undefined || apart.units.length === 0 ? [] : [...apart.units, used];
  const sizes = sizesIn(amounts);
  const isTooLarge = sizes.some((size) => (size * ORE_PER[apart.unit ?? used]) / ORE_PER.kr > LARGEST);
  return isTooLarge ? [apart.unit, used] : [apart.unit];
}

/** Times as large: tkr for kronor are a thousand times. */
const ALIKE = 20;

/** Kronor in one cell. */
const LARGEST = 2e10;

export function scaled(stated: MoneyUnit | undefined, used: MoneyUnit): readonly Step[] {
  const by = stated === undefined ? 1 : ORE_PER[stated] / ORE_PER[used];
  return by === 1 ? [] : [{ kind: "scale", by }];
}
