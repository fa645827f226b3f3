/** What sections on the committee, an area and a frame have in common: the result, its share, and the change. */
import type { Fact } from "../model/fact";
import { amount, direction, either, isSaid, share, valueOf, type Material } from "./known";
import { pick, say, sentence, type Piece, type WrittenSentence } from "./prose";

/** Whose result is told: "Hemtjänst", and "områdets" kommunbidrag. */
interface Owner {
  readonly subject: string;
  readonly name: string;
  readonly whose: string;
}

/** "Hemtjänst redovisar ett underskott på 5 miljoner kronor, vilket motsvarar 2 procent av områdets kommunbidrag." */
export function resultSentence(owner: Owner, result: Fact, position: number, material: Material): WrittenSentence {
  const { name, whose } = owner;
  const { isYearEnd } = material.facts;
  const verb = isYearEnd ? "redovisar" : "beräknar";
  if (valueOf(result) === 0) {
    const balanced = { fact: result.key, words: "resultat" };
    return sentence("result", say`${name} ${verb} ett ${balanced} i balans med kommunbidraget.`, "short");
  }
  const percent = shareOfOwnGrant(owner, result, material);
  const tail = percent === undefined ? say`.` : say`, vilket motsvarar ${percent} av ${whose} kommunbidrag.`;
  const became = isYearEnd ? "blev resultatet" : "beräknas resultatet bli";
  const patterns = [
    say`${name} ${verb} ett ${direction(result)} på ${amount(result)}${tail}`,
    say`För ${name} ${became} ett ${direction(result)} på ${amount(result)}${tail}`,
  ];
  return sentence("result", pick(patterns, position), "short");
}

function shareOfOwnGrant({ subject }: Owner, result: Fact, { known }: Material) {
  const { scenario, occasion } = result;
  const grant = known({ what: "grant", subject });
  const part = known({ what: "resultShareOfOwnGrant", subject, scenario, occasion });
  if (grant === undefined || part === undefined || valueOf(grant) <= 0) return undefined;
  return share(part, result, grant);
}

/** The outcome at year-end; before it, the forecast. */
export function currentResult({ known, facts }: Material, subject: string): Fact | undefined {
  return facts.isYearEnd
    ? known({ what: "result", subject })
    : known({ what: "result", subject, scenario: "forecast", occasion: facts.occasion });
}

/** Whose change is told: a section names its result, since the sentence before may be about a cause or another area. */
export type Changed = "committee" | "result" | "cause";

/** "Jämfört med delårsrapporten har resultatet försämrats med 12 miljoner kronor." None without an earlier forecast. */
export function changeSentence(
  of: Changed,
  subject: string,
  position: number,
  { known, facts }: Material
): WrittenSentence | undefined {
  const index = facts.occasions.findIndex(({ name }) => name === facts.occasion);
  for (const { name, definite } of facts.occasions.slice(0, Math.max(0, index)).reverse()) {
    const changed = known({ what: "result", subject, scenario: "change", occasion: name });
    if (changed !== undefined) return sentence("change", pick(changePatterns(of, changed, definite), position));
  }
  return undefined;
}

function changePatterns(of: Changed, changed: Fact, since: string): readonly (readonly Piece[])[] {
  const unchanged = { fact: changed.key, words: "oförändrat" };
  if (!isSaid(changed)) return [say`Resultatet är ${unchanged} jämfört med ${since}.`];
  const grown = either(changed, "förbättrats", "försämrats");
  const growth = either(changed, "förbättring", "försämring");
  const by = amount(changed);
  return {
    committee: [say`Jämfört med ${since} har nämndens resultat ${grown} med ${by}.`],
    result: [
      say`Jämfört med ${since} har resultatet ${grown} med ${by}.`,
      say`Resultatet har ${grown} med ${by} sedan ${since}.`,
    ],
    cause: [
      say`Jämfört med ${since} är det en ${growth} med ${by}.`,
      say`Det är en ${growth} med ${by} sedan ${since}.`,
    ],
  }[of];
}
