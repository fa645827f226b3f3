/**
 * A sentence that a person has written or rewritten, with the figures in it brought up to date. Only words that say
 * a fact are replaced, each whole; every other word stands. Where a figure has gone or its direction has turned,
 * the sentence is left as it was: it is the person's to mend.
 */
import { diffIndices } from "node-diff3";
import type { Piece, SaidFact } from "../writing/prose";
import { directionOf, mentions, opposite, type Direction } from "./directions";
import { literally } from "../reading/tokens";

/** How facts are said, by `factId`. */
export interface Wordings {
  /** Everything that the new text says of a fact, whatever its length. */
  readonly now: ReadonlyMap<string, readonly string[]>;
  /** Directions that a fact had and has no more: it has turned. */
  readonly turned: ReadonlyMap<string, readonly Direction[]>;
}

export interface Renewed {
  readonly text: string;
  /** What the sentence says though it is no longer so: with any, it stands as it was. */
  readonly outdated: readonly SaidFact[];
}

/** The sentence of ours that a person's was made from. */
export interface Origin {
  readonly written: readonly Piece[];
  /** The same sentence as it would be written now, if it would. */
  readonly now: readonly Piece[];
}

/** `said` is what our text around it has said. */
export function renewed(
  text: string,
  origin: Origin | undefined,
  said: readonly SaidFact[],
  wordings: Wordings
): Renewed {
  const written = origin?.written;
  const own = saidIn(written ?? []);
  const all = [...own, ...said];
  const phrases = all.map(({ words }) => words);
  const tokens = tokensIn(text, phrases);
  const known = written === undefined ? [] : matched(written, tokens);
  const near = saidIn(origin?.now ?? []);
  const sayings = (fact: string): readonly string[] => {
    const here = near.filter((one) => one.fact === fact).map(({ words }) => words);
    return here.length > 0 ? here : (wordings.now.get(fact) ?? []);
  };
  const read = tokens.map((token, index) => reading(token, known[index], all, sayings));
  const changed = read.flatMap((one) => one.changed);
  const outdated = [
    ...read.flatMap((one) => one.outdated),
    ...turnedIn(text, own, said, wordings),
    ...contradicted(text, changed, wordings),
  ];
  return outdated.length > 0 ? { text, outdated } : { text: read.map((one) => one.text).join(""), outdated: [] };
}

/** The facts that pieces say. */
export function saidIn(pieces: readonly Piece[]): readonly SaidFact[] {
  return pieces.filter((piece): piece is SaidFact => typeof piece !== "string");
}

/** Whether words hold a figure. */
export function hasFigure(words: string): boolean {
  return /\d/u.test(words);
}

interface Fragment {
  readonly text: string;
  /** The wording of a fact that stands here, as we write it. */
  readonly phrase: string | undefined;
}

/** What is said of a fact now. */
type Sayings = (fact: string) => readonly string[];

interface RenewedFragment {
  readonly text: string;
  readonly outdated: readonly SaidFact[];
  /** Facts whose figure is another now. */
  readonly changed: readonly SaidFact[];
}

function reading(
  { text, phrase }: Fragment,
  fact: SaidFact | undefined,
  all: readonly SaidFact[],
  now: Sayings
): RenewedFragment {
  if (phrase === undefined) return { text, outdated: [], changed: [] };
  if (!hasFigure(phrase))
    return { text: fact === undefined ? text : (wordsNow(fact, now) ?? text), outdated: [], changed: [] };
  const candidates = fact === undefined ? all.filter(({ words }) => words === phrase) : [fact];
  const targets = new Set(candidates.map((candidate) => wordsNow(candidate, now)));
  const [target] = targets;
  if (targets.size === 1 && target !== undefined)
    return { text: target === phrase ? text : target, outdated: [], changed: target === phrase ? [] : candidates };
  const isCurrent = targets.has(phrase);
  return { text, outdated: isCurrent ? [] : candidates, changed: [] };
}

