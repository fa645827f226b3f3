/** Series restated after a reclassification: as reported, what was moved, and on today's basis, with break marks. */
import { add, type Ore } from "../model/money";
import type { SeriesYear } from "../model/restatedSeries";
import type { Report } from "./report";
import { figure, figureKey, plus, text, type Row } from "./table";

export const jamforelseserier: Report = {
  id: "jamforelseserier",
  name: "Jämförelseserier",
  needs: ["restatedSeries"],
  sources: ["restatedSeries"],
  tables: ({ model: { restatedSeries } }) =>
    restatedSeries.length === 0
      ? []
      : [
          {
            id: "Avvik.jamforelseserier",
            sheet: "Volymanalys",
            title: "Jämförelseserier före och efter omklassificering",
            columns: [
              { key: "series", heading: "Serie", kind: "text" },
              { key: "year", heading: "År", kind: "text" },
              { key: "reported", heading: "Redovisat", kind: "figure" },
              { key: "moved", heading: "Flyttat", kind: "figure" },
              { key: "restated", heading: "Jämförbart", kind: "figure", terms: [plus("reported"), plus("moved")] },
              { key: "remark", heading: "Anmärkning", kind: "text" },
            ],
            rows: [...new Set(restatedSeries.map(({ series }) => series))].flatMap((series) =>
              seriesRows(restatedSeries.filter((year) => year.series === series))
            ),
          },
        ],
};

function seriesRows(years: readonly SeriesYear[]): readonly Row[] {
  const ordered = [...years].sort((a, b) => a.year - b.year);
  /** A year that is stated twice has two rows. */
  const nth = (index: number): string =>
    [ordered[index]?.year, ...(ordered[index - 1]?.year === ordered[index]?.year ? [index] : [])].join(":");
  return ordered.map((year, index): Row => {
    const cell = (part: string, exact: Ore): ReturnType<typeof figure> =>
      figure(figureKey("series", year.series, nth(index), part), exact);
    const words = [breakMark(ordered[index - 1], year), year.remark].filter(
      (part) => part !== undefined && part !== ""
    );
    return {
      key: `${year.series}:${nth(index)}`,
      label: year.series,
      kind: "line",
      cells: [
        text(String(year.year)),
        cell("reported", year.amount),
        cell("moved", year.moved),
        cell("restated", add(year.amount, year.moved)),
        text(words.join("; ")),
      ],
    };
  });
}

/** The series breaks where one year was restated and the next was not. */
function breakMark(before: SeriesYear | undefined, year: SeriesYear): string | undefined {
  return before !== undefined && (before.moved === 0) !== (year.moved === 0)
    ? "Seriebrott: redovisningen ändrad"
    : undefined;
}
