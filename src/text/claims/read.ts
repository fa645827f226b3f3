/**
 * Reads a text and judges every economic claim in it against the facts. START HERE: layout → sentences → figures
 * with their clauses → what each is said to be, and of whom → verdict → what the text says as a whole.
 */
import type { FactSet } from "../../model/fact";
import { learnAliases } from "./aliases";
import { sumsIn, wholeOfNext } from "./arithmetic";
import type { Claim, Reading, Verdict } from "./claim";
import { clausesOf, unknownWords } from "./clauses";
import { contentStems, START, underHeading, type Context, type Named } from "./context";
import { particularStems, type Draft } from "./draft";
import { blocksOf, type Block } from "./layout";
import { leadMeaning } from "./lead";
import { lexiconOf, type Lexicon } from "./lexicon";
import { lineFinder } from "./lines";
import { meaningOfClause, type Meaning } from "./meaning";
import { asExpenditure } from "./money-given";
import { oppositeWords, type PlacedSentence } from "./opposites";
import { placesOf } from "./places";
import { ranksIn, rightPlace, type RankClaim } from "./ranks";
import { remarksOn } from "./remarks";
import { sentenceOf, type Sentence } from "./sentence";
import { sentencesOf } from "./sentences";
import { sourceSpan, verdictAbout, verdictOf } from "./verdicts";
import { whoseIs, type Whose } from "./whose";
import { minusAfterWords, overfullWholes } from "./sentence-faults";

/** Every claim in the order of the text. */
export function readClaims(text: string, facts: FactSet): readonly Claim[] {
  return readText(text, facts).claims;
}

/** The claims, and remarks on what several of them say together. */
export function readText(text: string, facts: FactSet): Reading {
  return readerOf(facts)(text);
}

/** Reads many texts with the same facts: what is known of names and words is gathered once. */
export function readerOf(facts: FactSet): (text: string) => Reading {
  const lexicon = lexiconOf(facts);
  return (text) => readWith(text, lexicon);
}

function readWith(text: string, lexicon: Lexicon): Reading {
  const { read, drafts, ranks } = draftsOf(text, lexicon);
  const lineOf = lineFinder(text);
  const figures = judge(drafts, lexicon).map(({ draft, verdict }) => claimOf(draft, verdict, text, lineOf));
  const claims = [...figures, ...ranks.map((rank) => rankClaim(rank, text, lineOf)), ...oppositeWords(read, figures, lineOf)].sort((a, b) => a.start - b.start);
  return { claims, remarks: [...remarksOn(claims), ...minusAfterWords(drafts, claims), ...overfullWholes(drafts, claims)] };
}

interface PlacedRank extends PlacedSentence {
  readonly rank: RankClaim;
}

interface Read {
  readonly read: readonly PlacedSentence[];
  readonly drafts: readonly Draft[];
  readonly ranks: readonly PlacedRank[];
}

function draftsOf(text: string, lexicon: Lexicon): Read {
  const [read, drafts, ranks]: [PlacedSentence[], Draft[], PlacedRank[]] = [[], [], []];
  let context = START;
  let count = 0;
  for (const block of blocksOf(text)) {
    if (block.kind === "heading") {
      context = underHeading(context, sentenceOf(block.text, 0, block.text.length, lexicon), lexicon);
      continue;
    }
    context = { ...context, carried: undefined, list: block.kind === "item" ? context.list : undefined };
    for (const { start, end } of sentencesOf(block.text)) {
      const sentence = sentenceOf(block.text, start, end, lexicon);
      const own = draftsIn(sentence, block, context, lexicon, count++);
      read.push({ block, sentence });
      drafts.push(...own);
      ranks.push(...ranksIn(sentence, lexicon, context.main?.subjects ?? []).map((rank) => ({ block, sentence, rank })));
      context = { ...context, carried: carriedFrom(sentence, own, context), list: leadMeaning(sentence, lexicon) ?? context.list };
    }
  }
  return { read, drafts, ranks };
}

function draftsIn(sentence: Sentence, block: Block, context: Context, lexicon: Lexicon, count: number): readonly Draft[] {
  const drafts: Draft[] = [];
  let meaning: Meaning | undefined = goesOn(sentence) ? context.carried?.meaning : block.kind === "item" ? context.list : undefined;
  let whose: Whose | undefined;
  for (const clause of clausesOf(sentence)) {
    meaning = meaningOfClause(clause, lexicon, meaning);
    whose = whoseIs(clause, meaning, context, lexicon, whose);
    meaning = asExpenditure(meaning, whose.subjects);
    drafts.push({ block, clause, meaning, whose, context, sentence: count });
  }
  return drafts;
}

