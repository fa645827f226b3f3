/** Headings of the form, as they stand in its first row; those of a month or an occasion are added when it is written. */
export const FORM_HEADINGS = {
  area: "Verksamhetsområde",
  cause: "Orsak",
  grant: "Kommunbidrag",
  forecast: "Prognos",
  comment: "Kommentar",
  outcome: "Utfall budgetavvikelse",
} as const;
