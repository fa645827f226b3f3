/** Deviation per area, outcome beside the latest forecast where there is one: surplus stands up, deficit hangs down. */
import type { Analysis } from "../analysis/analysis";
import { ORE_PER } from "../model/money";
import type { Cell, RoundedTable, Row } from "../reports/table";
import { printed } from "../words/numbers";
import type { Illustration } from "./picture";

const COUNTED = [
  "Inget område",
  "Ett område",
  "Två områden",
  "Tre områden",
  "Fyra områden",
  "Fem områden",
  "Sex områden",
];

export function areaDeviation(
  { committee, comparison, forecast, model }: Analysis,
  budgetavvikelse: RoundedTable
): Illustration | undefined {
  const { earlier } = comparison;
  const column = comparison.current === "outcome" ? "result" : "forecast";
  const index = budgetavvikelse.columns.findIndex(({ key }) => key === column) - 1;
  const areas = budgetavvikelse.rows.slice(0, -1).map((row, position) => ({
    row,
    value: printedValue(row.cells[index], budgetavvikelse),
    area: committee.areas[position],
  }));
  if (areas.length < 2) return undefined;
  const unit = model.reportUnit;
  const forecastValue = (position: number): readonly Cell[] => {
    const area = committee.areas[position];
    return earlier === undefined || area === undefined
      ? []
      : [number(Math.round(forecast({ areas: [area] }, earlier) / ORE_PER[unit]))];
  };
  const short = areas
    .filter(({ value }) => value < 0)
    .map(({ row, value }) => `${row.label} ${printed(value, 0, "sv")}`);
  return {
    table: {
      id: "Avvik.diagram.avvikelse",
      sheet: "Diagram",
      title: "Budgetavvikelse per verksamhetsområde",
      unit,
      unitLine: `Belopp i ${unit}`,
      columns: [
        { key: "area", heading: "Verksamhetsområde", kind: "text" },
        ...(earlier === undefined
          ? []
          : [{ key: "earlier", heading: `Prognos ${earlier.shortName}`, kind: "number" as const }]),
        {
          key: "current",
          heading: comparison.current === "outcome" ? "Utfall" : `Prognos ${comparison.current.shortName}`,
          kind: "number",
        },
      ],
      rows: areas.map(({ row, value }, position): Row => ({
        key: row.key,
        label: row.label,
        kind: "line",
        cells: [...forecastValue(position), number(value)],
      })),
    },
    picture: {
      id: "Avvik.bild.avvikelse",
      title:
        short.length === 0
          ? "Inget verksamhetsområde går med underskott"
          : `${COUNTED[short.length] ?? `${short.length} områden`} går med underskott: ${short.join(", ")} ${unit}`,
      kind: "bars",
      table: "Avvik.diagram.avvikelse",
      categories: "area",
      unit,
      note: `Uppåt: överskott. Nedåt: underskott. Belopp i ${unit}`,
      series: [
        ...(earlier === undefined ? [] : [{ column: "earlier", role: "forecast" as const }]),
        { column: "current", role: comparison.current === "outcome" ? "outcome" : "forecast" },
      ],
    },
  };
}

function printedValue(cell: Cell | undefined, table: RoundedTable): number {
  return cell?.kind === "figure" ? (table.printed.get(cell.key) ?? 0) : 0;
}

function number(value: number): Cell {
  return { kind: "number", value: value === 0 ? 0 : value, decimals: 0 };
}
