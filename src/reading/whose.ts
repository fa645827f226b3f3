/** Whom a figure is about: the names in its clause, else those that the sentence, the paragraph or the heading carries to it. */
import type { Subject } from "../model/fact";
import { isPhraseOfExtent, unknownWords, type Clause } from "./clauses";
import type { TextContext, NamedSubjects } from "./context";
import { isEffect, isOtherTime, isSupposed } from "./doubts";
import type { Lexicon } from "./lexicon";
import type { ClaimKind, Meaning } from "./meaning";
import { respectively } from "./respectively";
import type { Zone } from "./sentence";
import { countedSubjects } from "./whoseCount";
import { ofDecision, ofKind } from "./whoseKind";
import {
  carried,
  fitsKind,
  inClause,
  inSentence,
  linked,
  namesIn,
  pointedAt,
  reasonOrThan,
  unique,
  type FoundSubjects,
} from "./whoseNamed";

export interface AboutWhom extends FoundSubjects {
  /** Words that may narrow the subject to something that no table has. */
  readonly unknown: readonly string[];
  /** Those that headings and sentences before speak of, where the clause does not name its subject before the figure. */
  readonly others: readonly Subject[];
  /** Whether nothing stands against calling a wrong figure wrong. */
  readonly isClear: boolean;
  /** Whether the figure may be only a part, an effect or a supposition: then not even a near miss is wrong. */
  readonly isDoubtful: boolean;
  /** Subjects that single words point to; they may confirm. */
  readonly loose: readonly Subject[];
}

/** Kinds of subjects that the words of a clause cannot be about when the figure is of another kind. */
const COUNTED_KINDS: ReadonlySet<ClaimKind> = new Set([
  "volume",
  "unitCost",
  "difference",
  "growth",
  "indicator",
  "effect",
]);

export function whoseIs(
  clause: Clause,
  meaning: Meaning,
  context: TextContext,
  lexicon: Lexicon,
  previous: AboutWhom | undefined
): AboutWhom {
  const { sentence } = clause;
  const unknown = [
    ...unknownWords(sentence, clause.left, true),
    ...unknownWords(sentence, { from: clause.right.from, next: reasonOrThan(clause) }),
  ];
  const loose = looselyNamed(clause, context, lexicon);
  const counted = COUNTED_KINDS.has(meaning.kind) ? countedSubjects(clause, meaning, context, lexicon) : undefined;
  if (counted !== undefined) {
    const own = new Set(counted.subjects.flatMap((subject) => lexicon.names.stemsOf(subject).flat()));
    const strange = unknown
      .filter(
        (index) => !lexicon.isCounted(sentence.words[index]?.stem ?? "") && !own.has(sentence.words[index]?.stem ?? "")
      )
      .map((index) => sentence.tokens[index]?.lower ?? "");
    const isDoubtful = isOtherTime(clause, meaning, lexicon) || isSupposed(clause) || clause.isPart;
    return {
      ...counted,
      unknown: strange,
      loose,
      others: [],
      from: "clause",
      isClear: counted.match === "full" && strange.length === 0 && !isDoubtful,
      isDoubtful,
    };
  }
  const several =
    ofKind(clause, meaning, lexicon) ??
    ofDecision(clause, meaning, lexicon) ??
    inClause(clause, meaning, lexicon) ??
    pointedAt(clause, context, clause.left) ??
    linked(clause, previous) ??
    inSentence(clause, meaning, lexicon) ??
    pointedAt(clause, context, { from: 0, next: clause.quantity.from }) ??
    carried(context, meaning, lexicon);
  const found = { ...several, subjects: respectively(clause, several.subjects) };
  const words = unknown.map((index) => sentence.tokens[index]?.lower ?? "");
  const strange =
    found.from === "clause" ? words : [...words, ...(found.from === "nowhere" ? [] : unknownBefore(clause))];
  const isPart = clause.isPart && found.from !== "clause";
  const isAreaLine = found.subjects.some(({ kind }) => kind === "line") && speaksOfArea(clause, context);
  const isDoubtful =
    isEffect(clause, meaning) ||
    isPart ||
    isAreaLine ||
    isOfSeveral(found) ||
    isOtherTime(clause, meaning, lexicon) ||
    isSupposed(clause);
  return {
    ...found,
    subjects: isAreaLine ? found.subjects.filter(({ kind }) => kind !== "line") : found.subjects,
    unknown: strange,
    loose,
    others: isNamedBefore(clause, found)
      ? []
      : unique(
          [
            ...(context.sub?.subjects ?? []),
            ...(context.main?.subjects ?? []),
            ...(context.carried?.named?.subjects ?? []),
          ].filter(({ kind }) => fitsKind(kind, meaning.kind))
        ),
    isClear: found.match !== "loose" && found.from !== "nowhere" && strange.length === 0 && !isDoubtful,
    isDoubtful,
  };
}

function isNamedBefore(clause: Clause, { from, subjects }: FoundSubjects): boolean {
  return (
    (from === "clause" || from === "sentence") &&
    namesIn(clause, { from: 0, next: clause.quantity.from }).some((subject) => subjects.includes(subject))
  );
}

/** Two areas or two causes in one clause: the figure may be their sum. */
function isOfSeveral({ subjects, from }: FoundSubjects): boolean {
  if (from !== "clause" && from !== "sentence") return false;
  const kinds = subjects
    .map(({ kind }) => kind)
    .filter((kind) => kind === "area" || kind === "cause" || kind === "line");
  return new Set(kinds).size < kinds.length;
}

/** What stands before the clause may be what a "där" or "som" goes back to. */
function unknownBefore({ sentence, before }: Clause): readonly string[] {
  return sentence.tokens.slice(before.from, before.next).flatMap(({ kind, lower }, at) => {
    const index = before.from + at;
    return kind === "word" &&
      !sentence.isTaken(index) &&
      sentence.words[index]?.isNeutral === false &&
      !isPhraseOfExtent(sentence, index)
      ? [lower]
      : [];
  });
}

function speaksOfArea({ sentence }: Clause, { main, sub, carried: last }: TextContext): boolean {
  const isArea = (named: NamedSubjects | undefined): boolean =>
    named?.subjects.some(({ kind }) => kind === "area" || kind === "frame" || kind === "cause") === true;
  return (
    sentence.mentions.some(({ subjects }) => subjects.some(({ kind }) => kind === "area" || kind === "frame")) ||
    isArea(main) ||
    isArea(sub) ||
    isArea(last?.named)
  );
}

/** Subjects that single words of the clause, or else of the sentence or the heading, point to. */
function looselyNamed(
  { sentence, left, right }: Clause,
  { sub, carried: last }: TextContext,
  { names }: Lexicon
): readonly Subject[] {
  const ofZone = (zone: Zone): readonly Subject[] =>
    sentence.words
      .slice(zone.from, zone.next)
      .flatMap(({ stem, isNeutral, modifier }) =>
        stem === "" || (isNeutral && modifier === undefined) ? [] : names.looselyNamed(stem)
      );
  const counted = sentence.mentions.flatMap(({ subjects }) =>
    subjects.flatMap(({ kind, within }) =>
      kind === "volume" && within !== undefined ? (names.subjectOf(within) ?? []) : []
    )
  );
  const near = unique([...ofZone(left), ...ofZone(right), ...counted]);
  if (near.length > 0) return near;
  const whole = unique(ofZone({ from: 0, next: sentence.tokens.length }));
  return whole.length > 0 ? whole : unique([...(last?.named?.subjects ?? []), ...(sub?.subjects ?? [])]);
}
