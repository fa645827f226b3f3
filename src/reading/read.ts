/**
 * Reads a text and judges every economic claim in it against the facts. START HERE: layout → sentences → parts →
 * the cues around each figure → what it is said to be, and of whom → the facts weighed → verdict.
 */
import type { FactSet } from "../model/fact";
import { COMMITTEE, RESERVE } from "../model/figure";
import type { Claim, TextReading } from "../model/claim";
import { partsOf, type Clause } from "./clauses";
import { cueLineOf } from "./cueLine";
import { aboutOf } from "./about";
import { carriedBy, NOTHING_SAID, subjectsAbove, underHeading, type Discourse } from "./discourse";
import { withBeside } from "./beside";
import { foreignTo, unjudged, remarksOn } from "./remarks";
import { blocksOf, type TextBlock } from "./layout";
import { lexiconOf, type Lexicon } from "./lexicon";
import { weighed, factOf, isConfirmed, type Traced, type Unjudged } from "./match";
import { sayingOf, type Before } from "./saying";
import { besideOccasion, yearLeftBy } from "./scenarios";
import { means, says, sentenceOf, wholeOf, wordAt, type Sentence } from "./sentence";
import { withSums } from "./sums";
import { lineFinder, sentencesOf } from "./tokens";
import { verdictOf, type Judged as Found } from "./verdict";
import { WEIGHTS, type Weights } from "./weights";
import { oppositeWords, ranksIn, placeOf, printedUnit, type PlacedSentence, type WordClaim } from "./wording";

/** Every claim in the order of the text, and remarks on what several of them say together. */
export function readText(text: string, facts: FactSet): TextReading {
  return readerOf(facts)(text);
}

/** Reads many texts with the same facts: what is known of names and words is gathered once. */
export function readerOf(facts: FactSet, weights: Weights = WEIGHTS): (text: string) => TextReading {
  const lexicon = lexiconOf(facts);
  return (text) => readWith(text, lexicon, weights);
}

/** The same with every stage, for whoever wants to know why. */
export function tracerOf(facts: FactSet, weights: Weights = WEIGHTS): (text: string) => readonly Traced[] {
  const lexicon = lexiconOf(facts);
  return (text) => tracesOf(text, lexicon, weights).traces;
}

function readWith(text: string, lexicon: Lexicon, weights: Weights): TextReading {
  const { traces: alone, read } = tracesOf(text, lexicon, weights);
  const traces = withBeside(withSums(alone), weights);
  const figures = referredBack(traces);
  const inWords = [...read.flatMap(ranksIn), ...oppositeWords(read, figures)].map(completed(text));
  const claims = [...figures, ...inWords].sort((a, b) => a.start - b.start);
  const foreign = foreignTo(text, lexicon.set, claims, traces.filter(isLeftInDoubt).length);
  if (foreign !== undefined) return { foreign, claims: claims.map(unjudged), remarks: [] };
  return { foreign, claims, remarks: remarksOn(claims, traces) };
}

function isLeftInDoubt({ claim, isDoubted }: Traced): boolean {
  return isDoubted === true && claim.verdict.kind === "uncheckable";
}

/** A text of which hardly a figure is passed over is read again, and what disagrees in it is wrong. */
function tracesOf(text: string, lexicon: Lexicon, weights: Weights) {
  const careful = tracesOnce(text, lexicon, weights, false);
  const { traces } = careful;
  const passedOver = traces.filter(
    ({ claim, isDoubted }) => claim.verdict.kind === "uncheckable" && isDoubted !== true
  );
  const isUnderstood = passedOver.length <= weights.passedOver * traces.length;
  return isUnderstood && traces.some(({ isDoubted }) => isDoubted) ? tracesOnce(text, lexicon, weights, true) : careful;
}