/** "Det motsvarar 5 procent", "I samma riktning verkar …": the sentence goes on from the last figure. */
function goesOn({ tokens }: Sentence): boolean {
  const [first, second, third] = tokens.slice(0, 3).map(({ lower }) => lower);
  if (first === "åt" && third === "hållet") return true;
  return /^(?:det|detta|dessa|vilket|även)$/.test(first ?? "") || (first === "i" && second === "samma" && third === "riktning");
}

/** Whom the next sentence may go on about without naming: whom this one's first figure was of, else whom it named first. */
function carriedFrom(sentence: Sentence, drafts: readonly Draft[], { carried }: Context): Context["carried"] {
  const last = drafts.filter(({ whose, meaning }) => whose.subjects[0]?.kind === "volume" && meaning.kind !== "result").at(-1)?.whose;
  const counted = last === undefined ? carried?.counted ?? [] : last.match === "full" && last.unknown.length === 0 ? last.subjects : [];
  const first = drafts.find(({ whose }) => whose.from === "clause" || whose.from === "sentence") ?? drafts[0];
  const stems = contentStems(sentence);
  if (first !== undefined && (isAside(sentence) || isOfMany(drafts))) return { named: carried?.named, isUnknown: carried?.isUnknown ?? false, stems, counted, meaning: drafts.at(-1)?.meaning };
  if (first !== undefined) {
    const { whose } = first;
    const named: Named | undefined = whose.subjects.length === 0 || whose.from === "nowhere" ? carried?.named : { subjects: whose.subjects, match: whose.match };
    return { named, isUnknown: whose.unknown.length > 0 || (whose.match === "loose" && whose.subjects.length === 0), stems, counted, meaning: drafts.at(-1)?.meaning };
  }
  const mention = sentence.mentions.find(({ subjects }) => subjects.some(({ kind }) => kind === "area" || kind === "cause" || kind === "committee" || kind === "frame" || kind === "partStatement" || kind === "investments"));
  if (mention === undefined) return carried === undefined ? undefined : { ...carried, stems };
  const isUnknown = unknownWords(sentence, { from: 0, next: mention.first }).length > 0;
  return isUnknown ? carried : { named: { subjects: mention.subjects, match: mention.match }, isUnknown: false, stems, counted, meaning: undefined };
}

/** A sentence of reasons or counterweights: what it names is not what the text goes on about. */
function isAside({ tokens }: Sentence): boolean {
  return tokens.some(({ lower }, index) => /^(?:beror|berodde|förklaras|förklarades|motverkas|reduceras|kompenseras|orsaken|orsaker|huvudorsaken|bidrar|bidrog|bidragit)$/.test(lower)
    || (/^(?:redovisas|visas)$/.test(lower) && tokens[index + 1]?.lower === "av") || (index < 3 && /^(?:riktning|hållet)$/.test(lower)) || (index === 0 && lower === "övriga"));
}

/** Figures of several subjects: "A har ett överskott på 3 mnkr och B ett underskott på 5 mnkr". */
function isOfMany(drafts: readonly Draft[]): boolean {
  return new Set(drafts.flatMap(({ whose }) => (whose.from === "clause" ? whose.subjects.slice(0, 1).map(({ key }) => key) : []))).size > 1;
}

interface Judged {
  readonly draft: Draft;
  readonly verdict: Verdict;
}

/** First each figure by itself; then those that the text's own sums and words prove. */
function judge(drafts: readonly Draft[], lexicon: Lexicon): readonly Judged[] {
  const alone = drafts.map((draft) => ({ draft, verdict: verdictOf(draft, lexicon) }));
  const summed = withSums(alone);
  const aliasOf = learnAliases(summed, lexicon);
  const named = summed.map(({ draft, verdict }) => {
    if (verdict.kind !== "uncheckable") return { draft, verdict };
    const subject = aliasOf(draft);
    return { draft, verdict: (subject === undefined ? undefined : verdictAbout(draft, subject, lexicon)) ?? verdict };
  });
  return saidBefore(referredBack(named));
}

/** "De 92 miljonerna" goes back to "knappt 92 miljoner", which was right: the hedge was said once. */
function referredBack(judged: readonly Judged[]): readonly Judged[] {
  return judged.map(({ draft, verdict }, index) => {
    const { quantity, sentence } = draft.clause;
    if (verdict.kind !== "disagrees" || quantity.hedge !== "none" || !/^(?:de|dessa|det|den)$/.test(sentence.tokens[quantity.from - 1]?.lower ?? "")) return { draft, verdict };
    const earlier = judged.slice(0, index).reverse().find((other) => {
      const said = other.draft.clause.quantity;
      return said.value === quantity.value && said.unit.kind === quantity.unit.kind && said.hedge !== "none" && (other.verdict.kind === "agrees" || other.verdict.kind === "roundedAside");
    });
    return earlier === undefined ? { draft, verdict } : { draft, verdict: { kind: "roundedAside" as const, fact: verdict.fact, wording: verdict.wording } };
  });
}

