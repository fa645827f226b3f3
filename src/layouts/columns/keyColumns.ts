/**
 * Which columns of a table are its keys: period, account, responsibility, activity. Each column is scored by what it
 * holds and by its heading, and the columns are chosen together, since a code may look like two things.
 */
import { LEDGER_COLUMNS } from "../../sources/ledgerColumns";
import { foldWords } from "../../sources/fold";
import { isNameOf, type Column } from "./contents";
import type { Known } from "../said/known";
import { isOfOtherCodes, KEYS, KEY_WORDS, NAME_WORDS, type Key } from "../said/keyWords";
import { says, wordsOf } from "../said/amountWords";
import { meaningOf } from "../said/meaning";
import type { TableColumn } from "../tables/headingColumns";

type KeyColumns = Readonly<Partial<Record<Key, Column>>>;

export interface ChosenKeys {
  readonly columns: KeyColumns;
  /** Keys that another column could be nearly as well. */
  readonly doubts: readonly { readonly key: Key; readonly candidates: readonly Column[] }[];
}

/** 1 for the contract's own words, less for words within others, 0 for none. */
function headingScore({ heading, parts }: TableColumn, key: Key): number {
  return Math.max(scoreOfWords(heading, key), scoreOfWords(parts.at(-1) ?? "", key));
}

function scoreOfWords(heading: string, key: Key): number {
  const { name, synonyms } = LEDGER_COLUMNS[key];
  const folded = foldWords(heading.replace(/\([^)]*\)/g, " "));
  if ([name, ...synonyms].some((word) => foldWords(word) === folded)) return 1;
  const words = wordsOf(heading);
  return says(words, KEY_WORDS[key]) ? 0.7 : 0;
}

/** "ANSV_ID_TEXT" is of codes with their names. */
function isNameHeading({ heading }: TableColumn): boolean {
  const words = wordsOf(heading);
  return says(words, NAME_WORDS) && !says(words, ["=id", "=kod", "=code", "=nr"]);
}

/** A year, or a number that only counts: days, quarters, levels of a tree. */
function isCounting({ isYear, isMonthNumber, parts, heading }: Column): boolean {
  const isSaid = says(wordsOf(parts.at(-1) ?? heading), [
    "=ar",
    "=year",
    "=dag",
    "=day",
    "kvartal",
    "tertial",
    "=vecka",
    "rakenskapsar",
  ]);
  return isYear > 0.95 || isSaid || (isMonthNumber > 0.95 && says(wordsOf(heading), ["niva", "level"]));
}

/** Round amounts look like codes. */
function isOfAmounts({ heading, isCorner }: TableColumn): boolean {
  if (isCorner === true) return false;
  const { scenario, isDerived, isTotal, unit, month } = meaningOf(heading);
  return isDerived || isTotal || [scenario, unit, month].some((said) => said !== undefined);
}

/** In hardly any row; unless its heading says what it is and each of its codes stands over rows of its own. */
function isStray({ filled, cells, distinct }: Column, isNamed: boolean, isKnown: boolean): boolean {
  return filled < 0.02 && !((isNamed || isKnown) && distinct === cells.length && (distinct >= 2 || isKnown));
}

/** Each of them again and again, as no amounts are: "Redov.per" is over months. */
function areMonths({ isPeriod, distinct, cells }: Column, key: Key): boolean {
  return key === "period" && isPeriod > 0.95 && distinct <= MOST_MONTHS && distinct * 2 <= cells.length;
}

const MOST_MONTHS = 24;

