/** The committee's income statement against the adopted budget, with the grant between the nets. */
import type { Analysis } from "../analysis/analysis";
import { resultOf } from "../analysis/deviation";
import { isMaterial } from "../analysis/materiality";
import { lineOf, TOTALLED_LINES, UNALLOCATED, type LineKey, type Sums } from "../analysis/statement";
import { COMMITTEE, figureKey, subjectKey, type Figure, type FigureKey, type Scenario } from "../model/figure";
import { subtract, total, type Ore } from "../model/money";
import { againstBudget, grantRow, type AgainstBudget } from "./againstBudget";
import { sumRow, tableOf, type RowOf } from "./columns";
import { UNALLOCATED_LABEL } from "./figures";
import type { Report } from "./report";

export const resultatrakning: Report = {
  id: "resultatrakning",
  name: "Resultaträkning",
  needsAccounts: true,
  tables: (analysis) => [
    tableOf(
      { id: "Avvik.resultatrakning", sheet: "Resultaträkning", title: "Resultaträkning" },
      { key: "label", heading: "Resultaträkning" },
      againstBudget(),
      rowsOf(analysis)
    ),
  ],
};

/** The lines of an income statement as they are printed. */
const LINE_LABELS: Readonly<Record<LineKey, string>> = {
  grantsReceived: "Bidrag",
  otherIncome: "Övriga intäkter",
  wages: "Lönekostnader",
  payrollOverhead: "PO-pålägg",
  otherStaff: "Övriga personalkostnader",
  premises: "Lokal- och markhyror",
  otherCosts: "Övriga kostnader",
  depreciation: "Avskrivningar",
  financialIncome: "Finansiella intäkter",
  financialCosts: "Finansiella kostnader",
  [UNALLOCATED]: UNALLOCATED_LABEL,
};

const { income: INCOME, staff: STAFF, other: OTHER } = TOTALLED_LINES;
const FINANCIAL: readonly LineKey[] = ["financialIncome", "financialCosts"];

/** The subtotals of lines. */
const SUMS = {
  income: { label: "Totala intäkter", of: INCOME },
  staff: { label: "Totala personalkostnader", of: STAFF },
  other: { label: "Totala övriga kostnader", of: OTHER },
} as const;

export type StatementSum = keyof typeof SUMS;

/** What a line or a sum of lines is. */
export function lineFigure(key: LineKey | StatementSum): Pick<Figure, "what" | "subject"> {
  const label = key in SUMS ? SUMS[key as StatementSum].label : LINE_LABELS[key as LineKey];
  const isIncome = key === "income" || key === "financialIncome" || INCOME.some((line) => line === key);
  return { what: isIncome ? "income" : "cost", subject: subjectKey("line", label) };
}

export function lineFigureKey(key: LineKey | StatementSum, scenario: Scenario): FigureKey {
  return figureKey({ ...lineFigure(key), scenario });
}

type Amounts = Pick<AgainstBudget, "outcome" | "budget">;

function rowsOf(analysis: Analysis): readonly RowOf<AgainstBudget>[] {
  const { committee, basis, model } = analysis;
  const areas = committee.areas.map(({ key }) => key);
  const sumIn = (sums: Sums, lines: readonly LineKey[]): Ore => total(lines.map((line) => lineOf(sums, areas, line)));
  const amountsOf = (lines: readonly LineKey[]): Amounts => ({
    outcome: sumIn(basis.outcome, lines),
    budget: sumIn(basis.budgetToDate, lines),
  });
  const line = (key: LineKey): RowOf<AgainstBudget> => {
    const { outcome, budget } = amountsOf([key]);
    return {
      key,
      label: LINE_LABELS[key],
      kind: key === UNALLOCATED ? "unallocated" : "line",
      isMaterial: isMaterial(subtract(outcome, budget), budget, model.settings.materiality),
      of: { figure: lineFigure(key), outcome, budget },
    };
  };
  const subtotal = (key: StatementSum): RowOf<AgainstBudget> => {
    const { label, of } = SUMS[key];
    return sumRow({ key, label, kind: "subtotal" }, of, { figure: lineFigure(key), ...amountsOf(of) });
  };

  const unallocated = amountsOf([UNALLOCATED]);
  const strays: readonly LineKey[] = unallocated.outcome === 0 && unallocated.budget === 0 ? [] : [UNALLOCATED];
  const beforeFinancial: AgainstBudget = {
    figure: { what: "netCost", subject: COMMITTEE, narrowedTo: "beforeFinancial" },
    ...amountsOf([...INCOME, ...STAFF, ...OTHER, UNALLOCATED]),
  };
  const netCost: AgainstBudget = {
    figure: { what: "netCost", subject: COMMITTEE },
    ...amountsOf([...INCOME, ...STAFF, ...OTHER, UNALLOCATED, ...FINANCIAL]),
  };
  const result: AgainstBudget = {
    figure: { what: "result", subject: COMMITTEE },
    outcome: committee.result,
    budget: resultOf(committee.grantToDate, netCost.budget),
  };
  return [
    ...INCOME.map(line),
    subtotal("income"),
    ...STAFF.map(line),
    subtotal("staff"),
    ...OTHER.map(line),
    subtotal("other"),
    ...strays.map(line),
    sumRow(
      { key: "beforeFinancial", label: "Nettokostnad exkl. finansnetto", kind: "subtotal" },
      ["income", "staff", "other", ...strays],
      beforeFinancial
    ),
    grantRow(COMMITTEE, committee.grantToDate, basis.months === 12),
    ...FINANCIAL.map(line),
    sumRow({ key: "result", label: "Resultat", kind: "total" }, ["beforeFinancial", "grant", ...FINANCIAL], result),
    sumRow({ key: "netCost", label: "Nettokostnad", kind: "total" }, ["beforeFinancial", ...FINANCIAL], netCost),
  ];
}
