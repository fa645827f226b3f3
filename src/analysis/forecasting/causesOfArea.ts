/**
 * The causes that a forecast is split on within an area: those of Orsaker, then those that only a forecast names, of
 * the reported occasion or the one that it is compared with.
 */
import { total, type Ore } from "../../model/money";
import type { AreaId } from "../../model/organisation";
import type { Analysis } from "../analysis";
import { areaIdsOf } from "../deviation";
import type { NamedSelection } from "../selection";

export interface NamedCause {
  readonly name: string;
  /** What Orsaker states as an amount within the area; `undefined` where it states none. */
  readonly stated: Ore | undefined;
  /** Whether a row names the area; else the cause is here only where its codes catch something. */
  readonly isOwn: boolean;
}

export function namedCauses({ model, comparison }: Analysis, area: AreaId): readonly NamedCause[] {
  const { current, earlier } = comparison;
  const parts = model.causes.filter((part) => part.area === undefined || part.area === area);
  const occasions = new Set([current === "outcome" ? undefined : current.name, earlier?.name]);
  const forecasts = model.forecasts.flatMap((forecast) =>
    forecast.area === area && occasions.has(forecast.occasion) ? (forecast.cause ?? []) : []
  );
  const stated = (name: string): Ore | undefined => {
    const amounts = parts.flatMap((part) => (part.name === name && part.area === area ? (part.amount ?? []) : []));
    return amounts.length === 0 ? undefined : total(amounts);
  };
  return [...new Set([...parts.map(({ name }) => name), ...forecasts])].map((name) => ({
    name,
    stated: stated(name),
    isOwn: forecasts.includes(name) || parts.some((part) => part.name === name && part.area === area),
  }));
}

/** The causes whose rows are selected by codes, as in every other table. */
export function selectedCauses({ model, committee }: Analysis): readonly NamedSelection[] {
  const inCommittee = new Set(areaIdsOf(committee));
  return model.causes.filter(
    ({ area, amount }) => amount === undefined && (area === undefined || inCommittee.has(area))
  );
}
