/** The operating budget in three rows: net cost, grant and result, against the forecast. */
import { COMMITTEE } from "./figures";
import type { Report } from "./report";
import { resultRows, scenarioColumns } from "./scenarios";

export const driftbudget: Report = {
  id: "driftbudget",
  name: "Driftbudget",
  sources: ["outcome", "grants", "forecasts"],
  tables: (analysis) => [
    {
      id: "Avvik.driftbudget",
      sheet: "Avvikelse",
      title: "Driftbudget",
      columns: scenarioColumns(analysis.comparison, "Driftbudget"),
      rows: resultRows(analysis, analysis.committee, COMMITTEE, "Nettokostnad"),
    },
  ],
};
