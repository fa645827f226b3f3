/**
 * Price and volume: what a metric's cost deviation owes to more or fewer units, and what to dearer or cheaper
 * ones. The unit cost is computed from cost and volume, never read. Where a third factor is stated (months per
 * household) it has its own effect, and services in own and bought form stand side by side in a table of their own.
 */
import { effectsOf, unitCostOf, type CostBasis, type Effects } from "../analysis/priceVolume";
import { bothForms, type BothForms } from "../analysis/serviceForm";
import { comparedIn, measuresOf, type Compared } from "../analysis/volumes";
import { figureKey, type Figure, type Scenario } from "../model/figure";
import { ORE_PER, ZERO, type MoneyUnit, type Ore } from "../model/money";
import { cellColumn, figureColumn, tableOf, textColumn, type ColumnOf, type RowOf } from "./columns";
import type { Report, ReportTable } from "./report";
import { EMPTY, figure, plus, type Cell, type Tie } from "./table";
import { whoseIn, type Whose } from "./volumeFigures";

export const prisvolym: Report = {
  id: "prisvolym",
  name: "Pris och volym",
  needs: ["volumes"],
  sources: ["volumes"],
  tables: ({ model }) => {
    const { volumes, organisation, settings, reportUnit } = model;
    const compared = comparedIn(measuresOf(volumes, organisation), settings.year);
    if (compared.length === 0) return [];
    const whose = whoseIn(model);
    const explained = compared.map((one): Explained => ({
      ...one,
      whose: whose(one.measured),
      effects: effectsOf(one.budget, one.outcome, settings.split),
    }));
    const services = bothForms(explained);
    return [
      effectTable(explained, settings.split, reportUnit),
      ...(services.length === 0 ? [] : [formTable(services, reportUnit)]),
    ];
  },
};

/** A metric with what its deviation is made of. */
interface Explained extends Compared {
  readonly whose: Whose;
  readonly effects: Effects;
}

type Side = "budget" | "outcome";
const SIDES: readonly Side[] = ["budget", "outcome"];
const SIDE_NAMES: Readonly<Record<Side, string>> = { budget: "budget", outcome: "utfall" };

function effectTable(
  explained: readonly Explained[],
  split: "flexible" | "symmetric",
  reportUnit: MoneyUnit
): ReportTable {
  const third = thirdFactorOf(explained);
  const perThird = third === undefined ? "" : ` (där ${third} anges: per enhet av det)`;
  return tableOf(
    {
      id: "Avvik.prisvolym",
      sheet: "Volymanalys",
      title: split === "symmetric" ? "Pris och volym, symmetrisk delning" : "Pris och volym mot budget",
      unitLine: `Kostnader och effekter i ${reportUnit}, kostnad per enhet i kr${perThird}. Effekt på resultatet: minus är dyrare`,
      ties: explained.map(tieOf),
    },
    { key: "measure", heading: "Mått" },
    columnsOf(third),
    explained.map((one): RowOf<Explained> => ({
      key: `measure:${one.measured.key}`,
      label: one.measured.label,
      kind: "line",
      of: one,
    }))
  );
}

/** What units are multiplied by in some row: "månader per hushåll". */
function thirdFactorOf(compared: readonly Compared[]): string | undefined {
  const [only, another] = new Set(compared.flatMap(({ multiplier }) => multiplier?.unit ?? []));
  return another === undefined ? only : "antal per enhet";
}

/** Effects add up to the cost's deviation, also as printed. */
function tieOf({ whose }: Explained): Tie {
  return {
    figure: figureKey(totalFigure(whose)),
    terms: [
      { figure: figureKey(costFigure(whose, "budget")), sign: 1 },
      { figure: figureKey(costFigure(whose, "outcome")), sign: -1 },
    ],
  };
}

function costFigure(whose: Whose, scenario: Scenario): Figure {
  return { what: "cost", ...whose, scenario };
}

function totalFigure(whose: Whose): Figure {
  return { what: "deviation", of: "cost", ...whose };
}

