/** Investments: expenditure against its frame, per item and in all. Expenditure is positive; the deviation is what is left of the frame. */
import { fact, type Fact } from "../model/fact";
import type { Stated } from "./facts";
import { cellAt, tablesNamed } from "./printedTables";
import type { FactSources } from "./sources";
import { INVESTMENTS, subject, subjectKey } from "./subjects";

export function investmentFacts(sources: FactSources): Stated {
  const items = sources.investments ?? [];
  if (items.length === 0) return { facts: [], subjects: [] };
  const sum = (amounts: readonly (number | undefined)[]): number | undefined =>
    amounts.every((amount) => amount === undefined)
      ? undefined
      : amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
  const facts = [
    ...items.flatMap(({ name, outcome, budget, forecast }) =>
      itemFacts(sources, subjectKey("investment", name), name, { outcome, budget, forecast })
    ),
    ...itemFacts(sources, INVESTMENTS, items.length === 1 ? (items[0]?.name ?? "") : "SUMMA", {
      outcome: sum(items.map(({ outcome }) => outcome)) ?? 0,
      budget: sum(items.map(({ budget }) => budget)) ?? 0,
      forecast: sum(items.map(({ forecast }) => forecast)),
    }),
  ];
  return {
    facts,
    subjects: [
      subject("investments", "Investeringar", {
        key: INVESTMENTS,
        otherNames: [
          "investeringsram",
          "investeringsramen",
          "investeringsutgifter",
          "investeringsbudget",
          "investeringskostnader",
          "investeringsmedel",
          "investeringsverksamhet",
          "investeringsnivå",
        ],
      }),
      ...items.map(({ name }) => subject("investment", name, { within: INVESTMENTS })),
    ],
  };
}

function itemFacts(
  sources: FactSources,
  about: string,
  label: string,
  amounts: { readonly outcome: number; readonly budget: number; readonly forecast: number | undefined }
): readonly Fact[] {
  const { outcome, budget, forecast } = amounts;
  const stated = { subject: about, unit: "ore", year: sources.settings.year } as const;
  const printed = (column: string): { readonly printed: number; readonly cell: Fact["cell"] } | undefined => {
    for (const table of tablesNamed(sources.tables, "Avvik.investeringsram")) {
      const row = table.rows.find((candidate) => candidate.label === label);
      const found = row === undefined ? undefined : cellAt(table, row, column);
      if (found !== undefined) return { printed: found.printed, cell: found.cell };
    }
    return undefined;
  };
  return [
    fact({ what: "expenditure", ...stated, exact: outcome, ...printed("Utfall") }),
    fact({ what: "expenditure", scenario: "budget", ...stated, exact: budget, ...printed("Budget") }),
    fact({ what: "result", ...stated, exact: budget - outcome, ...printed("Avvikelse") }),
    ...(forecast === undefined
      ? []
      : [
          fact({
            what: "expenditure",
            scenario: "forecast",
            occasion: sources.settings.occasion.name,
            ...stated,
            exact: forecast,
            ...printed("Prognos"),
          }),
          fact({
            what: "result",
            scenario: "forecast",
            occasion: sources.settings.occasion.name,
            ...stated,
            exact: budget - forecast,
          }),
        ]),
  ];
}
