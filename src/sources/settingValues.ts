/**
 * What the values of Inställningar mean. A key that must be there and is not, or a value that is not allowed, stops
 * the run.
 */
import { ore, type MoneyUnit } from "../model/money";
import {
  isYearEnd,
  type Materiality,
  type Occasion,
  type Occasions,
  type PlausibleShares,
  type ProseStyle,
  type Settings,
} from "../model/occasion";
import { periodOf, yearOf, type Period } from "../model/period";
import type { Problem } from "../model/problem";
import { parseSwedishNumber } from "./amount";
import { periodIn } from "./date";
import { fold, foldWords } from "./fold";
import type { Names } from "./names";
import { KEYS, type SettingEntries, type SettingEntry as Entry, type SettingKey as Key } from "./settings";

const REPORT_UNITS: Words<Exclude<MoneyUnit, "kr">> = [
  ["tkr", "tkr", "ksek", "tusen kronor"],
  ["mnkr", "mnkr", "mkr", "msek", "miljoner kronor"],
];
const UNITS: Words<MoneyUnit> = [["kr", "kr", "kronor", "sek"], ...REPORT_UNITS];
/** What a positive amount in the ledger does to the result. */
const LEDGER_SIGNS: Words<1 | -1> = [
  [-1, "positiva", "positiv", "+"],
  [1, "negativa", "negativ", "-", "−"],
];
const SPLITS: Words<Settings["split"]> = [
  ["flexible", "flexibel", "flexibel budget"],
  ["symmetric", "symmetrisk", "shapley"],
];

const STYLES: Words<ProseStyle> = [
  [{}, "hela miljoner", "miljoner"],
  [{ millionsWithDecimal: true }, "miljoner med en decimal", "miljoner med decimal", "en decimal"],
  [{ billions: true }, "miljarder"],
  [{ billions: true, millionsWithDecimal: true }, "miljarder och miljoner med en decimal", "miljarder med en decimal"],
];

type Words<T> = readonly (readonly [meaning: T, ...words: string[]])[];

/** How the workbook writes its amounts, and how they are to be printed. */
export interface Units {
  readonly unit: MoneyUnit;
  readonly reportUnit: Exclude<MoneyUnit, "kr">;
  /** −1: costs are positive in the ledger, so that a positive amount makes the result worse. */
  readonly ledgerSign: 1 | -1;
}

/** The unit that a heading names: "Belopp (tkr)" and "Utfall tkr" are in tkr, "Belopp" says nothing. */
export function unitInHeading(heading: string): MoneyUnit | undefined {
  const words = ` ${foldWords(heading)} `;
  return [...UNITS].reverse().find(([, ...labels]) => labels.some((label) => words.includes(` ${label} `)))?.[0];
}

export function unitsOf(entries: SettingEntries): { readonly units: Units; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const units: Units = {
    unit: choiceOf("unit", entries, UNITS, problems) ?? "kr",
    reportUnit: choiceOf("reportUnit", entries, REPORT_UNITS, problems) ?? "tkr",
    ledgerSign: choiceOf("costs", entries, LEDGER_SIGNS, problems) ?? -1,
  };
  return { units, problems };
}

/** `undefined` where the workbook says nothing, or something that is not allowed. */
function choiceOf<T>(key: Key, entries: SettingEntries, words: Words<T>, problems: Problem[]): T | undefined {
  const entry = entries.get(key);
  if (entry === undefined) return undefined;
  const meaning = words.find(([, ...labels]) => labels.includes(fold(String(entry.value))));
  if (meaning === undefined)
    problems.push(
      notAllowed(
        key,
        entry,
        words.map(([, label]) => label ?? "")
      )
    );
  return meaning?.[0];
}

/** The year, as far as it can be read; without it no ledger row can be placed in it. */
export function yearIn(entries: SettingEntries): number | undefined {
  const year = Number(String(entries.get("year")?.value ?? "").trim());
  return Number.isInteger(year) && year >= 1990 && year <= 2199 ? year : undefined;
}

