/** Every table of every report keeps its own arithmetic, for any municipality, before anything is rounded. */
import fc from "fast-check";
import { analyse } from "../../src/analysis/analysis";
import { checksOf, holds } from "../../src/analysis/reconciliation";
import { UNALLOCATED } from "../../src/analysis/statement";
import type { Ledger } from "../../src/model/ledger";
import { CATALOGUE } from "../../src/reports/index";
import type { ReportTable } from "../../src/reports/report";
import type { RowAccount } from "../../src/sources/read";
import { modelOf, municipalities, type Municipality } from "../support/municipality";

function tablesOf(municipality: Municipality): readonly ReportTable[] {
  const analysis = analyse(modelOf(municipality));
  return CATALOGUE.flatMap((report) => report.tables(analysis));
}

function exactAt(table: ReportTable, row: string, column: string): number {
  const cells = table.rows.find(({ key }) => key === row)?.cells;
  const cell = cells?.[table.columns.findIndex(({ key }) => key === column) - 1];
  if (cell === undefined) throw new Error(`${table.id} has no cell ${row}, ${column}`);
  return cell.kind === "figure" ? cell.exact : 0;
}

function allUsed({ rows, sum }: Ledger): RowAccount {
  return { read: rows, used: rows, listed: 0, sumRead: sum, sumUsed: sum, sumListed: 0 as typeof sum };
}

describe("the catalogue's tables", () => {
  test("every row and column that is a sum equals its terms, in exact öre", () => {
    fc.assert(
      fc.property(municipalities, (municipality) => {
        for (const table of tablesOf(municipality)) {
          for (const column of table.columns.slice(1)) {
            for (const row of table.rows) {
              const value = exactAt(table, row.key, column.key);
              if (row.terms !== undefined)
                expect(value).toBe(
                  row.terms.reduce((sum, term) => sum + term.sign * exactAt(table, term.key, column.key), 0)
                );
              if (column.terms !== undefined)
                expect(value).toBe(
                  column.terms.reduce((sum, term) => sum + term.sign * exactAt(table, row.key, term.key), 0)
                );
            }
          }
        }
      }),
      { numRuns: 500 }
    );
  });

  test("a figure has one exact amount wherever it stands", () => {
    fc.assert(
      fc.property(municipalities, (municipality) => {
        const seen = new Map<string, number>();
        for (const cell of tablesOf(municipality).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))) {
          if (cell.kind !== "figure") continue;
          expect(seen.get(cell.key) ?? cell.exact).toBe(cell.exact);
          seen.set(cell.key, cell.exact);
        }
      }),
      { numRuns: 500 }
    );
  });

  test("every table has its own name, and its rows and columns have keys of their own", () => {
    fc.assert(
      fc.property(municipalities, (municipality) => {
        const tables = tablesOf(municipality);
        expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
        for (const { rows, columns } of tables) {
          expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
          expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
        }
      }),
      { numRuns: 200 }
    );
  });

  test("every control holds whatever the workbook holds; only the budget against the grant may differ", () => {
    fc.assert(
      fc.property(municipalities, (municipality) => {
        const analysis = analyse(modelOf(municipality));
        const checks = checksOf(analysis, {
          outcome: allUsed(analysis.model.outcome),
          budget: allUsed(analysis.model.budget),
        });
        expect(checks.filter((check) => check.weight === "control" && !holds(check))).toEqual([]);
      }),
      { numRuns: 500 }
    );
  });

  test("rows that fit no area or no line stand under Ej fördelat, so the committee's tables hold the whole ledger", () => {
    fc.assert(
      fc.property(municipalities, (municipality) => {
        const { basis, committee, frames, model } = analyse(modelOf(municipality));
        const apart = frames
          .filter(({ frame }) => !frame.hasResultResponsibility)
          .reduce((sum, { netCost }) => sum + netCost, 0);
        expect(committee.netCost + apart + basis.outcome.outside).toBe(model.outcome.sum);
        expect(committee.areas.some(({ key }) => key === UNALLOCATED)).toBe(
          basis.outcome.byArea.has(UNALLOCATED) ||
            basis.budget.byArea.has(UNALLOCATED) ||
            model.grants.some(({ area }) => area === undefined)
        );
      }),
      { numRuns: 500 }
    );
  });
});
