/** The income statement's lines and the statements of heavy activities, as texts call them. */
import { COMMITTEE } from "../model/figure";
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

export function statementFacts(_sources: FactSources, { facts }: PrintedFacts): StatedFacts {
  const lines = namesIn(facts, "line").map((name) =>
    subject("line", name, { otherNames: OTHER_NAMES[name.toLowerCase()] ?? [], within: COMMITTEE })
  );
  return {
    facts: [],
    subjects: [...lines, ...namesIn(facts, "partStatement").map((name) => subject("partStatement", name))],
  };
}
