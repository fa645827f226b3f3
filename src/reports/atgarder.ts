/**
 * Measures for balance: decided effect, realised effect and the share realised. Before the year end also what is
 * expected of the year, which is what a decided effect is laid beside, and a row for each area that has none.
 */
import type { Analysis } from "../analysis/analysis";
import { earlierEffects, type EarlierEffects } from "../analysis/followedMeasures";
import { areasWithoutMeasure, hasForecastEffects } from "../analysis/measures";
import { MEASURES, nthOf, subjectKey, type Figure } from "../model/figure";
import type { Measure } from "../sources/measures";
import { subtract, total, type Ore } from "../model/money";
import { cellColumn, figureColumn, sumRow, tableOf, textColumn, type ColumnOf, type RowOf } from "./columns";
import type { Report } from "./report";
import { difference, EMPTY, percent } from "./table";
import { toDateWords } from "./toDate";

export const atgarder: Report = {
  id: "atgarder",
  name: "Åtgärder för balans",
  needs: ["measures"],
  sources: ["measures"],
  tables: (analysis) => {
    const { measures, settings, reportUnit } = analysis.model;
    const lacking = areasWithoutMeasure(analysis);
    if (measures.length === 0 && lacking.length === 0) return [];
    const toDate =
      analysis.comparison.current === "outcome" ? "" : `. Realiserad effekt ${toDateWords(settings.through)}`;
    const head = {
      id: "Avvik.atgarder",
      sheet: "Prognoshistorik",
      title: "Åtgärder för balans",
      unitLine: `Belopp i ${reportUnit}${toDate}`,
    } as const;
    const earlier = earlierEffects(analysis);
    return [
      tableOf(head, { key: "measure", heading: "Åtgärd" }, columnsOf(analysis, earlier), rowsOf(analysis, earlier)),
    ];
  },
};

/** A measure, all of them together, or that an area has none. */
type Effect = Partial<Measure> & {
  readonly whose: Pick<Figure, "subject" | "nth">;
  /** Realised when the occasion before was locked. */
  readonly before?: Ore | undefined;
};

function columnsOf(analysis: Analysis, earlier: EarlierEffects | undefined): readonly ColumnOf<Effect>[] {
  const hasForecast = hasForecastEffects(analysis);
  const at = { scenario: "forecast", occasion: analysis.model.settings.occasion.name } as const;
  const effect = (what: "decidedEffect" | "realisedEffect", pick: (of: Effect) => Ore | undefined, when = {}) => {
    return (of: Effect) => {
      const exact = pick(of);
      return exact === undefined ? undefined : ([{ what, ...of.whose, ...when }, exact] as const);
    };
  };
  /** What came, or is expected to come, less what was decided. */
  const gap = (pick: (of: Effect) => Ore | undefined, when = {}) => {
    return (of: Effect) => {
      const [came, { decided }] = [pick(of), of];
      if (came === undefined || decided === undefined) return undefined;
      const deviation = { what: "deviation", of: "realisedEffect", ...of.whose, ...when } as const;
      return [deviation, subtract(came, decided)] as const;
    };
  };
  const decided = effect("decidedEffect", (of) => of.decided);
  const realised = effect("realisedEffect", (of) => of.realised);
  const expected = effect("realisedEffect", (of) => of.forecast, at);
  const against = hasForecast
    ? { state: gap((of) => of.forecast, at), terms: difference("forecast", "decided") }
    : { state: gap((of) => of.realised), terms: difference("realised", "decided") };
  const before = earlier === undefined ? [] : columnsBefore(earlier);
  return [
    textColumn("area", "Verksamhetsområde", ({ area }) => area),
    textColumn("responsible", "Ansvarig", ({ responsible }) => responsible),
    textColumn("date", "Datum", ({ date }) => date),
    figureColumn("decided", "Beslutad effekt", decided),
    ...before.slice(0, 1),
    figureColumn("realised", "Realiserad effekt", realised),
    ...before.slice(1),
    ...(hasForecast ? [figureColumn("forecast", "Prognostiserad effekt", expected)] : []),
    figureColumn("difference", "Skillnad", against.state, { terms: against.terms }),
    cellColumn("share", "Andel realiserad", "percent", ({ whose, decided, realised }) => {
      if (decided === undefined || realised === undefined) return EMPTY;
      const share = decided === 0 ? undefined : (100 * realised) / decided;
      return percent(share, 0, { figure: { what: "shareRealised", ...whose }, unit: "percent" });
    }),
  ];
}

/** What had been realised at the last occasion that is locked, and how much more it is now. */
function columnsBefore({ occasion: { name, shortName } }: EarlierEffects): readonly ColumnOf<Effect>[] {
  const at = { what: "realisedEffect", occasion: name } as const;
  return [
    figureColumn("before", `Realiserad effekt ${shortName}`, ({ whose, before }) =>
      before === undefined ? undefined : [{ ...at, ...whose }, before]
    ),
    figureColumn(
      "more",
      `Förändring sedan ${shortName}`,
      ({ whose, before, realised }) =>
        before === undefined || realised === undefined
          ? undefined
          : [{ ...at, ...whose, scenario: "change" }, subtract(realised, before)],
      { terms: difference("realised", "before") }
    ),
  ];
}

const MISSING_MEASURE = "[Åtgärd saknas mot underskottet]";

function rowsOf(analysis: Analysis, earlier: EarlierEffects | undefined): readonly RowOf<Effect>[] {
  const { measures } = analysis.model;
  const nth = nthOf(measures.map(({ name }) => name));
  const before = earlier?.realised ?? [];
  const rows = measures.map((measure, index): RowOf<Effect> => ({
    key: `measure:${index}`,
    label: measure.name,
    kind: "line",
    of: { ...measure, before: before[index], whose: { subject: subjectKey("measure", measure.name), nth: nth[index] } },
  }));
  const lacking = areasWithoutMeasure(analysis).flatMap(({ area }): readonly RowOf<Effect>[] =>
    area === undefined
      ? []
      : [
          {
            key: `missing:${area.id}`,
            label: MISSING_MEASURE,
            kind: "line",
            of: { area: area.id, whose: { subject: MEASURES } },
          },
        ]
  );
  const all: Effect = {
    whose: { subject: MEASURES },
    decided: total(measures.map(({ decided }) => decided)),
    realised: total(measures.map(({ realised }) => realised)),
    forecast: ofAll(measures.map(({ forecast }) => forecast)),
    before: ofAll(before),
  };
  return [...rows, ...lacking, sumRow({ key: "total", label: "SUMMA", kind: "total" }, rows, all)];
}

/** What is expected of all, where each says it: a sum of some would be laid beside what was decided of all. */
function ofAll(amounts: readonly (Ore | undefined)[]): Ore | undefined {
  const stated = amounts.flatMap((amount) => amount ?? []);
  return stated.length === amounts.length ? total(stated) : undefined;
}
