/**
 * What a section says at an occasion before the year end beside the forecast: what has happened to date, which is never
 * mixed with what is expected of the year, and what is done about a deficit.
 */
import { mustBeExplained } from "../analysis/materiality";
import { COMMITTEE, MEASURES, subjectKey, type SubjectKey } from "../model/figure";
import type { Ore } from "../model/money";
import type { Area } from "../model/organisation";
import { monthOf } from "../model/period";
import { MONTHS } from "../sources/date";
import { amount, direction, isSaid, valueOf, type Material } from "./known";
import { grounded, pick, say, sentence, slot, type WrittenSentence } from "./prose";
import { currentResult } from "./results";

/** "augusti", the last month that is reported. */
export function lastMonth({ through }: Pick<Material, "through">): string {
  return MONTHS[monthOf(through) - 1] ?? "";
}

/** Whose months are told, so that neighbouring sections do not sound the same. */
type WhoseMonths = "committee" | "area" | "frame";

/**
 * "Till och med augusti är resultatet ett underskott på 12 miljoner kronor." Of the months that have been, against
 * their part of the grant.
 */
export function toDateSentence(
  whose: WhoseMonths,
  subject: string,
  position: number,
  material: Material
): WrittenSentence | undefined {
  const { known, facts } = material;
  const result = known({ what: "result", subject });
  if (facts.isYearEnd || result === undefined || !isSaid(result)) return undefined;
  const until = `till och med ${lastMonth(material)}`;
  const by = say`ett ${direction(result)} på ${amount(result)}`;
  const patterns = {
    committee: [say`Nämndens resultat ${until} är ${by}.`],
    area: [say`Till och med ${lastMonth(material)} är resultatet ${by}.`, say`Resultatet ${until} är ${by}.`],
    frame: [
      say`Till och med ${lastMonth(material)} är ramens resultat ${by}.`,
      say`Ramens resultat ${until} är ${by}.`,
    ],
  }[whose];
  return sentence("toDate", pick(patterns, position));
}

/** The forecast without an area's measures, and what they are expected to give in the year and have given. */
export function measureSentences(area: Area, position: number, material: Material): readonly WrittenSentence[] {
  const { known, facts, measures } = material;
  const own = measures.filter((measure) => measure.area === area.id);
  if (facts.isYearEnd || !areAllExpected(own)) return [];
  const subject = subjectKey("area", area.id);
  const about = { what: "realisedEffect", subject: MEASURES, narrowedTo: subject } as const;
  const expected = known({ ...about, scenario: "forecast", occasion: facts.occasion });
  const realised = known(about);
  if (expected === undefined || !isSaid(expected)) return [];
  const month = lastMonth(material);
  const said = [
    say`Åtgärderna beräknas ge ${amount(expected)} under året.`,
    say`För helåret beräknas åtgärderna ge ${amount(expected)}.`,
  ];
  return grounded([
    beforeMeasures(subject, material),
    sentence("measures", pick(said, position)),
    realised !== undefined &&
      isSaid(realised) &&
      sentence("measuresToDate", say`Till och med ${month} har åtgärderna gett ${amount(realised)}.`),
  ]);
}

/** The committee's forecast without its measures; none while one of them says nothing of what is expected. */
export function committeeBeforeMeasures(material: Material): WrittenSentence | undefined {
  const { measures, facts } = material;
  const isSaidOf = !facts.isYearEnd && areAllExpected(measures);
  return isSaidOf ? beforeMeasures(COMMITTEE, material) : undefined;
}

function areAllExpected(measures: Material["measures"]): boolean {
  return measures.length > 0 && measures.every(({ forecast }) => forecast !== undefined);
}

/**
 * "Före åtgärder beräknas ett underskott på drygt 82 miljoner kronor.": the figure of the table beside
 * `Avvik.uppfoljning`.
 */
function beforeMeasures(subject: SubjectKey, material: Material): WrittenSentence | undefined {
  const { known, facts } = material;
  const narrowedTo = "beforeMeasures";
  const before = known({ what: "result", subject, narrowedTo, scenario: "forecast", occasion: facts.occasion });
  const after = currentResult(material, subject);
  if (before === undefined || !isSaid(before) || after === undefined || valueOf(before) === valueOf(after))
    return undefined;
  const ofWhole = subject === COMMITTEE ? "nämndens resultat till ett" : "ett";
  return sentence("beforeMeasures", say`Före åtgärder beräknas ${ofWhole} ${direction(before)} på ${amount(before)}.`);
}

/** The open slot of an area that expects a deficit and has no measure, and what to do about it. */
export interface LackingMeasure {
  readonly sentence: WrittenSentence;
  readonly toMend: string;
}

/** Whoever forecasts a deficit must say what is done about it; what that is, is never invented. */
export function lackingMeasure(area: Area, material: Material): LackingMeasure | undefined {
  const { known, facts, measures, materiality } = material;
  const subject = subjectKey("area", area.id);
  const [result, grant] = [currentResult(material, subject), known({ what: "grant", subject })];
  if (facts.isYearEnd || result === undefined || measures.some((measure) => measure.area === area.id)) return undefined;
  const expected = valueOf(result) as Ore;
  const base = (grant === undefined ? 0 : valueOf(grant)) as Ore;
  if (expected >= 0 || !mustBeExplained(expected, base, materiality)) return undefined;
  return {
    sentence: slot("Här saknas vad som görs åt underskottet."),
    toMend: `Åtgärd saknas mot underskottet i ${area.id}: lägg till en rad i Åtgärder eller skriv här.`,
  };
}