function tracesOnce(text: string, lexicon: Lexicon, weights: Weights, isUnderstood: boolean) {
  const complete = completed(text);
  const traces: Traced[] = [];
  const read: PlacedSentence[] = [];
  let discourse = NOTHING_SAID;
  let headed: number | undefined;
  let section = 0;
  for (const block of blocksOf(text)) {
    if (block.kind === "heading") {
      discourse = underHeading(discourse, sentenceOf(block.text, 0, block.text.length, lexicon));
      headed = discourse.year;
      section++;
      continue;
    }
    discourse = { ...discourse, carried: undefined, year: headed, spoken: new Set(subjectsAbove(discourse)) };
    let last: Traced | undefined;
    for (const { start, end } of sentencesOf(block.text)) {
      const sentence = sentenceOf(block.text, start, end, lexicon, Math.max(start, block.from));
      const mentioned = sentence.mentions.flatMap(({ subjects }) => subjects.map(({ key }) => key));
      discourse = { ...discourse, spoken: new Set([...discourse.spoken, ...mentioned]) };
      const own = judgedIn(sentence, block, discourse, last, isUnderstood, weights).map((judged): Traced => {
        const claim = complete(judged.claim);
        return { ...judged, claim, sentence: read.length, section };
      });
      const alone = start < block.from ? sentenceOf(block.text, block.from, end, lexicon) : sentence;
      read.push({ block, sentence: alone, heading: discourse.main?.subjects ?? [] });
      traces.push(...own);
      const year = yearLeftBy(sentence, discourse.year) ?? headed;
      const spoken = new Set([...discourse.spoken, ...own.flatMap(subjectsOf)]);
      discourse = { ...discourse, carried: carriedBy(sentence, own.map(leftBy), discourse.carried), year, spoken };
      last = own.at(-1) ?? last;
    }
  }
  return { traces, read };
}

type FigureClaim = WordClaim & Pick<Claim, "upTo" | "unit" | "hedge">;
type Judged = Unjudged & Pick<Traced, "isDoubted"> & { readonly claim: FigureClaim };

/** What is so of a claim by its place in the text. */
function completed(text: string): (claim: WordClaim & Partial<Claim>) => Claim {
  const lineOf = lineFinder(text);
  return (claim) => {
    const printed = text.slice(claim.start, claim.end);
    // "knappt" may stand at the end of the line before.
    const line = lineOf(claim.start + Math.max(0, printed.search(/\d/)));
    return { upTo: undefined, unit: "", hedge: "none", line, printed, ...claim };
  };
}

/** `last`: the figure before, in a sentence of the same paragraph. */
function judgedIn(
  sentence: Sentence,
  block: TextBlock,
  discourse: Discourse,
  last: Traced | undefined,
  isUnderstood: boolean,
  weights: Weights
): readonly Judged[] {
  const judged: Judged[] = [];
  const isHe = /^den?(?!\p{L})/iu.test(sentence.text) && means(sentence, 1, "amounting", "reporting", "settled");
  const goesOn =
    isHe ||
    /^(?:det|detta|dessa|vilket|även|i samma|(?:ur|av) (?:den|dessa|dem)|därifrån|därur)(?!\p{L})/iu.test(
      sentence.text
    );
  for (const part of partsOf(sentence)) {
    const nothing: Before = { previous: undefined, fact: undefined, year: discourse.year };
    let before: Before = goesOn && last !== undefined ? { ...nothing, ...goneOnFrom(last) } : nothing;
    const isOwn = says(sentence, wholeOf(sentence), "reserve");
    const isOfReserve = last !== undefined && (last.claim.kind === "reserve" || factOf(last)?.subject === RESERVE);
    const passing = isOfReserve && !isOwn ? ["after-reserve"] : [];
    let previous: readonly string[] = goesOn && last?.claim.subject !== undefined ? subjectsOf(last) : [];
    for (const clause of part.clauses) {
      const saying = sayingOf(clause, cueLineOf(clause, [...passing, ...priorsOf(clause, goesOn, before)]), before);
      const about = aboutOf(part, clause, discourse, { previous, goesOn }, saying.frames[0]?.frame?.whole, weights);
      const facts = weighed(clause, saying, about, weights);
      const figure: Unjudged = {
        block,
        clause,
        saying,
        about,
        facts,
        before: before.fact,
        spoken: new Set([...discourse.spoken, ...judged.flatMap(subjectsOf)]),
        told: new Set(judged.filter(({ claim }) => isConfirmed(claim)).flatMap((one) => factOf(one) ?? [])),
        last: (judged.at(-1) ?? last)?.claim.verdict,
        isUnderstood,
      };
      const { isDoubted, ...found } = verdictOf(figure, weights);
      const one = { ...figure, isDoubted, claim: claimOf(figure, found) };
      judged.push(one);
      // "… bättre än prognosen i T2 (-19,0 mnkr) och motsvarar 0,6 %" goes on from before the parenthesis.
      if (besideOccasion(clause) !== undefined) continue;
      before = { ...nothing, previous: saying, fact: factOf(one) };
      previous = subjectsOf(one);
    }
  }
  return judged;
}

