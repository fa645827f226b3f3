/** The two languages that the pane speaks. What is written to the workbook is always Swedish. */

export type Language = "sv" | "en";

/** Swedish unless Office says that it is shown in another language: `languageOf("nb-NO")` is "en". */
export function languageOf(displayLanguage: string | undefined): Language {
  if (displayLanguage === undefined || displayLanguage === "") return "sv";
  return /^sv\b/i.test(displayLanguage) ? "sv" : "en";
}
