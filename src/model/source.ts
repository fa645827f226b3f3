/** The sources a workbook can hold (docs/glossary.md), named in English after the glossary. */
export const SOURCE_NAMES = [
  "settings",
  "occasions",
  "frames",
  "areas",
  "responsibilities",
  "accounts",
  "outcome",
  "budget",
  "earlierOutcome",
  "moves",
  "grants",
  "forecasts",
  "earlierForecasts",
  "causes",
  "partStatements",
  "investments",
  "grantsReceived",
  "volumes",
  "restatedSeries",
  "events",
  "reserve",
  "measures",
  "indicators",
  "comparisons",
] as const;

export type SourceName = (typeof SOURCE_NAMES)[number];
