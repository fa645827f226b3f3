/** The central reserve: what it opened with, what was allocated and returned, and what remains. */
import { total } from "../model/money";
import type { Report } from "./report";
import { figure, figureKey, plus, text, type Row } from "./table";

export const reserv: Report = {
  id: "reserv",
  name: "Central reserv",
  needs: ["reserve"],
  sources: ["reserve"],
  tables: ({ model: { reserve } }) => {
    const inOrder = [...reserve].sort((a, b) => compareDates(a.date, b.date));
    const rows = inOrder.map(({ date, event, amount }, index): Row => ({
      key: `entry:${index}`,
      label: event,
      kind: "line",
      cells: [text(date ?? ""), figure(figureKey("reserve", `${index}:${event}`), amount)],
    }));
    return rows.length === 0
      ? []
      : [
          {
            id: "Avvik.reserv",
            sheet: "Ram och beslut",
            title: "Central reserv",
            columns: [
              { key: "event", heading: "Händelse", kind: "text" },
              { key: "date", heading: "Datum", kind: "text" },
              { key: "amount", heading: "Belopp", kind: "figure" },
            ],
            rows: [
              ...rows,
              {
                key: "total",
                label: "Återstår",
                kind: "total",
                terms: rows.map(({ key }) => plus(key)),
                cells: [
                  text(""),
                  figure(figureKey("reserve", "remaining"), total(reserve.map(({ amount }) => amount))),
                ],
              },
            ],
          },
        ];
  },
};

/** Undated entries stand last; equal dates keep the workbook's order. */
function compareDates(a: string | undefined, b: string | undefined): number {
  return (a ?? "9999").localeCompare(b ?? "9999");
}
