/**
 * Reads a text and judges every economic claim in it against the facts. START HERE: layout → sentences → parts →
 * the cues around each figure → what it is said to be, and of whom → the facts weighed → verdict.
 */
import type { Fact, FactSet } from "../model/fact";
import type { Claim, TextReading, Verdict } from "./claim";
import { blocksOf, type TextBlock } from "./layout";
import { lexiconOf, type Lexicon } from "./lexicon";
import { lineFinder } from "./lines";
import { oppositeWords, type PlacedSentence } from "./opposites";
import { placesOf } from "./places";
import { ranksIn, rightPlace, type RankClaim } from "./ranks";
import { remarksOn } from "./remarks";
import { sentenceOf, type Sentence } from "./sentence";
import { besideOccasion } from "./scenarios";
import { sentencesOf } from "./sentences";
import { sourceSpan } from "./places";
import { contradictions } from "./contradictions";
import { foreignTo, unjudged } from "./foreign";
import { cueLineOf, openingLine } from "./cueLine";
import { aboutOf, isCommitteeWord, NOTHING_SAID, type Discourse } from "./discourse";
import { carriedBy, underHeading } from "./heading";
import { weighed } from "./match";
import { partsOf } from "./parts";
import type { Traced } from "./traced";
import { contradictingSums, minusAfterWords, withSums } from "./sums";
import { sayingOf, type Saying } from "./saying";
import { verdictOf } from "./verdict";
import type { Clause } from "./clauses";
import { WEIGHTS, type Weights } from "./weights";

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
  const { traces: alone, read, ranks } = tracesOf(text, lexicon, weights);
  const traces = withSums(alone, lexicon);
  const lineOf = lineFinder(text);
  const figures = referredBack(traces);
  const claims = [...figures, ...ranks, ...oppositeWords(read, figures, lineOf)].sort((a, b) => a.start - b.start);
  const foreign = foreignTo(text, lexicon.set);
  if (foreign !== undefined) return { foreign, claims: claims.map(unjudged), remarks: [] };
  return {
    foreign,
    claims,
    remarks: [
      ...remarksOn(claims),
      ...minusAfterWords(traces),
      ...contradictingSums(traces),
      ...contradictions(traces),
    ],
  };
}

function tracesOf(text: string, lexicon: Lexicon, weights: Weights) {
  const lineOf = lineFinder(text);
  const traces: Traced[] = [];
  const read: PlacedSentence[] = [];
  const ranks: Claim[] = [];
  let discourse = NOTHING_SAID;
  let lead: Saying | undefined;
  let count = 0;
  let section = 0;
  for (const block of blocksOf(text)) {
    if (block.kind === "heading") {
      discourse = underHeading(discourse, sentenceOf(block.text, 0, block.text.length, lexicon), lexicon);
      lead = undefined;
      section++;
      continue;
    }
    discourse = { ...discourse, carried: undefined };
    let last: Traced | undefined;
    for (const { start, end } of sentencesOf(block.text)) {
      const sentence = sentenceOf(block.text, start, end, lexicon);
      read.push({ block, sentence });
      const own = tracesIn(
        sentence,
        block,
        discourse,
        last,
        block.kind === "item" ? lead : undefined,
        lexicon,
        weights,
        text,
        lineOf,
        { sentence: count++, section }
      );
      traces.push(...own);
      const areas = discourse.main?.subjects ?? [];
      ranks.push(
        ...ranksIn(sentence, lexicon, areas).map((rank) => rankClaim({ block, sentence, rank }, text, lineOf))
      );
      discourse = { ...discourse, carried: carriedBy(sentence, own, discourse, lexicon) };
      last = own.at(-1) ?? last;
      lead = leadOf(sentence, lexicon) ?? (block.kind === "item" ? lead : undefined);
    }
  }
  return { traces, read, ranks };
}

function tracesIn(
  sentence: Sentence,
  block: TextBlock,
  discourse: Discourse,
  last: Traced | undefined,
  lead: Saying | undefined,
  lexicon: Lexicon,
  weights: Weights,
  text: string,
  lineOf: (offset: number) => number,
  at: Pick<Traced, "sentence" | "section">
): readonly Traced[] {
  const traces: Traced[] = [];
  const goesOn = /^(?:det|detta|dessa|vilket|även|i samma)\b/i.test(sentence.text);
  for (const part of partsOf(sentence)) {
    let saying: Saying | undefined = goesOn ? undirected(last) : lead;
    let fact: Fact | undefined = goesOn ? factOf(last) : undefined;
    let previous: readonly string[] = goesOn && last?.claim.subject !== undefined ? subjectsOf(last) : [];
    for (const clause of part.clauses) {
      const before = saying?.frames[0]?.kind;
      const priors =
        before === undefined ? [] : [`after-${before}`, ...(isGoingOn(clause, goesOn) ? [`prior-${before}`] : [])];
      const line = cueLineOf(clause, isCommitteeWord, priors);
      const said = sayingOf(clause, line, { previous: saying, fact }, lexicon);
      const about = aboutOf(part, clause, discourse, previous, goesOn, said.frames[0]?.frame?.whole, lexicon, weights);
      const facts = weighed(clause, said, about, lexicon, weights);
      const { verdict, subject } = verdictOf(block, clause, said, about, facts, fact, lexicon, weights);
      const places = placesOf(clause);
      const span = sourceSpan({ block }, places.start, places.end);
      const directionAt = said.frames[0]?.directionAt;
      const claim: Claim = {
        sentence: sentence.text,
        line: lineOf(block.offsets[clause.sentence.tokens[clause.quantity.number]?.start ?? 0] ?? 0),
        ...span,
        printed: text.slice(span.start, span.end),
        amount: clause.quantity.value,
        upTo: clause.quantity.upTo,
        unit: places.unit,
        hedge: clause.quantity.hedge,
        kind: said.frames[0]?.kind ?? "unclear",
        subject: subject === undefined ? undefined : lexicon.names.subjectOf(subject)?.name,
        direction: directionAt === undefined ? undefined : clause.sentence.tokens[directionAt]?.text,
        verdict,
      };
      const traced = { block, ...at, claim, clause, saying: said, about, facts };
      traces.push(traced);
      // "… bättre än prognosen i T2 (-19,0 mnkr) och motsvarar 0,6 %" goes on from before the parenthesis.
      if (besideOccasion(clause) !== undefined) continue;
      saying = said;
      fact = factOf(traced);
      previous = subjectsOf(traced);
    }
  }
  return traces;
}

