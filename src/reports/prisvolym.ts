/**
 * Price and volume: what a measure's cost deviation owes to more or fewer units, and what to dearer or cheaper
 * ones. The unit cost is computed from cost and volume, never read. Where a third factor is stated (months per
 * household) it has its own effect, and services in own and bought form stand side by side in a table of their own.
 */
import { effectsOf, unitCostOf, type CostBasis, type Effects } from "../analysis/priceVolume";
import { bothForms, type BothForms } from "../analysis/serviceForm";
import { comparedIn, measuresOf, type Compared } from "../analysis/volumes";
import { ORE_PER, ZERO, type Ore } from "../model/money";
import type { Report, ReportTable } from "./report";
import {
  EMPTY,
  figure,
  figureKey,
  plus,
  text,
  type Cell,
  type Column,
  type FigureKey,
  type Row,
  type Tie,
} from "./table";

export const prisvolym: Report = {
  id: "prisvolym",
  name: "Pris och volym",
  needs: ["volumes"],
  sources: ["volumes"],
  tables: ({ model: { volumes, organisation, settings, reportUnit } }) => {
    const compared = comparedIn(measuresOf(volumes, organisation), settings.year);
    if (compared.length === 0) return [];
    const services = bothForms(compared);
    return [
      effectTable(compared, settings.split, reportUnit),
      ...(services.length === 0 ? [] : [formTable(services, reportUnit)]),
    ];
  },
};

function effectTable(compared: readonly Compared[], split: "flexible" | "symmetric", reportUnit: string): ReportTable {
  const multipliers = [...new Set(compared.flatMap(({ multiplier }) => multiplier?.unit ?? []))];
  const [only, another] = multipliers;
  const third = only === undefined ? undefined : another === undefined ? only : "antal per enhet";
  return {
    id: "Avvik.prisvolym",
    sheet: "Volymanalys",
    title: split === "symmetric" ? "Pris och volym, symmetrisk delning" : "Pris och volym mot budget",
    unitLine: `Kostnader och effekter i ${reportUnit}, kostnad per enhet i kr${third === undefined ? "" : ` (där ${third} anges: per enhet av det)`}. Effekt på resultatet: minus är dyrare`,
    columns: columnsOf(third),
    rows: compared.map((one) => rowOf(one, effectsOf(one.budget, one.outcome, split), third !== undefined)),
    ties: compared.map((one): Tie => ({
      figure: keyOf(one, "total"),
      terms: [
        { figure: keyOf(one, "cost:budget"), sign: 1 },
        { figure: keyOf(one, "cost:outcome"), sign: -1 },
      ],
    })),
  };
}

/** `third` is what units are multiplied by in some row: "månader per hushåll". */
function columnsOf(third: string | undefined): readonly Column[] {
  const perUnit =
    third === undefined
      ? []
      : (["budget", "outcome"] as const).map((side): Column => ({
          key: `third:${side}`,
          heading: `${capital(third)} ${side === "budget" ? "budget" : "utfall"}`,
          kind: "number",
        }));
  const effect: readonly Column[] =
    third === undefined ? [] : [{ key: "thirdEffect", heading: `Effekt av ${third}`, kind: "figure" }];
  return [
    { key: "measure", heading: "Mått", kind: "text" },
    { key: "unit", heading: "Enhet", kind: "text" },
    { key: "volume:budget", heading: "Volym budget", kind: "number" },
    { key: "volume:outcome", heading: "Volym utfall", kind: "number" },
    { key: "volume:percent", heading: "Volym avvikelse", kind: "percent" },
    ...perUnit,
    { key: "unitCost:budget", heading: "Kr per enhet budget", kind: "number" },
    { key: "unitCost:outcome", heading: "Kr per enhet utfall", kind: "number" },
    { key: "unitCost:percent", heading: "Pris avvikelse", kind: "percent" },
    { key: "cost:budget", heading: "Kostnad budget", kind: "figure" },
    { key: "cost:outcome", heading: "Kostnad utfall", kind: "figure" },
    { key: "volumeEffect", heading: "Volymeffekt", kind: "figure" },
    ...effect,
    { key: "priceEffect", heading: "Priseffekt", kind: "figure" },
    {
      key: "total",
      heading: "Summa effekt",
      kind: "figure",
      terms: [plus("volumeEffect"), ...effect.map(({ key }) => plus(key)), plus("priceEffect")],
    },
  ];
}

