/**
 * Reads a text and judges every economic claim in it against the facts. START HERE: layout → sentences → figures
 * with their clauses → what each is said to be, and of whom → verdict → what the text says as a whole.
 */
import type { FactSet } from "../model/fact";
import { listed } from "../words/language";
import { carriedFrom } from "./carry";
import type { Claim, TextReading, Verdict } from "./claim";
import { clausesOf } from "./clauses";
import { START, underHeading, type TextContext } from "./context";
import type { Draft } from "./draft";
import { judge } from "./judge";
import { blocksOf, type TextBlock } from "./layout";
import { leadMeaning } from "./lead";
import { lexiconOf, type Lexicon } from "./lexicon";
import { lineFinder } from "./lines";
import type { Meaning } from "./meaning";
import { meaningOfClause } from "./meaningOf";
import { asExpenditure } from "./moneyGiven";
import { oppositeWords, type PlacedSentence } from "./opposites";
import { placesOf } from "./places";
import { ranksIn, rightPlace, type RankClaim } from "./ranks";
import { remarksOn } from "./remarks";
import { besideOccasion } from "./scenarios";
import { sentenceOf, type Sentence } from "./sentence";
import { sentencesOf } from "./sentences";
import { sourceSpan } from "./verdicts";
import { whoseIs, type AboutWhom } from "./whose";
import { minusAfterWords, overfullWholes } from "./sentenceFaults";

/** Every claim in the order of the text, and remarks on what several of them say together. */
export function readText(text: string, facts: FactSet): TextReading {
  return readerOf(facts)(text);
}

/** Reads many texts with the same facts: what is known of names and words is gathered once. */
export function readerOf(facts: FactSet): (text: string) => TextReading {
  const lexicon = lexiconOf(facts);
  return (text) => readWith(text, lexicon);
}

function readWith(text: string, lexicon: Lexicon): TextReading {
  const { read, drafts, ranks } = draftsOf(text, lexicon);
  const lineOf = lineFinder(text);
  const figures = judge(drafts, lexicon).map(({ draft, verdict }) => claimOf(draft, verdict, text, lineOf));
  const claims = [
    ...figures,
    ...ranks.map((rank) => rankClaim(rank, text, lineOf)),
    ...oppositeWords(read, figures, lineOf),
  ].sort((a, b) => a.start - b.start);
  return {
    claims,
    remarks: [...remarksOn(claims), ...minusAfterWords(drafts, claims), ...overfullWholes(drafts, claims)],
  };
}

interface PlacedRank extends PlacedSentence {
  readonly rank: RankClaim;
}

interface ReadDrafts {
  readonly read: readonly PlacedSentence[];
  readonly drafts: readonly Draft[];
  readonly ranks: readonly PlacedRank[];
}

function draftsOf(text: string, lexicon: Lexicon): ReadDrafts {
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
      ranks.push(
        ...ranksIn(sentence, lexicon, context.main?.subjects ?? []).map((rank) => ({ block, sentence, rank }))
      );
      context = {
        ...context,
        carried: carriedFrom(sentence, own, context),
        list: leadMeaning(sentence, lexicon) ?? context.list,
      };
    }
  }
  return { read, drafts, ranks };
}

function draftsIn(
  sentence: Sentence,
  block: TextBlock,
  context: TextContext,
  lexicon: Lexicon,
  count: number
): readonly Draft[] {
  const drafts: Draft[] = [];
  let meaning: Meaning | undefined = goesOn(sentence)
    ? context.carried?.meaning
    : block.kind === "item"
      ? context.list
      : undefined;
  let whose: AboutWhom | undefined;
  for (const clause of clausesOf(sentence)) {
    const said = meaningOfClause(clause, lexicon, meaning);
    const about = whoseIs(clause, said, context, lexicon, whose);
    const draft = {
      block,
      clause,
      meaning: asExpenditure(said, about.subjects),
      whose: about,
      context,
      sentence: count,
    };
    drafts.push(draft);
    // "… bättre än prognosen i T2 (-19,0 mnkr) och motsvarar 0,6 %" goes on from before the parenthesis.
    if (besideOccasion(clause) === undefined) [meaning, whose] = [draft.meaning, draft.whose];
  }
  return drafts;
}

/** "Det motsvarar 5 procent", "I samma riktning verkar …": the sentence goes on from the last figure. */
function goesOn({ tokens }: Sentence): boolean {
  const [first, second, third] = tokens.slice(0, 3).map(({ lower }) => lower);
  if (first === "åt" && third === "hållet") return true;
  return (
    /^(?:det|detta|dessa|vilket|även)$/.test(first ?? "") ||
    (first === "i" && second === "samma" && third === "riktning")
  );
}

function claimOf(draft: Draft, verdict: Verdict, text: string, lineOf: (offset: number) => number): Claim {
  const { clause, meaning, whose, block } = draft;
  const places = placesOf(clause);
  const span = sourceSpan({ block }, places.start, places.end);
  const fact = verdict.kind === "uncheckable" || verdict.kind === "addsUp" ? undefined : verdict.fact;
  const joint = whose.subjects.filter(
    ({ key }) =>
      fact?.subject.split(" + ").includes(key) === true || (verdict.kind === "addsUp" && verdict.how === "sumOfNamed")
  );
  const subject =
    joint.length > 1
      ? {
          name: listed(
            joint.map(({ name }) => name),
            "sv"
          ),
        }
      : (whose.subjects.find(({ key }) => key === fact?.subject) ??
        whose.loose.find(({ key }) => key === fact?.subject) ??
        (whose.match === "loose" || whose.from === "nowhere" ? undefined : whose.subjects[0]));
  return {
    sentence: clause.sentence.text,
    line: lineOf(block.offsets[clause.sentence.tokens[clause.quantity.number]?.start ?? 0] ?? 0),
    ...span,
    printed: text.slice(span.start, span.end),
    amount: clause.quantity.value,
    upTo: clause.quantity.upTo,
    unit: places.unit,
    hedge: clause.quantity.hedge,
    kind: meaning.kind,
    subject: subject?.name,
    direction: meaning.directionAt === undefined ? undefined : clause.sentence.tokens[meaning.directionAt]?.text,
    verdict,
  };
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
