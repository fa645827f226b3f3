/** The seventh set's matrices of areas: grants by decision and forecasts by occasion, with sums. */
import type { Invented } from "../municipality";
import { totals } from "./seventhShape";
import { grantOf, type Row } from "./shape";

export function decisionsOf({ grants }: Invented): readonly string[] {
  return [...new Set(grants.map(({ decision }) => decision))];
}

/** Kronor that an area is expected to deviate by, for each occasion in turn. */
export function expected({ forecasts }: Invented, area: string): readonly number[] {
  return forecasts.filter((one) => one.area === area).map(({ kronor }) => kronor);
}

/** Areas down, decisions across, sums both ways; kronor divided by `unit`. */
export function grantMatrix(town: Invented, heading: string, unit = 1): readonly Row[] {
  const rows = town.areas.map(({ name }): Row => [
    name,
    ...decisionsOf(town).map((decision) => grantOf(town, name, decision) / unit),
    grantOf(town, name) / unit,
  ]);
  return [[heading, ...decisionsOf(town), "Totalt"], ...rows, ["Summa", ...totals(rows, 1)]];
}

/** Areas down, occasions across, a sum below; kronor divided by `unit`. */
export function forecastMatrix(town: Invented, heading: string, unit = 1): readonly Row[] {
  const occasions = [...new Set(town.forecasts.map(({ occasion }) => occasion))];
  const rows = town.areas.map(({ name }): Row => [name, ...expected(town, name).map((kronor) => kronor / unit)]);
  return [[heading, ...occasions], ...rows, ["Summa", ...totals(rows, 1)]];
}
