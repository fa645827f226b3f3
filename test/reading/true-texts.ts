/**
 * Random municipalities with texts that are true of them: sections of many sentence shapes, every checkable
 * figure taken from the model, and beside them figures of things that no table has.
 */
import fc from "fast-check";
import type { Ore } from "../../src/model/money";
import { amountInWords, percentInWords, printed } from "../../src/words/numbers";
import { millions, sourcesOf, type Described } from "./municipalities";

const AREA_NAMES = [
  ["Förskola", "FSK"],
  ["Grundskola", "GR"],
  ["Gymnasie- och vuxenutbildning", "GYV"],
  ["Äldreomsorg", "ÄO"],
  ["Individ- och familjeomsorg", "IFO"],
  ["Park och natur", undefined],
  ["Hälso- och sjukvård", "HSV"],
  ["Arbete och integration", "AI"],
  ["Bibliotek och kultur", undefined],
  ["Gemensamma kostnader", "GK"],
  ["Boende, tillsyn och service", "BTS"],
  ["Funktionsstöd", "FS"],
] as const;

const CAUSE_NAMES = [
  "Färre elever",
  "Köpta platser",
  "Sjukskrivningar",
  "Hyresintäkter",
  "Energikostnader simhallen",
  "Vikarier",
  "Externa placeringar",
  "Parkeringsavgifter",
  "Vakanta tjänster",
  "Tilläggsbelopp",
  "Insatser, egen och extern regi",
  "Livsmedel",
  "Skolskjuts",
  "Utbetalt stöd",
  "Överskott central reserv",
  "Snöröjning",
] as const;

const COMMITTEES = [
  "Barn- och utbildningsnämnden",
  "Socialnämnden",
  "Tekniska nämnden",
  "Arbetsmarknads- och socialnämnden",
  "Kulturnämnden",
  "Vård- och omsorgsnämnden",
] as const;

/** Millions with three decimals, away from zero and from halves of the last digit that is printed. */
const amount = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: min * 1000, max: max * 1000 }).map((thousands) => thousands / 1000);
const signed = (max: number): fc.Arbitrary<number> =>
  fc.tuple(amount(1, max), fc.boolean()).map(([size, isDeficit]) => (isDeficit ? -size : size));

const described: fc.Arbitrary<Described> = fc
  .record({
    committee: fc.constantFrom(...COMMITTEES),
    areas: fc.shuffledSubarray([...AREA_NAMES], { minLength: 3, maxLength: 5 }).chain((names) =>
      fc.tuple(
        ...names.map(([name, short]) =>
          fc
            .record({ grant: amount(20, 900), result: signed(60), earlier: signed(60) })
            .map(({ grant, result, earlier }) => ({
              name,
              ...(short === undefined ? {} : { short }),
              grant,
              result,
              forecasts: { Delårsrapport: earlier },
            }))
        )
      )
    ),
    causes: fc.shuffledSubarray([...CAUSE_NAMES], { minLength: 3, maxLength: 6 }),
    effects: fc.array(fc.tuple(signed(40), signed(40), fc.nat()), { minLength: 6, maxLength: 6 }),
  })
  .map(({ committee, areas, causes, effects }): Described => ({
    committee,
    year: 2024,
    areas,
    occasions: [
      ["Ekonomisk prognos", "EP", "den ekonomiska prognosen", 4],
      ["Delårsrapport", "DR", "delårsrapporten", 8],
      ["Årsanalys", "ÅA", "årsanalysen", 12],
    ],
    occasion: "Årsanalys",
    causes: causes.map((name, index) => {
      const [result, earlier, of] = effects[index] ?? [1, 1, 0];
      return { name, area: areas[of % areas.length]?.name ?? "", result, forecasts: { Delårsrapport: earlier } };
    }),
  }));

const words = (size: number): string => amountInWords(Math.abs(millions(size)) as Ore, "sv");
const short = (size: number): string => `${printed(Math.abs(size), 1, "sv")} mnkr`;
const share = (part: number, whole: number): string => percentInWords(millions(part), millions(whole), "sv") ?? "";
const noun = (result: number): string => (result < 0 ? "underskott" : "överskott");
const way = (change: number): string => (change < 0 ? "försämring" : "förbättring");
const grade = (change: number): string => (change < 0 ? "sämre" : "bättre");

type Area = Described["areas"][number];

/** What sections are told of: one area with its causes, the others, and the committee. */
interface Told {
  readonly area: Area;
  readonly other: Area;
  readonly causes: Described["causes"];
  readonly committee: string;
  readonly grant: number;
  readonly result: number;
  readonly earlier: number;
  readonly random: number;
}

type Shape = (told: Told) => string;

const change = (area: Area): number => area.result - (area.forecasts["Delårsrapport"] ?? 0);
const earlierOf = (area: Area): number => area.forecasts["Delårsrapport"] ?? 0;

