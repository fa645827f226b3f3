/** Tables that moves of activities have restated say so: those that would print another figure on the old basis. */
import { flyttar } from "./flyttar";
import type { Table } from "./table";

const MARK = "Omräknat för flyttar, se Ram och beslut";

/** `before` are the same reports on the basis that was read. */
export function markedRestated(tables: readonly Table[], before: readonly Table[]): readonly Table[] {
  const old = new Map(before.map((table) => [table.id, exactIn(table)]));
  const isRestated = (table: Table): boolean => table.report !== flyttar.id && old.get(table.id) !== exactIn(table);
  return tables.map((table) => (isRestated(table) ? { ...table, unitLine: `${table.unitLine}. ${MARK}` } : table));
}

/** Every figure of a table with its amount, as one text to compare. */
function exactIn({ rows }: Table): string {
  const figures = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.kind === "figure" ? `${cell.key}=${cell.exact}` : []))
  );
  return figures.join("\n");
}
