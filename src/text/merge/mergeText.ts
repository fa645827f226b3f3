/**
 * Three texts made one: what was written last, what would be written now, and what the user has made of it. The
 * user's words stand; figures that have changed are brought up to date in them. What cannot be merged is left as
 * the user wrote it and told.
 */
import { diff3Merge } from "node-diff3";
import type { SaidFact } from "../writing/prose";

/** A text with the facts that it says, in the order that they stand. */
export interface FactText {
  readonly text: string;
  readonly facts: readonly SaidFact[];
}

export interface MergedText {
  readonly text: string;
  /** The user's sentences that no longer agree with the figures and could not be brought up to date. */
  readonly stale: readonly string[];
}

/** `user` is the text as it stands now. Equal texts are told apart by nothing but their words: spaces count too. */
export function mergeText(last: FactText, next: FactText, user: string): MergedText {
  if (user === last.text || user === next.text) return { text: next.text, stale: [] };
  if (last.text === next.text) return { text: user, stale: [] };
  const renewed = (text: string): string => withNewFigures(text, changedWords(last.facts, next.facts));
  const [mine, base, theirs] = [renewed(user), renewed(last.text), next.text].map(tokens);
  const regions = diff3Merge<string>(mine ?? [], base ?? [], theirs ?? [], { excludeFalseConflicts: true });
  const isClean = regions.every(({ conflict }) => conflict === undefined);
  const text = isClean ? regions.flatMap(({ ok }) => ok ?? []).join("") : renewed(user);
  return { text, stale: isClean ? [] : staleSentences(text, last, next) };
}

/** Old words → new words of every fact that is now said otherwise; words that became two different things are left out. */
function changedWords(last: readonly SaidFact[], next: readonly SaidFact[]): ReadonlyMap<string, string> {
  const nextWords = wordsByFact(next);
  const changes = new Map<string, string | undefined>();
  for (const [fact, words] of wordsByFact(last)) {
    words.forEach((before, index) => {
      const after = nextWords.get(fact)?.[index];
      const known = changes.has(before) ? changes.get(before) : after;
      changes.set(before, known === after ? after : undefined);
    });
  }
  return new Map([...changes].flatMap(([before, after]) => (after === undefined || after === before || !/\d/u.test(before) ? [] : [[before, after] as const])));
}

/** A fact may be said several times in different ways (direction and amount): its words in order. */
function wordsByFact(facts: readonly SaidFact[]): ReadonlyMap<string, readonly string[]> {
  const byFact = new Map<string, string[]>();
  for (const { fact, words } of facts) byFact.set(fact, [...(byFact.get(fact) ?? []), words]);
  return byFact;
}

/** Replaces figures whole: "64 miljoner" is not found within "164 miljoner". All at once, so that none is replaced twice. */
function withNewFigures(text: string, changes: ReadonlyMap<string, string>): string {
  if (changes.size === 0) return text;
  const longestFirst = [...changes.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const figures = new RegExp(`(?<![\\p{L}\\d,\\u00A0])(?:${longestFirst.join("|")})(?![\\p{L}\\d])`, "gu");
  return text.replace(figures, (before) => changes.get(before) ?? before);
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Words, with figures whole, and what stands between them. */
function tokens(text: string): string[] {
  return text.match(/(?:[−-]?\d[\d\u00A0,]*\d|\d)|[\p{L}]+|[^\p{L}\d]+/gu) ?? [];
}

/** Sentences of a text that say a figure that was said before and is not said any more. */
function staleSentences(text: string, last: FactText, next: FactText): readonly string[] {
  const current = new Set(next.facts.map(({ words }) => words));
  const outdated = last.facts.map(({ words }) => words).filter((words) => /\d/u.test(words) && !current.has(words));
  const found = sentencesOf(text).filter((sentence) => outdated.some((words) => sentence.includes(words)));
  return found.length > 0 ? found : sentencesOf(text).filter((sentence) => !sentencesOf(next.text).includes(sentence));
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+(?=[\p{Lu}”"])/u).filter((sentence) => sentence.trim() !== "");
}
