/** What a fault means for the tables: each figure with it, less the same figure without it. */
import { whole } from "../../model/money";
import { improves } from "../../model/event";
import { netOf, sumOfCells } from "./cells";
import { committeeAreas, resultIn, wholeOf, type Figures } from "./figures";
import type { Effect, EffectOn, Where } from "./finding";

/** The figure that is told first of those that differ; an area's where the committee's hardly does. */
export function effectBetween(spoilt: Figures, mended: Figures, where: Where): Effect | undefined {
  const measured = FIGURES.map(([on, of]): Effect => ({ on, amount: whole(of(spoilt, where) - of(mended, where)) }));
  const [largest] = [...measured].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const least = Math.abs(largest?.amount ?? 0) / 20;
  return measured.find(({ amount }) => amount !== 0 && Math.abs(amount) >= least);
}

const FIGURES: readonly (readonly [EffectOn, (figures: Figures, where: Where) => number])[] = [
  ["result", (figures) => sum(committeeAreas(figures), (area) => resultIn(figures, area))],
  [
    "areaResult",
    (figures, { areas = [] }) =>
      sum(
        figures.areas.filter(({ key }) => areas.includes(key)),
        (area) => resultIn(figures, area)
      ),
  ],
  [
    "frameResult",
    (figures) =>
      sum(
        figures.areas.filter(({ isResponsible }) => !isResponsible),
        (area) => resultIn(figures, area)
      ),
  ],
  ["budget", ({ areas }) => netOf(sumOfCells(areas.map((area) => wholeOf(area, "budget"))))],
  [
    "forecast",
    ({ forecasts }, { items }) =>
      sum(
        forecasts.filter(
          ({ occasion, cause }) => cause === undefined && (items === undefined || items.includes(occasion))
        ),
        ({ deviation }) => deviation
      ),
  ],
  ["investments", ({ investments }) => sum(investments, ({ budget, outcome }) => budget - outcome)],
  ["grantsReceived", ({ grantsReceived }) => sum(grantsReceived, ({ amount }) => amount)],
  ["events", ({ events }) => sum(events, ({ group, amount }) => (improves(group) ? amount : -amount))],
  ["reserve", ({ reserve }) => sum(reserve, ({ amount }) => amount)],
  ["measures", ({ measures }) => sum(measures, ({ realised }) => realised)],
  ["volumes", ({ volumes }) => sum(volumes, ({ outcomeCost = 0, budgetCost = 0 }) => outcomeCost + budgetCost)],
];

function sum<T>(values: readonly T[], of: (value: T) => number): number {
  return values.reduce((all, value) => all + of(value), 0);
}
