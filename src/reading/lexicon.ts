/** Everything that reading knows beforehand: the facts by subject, the names, the words. One is made per reading. */
import type { Fact, FactSet, Subject } from "../model/fact";
import { nameIndexOf, type NameIndex } from "./names";
import { isNeutral } from "./neutralWords";
import { stemOf, tokensOf, type Token } from "./tokens";
import { occasionFinder, type FindOccasions } from "./times";
import { isCountedNoun } from "./units";
import { meaningOf, rolesOf } from "./words";

/** A word as reading sees it. */
export interface Word {
  /** "" for marks and numbers. */
  readonly stem: string;
  /** What it means and does (words.ts). */
  readonly cues: ReadonlySet<string>;
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
  /** Those of others too that it narrows: what a decision gave to an area. */
  readonly factsAbout: (subject: string) => readonly Fact[];
  /** Subjects of the same name, itself among them: a cause and what it counts. */
  readonly twinsOf: (subject: string) => readonly string[];
  readonly committee: Subject | undefined;
  /** The forecasts before this occasion, the latest first. */
  readonly earlierOccasions: readonly string[];
}

/** Modifiers of compounds that narrow nothing: "budgetunderskott", "nettokostnad", "helårsprognos". */
const PLAIN_MODIFIER =
  /^(?:budget|netto|brutto|drift|total|helår|års?|kommunbidrag|nämndbidrag|verksamhet|ekonomi|resultat|prognos|volym|grund|nämnd|nämnds|special|tilldelning|huvud|del|samman|ram|minu|plu|utgift|kostnad|intäkt|skatte|stat|driftbudget)s?$/;

export function lexiconOf(set: FactSet): Lexicon {
  const words = new Map<string, Word>();
  const facts = grouped(set.facts, ({ subject }) => subject);
  const narrowed = grouped(set.facts, ({ narrowedTo }) => narrowedTo ?? "");
  const sameNames = grouped(set.subjects, ({ name }) => name);
  const twins = new Map(
    set.subjects.map(({ name, key }) => [key, (sameNames.get(name) ?? []).map((twin) => twin.key)])
  );
  const counted = countedStems(set);
  const current = set.occasions.findIndex(({ name }) => name === set.occasion);
  return {
    set,
    names: nameIndexOf(set),
    findOccasions: occasionFinder(set),
    wordOf: (token) => {
      const word = words.get(token.lower) ?? wordOf(token);
      words.set(token.lower, word);
      return word;
    },
    isCounted: (stem) => counted.has(stem) || isCountedNoun(stem),
    factsOf: (subject) => facts.get(subject) ?? [],
    factsAbout: (subject) => [...(facts.get(subject) ?? []), ...(narrowed.get(subject) ?? [])],
    twinsOf: (subject) => twins.get(subject) ?? [subject],
    committee: set.subjects.find(({ kind }) => kind === "committee"),
    earlierOccasions: set.occasions
      .slice(0, Math.max(0, current))
      .map(({ name }) => name)
      .reverse(),
  };
}

/** In their order, under each key. */
export function grouped<T, K>(all: Iterable<T>, keyOf: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}

/** What the workbook itself counts: the nouns of volumes and indicators, and what the names of volumes begin with. */
function countedStems({ subjects }: FactSet): ReadonlySet<string> {
  return new Set(
    subjects.flatMap(({ noun, name, kind }) => {
      if (kind !== "volume" && kind !== "indicator") return [];
      const head = kind === "volume" ? tokensOf(name)[0]?.lower : undefined;
      return [noun, head].flatMap((word) => (word === undefined ? [] : [stemOf(word)]));
    })
  );
}

function wordOf({ kind, lower }: Token): Word {
  const roles = rolesOf(lower);
  if (kind !== "word") return { stem: "", cues: new Set(roles), modifier: undefined, isNeutral: true };
  const stem = stemOf(lower);
  const { meanings, modifier } = meaningOf(lower);
  const isPlain = modifier === undefined || PLAIN_MODIFIER.test(modifier);
  return {
    stem,
    cues: new Set([...meanings, ...roles]),
    modifier: isPlain ? undefined : modifier,
    isNeutral: meanings.length > 0 ? isPlain : isNeutral(lower, stem),
  };
}
