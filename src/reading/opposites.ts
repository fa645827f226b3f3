/**
 * "Överskottet beror på …" where the sentences before tell of a deficit, or where what is said to cause it points the
 * other way: a word of direction that is wrong without any figure of its own. Only what stands against a figure that
 * agrees is called wrong.
 */
import type { Claim } from "./claim";
import type { TextBlock } from "./layout";
import { means, type Sentence } from "./sentence";
import { sourceSpan } from "./places";
import { opposite } from "./wording";

export interface PlacedSentence {
  readonly block: TextBlock;
  readonly sentence: Sentence;
}

const EXPLAINS =
  /^(?:beror|berodde|förklaras|förklarades|orsakas|orsakades|avser|avsåg|kommer|uppstår|uppstod|härrör)$/;
const COUNTERS = /^(?:motverkas|motverkades|reduceras|reducerades|minskas|täcks|täcktes|balanseras|kompenseras)$/;

/** Claims without an amount, each with the word that should stand there. */
export function oppositeWords(
  read: readonly PlacedSentence[],
  claims: readonly Claim[],
  lineOf: (offset: number) => number
): readonly Claim[] {
  return read.flatMap((placed, index): readonly Claim[] => {
    const { block, sentence } = placed;
    const [word, verb] = sentence.tokens;
    const sign = signAt(sentence, 0);
    if (
      word === undefined ||
      verb === undefined ||
      sign === undefined ||
      !/skottet$/.test(word.lower) ||
      !(EXPLAINS.test(verb.lower) || COUNTERS.test(verb.lower))
    )
      return [];
    const against =
      ownWords(placed, sign, COUNTERS.test(verb.lower), claims) ??
      wordsBefore(read.slice(0, index), block, sign, claims);
    const right = opposite(word.text);
    if (
      against === undefined ||
      right === undefined ||
      against.verdict.kind === "uncheckable" ||
      against.verdict.kind === "addsUp"
    )
      return [];
    const span = sourceSpan({ block }, word.start, word.end);
    return [
      {
        sentence: sentence.text,
        line: lineOf(span.start),
        ...span,
        printed: word.text,
        amount: undefined,
        upTo: undefined,
        unit: "",
        hedge: "none",
        kind: "result",
        subject: against.subject,
        direction: word.text,
        verdict: {
          kind: "disagrees",
          fact: against.verdict.fact,
          flaw: "direction",
          wording: right,
          corrections: [{ ...span, text: right }],
        },
      },
    ];
  });
}

/**
 * The figure of the cause that the sentence names, when it points the wrong way; "av att …" tells of more than a cause.
 */
function ownWords(
  placed: PlacedSentence,
  sign: 1 | -1,
  isCounter: boolean,
  claims: readonly Claim[]
): Claim | undefined {
  if (placed.sentence.tokens.some(({ lower }) => lower === "att")) return undefined;
  const [first] = claimsIn(placed, claims);
  const own = first === undefined || !isConfirmed(first) ? undefined : directionOf(first);
  return own === undefined || (own === sign) !== isCounter ? undefined : first;
}

/** What the paragraph has said before, where all of it points the other way. */
function wordsBefore(
  read: readonly PlacedSentence[],
  block: TextBlock,
  sign: 1 | -1,
  claims: readonly Claim[]
): Claim | undefined {
  const before = read.filter((one) => one.block === block);
  if (before.some(({ sentence }) => sentence.tokens.some((_, index) => signAt(sentence, index) === sign)))
    return undefined;
  return before
    .flatMap((placed) => claimsIn(placed, claims))
    .reverse()
    .find((claim) => isConfirmed(claim) && directionOf(claim) === (sign === 1 ? -1 : 1));
}

function claimsIn({ block, sentence }: PlacedSentence, claims: readonly Claim[]): readonly Claim[] {
  const { start, end } = sourceSpan({ block }, sentence.tokens[0]?.start ?? 0, sentence.tokens.at(-1)?.end ?? 0);
  return claims.filter((claim) => claim.kind === "result" && claim.start >= start && claim.end <= end);
}

function isConfirmed({ verdict }: Claim): boolean {
  return verdict.kind === "agrees" || verdict.kind === "roundedAside";
}

function directionOf({ direction }: Claim): 1 | -1 | undefined {
  if (direction === undefined) return undefined;
  return /^överskott/i.test(direction) ? 1 : /^underskott/i.test(direction) ? -1 : undefined;
}

function signAt(sentence: Sentence, index: number): 1 | -1 | undefined {
  if (means(sentence, index, "surplus")) return 1;
  return means(sentence, index, "deficit") ? -1 : undefined;
}
