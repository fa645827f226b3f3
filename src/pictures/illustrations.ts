/** Every picture of a run, with the table of its figures, drawn from the rounded tables that are written too. */
import { accuracies } from "../analysis/accuracy";
import type { Analysis } from "../analysis/analysis";
import { subjectOfArea } from "../reports/figures";
import type { RoundedTable, Row, Table, TableId } from "../reports/table";
import { accuracyPicture } from "./accuracyPicture";
import { areaDeviation } from "./areaDeviation";
import { barsOf, bridgeIllustration } from "./bridges";
import type { Illustration } from "./picture";
import { volumeTrends } from "./volumeTrend";

export function illustrationsOf(analysis: Analysis, tables: readonly RoundedTable[]): readonly Illustration[] {
  const find = (id: TableId): RoundedTable | undefined => tables.find((table) => table.id === id);
  const scenario = analysis.comparison.current === "outcome" ? "outcome" : "forecast";
  const column = scenario === "outcome" ? "result" : "forecast";
  const unit = analysis.model.reportUnit;
  const areas = find("Avvik.budgetavvikelse");
  const causes = find("Avvik.orsaker");
  const bridges = [
    { by: "area", bars: areas && barsOf(areas, column, shortNames(analysis)) },
    { by: "cause", bars: causes && barsOf(causes, "current") },
  ] as const;
  const deviation = areas === undefined ? undefined : areaDeviation(analysis, areas);
  const accuracy = accuracyPicture(accuracies(analysis.model.locked ?? [], analysis), analysis.model);
  return [
    ...bridges.flatMap(({ by, bars }) => (bars === undefined ? [] : bridgeIllustration({ by, scenario, bars }, unit))),
    ...(deviation === undefined ? [] : [deviation]),
    ...(accuracy === undefined ? [] : [accuracy]),
    ...volumeTrends(analysis.model.volumes, analysis.model.organisation),
  ];
}

/** Every table that pictures show or draw. */
export function illustrationTables(illustrations: readonly Illustration[]): readonly Table[] {
  return illustrations.flatMap(({ table, drawn }) => (drawn === undefined ? [table] : [table, drawn]));
}

function shortNames({ committee }: Analysis): (row: Row) => string | undefined {
  const names = new Map(committee.areas.map((area) => [subjectOfArea(area), area.area?.shortName]));
  return ({ key }) => names.get(key);
}
