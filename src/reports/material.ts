/** The rows of a run that must be explained: those whose deviation reaches the workbook's thresholds. */
import type { WrittenTable } from "../workbook";
import { printedIn, type RoundedTable, type Row } from "./table";

export interface MaterialRow {
  readonly table: string;
  readonly label: string;
  /** The deviation, as it is printed. */
  readonly printed: number;
  readonly unit: string;
  readonly place: { readonly sheet: string; readonly address: string };
}

/** In the order of the tables, each row where it was written. */
export function materialRows(
  tables: readonly RoundedTable[],
  written: readonly WrittenTable[]
): readonly MaterialRow[] {
  return tables.flatMap((table) => {
    const place = written.find(({ id }) => id === table.id);
    const [, column, top] = /^([A-Z]+)(\d+)/.exec(place?.address ?? "") ?? [];
    if (place === undefined || column === undefined) return [];
    return table.rows.flatMap((row, index): readonly MaterialRow[] => {
      const printed = row.isMaterial === true ? deviationOf(row, table) : undefined;
      if (printed === undefined) return [];
      return [
        {
          table: table.title,
          label: row.label,
          printed,
          unit: table.unit,
          place: { sheet: place.sheet, address: `${column}${Number(top) + 1 + index}` },
        },
      ];
    });
  });
}

function deviationOf(row: Row, table: RoundedTable): number | undefined {
  const cell = row.cells[table.columns.findIndex(({ isDeviation }) => isDeviation === true) - 1];
  return printedIn(table, cell);
}
