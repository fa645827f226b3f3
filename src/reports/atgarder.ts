/** Measures for balance: decided effect, realised effect, and the share realised. */
import type { Measure } from "../model/measure";
import { total, type Ore } from "../model/money";
import type { Report } from "./report";
import { figure, figureKey, minus, plus, text, type Cell, type Row } from "./table";

export const atgarder: Report = {
  id: "atgarder",
  name: "Åtgärder för balans",
  needs: ["measures"],
  sources: ["measures"],
  tables: ({ model: { measures } }) =>
    measures.length === 0
      ? []
      : [
          {
            id: "Avvik.atgarder",
            sheet: "Prognoshistorik",
            title: "Åtgärder för balans",
            columns: [
              { key: "measure", heading: "Åtgärd", kind: "text" },
              { key: "area", heading: "Verksamhetsområde", kind: "text" },
              { key: "responsible", heading: "Ansvarig", kind: "text" },
              { key: "date", heading: "Datum", kind: "text" },
              { key: "decided", heading: "Beslutad effekt", kind: "figure" },
              { key: "realised", heading: "Realiserad effekt", kind: "figure" },
              { key: "difference", heading: "Skillnad", kind: "figure", terms: [plus("realised"), minus("decided")] },
              { key: "share", heading: "Andel realiserad", kind: "percent" },
            ],
            rows: rowsOf(measures),
          },
        ],
};

function rowsOf(measures: readonly Measure[]): readonly Row[] {
  const rows = measures.map(({ name, area, responsible, date, decided, realised }, index): Row => ({
    key: `measure:${index}`,
    label: name,
    kind: "line",
    cells: [
      text(area ?? ""),
      text(responsible ?? ""),
      text(date ?? ""),
      ...money(`${index}:${name}`, decided, realised),
    ],
  }));
  const sum = (pick: (measure: Measure) => Ore): Ore => total(measures.map(pick));
  const totals = money(
    "total",
    sum(({ decided }) => decided),
    sum(({ realised }) => realised)
  );
  return [
    ...rows,
    {
      key: "total",
      label: "SUMMA",
      kind: "total",
      terms: rows.map(({ key }) => plus(key)),
      cells: [text(""), text(""), text(""), ...totals],
    },
  ];
}

function money(subject: string, decided: Ore, realised: Ore): readonly Cell[] {
  return [
    figure(figureKey("balance", subject, "decided"), decided),
    figure(figureKey("balance", subject, "realised"), realised),
    figure(figureKey("balance", subject, "difference"), (realised - decided) as Ore),
    { kind: "percent", value: decided === 0 ? undefined : (100 * realised) / decided, decimals: 0 },
  ];
}
