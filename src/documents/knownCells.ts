/** The cells of a run's tables, found by what their rows and columns are called. */
import type { Fact, FactSet } from "../model/fact";
import { printedCellOf } from "../reports/printedCell";
import type { RoundedTable } from "../reports/table";
import { columnNames, haveCommon, rowNames } from "./names";

export interface KnownCell {
  readonly table: string;
  readonly fact: Fact;
  /** As the table prints it, with its sign. */
  readonly shown: number;
}

interface KnownRow {
  readonly names: ReadonlySet<string>;
  readonly cells: readonly (KnownCell & { readonly names: ReadonlySet<string> })[];
}

export interface KnownCells {
  readonly rowsNamed: (name: string) => readonly KnownRow[];
  readonly cellsIn: (rows: readonly KnownRow[], column: string) => readonly KnownCell[];
}

/** Only cells that print a fact: texts and marks are nothing to compare with. */
export function knownCells({ facts, year }: FactSet, tables: readonly RoundedTable[]): KnownCells {
  const factAt = new Map<string, Fact>();
  for (const fact of facts) {
    if (fact.cell === undefined) continue;
    const place = placeKey(fact.cell.table, fact.cell.row, fact.cell.column);
    if (!factAt.has(place)) factAt.set(place, fact);
  }
  const rows = tables.flatMap((table) => {
    const columns = table.columns.map((column) => ({ column, names: columnNames(column.heading, year) }));
    return table.rows.map((row): KnownRow => {
      const cells = columns.flatMap(({ column, names }) => {
        const place = { table: table.id, row: row.key, column: column.key };
        const fact = factAt.get(placeKey(place.table, place.row, place.column));
        const shown = fact === undefined ? undefined : printedCellOf(place, [table])?.value;
        return fact === undefined || shown === undefined ? [] : [{ table: table.id, fact, shown, names }];
      });
      return { names: rowNames(row.label), cells };
    });
  });
  return {
    rowsNamed(name) {
      const wanted = rowNames(name);
      return rows.filter(({ names, cells }) => cells.length > 0 && haveCommon(names, wanted));
    },
    cellsIn(found, column) {
      const wanted = columnNames(column, year);
      return found.flatMap(({ cells }) => cells.filter(({ names }) => haveCommon(names, wanted)));
    },
  };
}

function placeKey(table: string, row: string, column: string): string {
  return [table, row, column].join("\n");
}
