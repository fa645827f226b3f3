/** Investment frames: expenditure against its limit, printed positive; + is money left. */
import type { Analysis } from "../analysis/analysis";
import { isMaterial } from "../analysis/materiality";
import { INVESTMENTS, nthOf, subjectKey, type Figure } from "../model/figure";
import { subtract, total, type Ore } from "../model/money";
import type { Investment } from "../sources/investments";
import { figureColumn, sumRow, tableOf, type ColumnOf, type RowOf } from "./columns";
import type { Report } from "./report";
import { difference } from "./table";
import { toDateWords } from "./toDate";

export const investeringsram: Report = {
  id: "investeringsram",
  name: "Investeringsram",
  needs: ["investments"],
  sources: ["investments"],
  tables: (analysis) => {
    const { investments } = analysis.model;
    if (investments.length === 0) return [];
    return [
      tableOf(
        { id: "Avvik.investeringsram", sheet: "Avvikelse", title: "Investeringsram" },
        { key: "name", heading: "Investering" },
        columnsOf(analysis),
        rowsOf(analysis)
      ),
    ];
  },
};

/** An investment, or all of them together. */
interface Expenditure extends Pick<Investment, "outcome" | "budget" | "forecast"> {
  readonly whose: Pick<Figure, "subject" | "nth">;
}

/**
 * Before the year end what has been spent is to date and the frame is the year's: the deviation is then counted from
 * the year's forecast, and without one only what remains of the frame is said.
 */
function columnsOf({ comparison, model }: Analysis): readonly ColumnOf<Expenditure>[] {
  const { investments, settings } = model;
  const what = "expenditure";
  const at = { scenario: "forecast", occasion: settings.occasion.name } as const;
  const hasForecast = investments.some(({ forecast }) => forecast !== undefined);
  const isYearEnd = comparison.current === "outcome";
  const outcome = (heading: string): ColumnOf<Expenditure> =>
    figureColumn("outcome", heading, ({ whose, outcome }) => [{ what, ...whose }, outcome]);
  const budget = (heading: string): ColumnOf<Expenditure> =>
    figureColumn("budget", heading, ({ whose, budget }) => [{ what, ...whose, scenario: "budget" }, budget]);
  const forecast = (heading: string): ColumnOf<Expenditure> =>
    figureColumn("forecast", heading, ({ whose, forecast }) =>
      forecast === undefined ? undefined : [{ what, ...whose, ...at }, forecast]
    );
  const left = (heading: string): ColumnOf<Expenditure> =>
    figureColumn(
      "deviation",
      heading,
      ({ whose, budget, outcome }) => [{ what: "result", ...whose }, subtract(budget, outcome)],
      { terms: difference("budget", "outcome"), isDeviation: true }
    );
  if (isYearEnd)
    return [outcome("Utfall"), budget("Budget"), left("Avvikelse"), ...(hasForecast ? [forecast("Prognos")] : [])];
  const toDate = [outcome(`Utfall ${toDateWords(settings.through)}`), budget("Budget helår")];
  if (!hasForecast) return [...toDate, left("Återstår av budgeten")];
  const expected = figureColumn<Expenditure>(
    "deviation",
    "Avvikelse prognos",
    ({ whose, budget, forecast }) =>
      forecast === undefined ? undefined : [{ what: "result", ...whose, ...at }, subtract(budget, forecast)],
    { terms: difference("budget", "forecast"), isDeviation: true }
  );
  return [...toDate, forecast("Prognos helår"), expected];
}

function rowsOf({ comparison, model }: Analysis): readonly RowOf<Expenditure>[] {
  const { investments, settings } = model;
  const isYearEnd = comparison.current === "outcome";
  /** What the year comes to; of an interim occasion the forecast, where it is stated. */
  const ofYear = ({ outcome, forecast }: Investment): Ore | undefined => (isYearEnd ? outcome : forecast);
  const nth = nthOf(investments.map(({ name }) => name));
  const rows = investments.map((investment, index): RowOf<Expenditure> => {
    const { name, budget } = investment;
    const expected = ofYear(investment);
    return {
      key: `investment:${index}`,
      label: name,
      kind: "line",
      isMaterial: expected !== undefined && isMaterial(subtract(budget, expected), budget, settings.materiality),
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
    forecast: isAllForecast(investments) || isYearEnd ? sum(({ forecast }) => forecast) : undefined,
  };
  return [...rows, sumRow({ key: "total", label: "SUMMA", kind: "total" }, rows, all)];
}

/** A sum of forecasts is one of all, or it would be laid beside a frame that it is only a part of. */
function isAllForecast(investments: readonly Investment[]): boolean {
  return investments.every(({ forecast }) => forecast !== undefined);
}
