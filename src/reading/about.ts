/**
 * Whom a figure is about, by one stack: its own clause, the figure before it, the sentence, the sentences before, the
 * headings. Every level gives the subjects it names a weight; a name that is said only in part counts for that part.
 */
import type { Subject } from "../model/fact";
import { WITHOUT_PARTS } from "../model/figure";
import type { Clause, Part } from "./clauses";
import { ALONE, partlySaid, type Discourse } from "./discourse";
import type { Mention } from "./names";
import { means, meaning, says, wholeOf, wordAt, type Sentence, type Zone } from "./sentence";
import { stemOf } from "./tokens";
import type { Weights } from "./weights";

/** How surely each subject is meant; those not in it are not named at all. */
export interface About {
  readonly weights: ReadonlyMap<string, number>;
  /** Subjects that are meant for sure if at all: named in full, or all of their name's words said. */
  readonly sure: ReadonlySet<string>;
  /** Subjects named in full in the clause itself. */
  readonly named: ReadonlySet<string>;
  /** Areas that the text is under, or that it has just spoken of. */
  readonly areas: ReadonlySet<string>;
  /** Whether the heading above is an area's: what is said of costs there is of its costs. */
  readonly isUnderArea: boolean;
  /** Whether its own clause, or the figure that it goes on from, says whom; or nothing at all does. */
  readonly said: "here" | "elsewhere" | "nowhere";
}

/** What the sentence goes on from. */
export interface Going {
  /** Subjects of the figure before. */
  readonly previous: readonly string[];
  /** Whether the sentence begins with "det", "detta", "vilket". */
  readonly goesOn: boolean;
}

/**
 * "nämnden", but not "tekniska nämnden" of another committee, nor the owner of a place in order: "nämndens största
 * område".
 */
export function isCommitteeWord(sentence: Sentence, index: number): boolean {
  if (!means(sentence, index, "committeeWord") || means(sentence, index + 1, "order", "most")) return false;
  if (/^(?:i|av|inom|för)$/.test(wordAt(sentence, index - 1)) && means(sentence, index - 2, "order", "most"))
    return false;
  // "Nämndens reserv": whose it is.
  if (wordAt(sentence, index).endsWith("s") && sentence.isTaken(index + 1)) return false;
  // "… trodde nämnden att det skulle stanna vid": who believed it.
  if (wordAt(sentence, index + 1) === "att") return false;
  const isNeutral =
    sentence.words[index - 1]?.isNeutral === true && !/^(?:vad|som|än)$/.test(wordAt(sentence, index - 1));
  return sentence.tokens[index - 1]?.kind !== "word" || isNeutral;
}

