/**
 * What a cost deviation owes to volume and what to price. Costs are positive here, effects are on the result
 * (higher cost is −). Flexible budget (default): volume effect −(V₁ − V₀)·P₀, price effect −(P₁ − P₀)·V₁.
 * Symmetric (Shapley): the mean over every order in which the factors may change. Effects always add up to
 * −(C₁ − C₀) in whole öre: the last factor takes what the others leave.
 */
import { negate, subtract, ZERO, type Ore } from "../model/money";

export type Split = "flexible" | "symmetric";

/** One side of a comparison: a cost and the factors that make it, price apart (volume; or recipients and months). */
export interface CostBasis {
  readonly cost: Ore;
  /** The volumes whose product the unit cost is counted on; none, or a 0 among them, gives no unit cost. */
  readonly factors: readonly number[];
}

export interface Effects {
  /** One effect per factor, in the order given. */
  readonly factors: readonly Ore[];
  readonly price: Ore;
  readonly total: Ore;
}

/** Cost per unit in öre, not rounded; `undefined` without a volume. */
export function unitCostOf({ cost, factors }: CostBasis): number | undefined {
  const volume = product(factors);
  return factors.length === 0 || volume === 0 ? undefined : cost / volume;
}

/**
 * From `before` (budget) to `after` (outcome). Without a volume on one side, or with effects beyond all money,
 * everything is volume.
 */
export function effectsOf(before: CostBasis, after: CostBasis, split: Split): Effects {
  const total = negate(subtract(after.cost, before.cost));
  const [unitBefore, unitAfter] = [unitCostOf(before), unitCostOf(after)];
  const allVolume: Effects = { factors: [total, ...before.factors.slice(1).map(() => ZERO)], price: ZERO, total };
  if (unitBefore === undefined || unitAfter === undefined) return allVolume;
  const from = [...before.factors, unitBefore];
  const to = [...after.factors, unitAfter];
  const orders = permutations(from.map((_, index) => index));
  const exact = meanOfOrders(from, to, split === "flexible" ? orders.slice(0, 1) : orders);
  const factors = exact.slice(0, -1).map((effect) => wholeOre(-effect));
  if (!factors.every(Number.isSafeInteger)) return allVolume;
  return { factors, price: factors.reduce((rest, effect) => subtract(rest, effect), total), total };
}

/** Change in the product when the factors change one after the other, in the given order. */
function inOrder(from: readonly number[], to: readonly number[], order: readonly number[]): number[] {
  const current = [...from];
  const effects = from.map(() => 0);
  for (const factor of order) {
    const before = product(current);
    current[factor] = to[factor] ?? 0;
    effects[factor] = product(current) - before;
  }
  return effects;
}

function meanOfOrders(
  from: readonly number[],
  to: readonly number[],
  orders: readonly (readonly number[])[]
): readonly number[] {
  const sums = orders
    .map((order) => inOrder(from, to, order))
    .reduce((sum, effects) => sum.map((value, index) => value + (effects[index] ?? 0)));
  return sums.map((sum) => sum / orders.length);
}

/** The order that they stand in first. */
function permutations(items: readonly number[]): readonly (readonly number[])[] {
  if (items.length <= 1) return [items];
  return items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}

function product(factors: readonly number[]): number {
  return factors.reduce((value, factor) => value * factor, 1);
}

function wholeOre(value: number): Ore {
  const whole = Math.sign(value) * Math.round(Math.abs(value));
  return (whole === 0 ? 0 : whole) as Ore;
}
