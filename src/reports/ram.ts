/**
 * Frames without result responsibility, each with its own result: against the forecast, and against the
 * adopted budget. A frame with a negative grant is an income requirement, so its first row is income.
 */
import type { Analysis } from "../analysis/analysis";
import { resultOf, type FrameResult } from "../analysis/deviation";
import { subtract, ZERO, type Ore } from "../model/money";
import { BUDGET, grantToDateFigure, OUTCOME, subjectOfFrame } from "./figures";
import type { Report, ReportTable } from "./report";
import { resultRows, scenarioColumns } from "./scenarios";
import { figure, figureKey, minus, plus, type Cell, type Column } from "./table";

export const ram: Report = {
  id: "ram",
  name: "Ramar utan resultatansvar",
  sources: ["outcome", "budget", "grants", "forecasts"],
  tables: (analysis) =>
    framesApart(analysis).flatMap((frame, index) => [
      againstForecast(analysis, frame, index + 1),
      againstBudget(analysis, frame, index + 1),
    ]),
};

/** Frames without result responsibility, in the order of Ramar. */
function framesApart({ frames }: Analysis): readonly FrameResult[] {
  return frames.filter(({ frame }) => !frame.hasResultResponsibility);
}

function againstForecast(analysis: Analysis, frame: FrameResult, number: number): ReportTable {
  return {
    id: `Avvik.ram.${number}`,
    sheet: "Avvikelse",
    title: frame.frame.id,
    columns: scenarioColumns(analysis.comparison, frame.frame.id),
    rows: resultRows(analysis, frame, subjectOfFrame(frame.frame.id), netCostLabel(frame)),
  };
}

function againstBudget(analysis: Analysis, frame: FrameResult, number: number): ReportTable {
  const subject = subjectOfFrame(frame.frame.id);
  const { months } = analysis.basis;
  const budgetResult = resultOf(frame.grantToDate, frame.budgetToDate);
  const cells = (measure: string, outcome: Ore, budget: Ore): readonly Cell[] => [
    figure(figureKey(measure, subject, OUTCOME), outcome),
    figure(figureKey(measure, subject, BUDGET), budget),
    figure(figureKey("deviation", measure, subject), subtract(outcome, budget)),
  ];
  const grant = grantToDateFigure(subject, frame, months);
  return {
    id: `Avvik.ram.${number}.budget`,
    sheet: "Avvikelse",
    title: `${frame.frame.id}, utfall mot budget`,
    columns: outcomeAgainstBudget(frame.frame.id),
    rows: [
      {
        key: "netCost",
        label: netCostLabel(frame),
        kind: "line",
        cells: cells("netCost", frame.netCost, frame.budgetToDate),
      },
      {
        key: "grant",
        label: "Kommunbidrag",
        kind: "line",
        cells: [grant, grant, figure(figureKey("deviation", "grant", subject), ZERO)],
      },
      {
        key: "result",
        label: "Resultat (budgetavvikelse)",
        kind: "total",
        terms: [plus("netCost"), plus("grant")],
        cells: cells("result", frame.result, budgetResult),
      },
    ],
  };
}

/** Utfall, Budget and Avvikelse: the columns of every table against the adopted budget. */
export function outcomeAgainstBudget(label: string): readonly Column[] {
  return [
    { key: "label", heading: label, kind: "text" },
    { key: "outcome", heading: "Utfall", kind: "figure" },
    { key: "budget", heading: "Budget", kind: "figure" },
    { key: "deviation", heading: "Avvikelse", kind: "figure", terms: [plus("outcome"), minus("budget")] },
  ];
}

function netCostLabel({ grant }: FrameResult): string {
  return grant < 0 ? "Intäkter" : "Nettokostnad";
}
