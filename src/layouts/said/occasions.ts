/**
 * Which of the year's occasions a text means, by whatever name: its own, its month ("T2", "PROG08", "Prog aug"), its
 * season, or its number among as many.
 */
import type { Occasion, Occasions } from "../../model/occasion";
import { fold } from "../../sources/fold";
import { wordsOf } from "./amountWords";
import { decisionIn } from "./decisionName";
import { meaningOf } from "./meaning";
import { monthBooked, monthNamed } from "./months";

/** "Prognos april": the one occasion that reports April. */
export function occasionOf(text: string, occasions: Occasions): string | undefined {
  const month = monthSaid(text);
  return only(occasions.filter((one) => month !== undefined && one.month === month));
}

/** "Delår per 31 augusti", "Delår 2024": the beginning of an occasion's name, and no more than when it is. */
export function occasionBegun(text: string, occasions: Occasions): string | undefined {
  const [first = "", ...others] = wordsOf(text);
  const isWhen = (word: string): boolean => /^(?:per|\d+)$/.test(word) || monthNamed(word) !== undefined;
  const found = occasions.filter(({ name }) => first.length >= SHORTEST_BEGINNING && fold(name).startsWith(first));
  return others.every(isWhen) ? only(found) : undefined;
}

const SHORTEST_BEGINNING = 5;

/** An occasion within other words: "Prognos delårsrapport", "DR prognos". */
export function occasionIn(text: string, occasions: Occasions): string | undefined {
  const words = wordsOf(text);
  const isIn = ({ name, shortName }: Occasion): boolean =>
    fold(text).includes(fold(name)) || (shortName !== "" && words.includes(fold(shortName)));
  return only(occasions.filter(isIn));
}

/** One way in which a text may say which occasion it means. */
type Reading = (text: string) => string | undefined;

/**
 * Each of all the texts of an axis is an occasion of its own: each in its own way by name, month or season or by how
 * its first word begins; else all by their number where there are as many as occasions at which forecasts are made, or
 * all by their month.
 */
export function occasionsAmong(
  texts: readonly string[],
  occasions: Occasions,
  forecasting: readonly string[]
): ReadonlyMap<string, string> {
  const byMonth: Reading = (text) => occasionOf(text, occasions);
  const byAny: Reading = (text) =>
    occasionIn(text, occasions) ??
    occasionBegun(text, occasions) ??
    byMonth(text) ??
    (monthSaid(text) === undefined
      ? (ofSeason(text, occasions) ?? (texts.length > 1 ? begunAlike(text, occasions) : undefined))
      : undefined);
  const byNumber: Reading = (text) =>
    texts.length === forecasting.length ? forecasting[(numberSaid(text) ?? 0) - 1] : undefined;
  // "P4" and "P8" are of April and August where that is when forecasts are made.
  const byMonthsNumber: Reading = (text) =>
    texts.length >= 2 ? only(occasions.filter(({ month }) => month === Number(digitsIn(text)))) : undefined;
  // "per 2504", "per 2508": year and month, of which no year is made.
  const byShortPeriod: Reading = (text) => {
    const [, month] = /(?<!\d)(?!(?:19|20)\d\d)\d\d(0[1-9]|1[0-2])(?!\d)/.exec(text) ?? [];
    return texts.length >= 2 ? only(occasions.filter((one) => one.month === Number(month))) : undefined;
  };
  for (const reading of [byAny, byShortPeriod, byNumber, byMonth, byMonthsNumber]) {
    const found = texts.map(reading).filter((one) => one !== undefined);
    if (found.length === texts.length && new Set(found).size === texts.length)
      return new Map(texts.map((text, at) => [text, found[at] ?? ""]));
  }
  return new Map();
}

