/**
 * The scenario columns that result tables share, always in the same order: what is reported now, what it is
 * compared with, and the change. At the year end: Utfall, Prognos DR, Förändring; before it: this occasion's
 * forecast, the earlier one and the change.
 */
import type { Analysis } from "../analysis/analysis";
import { forecastNetCost } from "../analysis/deviation";
import type { Comparison } from "../analysis/forecast";
import type { Figure } from "../model/figure";
import { subtract, ZERO, type Ore } from "../model/money";
import { figureColumn, sumRow, type ColumnOf, type RowOf } from "./columns";
import { resultAt, scenarioAt, type At, type Told } from "./figures";
import { difference } from "./table";

/** A row under the scenario columns: what it is, and its amount in each; `undefined` where it has none. */
export interface InScenarios {
  readonly figure: Pick<Figure, "what" | "subject">;
  readonly amount: (at: At) => Ore | undefined;
}

export function scenarioColumns({ current, earlier }: Comparison): readonly ColumnOf<InScenarios>[] {
  const now = figureColumn<InScenarios>("current", headingAt(current), (row) => stated(row, current));
  if (earlier === undefined) return [now];
  return [
    now,
    figureColumn<InScenarios>("earlier", headingAt(earlier), (row) => stated(row, earlier)),
    figureColumn<InScenarios>(
      "change",
      "Förändring",
      ({ figure, amount }) => [
        { ...figure, scenario: "change", occasion: earlier.name },
        subtract(amount(current) ?? ZERO, amount(earlier) ?? ZERO),
      ],
      { terms: difference("current", "earlier") }
    ),
  ];
}

function headingAt(at: At): string {
  return at === "outcome" ? "Utfall" : `Prognos ${at.shortName}`;
}

/** The grant is one figure in every scenario: a forecast is made against the grant as it is decided now. */
function stated({ figure, amount }: InScenarios, at: At): readonly [Figure, Ore] | undefined {
  const exact = amount(at);
  if (exact === undefined) return undefined;
  return [figure.what === "grant" ? figure : { ...figure, ...scenarioAt(at) }, exact];
}

export function resultInScenarios({ subject, group }: Told, analysis: Analysis): InScenarios {
  return { figure: { what: "result", subject }, amount: (at) => resultAt(group, at, analysis) };
}

/** Net cost (or income), grant and result of a group of areas in every scenario. */
export function resultRows(analysis: Analysis, told: Told, netCostLabel: string): readonly RowOf<InScenarios>[] {
  const { subject, group } = told;
  const netCost = (at: At): Ore =>
    at === "outcome" ? group.netCost : forecastNetCost(group.grant, analysis.forecast(group, at));
  return [
    {
      key: "netCost",
      label: netCostLabel,
      kind: "line",
      of: { figure: { what: "netCost", subject }, amount: netCost },
    },
    {
      key: "grant",
      label: "Kommunbidrag",
      kind: "line",
      of: { figure: { what: "grant", subject }, amount: () => group.grant },
    },
    sumRow(
      { key: "result", label: "Resultat (budgetavvikelse)", kind: "total" },
      ["netCost", "grant"],
      resultInScenarios(told, analysis)
    ),
  ];
}
