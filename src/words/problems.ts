/**
 * What the controller is told about each problem: what was found, where, and what to do. One function per kind of
 * problem; docs/problems.md is made from them. Sheets and columns are called what the workbook calls them.
 */
import type { Ore } from "../model/money";
import type { Problem, ProblemKind } from "../model/problem";
import { cellTexts } from "./problemsInCells";
import { ledgerTexts } from "./problemsInLedgers";
import { nameTexts } from "./problemsInNames";
import { sourceTexts } from "./problemsInSources";
import { wholeTexts } from "./problemsInTheWhole";
import { kronor } from "./numbers";
import type { Language } from "./language";

export interface ProblemText {
  /** "”1.234,50” i kolumnen Belopp går inte att läsa som ett belopp." */
  readonly what: string;
  /** "Utfall, E17"; "" when the finding is that something is not there. */
  readonly where: string;
  readonly remedy: string;
}

/** Says a sentence in the language of the moment. */
export interface Say {
  (swedish: string, english: string): string;
  readonly quoted: (text: string) => string;
  readonly amount: (amount: Ore) => string;
  /** "Ja, Nej": at most twelve, the rest as an ellipsis. */
  readonly list: (names: readonly string[]) => string;
  /** "kr, tkr eller mnkr": what there is to choose from. */
  readonly either: (names: readonly string[]) => string;
  /** `count(1, "cell", "celler")` is "1 cell". */
  readonly count: (number: number, one: string, many: string) => string;
}

export type Telling<K extends ProblemKind> = {
  readonly [Kind in K]: (
    problem: Extract<Problem, { kind: Kind }>,
    say: Say
  ) => { readonly what: string; readonly remedy: string };
};

const TELLINGS: Telling<ProblemKind> = { ...sourceTexts, ...cellTexts, ...nameTexts, ...ledgerTexts, ...wholeTexts };

export function problemText(problem: Problem, language: Language): ProblemText {
  const tell = TELLINGS[problem.kind] as (
    problem: Problem,
    say: Say
  ) => { readonly what: string; readonly remedy: string };
  return { ...tell(problem, sayIn(language)), where: whereOf(problem) };
}

const MOST_NAMES = 12;
const MOST_PLACES = 3;

/** `sayIn("sv")("Ja", "Yes")` is "Ja". */
export function sayIn(language: Language): Say {
  const say = (swedish: string, english: string): string => (language === "sv" ? swedish : english);
  return Object.assign(say, {
    quoted: (text: string) => (language === "sv" ? `”${text}”` : `“${text}”`),
    amount: (amount: Ore) => kronor(amount, language),
    list: listed,
    either: (names: readonly string[]) =>
      names.length < 2 || names.length > MOST_NAMES
        ? listed(names)
        : `${names.slice(0, -1).join(", ")} ${say("eller", "or")} ${names.at(-1) ?? ""}`,
    count: (number: number, one: string, many: string) =>
      `${String(number).replace(/\B(?=(\d{3})+$)/g, "\u00A0")} ${number === 1 ? one : many}`,
  });
}

function listed(names: readonly string[]): string {
  return names.slice(0, MOST_NAMES).join(", ") + (names.length > MOST_NAMES ? " …" : "");
}

/** The sheet and the first cells. */
function whereOf(problem: Problem): string {
  if (problem.place === undefined) return "";
  const addresses = "addresses" in problem ? problem.addresses : "stray" in problem ? problem.stray.addresses : [];
  const shown = addresses.length > 1 ? addresses.slice(0, MOST_PLACES) : [problem.place.address];
  return `${problem.place.sheet}, ${shown.join(", ")}${addresses.length > MOST_PLACES ? " …" : ""}`;
}
