/** What the writer knows: facts by what they are, and the words that say them. */
import type { CauseResult } from "../analysis/causes";
import { fact, type Fact, type FactSet, type StatedFact } from "../model/fact";
import type { GrantEntry } from "../model/grant";
import type { Ore } from "../model/money";
import type { Materiality } from "../model/occasion";
import type { Period } from "../model/period";
import type { Measure } from "../sources/measures";
import type { VolumeYear } from "../sources/volumes";
import { decimalsOf } from "../reports/table";
import { amountInWords, percentInWords, printed } from "../words/numbers";
import type { SaidFact } from "./prose";

type WantedFact = Pick<StatedFact, "what" | "subject"> &
  Partial<Pick<StatedFact, "narrowedTo" | "scenario" | "occasion" | "of" | "against" | "group" | "year">>;

/** Finds a fact; `undefined` when the workbook does not give it. */
export type Known = (wanted: WantedFact) => Fact | undefined;

/** What sections are written from. */
export interface Material {
  readonly known: Known;
  readonly facts: FactSet;
  readonly causes: readonly CauseResult[];
  /** What decisions give the committee; frames apart are in none of its sums. */
  readonly grants: readonly GrantEntry[];
  readonly volumes: readonly VolumeYear[];
  readonly measures: readonly Measure[];
  readonly materiality: Materiality;
  /** The last month that is reported. */
  readonly through: Period;
}

export function knownFacts(set: FactSet): Known {
  const byKey = new Map(set.facts.map((one) => [one.key, one]));
  return (wanted) => byKey.get(fact({ year: set.year, ...wanted, unit: "ore", exact: 0 }).key);
}

/** Effect on the result in öre, or the value in the fact's own unit. */
export function valueOf({ values: [exact] }: Fact): number {
  return exact;
}

/** Below a tenth of a million kronor an effect is not worth a sentence. */
export function isSaid(effect: Fact): boolean {
  return Math.abs(valueOf(effect)) >= 5_000_000;
}

/** "drygt 64 miljoner kronor": the size; its direction stands in another word. */
export function amount(of: Fact): SaidFact {
  const size = Math.round(valueOf(of)) as Ore;
  return { fact: of.key, words: amountInWords(size, "sv"), amount: size };
}

/** One of two words, by the sign: `either(growth, "fler", "färre")`. */
export function either(of: Fact, more: string, less: string): SaidFact {
  return { fact: of.key, words: valueOf(of) < 0 ? less : more };
}

export function direction(of: Fact): SaidFact {
  return either(of, "överskott", "underskott");
}

/** "knappt 4 procent": a share's words, by the exact part and whole that it was computed from. */
export function share(of: Fact, part: Fact, whole: Fact): SaidFact | undefined {
  const words = percentInWords(Math.round(valueOf(part)) as Ore, Math.round(valueOf(whole)) as Ore, "sv");
  return words === undefined ? undefined : { fact: of.key, words };
}

/** A growth in percent with one decimal: "5,3 procent". */
export function percentage(of: Fact): SaidFact {
  return { fact: of.key, words: `${printed(Math.abs(valueOf(of)), 1, "sv")} procent` };
}

/** "9 753 hushåll". */
export function count(of: Fact, noun: string): SaidFact {
  const value = Math.abs(valueOf(of));
  return { fact: of.key, words: `${printed(value, decimalsOf(value), "sv")} ${noun}` };
}

/** "5 087 kronor": the cost of a unit. */
export function unitCost(of: Fact): SaidFact {
  const kronor = valueOf(of) / 100;
  return { fact: of.key, words: `${printed(kronor, kronor >= 100 ? 0 : 2, "sv")} kronor` };
}

const PLACES = [
  "största",
  "näst största",
  "tredje största",
  "fjärde största",
  "femte största",
  "sjätte största",
  "sjunde största",
  "åttonde största",
  "nionde största",
  "tionde största",
];

/** "största", "näst största", … "minsta" for the last of three or more; `undefined` beyond the tenth. */
export function rank(of: Fact): SaidFact | undefined {
  const place = valueOf(of);
  const words = place === of.among && place > 2 ? "minsta" : PLACES[place - 1];
  return words === undefined ? undefined : { fact: of.key, words };
}
