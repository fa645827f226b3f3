/** Volumes over the years, with the change from the year before. */
import { measuresOf, type Measured } from "../analysis/volumes";
import type { Figure } from "../model/figure";
import { cellColumn, tableOf, textColumn, type ColumnOf } from "./columns";
import type { Report } from "./report";
import { decimalsOf, EMPTY, number, type Cell } from "./table";
import { growth, measureRow, whoseIn, type Whose } from "./volumeFigures";

export const volymer: Report = {
  id: "volymer",
  name: "Volymer",
  needs: ["volumes"],
  sources: ["volumes"],
  tables: ({ model }) => {
    const { volumes, organisation } = model;
    const counted = volumes.filter(({ outcomeVolume }) => outcomeVolume !== undefined);
    const years = [...new Set(counted.map(({ year }) => year))].sort((a, b) => a - b);
    if (years.length === 0) return [];
    const whose = whoseIn(model);
    const rows = measuresOf(counted, organisation).map((one) => measureRow(one, { ...one, whose: whose(one) }));
    return [
      tableOf(
        {
          id: "Avvik.volymer",
          sheet: "Volymanalys",
          title: "Volymer",
          unit: "antal",
          unitLine: "Antal, och förändring i procent från året före",
        },
        { key: "measure", heading: "Mått" },
        columnsOf(years),
        rows
      ),
    ];
  },
};

interface Counted extends Measured {
  readonly whose: Whose;
}

function columnsOf(years: readonly number[]): readonly ColumnOf<Counted>[] {
  return [
    textColumn("unit", "Enhet", ({ unit }) => unit),
    ...years.map((year) => cellColumn<Counted>(`year:${year}`, String(year), "number", (row) => countIn(row, year))),
    ...years.slice(1).map(changeColumn),
  ];
}

function changeColumn(year: number): ColumnOf<Counted> {
  return cellColumn(`change:${year}`, `Förändring ${year}`, "percent", (row) => changeIn(row, year));
}

function volumeIn({ years }: Measured, year: number): number | undefined {
  return years.find((volume) => volume.year === year)?.outcomeVolume;
}

function countIn(row: Counted, year: number): Cell {
  const value = volumeIn(row, year);
  if (value === undefined) return EMPTY;
  const decimals = Math.max(...row.years.map(({ outcomeVolume = 0 }) => decimalsOf(outcomeVolume)));
  return number(value, decimals, { figure: { what: "volume", ...row.whose, year }, unit: "count" });
}

function changeIn(row: Counted, year: number): Cell {
  const figure: Figure = { what: "growth", of: "volume", against: "previousYear", ...row.whose, year };
  return growth(volumeIn(row, year - 1), volumeIn(row, year), figure);
}