/** What is said now where `words` said a fact before; `undefined` when it is not said any more, or in several ways. */
function wordsNow({ fact, words }: SaidFact, now: Sayings): string | undefined {
  const sayings = now(fact);
  if (sayings.includes(words) || (!hasFigure(words) && directionOf(words) !== undefined)) return words;
  const alike = new Set(sayings.filter((one) => hasFigure(one) === hasFigure(words) && directionOf(one) === undefined));
  const [only] = alike;
  return alike.size === 1 ? only : undefined;
}

/**
 * Facts that have turned while the sentence still has a word for the way that they pointed. A fact of the sentence's
 * own that points that way today explains the word.
 */
function turnedIn(
  text: string,
  own: readonly SaidFact[],
  said: readonly SaidFact[],
  { now, turned }: Wordings
): readonly SaidFact[] {
  const isExplained = (direction: Direction): boolean =>
    own.some(({ fact }) => (now.get(fact) ?? []).some((words) => directionOf(words) === direction));
  const isOwn = (fact: string): boolean => own.some((one) => one.fact === fact);
  const facts = [...new Set([...own, ...said].map(({ fact }) => fact))];
  return facts.flatMap((fact) => {
    const left = (turned.get(fact) ?? []).filter((direction) => mentions(text, direction));
    const outdated = left.filter((direction) => isOwn(fact) || !isExplained(direction));
    return outdated.map((direction) => ({ fact, words: WORD_FOR[direction] }));
  });
}

/** Facts with another figure in a sentence that only points the other way. */
function contradicted(text: string, changed: readonly SaidFact[], { now, turned }: Wordings): readonly SaidFact[] {
  return changed.filter(({ fact }) => {
    const directions = [...new Set((now.get(fact) ?? []).map(directionOf).filter((one) => one !== undefined))];
    const [direction] = directions;
    if (directions.length !== 1 || direction === undefined || mentions(text, direction)) return false;
    return turned.has(fact) || mentions(text, opposite(direction));
  });
}

/** A word that stands for a direction in what is remembered. */
const WORD_FOR: Readonly<Record<Direction, string>> = {
  minus: "underskott",
  plus: "överskott",
  more: "ökat",
  less: "minskat",
};

/** For each token of the sentence, the fact that our own sentence said in that place. */
function matched(written: readonly Piece[], tokens: readonly Fragment[]): readonly (SaidFact | undefined)[] {
  const ours = written.flatMap((piece): readonly (Fragment & { readonly fact?: SaidFact })[] =>
    typeof piece === "string" ? tokensIn(piece, []) : [{ text: piece.words, phrase: piece.words, fact: piece }]
  );
  const keyOf = ({ text, phrase }: Fragment): string => phrase ?? text;
  const found: (SaidFact | undefined)[] = tokens.map(() => undefined);
  let [from, to] = [0, 0];
  const common = (until: number): void => {
    for (; from < until; from++, to++) found[to] = ours[from]?.fact;
  };
  for (const { buffer1, buffer2 } of diffIndices(ours.map(keyOf), tokens.map(keyOf))) {
    common(buffer1[0]);
    [from, to] = [buffer1[0] + buffer1[1], buffer2[0] + buffer2[1]];
  }
  common(ours.length);
  return found;
}

/** Wordings of facts whole ("64 miljoner" is not found within "164 miljoner"), words, and what stands between them. */
function tokensIn(text: string, wordings: readonly string[]): readonly Fragment[] {
  const phrases = [...new Set(wordings)].sort((a, b) => b.length - a.length);
  const spaced = (words: string): string => literally(words).replace(/[ \u00A0]/g, "[ \\u00A0\\u202F]");
  const known =
    phrases.length === 0 ? "" : `(?<![\\p{L}\\d,]|\\d[ \\u00A0])(?:${phrases.map(spaced).join("|")})(?![\\p{L}\\d])|`;
  const plain = (words: string): string => words.replace(/[\u00A0\u202F]/g, " ");
  return [...text.matchAll(new RegExp(`${known}[\\p{L}\\d]+|[^\\p{L}\\d]`, "gu"))].map(([found]) => ({
    text: found,
    phrase: phrases.find((phrase) => plain(phrase) === plain(found)),
  }));
}
