/**
 * Named causes and what they leave; their forecasts at every occasion, and income and cost where the ledger gives them.
 */
import { fact, type Fact, type StatedFact, type Subject } from "../model/fact";
import { COMMITTEE, RESIDUAL, subjectKey, type What } from "../model/figure";
import { total } from "../model/money";
import { earlierThan, isYearEnd, type Occasion } from "../model/occasion";
import type { PrintedFacts } from "./printed";
import { ownAreas, type FactSources, type LedgerSum, type Sizes, type StatedFacts } from "./sources";
import { namesIn, subject } from "./subjects";

export function causeFacts(sources: FactSources, printed: PrintedFacts): StatedFacts {
  return {
    facts: [
      ...(sources.ledgerSums ?? []).flatMap((sum) => ledgerFacts(sources, sum)),
      ...committeesYearBefore(sources),
      ...forecasts(sources, printed),
    ],
    subjects: subjectsOf(sources, printed),
  };
}

function subjectsOf(
  { forecasts = [], ledgerSums = [], areaOfCause }: FactSources,
  printed: PrintedFacts
): readonly Subject[] {
  const names = new Set([
    ...namesIn(printed.facts, "cause"),
    ...forecasts.flatMap(({ cause }) => cause ?? []),
    ...ledgerSums.flatMap(({ kind, name }) => (kind === "cause" ? [name] : [])),
  ]);
  const causes = [...names].map((name) => {
    const area = areaOfCause?.get(name) ?? forecasts.find(({ cause }) => cause === name)?.area;
    return subject("cause", name, { within: area === undefined ? undefined : subjectKey("area", area) });
  });
  return [...causes, subject("residual", "Övriga avvikelser", { key: RESIDUAL })];
}

function ledgerFacts({ settings: { year } }: FactSources, { kind, name, line, ...sums }: LedgerSum): readonly Fact[] {
  const about = { subject: subjectKey(kind, name), narrowedTo: line } as const;
  return [
    ...sizesOf({ ...about, scenario: "outcome", year }, sums.outcome),
    ...sizesOf({ ...about, scenario: "budget", year }, sums.budget),
    ...sizesOf({ ...about, scenario: "outcome", year: year - 1 }, sums.before),
    ...sizesOf({ ...about, scenario: "budget", year, isToDate: true }, sums.budgetToDate),
    ...sizesOf({ ...about, scenario: "outcome", year: year - 1, isToDate: true }, sums.beforeToDate),
  ];
}

/** The own areas' sum, where the year before is known. */
function committeesYearBefore(sources: FactSources): readonly Fact[] {
  const own = new Set<string>(ownAreas(sources));
  const areas = (sources.ledgerSums ?? []).filter(
    ({ kind, name, line }) => kind === "area" && line === undefined && own.has(name)
  );
  const about = { subject: COMMITTEE, scenario: "outcome", year: sources.settings.year - 1 } as const;
  return [
    ...sizesOf(about, sumOf(areas.map(({ before }) => before))),
    ...sizesOf({ ...about, isToDate: true }, sumOf(areas.map(({ beforeToDate }) => beforeToDate))),
  ];
}

/** Of those that are known; `undefined` where none is. */
function sumOf(sizes: readonly (Sizes | undefined)[]): Sizes | undefined {
  const known = sizes.filter((one) => one !== undefined);
  if (known.length === 0) return undefined;
  return { income: total(known.map(({ income }) => income)), cost: total(known.map(({ cost }) => cost)) };
}

/** A line is an income or a cost; what has both has a net cost too. */
function sizesOf(about: Omit<StatedFact, "what" | "unit" | "exact">, sizes: Sizes | undefined): readonly Fact[] {
  if (sizes === undefined) return [];
  const { income, cost } = sizes;
  const stated = (what: What, exact: number): Fact => fact({ what, ...about, unit: "ore", exact });
  if (about.narrowedTo !== undefined) return [income === 0 ? stated("cost", cost) : stated("income", income)];
  return [stated("cost", cost), ...(income === 0 ? [] : [stated("income", income)]), stated("netCost", income + cost)];
}

/** What was expected of a cause: its effect, and where its budget is known its net cost too. */
function forecasts(sources: FactSources, printed: PrintedFacts): readonly Fact[] {
  const { settings, occasions } = sources;
  return [settings.occasion, ...earlierThan(occasions, settings.occasion)].flatMap((occasion) =>
    [...expectedAt(occasion, sources)].flatMap(([cause, deviation]) =>
      forecastsOf(cause, deviation, occasion, sources, printed)
    )
  );
}

function expectedAt({ name }: Occasion, sources: FactSources): ReadonlyMap<string, number> {
  const own = new Set(ownAreas(sources));
  const expected = new Map<string, number>();
  for (const { cause, area, occasion, deviation } of sources.forecasts ?? [])
    if (cause !== undefined && own.has(area) && occasion === name)
      expected.set(cause, (expected.get(cause) ?? 0) + deviation);
  return expected;
}

function forecastsOf(
  cause: string,
  deviation: number,
  { name: occasion }: Occasion,
  { settings, occasions, ledgerSums = [] }: FactSources,
  { find }: PrintedFacts
): readonly Fact[] {
  const about = subjectKey("cause", cause);
  const stated = { subject: about, unit: "ore", year: settings.year, occasion } as const;
  const budget = ledgerSums.find(({ kind, name }) => kind === "cause" && name === cause)?.budget;
  const forecastNow = { scenario: "forecast", occasion: settings.occasion.name } as const;
  const reported = isYearEnd(occasions, settings.occasion) ? {} : forecastNow;
  const now = occasion === settings.occasion.name ? undefined : find({ what: "result", subject: about, ...reported });
  const facts = [fact({ what: "result", scenario: "forecast", ...stated, exact: deviation })];
  if (budget !== undefined) {
    const netCost = budget.income + budget.cost + deviation;
    facts.push(fact({ what: "netCost", scenario: "forecast", ...stated, exact: netCost }));
  }
  if (now !== undefined)
    facts.push(fact({ what: "result", scenario: "change", ...stated, exact: now.values[0] - deviation }));
  return facts;
}
