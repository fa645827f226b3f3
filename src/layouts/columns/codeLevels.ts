/**
 * Codes of several levels in one column, "5 Personal" over "5011 Månadslön": where the shorter are the sums of those
 * that begin with them, only the longest are rows.
 */
import type { AmountColumn } from "./amountColumn";
import { codeIn } from "../said/codeInCell";
import type { Column } from "./contents";
import { figureIn } from "./derivedColumns";
import type { SeenRow } from "../../workbook";
import type { Table } from "../tables/table";

/** Fewer say nothing of a level. */
const LEAST_CODES = 3;

interface Coded {
  readonly code: string;
  readonly row: SeenRow;
}

/** Digits of the most detailed codes; `undefined` where all are of one level, or the shorter are no sums. */
export function digitsOfRows({ rows }: Table, column: Column, amounts: readonly AmountColumn[]): number | undefined {
  const coded = rows.flatMap((row): readonly Coded[] => {
    const code = codeIn(row.cells[column.at] ?? "");
    return /^\d+$/.test(code) ? [{ code, row }] : [];
  });
  if (column.digits > 0) return undefined;
  const digits = Math.max(0, ...coded.map(({ code }) => code.length));
  const detailed = coded.filter(({ code }) => code.length === digits);
  const shorter = [...new Set(coded.flatMap(({ code }) => (code.length < digits ? [code] : [])))];
  if (shorter.length === 0 || new Set(detailed.map(({ code }) => code)).size < LEAST_CODES) return undefined;
  const areSums = shorter.every((prefix) => {
    const parts = detailed.filter(({ code }) => code.startsWith(prefix));
    const own = coded.filter(({ code }) => code === prefix);
    return (
      parts.length > 0 && amounts.every((amount) => isNear(sumIn(own, amount), sumIn(parts, amount), parts.length))
    );
  });
  return areSums ? digits : undefined;
}

function sumIn(rows: readonly Coded[], amount: AmountColumn): number {
  return rows.reduce((sum, { row }) => sum + (figureIn(row.cells[amount.at] ?? "", amount) ?? 0), 0);
}

/** Sums of rounded amounts differ by half of the last digit of each. */
function isNear(a: number, b: number, parts: number): boolean {
  const isRounded = Number.isInteger(a);
  return Math.abs(a - b) <= (isRounded ? (parts + 1) / 2 : 0.02);
}