/** Under a heading that names the area. */
const IN_SECTION: readonly Shape[] = [
  ({ area }) =>
    `Verksamhetsområdet redovisar ett ${noun(area.result)} på ${words(area.result)}, vilket motsvarar ${share(area.result, area.grant)} av tilldelat kommunbidrag.`,
  ({ area }) => `För 2024 redovisas ett sammantaget ${noun(area.result)} på ${words(area.result)}.`,
  ({ area }) =>
    `Resultatet för året blev ett ${noun(area.result)} om ${short(area.result)}, ${short(change(area))} ${grade(change(area))} än prognosen i delårsrapporten.`,
  ({ area, grant }) =>
    `Området har en budget på ${words(area.grant)} eller ${share(area.grant, grant)} av nämndens kommunbidrag.`,
  ({ area }) =>
    `Utfallet innebär en ${way(change(area))} med ${words(change(area))} jämfört med det ${noun(earlierOf(area))} på ${words(earlierOf(area))} som prognostiserades i Delårsrapport 2024.`,
  ({ area }) =>
    `I delårsrapporten bedömdes ett ${noun(earlierOf(area))} på ${short(earlierOf(area))}; utfallet blev ett ${noun(area.result)} på ${short(area.result)}.`,
  ({ area }) =>
    `Områdets ${noun(area.result)}, ${short(area.result)}, beror främst på att fler ärenden har krävt dyrare lösningar än vad som gick att förutse.`,
  ({ area }) =>
    `Budgetavvikelsen uppgår till ${area.result < 0 ? "-" : ""}${short(area.result)}, motsvarande ${share(area.result, area.grant)} av kommunbidraget.`,
  ({ area }) =>
    `Trots ett bättre utgångsläge slutade året med ett ${noun(area.result)} på ${words(area.result)}, främst till följd av högre priser på entreprenader.`,
  ({ area }) =>
    `Jämfört med delårsrapporten har resultatet ${change(area) < 0 ? "försämrats" : "förbättrats"} med ${words(change(area))}.`,
  ({ area }) =>
    `Till skillnad från i delårsrapporten, då ett ${noun(earlierOf(area))} på ${words(earlierOf(area))} väntades, blev resultatet ett ${noun(area.result)} på ${words(area.result)}.`,
  ({ area }) =>
    `Avdelningen gör ett ${noun(area.result)} med ${short(area.result)} (prognos i DR: ett ${noun(earlierOf(area))} på ${short(earlierOf(area))}).`,
];

/** Names whom it is about. */
const NAMING: readonly Shape[] = [
  ({ area, other }) =>
    `${area.name} redovisar ett ${noun(area.result)} på ${words(area.result)} och ${other.name} ett ${noun(other.result)} på ${words(other.result)}.`,
  ({ area, other }) =>
    `Medan ${area.name} visar ett ${noun(area.result)} om ${short(area.result)} har ${other.name} ett ${noun(other.result)} om ${short(other.result)}.`,
  ({ area }) =>
    `Inom ${area.name} blev ${noun(area.result)}et ${words(area.result)}, en ${way(change(area))} med ${words(change(area))} sedan delårsrapporten.`,
  ({ area }) =>
    `${area.name} har ett kommunbidrag på ${words(area.grant)} och en nettokostnad på ${words(area.grant - area.result)}.`,
  ({ area, grant }) => `Av nämndens kommunbidrag går ${share(area.grant, grant)} till ${area.name}.`,
  ({ committee, result, grant }) =>
    `${committee} redovisar för 2024 ett ${noun(result)} på ${words(result)}, motsvarande ${share(result, grant)} av kommunbidraget.`,
  ({ result, earlier }) =>
    `Nämndens resultat är ${words(result - earlier)} ${grade(result - earlier)} än i delårsrapporten, då ett ${noun(earlier)} på ${words(earlier)} prognostiserades.`,
  ({ committee, grant }) =>
    `För 2024 har kommunfullmäktige tilldelat ${committee.toLowerCase()} ett kommunbidrag på totalt ${words(grant)}.`,
  ({ area, other }) =>
    `Resultatet för ${area.name} är ett ${noun(area.result)} på ${short(area.result)}, att jämföra med ett ${noun(earlierOf(area))} på ${short(earlierOf(area))} i prognosen. För ${other.name} blev det ett ${noun(other.result)} på ${short(other.result)}.`,
  ({ area }) =>
    `I ${area.name}, som har en budget på ${words(area.grant)}, uppstod ett ${noun(area.result)} på ${words(area.result)}.`,
  ({ causes }) =>
    causes.map((cause) => `${cause.name} ger ett ${noun(cause.result ?? 0)} på ${words(cause.result ?? 0)}.`).join(" "),
  ({ causes }) =>
    `De största avvikelserna är ${causes.map((cause) => `${cause.name.toLowerCase()} (${(cause.result ?? 0) < 0 ? "-" : "+"}${short(cause.result ?? 0)})`).join(", ")}.`,
  ({ causes }) =>
    causes
      .slice(0, 1)
      .map(
        (cause) =>
          `${cause.name} redovisar ett ${noun(cause.result ?? 0)} på ${short(cause.result ?? 0)} jämfört med ett ${noun(cause.forecasts?.["Delårsrapport"] ?? 0)} på ${short(cause.forecasts?.["Delårsrapport"] ?? 0)} i delårsrapporten.`
      )
      .join(""),
];

