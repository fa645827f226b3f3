/** Deviation per area, outcome beside the latest forecast where there is one: surplus stands up, deficit hangs down. */
import type { Analysis } from "../analysis/analysis";
import { ORE_PER } from "../model/money";
import { number, printedIn, type Cell, type Column, type RoundedTable, type Row, type Table } from "../reports/table";
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

interface Bar {
  readonly row: Row;
  /** Printed, in report units. */
  readonly value: number;
  /** What was forecast at the earlier occasion; `undefined` where there is none. */
  readonly before: number | undefined;
}

export function areaDeviation(analysis: Analysis, budgetavvikelse: RoundedTable): Illustration | undefined {
  const bars = barsOf(analysis, budgetavvikelse);
  if (bars.length < 2) return undefined;
  const { current, earlier } = analysis.comparison;
  const unit = analysis.model.reportUnit;
  return {
    table: tableOf(bars, analysis),
    picture: {
      id: "Avvik.bild.avvikelse",
      title: titleOf(bars, unit),
      kind: "bars",
      table: "Avvik.diagram.avvikelse",
      categories: "area",
      unit,
      note: `Uppåt: överskott. Nedåt: underskott. Belopp i ${unit}`,
      series: [
        ...(earlier === undefined ? [] : [{ column: "earlier", role: "forecast" as const }]),
        { column: "current", role: current === "outcome" ? "outcome" : "forecast" },
      ],
    },
  };
}

function barsOf({ committee, comparison, forecast, model }: Analysis, table: RoundedTable): readonly Bar[] {
  const { earlier } = comparison;
  const column = table.columns.findIndex(({ isDeviation }) => isDeviation === true) - 1;
  return table.rows.slice(0, -1).map((row, position): Bar => {
    const area = committee.areas[position];
    const expected = earlier === undefined || area === undefined ? undefined : forecast({ areas: [area] }, earlier);
    return {
      row,
      value: printedIn(table, row.cells[column]) ?? 0,
      before: expected === undefined ? undefined : Math.round(expected / ORE_PER[model.reportUnit]),
    };
  });
}

function titleOf(bars: readonly Bar[], unit: string): string {
  const short = bars.filter(({ value }) => value < 0);
  if (short.length === 0) return "Inget verksamhetsområde går med underskott";
  const named = short.map(({ row, value }) => `${row.label} ${printed(value, 0, "sv")}`);
  return `${COUNTED[short.length] ?? `${short.length} områden`} går med underskott: ${named.join(", ")} ${unit}`;
}

function tableOf(bars: readonly Bar[], { comparison, model }: Analysis): Table {
  const { current, earlier } = comparison;
  const column = (key: string, heading: string): Column => ({ key, heading, kind: "number" });
  const now = column("current", current === "outcome" ? "Utfall" : `Prognos ${current.shortName}`);
  return {
    id: "Avvik.diagram.avvikelse",
    sheet: "Diagram",
    title: "Budgetavvikelse per verksamhetsområde",
    unit: model.reportUnit,
    unitLine: `Belopp i ${model.reportUnit}`,
    columns: [
      { key: "area", heading: "Verksamhetsområde", kind: "text" },
      ...(earlier === undefined ? [] : [column("earlier", `Prognos ${earlier.shortName}`)]),
      now,
    ],
    rows: bars.map(({ row: { key, label }, value, before }): Row => ({
      key,
      label,
      kind: "line",
      cells: [before ?? [], value].flat().map(whole),
    })),
  };
}

function whole(value: number): Cell {
  return number(value === 0 ? 0 : value, 0);
}
