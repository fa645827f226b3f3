/** Budget deviation per area against the grant: the table that the year-end report opens with. */
import type { Analysis } from "../analysis/analysis";
import { isMaterial } from "../analysis/materiality";
import { COMMITTEE } from "../model/figure";
import { figureColumn, sumRow, tableOf, type ColumnOf, type RowOf } from "./columns";
import { isReported, labelOfArea, resultAt, scenarioAt, toldArea, type At, type Told } from "./figures";
import type { Report } from "./report";

export const budgetavvikelse: Report = {
  id: "budgetavvikelse",
  name: "Budgetavvikelse per verksamhetsområde",
  tables: (analysis) => [
    tableOf(
      { id: "Avvik.budgetavvikelse", sheet: "Avvikelse", title: "Budgetavvikelse per verksamhetsområde" },
      { key: "area", heading: "Verksamhetsområde" },
      columnsOf(analysis),
      rowsOf(analysis)
    ),
  ],
};

function columnsOf(analysis: Analysis): readonly ColumnOf<Told>[] {
  const { current } = analysis.comparison;
  const result = (key: string, heading: string, at: At): ColumnOf<Told> => {
    const state = ({ subject, group }: Told) =>
      [{ what: "result", subject, ...scenarioAt(at) }, resultAt(group, at, analysis)] as const;
    return figureColumn(key, heading, state, { isDeviation: at === current });
  };
  return [
    figureColumn("grant", "Kommunbidrag", ({ subject, group }) => [{ what: "grant", subject }, group.grant]),
    result("result", "Utfall budgetavvikelse", "outcome"),
    ...(current === "outcome" ? [] : [result("forecast", "Prognos budgetavvikelse", current)]),
  ];
}

function rowsOf(analysis: Analysis): readonly RowOf<Told>[] {
  const { committee, comparison, model } = analysis;
  const areas = committee.areas
    .filter((area) => isReported(area, comparison))
    .map((area): RowOf<Told> => {
      const told = toldArea(area);
      const reported = resultAt(told.group, comparison.current, analysis);
      return {
        key: told.subject,
        label: labelOfArea(area),
        kind: area.area === undefined ? "unallocated" : "line",
        isMaterial: isMaterial(reported, area.grant, model.settings.materiality),
        of: told,
      };
    });
  const sum = { subject: COMMITTEE, group: committee };
  return [...areas, sumRow({ key: "total", label: "SUMMA", kind: "total" }, areas, sum)];
}
