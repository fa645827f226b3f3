/**
 * What a text does wrong as a whole: one figure said in different ways, parts that are larger than their whole or do
 * not make it, a minus sign after a word that already says minus, the same thing as two figures; or that it is about
 * another year or another committee than the workbook, and nothing in it is called wrong.
 */
import type { Claim, Foreign, Remark, Verdict } from "../model/claim";
import type { FactSet } from "../model/fact";
import { stepOf } from "./agreement";
import { contradictions } from "./contradictions";
import { grouped } from "./lexicon";
import { type Traced, isConfirmed } from "./match";
import { means, says, wholeOf } from "./sentence";
import { isImpossible, isSameUnit, relationsIn } from "./relations";
import { bySentence, signOf, wholeIn } from "./sums";
import { literally } from "./tokens";
import { placeOf } from "./wording";

export function remarksOn(claims: readonly Claim[], traces: readonly Traced[]): readonly Remark[] {
  const sentences = bySentence(traces);
  return [
    ...saidDifferently(claims),
    ...traces.flatMap(minusAfterWord),
    ...sentences.flatMap((own, at) => [
      ...remarkOn("partsExceedWhole", partsBeyondWhole(own)),
      ...remarkOn("partsMissWhole", partsMissingWhole(own)),
      ...relationsIn(own, sentences[at + 1])
        .filter((one) => one.isPlain && isImpossible(one))
        .flatMap(({ pair, told }) => remarkOn("doesNotFollow", [...pair, told])),
    ]),
    ...contradictions(traces),
  ];
}

function remarkOn(
  kind: "partsExceedWhole" | "partsMissWhole" | "doesNotFollow",
  traces: readonly Traced[]
): readonly Remark[] {
  return traces.length === 0 ? [] : [{ kind, claims: traces.map(({ claim }) => claim) }];
}

/** The same fact in the same unit and with as many decimals, but other words: "4 miljoner" and "knappt 4 miljoner". */
function saidDifferently(claims: readonly Claim[]): readonly Remark[] {
  const said = claims.filter(
    ({ verdict, kind, amount }) => "fact" in verdict && kind !== "rank" && amount !== undefined
  );
  const same = grouped(said, ({ verdict, unit, amount }) => {
    const plainUnit = unit.toLowerCase().replace(/miljoner?( kronor)?|mnkr|mkr/, "mnkr");
    const decimals = String(amount).split(".")[1]?.length ?? 0;
    return ["fact" in verdict ? verdict.fact.key : "", plainUnit, decimals].join("|");
  });
  return [...same.values()]
    .filter((group) => new Set(group.map(({ amount, hedge }) => `${hedge}|${amount}`)).size > 1)
    .map((group) => ({ kind: "saidDifferently", claims: group }));
}

function valuesOf(traces: readonly Traced[]): number {
  return traces.reduce((total, { clause }) => total + clause.quantity.value, 0);
}

function stepsOf(traces: readonly Traced[]): number {
  return traces.reduce((total, { clause }) => total + stepOf(clause.quantity), 0);
}

/**
 * All pointing the same way: no rounding explains it. A part that the tables bear out may well be larger than its
 * whole: others pull the other way. Gives the whole first.
 */
function partsBeyondWhole(own: readonly Traced[]): readonly Traced[] {
  const found = wholeIn(own);
  if (found === undefined) return [];
  const { whole, parts } = found;
  const all = [whole, ...parts];
  const signs = new Set(all.map(signOf).filter((sign) => sign !== undefined));
  const isAlike = parts.every(
    ({ claim, clause }) => claim.kind === whole.claim.kind && clause.quantity.unit.kind !== "percent"
  );
  const isBeyond = valuesOf(parts) > whole.clause.quantity.value + stepsOf(all);
  return isAlike && signs.size <= 1 && isBeyond && !all.every(({ claim }) => isConfirmed(claim)) ? all : [];
}

/** "A 3 mnkr, B 4 mnkr och C 5 mnkr, tillsammans 13 mnkr". Gives the parts, then the sum. */
function partsMissingWhole(own: readonly Traced[]): readonly Traced[] {
  const [whole, parts] = [own.at(-1), own.slice(0, -1)];
  const last = parts.at(-1);
  if (whole === undefined || last === undefined || parts.length < 2) return [];
  const { sentence, quantity } = whole.clause;
  const isStated = says(sentence, { from: last.clause.quantity.next, next: quantity.from }, "total");
  const isList =
    own.every((one) => isSameUnit(one, whole) && one.clause.quantity.hedge === "none") &&
    quantity.unit.kind === "money" &&
    !says(sentence, wholeOf(sentence), "moreThanLists");
  const isMissing = Math.abs(valuesOf(parts) - quantity.value) > stepsOf(own) / 2 + 1e-9;
  return isStated && isList && isMissing && new Set(own.map(signOf)).size === 1 ? own : [];
}

