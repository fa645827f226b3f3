/**
 * Written sentences with one thing changed, and whether that makes them false. The judgement is made from the facts
 * that the sentence was written from, by the domain's rule for hedges written here once more: it shares no code with
 * the reader that it tests.
 */
import type { Fact, FactSet } from "../../src/model/fact";
import type { PlacedPiece, PlacedSentence, WrittenSection } from "./written";

export const KINDS = ["digit", "hedge", "direction", "area", "unit"] as const;

export type Kind = (typeof KINDS)[number];

export interface Mutation {
  readonly kind: Kind;
  readonly text: string;
  /** Where the changed sentence stands in the new text. */
  readonly start: number;
  readonly end: number;
  readonly isFalse: boolean;
}

export type Random = () => number;

/** Mulberry32: the same seed gives the same mutations. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function pick<T>(list: readonly T[], random: Random): T | undefined {
  return list[Math.floor(random() * list.length)];
}

/** One change of the kind somewhere in the section; `undefined` where it has nothing to change. */
export function mutated(section: WrittenSection, kind: Kind, facts: FactSet, random: Random): Mutation | undefined {
  if (kind === "area") return otherArea(section, facts, random);
  const byKey = new Map(facts.facts.map((fact) => [fact.key, fact]));
  const places = section.sentences.flatMap((sentence) =>
    sentence.pieces.flatMap((piece) => {
      const fact = byKey.get(piece.fact);
      return fact === undefined || otherWords(piece.words, kind, random) === undefined
        ? []
        : [{ sentence, piece, fact }];
    })
  );
  const place = pick(places, random);
  const words = place === undefined ? undefined : otherWords(place.piece.words, kind, random);
  if (place === undefined || words === undefined || words === place.piece.words) return undefined;
  const { sentence, piece, fact } = place;
  const isNothing = / 0\skronor/.test(section.text.slice(sentence.start, sentence.end));
  const isFalse = kind === "direction" ? !isNothing : !isTrueOf(words, fact, facts);
  return { kind, ...replaced(section, sentence, piece, words), isFalse };
}

function replaced(
  { text }: WrittenSection,
  sentence: PlacedSentence,
  at: Pick<PlacedPiece, "start" | "end">,
  words: string
): Pick<Mutation, "text" | "start" | "end"> {
  return {
    text: text.slice(0, at.start) + words + text.slice(at.end),
    start: sentence.start,
    end: sentence.end + words.length - (at.end - at.start),
  };
}

function otherWords(words: string, kind: Kind, random: Random): string | undefined {
  switch (kind) {
    case "digit":
      return otherDigit(words, random);
    case "hedge":
      return otherHedge(words, random);
    case "direction":
      return /\d/.test(words) ? undefined : DIRECTIONS.get(words);
    case "unit":
      return /miljon/.test(words)
        ? words.replace(/miljon(?:er)? kronor/, pick(["miljarder kronor", "tkr", "kronor"], random) ?? "tkr")
        : undefined;
    case "area":
      return undefined;
  }
}

function otherDigit(words: string, random: Random): string | undefined {
  const digits = [...words.matchAll(/\d/g)];
  const chosen = pick(digits, random);
  if (chosen === undefined) return undefined;
  const isFirst = digits[0] === chosen;
  const others = [..."0123456789"].filter((digit) => digit !== chosen[0] && !(isFirst && digit === "0"));
  return words.slice(0, chosen.index) + (pick(others, random) ?? "") + words.slice(chosen.index + 1);
}

/** Turned around, taken away or put there. */
function otherHedge(words: string, random: Random): string | undefined {
  if (!/\d/.test(words) || !/miljon|procent/.test(words) || words.startsWith("mindre än")) return undefined;
  const bare = words.replace(/^(?:drygt|knappt) /, "");
  if (bare === words) return pick([`drygt ${bare}`, `knappt ${bare}`], random);
  return pick([words.startsWith("drygt") ? `knappt ${bare}` : `drygt ${bare}`, bare], random);
}

const DIRECTIONS: ReadonlyMap<string, string> = new Map(
  [
    ["överskott", "underskott"],
    ["överskottet", "underskottet"],
    ["Överskott", "Underskott"],
    ["Överskottet", "Underskottet"],
    ["förbättring", "försämring"],
    ["förbättrat", "försämrat"],
    ["ökat", "minskat"],
    ["ökade", "minskade"],
    ["fler", "färre"],
    ["över", "under"],
    ["högre", "lägre"],
    ["mer", "mindre"],
  ].flatMap(([a = "", b = ""]) => [
    [a, b],
    [b, a],
  ])
);

