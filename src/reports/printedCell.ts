/** One cell of the printed tables, found by the keys of its row and column. */
import type { CellReference } from "../model/fact";
import type { RoundedTable } from "./table";

export interface PrintedCell {
  /** The table's title. */
  readonly title: string;
  readonly row: string;
  readonly column: string;
  readonly value: number;
  readonly decimals: number;
  /** What the table is counted in: "tkr". */
  readonly unit: string;
  /** Where it stands within the table, the heading row and the label column counted. */
  readonly down: number;
  readonly right: number;
}

/** `undefined` for a cell that holds no number, and for a table that was not made. */
export function printedCellOf(
  { table: id, row: rowKey, column: columnKey }: CellReference,
  tables: readonly RoundedTable[]
): PrintedCell | undefined {
  const table = tables.find((one) => one.id === id);
  const down = table?.rows.findIndex(({ key }) => key === rowKey) ?? -1;
  const right = table?.columns.findIndex(({ key }) => key === columnKey) ?? -1;
  const [row, column] = [table?.rows[down], table?.columns[right]];
  const cell = row?.cells[right - 1];
  if (table === undefined || row === undefined || column === undefined || cell === undefined) return undefined;
  const found = { title: table.title, row: row.label, column: column.heading, unit: table.unit, down: down + 1, right };
  switch (cell.kind) {
    case "figure": {
      const value = table.printed.get(cell.key);
      return value === undefined ? undefined : { ...found, value, decimals: 0 };
    }
    case "number":
    case "percent": {
      const { value, decimals } = cell;
      return value === undefined ? undefined : { ...found, value, decimals };
    }
    case "live":
      return { ...found, value: cell.value, decimals: cell.decimals };
    case "input":
    case "text":
    case "empty":
      return undefined;
  }
}

/** Whether the cells of a sheet, heading row first, are this table's rows with its figures. */
export function showsFigures(
  shown: readonly (readonly unknown[])[],
  { rows, columns, printed }: RoundedTable
): boolean {
  const isSameShape = shown.length === rows.length + 1 && shown.every((cells) => cells.length === columns.length);
  return (
    isSameShape &&
    rows.every(({ cells }, down) =>
      cells.every((cell, right) => cell.kind !== "figure" || shown[down + 1]?.[right + 1] === printed.get(cell.key))
    )
  );
}