/** `whole`: whom the way of saying it is about when no name says it. */
export function aboutOf(
  { sentence, asides }: Part,
  clause: Clause,
  { main, sub, carried }: Discourse,
  { previous, goesOn }: Going,
  whole: string | undefined,
  w: Weights
): About {
  const { lexicon } = sentence;
  const weights = new Map<string, number>();
  const sure = new Set<string>();
  const named = new Set<string>();
  const give = (key: string, weight: number, isSure = true): void => {
    for (const twin of lexicon.twinsOf(key)) {
      if (isSure) sure.add(twin);
      weights.set(twin, Math.max(weights.get(twin) ?? -Infinity, weight));
    }
  };
  const giveAll = (subjects: readonly Subject[], weight: number, isSure = true): void => {
    for (const { key } of subjects) give(key, weight, isSure);
  };
  const name = ({ subjects, match }: Named, weight: number): void => {
    giveAll(subjects, weight, match !== "partly");
    if (match !== "partly") for (const { key } of subjects) named.add(key);
  };
  const mentioned = (zone: Zone) => mentionsIn(sentence, zone, carried !== undefined);
  // Its own clause.
  const ends = ownEnd(clause);
  mentioned({ from: clause.own.from, next: clause.left.next })
    .reverse()
    .forEach((mention, order) => name(mention, w.ownBefore - 0.1 * order));
  for (const mention of mentioned({ from: clause.right.from, next: ends })) name(mention, w.ownAfter);
  if (whole !== undefined) {
    const isDecision = whole.startsWith("decision");
    give(whole, isDecision ? w.aside : w.pointed - 1, !isDecision);
  }
  const turn = turnOf(clause);
  if (turn !== undefined) {
    for (const key of [...weights.keys()].filter((one) => one.startsWith(`${turn.kind}:`))) weights.set(key, w.aside);
    named.clear();
    name({ subjects: [turn], match: "full" }, w.ownBefore);
  }
  const isSaidHere = named.size > 0 || (clause.isLinked && previous.length > 0);
  if (clause.isLinked) for (const key of previous) give(key, w.linked);
  // The rest of the sentence.
  mentioned({ from: 0, next: clause.own.from })
    .reverse()
    .forEach(({ subjects, match }, order) => {
      giveAll(
        subjects.filter(({ kind }) => kind !== turn?.kind),
        w.sentence - 0.25 * order,
        match !== "partly"
      );
    });
  const following = sentence.quantities.find(({ from }) => from >= clause.right.next);
  const beyond = Math.min(following?.from ?? sentence.tokens.length, Math.max(clause.right.next, clause.far.next));
  for (const { subjects, first, match } of mentioned({ from: ends, next: sentence.tokens.length }))
    giveAll(subjects, first < beyond ? w.later : w.aside - 0.5, first < beyond && match !== "partly");
  for (const { subjects, match } of asides) giveAll(subjects, w.aside, match !== "partly");
  // Sentences before, and headings.
  const area = [main, carried].find((one) => one?.subjects.some(({ kind }) => kind === "area" || kind === "frame"));
  if (says(sentence, { from: 0, next: clause.right.next }, "areaWord")) giveAll(area?.subjects ?? [], w.pointed);
  const isHidden = sub?.isStrange === true;
  giveAll(carried?.subjects ?? [], goesOn ? w.linked : w.carried, carried?.isStrange !== true);
  giveAll(sub?.subjects ?? [], w.sub, !isHidden);
  giveAll(main?.subjects ?? [], isHidden ? w.aside / 2 : w.heading);
  if (lexicon.committee !== undefined) give(lexicon.committee.key, main === undefined ? w.committee : w.committee / 2);
  // Names that are said only in part, and parts of what is named.
  const near = { from: clause.left.from, next: clause.right.next };
  const above = [main, sub, carried].flatMap((level) => [...(level?.stems ?? [])]);
  for (const [{ key, within }, share] of [...countedIn(sentence), ...partlySaid(sentence, near, beyond, above)]) {
    // "Antalet hushåll" under the heading of what they belong to.
    const isUnder = share >= 0.5 && share < 1 && (weights.get(within ?? "") ?? 0) >= w.heading;
    if (share > 1) give(key, w.sentence + 0.5);
    const all = isUnder && share !== ALONE ? Math.min(1, share + 0.35) : Math.min(1, share);
    give(key, w.partly * all * all, all > 0.89);
  }
  if ([...named].some((key) => key.startsWith("line:"))) give(WITHOUT_PARTS, w.committee, false);
  giveAll(partsOfLocated(clause), w.ownBefore - 0.7, false);
  const spoken = [main, carried].flatMap((level) => level?.subjects ?? []);
  const spokenHere = sentence.mentions.filter(({ first }) => first < ends).flatMap(({ subjects }) => subjects);
  const isArea = ({ kind }: Subject): boolean => kind === "area";
  const isElsewhere = sentence.mentions.length > 0 || [main, sub, carried].some((level) => level !== undefined);
  return {
    weights,
    sure,
    named,
    areas: new Set([...spoken, ...spokenHere].filter(isArea).map(({ key }) => key)),
    isUnderArea: main?.subjects.some(isArea) === true,
    said: isSaidHere ? "here" : isElsewhere ? "elsewhere" : "nowhere",
  };
}

