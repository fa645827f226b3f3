/** Series restated after a reclassification: as reported, what was moved, and on today's basis, with break marks. */
import { subjectKey, type Figure } from "../model/figure";
import { add } from "../model/money";
import type { SeriesYear } from "../sources/restatedSeries";
import { figureColumn, tableOf, textColumn, type ColumnOf, type RowOf } from "./columns";
import type { Report } from "./report";
import { plus } from "./table";

export const jamforelseserier: Report = {
  id: "jamforelseserier",
  name: "Jämförelseserier",
  needs: ["restatedSeries"],
  sources: ["restatedSeries"],
  tables: ({ model: { restatedSeries } }) => {
    if (restatedSeries.length === 0) return [];
    const names = [...new Set(restatedSeries.map(({ series }) => series))];
    return [
      tableOf(
        {
          id: "Avvik.jamforelseserier",
          sheet: "Volymanalys",
          title: "Jämförelseserier före och efter omklassificering",
        },
        { key: "series", heading: "Serie" },
        COLUMNS,
        names.flatMap((name) => seriesRows(restatedSeries.filter(({ series }) => series === name)))
      ),
    ];
  },
};

interface Restated extends SeriesYear {
  readonly whose: Pick<Figure, "subject" | "year" | "nth">;
  readonly words: string;
}

const COLUMNS: readonly ColumnOf<Restated>[] = [
  textColumn("year", "År", ({ year }) => String(year)),
  figureColumn("reported", "Redovisat", ({ whose, amount }) => [{ what: "series", ...whose }, amount]),
  figureColumn("moved", "Flyttat", ({ whose, moved }) => [{ what: "seriesMoved", ...whose }, moved]),
  figureColumn(
    "restated",
    "Jämförbart",
    ({ whose, amount, moved }) => [{ what: "series", scenario: "change", ...whose }, add(amount, moved)],
    { terms: [plus("reported"), plus("moved")] }
  ),
  textColumn("remark", "Anmärkning", ({ words }) => words),
];

function seriesRows(years: readonly SeriesYear[]): readonly RowOf<Restated>[] {
  const ordered = [...years].sort((a, b) => a.year - b.year);
  return ordered.map((year, index): RowOf<Restated> => {
    const before = ordered[index - 1];
    /** A year that is stated twice has two rows. */
    const isAgain = before?.year === year.year;
    const words = [breakMark(before, year), year.remark].filter((part) => part !== undefined && part !== "");
    const whose = {
      subject: subjectKey("series", year.series),
      year: year.year,
      ...(isAgain ? { nth: index + 1 } : {}),
    };
    return {
      key: [year.series, year.year, ...(isAgain ? [index] : [])].join(":"),
      label: year.series,
      kind: "line",
      of: { ...year, whose, words: words.join("; ") },
    };
  });
}

/** The series breaks where one year was restated and the next was not. */
function breakMark(before: SeriesYear | undefined, year: SeriesYear): string | undefined {
  return before !== undefined && (before.moved === 0) !== (year.moved === 0)
    ? "Seriebrott: redovisningen ändrad"
    : undefined;
}
