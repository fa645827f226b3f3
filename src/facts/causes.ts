/**
 * Named causes and what they leave; their forecasts at every occasion, and income and cost where the ledger gives them.
 */
import { fact, type Fact, type Subject } from "../model/fact";
import { COMMITTEE, RESIDUAL, subjectKey, type Scenario, type SubjectKey } from "../model/figure";
import { total } from "../model/money";
import { earlierThan, isYearEnd, type Occasion } from "../model/occasion";
import type { PrintedFacts } from "./printed";
import { ownAreas, type FactSources, type LedgerSum, type StatedFacts } from "./sources";
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

function ledgerFacts({ settings: { year } }: FactSources, { kind, name, ...sums }: LedgerSum): readonly Fact[] {
  const about = subjectKey(kind, name);
  return [
    ...sizesOf(about, "outcome", year, sums.outcome),
    ...sizesOf(about, "budget", year, sums.budget),
    ...(sums.before === undefined ? [] : sizesOf(about, "outcome", year - 1, sums.before)),
  ];
}

/** The own areas' sum, where the year before is known. */
function committeesYearBefore(sources: FactSources): readonly Fact[] {
  const own = new Set<string>(ownAreas(sources));
  const sums = (sources.ledgerSums ?? []).flatMap(({ kind, name, before }) =>
    kind === "area" && own.has(name) && before !== undefined ? [before] : []
  );
  if (sums.length === 0) return [];
  const [income, cost] = [total(sums.map((sum) => sum.income)), total(sums.map((sum) => sum.cost))];
  return sizesOf(COMMITTEE, "outcome", sources.settings.year - 1, { income, cost });
}

function sizesOf(
  about: SubjectKey,
  scenario: Scenario,
  year: number,
  { income, cost }: LedgerSum["outcome"]
): readonly Fact[] {
  const stated = { subject: about, scenario, year, unit: "ore" } as const;
  return [
    fact({ what: "cost", ...stated, exact: cost }),
    ...(income === 0 ? [] : [fact({ what: "income", ...stated, exact: income })]),
    fact({ what: "netCost", ...stated, exact: income + cost }),
  ];
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