function rowOf(compared: Compared, effects: Effects, hasThird: boolean): Row {
  const { measured, budget, outcome, multiplier } = compared;
  const money = (part: string, exact: Ore): Cell => figure(keyOf(compared, part), exact);
  const [unitBudget, unitOutcome] = [unitCostOf(budget), unitCostOf(outcome)];
  const [volumeBudget, volumeOutcome] = volumesOf(compared);
  const third = hasThird ? [count(multiplier?.budgetVolume), count(multiplier?.outcomeVolume)] : [];
  const thirdEffect = hasThird
    ? [multiplier === undefined ? EMPTY : money("thirdEffect", effects.factors[1] ?? ZERO)]
    : [];
  return {
    key: `measure:${measured.key}`,
    label: measured.label,
    kind: "line",
    cells: [
      text(measured.unit),
      count(volumeBudget),
      count(volumeOutcome),
      percent(volumeBudget, volumeOutcome),
      ...third,
      kronor(unitBudget),
      kronor(unitOutcome),
      percent(unitBudget, unitOutcome),
      money("cost:budget", budget.cost),
      money("cost:outcome", outcome.cost),
      money("volumeEffect", effects.factors[0] ?? effects.total),
      ...thirdEffect,
      money("priceEffect", effects.price),
      money("total", effects.total),
    ],
  };
}

/** The same service in own and bought form: what each costs per unit, and how much of it is bought. */
function formTable(services: readonly BothForms[], reportUnit: string): ReportTable {
  return {
    id: "Avvik.prisvolym.regi",
    sheet: "Volymanalys",
    title: "Egen och extern regi, utfall",
    unitLine: `Kostnader i ${reportUnit}, kostnad per enhet i kr`,
    columns: [
      { key: "service", heading: "Insats", kind: "text" },
      { key: "unit", heading: "Enhet", kind: "text" },
      { key: "volume:own", heading: "Volym egen regi", kind: "number" },
      { key: "volume:bought", heading: "Volym extern regi", kind: "number" },
      { key: "share", heading: "Andel extern regi", kind: "percent" },
      { key: "unitCost:own", heading: "Kr per enhet egen regi", kind: "number" },
      { key: "unitCost:bought", heading: "Kr per enhet extern regi", kind: "number" },
      { key: "difference", heading: "Extern mot egen", kind: "percent" },
      { key: "cost:own", heading: "Kostnad egen regi", kind: "figure" },
      { key: "cost:bought", heading: "Kostnad extern regi", kind: "figure" },
    ],
    rows: services.map(({ service, own, bought }): Row => {
      const [[, ownVolume], [, boughtVolume]] = [volumesOf(own), volumesOf(bought)];
      const [ownCost, boughtCost] = [unitCostOf(own.outcome), unitCostOf(bought.outcome)];
      const all = ownVolume === undefined || boughtVolume === undefined ? undefined : ownVolume + boughtVolume;
      return {
        key: `service:${own.measured.key}`,
        label: service,
        kind: "line",
        cells: [
          text(own.measured.unit),
          count(ownVolume),
          count(boughtVolume),
          all === undefined
            ? EMPTY
            : { kind: "percent", value: all === 0 ? undefined : (100 * (boughtVolume ?? 0)) / all, decimals: 0 },
          kronor(ownCost),
          kronor(boughtCost),
          percent(ownCost, boughtCost),
          figure(keyOf(own, "cost:outcome"), own.outcome.cost),
          figure(keyOf(bought, "cost:outcome"), bought.outcome.cost),
        ],
      };
    }),
  };
}

function keyOf({ measured }: Compared, part: string): FigureKey {
  return figureKey("measure", measured.key, part);
}

/** Units of budget and outcome; `undefined` where the workbook has none. */
function volumesOf({
  budget,
  outcome,
}: Pick<Compared, "budget" | "outcome">): readonly [number | undefined, number | undefined] {
  const first = ({ factors }: CostBasis): number | undefined => factors[0];
  return [first(budget), first(outcome)];
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

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
