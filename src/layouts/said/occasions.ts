/**
 * Which of the year's occasions a text means, by whatever name: its own, its month ("T2", "PROG08", "Prog aug"), its
 * season, or its number among as many.
 */
import type { Occasion, Occasions } from "../../model/occasion";
import { fold } from "../../sources/fold";
import { wordsOf } from "./amountWords";
import { meaningOf } from "./meaning";
import { monthNamed } from "./months";

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

/**
 * Each of all the texts of an axis is an occasion of its own: by name, month or season, by how its first word begins,
 * or by its number where there are as many as occasions at which forecasts are made.
 */
export function occasionsAmong(
  texts: readonly string[],
  occasions: Occasions,
  forecasting: readonly string[]
): ReadonlyMap<string, string> {
  const named = texts.map(
    (text) =>
      occasionIn(text, occasions) ??
      occasionBegun(text, occasions) ??
      occasionOf(text, occasions) ??
      (monthSaid(text) === undefined ? (ofSeason(text, occasions) ?? begunAlike(text, occasions)) : undefined)
  );
  const numbers = texts.map(numberSaid);
  const isNumbered = named.every((one) => one === undefined) && texts.length === forecasting.length;
  const inOrder = isNumbered ? numbers.map((number) => forecasting[(number ?? 0) - 1]) : [];
  const found = (isNumbered ? inOrder : named).filter((one) => one !== undefined);
  const isEach = found.length === texts.length && new Set(found).size === texts.length;
  return new Map(isEach ? texts.map((text, at) => [text, found[at] ?? ""]) : []);
}

/** A month in words or as a span's last, or "PROG04": in two digits beside no others but a year's. */
function monthSaid(text: string): number | undefined {
  const { month } = meaningOf(text);
  if (month !== undefined) return month;
  const [digits = "", ...others] = text.replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu, " ").match(/\d+/gu) ?? [];
  return others.length === 0 && /^(?:0[1-9]|1[0-2])$/.test(digits) ? Number(digits) : undefined;
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

const ORDINALS: readonly RegExp[] = [/^(?:1|forsta|first)$/u, /^(?:2|andra|second)$/u, /^(?:3|tredje|third)$/u];

/** "Prognos 2", "Andra prognosen": the one number that it says. */
function numberSaid(text: string): number | undefined {
  const words = wordsOf(text).flatMap((word) => word.split(/(?<=\D)(?=\d)/u));
  const found = words.map((word) => ORDINALS.findIndex((pattern) => pattern.test(word)) + 1).filter((at) => at > 0);
  return found.length === 1 ? found[0] : undefined;
}

function only(found: Occasions): string | undefined {
  return found.length === 1 ? found[0]?.name : undefined;
}
