/**
 * What is said of each plausibility check: what was looked at, what was seen, what is usual; and, of what was found, a
 * sentence as a controller would say it, with what to do.
 */
import type { CheckKind, PlausibilityCheck } from "../../analysis/plausibility/finding";
import type { InBoth, Language } from "../language";
import { sayIn } from "../say";
import { seenOf, usualOf } from "./compared";
import { tellGrantAgainstBudget, tellGrantYear, tellSize } from "./grants";
import { tellLastYear, tellMonths, tellRepeated } from "./ledgers";
import { tellScale, tellSign } from "./signsAndUnits";
import { tellPlaces } from "./places";
import { areaNames, itemName, lineName, monthsInWords, sheetsOf, type TellFinding } from "./told";
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

/** How a check looks, where that is not said by what it found: the last word of its id. */
const WAYS: Readonly<Record<string, InBoth<string>>> = {
  areas: { sv: "område för område", en: "area by area" },
  lines: { sv: "rad för rad", en: "line by line" },
  months: { sv: "månad för månad", en: "month by month" },
  codes: { sv: "kod för kod", en: "code by code" },
  same: { sv: "samma belopp i båda", en: "the same amounts in both" },
  accumulated: { sv: "upplupna månader", en: "accumulated months" },
  twice: { sv: "samma beslut två gånger", en: "the same decision twice" },
  lastMonth: { sv: "sista månaden", en: "the last month" },
  parts: { sv: "orsaker mot total", en: "causes against total" },
};

/** The sheet and what in it: areas, lines, months, columns, occasions. */
function whereOf({ id, where }: PlausibilityCheck, language: Language): string {
  const { areas, lines, periods, columns, items } = where;
  const way = WAYS[id.split(":").at(-1) ?? ""];
  return [
    sheetsOf(where, language),
    ...(way === undefined ? [] : [way[language]]),
    ...(columns ?? []),
    ...(items ?? []).slice(0, 3).map(itemName),
    ...(areas === undefined ? [] : [areaNames(areas, language)]),
    ...(lines ?? []).map(lineName),
    ...(periods === undefined ? [] : [monthsInWords(periods, language)]),
  ].join(", ");
}
