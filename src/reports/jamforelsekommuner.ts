/** Municipalities compared: value, rank, and difference to the mean and median, per metric and year. */
import type { ComparisonFigure } from "../sources/comparisons";
import { subjectKey, type Figure } from "../model/figure";
import { cellColumn, tableOf, textColumn, type ColumnOf, type RowOf } from "./columns";
import { ORE_PER } from "../model/money";
import type { Report } from "./report";
import { decimalsOf, number, type Saying } from "./table";

export const jamforelsekommuner: Report = {
  id: "jamforelsekommuner",
  name: "Jämförelsekommuner",
  needs: ["comparisons"],
  sources: ["comparisons"],
  tables: ({ model: { comparisons } }) => {
    if (comparisons.length === 0) return [];
    const names = [...new Set(comparisons.map(({ metric }) => metric))];
    return [
      tableOf(
        {
          id: "Avvik.jamforelsekommuner",
          sheet: "Jämförelser",
          title: "Jämförelse med andra kommuner",
          unit: "enhet",
          unitLine: "Värden i måttets enhet; rang 1 är högst",
        },
        { key: "measure", heading: "Mått" },
        COLUMNS,
        names.flatMap((name) => metricRows(comparisons.filter(({ metric }) => metric === name)))
      ),
    ];
  },
};

interface Compared extends ComparisonFigure {
  /** The same metric and year in all municipalities. */
  readonly values: readonly number[];
  readonly decimals: number;
}

const COLUMNS: readonly ColumnOf<Compared>[] = [
  textColumn("year", "År", ({ year }) => String(year)),
  textColumn("municipality", "Kommun", ({ municipality }) => municipality),
  cellColumn("value", "Värde", "number", (row) => number(row.value, row.decimals, sayingOf(row))),
  cellColumn("rank", "Rang", "number", ({ value, values }) =>
    number(1 + values.filter((other) => other > value).length, 0)
  ),
  cellColumn("mean", "Skillnad mot medelvärde", "number", ({ value, values }) => number(value - meanOf(values), 1)),
  cellColumn("median", "Skillnad mot median", "number", ({ value, values }) => number(value - medianOf(values), 1)),
];

/** The metric's name tells its unit: kr, procent, or a count. */
function sayingOf({ metric, municipality, year, value }: ComparisonFigure): Saying {
  const figure: Figure = {
    what: "comparison",
    subject: subjectKey("comparison", metric),
    narrowedTo: subjectKey("comparison", municipality),
    year,
  };
  if (/\bprocent\b|%|andel/i.test(metric)) return { figure, unit: "percent" };
  if (/\b(?:kr|kronor|kostnad)/i.test(metric)) return { figure, unit: "ore", exact: value * ORE_PER.kr };
  return { figure, unit: "count" };
}

function metricRows(figures: readonly ComparisonFigure[]): readonly RowOf<Compared>[] {
  const decimals = Math.max(...figures.map(({ value }) => decimalsOf(value)));
  const years = [...new Set(figures.map(({ year }) => year))].sort((a, b) => a - b);
  return years.flatMap((year) => {
    const same = figures.filter((figure) => figure.year === year);
    const values = same.map(({ value }) => value);
    return [...same]
      .sort((a, b) => b.value - a.value)
      .map((figure, index): RowOf<Compared> => ({
        key: `${figure.metric}:${year}:${index}:${figure.municipality}`,
        label: figure.metric,
        kind: "line",
        of: { ...figure, values, decimals },
      }));
  });
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The middle value; the mean of the two in the middle of an even number. */
function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
