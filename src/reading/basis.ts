/** What a figure is compared with: the budget, a forecast or another year ("lägre än budgeterat", "sedan T2"). */
import type { Against } from "../model/figure";
import type { Clause } from "./clauses";
import { meaning, means, wordAt, type Sentence, type Zone } from "./sentence";

export type KnownBasis =
  | { readonly kind: Exclude<Against, "forecast"> }
  /** `occasion` is undefined when the text does not say which earlier forecast. */
  | { readonly kind: "forecast"; readonly occasion: string | undefined };

type Basis = KnownBasis | { readonly kind: "otherYear" };

/** The basis named after the figure, or before it when the sentence begins with the comparison. */
export function basisOf({ sentence, right, far, left }: Clause): Basis | undefined {
  const after = meaning(sentence, right, "than")[0];
  if (after !== undefined) return basisIn(sentence, { from: after, next: far.next });
  const before = meaning(sentence, left, "than").at(-1);
  return (
    basisAfterOccasion(sentence) ??
    (before === undefined ? undefined : basisIn(sentence, { from: before, next: left.next }))
  );
}

/** "efter delårsbokslutet", "mellan delårsbokslut och bokslut": from then to what is reported. */
function basisAfterOccasion(sentence: Sentence): Basis | undefined {
  const named = sentence.occasions.find(({ isWeak }) => !isWeak);
  if (named === undefined) return undefined;
  const isSince = [1, 2].some((back) => /^(?:efter|mellan)$/.test(wordAt(sentence, named.first - back)));
  return isSince ? { kind: "forecast", occasion: named.occasion } : undefined;
}

/**
 * The first thing that the words from "än", "mot", "jämfört med" on name as a basis. "Än väntat" may be budget or
 * forecast.
 */
function basisIn(sentence: Sentence, { from, next }: Zone): Basis | undefined {
  const { set } = sentence.lexicon;
  const others = sentence.occasions.filter(({ occasion }) => occasion !== set.occasion);
  const named = (start: number, end: number): Basis | undefined => {
    const one = others.find(({ first }) => first >= start && first < end);
    return one === undefined ? undefined : { kind: "forecast", occasion: one.occasion };
  };
  for (let index = from; index < next; index++) {
    const year = sentence.years.find((mention) => mention.index === index)?.year;
    const occasion = named(index, index + 1);
    if (occasion !== undefined) return occasion;
    if (year !== undefined && year !== set.year) return { kind: year === set.year - 1 ? "previousYear" : "otherYear" };
    if (means(sentence, index, "target")) return { kind: "target" };
    if (means(sentence, index, "decided")) return { kind: "decided" };
    if (means(sentence, index, "women", "men")) return { kind: "otherGroup" };
    if (means(sentence, index, "forecast", "expected")) return named(index, next);
    if (means(sentence, index, "budget", "budgeted", "grant")) return { kind: "budget" };
  }
  return undefined;
}