/** Committee, year, occasion and the month through which; `undefined` when one of them is missing or not allowed. */
export function settingsOf(
  entries: SettingEntries,
  occasions: Occasions,
  names: Names<Occasion>,
  unit: MoneyUnit
): { readonly settings: Settings | undefined; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const stated = (key: Key): Entry | undefined => {
    const entry = entries.get(key);
    if (entry === undefined)
      problems.push({ kind: "settingMissing", severity: "blocking", place: undefined, key: KEYS[key] });
    return entry;
  };
  const [committee, yearEntry, occasionEntry] = [stated("committee"), stated("year"), stated("occasion")];
  const year = yearIn(entries);
  if (yearEntry !== undefined && year === undefined) problems.push(notAllowed("year", yearEntry, ["2024"]));
  const occasion = occasionEntry === undefined ? undefined : names.find(String(occasionEntry.value).trim());
  if (occasionEntry !== undefined && occasion === undefined && names.areComplete)
    problems.push(notAllowed("occasion", occasionEntry, names.known));

  const throughEntry = entries.get("through");
  const through = throughEntry === undefined ? usualThrough(year, occasions, occasion) : periodIn(throughEntry.value);
  const isInYear = through !== undefined && (year === undefined || yearOf(through) === year);
  if (throughEntry !== undefined && !isInYear)
    problems.push(notAllowed("through", throughEntry, [`${year ?? 2024}12`]));
  if (throughEntry === undefined && year !== undefined && occasion !== undefined && through === undefined)
    stated("through");
  const split = choiceOf("split", entries, SPLITS, problems) ?? "flexible";
  const prose = choiceOf("prose", entries, STYLES, problems) ?? {};
  if (committee === undefined || year === undefined || occasion === undefined || through === undefined || !isInYear)
    return { settings: undefined, problems };
  return {
    settings: {
      committee: String(committee.value).trim(),
      year,
      occasion,
      through,
      split,
      materiality: materialityOf(entries, unit, problems),
      prose,
      plausible: plausibleIn(entries, problems),
    },
    problems,
  };
}

/** Thresholds for what must be explained: an amount in the workbook's unit, and percent. */
function materialityOf(entries: SettingEntries, unit: MoneyUnit, problems: Problem[]): Materiality {
  const amount = numberOf("materialAmount", "1000000", entries, problems);
  return {
    amount: amount === undefined ? undefined : ore(amount, unit),
    percent: numberOf("materialPercent", "1,5", entries, problems),
  };
}

/** Percent; what the workbook does not state is left to the defaults of plausibility. */
function plausibleIn(entries: SettingEntries, problems: Problem[]): PlausibleShares {
  const percent = (key: Key, example: string): number | undefined => numberOf(key, example, entries, problems);
  return {
    committee: percent("plausibleCommittee", "15"),
    area: percent("plausibleArea", "50"),
    budgetInTotal: percent("plausibleBudget", "5"),
    budgetInArea: percent("plausibleBudgetInArea", "25"),
    rowsOfMonth: percent("plausibleRows", "50"),
    repeatedRows: percent("plausibleRepeated", "1"),
  };
}

/** A number from 0 on, with or without a percent sign; `undefined` where the workbook says nothing or no number. */
function numberOf(key: Key, example: string, entries: SettingEntries, problems: Problem[]): number | undefined {
  const entry = entries.get(key);
  if (entry === undefined) return undefined;
  const stated = entry.value;
  const value = typeof stated === "number" ? stated : parseSwedishNumber(String(stated).replace(/%\s*$/, ""));
  if (value !== undefined && value >= 0) return value;
  problems.push(notAllowed(key, entry, [example]));
  return undefined;
}

/** Where the workbook does not say: the occasion's own month, at the year end December. */
function usualThrough(
  year: number | undefined,
  occasions: Occasions,
  occasion: Occasion | undefined
): Period | undefined {
  if (year === undefined || occasion === undefined) return undefined;
  const month = occasion.month ?? (isYearEnd(occasions, occasion) ? 12 : undefined);
  return month === undefined ? undefined : periodOf(year, month);
}

function notAllowed(key: Key, { value, place }: Entry, allowed: readonly string[]): Problem {
  return { kind: "settingNotAllowed", severity: "blocking", place, key: KEYS[key], text: String(value), allowed };
}
