/** Figures of municipalities to compare with. The measure's name tells its unit: kr, procent, or a count. */
import { fact, type FactUnit } from "../model/fact";
import { ORE_PER } from "../model/money";
import type { Stated } from "./facts";
import type { FactSources } from "./sources";
import { subject, subjectKey } from "./subjects";

export function comparisonFacts({ comparisons = [] }: FactSources): Stated {
  return {
    subjects: [
      ...[...new Set(comparisons.map(({ measure }) => measure))].map((measure) =>
        subject("comparison", measure, { otherNames: [measure.replace(/,\s*(?:kr|kronor|procent|%|antal)\s*$/i, "")] })
      ),
      ...[...new Set(comparisons.map(({ municipality }) => municipality))].map((municipality) =>
        subject("comparison", municipality)
      ),
    ],
    facts: comparisons.map(({ measure, municipality, year, value }) => {
      const { unit, scale } = unitOf(measure);
      return fact({
        what: "comparison",
        subject: subjectKey("comparison", measure),
        narrowedTo: subjectKey("comparison", municipality),
        unit,
        year,
        exact: value * scale,
      });
    }),
  };
}

function unitOf(measure: string): { readonly unit: FactUnit; readonly scale: number } {
  if (/\bprocent\b|%|andel/i.test(measure)) return { unit: "percent", scale: 1 };
  if (/\b(?:kr|kronor|kostnad)/i.test(measure)) return { unit: "ore", scale: ORE_PER.kr };
  return { unit: "count", scale: 1 };
}
