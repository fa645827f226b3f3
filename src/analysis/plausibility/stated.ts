/** What is forecast for each area at an occasion, with what there is to judge it by. */
import { type AreaKey } from "../statement";
import { netOf } from "./cells";
import {
  periodIn,
  resultIn,
  sizeOfYear,
  wholeOf,
  type AreaFigures,
  type Figures,
  type Forecast,
  namedAreas,
} from "./figures";

/** An area's forecast at an occasion, with what there is to judge it by. */
export interface Stated {
  readonly area: AreaKey;
  readonly forecast: number;
  /** Parts with a cause, where the area has a total of its own. */
  readonly parts: number | undefined;
  /** Decided up to then. */
  readonly grant: number;
  readonly netCost: number;
  readonly turnover: number;
  /** The deviation of the full year at the pace of the outcome. */
  readonly expected: number;
}

/** The occasions that something is forecast at, in order. */
export function occasionsIn({ occasions, forecasts }: Figures): readonly string[] {
  return occasions.map(({ name }) => name).filter((name) => forecasts.some(({ occasion }) => occasion === name));
}

export function statedAt(figures: Figures, occasion: string): readonly Stated[] {
  const month = figures.occasions.find(({ name }) => name === occasion)?.month ?? figures.through;
  return namedAreas(figures).flatMap((area): readonly Stated[] => {
    const own = figures.forecasts.filter((forecast) => forecast.occasion === occasion && forecast.area === area.key);
    const totals = own.filter(({ cause }) => cause === undefined);
    const sum = (some: readonly Forecast[]): number => some.reduce((all, { deviation }) => all + deviation, 0);
    const hasParts = totals.length > 0 && totals.length < own.length;
    return [
      {
        area: area.key,
        forecast: sum(totals.length > 0 ? totals : own),
        parts: hasParts ? sum(own.filter(({ cause }) => cause !== undefined)) : undefined,
        grant: grantThen(figures, area, month),
        netCost: netOf(wholeOf(area, "outcome")),
        turnover: sizeOfYear(area, figures.through),
        expected: (resultIn(figures, area) * 12) / figures.through,
      },
    ];
  });
}

/** What had been decided by the end of the occasion's month; undated decisions too. */
function grantThen(figures: Figures, { key }: AreaFigures, month: number): number {
  const period = String(periodIn(figures, month));
  const last = `${period.slice(0, 4)}-${period.slice(4)}-31`;
  return figures.grants.reduce(
    (sum, { area, date, amount }) => (area === key && (date === undefined || date <= last) ? sum + amount : sum),
    0
  );
}