function withSums(judged: readonly Judged[]): readonly Judged[] {
  const bySentence = new Map<number, Judged[]>();
  for (const one of judged) bySentence.set(one.draft.sentence, [...(bySentence.get(one.draft.sentence) ?? []), one]);
  const proven = new Map<Draft, Verdict>();
  for (const [sentence, own] of bySentence) {
    const facts = own.flatMap(({ verdict }) => (verdict.kind === "agrees" || verdict.kind === "roundedAside" ? [verdict.fact] : []));
    for (const { draft, how } of sumsIn(own.map(({ draft }) => draft))) proven.set(draft, { kind: "addsUp", how, facts });
    const [whole, next] = [own.at(-1), bySentence.get(sentence + 1)];
    if (whole !== undefined && next !== undefined && whole.draft.block === next[0]?.draft.block && wholeOfNext(whole.draft, next.map(({ draft }) => draft))) proven.set(whole.draft, { kind: "addsUp", how: "partsOfWhole", facts: [] });
  }
  return judged.map(({ draft, verdict }) => ({ draft, verdict: verdict.kind === "uncheckable" ? proven.get(draft) ?? verdict : verdict }));
}

/** A figure that the text's sums have proven, said again with the same words and more. */
function saidBefore(judged: readonly Judged[]): readonly Judged[] {
  const proven = judged.flatMap(({ draft, verdict }) => (verdict.kind === "addsUp" ? [{ draft, facts: verdict.facts, stems: new Set([...particularStems(draft), ...draft.context.subStems]) }] : []));
  return judged.map(({ draft, verdict }) => {
    if (verdict.kind !== "uncheckable") return { draft, verdict };
    const { quantity } = draft.clause;
    const stems = particularStems(draft);
    const earlier = proven.find((one) => {
      const other = one.draft.clause.quantity;
      const isSame = other.value === quantity.value && other.hedge === quantity.hedge && other.unit.kind === quantity.unit.kind && one.draft.meaning.patterns[0]?.sign === draft.meaning.patterns[0]?.sign;
      return isSame && one.stems.size > 0 && [...one.stems].every((stem) => stems.has(stem));
    });
    return { draft, verdict: earlier === undefined ? verdict : { kind: "addsUp" as const, how: "saidBefore" as const, facts: earlier.facts } };
  });
}

function claimOf(draft: Draft, verdict: Verdict, text: string, lineOf: (offset: number) => number): Claim {
  const { clause, meaning, whose, block } = draft;
  const places = placesOf(clause);
  const span = sourceSpan({ block }, places.start, places.end);
  const fact = verdict.kind === "uncheckable" || verdict.kind === "addsUp" ? undefined : verdict.fact;
  const subject = whose.subjects.find(({ key }) => key === fact?.subject) ?? whose.loose.find(({ key }) => key === fact?.subject) ?? (whose.match === "loose" || whose.from === "nowhere" ? undefined : whose.subjects[0]);
  return {
    sentence: clause.sentence.text, line: lineOf(block.offsets[clause.sentence.tokens[clause.quantity.number]?.start ?? 0] ?? 0), ...span, printed: text.slice(span.start, span.end),
    amount: clause.quantity.value, upTo: clause.quantity.upTo, unit: places.unit, hedge: clause.quantity.hedge, kind: meaning.kind, subject: subject?.name,
    direction: meaning.directionAt === undefined ? undefined : clause.sentence.tokens[meaning.directionAt]?.text, verdict,
  };
}

function rankClaim({ block, sentence, rank }: PlacedRank, text: string, lineOf: (offset: number) => number): Claim {
  const [first, last] = [sentence.tokens[rank.first], sentence.tokens[rank.next - 1]];
  const span = sourceSpan({ block }, first?.start ?? 0, last?.end ?? 0);
  const wording = rightPlace(rank, last?.text ?? "");
  const verdict: Verdict = rank.agrees ? { kind: "agrees", fact: rank.fact } : { kind: "disagrees", fact: rank.fact, flaw: "rank", wording: wording ?? "", corrections: wording === undefined ? [] : [{ ...span, text: wording }] };
  return {
    sentence: sentence.text, line: lineOf(span.start), ...span, printed: text.slice(span.start, span.end), amount: rank.place, upTo: undefined, unit: "", hedge: "none", kind: "rank",
    subject: rank.subject.name, direction: undefined, verdict,
  };
}
