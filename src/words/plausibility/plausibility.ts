/**
 * What is said of each plausibility check: what was looked at, what was seen, what is usual; and, of what was found, a
 * sentence as a controller would say it, with what to do.
 */
import type { CheckKind, Evidence, Limit, PlausibilityCheck } from "../../analysis/plausibility/finding";
import { listed, type InBoth, type Language } from "../language";
import { printed } from "../numbers";
import { sayIn, type Say } from "../say";
import { tellGrantAgainstBudget, tellGrantYear, tellSize } from "./grants";
import { tellLastYear, tellMonths, tellPlaces, tellRepeated, tellScale, tellSign } from "./ledgers";
import { areaNames, lineName, monthsInWords, sheetsOf, sizeInWords, type TellFinding } from "./told";
import { tellForecast, tellTypedTable } from "./typed";

export interface PlausibilityText {
  /** "Månader". */
  readonly name: string;
  /** "Utfall, Förskola, juli". */
  readonly where: string;
  /** What was seen, in figures. */
  readonly seen: string;
  readonly usual: string;
  /** "Juli saknas i Utfall. Resultatet blir omkring 351 miljoner kronor för bra."; "" where nothing was found. */
  readonly what: string;
  readonly remedy: string;
}

const TELLINGS: Readonly<Record<CheckKind, TellFinding>> = {
  sign: tellSign,
  scale: tellScale,
  months: tellMonths,
  grantAgainstBudget: tellGrantAgainstBudget,
  grantYear: tellGrantYear,
  size: tellSize,
  forecast: tellForecast,
  typedTable: tellTypedTable,
  repeated: tellRepeated,
  places: tellPlaces,
  lastYear: tellLastYear,
};

const NAMES: Readonly<Record<CheckKind, InBoth<string>>> = {
  sign: { sv: "Tecken", en: "Sign" },
  scale: { sv: "Enhet", en: "Unit" },
  months: { sv: "Månader", en: "Months" },
  grantAgainstBudget: { sv: "Budget mot kommunbidrag", en: "Budget against grant" },
  grantYear: { sv: "Årets beslut", en: "The year’s decisions" },
  size: { sv: "Avvikelsens storlek", en: "Size of the deviation" },
  forecast: { sv: "Prognosens innebörd", en: "The forecast’s meaning" },
  typedTable: { sv: "Tecken i inskrivna tabeller", en: "Sign of typed tables" },
  repeated: { sv: "Upprepade rader", en: "Repeated rows" },
  places: { sv: "Utfall och budget på samma plats", en: "Outcome and budget in the same place" },
  lastYear: { sv: "Mot föregående år", en: "Against last year" },
};

export function plausibilityText(check: PlausibilityCheck, language: Language): PlausibilityText {
  const say = sayIn(language);
  const isFound = check.weight !== "usual";
  const { what, remedy } = isFound ? TELLINGS[check.check](check, say, language) : { what: "", remedy: "" };
  return {
    name: NAMES[check.check][language],
    where: whereOf(check, language),
    seen: seenOf(check.found, say, language),
    usual: usualOf(check.usual, say, language),
    what,
    remedy,
  };
}

/** The sheet and what in it: areas, lines, months, columns, occasions. */
function whereOf({ where }: PlausibilityCheck, language: Language): string {
  const { areas, lines, periods, columns, items } = where;
  return [
    sheetsOf(where, language),
    ...(columns ?? []),
    ...(items ?? []).slice(0, 3),
    ...(areas === undefined ? [] : [areaNames(areas, language)]),
    ...(lines ?? []).map(lineName),
    ...(periods === undefined ? [] : [monthsInWords(periods, language)]),
  ].join(", ");
}

