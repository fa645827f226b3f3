/** Months by their names. */
import { MONTHS } from "../sources/date";
import type { Language } from "./language";

/** `monthName(8, "sv")` is "augusti", in English "August". */
export function monthName(month: number, language: Language): string {
  if (language === "sv") return MONTHS[month - 1] ?? "";
  const day = new Date(Date.UTC(2000, month - 1, 15));
  return new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" }).format(day);
}
