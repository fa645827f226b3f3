/** The facts that a claim may mean, and how well each agrees with it. */
import type { Fact, Subject } from "../model/fact";
import { agreementOf, factUnitsOf, type Agreement } from "./agreement";
import type { Draft } from "./draft";
import type { Lexicon } from "./lexicon";
import { fits, type Pattern } from "./meaning";

export interface Candidate {
  readonly fact: Fact;
  readonly agreement: Agreement;
  /** Whether the words give the value another sign than it has. */
  readonly isOpposed: boolean;
}

/** In order of subject and pattern: the likeliest first. */
export function candidatesOf(
  draft: Draft,
  subjects: readonly Subject[],
  patterns: readonly Pattern[],
  lexicon: Lexicon
): readonly Candidate[] {
  const { clause, meaning } = draft;
  const { quantity } = clause;
  const units = factUnitsOf(quantity);
  return subjects.flatMap((subject) =>
    patterns.flatMap((pattern) =>
      inOrder(lexicon.factsOf(subject.key), pattern).flatMap((fact) => {
        if (!units.some((unit) => fits(fact, pattern, meaning.year, unit)) || !isNarrowedAsSaid(fact, draft, lexicon))
          return [];
        const said = pattern.sign ?? (pattern.whats.includes("result") ? quantity.sign : undefined);
        const sign =
          said !== undefined && pattern.isAssumedCost === true && isIncome(subject, lexicon)
            ? said === 1
              ? -1
              : 1
            : said;
        const isOpposed = sign !== undefined && fact.values.every((value) => value * sign < 0);
        return [{ fact, agreement: agreementOf(quantity, fact), isOpposed }];
      })
    )
  );
}

/** The scenario that the words mean first comes first: before the year's end the forecast, then the outcome to date. */
export function inOrder(facts: readonly Fact[], { scenarios }: Pattern): readonly Fact[] {
  if (scenarios === undefined || scenarios.length < 2) return facts;
  return [...facts].sort((a, b) => scenarios.indexOf(a.scenario) - scenarios.indexOf(b.scenario));
}

/** The grant as it stood before the last decision is meant only where the words go back to it. */
const SAYS_EARLIER =
  /gick in i|årets (?:början|ingång|start)|inled|ursprung|grundbudget|efter beslut|innan|före |fram till|tillkom/i;

function isIncome({ key }: Subject, lexicon: Lexicon): boolean {
  const facts = lexicon.factsOf(key);
  return (
    facts.some(({ what }) => what === "income" || what === "received") &&
    !facts.some(({ what }) => what === "cost" || what === "netCost")
  );
}

/** A decision's amount to one area, a comparison with one municipality or a cost per month counts only where that is said. */
function isNarrowedAsSaid(
  { narrowedTo, what, scenario }: Fact,
  { clause, context }: Draft,
  { names }: Lexicon
): boolean {
  const { sentence, quantity } = clause;
  if (what === "grant" && scenario === "budget") return SAYS_EARLIER.test(sentence.text);
  if (narrowedTo === undefined || what === "reserveAllocated" || what === "shareOfResult") return true;
  if (narrowedTo === "month")
    return quantity.unit.kind === "moneyPer"
      ? quantity.unit.per.includes("månad") || quantity.unit.per.length === 2
      : sentence.tokens.some(({ lower }) => /^mån(?:ad|aden)?$/.test(lower));
  const municipality = names.subjectOf(narrowedTo)?.kind === "comparison";
  if (
    municipality &&
    !sentence.mentions.some(({ subjects }) =>
      subjects.some(({ kind, key }) => kind === "comparison" && key === narrowedTo)
    )
  )
    return !sentence.mentions.some(({ subjects }) =>
      subjects.some(
        (subject) =>
          subject.kind === "comparison" && names.stemsOf(subject)[0]?.length === 1 && subject.key === narrowedTo
      )
    );
  if (municipality || sentence.mentions.some(({ subjects }) => subjects.some(({ key }) => key === narrowedTo)))
    return true;
  const isElsewhere = sentence.mentions.some(({ subjects }) => subjects.some(({ kind }) => kind === "area"));
  return (
    what === "decided" &&
    !isElsewhere &&
    [context.carried?.named, context.sub, context.main].some(
      (named) => named?.subjects.some(({ key }) => key === narrowedTo) === true
    )
  );
}

/** The best that agrees and is not opposed; facts that tables show before others. */
export function bestOf(candidates: readonly Candidate[]): Candidate | undefined {
  const agreeing = candidates.filter(({ agreement, isOpposed }) => agreement !== "disagrees" && !isOpposed);
  return agreeing.find(({ agreement }) => agreement === "agrees") ?? agreeing[0];
}
