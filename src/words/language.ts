/** The two languages that the pane speaks. What is written to the workbook is always Swedish. */

export type Language = "sv" | "en";

/** Swedish unless Office says that it is shown in another language: `languageOf("nb-NO")` is "en". */
export function languageOf(displayLanguage: string | undefined): Language {
  if (displayLanguage === undefined || displayLanguage === "") return "sv";
  return /^sv\b/i.test(displayLanguage) ? "sv" : "en";
}

/** The same thing in both languages. */
export type InBoth<T> = Readonly<Record<Language, T>>;

/** "1 rad", "1 200 rader": the noun that a count takes. */
export function counted(count: number, one: string, many: string): string {
  return `${String(count).replace(/\B(?=(\d{3})+$)/g, "\u00A0")} ${count === 1 ? one : many}`;
}

/** "Budget", "Budget och Utfall", "Ansvar, Budget och Utfall". */
export function listed(items: readonly string[], language: Language): string {
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return last ?? "";
  return `${items.slice(0, -1).join(", ")} ${language === "sv" ? "och" : "and"} ${last}`;
}
