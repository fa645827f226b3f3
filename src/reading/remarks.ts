/**
 * What a text does wrong as a whole: one figure said in different ways, shares that do not make 100, parts larger than
 * their whole or whose stated sum is another, a minus sign after a word that already says minus.
 */
import { stepOf } from "./agreement";
import type { Claim, Remark } from "../model/claim";
import { contradictions } from "./contradictions";
import { grouped } from "./lexicon";
import { means, says, wholeOf } from "./sentence";
import { bySentence, isSameUnit, signOf, wholeIn } from "./sums";
import { isConfirmed, type Traced } from "./traced";
import { placeOf } from "./wording";

export function remarksOn(claims: readonly Claim[], traces: readonly Traced[]): readonly Remark[] {
  const sentences = bySentence(traces);
  return [
    ...saidDifferently(claims),
    ...sharesNotHundred(claims),
    ...traces.flatMap(minusAfterWord),
    ...sentences.flatMap((own) => [
      ...remarkOn("partsExceedWhole", partsBeyondWhole(own)),
      ...remarkOn("partsMissWhole", partsMissingWhole(own)),
    ]),
    ...contradictions(traces),
  ];
}

function remarkOn(kind: "partsExceedWhole" | "partsMissWhole", traces: readonly Traced[]): readonly Remark[] {
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

/** Every area's share of the committee's grant is said, and together they are not the whole. */
function sharesNotHundred(claims: readonly Claim[]): readonly Remark[] {
  const shares = new Map<string, Claim>();
  let exact = 0;
  for (const claim of claims) {
    const fact = "fact" in claim.verdict ? claim.verdict.fact : undefined;
    if (fact?.what !== "shareOfCommitteeGrant" || !fact.subject.startsWith("area:")) continue;
    if (!shares.has(fact.subject)) exact += fact.values[0];
    shares.set(fact.subject, claim);
  }
  const said = [...shares.values()];
  const sum = said.reduce((total, { amount }) => total + (amount ?? 0), 0);
  const isWhole = Math.abs(exact - 100) < 0.01;
  return isWhole && Math.abs(sum - 100) > said.length / 2 ? [{ kind: "sharesNotHundred", claims: said, sum }] : [];
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
