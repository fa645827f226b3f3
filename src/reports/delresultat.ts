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
import { COMMITTEE, figureKey, subjectKey, WITHOUT_PARTS, type FigureKey, type SubjectKey } from "../model/figure";
import { subtract } from "../model/money";
import type { Materiality } from "../model/occasion";
import { againstBudget, grantRow, type AgainstBudget } from "./againstBudget";
import { sumRow, tableOf, type RowOf } from "./columns";
import type { Report, ReportTable } from "./report";
import { lineFigure, lineFigureKey } from "./resultatrakning";
import type { Tie } from "./table";

export const delresultat: Report = {
  id: "delresultat",
  name: "Delresultat",
  needs: ["partStatements"],
  needsAccounts: true,
  sources: ["partStatements", "outcome", "budget"],
  tables: (analysis) => {
    const { parts, without } = partStatementsOf(analysis);
    if (parts.length === 0) return [];
    const { materiality } = analysis.model.settings;
    return [
      ...parts.map((part, index) => partTable(part, index + 1, materiality)),
      { ...withoutTable(without, parts, materiality), ties: tiesTo(parts, analysis) },
    ];
  },
};

const LINES: readonly (readonly [keyof StatementSums, string])[] = [
  ["income", "Totala intäkter"],
  ["staff", "Totala personalkostnader"],
  ["other", "Totala övriga kostnader"],
];

const COSTS_AND_INCOME = LINES.map(([key]) => key);

function partTable(part: PartStatement, number: number, materiality: Materiality): ReportTable {
  const title = part.name ?? "";
  return tableOf(
    { id: `Avvik.delresultat.${number}`, sheet: "Resultaträkning", title },
    { key: "label", heading: title },
    againstBudget("Budgetavv."),
    rowsOf(part, subjectOf(part), materiality)
  );
}

function withoutTable(without: PartStatement, parts: readonly PartStatement[], materiality: Materiality): ReportTable {
  const title = `Nämnden exkl. ${parts.flatMap(({ name }) => name ?? []).join(" och ")}`;
  const netCost = sumRow<AgainstBudget>({ key: "netCost", label: "Nettokostnad", kind: "total" }, COSTS_AND_INCOME, {
    figure: { what: "netCost", subject: WITHOUT_PARTS },
    outcome: netCostOf(without.outcome),
    budget: netCostOf(without.budget),
  });
  return tableOf(
    { id: "Avvik.delresultat.exkl", sheet: "Resultaträkning", title },
    { key: "label", heading: title },
    againstBudget("Budgetavv."),
    [...rowsOf(without, WITHOUT_PARTS, materiality), netCost]
  );
}

function subjectOf({ name = "" }: PartStatement): SubjectKey {
  return subjectKey("partStatement", name);
}

/** A part's income is its own; a sum of its costs is told by the line that it belongs to. */
function figureOf(key: keyof StatementSums, subject: SubjectKey): AgainstBudget["figure"] {
  if (key === "income") return { what: "income", subject };
  return { what: "cost", subject, narrowedTo: lineFigure(key).subject };
}

function rowsOf(
  { outcome, budget, grant }: PartStatement,
  subject: SubjectKey,
  materiality: Materiality
): readonly RowOf<AgainstBudget>[] {
  const lines = LINES.map(([key, label]): RowOf<AgainstBudget> => ({
    key,
    label,
    kind: "line",
    isMaterial: isMaterial(subtract(outcome[key], budget[key]), budget[key], materiality),
    of: { figure: figureOf(key, subject), outcome: outcome[key], budget: budget[key] },
  }));
  const result: AgainstBudget = {
    figure: { what: "result", subject },
    outcome: partResultOf(outcome, grant),
    budget: partResultOf(budget, grant),
  };
  return [
    ...lines,
    grantRow(subject, grant, true),
    sumRow({ key: "result", label: "Resultat", kind: "total" }, [...COSTS_AND_INCOME, "grant"], result),
  ];
}

/** What the table without the parts has is what the committee has, less what the parts have. */
function tiesTo(parts: readonly PartStatement[], { basis, committee }: Analysis): readonly Tie[] {
  const hasStrays = [basis.outcome, basis.budgetToDate].some((sums) =>
    committee.areas.some(({ key }) => sums.byArea.get(key)?.has("unallocated"))
  );
  const whole = {
    income: ["income"],
    staff: ["staff"],
    other: ["other", "financialIncome", "financialCosts", ...(hasStrays ? (["unallocated"] as const) : [])],
  } as const;
  return (["outcome", "budget"] as const).flatMap((scenario) => {
    const tie = (ofCommittee: readonly FigureKey[], own: (subject: SubjectKey) => AgainstBudget["figure"]): Tie => ({
      figure: figureKey({ ...own(WITHOUT_PARTS), scenario }),
      terms: [
        ...ofCommittee.map((figure) => ({ figure, sign: 1 as const })),
        ...parts.map((part) => ({ figure: figureKey({ ...own(subjectOf(part)), scenario }), sign: -1 as const })),
      ],
    });
    const lineKeys = (key: keyof StatementSums) => whole[key].map((line) => lineFigureKey(line, scenario));
    const resultOf = (subject: SubjectKey) => ({ what: "result" as const, subject });
    return [
      ...COSTS_AND_INCOME.map((key) => tie(lineKeys(key), (subject) => figureOf(key, subject))),
      tie([figureKey({ ...resultOf(COMMITTEE), scenario })], resultOf),
    ];
  });
}
