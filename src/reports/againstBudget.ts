/** Utfall, Budget and Avvikelse: the columns of every table against the adopted budget, and the rows they share. */
import { subjectKey, type Figure, type SubjectKey } from "../model/figure";
import { subtract, type Ore } from "../model/money";
import { figureColumn, type ColumnOf, type RowOf } from "./columns";
import { difference } from "./table";

/** A row's amounts: the reported period's outcome, and the budget for the same months. */
export interface AgainstBudget {
  readonly figure: Pick<Figure, "what" | "subject" | "narrowedTo">;
  readonly outcome: Ore;
  readonly budget: Ore;
}

export function againstBudget(deviation = "Avvikelse"): readonly ColumnOf<AgainstBudget>[] {
  return [
    figureColumn("outcome", "Utfall", ({ figure, outcome }) => [figure, outcome]),
    figureColumn("budget", "Budget", ({ figure, budget }) => [budgetOf(figure), budget]),
    figureColumn("deviation", deviation, (row) => [deviationOf(row.figure), subtract(row.outcome, row.budget)], {
      terms: difference("outcome", "budget"),
      isDeviation: true,
    }),
  ];
}

/** The grant is one figure, as outcome and as budget. */
function budgetOf(figure: AgainstBudget["figure"]): Figure {
  return figure.what === "grant" || figure.what === "grantToDate" ? figure : { ...figure, scenario: "budget" };
}

/** What a line deviates by is its result; what the net or the grant of somebody deviates by is told as such. */
function deviationOf({ what, ...whose }: AgainstBudget["figure"]): Figure {
  return whose.subject.startsWith(subjectKey("line", ""))
    ? { what: "result", ...whose }
    : { what: "deviation", of: what, ...whose };
}

/** The row Kommunbidrag: the grant of the reported months, in which nothing deviates. */
export function grantRow(subject: SubjectKey, grant: Ore, isWholeYear: boolean): RowOf<AgainstBudget> {
  const what = isWholeYear ? "grant" : "grantToDate";
  return {
    key: "grant",
    label: "Kommunbidrag",
    kind: "line",
    of: { figure: { what, subject }, outcome: grant, budget: grant },
  };
}
