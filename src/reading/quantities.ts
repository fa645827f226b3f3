/**
 * The figures of a sentence that may be claims: numbers with a unit (also one shared by several: "64 respektive
 * 51 miljoner"), and counts of something. Years, dates, ages, paragraphs, case and telephone numbers are none.
 */
import { hedgeBefore, type Hedge } from "./hedges";
import { isLabelNumber } from "./labelNumbers";
import { numberInWords } from "./numberWords";
import { stemOf } from "./stems";
import { numberOf, type Token } from "./tokens";
import { unitAt, type Unit, type UnitAt } from "./units";

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
    const shared =
      candidate.unit ??
      unitPastParenthesis(tokens, candidate, counting) ??
      sharedUnit(tokens, candidates, index) ??
      unitOfDecimals(candidate, candidates.slice(index + 1));
    if (shared !== undefined) return [{ ...candidate, unit: shared }];
    const count = countAt(tokens, candidate, counting);
    return count === undefined ? [] : [{ ...candidate, unit: count.unit, next: Math.max(candidate.next, count.next) }];
  });
}

/** A number with what belongs to it: hedge and sign before, the end of a range and a unit after. */
function candidateAt(tokens: readonly Token[], index: number, { isCounted }: Counting): PossibleQuantity | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  if (token.kind === "word") return inWords(tokens, index, isCounted);
  if (token.kind !== "number" || isLabelNumber(tokens, index)) return undefined;
  const [dash, end] = [tokens[index + 1], tokens[index + 2]];
  const isRange =
    dash !== undefined &&
    end?.kind === "number" &&
    /^[-–—]$/.test(dash.text) &&
    (dash.start === token.end || dash.text !== "-");
  const last = isRange ? index + 2 : index;
  const upTo = isRange && end !== undefined ? numberOf(end) : undefined;
  const unit = unitAt(tokens, last + 1, isCounted);
  const signed = signBefore(tokens, index);
  const hedged = hedgeBefore(tokens, signed.from);
  const { value, decimals } = numberOf(token);
  return {
    value,
    decimals: upTo?.decimals ?? decimals,
    upTo: upTo?.value,
    sign: signed.sign,
    hedge: hedged.hedge,
    unit: unit?.unit,
    from: hedged.from,
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
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (token === undefined) return undefined;
  const isHalf = /^en$|^ett$/.test(token.lower) && next?.lower === "halv";
  const value = isHalf ? 0.5 : numberInWords(token);
  if (value === undefined) return undefined;
  const last = isHalf ? index + 1 : index;
  const unit = unitAt(tokens, last + 1, isCounted);
  if (unit === undefined) return undefined;
  const hedged = hedgeBefore(tokens, index);
  return {
    value,
    decimals: isHalf ? 1 : 0,
    upTo: undefined,
    sign: undefined,
    hedge: hedged.hedge,
    unit: unit.unit,
    from: hedged.from,
    next: unit.next,
    number: index,
  };
}

