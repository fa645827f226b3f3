/** Volumes and unit costs against budget and the year before, and what volume and price have meant. */
import type { Fact } from "../model/fact";
import type { VolumeYear } from "../sources/volumes";
import { subjectKey } from "../model/figure";
import { amount, count, either, isSaid, percentage, unitCost, valueOf, type Known } from "./known";
import { grounded, opening, pick, quoted, say, sentence, type Piece, type WrittenSentence } from "./prose";

export function volumeSentences(
  volumes: readonly VolumeYear[],
  known: Known,
  position: number
): readonly WrittenSentence[] {
  const metrics = new Map<string, VolumeYear>();
  for (const volume of volumes) if (!metrics.has(volume.metric)) metrics.set(volume.metric, volume);
  return [...metrics.values()].flatMap(({ metric, unit }, index) =>
    metricSentences({ metric, unit, known, position: position + index })
  );
}

/** A metric of volume, and what is known of it. */
interface Measured {
  readonly metric: string;
  readonly unit: string;
  readonly known: Known;
  readonly position: number;
}

function metricSentences(measured: Measured): readonly WrittenSentence[] {
  const { metric, unit, known } = measured;
  const subject = subjectKey("volume", metric);
  const now = known({ what: "volume", subject });
  if (now === undefined) return [];
  const growth = { what: "growth", subject, of: "volume" } as const;
  return grounded([
    volumeSentence(measured, now, known({ ...growth, against: "budget" })),
    sinceSentence(metric, known({ ...growth, against: "previousYear" })),
    unit !== "" && priceSentence(measured, subject),
    splitSentence(measured, subject),
  ]);
}

function volumeSentence({ metric, unit, position }: Measured, now: Fact, against: Fact | undefined): WrittenSentence {
  const key = `volume:${metric}`;
  if (against === undefined) return sentence(key, say`${opening(metric)} uppgick till ${count(now, unit)}.`, "full");
  const [size, by] = [count(now, unit), percentage(against)];
  const patterns = [
    say`${opening(metric)} uppgick till ${size}, vilket är ${by} ${either(against, "fler", "färre")} än budgeterat.`,
    say`Utfallet för ${quoted(metric)} blev ${size}, ${by} ${either(against, "över", "under")} budget.`,
  ];
  return sentence(key, pick(patterns, position));
}

function sinceSentence(metric: string, since: Fact | undefined): WrittenSentence | undefined {
  if (since === undefined) return undefined;
  const grown = either(since, "ökat", "minskat");
  return sentence(`since:${metric}`, say`Jämfört med året före har antalet ${grown} med ${percentage(since)}.`, "full");
}

function priceSentence({ metric, unit, known }: Measured, subject: string): WrittenSentence | undefined {
  const price = known({ what: "unitCost", subject });
  const growth = known({ what: "growth", subject, of: "unitCost", against: "budget" });
  if (price === undefined || growth === undefined) return undefined;
  const against = say`${percentage(growth)} ${either(growth, "högre", "lägre")} än i budgeten`;
  return sentence(`price:${metric}`, say`Kostnaden per ${singular(unit)} blev ${unitCost(price)}, ${against}.`, "full");
}

function splitSentence({ metric, known, position }: Measured, subject: string): WrittenSentence | undefined {
  const volume = known({ what: "volumeEffect", subject });
  const price = known({ what: "priceEffect", subject });
  if (volume === undefined || price === undefined || !isSaid(volume) || !isSaid(price)) return undefined;
  const patterns = [effectWords("Volymen", volume, "priset", price), effectWords("Priset", price, "volymen", volume)];
  return sentence(`split:${metric}`, pick(patterns, position), "full");
}

/** "Volymen har försämrat resultatet med 3 miljoner kronor, medan priset har förbättrat det med 2 miljoner kronor." */
function effectWords(first: string, one: Fact, second: string, other: Fact): readonly Piece[] {
  const and = valueOf(one) < 0 === valueOf(other) < 0 ? " och " : ", medan ";
  return [
    ...say`${first} har ${either(one, "förbättrat", "försämrat")} resultatet med ${amount(one)}${and}`,
    ...say`${second} har ${either(other, "förbättrat", "försämrat")} det med ${amount(other)}.`,
  ];
}

/** Plurals that differ from their singular; Swedish neuters of one syllable do not (dygn, hushåll, barn). */
const SINGULARS: ReadonlyMap<string, string> = new Map([
  ["platser", "plats"],
  ["elever", "elev"],
  ["personer", "person"],
  ["timmar", "timme"],
  ["dagar", "dag"],
  ["brukare", "brukare"],
  ["resor", "resa"],
  ["insatser", "insats"],
  ["ärenden", "ärende"],
  ["besök", "besök"],
  ["månader", "månad"],
  ["klienter", "klient"],
]);

function singular(unit: string): string {
  return SINGULARS.get(unit.toLowerCase()) ?? unit;
}
