/** A text as the number that it says, in the engine's words: null for what is no number in its form. */
import type { MoneyUnit } from "../../src/model/money";
import type { NumberForm } from "../../src/layouts/said/numberForm";

/** Ordinary, hard, narrow, thin and figure space. */
const SPACE = "[ \\x{00A0}\\x{202F}\\x{2009}\\x{2007}]";
const ANY_SPACE = "[\\s\\x{00A0}\\x{202F}\\x{2009}\\x{2007}]*";
const SWEDISH_NUMBER = `[−-]?${SPACE}?([0-9]+|[0-9]{1,3}(${SPACE}[0-9]{3})+)(,[0-9]+)?${SPACE}?[−-]?`;

/** As `parseSwedishNumber` in src/sources/amount: minus first or last, decimals after a comma. */
export function swedishSql(name: string): string {
  const text = `trim(${name})`;
  const digits = `regexp_replace(${text}, '[^0-9,]', '', 'g')`;
  const size = `CAST(replace(${digits}, ',', '.') AS DOUBLE)`;
  const sign = `CASE WHEN contains(${text}, '-') OR contains(${text}, '−') THEN -1 ELSE 1 END`;
  const isOneSign = `NOT regexp_matches(${text}, '^[−-].*[−-]$')`;
  const isNumber = `regexp_full_match(${text}, '${SWEDISH_NUMBER}') AND ${isOneSign}`;
  return plainFirst(name, ",", `CASE WHEN ${isNumber} THEN (${sign} * ${size}) END`);
}

/** Nearly all cells are digits alone, or empty: only the others are looked at in their form, which takes longer. */
function plainFirst(name: string, decimals: string, otherwise: string): string {
  const isPlain = `regexp_full_match(${name}, '-?[0-9]+([${decimals}][0-9]+)?')`;
  const plain = `CAST(replace(${name}, '${decimals}', '.') AS DOUBLE)`;
  return `CASE WHEN ${name} = '' THEN NULL WHEN ${isPlain} THEN ${plain} ELSE ${otherwise} END`;
}

const FORMS: Readonly<Record<NumberForm, { readonly thousands: string; readonly decimals: string }>> = {
  swedish: { thousands: SPACE, decimals: "," },
  german: { thousands: "[.]", decimals: "," },
  english: { thousands: ",", decimals: "." },
  swiss: { thousands: `([''’]|${SPACE})`, decimals: "." },
};

const UNITS: Readonly<Record<MoneyUnit, string>> = {
  kr: "(kr|kronor|sek|nok|:-)",
  tkr: "(tkr|kkr|tsek|tusen kr(onor)?|tusental kr(onor)?)[.]?",
  mnkr: "(mnkr|mkr|msek|milj(oner)?[.]?( kr(onor)?)?)[.]?",
};

/** As `numberIn` in src/layouts/said/numberForms: with its unit beside it, which only kronor and nothing may lack. */
export function numberSql(name: string, form: NumberForm, unit: MoneyUnit = "kr"): string {
  const { decimals } = FORMS[form];
  const text = `regexp_replace(${name}, '^${ANY_SPACE}|${ANY_SPACE}$', '', 'g')`;
  const inFront = unit === "kr" ? `regexp_replace(${text}, '(?i)^(kr|sek|nok)[.]?([\\s0-9−–-])', '\\2')` : text;
  const bare = `regexp_replace(${inFront}, '(?i)${ANY_SPACE}${UNITS[unit]}$', '')`;
  const number = bareSql(withSign(bare), form);
  return unit === "kr"
    ? plainFirst(name, decimals, number)
    : `CASE WHEN ${bare} <> ${text} OR ${number} = 0 THEN ${number} END`;
}

/** "Underskott 12" is −12. */
function withSign(text: string): string {
  const joined = "([\\s]+(på|om|med))?[\\s]+([0-9])";
  const less = `regexp_replace(${text}, '(?i)^(underskott|minus)${joined}', '-\\4')`;
  return `regexp_replace(regexp_replace(${less}, '(?i)^(överskott|plus)${joined}', '\\4'), '^±\\s*0', '0')`;
}

/** Minus first, last, or as parentheses. */
function bareSql(text: string, form: NumberForm): string {
  const { thousands, decimals } = FORMS[form];
  const size = `${ANY_SPACE}([0-9]+|[0-9]{1,3}(${thousands}[0-9]{3})+)([${decimals}][0-9]+)?${ANY_SPACE}`;
  const ways = [`[+]?${size}[−–-]?`, `[−–]?${size}`, `-${size}`, `\\(${ANY_SPACE}[+]?${size}\\)`];
  const isNumber = `regexp_full_match(${text}, '${ways.join("|")}')`;
  const digits = `regexp_replace(${text}, '[^0-9${decimals}]', '', 'g')`;
  const isNegative = `regexp_matches(${text}, '[−–(-]')`;
  return `CASE WHEN ${isNumber} THEN CASE WHEN ${isNegative} THEN -1 ELSE 1 END * CAST(replace(${digits}, ',', '.') AS DOUBLE) END`;
}

/** `Number(value.toPrecision(15))`, which of most sums is their hundredths: only the others are written out. */
export function preciseSql(value: string): string {
  const { isNear, hundredths } = hundredthsOf(value);
  return `CASE WHEN abs(${value}) < 1e12 AND ${isNear} THEN ${hundredths} ELSE ${writtenOut(value)} END`;
}

function writtenOut(value: string): string {
  return `CAST(printf('%.15g', ${value}) AS DOUBLE)`;
}

/** Whether a number is whole hundredths but for the tail that binary fractions leave. */
function hundredthsOf(value: string): { readonly isNear: string; readonly hundredths: string } {
  const hundredths = `(round(${value} * 100) / 100)`;
  return { isNear: `abs(${value} - ${hundredths}) <= abs(${value}) * ${Number.EPSILON * 2}`, hundredths };
}

/** As `exact` in src/layouts/shaping/cellSteps: without the tail that binary fractions leave. */
export function scaledSql(value: string, factor: number): string {
  if (factor === 1) return value;
  if (factor === -1) return `(-1 * ${value})`;
  const scaled = `(${value} * CAST(${factor} AS DOUBLE))`;
  const { isNear, hundredths } = hundredthsOf(scaled);
  return `CASE WHEN ${isNear} THEN ${hundredths} ELSE ${writtenOut(scaled)} END`;
}
