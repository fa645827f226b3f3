/** Volumes and unit costs against budget and the year before, and what volume and price have meant. */
import type { Fact } from "../model/fact";
import type { VolumeYear } from "../sources/volumes";
import { subjectKey } from "../model/figure";
import { amount, count, either, percentage, unitCost, valueOf, type Known } from "./known";
import { opening, say, sentence, type Piece, type WrittenSentence } from "./prose";
import { pick, quoted } from "./reasons";

export function volumeSentences(
  volumes: readonly VolumeYear[],
  known: Known,
  position: number
): readonly WrittenSentence[] {
  const metrics = [...new Set(volumes.map(({ metric }) => metric))];
  return metrics.flatMap((metric, index) =>
    metricSentences(metric, volumes.find((volume) => volume.metric === metric)?.unit ?? "", known, position + index)
  );
}

function metricSentences(metric: string, unit: string, known: Known, position: number): readonly WrittenSentence[] {
  const subject = subjectKey("volume", metric);
  const now = known({ what: "volume", subject });
  if (now === undefined) return [];
  const against = known({ what: "growth", subject, of: "volume", against: "budget" });
  const since = known({ what: "growth", subject, of: "volume", against: "previousYear" });
  const [price, priceGrowth] = [
    known({ what: "unitCost", subject }),
    known({ what: "growth", subject, of: "unitCost", against: "budget" }),
  ];
  const [volumeEffect, priceEffect] = [
    known({ what: "volumeEffect", subject }),
    known({ what: "priceEffect", subject }),
  ];
  const name = quoted(metric);
  return [
    ...(against === undefined
      ? [sentence(`volume:${metric}`, say`${opening(metric)} uppgick till ${count(now, unit)}.`, "full")]
      : [
          sentence(
            `volume:${metric}`,
            pick(
              [
                say`${opening(metric)} uppgick till ${count(now, unit)}, vilket är ${percentage(against)} ${either(against, "fler", "färre")} än budgeterat.`,
                say`Utfallet för ${name} blev ${count(now, unit)}, ${percentage(against)} ${either(against, "över", "under")} budget.`,
              ],
              position
            )
          ),
        ]),
    ...(since === undefined
      ? []
      : [
          sentence(
            `since:${metric}`,
            say`Jämfört med året före har antalet ${either(since, "ökat", "minskat")} med ${percentage(since)}.`,
            "full"
          ),
        ]),
    ...(price === undefined || priceGrowth === undefined || unit === ""
      ? []
      : [
          sentence(
            `price:${metric}`,
            say`Kostnaden per ${singular(unit)} blev ${unitCost(price)}, ${percentage(priceGrowth)} ${either(priceGrowth, "högre", "lägre")} än i budgeten.`,
            "full"
          ),
        ]),
    ...(volumeEffect === undefined || priceEffect === undefined || tooSmall(valueOf(volumeEffect), valueOf(priceEffect))
      ? []
      : [
          sentence(
            `split:${metric}`,
            effectWords(
              position % 2 === 0
                ? [
                    ["Volymen", volumeEffect],
                    ["priset", priceEffect],
                  ]
                : [
                    ["Priset", priceEffect],
                    ["volymen", volumeEffect],
                  ]
            ),
            "full"
          ),
        ]),
  ];
}

/** "Volymen har försämrat resultatet med 3 miljoner kronor, medan priset har förbättrat det med 2 miljoner kronor." */
function effectWords([[first, one], [second, other]]: readonly [
  readonly [string, Fact],
  readonly [string, Fact],
]): readonly Piece[] {
  return [
    ...say`${first} har ${either(one, "förbättrat", "försämrat")} resultatet med ${amount(one)}`,
    isSameWay(one, other) ? " och " : ", medan ",
    ...say`${second} har ${either(other, "förbättrat", "försämrat")} det med ${amount(other)}.`,
  ];
}

function isSameWay(one: Fact, other: Fact): boolean {
  return valueOf(one) < 0 === valueOf(other) < 0;
}

/** An effect below half a tenth of a million has no words of its own. */
function tooSmall(...effects: readonly number[]): boolean {
  return effects.some((effect) => Math.abs(effect) < 5_000_000);
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
