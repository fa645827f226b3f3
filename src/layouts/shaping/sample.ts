/** A mapping tried on what has been seen of its cells: the rows that would be read, and what they come to. */
import { code } from "../../model/code";
import { yearOf, type Period } from "../../model/period";
import type { SourceName } from "../../model/source";
import { codeOf } from "../../sources/cell";
import { periodIn } from "../../sources/date";
import { remembered, rememberedOfEach } from "../../sources/remembered";
import type { CellValue, SeenRow } from "../../workbook";
import { ACCOUNT, AMOUNT, amountFieldOf, fieldsOf, PERIOD } from "../mapping/fields";
import type { BlockPart } from "../mapping/mapping";
import { isOfIncome } from "./rowReading";
import { Shaper } from "./shape";
import { columnsOf } from "../mapping/stepColumns";
import type { LeftOutRow } from "./sumControl";

export interface Sample {
  /** In the order of the source's columns; empty ones left out. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly fields: readonly string[];
  /** Amounts that could not be read. */
  readonly unreadable: number;
  /** As the workbook states it, after its steps. */
  readonly sum: number;
  readonly leftOut: readonly LeftOutRow[];
}

export function sampleOf(part: BlockPart, source: SourceName, seen: readonly SeenRow[]): Sample {
  const shaper = new Shaper(part, source);
  const columns = columnsOf(part);
  const fields = fieldsOf(source);
  const amount = fields.indexOf(amountFieldOf(source));
  const inside = seen.filter(({ row }) => row >= part.firstRow && (part.lastRow === undefined || row <= part.lastRow));
  const rows = inside.flatMap(({ row, cells }) => {
    const values = [columns.map((at) => cells[at] ?? "")];
    return shaper.take({ source, firstRow: row, rows: 1, columns: columns.map((_, at) => ({ values, at })) });
  });
  const filled = rows.filter((row) => row.some((cell) => cell !== ""));
  const amounts = filled.map((row) => row[amount] ?? "");
  return {
    rows: filled,
    fields,
    unreadable: amounts.filter((cell) => typeof cell === "string" && cell !== "").length,
    sum: amounts.reduce<number>((sum, cell) => sum + (typeof cell === "number" ? cell : 0), 0),
    leftOut: shaper.finish(),
  };
}

/** Those that are anything, in its unit and sign. */
export function amountsIn({ rows, fields }: Sample): readonly number[] {
  const at = fields.indexOf(AMOUNT);
  return rows.flatMap((row) => (typeof row[at] === "number" && row[at] !== 0 ? [row[at]] : []));
}

/** Months that the rows are of. */
export const periodsIn = rememberedOfEach(({ rows, fields }: Sample): ReadonlySet<Period> => {
  const at = fields.indexOf(PERIOD);
  return new Set(rows.map((row) => periodIn(row[at] ?? "")).filter((period) => period !== undefined));
});

export function yearsIn(sample: Sample): ReadonlySet<number> {
  return new Set([...periodsIn(sample)].map(yearOf));
}

/** What its rows of the year come to; rows without a month count. */
export function sumOfYear({ rows, fields }: Sample, year: number | undefined): number {
  const [period, amount] = [fields.indexOf(PERIOD), fields.indexOf(AMOUNT)];
  return rows.reduce((sum, row) => {
    const [value, month] = [row[amount], periodIn(row[period] ?? "")];
    const isOf = year === undefined || month === undefined || yearOf(month) === year;
    return typeof value === "number" && isOf ? sum + value : sum;
  }, 0);
}

/** The codes of a field in its rows; none where a row has none. */
export function codesIn(sample: Sample, field: string): ReadonlySet<string> {
  return codesByField(sample)(field);
}

/** Every two tables are held against each other by them. */
const codesByField = rememberedOfEach(({ rows, fields }: Sample) =>
  remembered((field: string): ReadonlySet<string> => {
    const at = fields.indexOf(field);
    const codes = new Set<string>(rows.map((row) => codeOf(row[at] ?? "")));
    return codes.has("") ? new Set() : codes;
  })
);

/** The sums of income accounts (3) and of cost accounts (4–7). */
export function sidesOf({ rows, fields }: Sample): { readonly income: number; readonly costs: number } {
  const [account, amount] = [fields.indexOf(ACCOUNT), fields.indexOf(AMOUNT)];
  const sides = { income: 0, costs: 0 };
  for (const row of rows) {
    const value = row[amount];
    if (typeof value !== "number") continue;
    const text = code(String(row[account] ?? ""));
    const first = text[0] ?? "";
    if (isOfIncome(text)) sides.income += value;
    else if (first >= "4" && first <= "7") sides.costs += value;
  }
  return sides;
}