/** What is counted in the noun that the sentence says: "timmar" for Beviljade assistanstimmar. */
function countedIn({ words, lexicon }: Sentence): readonly (readonly [Subject, number])[] {
  const said = [...new Set(words.map(({ stem }) => stem))];
  return lexicon.set.subjects.flatMap((subject): readonly (readonly [Subject, number])[] => {
    if (subject.kind !== "volume" || subject.noun === undefined) return [];
    const noun = stemOf(subject.noun);
    // "familjehemsdygnen" for Vårddygn familjehem.
    const isWhole = lexicon.names
      .stemsOf(subject)
      .some((name) => name.some((stem) => said.some((word) => isMadeOf(word, stem, noun))));
    return isWhole ? [[subject, 1]] : said.includes(noun) ? [[subject, 0.5]] : [];
  });
}

function isMadeOf(word: string, first: string, noun: string): boolean {
  const isLonger = first.length > 4 && word.length >= first.length + noun.length;
  return isLonger && word.startsWith(first) && word.endsWith(noun);
}

/** "Insatserna inom IFO": the area is where it is, and what is meant may be a part of it. */
function partsOfLocated({ sentence, left }: Clause): readonly Subject[] {
  const places = sentence.mentions
    .filter(({ first }) => first > left.from && first < left.next && means(sentence, first - 1, "within"))
    .flatMap(({ subjects }) => subjects.map(({ key }) => key));
  return places.length === 0
    ? []
    : sentence.lexicon.set.subjects.filter(({ kind, within }) => kind === "cause" && places.includes(within ?? ""));
}

/** "A och B har överskott på 64 respektive 74 mnkr": the one whose turn it is, where there are as many as figures. */
function turnOf({ sentence, order }: Clause): Subject | undefined {
  if (!says(sentence, wholeOf(sentence), "respectively")) return undefined;
  for (const kind of ["area", "cause", "line", "frame", "volume"] as const) {
    const named = new Set(
      sentence.mentions.flatMap(({ subjects }) => subjects.filter((one) => one.kind === kind).slice(0, 1))
    );
    if (named.size === sentence.quantities.length) return [...named][order];
  }
  return undefined;
}

type Named = Pick<Mention, "subjects" | "match">;

/** "räknade nämnden med", "förvaltningen bedömde". */
export function isBeliever(sentence: Sentence, index: number): boolean {
  return [index - 1, index + 1].some((at) => means(sentence, at, "believing"));
}

/** `isGoingOn`: the sentences before have said whom the text is about; "räknade nämnden med" then only says who did. */
function mentionsIn(sentence: Sentence, { from, next }: Zone, isGoingOn: boolean): (Named & Pick<Mention, "first">)[] {
  const { committee } = sentence.lexicon;
  const words = meaning(sentence, { from, next }, "committeeWord").filter(
    (index) =>
      !sentence.isTaken(index) && isCommitteeWord(sentence, index) && !(isGoingOn && isBeliever(sentence, index))
  );
  return [
    ...sentence.mentions.filter(({ first }) => first >= from && first < next),
    ...words.map((first) => ({ subjects: committee === undefined ? [] : [committee], first, match: "full" as const })),
  ].sort((a, b) => a.first - b.first);
}

/** Where the words after a figure begin a comparison, a reason or another clause's verb: they name others. */
function ownEnd({ sentence, right }: Clause): number {
  for (let index = right.from; index < right.next; index++) {
    if (sentence.isTaken(index)) continue;
    const isThan = means(sentence, index, "than") && !/^(?:mot|sedan)$/.test(wordAt(sentence, index));
    if (isThan || means(sentence, index, "reporting", "explaining")) return index;
  }
  return right.next;
}
