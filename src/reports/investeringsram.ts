/** Investment frames: expenditure against its limit, printed positive; + is money left. */
import { isMaterial } from "../analysis/materiality";
import { INVESTMENTS, nthOf, subjectKey, type Figure } from "../model/figure";
import { subtract, total, type Ore } from "../model/money";
import type { Investment } from "../sources/investments";
import type { Settings } from "../model/occasion";
import { figureColumn, sumRow, tableOf, type ColumnOf, type RowOf } from "./columns";
import type { Report } from "./report";
import { difference } from "./table";

export const investeringsram: Report = {
  id: "investeringsram",
  name: "Investeringsram",
  needs: ["investments"],
  sources: ["investments"],
  tables: ({ model: { investments, settings } }) => {
    if (investments.length === 0) return [];
    const hasForecast = investments.some(({ forecast }) => forecast !== undefined);
    return [
      tableOf(
        { id: "Avvik.investeringsram", sheet: "Avvikelse", title: "Investeringsram" },
        { key: "name", heading: "Investering" },
        columnsOf(hasForecast, settings),
        rowsOf(investments, settings)
      ),
    ];
  },
};

/** An investment, or all of them together. */
interface Expenditure extends Pick<Investment, "outcome" | "budget" | "forecast"> {
  readonly whose: Pick<Figure, "subject" | "nth">;
}

function columnsOf(hasForecast: boolean, { occasion }: Settings): readonly ColumnOf<Expenditure>[] {
  const what = "expenditure";
  const forecast = figureColumn<Expenditure>("forecast", "Prognos", ({ whose, forecast }) =>
    forecast === undefined ? undefined : [{ what, ...whose, scenario: "forecast", occasion: occasion.name }, forecast]
  );
  return [
    figureColumn("outcome", "Utfall", ({ whose, outcome }) => [{ what, ...whose }, outcome]),
    figureColumn("budget", "Budget", ({ whose, budget }) => [{ what, ...whose, scenario: "budget" }, budget]),
    figureColumn(
      "deviation",
      "Avvikelse",
      ({ whose, budget, outcome }) => [{ what: "result", ...whose }, subtract(budget, outcome)],
      { terms: difference("budget", "outcome"), isDeviation: true }
    ),
    ...(hasForecast ? [forecast] : []),
  ];
}

function rowsOf(investments: readonly Investment[], { materiality }: Settings): readonly RowOf<Expenditure>[] {
  const nth = nthOf(investments.map(({ name }) => name));
  const rows = investments.map((investment, index): RowOf<Expenditure> => {
    const { name, budget, outcome } = investment;
    return {
      key: `investment:${index}`,
      label: name,
      kind: "line",
      isMaterial: isMaterial(subtract(budget, outcome), budget, materiality),
      of: { ...investment, whose: { subject: subjectKey("investment", name), nth: nth[index] } },
    };
  });
  if (rows.length < 2) return rows;
  const sum = (pick: (investment: Investment) => Ore | undefined): Ore =>
    total(investments.flatMap((investment) => pick(investment) ?? []));
  const all: Expenditure = {
    whose: { subject: INVESTMENTS },
    outcome: sum(({ outcome }) => outcome),
    budget: sum(({ budget }) => budget),
    forecast: sum(({ forecast }) => forecast),
  };
  return [...rows, sumRow({ key: "total", label: "SUMMA", kind: "total" }, rows, all)];
}
