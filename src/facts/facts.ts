/**
 * Every figure that a text about the year may claim, as facts. START HERE for what Granska text can check:
 * the tables' own figures, then what only the sources say, then what follows from both. The first statement of a fact
 * gives its cell; later ones only add how it is printed.
 */
import type { Fact, FactSet, Subject } from "../model/fact";
import { isYearEnd } from "../model/occasion";
import { causeFacts } from "./causes";
import { comparedFacts } from "./compared";
import { differenceFacts } from "./differences";
import { gapFacts } from "./gaps";
import { grantFacts } from "./grants";
import { investmentFacts } from "./investments";
import { measureFacts } from "./measures";
import { printedFacts, type PrintedFacts } from "./printed";
import { receivedFacts } from "./received";
import { reserveFacts } from "./reserve";
import { resultFacts } from "./results";
import { shareFacts } from "./shares";
import type { FactSources, StatedFacts } from "./sources";
import { statementFacts } from "./statements";
import { subjectsLeft } from "./subjects";
import { volumeFacts } from "./volumes";

/** What the sources say that no table prints, and whom facts are about. */
const FROM_SOURCES: readonly ((sources: FactSources, printed: PrintedFacts) => StatedFacts)[] = [
  resultFacts,
  causeFacts,
  grantFacts,
  statementFacts,
  investmentFacts,
  receivedFacts,
  reserveFacts,
  volumeFacts,
  measureFacts,
  comparedFacts,
];

/** Shares, ranks and differences follow from the facts themselves. */
const FROM_FACTS: readonly ((
  facts: readonly Fact[],
  subjects: readonly Subject[],
  sources: FactSources
) => readonly Fact[])[] = [shareFacts, differenceFacts, gapFacts];

export function factsOf(sources: FactSources): FactSet {
  const printed = printedFacts(sources);
  const stated = FROM_SOURCES.map((kind) => kind(sources, printed));
  const introduced = merged(
    stated.flatMap((kind) => kind.subjects),
    ({ key }) => key,
    sameSubject
  );
  const subjects = [...introduced, ...subjectsLeft(printed.facts, introduced)];
  const basic = merged([...printed.facts, ...stated.flatMap((kind) => kind.facts)], ({ key }) => key, sameFact);
  const derived = FROM_FACTS.flatMap((kind) => kind(basic, subjects, sources));
  const { settings, occasions } = sources;
  return {
    facts: merged([...basic, ...derived], ({ key }) => key, sameFact),
    subjects,
    year: settings.year,
    occasions: occasions.map(({ name, shortName, definite, month }) => ({ name, shortName, definite, month })),
    occasion: settings.occasion.name,
    isYearEnd: isYearEnd(occasions, settings.occasion),
  };
}

function merged<T>(items: readonly T[], keyOf: (item: T) => string, join: (first: T, later: T) => T): readonly T[] {
  const byKey = new Map<string, T>();
  for (const item of items) {
    const known = byKey.get(keyOf(item));
    byKey.set(keyOf(item), known === undefined ? item : join(known, item));
  }
  return [...byKey.values()];
}

function sameSubject(first: Subject, later: Subject): Subject {
  return {
    ...first,
    otherNames: [...new Set([...first.otherNames, ...later.otherNames])],
    within: first.within ?? later.within,
  };
}

function sameFact(first: Fact, later: Fact): Fact {
  const [exact, ...rest] = [...new Set([...first.values, ...later.values])];
  return exact === undefined ? first : { ...first, values: [exact, ...rest], cell: first.cell ?? later.cell };
}
