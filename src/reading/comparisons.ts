/**
 * What a figure is compared with in its sentence, and which way: "lägre än budgeterat", "jämfört med delårsrapporten".
 */
import type { Clause } from "./clauses";
import type { Lexicon } from "./lexicon";
import { meaning, means, type Sentence, type Zone } from "./sentence";

export type ComparisonBasis =
  | { readonly kind: "budget" }
  /** `occasion` is undefined when the text does not say which earlier forecast. */
  | { readonly kind: "forecast"; readonly occasion: string | undefined }
  | { readonly kind: "previousYear" }
  /** A forecast told of first, against what then came: "9 mnkr, vilket är 6 mnkr bättre än utfallet". */
  | { readonly kind: "outcome" }
  | { readonly kind: "otherYear"; readonly year: number };

/** The basis named after the figure, or before it when the sentence begins with the comparison. */
export function basisOf({ sentence, right, far, left, before }: Clause, lexicon: Lexicon): ComparisonBasis | undefined {
  const after = meaning(sentence, right, "than")[0];
  if (after !== undefined) return basisIn(sentence, { from: after, next: far.next }, lexicon);
  const later = meaning(sentence, far, "than")[0];
  if (later !== undefined && sentence.quantities.every(({ from }) => from <= far.from || from > later)) {
    const found = basisIn(sentence, { from: later, next: far.next }, lexicon);
    if (found !== undefined) return found;
  }
  const since =
    right.from < right.next && sentence.tokens[right.from]?.lower === "från"
      ? basisIn(sentence, { from: right.from, next: right.next }, lexicon)
      : undefined;
  if (since !== undefined) return since;
  const since2 = basisAfterOccasion(sentence, lexicon);
  if (since2 !== undefined) return since2;
  const own = basisBefore(sentence, left, lexicon);
  return own ?? (sentence.quantities[0]?.from === left.next ? basisBefore(sentence, before, lexicon) : undefined);
}

/** "efter delårsbokslutet", "mellan delårsbokslut och bokslut": from then to what is reported. */
function basisAfterOccasion({ tokens, occasions }: Sentence, { set }: Lexicon): ComparisonBasis | undefined {
  const named = occasions.filter(({ isWeak }) => !isWeak);
  const [first, ...others] = named.filter(({ occasion }) => occasion !== set.occasion);
  if (first === undefined || others.length > 0) return undefined;
  const before = [1, 2].map((back) => tokens[first.first - back]?.lower ?? "");
  return before.some((word) => /^(?:efter|mellan)$/.test(word))
    ? { kind: "forecast", occasion: first.occasion }
    : undefined;
}

function basisBefore(sentence: Sentence, zone: Zone, lexicon: Lexicon): ComparisonBasis | undefined {
  const than = meaning(sentence, zone, "than").at(-1);
  return than === undefined ? undefined : basisIn(sentence, { from: than, next: zone.next }, lexicon);
}

/**
 * The first thing that the words from "än", "mot", "jämfört med" on name as a basis. "Än väntat" may be budget or
 * forecast.
 */
function basisIn(sentence: Sentence, zone: Zone, { set }: Lexicon): ComparisonBasis | undefined {
  for (let index = zone.from; index < zone.next; index++) {
    const occasion = sentence.occasions.find(({ first }) => first === index);
    if (occasion !== undefined && occasion.occasion !== set.occasion)
      return { kind: "forecast", occasion: occasion.occasion };
    const year = sentence.years.find((mention) => mention.index === index)?.year;
    if (year !== undefined && year === set.year - 1) return { kind: "previousYear" };
    if (year !== undefined && year !== set.year) return { kind: "otherYear", year };
    if (means(sentence, index, "forecast", "expected")) {
      const named = occasionAfter(sentence, index, zone.next, set.occasion);
      const isForecast = named !== undefined || /prognos/.test(sentence.tokens[index]?.lower ?? "");
      return isForecast ? { kind: "forecast", occasion: named } : undefined;
    }
    if (means(sentence, index, "outcome") && index > zone.from) return { kind: "outcome" };
    if (
      /^(?:planerat|planerade|beräknat)$/.test(sentence.tokens[index]?.lower ?? "") ||
      means(sentence, index, "budget", "budgeted", "grant")
    ) {
      const named = occasionAfter(sentence, index, Math.min(zone.next, index + 5), set.occasion);
      return named === undefined ? { kind: "budget" } : { kind: "forecast", occasion: named };
    }
  }
  return undefined;
}

function occasionAfter({ occasions }: Sentence, from: number, next: number, current: string): string | undefined {
  return occasions.find(({ first, occasion }) => first >= from && first < next && occasion !== current)?.occasion;
}

/** A word of direction and which way it points: 1 for more, better, up; −1 for less, worse, down. */
export interface DirectionWord {
  readonly index: number;
  readonly way: 1 | -1;
  readonly kind: "compared" | "moved" | "judged";
}

function directionAt(sentence: Sentence, index: number): DirectionWord | undefined {
  if (means(sentence, index, "more", "over")) return { index, way: 1, kind: "compared" };
  if (means(sentence, index, "less", "under")) return { index, way: -1, kind: "compared" };
  if (means(sentence, index, "up")) return { index, way: 1, kind: "moved" };
  if (means(sentence, index, "down")) return { index, way: -1, kind: "moved" };
  if (means(sentence, index, "better")) return { index, way: 1, kind: "judged" };
  if (means(sentence, index, "worse")) return { index, way: -1, kind: "judged" };
  const token = sentence.tokens[index]?.lower;
  const next = /^(?:sin|sitt|sina|den|det|hela|given|tilldelad|tilldelat|beslutad|fastställd)$/.test(
    sentence.tokens[index + 1]?.lower ?? ""
  )
    ? index + 2
    : index + 1;
  if ((token === "över" || token === "under") && means(sentence, next, "budget", "grant"))
    return { index, way: token === "över" ? 1 : -1, kind: "compared" };
  return undefined;
}

/** The direction word just after a figure: "3 miljoner kronor bättre", "12 mnkr över budget". */
export function directionAfter({ sentence, right, quantity }: Clause): DirectionWord | undefined {
  for (let index = right.from; index < Math.min(right.next, quantity.next + 3); index++) {
    const found = directionAt(sentence, index);
    if (found !== undefined) return found;
    if (!/^(?:i|kr|så|mycket|betydligt|något|sammanlagt|totalt|ännu)$/.test(sentence.tokens[index]?.lower ?? ""))
      return undefined;
  }
  return undefined;
}
