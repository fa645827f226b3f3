/** What the headings of columns of amounts say in a table of areas: a grant, a forecast, a deviation. */
import type { AmountColumn } from "../columns/amountColumn";
import type { Column } from "../columns/contents";
import { DEVIATIONS, says, wordsOf } from "../said/amountWords";
import type { Known } from "../said/known";
import { isAgainstPlan, meaningOf } from "../said/meaning";
import { isSign } from "../said/saidSigns";

/** "Avvikelse", "Budgetavvikelse", "Avv.", "Resultat mot budget", "Över-/underskott", "+/-", "-" beside "+". */
export function saysDeviation(text: string): boolean {
  const isSigns = isSign(text, "-") || /^\s*[(]?\s*[+±]\s*(?:\/\s*[-−–]\s*)?[)]?\s*$/u.test(text);
  return isSigns || says(wordsOf(text), DEVIATIONS) || isAgainstPlan(text);
}

/** A forecast is of the deviation from the grant: where such a column stands, no other is meant. */
export function isDeviation({ parts }: AmountColumn): boolean {
  const isShare = parts.some((part) => /%/.test(part) || says(wordsOf(part), ["procent", "andel"]));
  return !isShare && parts.some(saysDeviation);
}

export function isForecastHeading({ parts, heading }: AmountColumn, known: Known): boolean {
  return known.occasionNamed(heading) !== undefined || parts.some((part) => meaningOf(part).scenario === "forecast");
}

export function isGrantHeading(heading: string): boolean {
  return meaningOf(heading).scenario === "grant";
}

/** Rows that say what they are where areas stand across: "Kommunbidrag 2024", "Budgeterad nettokostnad". */
export function grantLabels(columns: readonly Column[]): Column | undefined {
  return columns.find(({ isWord, cells }) => isWord > 0.9 && cells.some((cell) => isGrantHeading(String(cell))));
}
