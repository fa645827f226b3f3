/** The four proposals of a unit (an area, a cause, a frame), each with its own miss, and which of them is marked. */
import { add, subtract, ZERO, type Ore } from "../../model/money";
import { METHODS, PROPOSE, type Known, type Method } from "./methods";
import { byMethod, markedOf, missesOf, sizeOf, wholeOre, type EarlierYear, type Miss } from "./misses";

interface Proposal {
  readonly method: Method;
  /** Full-year budgetavvikelse: + surplus. Nothing where the method lacks what it is made from. */
  readonly deviation: Ore | undefined;
  /** Its miss on each earlier year at the same month, ascending; and their mean size. */
  readonly misses: readonly Miss[];
  readonly miss: Ore | undefined;
  /**
   * The mean size in percent of the area's or frame's grant of this year; earlier years' grants are not in the
   * workbook.
   */
  readonly missPercent: number | undefined;
}

export interface Proposals {
  /** Always all four, in the order of METHODS. */
  readonly proposals: readonly Proposal[];
  readonly marked: Method;
}

/** `allowed`: what the year's net cost is held against: the grant, or a cause's budget with its sign turned. */
export function proposalsOf(known: Known, years: readonly EarlierYear[], allowed: Ore, grant: Ore): Proposals {
  const misses = missesOf(years, known.months);
  const deviationBy = (method: Method): Ore | undefined => {
    const netCost = PROPOSE[method](known);
    return netCost === undefined ? undefined : add(allowed, wholeOre(netCost));
  };
  return {
    proposals: METHODS.map((method) => proposal(method, deviationBy(method), misses[method], grant)),
    marked: markedOf(misses),
  };
}

/** The same proposals with an effect added that has no months of its own. */
export function withEffect({ proposals, marked }: Proposals, effect: Ore): Proposals {
  const added = (deviation: Ore | undefined): Ore | undefined =>
    deviation === undefined ? undefined : add(deviation, effect);
  return { marked, proposals: proposals.map((one) => ({ ...one, deviation: added(one.deviation) })) };
}

/** Only an effect that is stated, and the rest of the year as budgeted. */
export function statedProposals(effect: Ore): Proposals {
  const deviationBy = byMethod((method) => (method === "budget" ? effect : undefined));
  return {
    proposals: METHODS.map((method) => proposal(method, deviationBy[method], [], ZERO)),
    marked: "budget",
  };
}

/**
 * What the causes leave of the area's proposals, method by method: causes and rest add up to the area. A cause
 * without a proposal is within the rest, and the rest's miss is known where everyone's is.
 */
export function restOf(area: Proposals, causes: readonly Proposals[], grant: Ore): Proposals {
  const misses = byMethod((method) => {
    const parts = causes.map((one) => of(one, method)).filter(({ deviation }) => deviation !== undefined);
    return of(area, method).misses.flatMap(({ year, amount }): readonly Miss[] => {
      const own = parts.flatMap((part) => part.misses.find((miss) => miss.year === year)?.amount ?? []);
      return own.length < parts.length ? [] : [{ year, amount: own.reduce(subtract, amount) }];
    });
  });
  const deviationBy = (method: Method): Ore | undefined => {
    const whole = of(area, method).deviation;
    const named = causes.flatMap((one) => of(one, method).deviation ?? []);
    return whole === undefined ? undefined : named.reduce(subtract, whole);
  };
  return {
    proposals: METHODS.map((method) => proposal(method, deviationBy(method), misses[method], grant)),
    marked: markedOf(misses),
  };
}

function of({ proposals }: Proposals, method: Method): Pick<Proposal, "deviation" | "misses"> {
  return proposals.find((one) => one.method === method) ?? { deviation: undefined, misses: [] };
}

function proposal(method: Method, deviation: Ore | undefined, misses: readonly Miss[], grant: Ore): Proposal {
  const miss = sizeOf(misses);
  const missPercent = miss === undefined || grant === 0 ? undefined : (100 * miss) / Math.abs(grant);
  return { method, deviation, misses, miss, missPercent };
}
