/**
 * Price and volume: what a metric's cost deviation owes to more or fewer units, and what to dearer or cheaper
 * ones. The unit cost is computed from cost and volume, never read. Where a third factor is stated (months per
 * household) it has its own effect, and services in own and bought form stand side by side in a table of their own.
 */
import { effectsOf, unitCostOf, type Effects, type Split } from "../analysis/priceVolume";
import { bothForms } from "../analysis/serviceForm";
import { comparedIn, measuresOf, type Compared } from "../analysis/volumes";
import { figureKey, type Figure } from "../model/figure";
import { ZERO, type MoneyUnit } from "../model/money";
import { cellColumn, figureColumn, tableOf, textColumn, type ColumnOf } from "./columns";
import { formTable } from "./regi";
import type { Report, ReportTable } from "./report";
import { plus, type Tie } from "./table";
import {
  costCell,
  costFigure,
  count,
  growth,
  kronor,
  measureRow,
  whoseIn,
  type Side,
  type Whose,
} from "./volumeFigures";

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

const SIDES: readonly Side[] = ["budget", "outcome"];
const SIDE_NAMES: Readonly<Record<Side, string>> = { budget: "budget", outcome: "utfall" };

function effectTable(explained: readonly Explained[], split: Split, reportUnit: MoneyUnit): ReportTable {
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
    explained.map((one) => measureRow(one.measured, one))
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

function totalFigure(whose: Whose): Figure {
  return { what: "deviation", of: "cost", ...whose };
}

function columnsOf(third: string | undefined): readonly ColumnOf<Explained>[] {
  return [
    textColumn("unit", "Enhet", ({ measured }) => measured.unit),
    ...SIDES.map(volumeColumn),
    cellColumn("volume:percent", "Volym avvikelse", "percent", ({ whose, budget, outcome }) =>
      growth(budget.factors[0], outcome.factors[0], { what: "growth", of: "volume", against: "budget", ...whose })
    ),
    ...(third === undefined ? [] : SIDES.map((side) => thirdColumn(side, third))),
    ...SIDES.map(unitCostColumn),
    cellColumn("unitCost:percent", "Pris avvikelse", "percent", (one) =>
      growth(unitCostOf(one.budget), unitCostOf(one.outcome), unitCostFigure(one, "growth"))
    ),
    ...SIDES.map(costColumn),
    ...effectColumns(third),
  ];
}

function volumeColumn(side: Side): ColumnOf<Explained> {
  return cellColumn(`volume:${side}`, `Volym ${SIDE_NAMES[side]}`, "number", (one) =>
    count(one[side].factors[0], { what: "volume", ...one.whose, scenario: side })
  );
}

function thirdColumn(side: Side, third: string): ColumnOf<Explained> {
  const heading = `${third.charAt(0).toUpperCase()}${third.slice(1)} ${SIDE_NAMES[side]}`;
  return cellColumn(`third:${side}`, heading, "number", ({ multiplier }) => count(multiplier?.[`${side}Volume`]));
}

function unitCostColumn(side: Side): ColumnOf<Explained> {
  return cellColumn(`unitCost:${side}`, `Kr per enhet ${SIDE_NAMES[side]}`, "number", (one) =>
    kronor(unitCostOf(one[side]), unitCostFigure(one, side))
  );
}

/** None with a third factor: the cost is then per unit of both, which texts call something else. */
function unitCostFigure({ multiplier, whose }: Explained, as: Side | "growth"): Figure | undefined {
  if (multiplier !== undefined) return undefined;
  return as === "growth"
    ? { what: "growth", of: "unitCost", against: "budget", ...whose }
    : { what: "unitCost", ...whose, scenario: as };
}

function costColumn(side: Side): ColumnOf<Explained> {
  return cellColumn(`cost:${side}`, `Kostnad ${SIDE_NAMES[side]}`, "figure", (one) => costCell(one, side));
}

function effectColumns(third: string | undefined): readonly ColumnOf<Explained>[] {
  const volume = figureColumn<Explained>("volumeEffect", "Volymeffekt", ({ whose, effects }) => [
    { what: "volumeEffect", ...whose },
    effects.factors[0] ?? effects.total,
  ]);
  const ofThird = figureColumn<Explained>(
    "thirdEffect",
    `Effekt av ${third}`,
    ({ whose, effects, multiplier }) =>
      multiplier && [{ what: "volumeEffect", narrowedTo: "third", ...whose }, effects.factors[1] ?? ZERO]
  );
  const price = figureColumn<Explained>("priceEffect", "Priseffekt", ({ whose, effects }) => [
    { what: "priceEffect", ...whose },
    effects.price,
  ]);
  const parts = third === undefined ? [volume, price] : [volume, ofThird, price];
  const terms = parts.map(({ key }) => plus(key));
  const total = figureColumn<Explained>(
    "total",
    "Summa effekt",
    ({ whose, effects }) => [totalFigure(whose), effects.total],
    { terms }
  );
  return [...parts, total];
}
