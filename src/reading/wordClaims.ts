/**
 * Claims that are made by words and no figure: places in order ("nämndens näst största verksamhetsområde", "störst är
 * Funktionsstöd"), and "Överskottet beror på …" where what stands beside it tells of a deficit.
 */
import type { Fact, Subject } from "../model/fact";
import type { What } from "../model/figure";
import type { Claim, ClaimKind, Verdict } from "../model/claim";
import type { TextBlock } from "./layout";
import { means, says, wholeOf, wordAt, type Sentence } from "./sentence";
import { isConfirmed } from "./match";
import { opposite, placeOf, type Place } from "./wording";

export interface PlacedSentence {
  readonly block: TextBlock;
  readonly sentence: Sentence;
  /** Whom the heading above is about. */
  readonly heading: readonly Subject[];
}

/** A claim before its line and its printed words are known. */
export type WordClaim = Place & {
  readonly sentence: string;
  readonly amount: number | undefined;
  readonly kind: ClaimKind;
  readonly subject: string | undefined;
  readonly direction: string | undefined;
  readonly verdict: Verdict;
};

const ORDER = ["", "", "näst ", "tredje ", "fjärde ", "femte ", "sjätte ", "sjunde "];

export function ranksIn({ block, sentence, heading }: PlacedSentence): readonly WordClaim[] {
  return sentence.tokens.flatMap(({ lower, text }, index): readonly WordClaim[] => {
    if (!means(sentence, index, "most")) return [];
    const place = Math.max(1, ORDER.indexOf(`${wordAt(sentence, index - 1)} `));
    const first = place === 1 ? index : index - 1;
    const what = rankedBy(sentence, first, index);
    const subject = what === undefined ? undefined : rankedSubject(sentence, first, index, heading);
    const facts = sentence.lexicon.factsOf(subject?.key ?? "");
    const placed = ({ among = 0, values }: Fact): number =>
      lower.startsWith("min") ? among - values[0] + 1 : values[0];
    const spoken = facts.filter((one) =>
      RANKED.some(([word, by]) => one.what === by && says(sentence, wholeOf(sentence), word))
    );
    const plain = facts.find((one) => one.what === what);
    const fact = [plain, ...spoken].find((one) => one !== undefined && placed(one) === place) ?? plain;
    if (fact?.among === undefined || subject === undefined) return [];
    const actual = placed(fact);
    const span = placeOf(block, sentence, first, index);
    const order = ORDER[actual];
    const wording = order === undefined ? "" : order + text;
    const verdict = actual === place ? ({ kind: "agrees", fact } as const) : wrongWord(fact, "rank", span, wording);
    const { name } = subject;
    return [
      { sentence: sentence.text, ...span, amount: place, kind: "rank", subject: name, direction: undefined, verdict },
    ];
  });
}

/** "… ett underskott på 2,8 mnkr, i kronor räknat nämndens största": by what the sentence speaks of. */
const RANKED = [
  ["surplus", "rankBySurplus"],
  ["deficit", "rankByDeficit"],
] as const;

/** `wording` is "" where no word is right. */
function wrongWord(fact: Fact, flaw: "rank" | "direction", span: Place, wording: string): Verdict {
  return { kind: "disagrees", fact, flaw, wording, corrections: wording === "" ? [] : [{ ...span, text: wording }] };
}

/** What the order is by; `undefined` when the words rank something else ("största delen", "största orsaken"). */
function rankedBy(sentence: Sentence, first: number, index: number): What | undefined {
  const after = index + 1;
  const before = wordAt(sentence, first - 1);
  if (means(sentence, after, "surplus")) return "rankBySurplus";
  if (means(sentence, after, "deficit")) return "rankByDeficit";
  const isOwned = means(sentence, first - 1, "owner");
  const isArea = means(sentence, after, "ranked") && (isOwned || /^(?:det|den|är|ett)$/.test(before));
  const isAlone = isOwned && (wordAt(sentence, after) === "" || means(sentence, after, "afterRank"));
  const isOpening = wordAt(sentence, after) === "är" && /^(?:störst|minst)$/.test(wordAt(sentence, index));
  return isArea || isAlone || isOpening || means(sentence, after, "grant", "budget") ? "rankByGrant" : undefined;
}

