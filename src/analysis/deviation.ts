/**
 * Results against the municipal grant: per area, per frame and for the committee. The committee's result is
 * the sum of the frames with result responsibility; frames without it are reported apart.
 */
import { ADJUSTMENT } from "../model/forecast";
import type { GrantEntry } from "../model/grant";
import { add, negate, subtract, total, ZERO, type Ore } from "../model/money";
import {
  areasOf,
  responsibleFrames,
  type Area,
  type AreaId,
  type Frame,
  type FrameId,
  type Organisation,
} from "../model/organisation";
import { netCostOf, UNALLOCATED, type AreaKey, type Sums } from "./statement";

/** What an area has and what it used. `key` is UNALLOCATED for what fits no area. */
export interface AreaResult {
  readonly key: AreaKey;
  readonly area: Area | undefined;
  /** The grant of the full year. */
  readonly grant: Ore;
  /** The part of the grant that belongs to the reported period; the whole at the year end. */
  readonly grantToDate: Ore;
  /** Outcome of the reported period; negative when it costs. */
  readonly netCost: Ore;
  /** Outcome against the grant of the reported period: + surplus, − deficit. */
  readonly result: Ore;
  /** Adopted budget's net cost of the full year, and of the reported period. */
  readonly budgetNetCost: Ore;
  readonly budgetToDate: Ore;
}

/** What is spent and budgeted, without the grant. */
type NetCosts = Pick<AreaResult, "netCost" | "budgetNetCost" | "budgetToDate">;

/** The sums of several areas: a frame, or the committee. */
export interface GroupResult extends Omit<AreaResult, "key" | "area"> {
  readonly areas: readonly AreaResult[];
}

export interface FrameResult extends GroupResult {
  readonly frame: Frame;
}

export interface Results {
  /** The frames with result responsibility together. */
  readonly committee: GroupResult;
  /** Every frame, in the order of Ramar. */
  readonly frames: readonly FrameResult[];
}

/** The frames without result responsibility, in the order of Ramar. */
export function framesApart({ frames }: Pick<Results, "frames">): readonly FrameResult[] {
  return frames.filter(({ frame }) => !frame.hasResultResponsibility);
}

/** Result of an area: + is a surplus. The only place where the sign rule is written. */
export function resultOf(grant: Ore, netCost: Ore): Ore {
  return add(grant, netCost);
}

/** The ledgers' sums that results are computed from; `budgetToDate` counts the reported period only. */
export interface Basis {
  readonly outcome: Sums;
  readonly budget: Sums;
  readonly budgetToDate: Sums;
  /** Months reported, 1–12. */
  readonly months: number;
}

/**
 * Results of every frame and of the committee. What fits no area stands under Ej fördelat of the committee;
 * a grant to no known area of a frame without result responsibility stands with that frame. Areas keep the
 * reporting order of Områden, also where frames alternate. An adjustment for uncertainty stands among the areas of the
 * first frame with result responsibility, with nothing but its forecasts.
 */
export function resultsOf(
  organisation: Organisation,
  grants: readonly GrantEntry[],
  basis: Basis,
  hasAdjustment = false
): Results {
  const responsible = new Set(responsibleFrames(organisation).map(({ id }) => id));
  const [first] = responsible;
  const adjustment = hasAdjustment && first !== undefined ? [adjustmentIn(first)] : [];
  const strays = grants.filter(({ area }) => area === undefined);
  const frames = organisation.frames.map((frame): FrameResult => {
    const areas = areasOf(organisation, frame.id).map((area) => {
      const own = grants.filter((entry) => entry.area === area.id);
      return areaResult(area, own, netCostsOf(basis, area.id), basis.months);
    });
    const own = responsible.has(frame.id) ? [] : strays.filter((entry) => entry.frame === frame.id);
    const apart = own.length === 0 ? [] : [areaResult(undefined, own, NOTHING, basis.months)];
    return { frame, ...group([...areas, ...apart, ...(frame.id === first ? adjustment : [])]) };
  });
  const strayGrants = strays.filter((entry) => responsible.has(entry.frame));
  const hasStrays =
    strayGrants.length > 0 || basis.outcome.byArea.has(UNALLOCATED) || basis.budget.byArea.has(UNALLOCATED);
  const unallocated = hasStrays
    ? [areaResult(undefined, strayGrants, netCostsOf(basis, UNALLOCATED), basis.months)]
    : [];
  const inOrder = new Map(organisation.areas.map(({ id }, position) => [id, position]));
  const orderOf = ({ area }: AreaResult): number =>
    area === undefined ? Infinity : (inOrder.get(area.id) ?? Infinity);
  const areas = frames
    .filter(({ frame }) => frame.hasResultResponsibility)
    .flatMap((frame) => frame.areas)
    .sort((a, b) => orderOf(a) - orderOf(b));
  return { frames, committee: group([...areas, ...unallocated]) };
}

function adjustmentIn(frame: FrameId): AreaResult {
  return areaResult({ id: ADJUSTMENT, shortName: undefined, frame }, [], NOTHING, 12);
}

const NOTHING: NetCosts = { netCost: ZERO, budgetNetCost: ZERO, budgetToDate: ZERO };

function netCostsOf({ outcome, budget, budgetToDate }: Basis, key: AreaKey): NetCosts {
  return {
    netCost: netCostOf(outcome, key),
    budgetNetCost: netCostOf(budget, key),
    budgetToDate: netCostOf(budgetToDate, key),
  };
}

function areaResult(
  area: Area | undefined,
  grants: readonly GrantEntry[],
  costs: NetCosts,
  months: number
): AreaResult {
  const grant = total(grants.map(({ amount }) => amount));
  const grantToDate = partOfGrant(grant, costs.budgetNetCost, costs.budgetToDate, months);
  const result = resultOf(grantToDate, costs.netCost);
  return { key: area?.id ?? UNALLOCATED, area, grant, grantToDate, result, ...costs };
}

/**
 * The grant that belongs to the reported months: as the budget is spread over the year, and what the budget
 * does not cover evenly by month. At the year end it is the whole grant.
 */
export function partOfGrant(grant: Ore, budgetNetCost: Ore, budgetToDate: Ore, months: number): Ore {
  const uncovered = add(grant, budgetNetCost);
  return subtract(Math.round((uncovered * months) / 12) as Ore, budgetToDate);
}

function group(areas: readonly AreaResult[]): GroupResult {
  const sum = (pick: (area: AreaResult) => Ore): Ore => total(areas.map(pick));
  const [grantToDate, netCost] = [sum((a) => a.grantToDate), sum((a) => a.netCost)];
  return {
    areas,
    grantToDate,
    netCost,
    grant: sum((a) => a.grant),
    result: resultOf(grantToDate, netCost),
    budgetNetCost: sum((a) => a.budgetNetCost),
    budgetToDate: sum((a) => a.budgetToDate),
  };
}

/** The known areas of a group. */
export function areaIdsOf({ areas }: Pick<GroupResult, "areas">): readonly AreaId[] {
  return areas.flatMap(({ area }) => area?.id ?? []);
}

/** Net cost that a forecast deviation stands for: − grant + deviation. */
export function forecastNetCost(grant: Ore, deviation: Ore): Ore {
  return add(negate(grant), deviation);
}
