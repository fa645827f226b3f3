/** The words that names are made of: what belongs to a name, what texts leave out of it, and what says little alone. */
import { stemOf } from "./stems";
import { tokensOf } from "./tokens";
import { isNeutral } from "./vocabulary";

/** Small words and marks that may stand between the words of a name. */
export const BETWEEN = /^(?:och|o|samt|&|,|-|–|\/|i|för|av|med|till|inklusive|inkl|inkl\.|vid|på|inom|\.|"|“|”)$/;

/** Words that are used of everything. */
export const PLAIN_NAME =
  /^(?:bidrag|intäkter|kostnader|övriga|övrigt|gemensamt|lokaler|ledning|administration|stöd|drift|personal|volym|volymer|budget|resultat)$/;

/** In a name, words that texts leave out. */
export const DISPENSABLE = /^(?:kostnad|total|verksam|verksamhet|verksamhetsområd|avdelning|sektor|förvaltning|nämnd)$/;

/** Words that occur in names and say little by themselves. */
export const INDISTINCT = new Set(
  "insats egen egna extern intern regi ledning övrig övriga stöd service drift gemensam gemensamt central centrala barn unga ung ny nya färre fler antal ansvar köp"
    .split(" ")
    .map(stemOf)
);

/** The stems of a name's own words, without what texts leave out; all of them when nothing else is left. */
export function namedStems(name: string): readonly string[] {
  const words = tokensOf(name).filter(({ kind, lower }) => kind !== "mark" && !BETWEEN.test(lower));
  const stems = words.map(({ lower }) => stemOf(lower));
  const kept = stems.filter(
    (stem, index) =>
      !DISPENSABLE.test(stem) &&
      !(isNeutral(words[index]?.lower ?? "", stem) && stems.length > 2 && /^(?:total|samtlig|övrig)/.test(stem))
  );
  return kept.length === 0 ? stems : kept;
}
