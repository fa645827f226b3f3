import { METHODS } from "../analysis/forecasting/methods";
import { fold } from "../sources/fold";
import { WAY_NAMES } from "../words/forecasting";

/**
 * Headings of the form, as they stand in its first row; those of a month or an occasion are added when it is written.
 */
export const FORM_HEADINGS = {
  area: "Verksamhetsområde",
  cause: "Orsak",
  grant: "Kommunbidrag",
  lastYear: "Utfall samma period föregående år",
  proposal: "Förslag",
  way: "Metod",
  forecast: "Prognos",
  comment: "Kommentar",
  note: "Att notera",
  outcome: "Utfall budgetavvikelse",
} as const;

/** Of a way to a full-year figure, and of its misses. */
export const WAY_HEADINGS = METHODS.map((way) => ({
  way,
  amount: WAY_NAMES[way].sv,
  miss: `${WAY_NAMES[way].sv}, medelfel tidigare år`,
}));

const FIXED = new Set(
  [...Object.values(FORM_HEADINGS), ...WAY_HEADINGS.flatMap(({ amount, miss }) => [amount, miss])].map(fold)
);
const OF_A_MONTH = /^(?:(?:budget|utfall|avvikelse) t\.o\.m\.|prognos vid förra tillfället)/iu;

/** Whether a heading is one that the form may have, where it is not remembered which it had. */
export function isFormHeading(heading: string): boolean {
  return FIXED.has(fold(heading)) || OF_A_MONTH.test(heading.trim());
}
