/** The income statement's lines and the statements of heavy activities, as texts call them. */
import { fact, type Fact } from "../model/fact";
import { COMMITTEE } from "../model/figure";
import { lineFigure } from "../reports/resultatrakning";
import type { PrintedFacts } from "./printed";
import type { FactSources, StatedFacts } from "./sources";
import { namesIn, subject } from "./subjects";

/** What texts call a line, beside its label. "Bidrag" and "Övriga kostnader" are too plain to be anybody's name. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  lönekostnader: ["löner"],
  "totala personalkostnader": ["personalkostnader"],
  "lokal- och markhyror": ["lokalhyror", "hyror", "lokalkostnader"],
  "totala intäkter": ["nämndens intäkter"],
  "finansiella kostnader": ["räntekostnader"],
};

export function statementFacts({ settings }: FactSources, { facts, find }: PrintedFacts): StatedFacts {
  const lines = namesIn(facts, "line").map((name) =>
    subject("line", name, { otherNames: OTHER_NAMES[name.toLowerCase()] ?? [], within: COMMITTEE })
  );
  return {
    facts: totalCosts(settings.year, find),
    subjects: [...lines, ...namesIn(facts, "partStatement").map((name) => subject("partStatement", name))],
  };
}

/** What the committee costs in all, before its income: no table prints the sum of its two totals. */
function totalCosts(year: number, find: PrintedFacts["find"]): readonly Fact[] {
  return (["outcome", "budget"] as const).flatMap((scenario) => {
    const [staff, other] = (["staff", "other"] as const).map((key) => find({ ...lineFigure(key), scenario }));
    if (staff === undefined || other === undefined) return [];
    const exact = staff.values[0] + other.values[0];
    return [fact({ what: "cost", subject: COMMITTEE, scenario, year, unit: "ore", exact })];
  });
}
