/**
 * A mapping as Avvik understands it, to be recognised: its first rows, how many they are, what they come to, and where.
 */
import type { Period } from "../../model/period";
import { periodIn } from "../../sources/date";
import { codeOf } from "../../sources/cell";
import type { CellValue, SeenSheet } from "../../workbook";
import { amountFieldOf, AREA, fieldsOf, PERIOD, RESPONSIBILITY } from "../mapping/fields";
import type { Known } from "../said/known";
import type { Mapping } from "../mapping/mapping";
import { sampleOf } from "./sample";

export interface Preview {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Rows that would be read; of those seen where not all are. */
  readonly count: number;
  readonly isWhole: boolean;
  /** In the workbook's unit, with its sign. */
  readonly sum: number;
  readonly months: readonly Period[];
  readonly areas: readonly { readonly name: string; readonly sum: number }[];
}

const FIRST_ROWS = 5;

export function previewOf(mapping: Mapping, seen: readonly SeenSheet[], known: Known): Preview {
  const all = fieldsOf(mapping.source);
  const sheets = mapping.parts.map((part) => seen.find(({ rectangle }) => rectangle.sheet === part.sheet));
  const rows = mapping.parts.flatMap((part, at) =>
    part.kind === "stated"
      ? part.rows.map((row) => all.map((field) => row[field] ?? ""))
      : sampleOf(part, mapping.source, sheets[at]?.rows ?? []).rows
  );
  const amount = all.indexOf(amountFieldOf(mapping.source));
  const used = all.flatMap((_, at) => (rows.some((row) => row[at] !== "") ? [at] : []));
  const areas = new Map<string, number>();
  const months = new Set<Period>();
  let sum = 0;
  for (const row of rows) {
    const value = row[amount];
    const period = periodIn(row[all.indexOf(PERIOD)] ?? "");
    if (period !== undefined) months.add(period);
    if (typeof value !== "number") continue;
    sum += value;
    const name = areaOf(row, all, known);
    if (name !== undefined) areas.set(name, (areas.get(name) ?? 0) + value);
  }
  return {
    fields: used.map((at) => all[at] ?? ""),
    rows: rows.slice(0, FIRST_ROWS).map((row) => used.map((at) => row[at] ?? "")),
    count: rows.length,
    isWhole: sheets.every((sheet) => sheet?.isWhole === true),
    sum,
    months: [...months].sort((a, b) => a - b),
    areas: [...areas].map(([name, total]) => ({ name, sum: total })),
  };
}

function areaOf(row: readonly CellValue[], fields: readonly string[], known: Known): string | undefined {
  const responsibility = fields.indexOf(RESPONSIBILITY);
  if (fields.includes(PERIOD)) return known.areaOfCode(codeOf(row[responsibility] ?? ""));
  const name = String(row[fields.indexOf(AREA)] ?? "");
  return name === "" ? undefined : name;
}
