/** The committee's income statement against the adopted budget, with the grant between the nets. */
import type { Analysis } from "../analysis/analysis";
import { resultOf } from "../analysis/deviation";
import { isMaterial } from "../analysis/materiality";
import { lineOf, UNALLOCATED, type LineKey, type Sums } from "../analysis/statement";
import { subtract, total, ZERO, type Ore } from "../model/money";
import { BUDGET, COMMITTEE, grantToDateFigure, OUTCOME, UNALLOCATED_LABEL } from "./figures";
import { outcomeAgainstBudget } from "./ram";
import type { Report } from "./report";
import { figure, figureKey, plus, type Cell, type Row, type RowKind } from "./table";

export const resultatrakning: Report = {
  id: "resultatrakning",
  name: "Resultaträkning",
  tables: (analysis) => [
    {
      id: "Avvik.resultatrakning",
      sheet: "Resultaträkning",
      title: "Resultaträkning",
      columns: outcomeAgainstBudget("Resultaträkning"),
      rows: rowsOf(analysis),
    },
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

const INCOME: readonly LineKey[] = ["grantsReceived", "otherIncome"];
const STAFF: readonly LineKey[] = ["wages", "payrollOverhead", "otherStaff"];
const OTHER: readonly LineKey[] = ["premises", "otherCosts", "depreciation"];
const FINANCIAL: readonly LineKey[] = ["financialIncome", "financialCosts"];

/** A pair of amounts: the reported period's outcome, and the budget for the same months. */
interface Pair {
  readonly outcome: Ore;
  readonly budget: Ore;
}

function rowsOf({
  committee,
  basis,
  model: {
    settings: { materiality },
  },
}: Analysis): readonly Row[] {
  const areas = committee.areas.map(({ key }) => key);
  const lineSum = (sums: Sums, lines: readonly LineKey[]): Ore => total(lines.map((line) => lineOf(sums, areas, line)));
  const pair = (lines: readonly LineKey[]): Pair => ({
    outcome: lineSum(basis.outcome, lines),
    budget: lineSum(basis.budgetToDate, lines),
  });
  const line = (key: LineKey): Row => {
    const amounts = pair([key]);
    return {
      ...row(key, LINE_LABELS[key], "line", amounts),
      isMaterial: isMaterial(subtract(amounts.outcome, amounts.budget), amounts.budget, materiality),
    };
  };
  const sum = (key: string, label: string, kind: RowKind, of: readonly string[], amounts: Pair): Row => ({
    ...row(key, label, kind, amounts),
    terms: of.map(plus),
  });

  const unallocated = pair([UNALLOCATED]);
  const strays: readonly LineKey[] = unallocated.outcome === 0 && unallocated.budget === 0 ? [] : [UNALLOCATED];
  const beforeFinancial = pair([...INCOME, ...STAFF, ...OTHER, UNALLOCATED]);
  const netCost = pair([...INCOME, ...STAFF, ...OTHER, UNALLOCATED, ...FINANCIAL]);
  const grant = grantToDateFigure(COMMITTEE, committee, basis.months);
  const result: Pair = { outcome: committee.result, budget: resultOf(committee.grantToDate, netCost.budget) };
  return [
    ...INCOME.map(line),
    sum("income", "Totala intäkter", "subtotal", INCOME, pair(INCOME)),
    ...STAFF.map(line),
    sum("staff", "Totala personalkostnader", "subtotal", STAFF, pair(STAFF)),
    ...OTHER.map(line),
    sum("other", "Totala övriga kostnader", "subtotal", OTHER, pair(OTHER)),
    ...strays.map((key): Row => ({ ...line(key), kind: "unallocated" })),
    sum(
      "beforeFinancial",
      "Nettokostnad exkl. finansnetto",
      "subtotal",
      ["income", "staff", "other", ...strays],
      beforeFinancial
    ),
    {
      key: "grant",
      label: "Kommunbidrag",
      kind: "line",
      cells: [grant, grant, figure(figureKey("deviation", "grant", COMMITTEE), ZERO)],
    },
    ...FINANCIAL.map(line),
    sum("result", "Resultat", "total", ["beforeFinancial", "grant", ...FINANCIAL], result),
    sum("netCost", "Nettokostnad", "total", ["beforeFinancial", ...FINANCIAL], netCost),
  ];
}

function row(key: string, label: string, kind: RowKind, { outcome, budget }: Pair): Row {
  const cells: readonly Cell[] = [
    figure(figureKey(key, COMMITTEE, OUTCOME), outcome),
    figure(figureKey(key, COMMITTEE, BUDGET), budget),
    figure(figureKey("deviation", key, COMMITTEE), subtract(outcome, budget)),
  ];
  return { key, label, kind, cells };
}
