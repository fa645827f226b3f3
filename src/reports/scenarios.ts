/**
 * The scenario columns that result tables share, always in the same order: what is reported now, what it is
 * compared with, and the change. At the year end: Utfall, Prognos DR, Förändring; before it: this occasion's
 * forecast, the earlier one and the change.
 */
import type { Analysis } from "../analysis/analysis";
import { forecastNetCost, type GroupResult } from "../analysis/deviation";
import type { Comparison } from "../analysis/forecast";
import { subtract, ZERO, type Ore } from "../model/money";
import type { Occasion } from "../model/occasion";
import { forecastAt, OUTCOME, type Scenario, type Subject } from "./figures";
import { figure, figureKey, minus, plus, type Cell, type Column, type Row } from "./table";

export function scenarioColumns({ current, earlier }: Comparison, label: string): readonly Column[] {
  const heading = (of: "outcome" | Occasion): string => (of === "outcome" ? "Utfall" : `Prognos ${of.shortName}`);
  const columns: Column[] = [
    { key: "label", heading: label, kind: "text" },
    { key: "current", heading: heading(current), kind: "figure" },
  ];
  if (earlier === undefined) return columns;
  return [
    ...columns,
    { key: "earlier", heading: heading(earlier), kind: "figure" },
    { key: "change", heading: "Förändring", kind: "figure", terms: [plus("current"), minus("earlier")] },
  ];
}

export function scenarioOf(of: "outcome" | Occasion): Scenario {
  return of === "outcome" ? OUTCOME : forecastAt(of);
}

/** Cells of one measure under `scenarioColumns`; `exact` gives its amount in a scenario. */
export function scenarioCells(
  { current, earlier }: Comparison,
  key: (scenario: Scenario) => readonly string[],
  exact: (of: "outcome" | Occasion) => Ore
): readonly Cell[] {
  const cells = [figure(figureKey(...key(scenarioOf(current))), exact(current))];
  if (earlier === undefined) return cells;
  return [
    ...cells,
    figure(figureKey(...key(scenarioOf(earlier))), exact(earlier)),
    figure(
      figureKey("change", scenarioOf(earlier), ...key(scenarioOf(current))),
      subtract(exact(current), exact(earlier))
    ),
  ];
}

/** Net cost (or income), grant and result of a group of areas in every scenario. */
export function resultRows(
  analysis: Analysis,
  group: GroupResult,
  subject: Subject,
  netCostLabel: string
): readonly Row[] {
  const { comparison, forecast } = analysis;
  const result = (of: "outcome" | Occasion): Ore => (of === "outcome" ? group.result : forecast(group, of));
  const netCost = (of: "outcome" | Occasion): Ore =>
    of === "outcome" ? group.netCost : forecastNetCost(group.grant, forecast(group, of));
  return [
    {
      key: "netCost",
      label: netCostLabel,
      kind: "line",
      cells: scenarioCells(comparison, (scenario) => ["netCost", subject, scenario], netCost),
    },
    { key: "grant", label: "Kommunbidrag", kind: "line", cells: grantCells(comparison, group, subject) },
    {
      key: "result",
      label: "Resultat (budgetavvikelse)",
      kind: "total",
      terms: [plus("netCost"), plus("grant")],
      cells: scenarioCells(comparison, (scenario) => ["result", subject, scenario], result),
    },
  ];
}

/** The grant is one figure in every scenario: a forecast is made against the grant as it is decided now. */
function grantCells(comparison: Comparison, { grant }: GroupResult, subject: Subject): readonly Cell[] {
  const cell = figure(figureKey("grant", subject), grant);
  if (comparison.earlier === undefined) return [cell];
  return [cell, cell, figure(figureKey("change", "grant", subject), ZERO)];
}
