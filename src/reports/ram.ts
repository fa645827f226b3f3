/**
 * Frames without result responsibility, each with its own result: against the forecast, and against the
 * adopted budget. A frame with a negative grant is an income requirement, so its first row is income.
 */
import type { Analysis } from "../analysis/analysis";
import { framesApart, resultOf, type FrameResult } from "../analysis/deviation";
import { againstBudget, grantRow, type AgainstBudget } from "./againstBudget";
import { sumRow, tableOf, type RowOf } from "./columns";
import { toldFrame } from "./figures";
import type { Report, ReportTable } from "./report";
import { resultRows, scenarioColumns } from "./scenarios";

export const ram: Report = {
  id: "ram",
  name: "Ramar utan resultatansvar",
  sources: ["outcome", "budget", "grants", "forecasts"],
  tables: (analysis) =>
    framesApart(analysis).flatMap((frame, index) => [
      againstForecastTable(analysis, frame, index + 1),
      againstBudgetTable(analysis, frame, index + 1),
    ]),
};

function againstForecastTable(analysis: Analysis, frame: FrameResult, number: number): ReportTable {
  const name = frame.frame.id;
  return tableOf(
    { id: `Avvik.ram.${number}`, sheet: "Avvikelse", title: name },
    { key: "label", heading: name },
    scenarioColumns(analysis.comparison),
    resultRows(analysis, toldFrame(frame), netCostLabel(frame))
  );
}

function againstBudgetTable({ basis }: Analysis, frame: FrameResult, number: number): ReportTable {
  const { subject } = toldFrame(frame);
  const name = frame.frame.id;
  const result: AgainstBudget = {
    figure: { what: "result", subject },
    outcome: frame.result,
    budget: resultOf(frame.grantToDate, frame.budgetToDate),
  };
  const rows: readonly RowOf<AgainstBudget>[] = [
    {
      key: "netCost",
      label: netCostLabel(frame),
      kind: "line",
      of: { figure: { what: "netCost", subject }, outcome: frame.netCost, budget: frame.budgetToDate },
    },
    grantRow(subject, frame.grantToDate, basis.months === 12),
    sumRow({ key: "result", label: "Resultat (budgetavvikelse)", kind: "total" }, ["netCost", "grant"], result),
  ];
  return tableOf(
    { id: `Avvik.ram.${number}.budget`, sheet: "Avvikelse", title: `${name}, utfall mot budget` },
    { key: "label", heading: name },
    againstBudget(),
    rows
  );
}

function netCostLabel({ grant }: FrameResult): string {
  return grant < 0 ? "Intäkter" : "Nettokostnad";
}
