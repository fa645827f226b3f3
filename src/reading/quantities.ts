/**
 * The figures of a sentence that may be claims: numbers with a unit (also one shared by several: "64 respektive
 * 51 miljoner"), and counts of something. Years, dates, ages, paragraphs, case and telephone numbers are none.
 */
import type { Hedge } from "../model/claim";
import { hedgeBefore, isLabelNumber, NUMBERS, unitAt, type Unit, type UnitAt } from "./units";
import { stemOf, numberOf, type Token } from "./tokens";

export interface Quantity {
  /** Size as printed, in its unit; the lower end of a range. */
  readonly value: number;
  /** The upper end of a range: "60–70 miljoner". */
  readonly upTo: number | undefined;
  readonly decimals: number;
  /** A printed sign, not what words say. */
  readonly sign: 1 | -1 | undefined;
  readonly hedge: Hedge;
  readonly unit: Unit;
  /** Tokens from the hedge (or sign, or number) up to and not including `next`. */
  readonly from: number;
  readonly next: number;
  /** Index of the number's own token. */
  readonly number: number;
}

/** What decides whether a bare number counts something. */
export interface Counting {
  /** Whether a stem names something that is counted. */
  readonly isCounted: (stem: string) => boolean;
  /** Whether the sentence, before this token, speaks of so many of something ("antalet hushåll minskade från"). */
  readonly isAwaited: (index: number) => boolean;
}

type PossibleQuantity = Omit<Quantity, "unit"> & { readonly unit: Unit | undefined };

const CONNECTOR = /^(?:respektive|resp|och|samt|eller|till|,|–|-|mot)$/;

export function quantitiesOf(tokens: readonly Token[], counting: Counting): readonly Quantity[] {
  const candidates: PossibleQuantity[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const candidate = candidateAt(tokens, index, counting);
    if (candidate === undefined) continue;
    candidates.push(candidate);
    index = candidate.next - 1;
  }
  return candidates.flatMap((candidate, index): readonly Quantity[] => {
    const unit =
      candidate.unit ??
      unitPastParenthesis(tokens, candidate, counting) ??
      unitOfNext(tokens, candidate, candidates[index + 1]) ??
      unitDeclared(tokens, candidate, counting);
    if (unit !== undefined) return [{ ...candidate, unit }];
    const count = countAt(tokens, candidate, counting);
    return count === undefined ? [] : [{ ...candidate, unit: count.unit, next: count.next }];
  });
}

/** A number with what belongs to it: hedge and sign before, the end of a range and a unit after. */
function candidateAt(tokens: readonly Token[], index: number, { isCounted }: Counting): PossibleQuantity | undefined {
  const token = tokens[index];
  if (token?.kind === "word") return inWords(tokens, index, isCounted);
  if (token?.kind !== "number" || isLabelNumber(tokens, index)) return undefined;
  const [dash, end] = [tokens[index + 1], tokens[index + 2]];
  const isRange = end?.kind === "number" && /^[-–—]$/.test(dash?.text ?? "");
  const last = isRange ? index + 2 : index;
  const upTo = isRange ? numberOf(end) : undefined;
  const unit = unitAt(tokens, last + 1, isCounted);
  const signed = signBefore(tokens, index);
  const { hedge, from } = hedgeBefore(tokens, signed.from);
  const { value, decimals } = numberOf(token);
  return {
    value,
    decimals: upTo?.decimals ?? decimals,
    upTo: upTo?.value,
    sign: signed.sign,
    hedge,
    unit: unit?.unit,
    from,
    next: unit?.next ?? last + 1,
    number: index,
  };
}

/** "två miljoner kronor", "en halv miljon", "tio procent": words are numbers only before a unit. */
function inWords(
  tokens: readonly Token[],
  index: number,
  isCounted: (stem: string) => boolean
): PossibleQuantity | undefined {
  const isHalf = /^(?:en|ett)$/.test(tokens[index]?.lower ?? "") && tokens[index + 1]?.lower === "halv";
  const value = isHalf ? 0.5 : NUMBERS.get(tokens[index]?.lower ?? "");
  const unit = value === undefined ? undefined : unitAt(tokens, isHalf ? index + 2 : index + 1, isCounted);
  if (value === undefined || unit === undefined) return undefined;
  const number = { value, upTo: undefined, decimals: isHalf ? 1 : 0, sign: undefined, number: index };
  return { ...number, ...hedgeBefore(tokens, index), ...unit };
}

