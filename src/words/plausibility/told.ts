/** What every plausibility check is said with: where it looked, how much it is, and what it would mean. */
import type { Effect, PlausibilityCheck, Where } from "../../analysis/plausibility/finding";
import { UNALLOCATED, type AreaKey, type LineKey } from "../../analysis/statement";
import { EVENT_GROUPS, type EventGroup } from "../../model/event";
import { ORE_PER, type Ore } from "../../model/money";
import { monthOf, type Period } from "../../model/period";
import type { SourceName } from "../../model/source";
import { GROUP_LABELS } from "../../reports/handelser";
import { LINE_LABELS } from "../../sources/accounts";
import { SPECS } from "../../sources/catalogue";
import { MONTHS as SWEDISH_MONTHS } from "../../sources/date";
import { listed, type Language } from "../language";
import { amountInWords, saidAmount } from "../numbers";
import type { Say } from "../say";

/** What is told of a finding: a sentence with its place and cause, and what to do. */
export interface ToldFinding {
  readonly what: string;
  readonly remedy: string;
}

/** Says a finding. `language` is what `say` speaks. */
export type TellFinding = (check: PlausibilityCheck, say: Say, language: Language) => ToldFinding;

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  sv: SWEDISH_MONTHS,
  en: "January February March April May June July August September October November December".split(" "),
};
const UNALLOCATED_LABEL = "Ej fördelat";

/** "juli", "juli och augusti", "oktober–december", "mars, juli och november". */
export function monthsInWords(periods: readonly Period[], language: Language): string {
  const names = periods.map((period) => MONTHS[language][monthOf(period) - 1] ?? "");
  const isRun = periods.length > 2 && Number(periods.at(-1)) - Number(periods[0]) === periods.length - 1;
  return isRun ? `${names[0] ?? ""}–${names.at(-1) ?? ""}` : listed(names, language);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function areaNames(areas: readonly AreaKey[], language: Language): string {
  return listed(
    areas.map((area) => (area === UNALLOCATED ? UNALLOCATED_LABEL : area)),
    language
  );
}

export function lineName(line: LineKey): string {
  return line === UNALLOCATED ? UNALLOCATED_LABEL : LINE_LABELS[line];
}

/** "Utfall", "Utfall och Budget". */
export function sheetsOf({ source, also }: Where, language: Language): string {
  return listed([source, ...(also === undefined ? [] : [also])].map(sheetName), language);
}

export function sheetName(source: SourceName): string {
  return SPECS[source].sheet;
}

/** An occasion, or a group of events as its sheet calls it. */
export function itemName(item: string): string {
  return isGroup(item) ? GROUP_LABELS[item] : item;
}

function isGroup(item: string): item is EventGroup {
  return (EVENT_GROUPS as readonly string[]).includes(item);
}

/** " för Förskola och Skola", or nothing where all areas are meant. */
export function forAreas({ areas }: Where, say: Say, language: Language): string {
  return areas === undefined ? "" : ` ${say("för", "for")} ${areaNames(areas, language)}`;
}

/** "omkring 351 miljoner kronor": the size as it is said, without a hedge of its own. */
function about(amount: Ore, say: Say, language: Language): string {
  return `${say("omkring", "about")} ${sizeInWords(amount, language)}`;
}

/** "351 miljoner kronor": the size, rounded as it is said. */
export function sizeInWords(amount: Ore, language: Language): string {
  const { figure, unit } = saidAmount(amount);
  const per = unit === "krona" ? ORE_PER.kr : ORE_PER.mnkr;
  return amountInWords(Math.round(figure * per) as Ore, language);
}

/** "−351 miljoner kronor": with its sign. */
export function signedInWords(amount: Ore, language: Language): string {
  return `${amount < 0 ? "−" : ""}${sizeInWords(amount, language)}`;
}

/** " Resultatet blir omkring 351 miljoner kronor för bra.", or nothing where that can't be told. */
export function consequence(effect: Effect | undefined, say: Say, language: Language): string {
  if (effect === undefined || effect.amount === 0) return "";
  const amount = about(effect.amount, say, language);
  const [figure, isTooHigh, isTooLow] = CONSEQUENCES[effect.on];
  const direction = effect.amount > 0 ? isTooHigh : isTooLow;
  return ` ${say(`${figure[0]} blir ${amount} ${direction[0]}.`, `${figure[1]} becomes ${amount} ${direction[1]}.`)}`;
}

type Pair = readonly [swedish: string, english: string];

const BETTER: readonly [Pair, Pair] = [
  ["för bra", "too good"],
  ["för dåligt", "too bad"],
];
const HIGHER: readonly [Pair, Pair] = [
  ["för hög", "too high"],
  ["för låg", "too low"],
];

/** What the figure is called, and what + and − of an effect make it. */
const CONSEQUENCES: Readonly<Record<Effect["on"], readonly [figure: Pair, more: Pair, less: Pair]>> = {
  result: [["Resultatet", "The result"], ...BETTER],
  areaResult: [["Områdets resultat", "The area’s result"], ...BETTER],
  frameResult: [["Ramens resultat", "The frame’s result"], ...BETTER],
  budget: [
    ["Budgetens nettokostnad", "The budget’s net cost"],
    ["för låg", "too low"],
    ["för hög", "too high"],
  ],
  forecast: [
    ["Prognosen", "The forecast"],
    ["för bra", "too good"],
    ["för dålig", "too bad"],
  ],
  investments: [["Avvikelsen mot investeringsramen", "The deviation from the investment frame"], ...HIGHER],
  grantsReceived: [["Summan av bidragen", "The sum of the grants"], ...HIGHER],
  events: [
    ["Nettot av händelserna", "The events’ net effect"],
    ["för bra", "too good"],
    ["för dåligt", "too bad"],
  ],
  reserve: [
    ["Det som återstår av reserven", "What remains of the reserve"],
    ["för högt", "too high"],
    ["för lågt", "too low"],
  ],
  measures: [["Den realiserade effekten", "The realised effect"], ...HIGHER],
  volumes: [["Kostnaden för volymerna", "The volumes’ cost"], ...HIGHER],
};