function columnsOf(third: string | undefined): readonly ColumnOf<Explained>[] {
  return [
    textColumn("unit", "Enhet", ({ measured }) => measured.unit),
    volumeColumn("budget"),
    volumeColumn("outcome"),
    growthColumn("volume:percent", "Volym avvikelse", "volume", (one) => volumesOf(one)),
    ...(third === undefined ? [] : SIDES.map((side) => thirdColumn(side, third))),
    unitCostColumn("budget"),
    unitCostColumn("outcome"),
    growthColumn("unitCost:percent", "Pris avvikelse", "unitCost", ({ budget, outcome }) => [
      unitCostOf(budget),
      unitCostOf(outcome),
    ]),
    costColumn("budget"),
    costColumn("outcome"),
    ...effectColumns(third),
  ];
}

function volumeColumn(side: Side): ColumnOf<Explained> {
  return cellColumn(`volume:${side}`, `Volym ${SIDE_NAMES[side]}`, "number", (one) =>
    count(volumesOf(one)[SIDES.indexOf(side)], { what: "volume", ...one.whose, scenario: side })
  );
}

function thirdColumn(side: Side, third: string): ColumnOf<Explained> {
  const heading = `${third.charAt(0).toUpperCase()}${third.slice(1)} ${SIDE_NAMES[side]}`;
  return cellColumn(`third:${side}`, heading, "number", ({ multiplier }) =>
    count(side === "budget" ? multiplier?.budgetVolume : multiplier?.outcomeVolume)
  );
}

function unitCostColumn(side: Side): ColumnOf<Explained> {
  return cellColumn(`unitCost:${side}`, `Kr per enhet ${SIDE_NAMES[side]}`, "number", (one) =>
    kronor(unitCostOf(one[side]), isPerUnit(one) ? { what: "unitCost", ...one.whose, scenario: side } : undefined)
  );
}

function growthColumn(
  key: string,
  heading: string,
  of: "volume" | "unitCost",
  sidesOf: (one: Explained) => readonly [number | undefined, number | undefined]
): ColumnOf<Explained> {
  return cellColumn(key, heading, "percent", (one) => {
    const figure: Figure = { what: "growth", of, against: "budget", ...one.whose };
    return percent(...sidesOf(one), of === "volume" || isPerUnit(one) ? figure : undefined);
  });
}

/** With a third factor the cost is per unit of both, which texts call something else. */
function isPerUnit({ multiplier }: Compared): boolean {
  return multiplier === undefined;
}

function costColumn(side: Side): ColumnOf<Explained> {
  return cellColumn(`cost:${side}`, `Kostnad ${SIDE_NAMES[side]}`, "figure", (one) =>
    costCell(one.whose, one[side], side)
  );
}

/** A cost is printed as a size; its effect on the result is negative. */
function costCell(whose: Whose, { cost }: CostBasis, side: Side): Cell {
  return { ...figure(costFigure(whose, side), cost), isSize: true };
}

function effectColumns(third: string | undefined): readonly ColumnOf<Explained>[] {
  const effect = (key: string, heading: string, state: (one: Explained) => readonly [Figure, Ore] | undefined) =>
    figureColumn<Explained>(key, heading, state);
  const parts = [
    effect("volumeEffect", "Volymeffekt", ({ whose, effects }) => [
      { what: "volumeEffect", ...whose },
      effects.factors[0] ?? effects.total,
    ]),
    ...(third === undefined
      ? []
      : [
          effect("thirdEffect", `Effekt av ${third}`, ({ whose, effects, multiplier }) =>
            multiplier === undefined
              ? undefined
              : [{ what: "volumeEffect", narrowedTo: "third", ...whose }, effects.factors[1] ?? ZERO]
          ),
        ]),
    effect("priceEffect", "Priseffekt", ({ whose, effects }) => [{ what: "priceEffect", ...whose }, effects.price]),
  ];
  const total = figureColumn<Explained>(
    "total",
    "Summa effekt",
    ({ whose, effects }) => [totalFigure(whose), effects.total],
    { terms: parts.map(({ key }) => plus(key)) }
  );
  return [...parts, total];
}

