/**
 * The follow-up of an interim occasion, area by area: what has happened to date, what is expected of the year, and how
 * that has changed since the occasion before. To date and the whole year stand in columns that say which they are.
 */
import type { Analysis } from "../analysis/analysis";
import { forecastNetCost, framesApart, type FrameResult } from "../analysis/deviation";
import { lastYearsNetCost } from "../analysis/lastYear";
import { isMaterial } from "../analysis/materiality";
import { COMMITTEE, figureKey, type Figure } from "../model/figure";
import { subtract, type Ore } from "../model/money";
import type { Occasion } from "../model/occasion";
import { figureColumn, sumRow, tableOf, type ColumnOf, type RowOf } from "./columns";
import { labelOfArea, resultAt, scenarioAt, subjectOfArea, toldArea, toldFrame, type Told } from "./figures";
import { beforeAndAfterMeasures } from "./prognosAtgarder";
import type { Report } from "./report";
import { difference, minus, plus, type Column, type Tie } from "./table";
import { toDateWords } from "./toDate";

export const uppfoljning: Report = {
  id: "uppfoljning",
  name: "Uppföljning: hittills och helår",
  sources: ["outcome", "budget", "grants", "forecasts"],
  tables: (analysis) => {
    const { current } = analysis.comparison;
    if (current === "outcome") return [];
    const measures = measuresOf(analysis, current);
    return [
      tableOf(
        {
          id: "Avvik.uppfoljning",
          sheet: "Uppföljning",
          title: `Uppföljning per verksamhetsområde, ${current.name}`,
          ties: framesApart(analysis).flatMap((frame) => tiesOf(frame, measures)),
        },
        { key: "area", heading: "Verksamhetsområde" },
        measures.map(columnOf),
        rowsOf(analysis, current)
      ),
      ...beforeAndAfterMeasures(analysis, current),
    ];
  },
};

/** A column: what its figure is but for whom it is about, and the amount of a group of areas. */
interface Measured extends Pick<Column, "key" | "heading" | "terms" | "isDeviation"> {
  readonly figureOf: (group: Told["group"]) => Omit<Figure, "subject"> | undefined;
  readonly amount: (group: Told["group"]) => Ore;
}

function measuresOf(analysis: Analysis, current: Occasion): readonly Measured[] {
  const { comparison, model } = analysis;
  const { earlier } = comparison;
  const toDate = toDateWords(model.settings.through);
  const lastYear = lastYearsNetCost(analysis);
  const forecast = (at: Occasion, key: string, heading: string): Measured => ({
    key,
    heading,
    figureOf: () => ({ what: "result", ...scenarioAt(at) }),
    amount: (group) => resultAt(group, at, analysis),
  });
  return [
    { key: "grant", heading: "Kommunbidrag helår", figureOf: () => ({ what: "grant" }), amount: ({ grant }) => grant },
    {
      key: "budget",
      heading: `Budget ${toDate}`,
      figureOf: () => ({ what: "netCost", scenario: "budget" }),
      amount: ({ budgetToDate }) => budgetToDate,
    },
    {
      key: "outcome",
      heading: `Utfall ${toDate}`,
      figureOf: () => ({ what: "netCost" }),
      amount: ({ netCost }) => netCost,
    },
    {
      key: "deviation",
      heading: `Avvikelse ${toDate}`,
      figureOf: () => ({ what: "deviation", of: "netCost" }),
      amount: ({ netCost, budgetToDate }) => subtract(netCost, budgetToDate),
      terms: difference("outcome", "budget"),
    },
    {
      key: "forecastNetCost",
      heading: "Prognos nettokostnad",
      figureOf: () => ({ what: "netCost", ...scenarioAt(current) }),
      amount: (group) => forecastNetCost(group.grant, resultAt(group, current, analysis)),
      terms: [plus("forecast"), minus("grant")],
    },
    { ...forecast(current, "forecast", "Prognos budgetavvikelse"), isDeviation: true },
    ...(earlier === undefined ? [] : sinceThen(earlier, current)),
    ...(lastYear === undefined ? [] : [yearBefore(lastYear)]),
  ];

  /** A whole year, which the outcome to date is no part of: nothing is said to differ from it. */
  function yearBefore(amount: Measured["amount"]): Measured {
    const year = model.settings.year - 1;
    const figureOf: Measured["figureOf"] = () => ({ what: "netCost", year, narrowedTo: "year" });
    return { key: "lastYear", heading: `Utfall helår ${year}`, figureOf, amount };
  }

  function sinceThen(before: Occasion, now: Occasion): readonly Measured[] {
    const stated = model.forecasts.filter(({ occasion }) => occasion === before.name);
    const isForecast = ({ areas }: Told["group"]): boolean =>
      areas.length !== 1 || stated.some(({ area }) => area === areas[0]?.area?.id);
    return [
      {
        ...forecast(before, "earlier", `Prognos ${before.shortName}`),
        figureOf: (group) => (isForecast(group) ? { what: "result", ...scenarioAt(before) } : undefined),
      },
      {
        key: "change",
        heading: "Förändring",
        figureOf: (group) => ({
          what: "result",
          scenario: "change",
          occasion: before.name,
          // The sums need it; that something has changed since a forecast that was not made, no text says.
          narrowedTo: isForecast(group) ? undefined : "newForecast",
        }),
        amount: (group) => subtract(resultAt(group, now, analysis), resultAt(group, before, analysis)),
        terms: difference("forecast", "earlier"),
      },
    ];
  }
}

function columnOf({ key, heading, figureOf, amount, terms, isDeviation = false }: Measured): ColumnOf<Told> {
  const state = ({ subject, group }: Told): readonly [Figure, Ore] | undefined => {
    const figure = figureOf(group);
    return figure && [{ ...figure, subject }, amount(group)];
  };
  return figureColumn(key, heading, state, { isDeviation, ...(terms === undefined ? {} : { terms }) });
}

/** The committee's areas with their sum; below it, in no sum, the frames that stand apart. */
function rowsOf(analysis: Analysis, current: Occasion): readonly RowOf<Told>[] {
  const { committee, model } = analysis;
  const isLarge = ({ group }: Told): boolean =>
    isMaterial(resultAt(group, current, analysis), group.grant, model.settings.materiality);
  const areas = committee.areas.map((area): RowOf<Told> => {
    const told = toldArea(area);
    const kind = area.area === undefined ? "unallocated" : "line";
    return { key: told.subject, label: labelOfArea(area), kind, isMaterial: isLarge(told), of: told };
  });
  const sum = { subject: COMMITTEE, group: committee };
  const apart = framesApart(analysis).map((frame): RowOf<Told> => {
    const told = toldFrame(frame);
    return { key: told.subject, label: frame.frame.id, kind: "line", isMaterial: isLarge(told), of: told };
  });
  return [...areas, sumRow({ key: "total", label: "SUMMA", kind: "total" }, areas, sum), ...apart];
}

/** A frame has what its areas have, also as printed: the form shows the areas. */
function tiesOf(frame: FrameResult, measures: readonly Measured[]): readonly Tie[] {
  const { subject } = toldFrame(frame);
  return measures.map(({ figureOf }): Tie => {
    const figure: Omit<Figure, "subject"> = figureOf(frame) ?? { what: "result" };
    return {
      figure: figureKey({ ...figure, subject }),
      terms: frame.areas.map((area) => ({ figure: figureKey({ ...figure, subject: subjectOfArea(area) }), sign: 1 })),
    };
  });
}
