/** Every table of every report keeps its own arithmetic, for any municipality, before anything is rounded. */
import fc from "fast-check";
import { analyse } from "../../src/analysis/analysis";
import { checksOf, holds } from "../../src/analysis/reconciliation";
import { UNALLOCATED } from "../../src/analysis/statement";
import type { Ledger } from "../../src/model/ledger";
import type { Ore } from "../../src/model/money";
import { CATALOGUE } from "../../src/reports/index";
import type { ReportTable } from "../../src/reports/report";
import type { Model } from "../../src/sources/model";
import type { RowAccount } from "../../src/sources/ledgerRules";
import { modelOf, municipalities, type Municipality } from "../support/municipality";

function tablesOf(municipality: Municipality): readonly ReportTable[] {
  const analysis = analyse(modelOf(municipality));
  return CATALOGUE.flatMap((report) => report.tables(analysis));
}

/** Exact öre; `undefined` for what is no figure, or not known. */
function exactAt(table: ReportTable, row: string, column: string): number | undefined {
  const cells = table.rows.find(({ key }) => key === row)?.cells;
  const cell = cells?.[table.columns.findIndex(({ key }) => key === column) - 1];
  if (cell === undefined) throw new Error(`${table.id} has no cell ${row}, ${column}`);
  return cell.kind === "figure" ? cell.exact : undefined;
}

/** A sum is that of its terms; only one of which some term is not known may be unknown itself. */
function expectSum(
  value: number | undefined,
  terms: readonly { readonly sign: number; readonly of: number | undefined }[]
): void {
  const isUnknown = terms.length === 0 || terms.some(({ of }) => of === undefined);
  if (value === undefined) expect(isUnknown).toBe(true);
  else expect(value).toBe(terms.reduce((sum, { sign, of = 0 }) => sum + sign * of, 0));
}

function allUsed({ rows, sum }: Ledger): RowAccount {
  return { read: rows, used: rows, listed: 0, sumRead: sum, sumUsed: sum, sumListed: 0 as typeof sum };
}

/** The model with everything in some frames otherwise: grants, booked and budgeted amounts, forecasts. */
function moved(model: Model, frames: ReadonlySet<string>): Model {
  const areas = new Set(model.organisation.areas.filter(({ frame }) => frames.has(frame)).map(({ id }) => id));
  const other = (amount: number): Ore => (3 * amount + 100_000) as Ore;
  const ledger = (one: Ledger): Ledger => {
    const areaOf = one.codes.responsibility.map(model.organisation.areaOf);
    const isMoved = (entry: number): boolean => {
      const area = areaOf[one.responsibility[entry] ?? -1];
      return area !== undefined && areas.has(area);
    };
    const amount = one.amount.map((value, entry) => (isMoved(entry) ? other(value) : value));
    return { ...one, amount, sum: amount.reduce((sum, value) => sum + value, 0) as Ore };
  };
  return {
    ...model,
    outcome: ledger(model.outcome),
    budget: ledger(model.budget),
    grants: model.grants.map((entry) => (frames.has(entry.frame) ? { ...entry, amount: other(entry.amount) } : entry)),
    forecasts: model.forecasts.map((forecast) =>
      areas.has(forecast.area) ? { ...forecast, deviation: other(forecast.deviation) } : forecast
    ),
  };
}

/** Every row that is called a total, a sum or the committee's, but for what says that it is of one of the frames. */
function totalsOf(model: Model, frames: ReadonlySet<string>): readonly unknown[] {
  const analysis = analyse(model);
  const isOfFrame = (label: string): boolean => [...frames].some((frame) => label.endsWith(frame));
  return CATALOGUE.flatMap((report) => report.tables(analysis))
    .filter(({ id, title }) => !id.startsWith("Avvik.ram.") && !isOfFrame(title))
    .flatMap(({ id, rows }) =>
      rows
        .filter(({ kind, label }) => kind === "total" || /total|summa|nämnd|resultat/i.test(label))
        .filter(({ label }) => !isOfFrame(label))
        .map(({ label, cells }) => [id, label, cells.map((cell) => (cell.kind === "figure" ? cell.exact : cell))])
    );
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
                expectSum(
                  value,
                  row.terms.map(({ key, sign }) => ({ sign, of: exactAt(table, key, column.key) }))
                );
              if (column.terms !== undefined)
                expectSum(
                  value,
                  column.terms.map(({ key, sign }) => ({ sign, of: exactAt(table, row.key, key) }))
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

  test("what happens in a frame without result responsibility moves no total, no sum and nothing that is the committee's", () => {
    let apartSeen = 0;
    fc.assert(
      fc.property(municipalities, (municipality) => {
        const model = modelOf(municipality);
        const apart = model.organisation.frames.filter(({ hasResultResponsibility }) => !hasResultResponsibility);
        const ids = new Set<string>(apart.map(({ id }) => id));
        if (model.grants.some(({ frame }) => ids.has(frame))) apartSeen++;
        expect(totalsOf(moved(model, ids), ids)).toEqual(totalsOf(model, ids));
      }),
      { numRuns: 300 }
    );
    expect(apartSeen).toBeGreaterThan(50);
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
          earlierOutcome: allUsed(analysis.model.earlier.outcome),
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
