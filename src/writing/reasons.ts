/**
 * Why a result is what it is: causes by size, each with a word for how much of the deviation it carries, then
 * what pulls the other way (domain rule). A cause is named only when the rows or the controller's words carry it.
 */
import type { Fact } from "../model/fact";
import { amount, direction, either, isSaid, valueOf, type Material } from "./known";
import { grounded, listed, pick, quoted, say, sentence, type Piece, type WrittenSentence } from "./prose";

export interface NamedCause {
  readonly name: string;
  readonly effect: Fact;
}

/** How a cause's part of the deviation is said: from 75 percent, from 50, the largest below that, from 25, below. */
function strengthOf(share: number, isLargest: boolean): string {
  if (share >= 0.75) return "huvudsakligen";
  if (share >= 0.5) return "till största delen";
  if (isLargest) return "främst";
  return share >= 0.25 ? "till stor del" : "delvis";
}

/** At most three causes are named in a sentence; the tables have the rest. */
const NAMED = 3;

/**
 * Sentences on why a result is as it is; none without causes, and of a result that is next to nothing. `position`
 * varies the pattern between neighbours.
 */
export function reasons(
  result: Fact,
  causes: readonly NamedCause[],
  position: number,
  { facts }: Pick<Material, "facts">
): readonly WrittenSentence[] {
  if (!isSaid(result)) return [];
  const sign = Math.sign(valueOf(result));
  const bySize = [...causes]
    .filter(({ effect }) => isSaid(effect))
    .sort((a, b) => Math.abs(valueOf(b.effect)) - Math.abs(valueOf(a.effect)));
  const carrying = bySize.filter(({ effect }) => Math.sign(valueOf(effect)) === sign);
  const counter = bySize.filter(({ effect }) => Math.sign(valueOf(effect)) === -sign).slice(0, NAMED);
  const [main, ...others] = carrying.slice(0, NAMED);
  return grounded([
    main && mainSentence(result, main, isLargestPart(result, main, causes), position, facts.isYearEnd),
    others.length > 0 && sentence("otherCauses", otherWords(others, position)),
    counter.length > 0 && sentence("counterweights", counterWords(result, main, counter, position)),
  ]);
}

/** Part of a result, 0–1, that the causes together leave unexplained; 0 where they explain all of it or more. */
export function unexplainedShare(result: Fact, causes: readonly NamedCause[]): number {
  const explained = causes.reduce((sum, { effect }) => sum + valueOf(effect), 0);
  return Math.max(0, (valueOf(result) - explained) / valueOf(result));
}

/** A cause is the main one only if what no cause explains is not larger. */
function isLargestPart(result: Fact, main: NamedCause, causes: readonly NamedCause[]): boolean {
  return valueOf(main.effect) / valueOf(result) >= unexplainedShare(result, causes);
}

function mainSentence(
  result: Fact,
  { name, effect }: NamedCause,
  isLargest: boolean,
  position: number,
  isYearEnd: boolean
): WrittenSentence {
  const strength = { fact: effect.key, words: strengthOf(valueOf(effect) / valueOf(result), isLargest) };
  const definite = either(result, "Överskottet", "Underskottet");
  const named = quoted(name);
  const [shows, amounts] = isYearEnd ? ["visar", "uppgår"] : ["beräknas ge", "beräknas"];
  const patterns = [
    say`${definite} beror ${strength} på ${named}, som ${shows} ett ${direction(effect)} på ${amount(effect)}.`,
    say`${definite} förklaras ${strength} av ${named} med ett ${direction(effect)} på ${amount(effect)}.`,
    say`Orsaken är ${strength} ${named}, där ${direction(effect)}et ${amounts} till ${amount(effect)}.`,
  ];
  return sentence("mainCause", pick(patterns, position), "short");
}

function otherWords(others: readonly NamedCause[], position: number): readonly Piece[] {
  const parts = listed(others.map(({ name, effect }) => say`${quoted(name)} med ${amount(effect)}`));
  return pick([say`Även ${parts} bidrar.`, say`I samma riktning verkar ${parts}.`], position);
}

function counterWords(
  result: Fact,
  main: NamedCause | undefined,
  counter: readonly NamedCause[],
  position: number
): readonly Piece[] {
  const parts = listed(
    counter.map(({ name, effect }) => say`${quoted(name)} med ett ${direction(effect)} på ${amount(effect)}`)
  );
  if (main === undefined) return say`Åt andra hållet drar ${parts}.`;
  const definite = either(result, "Överskottet", "Underskottet");
  return pick([say`${definite} reduceras av ${parts}.`, say`${definite} motverkas delvis av ${parts}.`], position);
}
