/**
 * Figures that a text proves by itself: "från 322 till 292, en minskning med 30", "776 av 1 280 (61 procent)",
 * a whole and its parts. Such sums confirm; they refute nothing, since what is rounded or left out is not known.
 */
import { stepOf } from "./agreement";
import type { TextSum } from "./claim";
import type { Draft } from "./draft";
import { means, type Sentence } from "./sentence";
import type { Quantity } from "./quantities";

export interface AddsUp {
  readonly draft: Draft;
  readonly how: TextSum;
}

/** Drafts of one sentence, in order. */
export function sumsIn(drafts: readonly Draft[]): readonly AddsUp[] {
  return [...fromTo(drafts), ...partOfWhole(drafts), ...partsOfWhole(drafts)];
}

function before({ clause }: Draft): string {
  return clause.sentence.tokens[clause.quantity.from - 1]?.lower ?? "";
}

function sameUnit(a: Quantity, b: Quantity): boolean {
  return (
    a.unit.kind === b.unit.kind && (a.unit.kind !== "money" || b.unit.kind !== "money" || a.unit.ore === b.unit.ore)
  );
}

/** From one to the other, and by how much or how many percent. */
function fromTo(drafts: readonly Draft[]): readonly AddsUp[] {
  const from = drafts.find((draft) => before(draft) === "från");
  const to = drafts.find(
    (draft) =>
      draft !== from &&
      before(draft) === "till" &&
      from !== undefined &&
      sameUnit(draft.clause.quantity, from.clause.quantity)
  );
  if (from === undefined || to === undefined) return [];
  const [first, last] = [from.clause.quantity, to.clause.quantity];
  const difference = Math.abs(last.value - first.value);
  const slack = (stepOf(first) + stepOf(last)) / 2;
  return drafts.flatMap((draft): readonly AddsUp[] => {
    if (draft === from || draft === to || before(draft) !== "med") return [];
    const { quantity } = draft.clause;
    if (quantity.unit.kind === "percent") {
      const isExact = slack <= first.value / 200;
      const percent = (100 * difference) / first.value;
      return isExact && Math.abs(percent - quantity.value) <= stepOf(quantity) / 2 + (100 * slack) / first.value
        ? [{ draft, how: "percentOfFirst" }]
        : [];
    }
    return sameUnit(quantity, first) && Math.abs(difference - quantity.value) <= stepOf(quantity) / 2
      ? [{ draft, how: "difference" }]
      : [];
  });
}

/** "776 av 1 280 vuxna (61 procent)". */
function partOfWhole(drafts: readonly Draft[]): readonly AddsUp[] {
  return drafts.flatMap((draft, index): readonly AddsUp[] => {
    const [part, whole] = [drafts[index - 2]?.clause.quantity, drafts[index - 1]?.clause.quantity];
    const { quantity, sentence } = draft.clause;
    if (
      quantity.unit.kind !== "percent" ||
      part === undefined ||
      whole === undefined ||
      !sameUnit(part, whole) ||
      part.unit.kind === "percent"
    )
      return [];
    if (sentence.tokens[part.next]?.lower !== "av" || whole.value === 0) return [];
    return Math.abs((100 * part.value) / whole.value - quantity.value) <= stepOf(quantity) / 2 + 1e-9
      ? [{ draft, how: "partOfWhole" }]
      : [];
  });
}

/** A whole, "varav" two parts or more with their own signs: each part is then right together with the others. */
function partsOfWhole(drafts: readonly Draft[]): readonly AddsUp[] {
  const opening = drafts.findIndex(({ clause }) => clause.isPart);
  const [whole, parts] = [drafts[opening - 1], drafts.slice(Math.max(opening, 0))];
  if (
    opening < 1 ||
    whole === undefined ||
    parts.length < 2 ||
    !parts.every(({ clause }) => sameUnit(clause.quantity, whole.clause.quantity))
  )
    return [];
  const signs = [whole, ...parts].map(signOf);
  if (signs.includes(undefined) || parts.some(({ clause }) => clause.quantity.unit.kind !== "money")) return [];
  const sum = parts.reduce((total, { clause }, index) => total + clause.quantity.value * (signs[index + 1] ?? 1), 0);
  const slack = parts.reduce(
    (total, { clause }) => total + stepOf(clause.quantity) / 2,
    stepOf(whole.clause.quantity) / 2
  );
  return Math.abs(sum - whole.clause.quantity.value * (signs[0] ?? 1)) < slack
    ? parts.map((draft) => ({ draft, how: "partsOfWhole" as const }))
    : [];
}

