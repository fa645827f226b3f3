/** Named causes of the result, and what they leave: at the year end by outcome, before it by forecast. */
import type { Analysis } from "../analysis/analysis";
import { causesOf, residualOf, type CauseResult } from "../analysis/causes";
import { subtract, ZERO, type Ore } from "../model/money";
import { COMMITTEE, type Scenario } from "./figures";
import type { Report } from "./report";
import { scenarioColumns, scenarioOf } from "./scenarios";
import { EMPTY, figure, figureKey, plus, type Cell, type Row } from "./table";

export const orsaker: Report = {
  id: "orsaker",
  name: "Orsaker till resultatet",
  needs: ["causes"],
  sources: ["outcome", "budget", "grants", "causes"],
  tables: (analysis) => [
    {
      id: "Avvik.orsaker",
      sheet: "Avvikelse",
      title: "Orsaker till budgetavvikelsen",
      columns: scenarioColumns({ ...analysis.comparison, earlier: undefined }, "Orsak"),
      rows: causeRows(analysis, ["current"], "Summa budgetavvikelser"),
    },
  ],
};

export const forandringar: Report = {
  id: "forandringar",
  name: "Förändringar sedan föregående tillfälle",
  needs: ["causes", "forecasts"],
  sources: ["outcome", "budget", "grants", "causes", "forecasts"],
  tables: (analysis) =>
    analysis.comparison.earlier === undefined
      ? []
      : [
          {
            id: "Avvik.forandringar",
            sheet: "Avvikelse",
            title: `Förändringar sedan ${analysis.comparison.earlier.definite}`,
            columns: scenarioColumns(analysis.comparison, "Orsak"),
            rows: causeRows(analysis, ["current", "earlier", "change"], "Summa förändringar"),
          },
        ],
};

/** "Arbetsmarknadsanställningar (AMA EBB)": a cause as tables print it. */
function causeLabel({ name, areas }: CauseResult): string {
  const shortNames = areas.flatMap(({ shortName }) => (shortName === undefined ? [] : [shortName]));
  return shortNames.length === 0 ? name : `${name} (${shortNames.join(", ")})`;
}

type Wanted = "current" | "earlier" | "change";

/** One amount per scenario; `undefined` where the cause was not named. */
interface Amounts {
  readonly current: Ore | undefined;
  readonly earlier: Ore | undefined;
}

function causeRows(analysis: Analysis, wanted: readonly Wanted[], totalLabel: string): readonly Row[] {
  const { committee, comparison, forecast } = analysis;
  const causes = causesOf(analysis)
    .causes.map((cause) => ({ cause, amounts: amountsOf(cause, analysis) }))
    .filter(
      ({ amounts }) => amounts.current !== undefined || (wanted.includes("earlier") && amounts.earlier !== undefined)
    );
  const result: Amounts = {
    current: comparison.current === "outcome" ? committee.result : forecast(committee, comparison.current),
    earlier: comparison.earlier === undefined ? undefined : forecast(committee, comparison.earlier),
  };
  const residual: Amounts = {
    current: residualOf(
      result.current ?? ZERO,
      causes.map(({ amounts }) => amounts.current)
    ),
    earlier: residualOf(
      result.earlier ?? ZERO,
      causes.map(({ amounts }) => amounts.earlier)
    ),
  };
  const scenarios: Scenarios = {
    current: scenarioOf(comparison.current),
    earlier: comparison.earlier === undefined ? "" : scenarioOf(comparison.earlier),
  };
  const cells = (key: readonly string[], amounts: Amounts): readonly Cell[] =>
    wanted.map((which) => cellOf(which, key, amounts, scenarios));
  const rows = [
    ...causes.map(({ cause, amounts }): Row => ({
      key: `cause:${cause.name}`,
      label: causeLabel(cause),
      kind: "line",
      cells: cells(["effect", `cause:${cause.name}`], amounts),
    })),
    {
      key: "residual",
      label: "Övriga avvikelser",
      kind: "residual" as const,
      cells: cells(["effect", "residual"], residual),
    },
  ];
  return [
    ...rows,
    {
      key: "total",
      label: totalLabel,
      kind: "total",
      terms: rows.map(({ key }) => plus(key)),
      cells: cells(["result", COMMITTEE], result),
    },
  ];
}

type Scenarios = Readonly<Record<"current" | "earlier", Scenario>>;

/** Keys as in scenarioCells, so that the committee's result is the same figure here as in Driftbudget. */
function cellOf(which: Wanted, key: readonly string[], { current, earlier }: Amounts, scenarios: Scenarios): Cell {
  switch (which) {
    case "current":
      return current === undefined ? EMPTY : figure(figureKey(...key, scenarios.current), current);
    case "earlier":
      return earlier === undefined ? EMPTY : figure(figureKey(...key, scenarios.earlier), earlier);
    case "change":
      return figure(
        figureKey("change", scenarios.earlier, ...key, scenarios.current),
        subtract(current ?? ZERO, earlier ?? ZERO)
      );
  }
}

function amountsOf(cause: CauseResult, { comparison: { current, earlier } }: Analysis): Amounts {
  return {
    current: current === "outcome" ? cause.outcome : cause.forecast(current),
    earlier: earlier === undefined ? undefined : cause.forecast(earlier),
  };
}
