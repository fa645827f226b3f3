/** A small package of tables, rounded, as a run would hand it over: for tests of what becomes of it in a workbook. */
import {
  minus,
  plus,
  text,
  type Cell,
  type Column,
  type RoundedTable,
  type Row,
  type TableId,
} from "../../../src/reports/table";
import type { FigureKey } from "../../../src/model/figure";
import type { OpenTable } from "../../../src/workbook";
import { amount } from "../../support/figures";

export interface TableWords {
  readonly id: TableId;
  readonly sheet: string;
  readonly title?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (Omit<Row, "cells"> & { readonly cells: readonly (number | string | Cell)[] })[];
}

/** Numbers are printed figures, texts are text cells. */
export function tableOf({ id, sheet, title = id, columns, rows }: TableWords): RoundedTable {
  const printed = new Map<FigureKey, number>();
  const cellOf = (cell: number | string | Cell, row: string, column: number): Cell => {
    if (typeof cell === "string") return text(cell);
    if (typeof cell !== "number") return cell;
    const made = amount(`${id}|${row}|${column}`, cell * 100_000);
    printed.set(made.key, cell);
    return made;
  };
  return {
    id,
    sheet,
    title,
    columns,
    printed,
    unit: "tkr",
    unitLine: "Belopp i tkr",
    rows: rows.map((row) => ({ ...row, cells: row.cells.map((cell, column) => cellOf(cell, row.key, column)) })),
  };
}

/** Grant and deviation of the given areas, with their sum. */
export function deviationTable(
  areas: readonly (readonly [label: string, grant: number, deviation: number])[],
  id: TableId = "Avvik.budgetavvikelse"
): RoundedTable {
  const sum = (index: 1 | 2): number => areas.reduce((total, area) => total + area[index], 0);
  return tableOf({
    id,
    sheet: "Avvikelse",
    title: "Budgetavvikelse per verksamhetsområde",
    columns: [
      { key: "area", heading: "Verksamhetsområde", kind: "text" },
      { key: "grant", heading: "Kommunbidrag", kind: "figure" },
      { key: "deviation", heading: "Utfall budgetavvikelse", kind: "figure" },
    ],
    rows: [
      ...areas.map(([label, grant, deviation]) => ({
        key: label,
        label,
        kind: "line" as const,
        cells: [grant, deviation],
      })),
      {
        key: "sum",
        label: "SUMMA",
        kind: "total",
        terms: areas.map(([label]) => plus(label)),
        cells: [sum(1), sum(2)],
      },
    ],
  });
}

export const budgetavvikelse = deviationTable([
  ["Arbetsmarknad (AMA)", 812_345, 4_120],
  ["Individ och familj (IFO)", 1_930_200, -14_310],
  ["=Övrigt", 12_000, 0],
]);

/** Net cost, grant and result × outcome, forecast and their difference. */
export function driftbudget(result: number): RoundedTable {
  return tableOf({
    id: "Avvik.driftbudget",
    sheet: "Avvikelse",
    title: "Driftbudget",
    columns: [
      { key: "line", heading: "", kind: "text" },
      { key: "outcome", heading: "Utfall", kind: "figure" },
      { key: "forecast", heading: "Prognos DR", kind: "figure" },
      { key: "change", heading: "Förändring", kind: "figure", terms: [plus("outcome"), minus("forecast")] },
      { key: "share", heading: "Procent", kind: "percent" },
    ],
    rows: [
      {
        key: "net",
        label: "Nettokostnad",
        kind: "line",
        cells: [result - 2_754_545, -2_750_000, result - 4_545, { kind: "percent", value: 0.4, decimals: 1 }],
      },
      {
        key: "grant",
        label: "Kommunbidrag",
        kind: "line",
        cells: [2_754_545, 2_754_545, 0, { kind: "percent", value: undefined, decimals: 1 }],
      },
      {
        key: "result",
        label: "Resultat",
        kind: "total",
        remark: "avrundat",
        terms: [plus("net"), plus("grant")],
        cells: [result, 4_545, result - 4_545, { kind: "empty" }],
      },
    ],
  });
}