function scoreOf(column: Column, key: Key, known: Known): number {
  // "ANSV_ID_TEXT" over codes alone is of codes.
  const words = headingScore(column, key) * (isNameHeading(column) && column.hasText > 0 ? 0.3 : 1);
  const isOther = words === 0 && !areMonths(column, key) && (isOfAmounts(column) || isOfOtherCodes(column.heading));
  const isKnown = key === "responsibility" && known.hasResponsibilities && column.isResponsibility > 0.9;
  if (column.cells.length === 0 || isStray(column, words > 0, isKnown) || isOther) return 0;
  if (key !== "period" && isCounting(column)) return 0;
  switch (key) {
    case "period": {
      const months = Math.max(column.isPeriod, column.isMonth * 0.9);
      const numbers = column.isMonthNumber > 0.95 && words > 0 ? 0.8 : 0;
      return months < 0.5 && numbers === 0 ? 0 : words * 0.7 + Math.max(months, numbers) * 1.2;
    }
    case "account": {
      const isAnother = words === 0 && KEYS.some((other) => headingScore(column, other) > 0);
      if (column.isCode < 0.8 || isAnother) return 0;
      return words + column.isAccount - (words === 0 ? column.isResponsibility * 0.3 : 0);
    }
    case "responsibility": {
      if (column.isCode < 0.8) return 0;
      const contents = known.hasResponsibilities ? column.isResponsibility * 1.2 : 0;
      return words + contents - (words === 0 ? column.isAccount * 0.3 : 0);
    }
    case "activity":
      if (column.isCode < 0.8 || column.isAmount || column.isPeriod > 0.95) return 0;
      if (words === 0) return column.isWithin || isOfEachRow(column) ? 0 : 0.25;
      // "Aktivitet" on some rows is beside the activity that each row has.
      return column.filled < MOST_ROWS ? words : words + 0.25;
  }
}

/** Another code in most rows, as vouchers have; or one in some rows only, again and again. */
function isOfEachRow({ cells, distinct, filled }: Column): boolean {
  const again = cells.filter((cell, at) => cell === cells[at - 1]);
  return distinct > cells.length / 2 || (filled < 0.9 && again.length > cells.length * 0.1);
}

const MOST_ROWS = 0.9;

const LEAST: Readonly<Record<Key, number>> = { period: 0.8, account: 0.7, responsibility: 0.7, activity: 0.25 };
/** Totals nearer than this are not told apart. */
const MARGIN = 0.2;

export function keyColumnsOf(columns: readonly Column[], known: Known): ChosenKeys {
  const scores = new Map(
    KEYS.map((key) => {
      const scored = columns.map((column) => ({ column, score: scoreOf(column, key, known) }));
      const fit = scored.filter(({ score }) => score >= LEAST[key]).sort((a, b) => b.score - a.score);
      const detailed = fit.filter((one) => !fit.some((other) => isLevelAbove(one, other)));
      return [key, detailed.slice(0, 5)] as const;
    })
  );
  const best = bestOf(scores, [...KEYS], new Set(), () => true);
  const doubts = KEYS.flatMap((key) => {
    const chosen = best.columns[key];
    if (chosen === undefined) return [];
    const other = bestOf(scores, [...KEYS], new Set(), (which, column) => which !== key || column !== chosen);
    const alternative = other.columns[key];
    const isClose = alternative !== undefined && best.score - other.score < MARGIN && key !== "period";
    return isClose ? [{ key, candidates: [chosen, alternative] }] : [];
  });
  return { columns: best.columns, doubts };
}

/** Each code of `other` has one code of `one`, and both are as well known: areas beside their units. */
function isLevelAbove(one: Scored, other: Scored): boolean {
  const isAsKnown = other.score > one.score - MARGIN;
  return isAsKnown && other.column.distinct > one.column.distinct && isNameOf(other.column, one.column);
}

interface Scored {
  readonly column: Column;
  readonly score: number;
}

interface Assignment {
  readonly columns: KeyColumns;
  readonly score: number;
}

function bestOf(
  scores: ReadonlyMap<Key, readonly Scored[]>,
  keys: readonly Key[],
  taken: ReadonlySet<Column>,
  isAllowed: (key: Key, column: Column) => boolean
): Assignment {
  const [key, ...rest] = keys;
  if (key === undefined) return { columns: {}, score: 0 };
  const without = bestOf(scores, rest, taken, isAllowed);
  const candidates = (scores.get(key) ?? []).filter(({ column }) => !taken.has(column) && isAllowed(key, column));
  return candidates.reduce((best, { column, score }) => {
    const others = bestOf(scores, rest, new Set([...taken, column]), isAllowed);
    const total = score + others.score;
    return total > best.score ? { columns: { ...others.columns, [key]: column }, score: total } : best;
  }, without);
}

/** Where no column has accounts, the lines of the income statement are: each is the account that its chart gives it. */
export function withLines({ columns: keys, doubts }: ChosenKeys, columns: readonly Column[]): ChosenKeys {
  const lines = columns.find(({ isLine, distinct }) => isLine >= 0.6 && distinct >= 3);
  return keys.account !== undefined || lines === undefined
    ? { columns: keys, doubts }
    : { columns: { ...keys, account: lines }, doubts };
}
