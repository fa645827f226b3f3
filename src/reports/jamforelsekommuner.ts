/** Municipalities compared: value, rank, and difference to the mean and median, per measure and year. */
import type { ComparisonFigure } from "../model/comparison";
import type { Report } from "./report";
import { text, type Cell, type Row } from "./table";

export const jamforelsekommuner: Report = {
  id: "jamforelsekommuner",
  name: "Jämförelsekommuner",
  needs: ["comparisons"],
  sources: ["comparisons"],
  tables: ({ model: { comparisons } }) =>
    comparisons.length === 0
      ? []
      : [
          {
            id: "Avvik.jamforelsekommuner",
            sheet: "Jämförelser",
            title: "Jämförelse med andra kommuner",
            unit: "enhet",
            unitLine: "Värden i måttets enhet; rang 1 är högst",
            columns: [
              { key: "measure", heading: "Mått", kind: "text" },
              { key: "year", heading: "År", kind: "text" },
              { key: "municipality", heading: "Kommun", kind: "text" },
              { key: "value", heading: "Värde", kind: "number" },
              { key: "rank", heading: "Rang", kind: "number" },
              { key: "mean", heading: "Skillnad mot medelvärde", kind: "number" },
              { key: "median", heading: "Skillnad mot median", kind: "number" },
            ],
            rows: [...new Set(comparisons.map(({ measure }) => measure))].flatMap((measure) =>
              measureRows(comparisons.filter((figure) => figure.measure === measure))
            ),
          },
        ],
};

function measureRows(figures: readonly ComparisonFigure[]): readonly Row[] {
  const decimals = figures.some(({ value }) => !Number.isInteger(value)) ? 1 : 0;
  const years = [...new Set(figures.map(({ year }) => year))].sort((a, b) => a - b);
  return years.flatMap((year) => {
    const same = figures.filter((figure) => figure.year === year);
    const values = same.map(({ value }) => value);
    return [...same]
      .sort((a, b) => b.value - a.value)
      .map((figure, index): Row => ({
        key: `${figure.measure}:${year}:${index}:${figure.municipality}`,
        label: figure.measure,
        kind: "line",
        cells: [
          text(String(year)),
          text(figure.municipality),
          number(figure.value, decimals),
          number(1 + values.filter((value) => value > figure.value).length, 0),
          number(figure.value - meanOf(values), 1),
          number(figure.value - medianOf(values), 1),
        ],
      }));
  });
}

function number(value: number, decimals: number): Cell {
  return { kind: "number", value, decimals };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The middle value; the mean of the two in the middle of an even number. */
function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)] ?? 0,
    sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0,
  ];
  return (low + high) / 2;
}
