/** Months in words of a house: `{y}`, `{yy}`, `{mm}`, and `{Name}`, `{name}`, `{Nam}`, `{nam}` whole or in short. */
import { MONTH_NAMES } from "../forms";
import { inLanguage } from "./headings";
import { said, type Language } from "./words/house";

/** `monthSaid("{Nam}-{yy}", 202403)` is Mar-24. */
export function monthSaid(text: string, period: number, language: Language = "swedish"): string {
  const [year, month] = [Math.floor(period / 100), period % 100];
  const swedish = MONTH_NAMES[month - 1] ?? "";
  const name = inLanguage(language, swedish);
  const short = inLanguage(language, swedish.slice(0, 3));
  return said(text, year)
    .replaceAll("{mm}", String(month).padStart(2, "0"))
    .replaceAll("{Name}", capital(name))
    .replaceAll("{name}", name)
    .replaceAll("{Nam}", capital(short))
    .replaceAll("{nam}", short);
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
