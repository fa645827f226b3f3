/**
 * The section on an area, in the domain's order: rank, budget and share → decisions during the year → result and
 * percent of its own grant → main cause → counterweight → change since the last occasion → before the year end its
 * measures and what has happened to date; then one paragraph per cause, and what is missing where nothing explains a
 * deviation that must be explained.
 */
import type { CauseResult } from "../analysis/causes";
import { isMaterial, mustBeExplained } from "../analysis/materiality";
import type { Ore } from "../model/money";
import type { Fact } from "../model/fact";
import type { Area } from "../model/organisation";
import { COMMITTEE, subjectKey } from "../model/figure";
import { changesBy, laterDecisions } from "./decisions";
import { amount, direction, either, isSaid, rank, share, valueOf, type Material } from "./known";
import { grounded, opening, pick, quoted, say, sentence, slot, type Paragraph, type WrittenSentence } from "./prose";
import { lackingMeasure, measureSentences, toDateSentence } from "./interim";
import { reasons, unexplainedShare, type NamedCause } from "./reasons";
import { changeSentence, currentResult, resultSentence } from "./results";
import { volumeSentences } from "./volumes";

export function areaParagraphs(area: Area, position: number, material: Material): readonly Paragraph[] {
  const subject = subjectKey("area", area.id);
  const result = currentResult(material, subject);
  if (result === undefined) return [];
  const own = material.causes.filter(({ areas }) => areas.length === 1 && areas[0]?.id === area.id);
  const effects = own.flatMap((cause) => named(cause, material));
  const gap = missing(area, result, effects, material);
  const lacking = lackingMeasure(area, material);
  const main: Paragraph = {
    key: subject,
    section: area.id,
    heading: "Resultat",
    sentences: grounded([
      budgetSentence(subject, area, position, material),
      decisionSentence(subject, position, material),
      resultSentence({ subject, name: area.id, whose: "områdets" }, result, position, material),
      ...reasons(result, effects, position, material),
      gap && slot(gap.words),
      changeSentence("result", subject, position, material),
      ...measureSentences(area, position, material),
      lacking?.sentence,
      toDateSentence("area", subject, position, material),
    ]),
    toMend: [gap, lacking].flatMap((one) => one?.toMend ?? []),
  };
  return [main, ...own.flatMap((cause, index) => causeParagraph(cause, area.id, position + index, material))];
}

/** A cause with its effect as the tables have it. */
export function named({ name }: CauseResult, material: Material): readonly NamedCause[] {
  const effect = currentResult(material, subjectKey("cause", name));
  return effect === undefined ? [] : [{ name, effect }];
}

/** One paragraph for a cause: result, change, volume, the controller's own words. */
function causeParagraph(
  { name, words }: CauseResult,
  section: string,
  position: number,
  material: Material
): readonly Paragraph[] {
  const subject = subjectKey("cause", name);
  const effect = currentResult(material, subject);
  if (effect === undefined) return [];
  const volumes = material.volumes.filter(({ cause }) => cause === name);
  const value = valueOf(effect) as Ore;
  const isUnexplained = words.length === 0 && volumes.length === 0 && isMaterial(value, value, material.materiality);
  const [shows, amounts] = material.facts.isYearEnd ? ["visar", "uppgår"] : ["beräknas ge", "beräknas"];
  const patterns = [
    say`${opening(name)} ${shows} ett ${direction(effect)} på ${amount(effect)}.`,
    say`För ${quoted(name)} ${amounts} ${either(effect, "överskottet", "underskottet")} till ${amount(effect)}.`,
  ];
  return [
    {
      key: `section:${section}|${subject}`,
      section,
      heading: name,
      sentences: grounded([
        sentence("result", pick(patterns, position)),
        changeSentence("cause", subject, position + 1, material),
        ...volumeSentences(volumes, material.known, position),
        ...words.map((own, index) => sentence(`words:${index}`, [asSentence(own)])),
        isUnexplained && { ...slot(UNEXPLAINED), from: "normal" },
      ]),
      toMend: isUnexplained ? [`Skriv varför ${name} avviker: i kolumnen Text i Orsaker eller här.`] : [],
    },
  ];
}

/** The open slot: a reason is never invented. */
const UNEXPLAINED = "Här saknas orsaken till avvikelsen.";
const MOSTLY_UNEXPLAINED = "Här saknas orsaken till resten av avvikelsen.";

function budgetSentence(
  subject: string,
  { id }: Area,
  position: number,
  { known }: Material
): WrittenSentence | undefined {
  const grant = known({ what: "grant", subject });
  const whole = known({ what: "grant", subject: COMMITTEE });
  const shared = known({ what: "shareOfCommitteeGrant", subject });
  const place = known({ what: "rankByGrant", subject });
  if (grant === undefined || whole === undefined || valueOf(grant) <= 0) return undefined;
  const percent = shared && share(shared, grant, whole);
  const part = percent === undefined ? say`.` : say`, vilket är ${percent} av nämndens kommunbidrag.`;
  const word = place === undefined || (place.among ?? 0) < 2 ? undefined : rank(place);
  if (word === undefined) return sentence("budget", say`${id} har ett kommunbidrag på ${amount(grant)}${part}`);
  const patterns = [
    say`${id} är nämndens ${word} verksamhetsområde med ett kommunbidrag på ${amount(grant)}${part}`,
    say`Nämndens ${word} verksamhetsområde är ${id}, med ett kommunbidrag på ${amount(grant)}${part}`,
  ];
  return sentence("budget", pick(patterns, position));
}

/** What the decisions after the opening budget have meant for the area. */
function decisionSentence(subject: string, position: number, material: Material): WrittenSentence | undefined {
  const decided = laterDecisions(material, subject).filter(({ found }) => isSaid(found));
  if (decided.length === 0) return undefined;
  const changes = changesBy(decided);
  const patterns = [say`Under året har kommunbidraget ${changes}.`, say`Kommunbidraget har under året ${changes}.`];
  return sentence("decisions", pick(patterns, position));
}

/** The controller's words as they are, but that a sentence begins and ends as one. */
function asSentence(words: string): string {
  const text = words.trim();
  return text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?…][”"’)]*$/u.test(text) ? "" : ".");
}

/** What the named causes leave without explanation of a deviation that must be explained: all of it, or most of it. */
function missing(
  area: Area,
  result: Fact,
  effects: readonly NamedCause[],
  { known, materiality }: Material
): Missing | undefined {
  const grant = known({ what: "grant", subject: subjectKey("area", area.id) });
  const base = (grant === undefined ? 0 : valueOf(grant)) as Ore;
  if (!mustBeExplained(valueOf(result) as Ore, base, materiality)) return undefined;
  if (effects.length === 0) {
    return {
      words: UNEXPLAINED,
      toMend: `Orsak saknas till avvikelsen i ${area.id}: lägg till rader i Orsaker eller skriv orsaken här.`,
    };
  }
  if (unexplainedShare(result, effects) <= 0.5) return undefined;
  return {
    words: MOSTLY_UNEXPLAINED,
    toMend: `Orsak saknas till det mesta av avvikelsen i ${area.id}: lägg till rader i Orsaker eller skriv orsaken här.`,
  };
}

/** The open slot in the text, and what to do about it. */
interface Missing {
  readonly words: string;
  readonly toMend: string;
}