/** A sign that touches its number and nothing before it, or is written: "-91", "minus 4". */
function signBefore(
  tokens: readonly Token[],
  index: number
): { readonly sign: 1 | -1 | undefined; readonly from: number } {
  const [number, before, earlier] = [tokens[index], tokens[index - 1], tokens[index - 2]];
  if (number === undefined || before === undefined) return { sign: undefined, from: index };
  if (before.lower === "minus") return { sign: -1, from: index - 1 };
  if (before.lower === "plus") return { sign: 1, from: index - 1 };
  const touches =
    before.end === number.start &&
    (earlier === undefined || earlier.end < before.start || /^[(:/]$/.test(earlier.text));
  if (touches && /^[-−–]$/.test(before.text)) return { sign: -1, from: index - 1 };
  if (
    /^[-−–]$/.test(before.text) &&
    earlier !== undefined &&
    /^(?:på|om|med|till|är|var|blev|blir|motsvarande|resultat)$/.test(earlier.lower)
  )
    return { sign: -1, from: index - 1 };
  if (touches && before.text === "+") return { sign: 1, from: index - 1 };
  return { sign: undefined, from: index };
}

/** "3,6 (10,6) mnkr": the unit of both stands after the parenthesis. */
function unitPastParenthesis(
  tokens: readonly Token[],
  { from, next }: PossibleQuantity,
  { isCounted }: Counting
): Unit | undefined {
  const isInner = tokens[from - 1]?.text === "(" && tokens[next]?.text === ")" && tokens[from - 2]?.kind === "number";
  const close = isInner
    ? next
    : tokens[next]?.text === "("
      ? [next + 2, next + 3].find((index) => tokens[index]?.text === ")" && tokens[index - 1]?.kind === "number")
      : undefined;
  const unit = close === undefined ? undefined : unitAt(tokens, close + 1, isCounted)?.unit;
  return unit?.kind === "money" || unit?.kind === "percent" ? unit : undefined;
}

/** The unit of a number that leaves it to the next one, or has it from the one before: "från 54 miljoner till 60". */
function sharedUnit(
  tokens: readonly Token[],
  candidates: readonly PossibleQuantity[],
  index: number
): Unit | undefined {
  const [own, before, after] = [candidates[index], candidates[index - 1], candidates[index + 1]];
  if (own === undefined) return undefined;
  const following = tokens[own.next];
  if (after?.unit !== undefined && after.unit.kind !== "count" && following !== undefined) {
    const between = tokens.slice(own.next, after.from);
    const isList =
      between.length <= 2 &&
      between.every(({ lower }) => CONNECTOR.test(lower)) &&
      !(following.text === "," && between.length > 1);
    if (between.length === 1 && between[0]?.lower === "av" && after.unit.kind === "money") return after.unit;
    const isRespective = between.some(({ lower }) => /^resp(?:ektive)?$/.test(lower)) && between.length <= 8;
    // "blev 48 600, 21,5 procent över budget": a count and its share are no list.
    const isShareOfCount = after.unit.kind === "percent" && own.value >= 1000;
    if ((isList || isRespective) && !isShareOfCount) return after.unit;
  }
  const preceding = tokens[own.from - 1];
  if (
    before?.unit !== undefined &&
    before.unit.kind === "money" &&
    preceding !== undefined &&
    /^(?:till|respektive|resp)$/.test(preceding.lower)
  ) {
    const endsThere =
      following === undefined ||
      following.kind === "mark" ||
      /^(?:och|för|i|under|samt|vilket|som)$/.test(following.lower);
    if (own.from - before.next <= 2 && endsThere) return before.unit;
  }
  return undefined;
}

/**
 * "… bland kvinnor 72,9 och bland män 64,1 procent": what has decimals is of the unit that the next such number has.
 */
function unitOfDecimals({ decimals }: PossibleQuantity, later: readonly PossibleQuantity[]): Unit | undefined {
  const next = decimals === 0 ? undefined : later.find(({ unit }) => unit !== undefined);
  return next?.decimals === decimals && next.unit?.kind !== "count" ? next.unit : undefined;
}

/** So many of something: a noun at most two words on, a comparison ("52 fler"), or an expectation set up before. */
function countAt(
  tokens: readonly Token[],
  { number, next, from }: PossibleQuantity,
  { isCounted, isAwaited }: Counting
): UnitAt | undefined {
  for (let skip = 0; skip <= 2; skip++) {
    const word = tokens[next + skip];
    if (
      word?.kind !== "word" ||
      /^(?:och|eller|samt|för|i|på|av|till|som|med|mot|från|till|under|än|är|var|blev)$/.test(word.lower)
    )
      break;
    const stem = stemOf(word.lower);
    if (isCounted(stem)) return { unit: { kind: "count", noun: stem }, next: next + skip + 1 };
  }
  const after = tokens[next];
  if (after !== undefined && /^(?:fler|färre)$/.test(after.lower))
    return { unit: { kind: "count", noun: undefined }, next };
  if (after?.lower === "av" && [1, 2].some((on) => tokens[next + on]?.kind === "number"))
    return { unit: { kind: "count", noun: undefined }, next };
  return number >= 0 && isAwaited(from) ? { unit: { kind: "count", noun: undefined }, next } : undefined;
}
