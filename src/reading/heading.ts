/** What headings and sentences leave to those that follow: whom they were about. */
import type { SubjectKind } from "../model/figure";
import { contentStems } from "./sentence";
import type { Lexicon } from "./lexicon";
import type { Sentence } from "./sentence";
import { unknownWords } from "./strange";
import type { Discourse, Level } from "./discourse";
import type { Traced } from "./traced";

const MAIN_KINDS: ReadonlySet<SubjectKind> = new Set(["committee", "area", "frame", "investments"]);

/** Told of in passing: the text goes on about somebody else. */
const PASSING: ReadonlySet<SubjectKind> = new Set([
  "decision",
  "purpose",
  "grantReceived",
  "grantsReceived",
  "measure",
  "measures",
  "reserve",
]);

/** Words of headings that speak of the committee as a whole. */
const OVERALL =
  /^(?:sammanfattning|övergripande|nämnden|nämndens|inledning|helhet|driftbudget|driftredovisning|ekonomi|ekonomisk|ekonomiskt|utfall|bokslut|budgetavvikelse|helårsprognos|prognos|resultaträkning|kommunbidrag|kommunbidraget|ram|beslut|fördelning|resultat)$/;

export function underHeading(discourse: Discourse, sentence: Sentence, lexicon: Lexicon): Discourse {
  const stems = contentStems(sentence);
  const subjects = sentence.mentions.flatMap((mention) => mention.subjects);
  const main = subjects.filter(({ kind }) => MAIN_KINDS.has(kind));
  const unknown = unknownWords(sentence, { from: 0, next: sentence.tokens.length });
  const level: Level = { subjects, stems, isStrange: unknown.length > 0 };
  const fresh = { carried: undefined };
  if (main.length > 0 && unknown.length === 0) return { main: { ...level, subjects: main }, sub: undefined, ...fresh };
  const loose = unknown.length === 0 ? [] : [...stems].flatMap((stem) => lexicon.names.looselyNamed(stem));
  const all = [...new Set([...subjects, ...loose.filter(({ kind }) => !PASSING.has(kind))])];
  if (all.length > 0 || unknown.length > 0) return { ...discourse, sub: { ...level, subjects: all }, ...fresh };
  const committee = lexicon.committee;
  const isOverall = sentence.tokens.some(({ lower }) => OVERALL.test(lower)) && committee !== undefined;
  const isUnderArea = discourse.main?.subjects.some(({ kind }) => kind === "area" || kind === "frame") === true;
  if (isOverall && !isUnderArea)
    return { main: { subjects: [committee], stems, isStrange: false }, sub: undefined, ...fresh };
  if (isOverall && /sammanfattning|nämnd|helhet|inledning/i.test(sentence.text))
    return { main: { subjects: [committee], stems, isStrange: false }, sub: undefined, ...fresh };
  return { ...discourse, sub: undefined, ...fresh };
}

const ASIDE =
  /^(?:beror|berodde|förklaras|förklarades|motverkas|reduceras|kompenseras|orsaken|orsaker|huvudorsaken|bidrar|bidrog|bidragit)$/;

export function carriedBy(
  sentence: Sentence,
  own: readonly Traced[],
  discourse: Discourse,
  lexicon: Lexicon
): Level | undefined {
  const stems = contentStems(sentence);
  const before = discourse.carried;
  if (sentence.tokens.some(({ lower }) => ASIDE.test(lower)) && own.length > 0)
    return { subjects: before?.subjects ?? [], stems, isStrange: before?.isStrange ?? false };
  const keys = new Set(
    own.flatMap(({ claim: { verdict }, facts }) => {
      if (verdict.kind === "agrees" || verdict.kind === "roundedAside" || verdict.kind === "disagrees")
        return [verdict.fact.subject];
      return verdict.kind === "uncheckable" ? facts.slice(0, 1).map(({ fact }) => fact.subject) : [];
    })
  );
  const told = [...keys].flatMap((key) => lexicon.names.subjectOf(key) ?? []).filter(({ kind }) => !PASSING.has(kind));
  const isStrange = own.some(
    ({ claim: { verdict } }) => verdict.kind === "uncheckable" && verdict.reason.kind === "narrower"
  );
  if (own.length > 0) return { subjects: told.length > 0 ? told : (before?.subjects ?? []), stems, isStrange };
  const named = sentence.mentions.flatMap(({ subjects }) => subjects).filter(({ kind }) => !PASSING.has(kind));
  return { subjects: named.length > 0 ? named : (before?.subjects ?? []), stems, isStrange: false };
}
