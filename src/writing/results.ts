/** What sections on the committee, an area and a frame have in common: the result, its share, and the change. */
import type { Fact, FactSet } from "../model/fact";
import { amount, change, direction, either, share, valueOf, type Known } from "./known";
import { pick } from "./reasons";
import { say, sentence, type WrittenSentence } from "./prose";

/** "Hemtjänst redovisar ett underskott på 5 miljoner kronor, vilket motsvarar 2 procent av områdets kommunbidrag." */
export function resultSentence(
  subject: string,
  name: string,
  whose: string,
  known: Known,
  position: number,
  result: Fact,
  isForecast: boolean
): WrittenSentence {
  const grant = known({ what: "grant", subject });
  const shareFact = known({
    what: "resultShareOfOwnGrant",
    subject,
    scenario: result.scenario,
    ...(result.occasion === undefined ? {} : { occasion: result.occasion }),
  });
  const percent =
    grant === undefined || shareFact === undefined || valueOf(grant) <= 0 ? undefined : share(shareFact, result, grant);
  const verb = isForecast ? "beräknar" : "redovisar";
  if (valueOf(result) === 0)
    return sentence(
      "result",
      say`${name} ${verb} ett ${{ fact: result.key, words: "resultat" }} i balans med kommunbidraget.`,
      "short"
    );
  const tail = percent === undefined ? say`.` : say`, vilket motsvarar ${percent} av ${whose} kommunbidrag.`;
  const patterns = [
    say`${name} ${verb} ett ${direction(result)} på ${amount(result)}`,
    say`För ${name} ${isForecast ? "beräknas resultatet bli" : "blev resultatet"} ett ${direction(result)} på ${amount(result)}`,
  ];
  return sentence("result", [...pick(patterns, position), ...tail], "short");
}

/** The result now, and how it has changed since the latest earlier occasion. */
export function currentResult(known: Known, set: FactSet, subject: string): Fact | undefined {
  return set.isYearEnd
    ? known({ what: "result", subject })
    : known({ what: "result", subject, scenario: "forecast", occasion: set.occasion });
}

/** Whose change is told: a section names its result, since the sentence before may be about a cause or another area. */
export type Changed = "committee" | "result" | "cause";

/** "Jämfört med delårsrapporten har resultatet försämrats med 12 miljoner kronor." None without an earlier forecast. */
export function changeSentence(
  known: Known,
  set: FactSet,
  subject: string,
  position: number,
  of: Changed
): readonly WrittenSentence[] {
  const index = set.occasions.findIndex(({ name }) => name === set.occasion);
  for (const { name, definite } of set.occasions.slice(0, Math.max(0, index)).reverse()) {
    const changed = known({ what: "result", subject, scenario: "change", occasion: name });
    if (changed === undefined) continue;
    if (Math.abs(valueOf(changed)) < 5_000_000)
      return [
        sentence("change", say`Resultatet är ${{ fact: changed.key, words: "oförändrat" }} jämfört med ${definite}.`),
      ];
    const grown = either(changed, "förbättrats", "försämrats");
    if (of === "committee")
      return [sentence("change", say`Jämfört med ${definite} har nämndens resultat ${grown} med ${amount(changed)}.`)];
    return [
      sentence(
        "change",
        pick(
          of === "result"
            ? [
                say`Jämfört med ${definite} har resultatet ${grown} med ${amount(changed)}.`,
                say`Resultatet har ${grown} med ${amount(changed)} sedan ${definite}.`,
              ]
            : [
                say`Jämfört med ${definite} är det en ${change(changed)} med ${amount(changed)}.`,
                say`Det är en ${change(changed)} med ${amount(changed)} sedan ${definite}.`,
              ],
          position
        )
      ),
    ];
  }
  return [];
}