/** What was compared, in figures. */
function seenOf(found: Evidence, say: Say, language: Language): string {
  const size = (amount: Parameters<typeof sizeInWords>[0]): string => sizeInWords(amount, language);
  switch (found.kind) {
    case "areas":
      return say(
        say.count(found.looked, "plats sedd", "platser sedda"),
        say.count(found.looked, "place looked at", "places looked at")
      );
    case "signs":
      return say(
        `kostnader ${say.amount(found.costs)}, intäkter ${say.amount(found.income)}`,
        `costs ${say.amount(found.costs)}, income ${say.amount(found.income)}`
      );
    case "netCost":
      return say(
        `nettokostnad ${say.amount(found.netCost)}, kommunbidrag ${say.amount(found.grant)}`,
        `net cost ${say.amount(found.netCost)}, grant ${say.amount(found.grant)}`
      );
    case "sizes":
      return say(
        `omslutning i utfall ${size(found.outcome)}, i budget ${size(found.budget)}, kommunbidrag ${size(found.grant)}`,
        `turnover of the outcome ${size(found.outcome)}, of the budget ${size(found.budget)}, grant ${size(found.grant)}`
      );
    case "pair":
      return say(
        `${size(found.found)} mot ${size(found.beside)}`,
        `${size(found.found)} against ${size(found.beside)}`
      );
    case "rowsOfMonths":
      return say(
        `${say.count(found.rows, "rad", "rader")}, vanligen ${found.usualRows}`,
        `${say.count(found.rows, "row", "rows")}, usually ${found.usualRows}`
      );
    case "budgetAgainstGrant":
      return say(
        `budget ${size(found.budget)}, kommunbidrag ${size(found.grant)}`,
        `budget ${size(found.budget)}, grant ${size(found.grant)}`
      );
    case "decisions":
      return found.decisions.length === 0
        ? say("inga", "none")
        : `${listed(found.decisions, language)}, ${size(found.amount)}`;
    case "deviation":
      return say(
        `resultat ${say.amount(found.result)}, kommunbidrag ${say.amount(found.grant)}`,
        `result ${say.amount(found.result)}, grant ${say.amount(found.grant)}`
      );
    case "forecast":
      return say(
        `prognos ${say.amount(found.forecast)}, kommunbidrag ${say.amount(found.grant)}`,
        `forecast ${say.amount(found.forecast)}, grant ${say.amount(found.grant)}`
      );
    case "parts":
      return say(
        `orsaker ${say.amount(found.parts)}, total ${say.amount(found.whole)}`,
        `causes ${say.amount(found.parts)}, total ${say.amount(found.whole)}`
      );
    case "amounts":
      return say(
        `${found.above.rows} utan minus, ${found.below.rows} med`,
        `${found.above.rows} without a minus, ${found.below.rows} with`
      );
    case "balance":
      return say(
        `ingående ${size(found.opening)}, minst ${say.amount(found.lowest)}, mest ${say.amount(found.highest)}`,
        `opening ${size(found.opening)}, lowest ${say.amount(found.lowest)}, highest ${say.amount(found.highest)}`
      );
    case "repeated":
      return say.count(found.rows, say("rad", "row"), say("rader", "rows"));
    case "growth":
      return say(
        `från ${size(found.first)} till ${size(found.last)}`,
        `from ${size(found.first)} to ${size(found.last)}`
      );
    case "place":
      return say(
        `utfall ${say.amount(found.outcome)}, budget ${say.amount(found.budget)}`,
        `outcome ${say.amount(found.outcome)}, budget ${say.amount(found.budget)}`
      );
    case "change":
      return say(
        `${say.amount(found.now)} mot ${say.amount(found.before)} år ${found.year}`,
        `${say.amount(found.now)} against ${say.amount(found.before)} in ${found.year}`
      );
  }
}

function usualOf(usual: Limit, say: Say, language: Language): string {
  switch (usual.kind) {
    case "rightSign":
      return say("kostnader är kostnader, intäkter är intäkter", "costs are costs, income is income");
    case "sameUnit":
      return say(
        `samma enhet: mindre än ${usual.least} gånger isär`,
        `the same unit: less than ${usual.least} times apart`
      );
    case "shareOfRows":
      return say(
        `minst ${usual.percent} procent av övriga månaders rader`,
        `at least ${usual.percent} percent of the other months’ rows`
      );
    case "percent":
      return say(
        `högst ${printed(usual.percent, 0, language)} procent`,
        `at most ${printed(usual.percent, 0, language)} percent`
      );
    case "window":
      return say(`beslut ${usual.from} till ${usual.to}`, `decisions from ${usual.from} to ${usual.to}`);
    case "once":
      return say("var sak en gång", "each thing once");
    case "oneSign":
      return say("storlekar utan minus", "sizes without a minus");
    case "bothPresent":
      return say("både utfall och budget", "both outcome and budget");
  }
}
