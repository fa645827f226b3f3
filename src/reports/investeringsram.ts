/** Investment frames: expenditure against its limit, printed positive; + is money left. */
import { isMaterial } from "../analysis/materiality";
import { subtract, total, type Ore } from "../model/money";
import type { Investment } from "../model/investment";
import type { Materiality } from "../model/occasion";
import type { Report } from "./report";
import { EMPTY, figure, figureKey, minus, plus, type Cell, type Column, type Row } from "./table";

export const investeringsram: Report = {
  id: "investeringsram",
  name: "Investeringsram",
  needs: ["investments"],
  sources: ["investments"],
  tables: ({ model: { investments, settings } }) =>
    investments.length === 0
      ? []
      : [
          {
            id: "Avvik.investeringsram",
            sheet: "Avvikelse",
            title: "Investeringsram",
            columns: columnsOf(investments.some(({ forecast }) => forecast !== undefined)),
            rows: rowsOf(investments, settings.materiality),
          },
        ],
};

function columnsOf(hasForecast: boolean): readonly Column[] {
  const forecast: readonly Column[] = hasForecast ? [{ key: "forecast", heading: "Prognos", kind: "figure" }] : [];
  return [
    { key: "name", heading: "Investering", kind: "text" },
    { key: "outcome", heading: "Utfall", kind: "figure" },
    { key: "budget", heading: "Budget", kind: "figure" },
    { key: "deviation", heading: "Avvikelse", kind: "figure", terms: [plus("budget"), minus("outcome")] },
    ...forecast,
  ];
}

function rowsOf(investments: readonly Investment[], materiality: Materiality): readonly Row[] {
  const hasForecast = investments.some(({ forecast }) => forecast !== undefined);
  const sum = (pick: (investment: Investment) => Ore | undefined): Ore =>
    total(investments.flatMap((investment) => pick(investment) ?? []));
  const cells = (subject: string, outcome: Ore, budget: Ore, forecast: Ore | undefined): readonly Cell[] => [
    figure(figureKey("investment", subject, "outcome"), outcome),
    figure(figureKey("investment", subject, "budget"), budget),
    figure(figureKey("investment", subject, "deviation"), subtract(budget, outcome)),
    ...(hasForecast
      ? [forecast === undefined ? EMPTY : figure(figureKey("investment", subject, "forecast"), forecast)]
      : []),
  ];
  const rows = investments.map(({ name, outcome, budget, forecast }, index): Row => ({
    key: `investment:${index}`,
    label: name,
    kind: "line",
    isMaterial: isMaterial(subtract(budget, outcome), budget, materiality),
    cells: cells(`${index}:${name}`, outcome, budget, forecast),
  }));
  if (rows.length < 2) return rows;
  const cellsOfSum = cells(
    "total",
    sum(({ outcome }) => outcome),
    sum(({ budget }) => budget),
    sum(({ forecast }) => forecast)
  );
  return [
    ...rows,
    { key: "total", label: "SUMMA", kind: "total", terms: rows.map(({ key }) => plus(key)), cells: cellsOfSum },
  ];
}
