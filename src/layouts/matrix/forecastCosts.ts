/**
 * Forecasts of the whole cost beside what is planned for the year. What Prognos holds is the deviation: the plan less
 * the cost. Which of the two stands in the columns their amounts say, being near the plan or near zero.
 */
import type { AmountColumn } from "../columns/amountColumn";
import { figureIn } from "../columns/derivedColumns";
import type { Doubt } from "../mapping/doubt";
import { amountFieldOf } from "../mapping/fields";
import { refOf } from "../ledger/ledgerSeen";
import type { BlockPart, Step } from "../mapping/mapping";
import type { Matrix } from "./matrix";
import { isDeviation } from "./columnsSaid";
import { says, wordsOf, type Scenario } from "../said/amountWords";
import { meaningOf } from "../said/meaning";
import type { ColumnRef } from "../mapping/terms";

/** The part with costs as deviations, or with what must be asked; as it was where it has deviations. */
export function asDeviations(
  { table, amounts }: Matrix,
  part: BlockPart
): { readonly part: BlockPart; readonly doubts: readonly Doubt[] } {
  const isSaid = [table.sheet, ...table.titles].some((text) => says(wordsOf(text), ["avvik", "budgetavvik"]));
  const taken = takenFrom(part);
  const own = amounts.filter(({ at }) => taken.includes(at));
  const plan = planAmong(amounts.filter((column) => !own.includes(column)));
  if (isSaid || plan === undefined || own.some(isDeviation)) return { part, doubts: [] };
  const pairs = table.rows.flatMap(({ cells }) => {
    const planned = figureIn(cells[plan.at] ?? "", plan) ?? 0;
    return own.map((column) => ({ planned, forecast: figureIn(cells[column.at] ?? "", column) ?? 0 }));
  });
  const all = pairs.filter(({ planned, forecast }) => planned !== 0 && forecast !== 0);
  if (all.every(({ planned, forecast }) => Math.abs(forecast) < Math.abs(planned) * NEAR)) return { part, doubts: [] };
  const areCosts = all.every(({ planned, forecast }) => Math.abs(forecast - planned) < Math.abs(planned) * NEAR);
  const columns = own.map(refOf);
  if (!areCosts) return { part, doubts: [{ kind: "whichForecast", columns, plan: refOf(plan) }] };
  const isNegative = all.every(({ planned }) => planned < 0);
  const steps = asDifferences(part.steps, columns, refOf(plan));
  return { part: { ...part, steps: isNegative ? [...steps, { kind: "turnSign" }] : steps }, doubts: [] };
}

/** As a share of the plan. */
const NEAR = 0.5;

/** Amounts of these columns become the plan's less them. */
export function asDifferences(steps: readonly Step[], columns: readonly ColumnRef[], plan: ColumnRef): readonly Step[] {
  const isOne = ({ at }: ColumnRef): boolean => columns.some((column) => column.at === at);
  return steps.map((step): Step => {
    if (step.kind === "melt")
      return { ...step, columns: step.columns.map((one) => (isOne(one.column) ? { ...one, from: plan } : one)) };
    return step.kind === "take" && isOne(step.column) ? { kind: "difference", debit: plan, credit: step.column } : step;
  });
}

function takenFrom({ steps }: BlockPart): readonly number[] {
  const field = amountFieldOf("forecasts");
  return steps.flatMap((step): readonly number[] => {
    if (step.kind === "melt") return step.columns.map(({ column }) => column.at);
    return step.kind === "take" && step.field === field ? [step.column.at] : [];
  });
}

/** The grant before the budget, and a whole year before a part of it. */
function planAmong(beside: readonly AmountColumn[]): AmountColumn | undefined {
  const of = (scenario: Scenario): readonly AmountColumn[] =>
    beside.filter(({ parts, isDerived }) => !isDerived && parts.some((part) => meaningOf(part).scenario === scenario));
  const plans = [...of("grant"), ...of("budget")].filter(({ meaning }) => !meaning.isOtherYear);
  return plans.find(({ meaning }) => !meaning.isAccumulated && !meaning.isMonthAlone) ?? plans[0];
}