/** "De 92 miljonerna" goes back to "knappt 92 miljoner", which was right: the hedge was said once. */
function referredBack(traces: readonly Traced[]): readonly Claim[] {
  return traces.map(({ claim, clause: { sentence, quantity } }, index) => {
    const { verdict } = claim;
    const before = sentence.tokens[quantity.from - 1]?.lower ?? "";
    if (verdict.kind !== "disagrees" || quantity.hedge !== "none" || !/^(?:de|dessa|det|den)$/.test(before))
      return claim;
    const isSaid = traces
      .slice(0, index)
      .some(
        ({ claim: earlier, clause }) =>
          earlier.amount === claim.amount &&
          clause.quantity.unit.kind === quantity.unit.kind &&
          earlier.hedge !== "none" &&
          (earlier.verdict.kind === "agrees" || earlier.verdict.kind === "roundedAside")
      );
    if (!isSaid) return claim;
    return { ...claim, verdict: { kind: "roundedAside", fact: verdict.fact, wording: verdict.wording } };
  });
}

/** What the last figure was said to be; a wrong word of direction is not gone on from. */
function undirected(last: Traced | undefined): Saying | undefined {
  const { verdict } = last?.claim ?? {};
  if (last === undefined || verdict?.kind !== "disagrees" || verdict.flaw !== "direction") return last?.saying;
  const frames = last.saying.frames.map((one) => ({
    ...one,
    direction: [],
    sorts: one.sorts.map((sort) => ({ ...sort, sign: undefined })),
  }));
  return { ...last.saying, frames };
}

/** Whether the figure goes on from the one before: "vilket motsvarar 5 procent", "Det är 5 procent". */
function isGoingOn({ isLinked, order, sentence, quantity }: Clause, goesOn: boolean): boolean {
  if (order === 0) return goesOn;
  if (sentence.tokens[quantity.from - 1]?.lower === "med") return false;
  const before = sentence.quantities[order - 1];
  return (
    isLinked ||
    sentence.tokens[quantity.from - 1]?.lower === "motsvarande" ||
    (before !== undefined && before.unit.kind === "money" && quantity.unit.kind === "percent")
  );
}

/** What a list's opening sentence says that its items are. */
function leadOf(sentence: Sentence, lexicon: Lexicon): Saying | undefined {
  if (!sentence.text.endsWith(":") || sentence.quantities.length > 0) return undefined;
  const zone = { from: 0, next: sentence.tokens.length };
  const end = { from: zone.next, next: zone.next };
  const quantity: Clause["quantity"] = {
    value: 0,
    upTo: undefined,
    decimals: 0,
    sign: undefined,
    hedge: "none",
    unit: { kind: "money", ore: 1e8 },
    from: zone.next,
    next: zone.next,
    number: zone.next,
  };
  const clause: Clause = {
    sentence,
    quantity,
    order: 0,
    left: zone,
    right: end,
    far: end,
    own: zone,
    before: { from: 0, next: 0 },
    isPart: false,
    isLinked: false,
  };
  return sayingOf(
    clause,
    openingLine(cueLineOf(clause, isCommitteeWord), zone.next),
    { previous: undefined, fact: undefined },
    lexicon
  );
}

/** What a figure was found to be, right or wrong. */
function factOf(traced: Traced | undefined): Fact | undefined {
  const verdict = traced?.claim.verdict;
  return verdict === undefined || verdict.kind === "uncheckable" || verdict.kind === "addsUp"
    ? undefined
    : verdict.fact;
}

function subjectsOf(traced: Traced): readonly string[] {
  const fact = factOf(traced) ?? traced.facts[0]?.fact;
  return fact === undefined ? [] : [fact.subject];
}

interface PlacedRank extends PlacedSentence {
  readonly rank: RankClaim;
}

function rankClaim({ block, sentence, rank }: PlacedRank, text: string, lineOf: (offset: number) => number): Claim {
  const [first, last] = [sentence.tokens[rank.first], sentence.tokens[rank.next - 1]];
  const span = sourceSpan({ block }, first?.start ?? 0, last?.end ?? 0);
  const wording = rightPlace(rank, last?.text ?? "");
  const verdict: Verdict = rank.agrees
    ? { kind: "agrees", fact: rank.fact }
    : {
        kind: "disagrees",
        fact: rank.fact,
        flaw: "rank",
        wording: wording ?? "",
        corrections: wording === undefined ? [] : [{ ...span, text: wording }],
      };
  return {
    sentence: sentence.text,
    line: lineOf(span.start),
    ...span,
    printed: text.slice(span.start, span.end),
    amount: rank.place,
    upTo: undefined,
    unit: "",
    hedge: "none",
    kind: "rank",
    subject: rank.subject.name,
    direction: undefined,
    verdict,
  };
}