/** Another area's name in a sentence: false when that area has such a figure and it is another one. */
function otherArea(section: WrittenSection, facts: FactSet, random: Random): Mutation | undefined {
  const areas = facts.subjects.filter(({ kind }) => kind === "area");
  const places = section.sentences.flatMap((sentence) =>
    areas.flatMap((area) => {
      const at = section.text.slice(sentence.start, sentence.end).indexOf(area.name);
      const own = sentence.pieces.filter(({ fact, words }) => /\d/.test(words) && fact.split("|")[1] === area.key);
      return at < 0 || own.length === 0 ? [] : [{ sentence, area, own, start: sentence.start + at }];
    })
  );
  const place = pick(places, random);
  const other = pick(
    areas.filter(({ key }) => key !== place?.area.key),
    random
  );
  if (place === undefined || other === undefined) return undefined;
  const { sentence, area, own, start } = place;
  const byKey = new Map(facts.facts.map((fact) => [fact.key, fact]));
  const isFalse = own.some(({ fact, words }) => {
    const [mine, theirs] = [byKey.get(fact), byKey.get(fact.replace(area.key, other.key))];
    return (
      mine !== undefined &&
      theirs !== undefined &&
      (!isTrueOf(words, theirs, facts) || mine.values[0] * theirs.values[0] < 0)
    );
  });
  return {
    kind: "area",
    ...replaced(section, sentence, { start, end: start + area.name.length }, other.name),
    isFalse,
  };
}

/** True of the fact, or of its outcome to date where it is a forecast: during the year the words may mean either. */
function isTrueOf(words: string, fact: Fact, { facts }: FactSet): boolean {
  const { what, subject, narrowedTo, year, of, against } = fact;
  const isEither = (scenario: Fact["scenario"]): boolean => scenario === "outcome" || scenario === "forecast";
  const same = facts.filter(
    (one) =>
      one.what === what &&
      one.subject === subject &&
      one.narrowedTo === narrowedTo &&
      one.year === year &&
      one.of === of &&
      one.against === against &&
      isEither(one.scenario)
  );
  return [fact, ...(isEither(fact.scenario) ? same : [])].some((one) => isTrue(words, one));
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/miljard/, 1e11],
  [/miljon/, 1e8],
  [/tkr/, 1e5],
  [/kronor/, 1e2],
];

/**
 * Whether words as "drygt 64 miljoner kronor" are right of a fact: drygt X for X < v < X + step, knappt X for X − step
 * < v < X, else within half a step.
 */
function isTrue(words: string, { values, unit }: Fact): boolean {
  const digits = /\d[\d\s]*(?:,\d+)?/.exec(words)?.[0] ?? "";
  const printed = Number(digits.replace(/[^\d,]/g, "").replace(",", "."));
  const decimals = (digits.split(",")[1] ?? "").length;
  const scale = unit === "ore" || unit === "orePer" ? (SCALES.find(([pattern]) => pattern.test(words))?.[1] ?? 1) : 1;
  const step = decimals > 0 ? 10 ** -decimals : stepOf(printed);
  return values.some((value) => {
    const over = Math.abs(value) / scale - printed;
    if (words.startsWith("drygt")) return over > 0 && over < hedgedStep(printed, decimals);
    if (words.startsWith("knappt")) return over < 0 && over > -stepBelow(printed, decimals);
    return Math.abs(over) <= step / 2 + 1e-9 * printed;
  });
}

/** A number of whole hundreds or more is rounded to its trailing zeros. */
function stepOf(printed: number): number {
  const zeros = /0+$/.exec(String(printed))?.[0].length ?? 0;
  return zeros >= 2 ? 10 ** Math.min(zeros, String(printed).length - 1) : 1;
}

/** The step of a hedged number is that of its last digit that is not zero; below 10 comes 9, not 0. */
function hedgedStep(printed: number, decimals: number): number {
  const zeros = /0*$/.exec(String(Math.round(printed * 10 ** decimals)))?.[0].length ?? 0;
  return Math.max(decimals > 0 ? 10 ** -decimals : stepOf(printed), 10 ** (zeros - decimals));
}

function stepBelow(printed: number, decimals: number): number {
  const step = hedgedStep(printed, decimals);
  const fine = decimals > 0 ? 10 ** -decimals : stepOf(printed);
  return Math.abs(printed - step) < 1e-9 && step > fine ? step / 10 : step;
}
