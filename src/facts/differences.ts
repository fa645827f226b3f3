/**
 * By how much something is larger or smaller than its budget, the year before or an earlier forecast: as an
 * amount or a count, and in percent. Sizes are compared, so higher costs are + although they burden the result; a
 * cost that has turned into an income has no such size.
 */
import { fact, type Fact, type Subject } from "../model/fact";
import { figureKey, type Against, type Scenario, type What } from "../model/figure";
import { isYearEnd } from "../model/occasion";
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
  { settings, occasions }: FactSources
): readonly Fact[] {
  // Before the year end an outcome is to date, and neither the year's forecast nor its grant is a size to lay it
  // beside; what is expected is of the year.
  const isWhole = isYearEnd(occasions, settings.occasion);
  const compared = facts.filter(({ what }) => COMPARED.has(what));
  const toDate = isWhole ? [] : facts.flatMap(budgetedToDate);
  const byKey = new Map<string, Fact>(compared.map((one) => [one.key, one]));
  const isAbout = (now: Fact, { what, subject, narrowedTo }: Fact): boolean =>
    what === now.what && subject === now.subject && narrowedTo === now.narrowedTo;
  const wholes = compared
    .filter(({ scenario, year }) => scenario === "outcome" && year === settings.year)
    .flatMap((now) => {
      const { what, subject, narrowedTo, year } = now;
      const at = (scenario: Scenario, year: number) => {
        const then = { what, subject, narrowedTo, scenario, year } as const;
        const whole = byKey.get(figureKey(then));
        return isWhole
          ? whole
          : (byKey.get(figureKey({ ...then, isToDate: true })) ?? (isOfYear(now) ? undefined : whole));
      };
      const forecasts = isWhole ? compared.filter((then) => then.scenario === "forecast" && isAbout(now, then)) : [];
      return [
        ...differences(now, at("budget", year), "budget"),
        ...differences(now, at("outcome", year - 1), "previousYear"),
        ...forecasts.flatMap((then) => differences(now, then, "forecast")),
      ];
    });
  const expected = isWhole ? [] : compared.filter((one) => isExpected(one, settings.occasion.name));
  const fromExpected = expected.flatMap((now) => {
    const { what, subject, narrowedTo, year } = now;
    const before = byKey.get(figureKey({ what, subject, narrowedTo, scenario: "outcome", year: year - 1 }));
    return differences(now, before, "previousYear");
  });
  return [...wholes, ...toDate, ...fromExpected];
}

/**
 * What the reported occasion expects of the year, which the whole year before is laid beside; what it is more than its
 * budget is its result. Of no cause.
 */
function isExpected({ scenario, occasion, subject }: Fact, reported: string): boolean {
  return scenario === "forecast" && occasion === reported && !subject.startsWith("cause:");
}

/** Whether what it is compared with is the whole year's, where it is not said to be of the reported months. */
function isOfYear({ what, subject }: Fact): boolean {
  return what === "netCost" || /^(?:area|cause):/.test(subject);
}

/** Before the year end a net cost is laid beside the budget of the same months, as the tables have it. */
function budgetedToDate({ what, of, subject, narrowedTo, scenario, year, unit, values, cell }: Fact): readonly Fact[] {
  if (what !== "deviation" || of !== "netCost" || scenario !== "outcome") return [];
  const stated = { subject, narrowedTo, year, of, against: "budget", unit, cell } as const;
  return [fact({ what: "difference", ...stated, exact: -values[0] })];
}

function differences(now: Fact, then: Fact | undefined, against: Against): readonly Fact[] {
  if (then === undefined) return [];
  const product = now.values[0] * then.values[0];
  if (product < 0 || (product === 0 && now.what === "netCost")) return [];
  const [size, base] = [Math.abs(now.values[0]), Math.abs(then.values[0])];
  const { what: of, subject, narrowedTo, year, scenario } = now;
  const stated = { subject, narrowedTo, year, scenario, of, against, occasion: then.occasion };
  return [
    fact({ what: "difference", ...stated, unit: now.unit, exact: size - base }),
    ...(base === 0 ? [] : [fact({ what: "growth", ...stated, unit: "percent", exact: (100 * (size - base)) / base })]),
  ];
}
