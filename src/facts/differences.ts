/**
 * By how much something is larger or smaller than its budget, the year before or an earlier forecast: as an
 * amount or a count, and in percent. Sizes are compared, so higher costs are + although they burden the result; a
 * cost that has turned into an income has no such size.
 */
import { fact, type Fact, type Subject } from "../model/fact";
import type { Against, What } from "../model/figure";
import type { FactSources } from "./sources";

const COMPARED: ReadonlySet<What> = new Set([
  "cost",
  "income",
  "netCost",
  "volume",
  "unitCost",
  "expenditure",
  "series",
]);

export function differenceFacts(
  facts: readonly Fact[],
  _subjects: readonly Subject[],
  { settings }: FactSources
): readonly Fact[] {
  const compared = facts.filter(({ what }) => COMPARED.has(what));
  const byKey = new Map(compared.map((one) => [one.key, one]));
  const counterpart = (
    { what, subject, narrowedTo, unit }: Fact,
    other: Pick<Fact, "scenario" | "year">
  ): Fact | undefined => byKey.get(fact({ what, subject, narrowedTo, unit, ...other, exact: 0 }).key);
  return compared
    .filter(({ scenario, year }) => scenario === "outcome" && year === settings.year)
    .flatMap((now) => [
      ...differences(now, counterpart(now, { scenario: "budget", year: now.year }), "budget"),
      ...differences(now, counterpart(now, { scenario: "outcome", year: now.year - 1 }), "previousYear"),
      ...compared
        .filter(
          ({ what, subject, scenario, narrowedTo }) =>
            what === now.what && subject === now.subject && scenario === "forecast" && narrowedTo === now.narrowedTo
        )
        .flatMap((then) => differences(now, then, "forecast")),
    ]);
}

function differences(now: Fact, then: Fact | undefined, against: Against): readonly Fact[] {
  if (then === undefined) return [];
  const product = now.values[0] * then.values[0];
  if (product < 0 || (product === 0 && now.what === "netCost")) return [];
  const [size, base] = [Math.abs(now.values[0]), Math.abs(then.values[0])];
  const stated = {
    subject: now.subject,
    narrowedTo: now.narrowedTo,
    year: now.year,
    of: now.what,
    against,
    occasion: then.occasion,
  } as const;
  return [
    fact({ what: "difference", ...stated, unit: now.unit, exact: size - base }),
    ...(base === 0 ? [] : [fact({ what: "growth", ...stated, unit: "percent", exact: (100 * (size - base)) / base })]),
  ];
}