function claimOf({ clause, block, saying }: Unjudged, { verdict, subject }: Found): FigureClaim {
  const { sentence, quantity } = clause;
  const [plain] = saying.frames;
  return {
    sentence: sentence.text,
    ...placeOf(block, sentence, quantity.from, quantity.next - 1),
    amount: quantity.value,
    upTo: quantity.upTo,
    unit: printedUnit(clause),
    hedge: quantity.hedge,
    kind: plain?.kind ?? "unclear",
    subject: subject === undefined ? undefined : sentence.lexicon.names.subjectOf(subject)?.name,
    direction: plain?.directionAt === undefined ? undefined : sentence.tokens[plain.directionAt]?.text,
    verdict,
  };
}

/** "De 92 miljonerna" goes back to "knappt 92 miljoner", which was right: the hedge was said once. */
function referredBack(traces: readonly Traced[]): readonly Claim[] {
  return traces.map(({ claim, clause: { sentence, quantity } }, index) => {
    const { verdict } = claim;
    const isThat = means(sentence, quantity.from - 1, "that");
    if (verdict.kind !== "disagrees" || quantity.hedge !== "none" || !isThat) return claim;
    const isSaid = traces
      .slice(0, index)
      .some(
        ({ claim: earlier, clause }) =>
          earlier.amount === claim.amount &&
          clause.quantity.unit.kind === quantity.unit.kind &&
          earlier.hedge !== "none" &&
          isConfirmed(earlier)
      );
    const { fact, wording } = verdict;
    return isSaid ? { ...claim, verdict: { kind: "roundedAside", fact, wording } } : claim;
  });
}

/** What the last figure was said to be; a wrong word of direction is not gone on from. */
function goneOnFrom(last: Traced): Omit<Before, "year"> {
  const { verdict } = last.claim;
  const isTurned = verdict.kind === "disagrees" && verdict.flaw === "direction";
  const frames = last.saying.frames.map((one) => ({
    ...one,
    direction: [],
    sorts: one.sorts.map((sort) => ({ ...sort, sign: undefined })),
  }));
  return { previous: isTurned ? { ...last.saying, frames } : last.saying, fact: factOf(last) };
}

/** What the figure before was said to be, and was found to be where this one goes on from it, as cues. */
function priorsOf(clause: Clause, goesOn: boolean, { previous, fact }: Before): readonly string[] {
  const said: readonly string[] = previous?.frames.slice(0, 1).map(({ kind }) => kind) ?? [];
  const found = isGoingOn(clause, goesOn) ? [...said, ...(fact === undefined ? [] : [fact.what])] : [];
  return [...said.map((kind) => `after-${kind}`), ...found.map((one) => `prior-${one}`)];
}

/** Whether the figure goes on from the one before: "vilket motsvarar 5 procent", "Det är 5 procent". */
function isGoingOn({ isLinked, order, sentence, quantity }: Clause, goesOn: boolean): boolean {
  if (order === 0) return goesOn;
  if (wordAt(sentence, quantity.from - 1) === "med") return false;
  const isShareOf = sentence.quantities[order - 1]?.unit.kind === "money" && quantity.unit.kind === "percent";
  return isLinked || isShareOf;
}

/** Whom a figure was about; nobody where that is only supposed, and no table bears it out. */
function subjectsOf(judged: Judged | Traced): readonly string[] {
  const top = judged.facts[0]?.fact;
  const isSupposed = judged.about.said === "nowhere" && top?.subject === COMMITTEE;
  const fact = factOf(judged) ?? (isSupposed ? undefined : top);
  return fact === undefined ? [] : [fact.subject];
}

/** What a figure leaves to the next sentence: whom it was about, and whether that was somebody whom no table has. */
function leftBy(traced: Traced): { readonly subjects: readonly string[]; readonly isStrange: boolean } {
  const { verdict } = traced.claim;
  return {
    subjects: subjectsOf(traced),
    isStrange: verdict.kind === "uncheckable" && verdict.reason.kind === "narrower",
  };
}
