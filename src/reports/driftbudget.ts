/** The operating budget in three rows: net cost, grant and result, against the forecast. */
import { COMMITTEE } from "../model/figure";
import { tableOf } from "./columns";
import type { Report } from "./report";
import { resultRows, scenarioColumns } from "./scenarios";

export const driftbudget: Report = {
  id: "driftbudget",
  name: "Driftbudget",
  sources: ["outcome", "grants", "forecasts"],
  tables: (analysis) => [
    tableOf(
      { id: "Avvik.driftbudget", sheet: "Avvikelse", title: "Driftbudget" },
      { key: "label", heading: "Driftbudget" },
      scenarioColumns(analysis.comparison),
      resultRows(analysis, { subject: COMMITTEE, group: analysis.committee }, "Nettokostnad")
    ),
  ],
};
