/** The central reserve: what it opened with, what was allocated and returned, and what remains. */
import { nthOf, RESERVE, type Figure } from "../model/figure";
import { total, type Ore } from "../model/money";
import type { ReserveEntry } from "../sources/reserve";
import { figureColumn, sumRow, tableOf, textColumn, type ColumnOf, type RowOf } from "./columns";
import type { Report } from "./report";

export const reserv: Report = {
  id: "reserv",
  name: "Central reserv",
  needs: ["reserve"],
  sources: ["reserve"],
  tables: ({ model: { reserve } }) => {
    if (reserve.length === 0) return [];
    const entries = rowsOf(reserve);
    const remaining: Entry = {
      date: undefined,
      figure: { what: "reserveRemaining", subject: RESERVE },
      amount: total(reserve.map(({ amount }) => amount)),
    };
    return [
      tableOf(
        { id: "Avvik.reserv", sheet: "Ram och beslut", title: "Central reserv" },
        { key: "event", heading: "Händelse" },
        COLUMNS,
        [...entries, sumRow({ key: "total", label: "Återstår", kind: "total" }, entries, remaining)]
      ),
    ];
  },
};

interface Entry {
  readonly date: string | undefined;
  readonly figure: Figure;
  readonly amount: Ore;
}

const COLUMNS: readonly ColumnOf<Entry>[] = [
  textColumn("date", "Datum", ({ date }) => date),
  figureColumn("amount", "Belopp", ({ figure, amount }) => [figure, amount]),
];

/** In the order of their dates. What the workbook states first is what the reserve opened with. */
function rowsOf(reserve: readonly ReserveEntry[]): readonly RowOf<Entry>[] {
  const nth = nthOf(reserve.map(({ event }) => event));
  const changes = reserve.map((entry, index): Entry & Pick<ReserveEntry, "event"> => ({
    ...entry,
    figure: reserveFigure(entry, index, nth[index]),
  }));
  return changes
    .sort((a, b) => compareDates(a.date, b.date))
    .map((change, index) => ({ key: `entry:${index}`, label: change.event, kind: "line", of: change }));
}

/** What the entry at this place of the source is. */
export function reserveFigure({ event }: ReserveEntry, place: number, nth: number | undefined): Figure {
  if (place === 0) return { what: "reserveOpening", subject: RESERVE };
  return { what: "reserveChange", subject: RESERVE, narrowedTo: event, nth };
}

/** Undated entries stand last; equal dates keep the workbook's order. */
function compareDates(a: string | undefined, b: string | undefined): number {
  return (a ?? "9999").localeCompare(b ?? "9999");
}
