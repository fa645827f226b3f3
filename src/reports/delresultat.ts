/** Heavy activities with an income statement of their own, and the committee without them. */
import type { Analysis } from "../analysis/analysis";
import {
  netCostOf,
  partResultOf,
  partStatementsOf,
  type PartStatement,
  type StatementSums,
} from "../analysis/partStatement";
import { isMaterial } from "../analysis/materiality";
import { subtract, ZERO, type Ore } from "../model/money";
import type { Materiality } from "../model/occasion";
import { BUDGET, COMMITTEE, OUTCOME } from "./figures";
import type { Report, ReportTable } from "./report";
import { figure, figureKey, minus, plus, type Cell, type FigureKey, type Row, type RowKind, type Tie } from "./table";

export const delresultat: Report = {
  id: "delresultat",
  name: "Delresultat",
  needs: ["partStatements"],
  sources: ["partStatements", "outcome", "budget"],
  tables: (analysis) => {
    const { parts, without } = partStatementsOf(analysis);
    if (parts.length === 0) return [];
    const names = parts.flatMap(({ name }) => name ?? []);
    const { materiality } = analysis.model.settings;
    return [
      ...parts.map((part, index) => partTable(part, index + 1, materiality)),
      { ...withoutTable(without, names, materiality), ties: tiesTo(parts, analysis) },
    ];
  },
};

const WITHOUT = "without";

function partTable(part: PartStatement, number: number, materiality: Materiality): ReportTable {
  const name = part.name ?? "";
  return {
    id: `Avvik.delresultat.${number}`,
    sheet: "Resultaträkning",
    title: name,
    columns: columnsOf(name),
    rows: rowsOf(part, `part:${name}`, materiality),
  };
}

function withoutTable(without: PartStatement, names: readonly string[], materiality: Materiality): ReportTable {
  const title = `Nämnden exkl. ${names.join(" och ")}`;
  const netCost = row(
    "netCost",
    "Nettokostnad",
    "total",
    ["income", "staff", "other"],
    WITHOUT,
    netCostOf(without.outcome),
    netCostOf(without.budget)
  );
  return {
    id: "Avvik.delresultat.exkl",
    sheet: "Resultaträkning",
    title,
    columns: columnsOf(title),
    rows: [...rowsOf(without, WITHOUT, materiality), netCost],
  };
}

function columnsOf(label: string): ReportTable["columns"] {
  return [
    { key: "label", heading: label, kind: "text" },
    { key: "outcome", heading: "Utfall", kind: "figure" },
    { key: "budget", heading: "Budget", kind: "figure" },
    { key: "deviation", heading: "Budgetavv.", kind: "figure", terms: [plus("outcome"), minus("budget")] },
  ];
}

function rowsOf({ outcome, budget, grant }: PartStatement, subject: string, materiality: Materiality): readonly Row[] {
  const line = (key: keyof StatementSums, label: string): Row => ({
    ...row(key, label, "line", undefined, subject, outcome[key], budget[key]),
    isMaterial: isMaterial(subtract(outcome[key], budget[key]), budget[key], materiality),
  });
  const cell = figure(figureKey("grant", subject), grant);
  return [
    line("income", "Totala intäkter"),
    line("staff", "Totala personalkostnader"),
    line("other", "Totala övriga kostnader"),
    {
      key: "grant",
      label: "Kommunbidrag",
      kind: "line",
      cells: [cell, cell, figure(figureKey("deviation", "grant", subject), ZERO)],
    },
    row(
      "result",
      "Resultat",
      "total",
      ["income", "staff", "other", "grant"],
      subject,
      partResultOf(outcome, grant),
      partResultOf(budget, grant)
    ),
  ];
}

function row(
  key: string,
  label: string,
  kind: RowKind,
  of: readonly string[] | undefined,
  subject: string,
  outcome: Ore,
  budget: Ore
): Row {
  const cells: readonly Cell[] = [
    figure(keyOf(key, subject, OUTCOME), outcome),
    figure(keyOf(key, subject, BUDGET), budget),
    figure(figureKey("deviation", key, subject), subtract(outcome, budget)),
  ];
  return { key, label, kind, cells, ...(of === undefined ? {} : { terms: of.map(plus) }) };
}

/** What the table without the parts has is what the committee has, less what the parts have. */
function tiesTo(parts: readonly PartStatement[], { basis, committee }: Analysis): readonly Tie[] {
  const hasStrays = [basis.outcome, basis.budgetToDate].some((sums) =>
    committee.areas.some(({ key }) => sums.byArea.get(key)?.has("unallocated"))
  );
  const whole: Readonly<Record<string, readonly string[]>> = {
    income: ["income"],
    staff: ["staff"],
    other: ["other", "financialIncome", "financialCosts", ...(hasStrays ? ["unallocated"] : [])],
    result: ["result"],
  };
  return Object.entries(whole).flatMap(([key, of]) =>
    [OUTCOME, BUDGET].map((scenario) => ({
      figure: keyOf(key, WITHOUT, scenario),
      terms: [
        ...of.map((line) => ({ figure: keyOf(line, COMMITTEE, scenario), sign: 1 as const })),
        ...parts.map(({ name }) => ({ figure: keyOf(key, `part:${name ?? ""}`, scenario), sign: -1 as const })),
      ],
    }))
  );
}

function keyOf(key: string, subject: string, scenario: string): FigureKey {
  return figureKey(key, subject, scenario);
}
