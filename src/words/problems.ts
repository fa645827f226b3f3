/**
 * What the controller is told about each problem: what was found, where, and what to do. One function per kind of
 * problem; docs/problems.md is made from them. Sheets and columns are called what the workbook calls them.
 */
import type { Problem, ProblemKind } from "../model/problem";
import { cellTexts } from "./problemsInCells";
import { ledgerTexts } from "./problemsInLedgers";
import { nameTexts } from "./problemsInNames";
import { roundTexts } from "./problemsInRounds";
import { sourceTexts } from "./problemsInSources";
import { wholeTexts } from "./problemsInTheWhole";
import type { Language } from "./language";
import { sayIn, type Say, type Telling, type ToldProblem } from "./say";

const TELLINGS: Telling<ProblemKind> = {
  ...sourceTexts,
  ...cellTexts,
  ...nameTexts,
  ...ledgerTexts,
  ...roundTexts,
  ...wholeTexts,
};

export interface ProblemText extends ToldProblem {
  /** "Utfall, E17"; "" when the finding is that something is not there. */
  readonly where: string;
}

export function problemText(problem: Problem, language: Language): ProblemText {
  const tell = TELLINGS[problem.kind] as (problem: Problem, say: Say) => ToldProblem;
  return { ...tell(problem, sayIn(language)), where: whereOf(problem) };
}

const MOST_PLACES = 3;

/** The sheet and the first cells. */
function whereOf(problem: Problem): string {
  if (problem.place === undefined) return "";
  const addresses = addressesOf(problem);
  const shown = addresses.length > 1 ? addresses.slice(0, MOST_PLACES) : [problem.place.address];
  return `${problem.place.sheet}, ${shown.join(", ")}${addresses.length > MOST_PLACES ? " …" : ""}`;
}

function addressesOf(problem: Problem): readonly string[] {
  if ("addresses" in problem) return problem.addresses;
  return "stray" in problem ? problem.stray.addresses : [];
}
