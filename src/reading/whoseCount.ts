/**
 * What a count, a unit cost or an indicator is of. Such names are seldom written out: "I grundskolan gick 9 402
 * elever" is Elever i grundskola, since all its words are there.
 */
import type { Subject } from "../model/fact";
import type { SubjectKind } from "../model/figure";
import type { Clause } from "./clauses";
import type { TextContext } from "./context";
import type { Lexicon } from "./lexicon";
import type { Meaning } from "./meaning";
import { stemOf } from "./stems";

export interface CountedSubjects {
  readonly subjects: readonly Subject[];
  readonly match: "full" | "shortened" | "loose";
}

/** Words of names that say a unit and nothing of what is counted. */
const UNITS = new Set(["per", "procent", "andel", "antal", "kr", "kronor", "genomsnitt"].map(stemOf));

const KINDS: ReadonlySet<SubjectKind> = new Set(["volume", "indicator", "comparison", "series"]);

/** `undefined` when the sentence speaks of nothing that is counted, so that the figure is of another kind. */
export function countedSubjects(
  clause: Clause,
  meaning: Meaning,
  context: TextContext,
  lexicon: Lexicon
): CountedSubjects | undefined {
  const { sentence, quantity } = clause;
  const said = new Set(
    sentence.words.flatMap(({ stem, modifier }) => (modifier === undefined ? [stem] : [stem, modifier]))
  );
  const around = new Set([...said, ...context.headingStems, ...(context.carried?.stems ?? [])]);
  const noun = quantity.unit.kind === "count" ? quantity.unit.noun : undefined;
  const per = quantity.unit.kind === "moneyPer" ? quantity.unit.per : [];
  const ownStems = (stems: readonly string[]): readonly string[] => stems.filter((stem) => !UNITS.has(stem));
  const scored = lexicon.set.subjects
    .filter(({ kind }) => KINDS.has(kind))
    .flatMap((subject) => {
      const best = lexicon.names
        .stemsOf(subject)
        .map((stems) => score(ownStems(stems), said, around))
        .sort((a, b) => b.score - a.score)[0];
      if (best === undefined || best.said === 0) return [];
      const head = lexicon.names.stemsOf(subject)[0]?.[0];
      const isCounted =
        subject.kind !== "volume" ||
        [head, stemOfNoun(subject, lexicon)].some(
          (stem) => stem !== undefined && (stem === noun || per.includes(stem) || said.has(stem))
        );
      return isCounted ? [{ subject, ...best }] : [];
    });
  const full = scored.filter(({ isFull }) => isFull);
  if (full.length > 0) return { subjects: longest(full), match: "full" };
  const last = context.carried?.counted ?? [];
  const volumes = scored.filter(({ subject }) => subject.kind === "volume");
  const goesOn = last.filter((subject) =>
    volumes.length === 0
      ? meaning.kind === "effect" ||
        meaning.kind === "growth" ||
        meaning.kind === "difference" ||
        said.has(stemOfNoun(subject, lexicon) ?? "")
      : volumes.some((one) => one.subject === subject)
  );
  if (
    goesOn.length > 0 &&
    (meaning.kind === "effect" || isUnitCost(clause, meaning) || quantity.unit.kind === "percent")
  )
    return { subjects: goesOn, match: "full" };
  if (meaning.kind === "effect") return { subjects: [], match: "loose" };
  const shortened = scored.filter(({ isAround }) => isAround);
  if (shortened.length > 0)
    return {
      subjects: longest(shortened),
      match:
        isHeadedBy(shortened, context, lexicon) || isOnlyUnderHeading(shortened, volumes, said, context, lexicon)
          ? "full"
          : "shortened",
    };
  if (volumes.length === 0)
    return meaning.kind === "growth" || meaning.kind === "difference" ? undefined : { subjects: [], match: "loose" };
  return { subjects: longest(volumes), match: "loose" };
}

function isUnitCost({ quantity }: Clause, { kind }: Meaning): boolean {
  return kind === "unitCost" || quantity.unit.kind === "moneyPer";
}

/** The missing words stand in a heading that says nothing else. */
function isHeadedBy(
  scored: readonly { readonly subject: Subject }[],
  { subStems, carried }: TextContext,
  { names }: Lexicon
): boolean {
  const own = new Set(scored.flatMap(({ subject }) => names.stemsOf(subject).flat()));
  return carried === undefined && [...subStems].every((stem) => own.has(stem));
}

/** "Antalet elever blev 7 045" under the heading Grundskola, where nothing else that the workbook counts is said of elever. */
function isOnlyUnderHeading(
  shortened: readonly { readonly subject: Subject }[],
  volumes: readonly { readonly subject: Subject }[],
  said: ReadonlySet<string>,
  { headingStems }: TextContext,
  { names }: Lexicon
): boolean {
  const [only] = shortened;
  if (only === undefined || shortened.length > 1 || volumes.length > 1) return false;
  const [stems] = names.stemsOf(only.subject);
  return stems?.every((stem) => UNITS.has(stem) || said.has(stem) || headingStems.has(stem)) === true;
}

interface Score {
  readonly score: number;
  /** How many of the name's words the sentence says. */
  readonly said: number;
  readonly isFull: boolean;
  readonly isAround: boolean;
  readonly length: number;
}

function score(stems: readonly string[], said: ReadonlySet<string>, around: ReadonlySet<string>): Score {
  const own = stems.filter((stem) => said.has(stem)).length;
  const near = stems.filter((stem) => around.has(stem)).length;
  return {
    said: own,
    isFull: stems.length > 0 && own === stems.length,
    isAround: stems.length > 0 && near === stems.length,
    score: own * 10 + near - stems.length / 100,
    length: stems.length,
  };
}

function stemOfNoun({ noun }: Subject, { wordOf }: Lexicon): string | undefined {
  return noun === undefined
    ? undefined
    : wordOf({ kind: "word", text: noun, lower: noun.toLowerCase(), start: 0, end: noun.length }).stem;
}

/** Those of which most is said; "Elever i grundskola" before "Elever". */
function longest(scored: readonly (Score & { readonly subject: Subject })[]): readonly Subject[] {
  const most = Math.max(...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score >= most - 0.5).map(({ subject }) => subject);
}
