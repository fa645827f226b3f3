/** Named causes of the result, and what they leave: at the year end by outcome, before it by forecast. */
import type { Analysis } from "../analysis/analysis";
import { causesOf, residualOf, type CauseResult } from "../analysis/causes";
import { COMMITTEE, RESIDUAL, subjectKey } from "../model/figure";
import type { Ore } from "../model/money";
import { sumRow, tableOf, type RowOf } from "./columns";
import { resultAt, type At } from "./figures";
import type { Report } from "./report";
import { resultInScenarios, scenarioColumns, type InScenarios } from "./scenarios";

export const orsaker: Report = {
  id: "orsaker",
  name: "Orsaker till resultatet",
  needs: ["causes"],
  sources: ["outcome", "budget", "grants", "causes"],
  tables: (analysis) => [
    tableOf(
      { id: "Avvik.orsaker", sheet: "Avvikelse", title: "Orsaker till budgetavvikelsen" },
      { key: "label", heading: "Orsak" },
      scenarioColumns({ ...analysis.comparison, earlier: undefined }),
      causeRows(analysis, [analysis.comparison.current], "Summa budgetavvikelser")
    ),
  ],
};

export const forandringar: Report = {
  id: "forandringar",
  name: "Förändringar sedan föregående tillfälle",
  needs: ["causes", "forecasts"],
  sources: ["outcome", "budget", "grants", "causes", "forecasts"],
  tables: (analysis) => {
    const { current, earlier } = analysis.comparison;
    if (earlier === undefined) return [];
    return [
      tableOf(
        { id: "Avvik.forandringar", sheet: "Avvikelse", title: `Förändringar sedan ${earlier.definite}` },
        { key: "label", heading: "Orsak" },
        scenarioColumns(analysis.comparison),
        causeRows(analysis, [current, earlier], "Summa förändringar")
      ),
    ];
  },
};

/** "Arbetsmarknadsanställningar (AMA EBB)": a cause as tables print it. */
function causeLabel({ name, areas }: CauseResult): string {
  const shortNames = areas.flatMap(({ shortName }) => (shortName === undefined ? [] : [shortName]));
  return shortNames.length === 0 ? name : `${name} (${shortNames.join(", ")})`;
}

/** The causes that are named in one of the scenarios, what they leave, and the committee's result. */
function causeRows(analysis: Analysis, shown: readonly At[], totalLabel: string): readonly RowOf<InScenarios>[] {
  const causes = causesOf(analysis).causes.filter((cause) => shown.some((at) => effectAt(cause, at) !== undefined));
  const total = resultInScenarios({ subject: COMMITTEE, group: analysis.committee }, analysis);
  const residual = (at: At): Ore =>
    residualOf(
      resultAt(analysis.committee, at, analysis),
      causes.map((cause) => effectAt(cause, at))
    );
  const rows: readonly RowOf<InScenarios>[] = [
    ...causes.map((cause): RowOf<InScenarios> => ({
      key: subjectKey("cause", cause.name),
      label: causeLabel(cause),
      kind: "line",
      of: {
        figure: { what: "result", subject: subjectKey("cause", cause.name) },
        amount: (at) => effectAt(cause, at),
      },
    })),
    {
      key: "residual",
      label: "Övriga avvikelser",
      kind: "residual",
      of: {
        figure: { what: "result", subject: RESIDUAL },
        amount: residual,
      },
    },
  ];
  return [...rows, sumRow({ key: "total", label: totalLabel, kind: "total" }, rows, total)];
}

function effectAt(cause: CauseResult, at: At): ReturnType<CauseResult["forecast"]> {
  return at === "outcome" ? cause.outcome : cause.forecast(at);
}
