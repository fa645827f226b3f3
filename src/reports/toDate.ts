/**
 * The months that an occasion has behind it, in the words of a heading: what has happened is never taken for the year.
 */
import { monthOf, type Period } from "../model/period";
import { MONTHS } from "../sources/date";

/** "t.o.m. augusti". */
export function toDateWords(through: Period): string {
  return `t.o.m. ${MONTHS[monthOf(through) - 1] ?? ""}`;
}
