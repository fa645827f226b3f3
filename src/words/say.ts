/** How a sentence is said in two languages: Swedish first, the moment's one is chosen. */
import type { Ore } from "../model/money";
import type { Problem, ProblemKind } from "../model/problem";
import { counted, type Language } from "./language";
import { kronor } from "./numbers";

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
  readonly [Kind in K]: (problem: Extract<Problem, { kind: Kind }>, say: Say) => ToldProblem;
};

/** What is told of a problem. */
export interface ToldProblem {
  /** "”1.234,50” i kolumnen Belopp går inte att läsa som ett belopp." */
  readonly what: string;
  readonly remedy: string;
}

const MOST_NAMES = 12;

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
    count: counted,
  });
}

function listed(names: readonly string[]): string {
  return names.slice(0, MOST_NAMES).join(", ") + (names.length > MOST_NAMES ? " …" : "");
}