/** Figures that no table has; they can be said anywhere and are nobody's. */
const BESIDE: readonly Shape[] = [
  ({ random, area }) => `Av ${noun(area.result)}et avser ${words(random)} konsultstöd.`,
  ({ random }) => `Kostnaderna för inhyrd personal ökade med ${words(random)} jämfört med 2023.`,
  ({ random }) => `Under hösten har behovet av vikarier minskat, vilket har gett en lägre kostnad på ${words(random)}.`,
  ({ random }) => `Införandet av ett nytt journalsystem kostade ${words(random)} mer än beräknat.`,
  ({ random, area }) => `Inom ${area.name} redovisar mottagningsenheten ett underskott på ${words(random)}.`,
  ({ random, area }) => `${area.name} hade 2023 ett överskott på ${words(random)}.`,
  ({ random }) => `Inför 2025 har nämnden tillförts ${words(random)} för att möta ökade volymer.`,
  ({ random }) => `Kommunens resultat för året beräknas till ${words(random)}.`,
  ({ random }) => `Sjukfrånvaron har minskat med ${printed(random / 10, 1, "sv")} procentenheter.`,
  ({ random }) => `Antalet placerade barn ökade från ${Math.round(random) + 40} till ${Math.round(random) + 71}.`,
  ({ random }) => `Regionen ersätter kommunen med ${words(random)} för hemsjukvården.`,
  ({ random, area }) => `Externt köpta insatser inom ${area.name} blev ${words(random)} högre än budgeterat.`,
  ({ random }) => `Detta medförde ett underskott på ${words(random)}.`,
  ({ random, area }) => `Under första halvåret var underskottet inom ${area.name} ${words(random)}.`,
  ({ random, area }) => `Hade inte vakanserna funnits skulle ${area.name} ha haft ett underskott på ${words(random)}.`,
  ({ random, area }) => `Personalkostnaderna inom ${area.name} översteg budget med ${words(random)}.`,
  ({ random }) => `Socialförvaltningen i grannkommunen redovisar ett underskott på ${words(random)}.`,
  ({ random }) => `Ytterligare ${words(random)} har sökts i statsbidrag.`,
  ({ random, area }) => `Vakanser inom ${area.name} har gett lägre lönekostnader på ${words(random)}.`,
  ({ random }) => `I genomsnitt kostar en plats ${printed(Math.round(random * 1000), 0, "sv")} kronor per dygn.`,
];

export interface TrueText {
  readonly described: Described;
  readonly text: string;
}

export const trueTexts: fc.Arbitrary<TrueText> = described.chain((one) =>
  fc
    .record({
      sections: fc.array(
        fc.record({
          area: fc.nat(),
          other: fc.nat(),
          random: amount(2, 90),
          heading: fc.boolean(),
          shapes: fc.array(fc.tuple(fc.constantFrom("section", "naming", "beside"), fc.nat()), {
            minLength: 2,
            maxLength: 6,
          }),
        }),
        { minLength: 1, maxLength: 4 }
      ),
    })
    .map(({ sections }) => ({ described: one, text: sections.map((section) => sectionOf(one, section)).join("\n\n") }))
);

interface Section {
  readonly area: number;
  readonly other: number;
  readonly random: number;
  readonly heading: boolean;
  readonly shapes: readonly (readonly [string, number])[];
}

function sectionOf(one: Described, { area: at, other: shift, random, heading, shapes }: Section): string {
  const index = at % one.areas.length;
  const [area, other] = [
    one.areas[index],
    one.areas[(index + 1 + (shift % (one.areas.length - 1))) % one.areas.length],
  ];
  if (area === undefined || other === undefined) throw new Error("No area");
  const sum = (of: (area: Area) => number): number => one.areas.reduce((total, each) => total + of(each), 0);
  const told: Told = {
    area,
    other,
    random,
    causes: one.causes.filter((cause) => cause.area === area.name),
    committee: one.committee,
    grant: sum((each) => each.grant),
    result: sum((each) => each.result),
    earlier: sum(earlierOf),
  };
  const own = heading ? IN_SECTION : NAMING;
  const sentences = shapes
    .map(([kind, shape]) => {
      const of = kind === "beside" ? BESIDE : kind === "section" ? own : NAMING;
      return of[shape % of.length]?.(told) ?? "";
    })
    .filter((sentence) => sentence !== "" && !sentence.includes("avvikelserna är ."));
  return `${heading ? `${area.name}\n\n` : ""}${sentences.join(" ")}`;
}

export { sourcesOf };