/** "störst är X" names it after; otherwise the nearest area before, or the heading's. */
function rankedSubject(
  sentence: Sentence,
  first: number,
  index: number,
  heading: readonly Subject[]
): Subject | undefined {
  const isArea = ({ kind }: Subject): boolean => kind === "area";
  const areas = sentence.mentions.filter(({ subjects }) => subjects.some(isArea));
  const isAfter = wordAt(sentence, index + 1) === "är";
  const meant = isAfter
    ? areas.find((mention) => mention.first === index + 2)
    : areas.findLast(({ next }) => next <= first);
  return meant?.subjects.find(isArea) ?? (areas.length === 0 ? heading.find(isArea) : undefined);
}

/** "Överskottet beror på …": only what stands against a figure that agrees is called wrong. */
export function oppositeWords(read: readonly PlacedSentence[], claims: readonly Claim[]): readonly WordClaim[] {
  return read.flatMap((placed, index): readonly WordClaim[] => {
    const { block, sentence } = placed;
    const sign = signAt(sentence, 0);
    const isCounter = means(sentence, 1, "countered");
    const { text = "", lower = "" } = sentence.tokens[0] ?? {};
    if (sign === undefined || !lower.endsWith("skottet") || !(isCounter || means(sentence, 1, "dueTo"))) return [];
    const against = againstOwn(placed, isCounter ? -sign : sign, claims) ?? againstBefore(read, index, sign, claims);
    if (against === undefined || !("fact" in against.verdict)) return [];
    const span = placeOf(block, sentence, 0);
    const verdict = wrongWord(against.verdict.fact, "direction", span, opposite(text) ?? "");
    const { subject } = against;
    return [{ sentence: sentence.text, ...span, amount: undefined, kind: "result", subject, direction: text, verdict }];
  });
}

/**
 * The figure of the cause that the sentence names, when it points the wrong way; "av att …" tells of more than a cause.
 */
function againstOwn(placed: PlacedSentence, right: number, claims: readonly Claim[]): Claim | undefined {
  const [first] = claimsIn(placed, claims);
  const isPlain = placed.sentence.tokens.every(({ lower }) => lower !== "att");
  return first !== undefined && isPlain && directionOf(first) === -right ? first : undefined;
}

/** What the paragraph has said before, where all of it points the other way. */
function againstBefore(
  read: readonly PlacedSentence[],
  index: number,
  sign: 1 | -1,
  claims: readonly Claim[]
): Claim | undefined {
  const before = read.slice(0, index).filter(({ block }) => block === read[index]?.block);
  if (before.some(({ sentence }) => sentence.tokens.some((_, at) => signAt(sentence, at) === sign))) return undefined;
  return before.flatMap((placed) => claimsIn(placed, claims)).findLast((claim) => directionOf(claim) === -sign);
}

function claimsIn({ block, sentence }: PlacedSentence, claims: readonly Claim[]): readonly Claim[] {
  const { start, end } = placeOf(block, sentence, 0, sentence.tokens.length - 1);
  return claims.filter((claim) => claim.kind === "result" && claim.start >= start && claim.end <= end);
}

/** Of a confirmed result. */
function directionOf(claim: Claim): 1 | -1 | undefined {
  const { direction = "" } = claim;
  if (!isConfirmed(claim)) return undefined;
  return /^överskott/i.test(direction) ? 1 : /^underskott/i.test(direction) ? -1 : undefined;
}

function signAt(sentence: Sentence, index: number): 1 | -1 | undefined {
  if (means(sentence, index, "surplus")) return 1;
  return means(sentence, index, "deficit") ? -1 : undefined;
}
