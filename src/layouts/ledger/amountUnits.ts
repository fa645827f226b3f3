/** In which unit amounts stand: what is nearest to them says it, and another sheet where nothing nearer does. */
import { ORE_PER, type MoneyUnit } from "../../model/money";
import type { AmountColumn } from "../columns/amountColumn";
import { figureIn } from "../columns/derivedColumns";
import type { Doubt } from "../mapping/doubt";
import type { Step } from "../mapping/mapping";
import type { Seen } from "./ledgerSeen";

/** From the unit that the headings or the lines around say to the one that Inställningar says. */
export function scaleSteps({ whole, table, known }: Seen, amounts: readonly AmountColumn[]): readonly Step[] {
  const stated = amounts.map(({ meaning }) => meaning.unit).find((unit) => unit !== undefined) ?? whole.unit;
  return scaled(stated ?? table.apart?.unit, known.units.unit);
}

export function unitDoubts({ whole, table, known }: Seen, amounts: readonly AmountColumn[]): readonly Doubt[] {
  const said = [...amounts.map(({ meaning }) => meaning.unit), whole.unit].filter((unit) => unit !== undefined);
  const units = [...new Set(said.length > 0 ? said : unitsApart(table, amounts, known.units.unit))];
  return units.length < 2 ? [] : [{ kind: "whichUnit", sheet: table.sheet, units }];
}

/** What only another sheet says, where it is not sure, or makes amounts larger than any municipality has. */
export function unitsApart(
  { apart }: Seen["table"],
  amounts: readonly AmountColumn[],
  used: MoneyUnit
): readonly MoneyUnit[] {
  if (apart?.unit === undefined) return apart === undefined || apart.units.length === 0 ? [] : [...apart.units, used];
  const sizes = amounts.flatMap((column) => column.cells.map((cell) => Math.abs(figureIn(cell, column) ?? 0)));
  const isTooLarge = sizes.some((size) => (size * ORE_PER[apart.unit ?? used]) / ORE_PER.kr > LARGEST);
  return isTooLarge ? [apart.unit, used] : [apart.unit];
}

/** Kronor in one cell. */
const LARGEST = 2e10;

export function scaled(stated: MoneyUnit | undefined, used: MoneyUnit): readonly Step[] {
  const by = stated === undefined ? 1 : ORE_PER[stated] / ORE_PER[used];
  return by === 1 ? [] : [{ kind: "scale", by }];
}