function signOf({ clause, meaning }: Draft): 1 | -1 | undefined {
  return (
    clause.quantity.sign ??
    meaning.patterns[0]?.sign ??
    nounSign(clause.sentence, clause.left.from, clause.quantity.from)
  );
}

function nounSign(sentence: Sentence, from: number, next: number): 1 | -1 | undefined {
  for (let index = next - 1; index >= from; index--) {
    if (means(sentence, index, "surplus")) return 1;
    if (means(sentence, index, "deficit")) return -1;
  }
  return undefined;
}

/** A whole in one sentence, and in the next, which goes on about it, the parts that make it. */
export function wholeOfNext(whole: Draft, next: readonly Draft[]): boolean {
  const [first] = next;
  if (
    first === undefined ||
    next.length < 2 ||
    whole.meaning.kind !== "result" ||
    !next.every(({ clause, meaning }) => meaning.kind === "result" && sameUnit(clause.quantity, whole.clause.quantity))
  )
    return false;
  if (!means(first.clause.sentence, 0, "surplus", "deficit", "deviation")) return false;
  const signs = [whole, ...next].map(signOf);
  if (signs.includes(undefined)) return false;
  const sum = next.reduce((total, { clause }, index) => total + clause.quantity.value * (signs[index + 1] ?? 1), 0);
  const slack = next.reduce((total, { clause }) => total + stepOf(clause.quantity) / 2, 0);
  return (
    Math.abs(sum - whole.clause.quantity.value * (signs[0] ?? 1)) < slack &&
    next.some(({ clause }) => clause.quantity.value > whole.clause.quantity.value / 2)
  );
}

/**
 * A whole and parts that together are larger, all pointing the same way: no rounding explains it. Gives the whole
 * first. Parts that make less than the whole are no fault, since the rest may go unsaid.
 */
export function partsBeyondWhole(drafts: readonly Draft[]): readonly Draft[] {
  const opening = drafts.findIndex(({ clause }) => clause.isPart);
  const [whole, parts] = [drafts[opening - 1], drafts.slice(Math.max(opening, 0))];
  if (
    opening < 1 ||
    whole === undefined ||
    parts.some(
      ({ clause }) => !sameUnit(clause.quantity, whole.clause.quantity) || clause.quantity.unit.kind === "percent"
    )
  )
    return [];
  const signs = [whole, ...parts].map(signOf);
  if (
    new Set(signs.filter((sign) => sign !== undefined)).size > 1 ||
    parts.some(({ meaning }) => meaning.kind !== whole.meaning.kind)
  )
    return [];
  const sum = parts.reduce((total, { clause }) => total + clause.quantity.value, 0);
  const slack = parts.reduce((total, { clause }) => total + stepOf(clause.quantity), stepOf(whole.clause.quantity));
  return sum > whole.clause.quantity.value + slack ? [whole, ...parts] : [];
}

/** Words of a sentence that do more than list: then its last figure need not be the sum of the others. */
const MORE_THAN_LISTS =
  /^(?:av|varav|därav|än|jämfört|mot|från|utöver|exklusive|exkl|inklusive|inkl|respektive|resp|medan|vilket|mer|mindre|högre|lägre|bättre|sämre)$/;

/** "A 3 mnkr, B 4 mnkr och C 5 mnkr, tillsammans 13 mnkr": parts whose stated sum is another. Gives the parts, then the sum. */
export function partsMissingWhole(drafts: readonly Draft[]): readonly Draft[] {
  const whole = drafts.at(-1);
  const parts = drafts.slice(0, -1);
  if (whole === undefined || parts.length < 2) return [];
  const { sentence, quantity } = whole.clause;
  const isStated = sentence.tokens
    .slice(parts.at(-1)?.clause.quantity.next ?? 0, quantity.from)
    .some(({ lower }) => /^(?:tillsammans|sammanlagt|totalt)$/.test(lower));
  const isList =
    drafts.every(
      ({ clause }) =>
        clause.quantity.unit.kind === "money" && sameUnit(clause.quantity, quantity) && clause.quantity.hedge === "none"
    ) && sentence.tokens.every(({ lower }) => !MORE_THAN_LISTS.test(lower));
  if (!isStated || !isList || new Set(drafts.map(signOf)).size > 1) return [];
  const sum = parts.reduce((total, { clause }) => total + clause.quantity.value, 0);
  const slack = drafts.reduce((total, { clause }) => total + stepOf(clause.quantity) / 2, 0);
  return Math.abs(sum - quantity.value) > slack + 1e-9 ? drafts : [];
}
