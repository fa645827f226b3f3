/**
 * Where a figure stands in its text, and how it should have been written, in the words that the text has chosen: same
 * unit, same number of decimals. And claims that are made by words and no figure: places in order ("nämndens näst
 * största verksamhetsområde"), and "Överskottet beror på …" where what stands beside it tells of a deficit.
 */
import type { Claim, ClaimKind, Correction, Verdict } from "../model/claim";
import type { Fact, Subject } from "../model/fact";
import type { What } from "../model/figure";
import type { Ore } from "../model/money";
import { type SaidFigure, amountInWords, printed, saidAmount, saidPercent } from "../words/numbers";
import { inPrintedUnit, stepOf } from "./agreement";
import type { Clause } from "./clauses";
import type { TextBlock } from "./layout";
import { type Unjudged, isConfirmed } from "./match";
import { type Sentence, means, says, wholeOf, wordAt } from "./sentence";

const MILLION = 1e8;

export type Place = Pick<Claim, "start" | "end">;

/** Offsets in the source of a stretch of a sentence's tokens, the last one included. */
export function placeOf(block: TextBlock, { tokens }: Sentence, first: number, last = first): Place {
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
  const from = block.offsets[start] ?? 0;
  return { start: from, end: (block.offsets[end - 1] ?? from) + 1 };
}

/** The unit as printed: what stands after the figure's last number. */
export function printedUnit({ sentence, quantity: { number, next } }: Clause): string {
  const tokens = sentence.tokens.slice(number, next);
  const last = tokens.findLast(({ kind, lower }, at) => at === 0 || kind === "number" || lower === "halv");
  const { text, start } = sentence;
  return text.slice((last?.end ?? 0) - start, (tokens.at(-1)?.end ?? 0) - start).trim();
}

/** "drygt 64 miljoner kronor" for 64,302 where the text says "knappt 64 miljoner kronor". */
export function rightWording(clause: Clause, fact: Fact): string {
  const { quantity } = clause;
  const unit = printedUnit(clause);
  const isAmount = fact.unit === "ore" || fact.unit === "orePer";
  const exact = isAmount ? Math.round(fact.values[0]) : fact.values[0];
  const value = inPrintedUnit(exact, quantity);
  const isMoney = quantity.unit.kind === "money" && fact.unit === "ore";
  if (isMoney && (value < 0.05 || value >= 1000 * Math.max(1, quantity.value)))
    return amountInWords(exact as Ore, "sv");
  const said = quantity.decimals > 0 ? inDecimals(value, quantity.decimals) : inWholes(clause, fact, value);
  const figure = printed(said.figure, said.decimals, "sv");
  const isOne = said.figure === 1 && said.decimals === 0;
  const noun = unit.replace(/^miljon(?:er)?\b/i, isOne ? "miljon" : "miljoner");
  const hedge = said.hedge === "over" ? "drygt " : said.hedge === "under" ? "knappt " : "";
  return `${hedge}${figure} ${noun}`.trimEnd();
}

type Wording = Pick<SaidFigure, "hedge" | "figure"> & { readonly decimals: number };

function inDecimals(value: number, decimals: number): Wording {
  return { hedge: "none", figure: Number(value.toFixed(decimals)), decimals };
}

function inWholes({ quantity }: Clause, fact: Fact, value: number): Wording {
  const { unit } = quantity;
  if (unit.kind === "money" && unit.ore === MILLION && value >= 0.95)
    return saidAmount(Math.round(Math.abs(fact.values[0])) as Ore);
  if (unit.kind === "percent")
    return saidPercent(Math.round(value * 1e6) as Ore, MILLION as Ore) ?? inDecimals(value, 0);
  const step = stepOf(quantity);
  if (step === 1) return inDecimals(value, 0);
  const [floor, rest] = [Math.floor(value / step) * step, (value % step) / step];
  const isBelow = rest < 0.5;
  const hedge = rest <= 0.05 || rest >= 0.95 ? "none" : isBelow ? "over" : "under";
  return { hedge, figure: isBelow ? floor : floor + step, decimals: 0 };
}

const PAIRS =
  "överskott/underskott högre/lägre större/mindre fler/färre bättre/sämre förbättr/försämr översteg/understeg överstig/understig ökning/minskning ökat/minskat ökade/minskade positiv/negativ överskrid/underskrid överskred/underskred dyrare/billigare"
    .split(" ")
    .map((pair) => pair.split("/"))
    .flatMap(([one = "", other = ""]) => [[one, other] as const, [other, one] as const]);

/** "underskottet" for "överskottet": the word that points the other way; `undefined` where there is no such word. */
function opposite(word: string): string | undefined {
  if (/^mer$/i.test(word)) return word.replace(/er$/, "indre");
  const found = PAIRS.find(([one]) => word.toLowerCase().includes(one));
  return (
    found && word.replace(new RegExp(found[0], "i"), (part) => (/^\p{Lu}/u.test(part) ? capital(found[1]) : found[1]))
  );
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** What to change where a figure is wrong (`isFigure`), or says the wrong direction (`isTurned`), or both. */
export function correctionsOf(
  { block, clause, saying }: Pick<Unjudged, "block" | "clause" | "saying">,
  wording: string,
  { isFigure, isTurned }: { readonly isFigure: boolean; readonly isTurned: boolean }
): readonly Correction[] {
  const { sentence, quantity } = clause;
  const at = isTurned ? saying.frames[0]?.directionAt : undefined;
  const word = at === undefined ? undefined : opposite(sentence.tokens[at]?.text ?? "");
  return [
    ...(isFigure ? [{ ...placeOf(block, sentence, quantity.from, quantity.next - 1), text: wording }] : []),
    ...(at === undefined || word === undefined ? [] : [{ ...placeOf(block, sentence, at), text: word }]),
  ];
}

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
    if (!means(sentence, index, "most") || isRelative(sentence, index)) return [];
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

/** "nämndens i förhållande till storleken största underskott": no rank of amounts. */
function isRelative({ tokens }: Sentence, index: number): boolean {
  const before = tokens.slice(Math.max(0, index - 6), index).map(({ lower }) => lower);
  return before.some((word) =>
    /^(?:förhållande|relation|relativt|procentuellt|andelsmässigt|proportionellt)$/.test(word)
  );
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
  return meant?.subjects.find(isArea) ?? (areas.length === 0 && !isAfter ? heading.find(isArea) : undefined);
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