/** An error whatever the figure; in "underskottet beror på placeringar (-12,1 mnkr)" the sign says it alone. */
function minusAfterWord({ clause: { sentence, quantity }, saying, block, claim }: Traced): readonly Remark[] {
  const at = saying.frames[0]?.directionAt;
  if (quantity.sign !== -1 || at === undefined || !means(sentence, at, "surplus", "deficit")) return [];
  const between = sentence.tokens.slice(at + 1, quantity.from);
  if (!between.every((_, on) => means(sentence, at + 1 + on, "amountNext"))) return [];
  const [sign, number] = [quantity.number - 1, quantity.number].map((index) => placeOf(block, sentence, index).start);
  if (sign === undefined || number === undefined) return [];
  return [{ kind: "minusAfterWord", claims: [claim], correction: { start: sign, end: number, text: "" } }];
}

/** So many mentions of one year or committee that the text may be about it. */
const ENOUGH = 3;

/** So many figures that are wrong, and more than are right, that one mention is enough. */
const MANY_WRONG = 8;

const YEAR = /(?<![\d-])(?:19|20)\d\d(?!\d)/g;

/** "Kulturnämnden", "Barn- och utbildningsnämnden", "Tekniska nämnden", but not "Av nämnden". */
const COMMITTEE =
  /\p{Lu}[\p{L}-]*(?:(?:,| och| samt| &) [\p{L}-]+)*?(?:(?<=ska) nämnden|(?<=\p{L})nämnd(?:en)?)(?=s?\b|s?[^\p{L}])/gu;

/** `claims`: what has been found of the text's figures; `doubted`: of so many more that they disagree. */
export function foreignTo(text: string, set: FactSet, claims: readonly Claim[], doubted: number): Foreign | undefined {
  const count = (...kinds: readonly Verdict["kind"][]): number =>
    claims.filter(({ verdict }) => kinds.includes(verdict.kind)).length;
  const [right, wrong] = [count("agrees", "roundedAside"), count("disagrees") + doubted];
  if (right > wrong) return undefined;
  const enough = wrong >= MANY_WRONG ? 1 : ENOUGH;
  const year = otherYear(text, set.year, enough);
  const committee = otherCommittee(text, set, enough);
  return year === undefined && committee === undefined ? undefined : { year, committee };
}

/** Of another year or committee nothing is called wrong. */
export function unjudged(claim: Claim): Claim {
  if (claim.verdict.kind !== "disagrees" && claim.verdict.kind !== "roundedAside") return claim;
  return { ...claim, verdict: { kind: "uncheckable", reason: { kind: "foreign" } } };
}

/** The year most spoken of, where the workbook's own is not spoken of at all, or far less. */
function otherYear(text: string, own: number, enough: number): number | undefined {
  const counts = new Map<number, number>();
  for (const [found] of text.matchAll(YEAR)) counts.set(Number(found), (counts.get(Number(found)) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (most === undefined || most[0] === own) return undefined;
  const [year, count] = most;
  return count >= Math.max(enough, enough * (counts.get(own) ?? 0)) ? year : undefined;
}

/** A committee that the text names, where it names the workbook's by any of its names not at all, or far less. */
function otherCommittee(text: string, { subjects }: FactSet, enough: number): string | undefined {
  const own = subjects.find(({ kind }) => kind === "committee");
  if (own === undefined) return undefined;
  const isOwn = (name: string): boolean => [own.name, ...own.otherNames].some((one) => isNamed(name, one));
  const counts = new Map<string, number>();
  for (const [found] of text.matchAll(COMMITTEE)) {
    const name = found.replace(/nämnd$/, "nämnden");
    if (!/^nämnden/i.test(name) && !isOwn(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  const owns = [own.name, ...own.otherNames].reduce((sum, name) => sum + timesNamed(text, name), 0);
  return most !== undefined && most[1] >= Math.max(enough, enough * owns) ? most[0] : undefined;
}

function isNamed(text: string, name: string): boolean {
  return timesNamed(text, name) > 0;
}

function timesNamed(text: string, name: string): number {
  const stem = name.replace(/en$/, "");
  const isShort = stem.length < 6;
  const pattern = isShort ? `(?<!\\p{L})${literally(stem)}(?!\\p{L})` : literally(stem);
  return [...text.matchAll(new RegExp(pattern, isShort ? "gu" : "giu"))].length;
}
