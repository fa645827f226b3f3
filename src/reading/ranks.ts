/**
 * Places in order: "nämndens näst största verksamhetsområde", "störst är Funktionsstöd", "det största underskottet".
 */
import type { Fact, Subject } from "../model/fact";
import type { What } from "../model/figure";
import type { Lexicon } from "./lexicon";
import { means, type Sentence } from "./sentence";

export interface RankClaim {
  /** Tokens of the words that say the place. */
  readonly first: number;
  readonly next: number;
  readonly place: number;
  /** Counted from the smallest. */
  readonly isFromEnd: boolean;
  readonly subject: Subject;
  readonly fact: Fact;
  readonly agrees: boolean;
}

const ORDER: Readonly<Record<string, number>> = { näst: 2, tredje: 3, fjärde: 4, femte: 5 };
const RANKED_NOUN = /^(?:verksamhetsområde|verksamhetsområdet|område|området|avdelning|avdelningen|verksamhet|sektor)$/;
const AFTERWARDS = /^(?:med|räknat|sett|vad|,|\.|är|och|till|i)$/;

export function ranksIn(sentence: Sentence, lexicon: Lexicon, heading: readonly Subject[]): readonly RankClaim[] {
  return sentence.tokens.flatMap((token, index) => {
    if (!/^(?:störst|största|minst|minsta)$/.test(token.lower) || sentence.isTaken(index)) return [];
    const place = ORDER[sentence.tokens[index - 1]?.lower ?? ""] ?? 1;
    const first = place === 1 ? index : index - 1;
    const what = rankedBy(sentence, first, index);
    const subject = what === undefined ? undefined : rankedSubject(sentence, first, index, lexicon, heading);
    if (what === undefined || subject === undefined) return [];
    const fact = lexicon.factsOf(subject.key).find((candidate) => candidate.what === what);
    if (fact?.among === undefined) return [];
    const isFromEnd = /^min/.test(token.lower);
    const actual = isFromEnd ? fact.among - fact.values[0] + 1 : fact.values[0];
    return [{ first, next: index + 1, place, isFromEnd, subject, fact, agrees: actual === place }];
  });
}

/** What the order is by; `undefined` when the words rank something else ("största delen", "största orsaken"). */
function rankedBy(sentence: Sentence, first: number, index: number): What | undefined {
  const [after, before] = [sentence.tokens[index + 1], sentence.tokens[first - 1]];
  if (means(sentence, index + 1, "surplus")) return "rankBySurplus";
  if (means(sentence, index + 1, "deficit")) return "rankByDeficit";
  const isOwned = before !== undefined && /^(?:nämndens|kommunens|förvaltningens)$/.test(before.lower);
  if (
    after !== undefined &&
    RANKED_NOUN.test(after.lower) &&
    (isOwned || /^(?:det|den|är|ett)$/.test(before?.lower ?? ""))
  )
    return "rankByGrant";
  if (after !== undefined && means(sentence, index + 1, "grant", "budget")) return "rankByGrant";
  if (isOwned && (after === undefined || AFTERWARDS.test(after.lower))) return "rankByGrant";
  return after?.lower === "är" && /^(?:störst|minst)$/.test(sentence.tokens[index]?.lower ?? "")
    ? "rankByGrant"
    : undefined;
}

/** "störst är X" names it after; otherwise the nearest area before, or the heading's. */
function rankedSubject(
  sentence: Sentence,
  first: number,
  index: number,
  { names: _names }: Lexicon,
  heading: readonly Subject[]
): Subject | undefined {
  const areas = sentence.mentions.flatMap((mention) =>
    mention.subjects.filter(({ kind }) => kind === "area").map((subject) => ({ subject, mention }))
  );
  if (sentence.tokens[index + 1]?.lower === "är")
    return areas.find(({ mention }) => mention.first === index + 2)?.subject;
  const before = areas.filter(({ mention }) => mention.next <= first).at(-1)?.subject;
  return before ?? (areas.length === 0 ? heading.find(({ kind }) => kind === "area") : undefined);
}

const WORDS: readonly string[] = ["", "", "näst ", "tredje ", "fjärde ", "femte ", "sjätte ", "sjunde "];

/** "tredje största": the right place in the text's own form; `undefined` beyond the seventh. */
export function rightPlace({ fact, isFromEnd }: RankClaim, word: string): string | undefined {
  const among = fact.among ?? 0;
  const place = isFromEnd ? among - fact.values[0] + 1 : fact.values[0];
  const order = WORDS[place];
  if (order !== undefined) return order + word;
  return undefined;
}
