/** Volumes over the years, with the change from the year before. */
import { measuresOf, type Measured } from "../analysis/volumes";
import type { Report } from "./report";
import { EMPTY, text, type Cell, type Column, type Row } from "./table";

export const volymer: Report = {
  id: "volymer",
  name: "Volymer",
  needs: ["volumes"],
  sources: ["volumes"],
  tables: ({ model: { volumes, organisation } }) => {
    const counted = measuresOf(
      volumes.filter(({ outcomeVolume }) => outcomeVolume !== undefined),
      organisation
    );
    const years = [...new Set(counted.flatMap((measured) => measured.years.map(({ year }) => year)))].sort(
      (a, b) => a - b
    );
    return years.length === 0
      ? []
      : [
          {
            id: "Avvik.volymer",
            sheet: "Volymanalys",
            title: "Volymer",
            unit: "antal",
            unitLine: "Antal, och förändring i procent från året före",
            columns: columnsOf(years),
            rows: counted.map((measured) => rowOf(measured, years)),
          },
        ];
  },
};

function columnsOf(years: readonly number[]): readonly Column[] {
  return [
    { key: "measure", heading: "Mått", kind: "text" },
    { key: "unit", heading: "Enhet", kind: "text" },
    ...years.map((year): Column => ({ key: `year:${year}`, heading: String(year), kind: "number" })),
    ...years
      .slice(1)
      .map((year): Column => ({ key: `change:${year}`, heading: `Förändring ${year}`, kind: "percent" })),
  ];
}

function rowOf({ key, label, unit, years: volumes }: Measured, years: readonly number[]): Row {
  const volumeIn = (year: number): number | undefined => volumes.find((volume) => volume.year === year)?.outcomeVolume;
  const decimals = volumes.some(({ outcomeVolume }) => outcomeVolume !== undefined && !Number.isInteger(outcomeVolume))
    ? 1
    : 0;
  const count = (value: number | undefined): Cell =>
    value === undefined ? EMPTY : { kind: "number", value, decimals };
  const change = (year: number): Cell => {
    const [before, now] = [volumeIn(year - 1), volumeIn(year)];
    return before === undefined || now === undefined
      ? EMPTY
      : { kind: "percent", value: before === 0 ? undefined : (100 * (now - before)) / before, decimals: 1 };
  };
  return {
    key: `measure:${key}`,
    label,
    kind: "line",
    cells: [text(unit), ...years.map((year) => count(volumeIn(year))), ...years.slice(1).map(change)],
  };
}
