/** Volymer: volumes and their cost per measure and year. Costs are expenditure, positive inside. */
import { negate, type Ore } from "../model/money";
import type { VolumeYear } from "../model/volume";
import { amount, area, needed, mayBeEmpty, number, optional, text, year, type Context } from "./field";
import type { Grid } from "./grid";
import { readRows, rowSource, type SourceRead } from "./rows";

export const VOLUMES = rowSource("volumes", false, {
  measure: needed(text("Mått", "Volym", "Volymmått", "Benämning")),
  unit: mayBeEmpty(text("Enhet", "Sort")),
  area: optional(area("Verksamhetsområde", "Område", "Avdelning")),
  cause: optional(text("Orsak", "Avvikelseorsak")),
  year: needed(year("År", "Period")),
  budgetVolume: optional(number("Budget volym", "Budgeterad volym", "Volym budget")),
  outcomeVolume: optional(number("Utfall volym", "Volym utfall", "Utfall antal")),
  budgetCost: optional(amount("Budget kostnad", "Budgeterad kostnad", "Kostnad budget")),
  outcomeCost: optional(amount("Utfall kostnad", "Kostnad utfall", "Utfall kr")),
});

export function readVolumes(grid: Grid | undefined, context: Context): SourceRead<VolumeYear> {
  const { rows, problems } = readRows(VOLUMES, grid, context);
  const cost = (amount: Ore | undefined): Ore | undefined =>
    amount !== undefined && amount < 0 && context.costsAreNegative ? negate(amount) : amount;
  return {
    problems,
    values: rows.map(({ values, placeOf }) => ({
      ...values,
      unit: values.unit ?? "",
      budgetCost: cost(values.budgetCost),
      outcomeCost: cost(values.outcomeCost),
      place: placeOf("measure"),
    })),
  };
}
