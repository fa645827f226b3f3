/** Volumes over the years, with the change from the year before. */
import { measuresOf, type Measured } from "../analysis/volumes";
import type { Figure } from "../model/figure";
import { cellColumn, tableOf, textColumn, type ColumnOf, type RowOf } from "./columns";
import type { Report } from "./report";
import { EMPTY, type Cell } from "./table";
import { whoseIn, type Whose } from "./volumeFigures";

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
        measuresOf(counted, organisation).map((measured) => rowOf(measured, whoseIn(model)))
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
    ...years
      .slice(1)
      .map((year) =>
        cellColumn<Counted>(`change:${year}`, `Förändring ${year}`, "percent", (row) => changeIn(row, year))
      ),
  ];
}

function rowOf(measured: Measured, whose: ReturnType<typeof whoseIn>): RowOf<Counted> {
  return {
    key: `measure:${measured.key}`,
    label: measured.label,
    kind: "line",
    of: { ...measured, whose: whose(measured) },
  };
}

function volumeIn({ years }: Measured, year: number): number | undefined {
  return years.find((volume) => volume.year === year)?.outcomeVolume;
}

function countIn(row: Counted, year: number): Cell {
  const value = volumeIn(row, year);
  if (value === undefined) return EMPTY;
  const isBroken = row.years.some(({ outcomeVolume = 0 }) => !Number.isInteger(outcomeVolume));
  const figure: Figure = { what: "volume", ...row.whose, year };
  return { kind: "number", value, decimals: isBroken ? 1 : 0, says: { figure, unit: "count" } };
}

function changeIn(row: Counted, year: number): Cell {
  const [before, now] = [volumeIn(row, year - 1), volumeIn(row, year)];
  if (before === undefined || now === undefined) return EMPTY;
  const value = before === 0 ? undefined : (100 * (now - before)) / before;
  const figure: Figure = { what: "growth", of: "volume", against: "previousYear", ...row.whose, year };
  return { kind: "percent", value, decimals: 1, says: { figure, unit: "percent" } };
}
