/** Whom a figure is about where its kind says it: the reserve, measures, investments, grants received, decisions. */
import type { SubjectKind } from "../model/figure";
import type { Clause } from "./clauses";
import type { Lexicon } from "./lexicon";
import type { ClaimKind, Meaning } from "./meaning";
import { isWithin, type Sentence } from "./sentence";
import { RECEIVED, unique, type FoundSubjects } from "./whoseNamed";

/** What some kinds of figures are of when no name says it, and the kinds of subjects that may be named with them. */
const WHOLES: Readonly<Partial<Record<ClaimKind, { readonly whole: string; readonly parts: readonly SubjectKind[] }>>> =
  {
    reserve: { whole: "reserve", parts: ["reserve"] },
    measure: { whole: "measures", parts: ["measure", "area"] },
    investment: { whole: "investments", parts: ["investment"] },
    received: { whole: "grantsReceived", parts: ["grantReceived", "grantsReceived"] },
  };

/** Reserve, measures, investments and grants received are known by what is said, not only by names. */
export function ofKind(
  { sentence, quantity, left, right }: Clause,
  { kind }: Meaning,
  { names, set }: Lexicon
): FoundSubjects | undefined {
  const known = WHOLES[kind];
  if (known === undefined) return undefined;
  const near = sentence.mentions.filter(({ first }) => isWithin(first, left) || isWithin(first, right));
  const isSum = sentence.tokens
    .slice(left.from, quantity.next)
    .some(({ lower }) => /^(?:tillsammans|totalt|sammanlagt|summan|summa)$/.test(lower));
  const isNear = kind === "received" || (kind === "investment" && near.length > 0);
  const named = (isNear ? near : sentence.mentions)
    .flatMap(({ subjects }) => subjects)
    .filter((subject) => known.parts.includes(subject.kind));
  if (kind === "received" && named.length > 0) return undefined;
  const single =
    kind === "measure"
      ? set.subjects.filter(
          (subject) => subject.kind === "measure" && isAllSaid(sentence, names.stemsOf(subject)[0] ?? [])
        )
      : [];
  const whole = names.subjectOf(known.whole);
  const parts = [...named.filter((subject) => subject.kind !== "area"), ...single];
  const isPart = kind === "measure" && unique(parts).length === 1 && !isSum;
  const subjects = [...parts, ...(whole === undefined || isPart ? [] : [whole])];
  const isFar = kind === "investment" && (isSum || (near.length === 0 && named.length > 0));
  const isOne =
    kind === "measure" && subjects.length === 1 && sentence.tokens.some(({ lower }) => lower === "åtgärden");
  return subjects.length === 0
    ? undefined
    : {
        subjects: unique(isFar ? [...subjects].reverse() : subjects),
        match: isFar || isOne || kind === "received" ? "loose" : "full",
        from: "clause",
      };
}

function isAllSaid({ words }: Sentence, stems: readonly string[]): boolean {
  return stems.length > 0 && stems.every((stem) => words.some((word) => word.stem === stem));
}

const MONTH = /^(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)$/;

/** Decisions and purposes: by name, by their month, or as the year's opening budget. */
export function ofDecision(
  { sentence, left, right }: Clause,
  { kind }: Meaning,
  { names, set }: Lexicon
): FoundSubjects | undefined {
  if (kind !== "decision") return undefined;
  const zone = { from: left.from, next: right.next };
  const mentions = sentence.mentions.filter(({ first }) => isWithin(first, zone));
  const through = mentions.filter(
    ({ first }) =>
      isWithin(first, right) &&
      /^(?:genom|enligt|via)$/.test(
        sentence.tokens[sentence.tokens[first - 1]?.kind === "mark" ? first - 2 : first - 1]?.lower ?? ""
      )
  );
  const near = (through.length > 0 ? through : mentions).flatMap(({ subjects }) => subjects);
  const purposes = near.filter((subject) => subject.kind === "purpose");
  const months = new Set(
    sentence.words.flatMap(({ stem }, index) => (MONTH.test(sentence.tokens[index]?.lower ?? "") ? [stem] : []))
  );
  const decisions = set.subjects.filter(
    (subject) =>
      subject.kind === "decision" &&
      (near.includes(subject) || names.stemsOf(subject).some((stems) => stems.some((stem) => months.has(stem))))
  );
  const opening = sentence.words.slice(left.from, right.next).some(({ concepts }) => concepts.includes("setAside"))
    ? set.subjects.filter(({ kind: own, otherNames }) => own === "decision" && otherNames.includes("grundbudget"))
    : [];
  const received = near.filter((subject) => RECEIVED.has(subject.kind));
  const exact = decisions.filter((subject) => near.includes(subject));
  const named = [...purposes, ...received, ...(exact.length > 0 ? exact : [...decisions, ...opening])];
  const whole =
    named.length === 0 && sentence.words.slice(0, right.next).some(({ concepts }) => concepts.includes("given"))
      ? set.subjects.filter(
          (subject) => subject.kind === "decision" && subject.otherNames.includes("tillskott under året")
        )
      : [];
  const subjects = unique([...named, ...whole]);
  return subjects.length === 0 ? undefined : { subjects, match: named.length === 0 ? "loose" : "full", from: "clause" };
}
