/**
 * What is said of the ways to a full-year figure, of a budget's profile and of a thin month: in the form and in the
 * pane.
 */
import type { BudgetProfile } from "../analysis/forecasting/budgetProfile";
import type { Method } from "../analysis/forecasting/methods";
import type { ThinMonth } from "../analysis/forecasting/thinMonth";
import type { Proposals } from "../analysis/forecasting/proposals";
import { ORE_PER, type MoneyUnit, type Ore } from "../model/money";
import type { InBoth, Language } from "./language";
import { monthName } from "./months";
import { printed } from "./numbers";
import type { Say } from "./say";

export const WAY_NAMES: Readonly<Record<Method, InBoth<string>>> = {
  budget: { sv: "Enligt budget", en: "As budgeted" },
  runRate: { sv: "I takt med året", en: "At the year's pace" },
  season: { sv: "Säsong", en: "Seasonal" },
  lastYearsEnd: { sv: "Som förra årets slut", en: "Like last year's end" },
};

/** Decimals of what is typed and proposed, per report unit. */
export const FORM_DECIMALS: Readonly<Record<MoneyUnit, 0 | 1>> = { kr: 0, tkr: 0, mnkr: 1 };

/** "−12 346 tkr". */
export function inUnit(amount: Ore, unit: MoneyUnit, language: Language): string {
  return `${printed(amount / ORE_PER[unit], FORM_DECIMALS[unit], language)} ${unit}`;
}

interface Notable {
  readonly told: { readonly profile: BudgetProfile | undefined; readonly thinMonth: ThinMonth | undefined } | undefined;
  readonly proposals: Pick<Proposals, "marked"> | undefined;
}

/** What is to be known of an area before its forecast is set. */
export function notesOf({ told, proposals }: Notable, unit: MoneyUnit, language: Language): readonly string[] {
  const { profile, thinMonth } = told ?? {};
  const way = proposals?.marked ?? "budget";
  return [
    ...(thinMonth === undefined ? [] : [thinMonthSentence(thinMonth, way, unit, language)]),
    ...(profile === undefined ? [] : [profileSentence(profile, unit, language) ?? ""]),
  ].filter((sentence) => sentence !== "");
}

/** Below a percentage point budget and net cost lie alike. */
const WORTH_SAYING = 0.01;

/** What the budget's spread over the year explains of the deviation to date; nothing where it is as usual. */
function profileSentence(
  { budgetShare, usualShare, explains, years }: BudgetProfile,
  unit: MoneyUnit,
  language: Language
): string | undefined {
  if (Math.abs(budgetShare - usualShare) < WORTH_SAYING) return undefined;
  const percent = (share: number): string => printed(100 * share, 1, language);
  const amount = inUnit(explains, unit, language);
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  const span = first === last ? String(first) : `${first}–${last}`;
  const [share, usual] = [percent(budgetShare), percent(usualShare)];
  return language === "sv"
    ? `${share} procent av årets budget ligger på perioden, mot ${usual} procent av kostnaden ${span}. Det förklarar ${amount} av avvikelsen hittills.`
    : `${share} percent of the year's budget lies in the period, against ${usual} percent of the cost in ${span}. That explains ${amount} of the deviation so far.`;
}

const AGAINST: Readonly<Record<ThinMonth["against"], InBoth<string>>> = {
  earlierYears: { sv: "tidigare år", en: "earlier years" },
  budget: { sv: "budgeten", en: "the budget" },
  otherMonths: { sv: "årets andra månader", en: "the year's other months" },
};

/** `way`: the proposal that stands, and would be another if the month had what is usual. */
function thinMonthSentence(
  { month, lacking, against, effects }: ThinMonth,
  way: Method,
  unit: MoneyUnit,
  language: Language
): string {
  const name = monthName(month, language);
  const amount = inUnit(Math.abs(lacking) as Ore, unit, language);
  const effect = effects[way];
  const isSaid = effect !== undefined && effect !== 0;
  const then = isSaid ? inUnit(Math.abs(effect) as Ore, unit, language) : "";
  if (language === "sv") {
    const turned = (effect ?? 0) < 0 ? "sämre" : "bättre";
    const moved = isSaid ? ` Med en vanlig månad blir förslaget ${then} ${turned}.` : "";
    return `${capital(name)} ser ofullständig ut mot ${AGAINST[against].sv}: omkring ${amount} saknas.${moved}`;
  }
  const turned = (effect ?? 0) < 0 ? "worse" : "better";
  const moved = isSaid ? ` With a usual month the proposal would be ${then} ${turned}.` : "";
  return `${name} looks incomplete against ${AGAINST[against].en}: about ${amount} is lacking.${moved}`;
}

function capital(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** What the pane says of an area's ways to a full-year figure. */
export const forecastWords = {
  heading: { sv: "Förslag till prognos", en: "Proposed forecasts" },
  lacking: (say: Say, lacking: number, areas: number) =>
    lacking === 0
      ? say("Alla områden har en prognos.", "Every area has a forecast.")
      : say(
          `${lacking} av ${areas} områden har ingen prognos än.`,
          `${lacking} of ${areas} areas have no forecast yet.`
        ),
  takeAll: { sv: "Ta förslagen där det är tomt", en: "Take the proposals where it is empty" },
  takeBack: (say: Say, taken: number) =>
    taken === 1
      ? say("Ta tillbaka förslaget", "Take the proposal back")
      : say(`Ta tillbaka ${taken} förslag`, `Take ${taken} proposals back`),
  take: (say: Say, amount: string) => say(`Ta förslaget ${amount}`, `Take the proposal ${amount}`),
  isFilled: { sv: "Prognosen är ifylld och rörs inte.", en: "The forecast is filled in and is left as it is." },
  table: (say: Say, unit: string) =>
    say(`Helårets avvikelse och eget medelfel, ${unit}`, `Full-year deviation and own mean miss, ${unit}`),
  way: { sv: "Sätt", en: "Way" },
  amount: { sv: "Avvikelse", en: "Deviation" },
  miss: { sv: "Medelfel", en: "Mean miss" },
  marked: { sv: "föreslås", en: "proposed" },
  tried: (say: Say, years: number) =>
    years === 0 ? say("ej prövat", "not tried") : say.count(years, say("år", "year"), say("år", "years")),
  columns: { sv: "Visa sätten i underlaget", en: "Show the ways in the form" },
  rewrite: { sv: "Skriv om underlaget", en: "Rewrite the form" },
  key: {
    sv: "Kostnad från januari: heldragen i år, streckad budget, tunna tidigare år. Punkterna är vart sätten leder, den fyllda föreslås.",
    en: "Cost since January: solid this year, dashed the budget, thin earlier years. The dots are where the ways lead, the filled one is proposed.",
  },
  picture: (say: Say, label: string, spent: string, budget: string | undefined, ends: readonly string[]) => {
    const [least, most] = [ends[0] ?? "", ends.at(-1) ?? ""];
    const planned = budget === undefined ? "" : say(` av budgetens ${budget}`, ` of the budget's ${budget}`);
    const apart = say(
      ` Sätten leder till mellan ${least} och ${most}.`,
      ` The ways lead to between ${least} and ${most}.`
    );
    const alike = say(` Alla sätt leder till ${least}.`, ` Every way leads to ${least}.`);
    const told = least === most ? alike : apart;
    const led = ends.length === 0 ? "" : told;
    return say(
      `${label}: kostnaden hittills är ${spent}${planned}.${led}`,
      `${label}: the cost so far is ${spent}${planned}.${led}`
    );
  },
};
