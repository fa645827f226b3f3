/** Goal indicators and figures of other municipalities, as texts call them. */
import { subject } from "./subjects";
import type { FactSources, StatedFacts } from "./sources";

/** The unit at the end of a name: "Kostnad per elev, kr". */
const UNIT = /,\s*(?:kr|kronor|procent|%|antal)\s*$/i;

export function comparedFacts({ indicators = [], comparisons = [] }: FactSources): StatedFacts {
  const names = new Set(comparisons.map(({ metric }) => metric));
  const municipalities = new Set(comparisons.map(({ municipality }) => municipality));
  return {
    subjects: [
      ...indicators.map(({ name, unit }) => subject("indicator", name, { noun: unit })),
      ...[...names].map((name) => subject("comparison", name, { otherNames: [name.replace(UNIT, "")] })),
      ...[...municipalities].map((municipality) => subject("comparison", municipality)),
    ],
    facts: [],
  };
}
