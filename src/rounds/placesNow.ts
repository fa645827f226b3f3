/** Where the rows and columns of the form stand that formulas of people's own refer to. */
import { fold } from "../sources/fold";
import { type RoundedTable } from "../reports/table";
import type { ReadForm, RoundState } from "./roundState";

/** Where the rows that formulas refer to stand now, counted from 1 on the sheet. */
export function rowsNow(form: ReadForm | undefined, order: readonly string[]): (row: number) => number {
  const places = new Map(
    (form?.entries ?? []).map(({ key, row }) => {
      const index = Math.max(order.indexOf(key ?? ""), order.indexOf(`stray:${row}`));
      return [(form?.table.row ?? 0) + row + 1, index < 0 ? undefined : (form?.table.row ?? 0) + index + 2] as const;
    })
  );
  return (row) => places.get(row) ?? row;
}

/** Where the columns that formulas refer to stand now, counted from 0 on the sheet. */
export function columnsNow({ form, memory }: RoundState, { columns }: RoundedTable): (column: number) => number {
  const first = form?.table.column ?? 0;
  const headings = (form?.table.contents[0] ?? []).map(String);
  const places = new Map(
    headings.map((heading, at) => {
      const own = form?.ownColumns.indexOf(at) ?? -1;
      const key = memory?.columns?.[memory.headings.findIndex((one) => fold(one) === fold(heading))];
      const now = columns.findIndex((column) => column.key === key || fold(column.heading) === fold(heading));
      const ours = now < 0 ? at : now;
      return [first + at, first + (own < 0 ? ours : columns.length + own)] as const;
    })
  );
  return (column) => places.get(column) ?? column;
}
