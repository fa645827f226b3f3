/** A made-up committee for tests of forecasting: one area (or two), months in whole kronor of cost, known answers. */
import { analyse } from "../../../src/analysis/analysis";
import {
  forecastingOf,
  type Forecasted,
  type ForecastedArea,
  type Forecasting,
} from "../../../src/analysis/forecasting/forecasting";
import type { Method } from "../../../src/analysis/forecasting/methods";
import { modelOf, type Municipality } from "../../support/municipality";

type Row = Municipality["outcome"][number];

/** What a year costs month by month, in kronor; `undefined` for a month without rows. */
export type Costs = readonly (number | undefined)[];

export interface Place {
  /** "1" is the first area, "2" the second. */
  readonly responsibility?: string;
  readonly activity?: string;
}

/** Ledger rows of a year's months. */
export function rows(year: number, costs: Costs, { responsibility = "1", activity = "" }: Place = {}): readonly Row[] {
  return costs.flatMap((cost, index): readonly Row[] =>
    cost === undefined
      ? []
      : [{ period: year * 100 + index + 1, account: "5011", responsibility, activity, amount: -cost * 100 }]
  );
}

export const even = (cost: number, months = 12): Costs => Array.from({ length: months }, () => cost);

/** Months that cost more in winter: 144 a year at 1. */
export const winter = (cost: number): Costs => [18, 16, 14, 12, 10, 8, 6, 8, 10, 12, 14, 16].map((part) => part * cost);

/** The area Skola with its grant in kronor, reported through August 2025 unless said. */
export function town(grant: number, parts: Partial<Municipality>): Forecasting {
  return forecastingOf(
    analyse(
      modelOf({
        occasion: "Delårsrapport",
        frames: [
          { name: "Nämnden", responsible: true },
          { name: "Hyror", responsible: false },
        ],
        areas: [
          { name: "Skola", frame: "Nämnden" },
          { name: "Lokaler", frame: "Hyror" },
        ],
        outcome: [],
        budget: [],
        grants: [{ decision: "Budget", frame: "Nämnden", area: "Skola", amount: grant * 100 }],
        ...parts,
      })
    )
  );
}

export function school(forecasting: Forecasting): ForecastedArea {
  const [area] = forecasting.areas;
  if (area === undefined) throw new Error("No area");
  return area;
}

/** The four proposals in kronor, in their order; `undefined` where one is not made. */
export function proposed({ proposals }: Forecasted): Readonly<Record<Method, number | undefined>> {
  return Object.fromEntries(
    proposals.map(({ method, deviation }) => [method, deviation === undefined ? undefined : deviation / 100])
  ) as Readonly<Record<Method, number | undefined>>;
}

/** Mean misses in kronor. */
export function missed({ proposals }: Forecasted): Readonly<Record<Method, number | undefined>> {
  return Object.fromEntries(
    proposals.map(({ method, miss }) => [method, miss === undefined ? undefined : miss / 100])
  ) as Readonly<Record<Method, number | undefined>>;
}