const NUMBER_WORDS = ["en|ett", "tva", "tre", "fyra", "fem", "sex", "sju", "atta", "nio", "tio", "elva", "tolv"];
/** "Efter 4 mån", "Åtta månader": so many from the year's beginning. */
const SO_MANY_MONTHS = new RegExp(`(?:^| )(\\d{1,2}|${NUMBER_WORDS.join("|")}) ?man(?:ad|ader|aders)?(?= |$)`);

function monthsPassed(text: string): number | undefined {
  const [, said] = SO_MANY_MONTHS.exec(wordsOf(text).join(" ")) ?? [];
  if (said === undefined) return undefined;
  return /\d/.test(said) ? Number(said) : NUMBER_WORDS.findIndex((words) => words.split("|").includes(said)) + 1;
}

/**
 * A month in words, as a span's last or by its last day, "Prognos per 2024-04-30"; or "PROG04": in two digits beside no
 * others but a year's.
 */
function monthSaid(text: string): number | undefined {
  const month = monthBooked(text) ?? meaningOf(text).month ?? monthsPassed(text) ?? monthEnded(text);
  if (month !== undefined) return month;
  const digits = digitsIn(text) ?? "";
  return /^(?:0[1-9]|1[0-2])$/.test(digits) ? Number(digits) : undefined;
}

/** Another day of it may be when a forecast was made. */
function monthEnded(text: string): number | undefined {
  const [year = 0, month = 0, day = 0] = decisionIn(text).day?.split("-").map(Number) ?? [];
  return day > 0 && day === new Date(Date.UTC(year, month, 0)).getUTCDate() ? month : undefined;
}

/** The only digits beside a year's. */
function digitsIn(text: string): string | undefined {
  const [digits, ...others] = text.replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu, " ").match(/\d+/gu) ?? [];
  return others.length === 0 ? digits : undefined;
}

const SEASONS: readonly (readonly [RegExp, from: number, to: number])[] = [
  [/(?<!\p{L})vår(?!d|a|t|e(?!n))/iu, 3, 5],
  [/(?<!\p{L})sommar/iu, 6, 8],
  [/(?<!\p{L})höst/iu, 8, 11],
];

/** "Vårbedömningen", but no "vård", "våra", "vårt": the one occasion that reports a month of the spring. */
function ofSeason(text: string, occasions: Occasions): string | undefined {
  const season = SEASONS.find(([pattern]) => pattern.test(text));
  return season && only(occasions.filter(({ month = 0 }) => month >= season[1] && month <= season[2]));
}

/** "Delårsprognosen": a word that begins as the one occasion's first word does. */
function begunAlike(text: string, occasions: Occasions): string | undefined {
  const begins = (word: string): string => fold(word).slice(0, SHORTEST_BEGINNING);
  const words = wordsOf(text).filter(({ length }) => length > SHORTEST_BEGINNING);
  return only(occasions.filter(({ name }) => words.some((word) => begins(word) === begins(name))));
}

const ORDINALS: readonly RegExp[] = [
  /^(?:1|i|a|ett|ettan|forsta|inledande|first)$/u,
  /^(?:2|ii|b|tva|tvaan|andra|second)$/u,
  /^(?:3|iii|c|tre|trean|tredje|third)$/u,
  /^(?:4|iv|d|fyra|fyran|fjarde|fourth)$/u,
];

/** "Prognos 2", "Andra prognosen", "Rapport II", "DB2": the one number that it says, beside a year. */
function numberSaid(text: string): number | undefined {
  // "2:a omgången", "1:sta uppföljningen".
  const plain = text.replace(/(?<=\d):?(?:a|e|sta|dra)(?!\p{L})/giu, "");
  const words = wordsOf(plain).flatMap((word) => word.split(/(?<=\D)(?=\d)/u));
  const found = words.map((word) => ORDINALS.findIndex((pattern) => pattern.test(word)) + 1).filter((at) => at > 0);
  return found.length === 1 ? found[0] : undefined;
}

function only(found: Occasions): string | undefined {
  return found.length === 1 ? found[0]?.name : undefined;
}