/** A form that people have filled in: one more column than before where a way is shown, and rows in another order. */
export function formTable(ways: readonly string[], areas: readonly (readonly [string, number])[]): RoundedTable {
  const input = (value: number): Cell => ({
    kind: "input",
    holds: "amount",
    content: value,
    isFormula: false,
    value,
    decimals: 0,
  });
  const words = (content: string): Cell => ({
    kind: "input",
    holds: "words",
    content,
    isFormula: false,
    value: undefined,
    decimals: 0,
  });
  const sum = areas.reduce((all, [, forecast]) => all + forecast, 0);
  const ofWays = ways.map((_, index) => number(-100 * (index + 1), 0));
  return {
    ...tableOf({
      id: "Avvik.prognosunderlag",
      sheet: "Avvikelse",
      columns: [
        { key: "area", heading: "Verksamhetsområde", kind: "text" },
        ...ways.map((way): Column => ({ key: way, heading: way, kind: "number" })),
        { key: "forecast", heading: "Prognos", kind: "figure" },
        { key: "comment", heading: "Kommentar", kind: "text", characters: 30 },
      ],
      rows: [
        ...areas.map(([label, forecast]) => ({
          key: label,
          label,
          kind: "line" as const,
          cells: [...ofWays, input(forecast), words("=ord, inte formel")],
        })),
        {
          key: "sum",
          label: "SUMMA",
          kind: "total" as const,
          cells: [
            ...ofWays,
            { kind: "live", sum: { kind: "sum", rows: areas.map(([label]) => label) }, value: sum, decimals: 0 },
            words(""),
          ],
        },
      ],
    }),
    isMet: true,
  };
}

/**
 * Prognoshistorik as a lock leaves it: what was locked stands, its own rows come below, and all of them are remembered.
 */
export function historyTable(...rounds: readonly string[]): OpenTable {
  const table = tableOf({
    id: "Avvik.prognoshistorik",
    sheet: "Prognoshistorik",
    columns: [
      { key: "occasion", heading: "Tillfälle", kind: "text" },
      { key: "area", heading: "Verksamhetsområde", kind: "text" },
      { key: "forecast", heading: "Prognos", kind: "number" },
    ],
    rows: rounds.flatMap((round, at) =>
      ["AMA", "=IFO"].map((area) => ({
        key: `${round}|${area}`,
        label: round,
        kind: "line" as const,
        cells: [area, number(-100 * (at + 1), 0)],
      }))
    ),
  });
  const memories = [{ name: "Avvik.history", text: JSON.stringify(rounds) }] as const;
  return {
    ...table,
    isMet: true,
    remembers: ["Avvik.history"],
    over: () => ({ table, memories, replaced: [], isTheirs: () => true }),
  };
}

export const kommunbidrag = tableOf({
  id: "Avvik.kommunbidrag",
  sheet: "Ram och beslut",
  columns: [
    { key: "area", heading: "Verksamhetsområde", kind: "text" },
    { key: "1", heading: "2024", kind: "figure" },
    { key: "2", heading: "Beslut A", kind: "figure" },
    { key: "sum", heading: "SUMMA helår", kind: "figure", terms: [plus("1"), plus("2")] },
  ],
  rows: [
    { key: "a", label: "AMA", kind: "line", cells: [800_000, 12_345, 812_345] },
    { key: "b", label: "IFO", kind: "line", cells: [1_930_200, 0, 1_930_200] },
    { key: "c", label: "Ej fördelat", kind: "unallocated", cells: [12_000, 0, 12_000] },
    {
      key: "sum",
      label: "TOTAL",
      kind: "total",
      terms: [plus("a"), plus("b"), plus("c")],
      cells: [2_742_200, 12_345, 2_754_545],
    },
  ],
});

export const avstamning = tableOf({
  id: "Avvik.avstamning",
  sheet: "Avstämning",
  columns: [
    { key: "check", heading: "Kontroll", kind: "text" },
    { key: "left", heading: "Vänster led", kind: "number" },
    { key: "right", heading: "Höger led", kind: "number" },
    { key: "difference", heading: "Differens", kind: "number", terms: [plus("left"), minus("right")] },
    { key: "verdict", heading: "Bedömning", kind: "text" },
  ],
  rows: [
    {
      key: "1",
      label: "@Utfall: områdenas summa = radernas summa",
      kind: "line",
      cells: [number(2_768_855_123.45), number(2_768_855_123.4), number(0.05), "Stämmer inte"],
    },
    { key: "2", label: "-Budget", kind: "line", cells: [number(1), number(1), number(0), "+Stämmer"] },
    { key: "3", label: "'Rader", kind: "subtotal", cells: [number(7500, 0), number(7500, 0), number(0, 0), "1-2"] },
  ],
});

export const PACKAGE: readonly RoundedTable[] = [budgetavvikelse, driftbudget(-10_190), kommunbidrag, avstamning];

export const STAMP = "Årsanalys 2024 · till och med 202412 · 2025-02-03 10:15";

function number(value: number, decimals = 2): Cell {
  return { kind: "number", value, decimals };
}
