/**
 * Price and volume: what a measure's cost deviation owes to more or fewer units, and what to dearer or
 * cheaper ones. The unit cost is computed from cost and volume, never read.
 */
import { effectsOf, unitCostOf, type CostBasis, type Effects } from "../analysis/priceVolume";
import { ORE_PER, type Ore } from "../model/money";
import type { VolumeYear } from "../model/volume";
import type { Report } from "./report";
import { EMPTY, figure, figureKey, plus, text, type Cell, type Column, type Row, type Tie } from "./table";

export const prisvolym: Report = {
  id: "prisvolym",
  name: "Pris och volym",
  needs: ["volumes"],
  tables: ({ model: { volumes, settings, reportUnit } }) => {
    const compared = volumes.filter((volume) => volume.year === settings.year).flatMap(comparisonOf);
    return compared.length === 0 ? [] : [{
      id: "Avvik.prisvolym",
      sheet: "Volymanalys",
      title: settings.split === "symmetric" ? "Pris och volym, symmetrisk delning" : "Pris och volym mot budget",
      unitLine: `Kostnader och effekter i ${reportUnit}, kostnad per enhet i kr. Effekt på resultatet: minus är dyrare`,
      columns: COLUMNS,
      rows: compared.map((comparison) => rowOf(comparison, effectsOf(comparison.budget, comparison.outcome, settings.split))),
      ties: compared.map(({ volume }): Tie => ({
        figure: keyOf(volume, "total"),
        terms: [{ figure: keyOf(volume, "cost:budget"), sign: 1 }, { figure: keyOf(volume, "cost:outcome"), sign: -1 }],
      })),
    }];
  },
};

const COLUMNS: readonly Column[] = [
  { key: "measure", heading: "Mått", kind: "text" },
  { key: "unit", heading: "Enhet", kind: "text" },
  { key: "volume:budget", heading: "Volym budget", kind: "number" },
  { key: "volume:outcome", heading: "Volym utfall", kind: "number" },
  { key: "volume:percent", heading: "Volym avvikelse", kind: "percent" },
  { key: "unitCost:budget", heading: "Kr per enhet budget", kind: "number" },
  { key: "unitCost:outcome", heading: "Kr per enhet utfall", kind: "number" },
  { key: "unitCost:percent", heading: "Pris avvikelse", kind: "percent" },
  { key: "cost:budget", heading: "Kostnad budget", kind: "figure" },
  { key: "cost:outcome", heading: "Kostnad utfall", kind: "figure" },
  { key: "volumeEffect", heading: "Volymeffekt", kind: "figure" },
  { key: "priceEffect", heading: "Priseffekt", kind: "figure" },
  { key: "total", heading: "Summa effekt", kind: "figure", terms: [plus("volumeEffect"), plus("priceEffect")] },
];

interface Comparison {
  readonly volume: VolumeYear;
  readonly budget: CostBasis;
  readonly outcome: CostBasis;
}

/** A measure can be compared when both sides have a cost. */
function comparisonOf(volume: VolumeYear): readonly Comparison[] {
  const { budgetCost, outcomeCost, budgetVolume, outcomeVolume } = volume;
  if (budgetCost === undefined || outcomeCost === undefined) return [];
  const basis = (cost: Ore, amount: number | undefined): CostBasis => ({ cost, factors: amount === undefined ? [] : [amount] });
  return [{ volume, budget: basis(budgetCost, budgetVolume), outcome: basis(outcomeCost, outcomeVolume) }];
}

function rowOf({ volume, budget, outcome }: Comparison, effects: Effects): Row {
  const money = (part: string, exact: Ore): Cell => figure(keyOf(volume, part), exact);
  const [unitBudget, unitOutcome] = [unitCostOf(budget), unitCostOf(outcome)];
  return {
    key: `measure:${volume.measure}`,
    label: volume.measure,
    kind: "line",
    cells: [
      text(volume.unit),
      count(volume.budgetVolume), count(volume.outcomeVolume), percent(volume.budgetVolume, volume.outcomeVolume),
      kronor(unitBudget), kronor(unitOutcome), percent(unitBudget, unitOutcome),
      money("cost:budget", budget.cost), money("cost:outcome", outcome.cost),
      money("volumeEffect", effects.factors[0] ?? effects.total), money("priceEffect", effects.price), money("total", effects.total),
    ],
  };
}

function keyOf({ measure }: VolumeYear, part: string): ReturnType<typeof figureKey> {
  return figureKey("measure", measure, part);
}

function count(value: number | undefined): Cell {
  return value === undefined ? EMPTY : { kind: "number", value, decimals: Number.isInteger(value) ? 0 : 1 };
}

/** Unit costs in kr: whole ones from 100 kr, two decimals below. */
function kronor(ore: number | undefined): Cell {
  if (ore === undefined) return EMPTY;
  const value = ore / ORE_PER.kr;
  return { kind: "number", value, decimals: Math.abs(value) >= 100 ? 0 : 2 };
}

function percent(before: number | undefined, after: number | undefined): Cell {
  if (before === undefined || after === undefined) return EMPTY;
  return { kind: "percent", value: before === 0 ? undefined : (100 * (after - before)) / before, decimals: 1 };
}
