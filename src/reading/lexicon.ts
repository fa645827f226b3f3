/**
 * Everything that reading knows beforehand: the facts by subject, the names, the words, and when a text speaks of, by
 * reporting occasions under any of their names and by years. One is made per reading.
 */
import type { Fact, FactSet, Subject } from "../model/fact";
import { MONTHS } from "../sources/date";
import { type NameIndex, nameIndexOf } from "./names";
import { isNeutral } from "./neutralWords";
import { type Token, isYear, stemOf, tokensOf } from "./tokens";
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

/** Tokens that name an occasion; `isWeak` when only a month does ("sedan mars"). */
export interface OccasionMention {
  /** `undefined` when the text names an earlier occasion without saying which ("föregående prognos"). */
  readonly occasion: string | undefined;
  readonly first: number;
  readonly next: number;
  readonly isWeak: boolean;
  /** Whether it is the year-end that is reported: then it is the outcome that is named, and no forecast. */
  readonly isYearEnd: boolean;
}

export interface YearMention {
  readonly year: number;
  readonly index: number;
}

export type FindOccasions = (tokens: readonly Token[], stems: readonly string[]) => readonly OccasionMention[];

type Named = Omit<OccasionMention, "isYearEnd">;

interface Name {
  readonly occasion: string;
  /** Stems, numbers as printed; or letters when it is a short name. */
  readonly parts: readonly string[];
  readonly isShort: boolean;
}

export function occasionFinder({ occasions, occasion: current, isYearEnd, year }: FactSet): FindOccasions {
  const names: Name[] = [];
  for (const { name, shortName, definite } of occasions) {
    names.push(
      { occasion: name, parts: partsOf(name), isShort: false },
      { occasion: name, parts: partsOf(definite), isShort: false }
    );
    if (shortName !== "" && shortName !== name)
      names.push({ occasion: name, parts: tokensOf(shortName).map(({ text }) => text), isShort: true });
  }
  names.sort((a, b) => b.parts.length - a.parts.length);
  return (tokens, stems) => {
    const found: OccasionMention[] = [];
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index];
      if (token === undefined) continue;
      const mention =
        namedAt(tokens, stems, index) ??
        alikeAt(token, index) ??
        monthAt(token, tokens[index + 1], index) ??
        earlierAt(`${token.lower} ${tokens[index + 1]?.lower ?? ""}`, index);
      if (mention === undefined) continue;
      found.push({ ...mention, isYearEnd: isYearEnd && mention.occasion === current });
      index = mention.next - 1;
    }
    return found;
  };

  function namedAt(tokens: readonly Token[], stems: readonly string[], index: number): Named | undefined {
    for (const { occasion, parts, isShort } of names) {
      const meets = parts.every((part, at) => {
        const token = tokens[index + at];
        if (token === undefined) return false;
        if (isShort) return token.text === part || token.text.startsWith(`${part}-`) || token.text === `${part}:s`;
        return stems[index + at] === part || token.text === part;
      });
      if (meets) return { occasion, first: index, next: index + parts.length, isWeak: false };
    }
    return undefined;
  }

  /** "delåret", "delårsbokslutet" for the only occasion whose name begins like it. */
  function alikeAt({ lower }: Token, index: number): Named | undefined {
    if (!/^(?:delår|tertial|vår|höst|sommar|kvartal|måna)./.test(lower) || lower.length < 6) return undefined;
    const [alike, ...others] = occasions.filter(({ name }) => name.toLowerCase().startsWith(lower.slice(0, 5)));
    if (alike === undefined || others.length > 0) return undefined;
    return { occasion: alike.name, first: index, next: index + 1, isWeak: false };
  }

  /** "sedan mars", "augustiprognosen", "per den 31 augusti". */
  function monthAt({ lower }: Token, after: Token | undefined, index: number): Named | undefined {
    const month = MONTHS.findIndex((name) => lower === name || lower.startsWith(`${name}prognos`));
    const isOfOtherYear = after !== undefined && isYear(after.text) && Number(after.text) !== year;
    const occasion = occasions.findLast((one) => one.month === month + 1)?.name;
    if (month < 0 || isOfOtherYear || occasion === undefined) return undefined;
    return { occasion, first: index, next: index + 1, isWeak: lower === MONTHS[month] };
  }

  function earlierAt(words: string, index: number): Named | undefined {
    const isEarlier =
      /^(?:föregående|förra|tidigare|senaste) \S*(?:prognos|rapport|delår|tertial|uppföljning|bedömning)/.test(words);
    return isEarlier ? { occasion: undefined, first: index, next: index + 2, isWeak: false } : undefined;
  }
}

function partsOf(name: string): readonly string[] {
  return tokensOf(name)
    .filter(({ lower }) => !/^(?:den|det|de)$/.test(lower))
    .map((token) => (token.kind === "number" ? token.text : stemOf(token.lower)));
}

const LAST_YEAR = /^(?:(?:föregående|förra|förgående) år|året (?:innan|dessförinnan|före)$|(?:fjolårets?|i?fjol) )/;
const NEXT_YEAR = /^(?:nästa|nästkommande|kommande|nästföljande) år/;

/** Years named, and the year before or after where words say so ("föregående år"). */
export function yearsIn(tokens: readonly Token[], year: number): readonly YearMention[] {
  return tokens.flatMap(({ kind, text, lower }, index): readonly YearMention[] => {
    const words = `${lower} ${tokens[index + 1]?.lower ?? ""}`;
    if (kind === "number" && isYear(text)) return [{ year: seasonOf(tokens, index, year) ?? Number(text), index }];
    if (LAST_YEAR.test(words)) return [{ year: year - 1, index }];
    return NEXT_YEAR.test(words) ? [{ year: year + 1, index }] : [];
  });
}

/** "läsåret 2023/24" is about the reported year if it touches it. */
function seasonOf(tokens: readonly Token[], index: number, year: number): number | undefined {
  const [slash, end] = [tokens[index + 1], tokens[index + 2]];
  if (!(slash?.text === "/" || slash?.text === "–") || end?.kind !== "number" || !/^\d{2}$|^20\d\d$/.test(end.text))
    return undefined;
  const first = Number(tokens[index]?.text);
  return first === year || first + 1 === year ? year : first + 1;
}
