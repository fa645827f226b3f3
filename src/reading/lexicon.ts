/** Everything that reading knows beforehand: the facts by subject, the names, the words. One is made per reading. */
import type { Fact, FactSet, Subject } from "../model/fact";
import { meaningOf, type Concept } from "./concepts";
import { nameIndexOf, type NameIndex } from "./names";
import { stemOf } from "./stems";
import { occasionFinder, type FindOccasions } from "./times";
import { tokensOf, type Token } from "./tokens";
import { isCountedNoun } from "./units";
import { isNeutral } from "./vocabulary";

/** A word as reading sees it. */
export interface Word {
  readonly stem: string;
  readonly concepts: readonly Concept[];
  /** What a compound puts before its last part: "boende" of "boendekostnader". */
  readonly modifier: string | undefined;
  /** Whether it names nothing in particular. */
  readonly isNeutral: boolean;
}

export interface Lexicon {
  readonly set: FactSet;
  readonly names: NameIndex;
  readonly findOccasions: FindOccasions;
  readonly wordOf: (token: Token) => Word;
  readonly isCounted: (stem: string) => boolean;
  readonly factsOf: (subject: string) => readonly Fact[];
  /** Subjects of the same name, itself among them: a cause and what it counts. */
  readonly twinsOf: (subject: string) => readonly string[];
  readonly committee: Subject | undefined;
  /** The forecast that texts compare with when they name none. */
  readonly earlierOccasions: readonly string[];
}

const NO_WORD: Word = { stem: "", concepts: [], modifier: undefined, isNeutral: true };

/** Modifiers of compounds that narrow nothing: "budgetunderskott", "nettokostnad", "helårsprognos". */
const PLAIN_MODIFIER =
  /^(?:budget|netto|brutto|drift|total|helår|års?|kommunbidrag|verksamhet|ekonomi|resultat|prognos|volym|grund|nämnd|nämnds|special|tilldelning|huvud|del|samman|ram|minu|plu|utgift|kostnad|intäkt|skatte|stat|driftbudget)s?$/;

export function lexiconOf(set: FactSet): Lexicon {
  const words = new Map<string, Word>();
  const facts = new Map<string, Fact[]>();
  for (const fact of set.facts) {
    const own = facts.get(fact.subject);
    if (own === undefined) facts.set(fact.subject, [fact]);
    else own.push(fact);
  }
  const counted = new Set(
    set.subjects
      .filter(({ kind }) => kind === "volume" || kind === "indicator")
      .flatMap(({ noun, name, kind }) => {
        const head = tokensOf(name)[0];
        return [
          ...(noun === undefined ? [] : [stemOf(noun)]),
          ...(kind === "volume" && head !== undefined ? [stemOf(head.lower)] : []),
        ];
      })
  );
  const byName = new Map<string, string[]>();
  for (const { name, key } of set.subjects) byName.set(name, [...(byName.get(name) ?? []), key]);
  const twins = new Map(set.subjects.map(({ name, key }) => [key, byName.get(name) ?? [key]]));
  const current = set.occasions.findIndex(({ name }) => name === set.occasion);
  return {
    set,
    names: nameIndexOf(set),
    findOccasions: occasionFinder(set),
    wordOf: (token) => {
      if (token.kind !== "word") return NO_WORD;
      const known = words.get(token.lower);
      if (known !== undefined) return known;
      const word = wordOf(token.lower);
      words.set(token.lower, word);
      return word;
    },
    isCounted: (stem) => counted.has(stem) || isCountedNoun(stem),
    factsOf: (subject) => facts.get(subject) ?? [],
    twinsOf: (subject) => twins.get(subject) ?? [subject],
    committee: set.subjects.find(({ kind }) => kind === "committee"),
    earlierOccasions: set.occasions
      .slice(0, Math.max(0, current))
      .map(({ name }) => name)
      .reverse(),
  };
}

function wordOf(lower: string): Word {
  const stem = stemOf(lower);
  const { concepts, modifier } = meaningOf(lower);
  const plain = modifier === undefined || PLAIN_MODIFIER.test(modifier);
  return {
    stem,
    concepts,
    modifier: plain ? undefined : modifier,
    isNeutral: concepts.length > 0 ? plain : isNeutral(lower, stem),
  };
}