/** A sign that touches its number and nothing before it, or is written: "-91", "minus 4", "är – 91". */
function signBefore(
  tokens: readonly Token[],
  index: number
): { readonly sign: 1 | -1 | undefined; readonly from: number } {
  const [number, before, earlier] = [tokens[index], tokens[index - 1], tokens[index - 2]];
  const touches =
    before !== undefined &&
    before.end === number?.start &&
    (earlier === undefined || earlier.end < before.start || /^[(:/]$/.test(earlier.text));
  const isAfterVerb = /^(?:på|om|med|till|är|var|blev|blir|motsvarande|resultat)$/.test(earlier?.lower ?? "");
  const { lower = "" } = before ?? {};
  if (lower === "minus" || ((touches || isAfterVerb) && /^[-−–]$/.test(lower))) return { sign: -1, from: index - 1 };
  if (lower === "plus" || (touches && lower === "+")) return { sign: 1, from: index - 1 };
  return { sign: undefined, from: index };
}

/** "3,6 (10,6) mnkr": the unit of both stands after the parenthesis. */
function unitPastParenthesis(
  tokens: readonly Token[],
  { next }: PossibleQuantity,
  { isCounted }: Counting
): Unit | undefined {
  const close = [next, next + 2].find((index) => tokens[index]?.text === ")");
  return close === undefined ? undefined : unitAt(tokens, close + 1, isCounted)?.unit;
}

/** "Områdenas resultat i tkr: IFO −9 870, Stab 1 240", "(mnkr)": of bare numbers that stand after it. */
function unitDeclared(
  tokens: readonly Token[],
  { number, next }: PossibleQuantity,
  { isCounted }: Counting
): Unit | undefined {
  const after = tokens[next];
  if (after?.kind === "number" || (after?.kind === "word" && !CONNECTOR.test(after.lower))) return undefined;
  for (let index = number - 1; index > 0; index--) {
    if (!/^(?:[(,]|i)$/.test(tokens[index - 1]?.lower ?? "")) continue;
    const found = unitAt(tokens, index, isCounted);
    if (found?.unit.kind === "money" && /^[):,]$/.test(tokens[found.next]?.text ?? "")) return found.unit;
  }
  return undefined;
}

/** The unit of a number that leaves it to the next one: "64 respektive 51 miljoner", "72,9 och bland män 64,1 %". */
function unitOfNext(
  tokens: readonly Token[],
  own: PossibleQuantity,
  after: PossibleQuantity | undefined
): Unit | undefined {
  if (after?.unit === undefined || after.unit.kind === "count") return undefined;
  const between = tokens.slice(own.next, after.from).map(({ lower }) => lower);
  const isList =
    between.length <= 2 &&
    between.every((word) => CONNECTOR.test(word)) &&
    (between[0] !== "," || between.length === 1);
  const isPartOf = between.join() === "av";
  const isAlike = own.decimals > 0 && own.decimals === after.decimals;
  // "blev 48 600, 21,5 procent över budget", "planerade 460 och 10 procent färre": a count and a share are no list.
  const isShareOfCount = after.unit.kind === "percent" && own.value > 100;
  return (isList && !isShareOfCount) || isPartOf || isAlike ? after.unit : undefined;
}

const NO_NOUN = /^(?:och|eller|samt|för|i|på|av|till|som|med|mot|från|under|än|är|var|blev)$/;

/** So many of something: a noun at most two words on, a comparison ("52 fler"), or an expectation set up before. */
function countAt(
  tokens: readonly Token[],
  { next, from }: PossibleQuantity,
  { isCounted, isAwaited }: Counting
): UnitAt | undefined {
  // "6 850 fler resor": the comparison is no part of the figure.
  if (/^(?:fler|färre)$/.test(tokens[next]?.lower ?? "")) {
    const stem = stemOf(tokens[next + 1]?.lower ?? "");
    return { unit: { kind: "count", noun: isCounted(stem) ? stem : undefined }, next };
  }
  for (let at = next; at <= next + 2; at++) {
    const word = tokens[at];
    if (word?.kind !== "word" || NO_NOUN.test(word.lower)) break;
    const stem = stemOf(word.lower);
    if (isCounted(stem)) return { unit: { kind: "count", noun: stem }, next: at + 1 };
  }
  const after = tokens[next]?.lower ?? "";
  const isOfOther = after === "av" && [1, 2].some((on) => tokens[next + on]?.kind === "number");
  return isOfOther || isAwaited(from) ? { unit: { kind: "count", noun: undefined }, next } : undefined;
}