/** The same service in own and bought form: what each costs per unit, and how much of it is bought. */
function formTable(services: readonly BothForms<Explained>[], reportUnit: MoneyUnit): ReportTable {
  return tableOf(
    {
      id: "Avvik.prisvolym.regi",
      sheet: "Volymanalys",
      title: "Egen och extern regi, utfall",
      unitLine: `Kostnader i ${reportUnit}, kostnad per enhet i kr`,
    },
    { key: "service", heading: "Insats" },
    FORM_COLUMNS,
    services.map((service): RowOf<BothForms<Explained>> => ({
      key: `service:${service.own.measured.key}`,
      label: service.service,
      kind: "line",
      of: service,
    }))
  );
}

const FORM_COLUMNS: readonly ColumnOf<BothForms<Explained>>[] = [
  textColumn("unit", "Enhet", ({ own }) => own.measured.unit),
  cellColumn("volume:own", "Volym egen regi", "number", ({ own }) => count(volumesOf(own)[1])),
  cellColumn("volume:bought", "Volym extern regi", "number", ({ bought }) => count(volumesOf(bought)[1])),
  cellColumn("share", "Andel extern regi", "percent", shareBought),
  cellColumn("unitCost:own", "Kr per enhet egen regi", "number", ({ own }) => kronor(unitCostOf(own.outcome))),
  cellColumn("unitCost:bought", "Kr per enhet extern regi", "number", ({ bought }) =>
    kronor(unitCostOf(bought.outcome))
  ),
  cellColumn("difference", "Extern mot egen", "percent", ({ own, bought }) =>
    percent(unitCostOf(own.outcome), unitCostOf(bought.outcome))
  ),
  cellColumn("cost:own", "Kostnad egen regi", "figure", ({ own }) => costCell(own.whose, own.outcome, "outcome")),
  cellColumn("cost:bought", "Kostnad extern regi", "figure", ({ bought }) =>
    costCell(bought.whose, bought.outcome, "outcome")
  ),
];

function shareBought({ own, bought }: BothForms<Explained>): Cell {
  const [[, ownVolume], [, boughtVolume]] = [volumesOf(own), volumesOf(bought)];
  if (ownVolume === undefined || boughtVolume === undefined) return EMPTY;
  const all = ownVolume + boughtVolume;
  return { kind: "percent", value: all === 0 ? undefined : (100 * boughtVolume) / all, decimals: 0 };
}

/** Units of budget and outcome; `undefined` where the workbook has none. */
function volumesOf({ budget, outcome }: Compared): readonly [number | undefined, number | undefined] {
  return [budget.factors[0], outcome.factors[0]];
}

function count(value: number | undefined, figure?: Figure): Cell {
  if (value === undefined) return EMPTY;
  const cell = { kind: "number", value, decimals: Number.isInteger(value) ? 0 : 1 } as const;
  return figure === undefined ? cell : { ...cell, says: { figure, unit: "count" } };
}

/** Unit costs in kr: whole ones from 100 kr, two decimals below. */
function kronor(ore: number | undefined, figure?: Figure): Cell {
  if (ore === undefined) return EMPTY;
  const value = ore / ORE_PER.kr;
  const cell = { kind: "number", value, decimals: Math.abs(value) >= 100 ? 0 : 2 } as const;
  return figure === undefined ? cell : { ...cell, says: { figure, unit: "orePer", exact: ore } };
}

function percent(before: number | undefined, after: number | undefined, figure?: Figure): Cell {
  if (before === undefined || after === undefined) return EMPTY;
  const value = before === 0 ? undefined : (100 * (after - before)) / before;
  const cell = { kind: "percent", value, decimals: 1 } as const;
  return figure === undefined ? cell : { ...cell, says: { figure, unit: "percent" } };
}
