/**
 * How right the forecasts were, per area and occasion: what was expected, what came, the miss in amount and in percent
 * of the grant, and over the years the bias. From what has been locked, and the outcome of each year.
 */
import { accuracies, type Accuracy, type Miss } from "../analysis/accuracy";
import type { Analysis } from "../analysis/analysis";
import { ADJUSTED, COMMITTEE, subjectKey, type Figure, type SubjectKey } from "../model/figure";
import { ADJUSTMENT } from "../model/forecast";
import { ORE_PER, type MoneyUnit } from "../model/money";
import { TOTAL_LABEL } from "../sources/roundNames";
import { cellColumn, figureColumn, tableOf, textColumn, type ColumnOf, type RowOf } from "./columns";
import type { Report } from "./report";
import { difference, EMPTY, number, percent, plus, type Term } from "./table";

export const prognossakerhet: Report = {
  id: "prognossakerhet",
  name: "Prognossäkerhet",
  sources: ["outcome", "grants", "forecasts"],
  tables(analysis) {
    const rows = rowsOf(analysis);
    if (rows.length === 0) return [];
    const head = { id: "Avvik.prognossakerhet", sheet: "Prognoshistorik", title: "Prognossäkerhet" } as const;
    const { reportUnit } = analysis.model;
    const basis =
      analysis.restatement === undefined ? "" : ". En prognos från före en flytt jämförs i den indelning som gällde då";
    const unitLine = `Belopp i ${reportUnit}. Avvikelse: utfall − prognos, + bättre än väntat${basis}`;
    return [tableOf({ ...head, unitLine }, { key: "area", heading: "Verksamhetsområde" }, columnsOf(reportUnit), rows)];
  },
};

/** A forecast of one year, or with no miss of its own what an area's years at an occasion come to. */
interface Told {
  readonly accuracy: Accuracy;
  readonly miss: Miss | undefined;
  readonly forecast: Figure;
  readonly outcome: Figure;
}

function columnsOf(unit: MoneyUnit): readonly ColumnOf<Told>[] {
  return [
    textColumn("occasion", "Tillfälle", ({ accuracy }) => accuracy.occasion),
    textColumn("year", "År", ({ accuracy, miss }) => (miss === undefined ? yearsOf(accuracy) : String(miss.year))),
    figureColumn("forecast", "Prognos", ({ forecast, miss }) => miss && [forecast, miss.forecast]),
    figureColumn("outcome", "Utfall", ({ outcome, miss }) => miss && [outcome, miss.outcome]),
    figureColumn(
      "miss",
      "Avvikelse",
      ({ forecast, miss }) => miss && [{ ...forecast, scenario: "change" }, miss.miss],
      { terms: difference("outcome", "forecast") }
    ),
    cellColumn("share", "Procent av kommunbidrag", "percent", ({ miss }) =>
      miss?.percent === undefined ? EMPTY : percent(miss.percent, 1)
    ),
    cellColumn("bias", "Medelavvikelse över åren", "number", ({ accuracy, miss }) =>
      miss !== undefined || accuracy.bias === undefined
        ? EMPTY
        : number(accuracy.bias / ORE_PER[unit], unit === "mnkr" ? 1 : 0)
    ),
  ];
}

function yearsOf({ misses }: Accuracy): string {
  return `${misses[0]?.year ?? ""}–${misses.at(-1)?.year ?? ""}`;
}

function rowsOf(analysis: Analysis): readonly RowOf<Told>[] {
  const all = accuracies(analysis.model.locked ?? [], analysis);
  return all.flatMap((accuracy): readonly RowOf<Told>[] => {
    const { area, occasion, misses, bias } = accuracy;
    const isTotal = area === TOTAL_LABEL;
    const years = misses.map((miss): RowOf<Told> => ({
      key: keyOf(area, occasion, miss.year),
      label: isTotal ? "Nämnden" : area,
      kind: isTotal ? "subtotal" : "line",
      ...(isTotal ? termsOf(accuracy, miss, all) : {}),
      of: { accuracy, miss, ...figuresOf(accuracy, miss, analysis) },
    }));
    const [last] = years.slice(-1);
    if (bias === undefined || last === undefined) return years;
    const label = `${last.label}, medel`;
    return [...years, { key: keyOf(area, occasion), label, kind: "subtotal", of: { ...last.of, miss: undefined } }];
  });
}

function keyOf(area: string, occasion: string, year?: number): string {
  return [area, occasion, ...(year === undefined ? ["bias"] : [year])].join("|");
}

/** The committee is the sum of its areas, where all of them are known. */
function termsOf({ occasion }: Accuracy, whole: Miss, all: readonly Accuracy[]): { readonly terms?: readonly Term[] } {
  const parts = all.flatMap(({ area, occasion: when, misses }) =>
    when !== occasion || area === TOTAL_LABEL
      ? []
      : misses.flatMap((miss) => (miss.year === whole.year ? [{ area, miss }] : []))
  );
  const isSum = (["forecast", "outcome", "miss"] as const).every(
    (what) => parts.reduce((sum, { miss }) => sum + miss[what], 0) === whole[what]
  );
  return isSum ? { terms: parts.map(({ area }) => plus(keyOf(area, occasion, whole.year))) } : {};
}

/** This year's are the figures of the other tables, where these print the same amounts. */
function figuresOf({ area, occasion }: Accuracy, miss: Miss, analysis: Analysis): Pick<Told, "forecast" | "outcome"> {
  const { model, comparison, committee, frames, forecast } = analysis;
  const subject = subjectOf(area);
  const forecasted: Figure = { what: "result", subject, scenario: "forecast", occasion, year: miss.year };
  const outcome: Figure = { what: "result", subject, year: miss.year };
  if (miss.year !== model.settings.year || comparison.current !== "outcome") return { forecast: forecasted, outcome };
  const groups = [...committee.areas, ...frames.flatMap((frame) => frame.areas)];
  const own = groups.find((group) => group.area?.id === area);
  const group = subject === COMMITTEE ? committee : own && { ...own, areas: [own] };
  const then = model.occasions.find(({ name }) => name === occasion);
  const isSame = (exact: number | undefined, other: number): boolean => exact === other;
  const { year: _year, ...now } = forecasted;
  return {
    forecast: isSame(group && then && forecast(group, then), miss.forecast) ? now : forecasted,
    outcome: isSame(group?.result, miss.outcome) ? { what: "result", subject } : outcome,
  };
}

function subjectOf(area: string): SubjectKey {
  if (area === TOTAL_LABEL) return COMMITTEE;
  return area === ADJUSTMENT ? ADJUSTED : subjectKey("area", area);
}
