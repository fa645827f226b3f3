/** How the outcome and the budget of a workbook are laid out: what can stand together, and how amounts are printed. */
import { HUNDREDTHS_IN, type LedgerSource, type Style } from "./cells";
import type { Draw } from "./draw";
import type { Value } from "./shapes";

export interface LedgerPlan {
  readonly scenario: Value<"scenario">;
  readonly sheets: Value<"sheets">;
  readonly outcome: Across;
  readonly budget: Across;
  readonly styles: Readonly<Record<LedgerSource, Style>>;
  readonly saysSigns: boolean;
}

type Across = Value<"across">;

/** Which values can stand together. */
export function ledgerPlan(draw: Draw): LedgerPlan {
  const sheets = draw.pick("sheets");
  const scenario = draw.pick("scenario", sheets === "perMonth" ? ["apart", "columns"] : undefined);
  const outcome = draw.pick("across", possible(scenario, sheets));
  const other = scenario === "apart" ? draw.pick("budgetAcross", budgets(outcome, sheets)) : "asOutcome";
  const budget = other === "asOutcome" ? outcome : other;
  const unit = draw.pick("unit");
  const signs = draw.pick("signs", outcome === "debitCredit" ? ["asLedger"] : undefined);
  const style = styleOf(draw, unit, signs !== "asLedger");
  const isOther = scenario === "apart" && draw.pick("budgetUnit") === "other";
  const budgetStyle = isOther ? styleOf(draw, unit === "kr" ? "tkr" : "kr", signs !== "asLedger") : style;
  return {
    scenario,
    sheets,
    outcome,
    budget,
    styles: { outcome: style, budget: budgetStyle },
    saysSigns: signs === "turnedSaid",
  };
}

function possible(scenario: Value<"scenario">, sheets: Value<"sheets">): readonly Across[] {
  if (sheets === "perMonth") return scenario === "columns" ? ["list", "units"] : ["list", "periodAndAck", "units"];
  const units: readonly Across[] = sheets === "perArea" || scenario === "beside" ? [] : ["units"];
  switch (scenario) {
    case "apart":
      return ["list", "months", "debitCredit", "periodAndAck", "monthsAck", ...units];
    case "columns":
    case "stacked":
    case "beside":
      return ["list", "months", "yearTotal", ...units];
    case "rows":
      return ["list", "months"];
  }
}

function budgets(outcome: Across, sheets: Value<"sheets">): readonly Value<"budgetAcross">[] {
  const own: readonly Value<"budgetAcross">[] = ["months", "list", "yearTotal"];
  return sheets === "perMonth" || outcome === "debitCredit" ? own : ["asOutcome", ...own];
}

const UNMARKED = ["number", "swedish", "plainSwedish", "norwegian", "parentheses"] as const;

function styleOf(draw: Draw, unit: Style["unit"], isTurned: boolean): Style {
  const rounded = { kr: draw.chance.happens(0.8) ? 2 : 0, tkr: draw.chance.happens(0.7) ? 0 : 1, mnkr: 3 }[unit];
  // 1.234 and 1,234 say nothing alone: dots and commas between thousands stand with one or two decimals only.
  const isClear = rounded === 1 || rounded === 2;
  const form = draw.pick("amounts", isClear ? undefined : UNMARKED);
  const isExact = draw.pick("exact", form === "number" ? undefined : ["no"]) === "yes";
  return { unit, decimals: isExact ? undefined : rounded, form, isTurned };
}

/** Hundredths that an amount in this style is a whole number of. */
export function stepOf({ unit, decimals }: Style): number {
  return decimals === undefined ? 1 : HUNDREDTHS_IN[unit] / 10 ** decimals;
}

/** Whether the rows of a ledger say their month, so that the contract's form can. */
export function hasMonths({ sheets, outcome, budget }: LedgerPlan, source: LedgerSource): boolean {
  if (source === "outcome") return sheets === "perMonth" || outcome !== "yearTotal";
  return budget !== "yearTotal";
}

/** Which forms of months are to be drawn: of rows with a month each, of months across. */
export function formsNeeded({ sheets, outcome, budget }: LedgerPlan): {
  readonly inRows: boolean;
  readonly across: boolean;
} {
  const hasRows = (across: Across): boolean => WITH_PERIODS.includes(across);
  return {
    inRows: (sheets !== "perMonth" && hasRows(outcome)) || hasRows(budget),
    across: outcome === "months" || budget === "months",
  };
}

/** Layouts with a column for the month, unless a sheet is of one. */
export const WITH_PERIODS: readonly Across[] = ["list", "units", "debitCredit", "periodAndAck"];
