/**
 * Volymer: volumes and what they cost, per metric and year. A unit cost is never stored: it is cost divided by volume.
 */
import { mayBeEmpty, needed, optional, orElse } from "./field";
import { amount, area, number, text, year } from "./kinds";
import { rowSource, type RowOf } from "./rowSource";
import { inSizes } from "./sizes";

export const VOLUMES = rowSource(
  {
    source: "volumes",
    sheet: "Volymer",
    description: { sv: "Volymer och deras kostnad per år.", en: "Volumes and their cost per year." },
    importance: "extra",
    fields: {
      metric: needed(text("Mått", "Volym", "Volymmått", "Benämning")),
      /** "dygn", "hushåll". */
      unit: orElse(mayBeEmpty(text("Enhet", "Sort")), ""),
      area: optional(area("Verksamhetsområde", "Område", "Avdelning")),
      cause: optional(text("Orsak", "Avvikelseorsak")),
      year: needed(year("År", "Period")),
      budgetVolume: optional(number("Budget volym", "Budgeterad volym", "Volym budget")),
      outcomeVolume: optional(number("Utfall volym", "Volym utfall", "Utfall antal")),
      /** Expenditure, positive. */
      budgetCost: optional(amount("Budget kostnad", "Budgeterad kostnad", "Kostnad budget")),
      outcomeCost: optional(amount("Utfall kostnad", "Kostnad utfall", "Utfall kr")),
    },
  },
  (rows, { costsAreNegative }) => {
    const isExpected = costsAreNegative;
    const costs = [
      { fields: ["budgetCost"], isExpected },
      { fields: ["outcomeCost"], isExpected },
    ] as const;
    const sized = inSizes("volumes", rows, costs);
    const values = sized.rows.map((row) => ({ ...row.values, place: row.placeOf("metric") }));
    return { values, problems: [], turned: sized.turned };
  }
);

/** One row of Volymer: a metric in a year. */
export type VolumeYear = RowOf<typeof VOLUMES>;
