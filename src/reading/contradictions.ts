/**
 * The same thing said as figures that can't all be true, where no table tells which is: two sentences of one figure
 * each that say the same besides it.
 */
import type { Remark } from "../model/claim";
import { mayMean } from "./agreement";
import { grouped } from "./lexicon";
import type { Traced } from "./match";

/** How something is, and not what is done with it: "Stab fick 5 miljoner" may well be said twice. */
const IS = new Set(
  "var är blev blir uppgick uppgår redovisas redovisades redovisar motsvarar motsvarade utgör utgjorde".split(" ")
);
/** Words that say nothing of what, when or of whom: a figure is the same with and without them. */
const EMPTY = new Set([
  ...IS,
  ..."att av den det de en ett för har hade i och om på sammanlagt samt som totalt till under varit även också".split(
    " "
  ),
]);
/** Under another heading these words mean another. */
const OF_THE_HEADING =
  /^(?:verksamhet|område|verksamhetsområde|avdelning|enhet|sektor|nämnd|förvaltning)(?:en|et|ens|ets|s)?$|^(?:dessa?|detta|denna|dess|deras|vi|vår[at]?)$/;
/** So few words may be said of many things. */
const LEAST_WORDS = 2;

export function contradictions(traces: readonly Traced[]): readonly Remark[] {
  return [...grouped(traces.filter(isOpenState), saidBeside).entries()]
    .filter(([words, same]) => words !== undefined && same.some((one) => same.some((other) => differ(one, other))))
    .map(([, same]) => ({ kind: "contradicts", claims: same.map(({ claim }) => claim) }));
}

/** A sentence of one figure that no table settles, and that says how something is. */
function isOpenState({ block, claim, clause: { sentence, quantity } }: Traced): boolean {
  const isOpen = claim.verdict.kind === "uncheckable" && claim.verdict.reason.kind !== "foreign";
  const isState = block.kind === "prose" && sentence.tokens.some(({ lower }) => IS.has(lower));
  const isOne = sentence.quantities.length === 1 && quantity.upTo === undefined;
  return isOpen && isState && isOne && /^(?:count|money)$/.test(quantity.unit.kind);
}

/** What it says besides the figure; `undefined` where that is too little. */
function saidBeside({ clause: { sentence, quantity }, section }: Traced): string | undefined {
  const { tokens, words, mentions } = sentence;
  const { from, next, unit } = quantity;
  const told = tokens.flatMap(({ kind, lower, text }, index) => {
    if (kind === "mark" || (index >= from && index < next) || EMPTY.has(lower)) return [];
    return [kind === "number" ? text : (words[index]?.stem ?? lower)];
  });
  const isOfHeading = mentions.length === 0 || tokens.some(({ lower }) => OF_THE_HEADING.test(lower));
  const counted = unit.kind === "count" ? (unit.noun ?? "") : "kr";
  return told.length < LEAST_WORDS ? undefined : [counted, isOfHeading ? section : "", ...told.sort()].join("|");
}

/** Neither can be a rounding of the other. */
function differ(one: Traced, other: Traced): boolean {
  const [a, b] = [one.clause.quantity, other.clause.quantity];
  return !mayMean(a, b) && !mayMean(b, a);
}
