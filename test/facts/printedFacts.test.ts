/** A figure is known from the report that makes it: what it says does not hang on how tables are worded. */
import type { Analysis } from "../../src/analysis/analysis";
import type { Fact } from "../../src/model/fact";
import type { Ore } from "../../src/model/money";
import { factsOf } from "../../src/facts/facts";
import { runSources } from "../../src/facts/run";
import { readText } from "../../src/reading/read";
import { figureColumn, tableOf } from "../../src/reports/columns";
import { CATALOGUE, withUnit } from "../../src/reports/index";
import { printedCellOf } from "../../src/reports/printedCell";
import { roundTables } from "../../src/reports/round";
import type { RoundedTable } from "../../src/reports/table";
import { sampleRuns } from "../reading/written";

async function sample(): Promise<{ readonly analysis: Analysis; readonly tables: readonly RoundedTable[] }> {
  const [run] = await sampleRuns();
  if (run === undefined) throw new Error("No sample");
  const made = CATALOGUE.flatMap((report) => report.tables(run.analysis)).map((table) => withUnit(table, "tkr"));
  const { tables } = await roundTables(made, "tkr");
  return { analysis: run.analysis, tables };
}

const withoutCell = ({ cell: _cell, ...fact }: Fact): Omit<Fact, "cell"> => fact;

test("other headings, row labels and titles change no fact", async () => {
  const { analysis, tables } = await sample();
  const reworded = tables.map((table) => ({
    ...table,
    title: "Tabell",
    columns: table.columns.map((column, index) => ({ ...column, heading: `Kolumn ${index}` })),
    rows: table.rows.map((row) => ({ ...row, label: "Rad" })),
  }));
  const facts = factsOf(runSources(analysis, tables));
  const again = factsOf(runSources(analysis, reworded));
  expect(facts.facts.length).toBeGreaterThan(800);
  expect(again.facts.map(withoutCell)).toEqual(facts.facts.map(withoutCell));
});

test("of two rows with the same name each gives its own value", async () => {
  const { analysis } = await sample();
  const entry = (amount: number) => ({ date: undefined, event: "Fördelat", amount: amount as Ore });
  const reserve = [entry(900_000_00), entry(-200_000_00), entry(-300_000_00)];
  const twice: Analysis = { ...analysis, model: { ...analysis.model, reserve } };
  const made = CATALOGUE.find(({ id }) => id === "reserv")?.tables(twice) ?? [];
  const { tables } = await roundTables(
    made.map((table) => withUnit(table, "tkr")),
    "tkr"
  );
  const { facts } = factsOf(runSources(twice, tables));
  const given = facts.filter(({ what, narrowedTo }) => what === "reserveAllocated" && narrowedTo !== undefined);
  const shown = given.map(({ values, cell }) => [
    values[0],
    cell === undefined ? undefined : printedCellOf(cell, tables)?.value,
  ]);
  expect(shown).toEqual([
    [200_000_00, -200],
    [300_000_00, -300],
  ]);
});

test("every figure that a table prints can be found by its key, with its own value", async () => {
  const { analysis, tables } = await sample();
  const byKey = new Map(factsOf(runSources(analysis, tables)).facts.map((fact) => [fact.key, fact]));
  const { year } = analysis.model.settings;
  const missing = tables.flatMap((table) =>
    table.rows.flatMap(({ cells, label }) =>
      cells.flatMap((cell) => {
        if (cell.kind !== "figure") return [];
        const { figure, exact, isSize = false } = cell;
        const values = [...byKey.values()]
          .filter(
            (fact) =>
              fact.what === figure.what &&
              fact.subject === figure.subject &&
              fact.narrowedTo === figure.narrowedTo &&
              fact.scenario === (figure.scenario ?? "outcome") &&
              fact.year === (figure.year ?? year)
          )
          .flatMap((fact) => fact.values);
        return values.includes(isSize ? -exact : exact) ? [] : [`${table.id}: ${label} ${cell.key}`];
      })
    )
  );
  expect(missing).toEqual([]);
});

test("a new report is read and cited with no further line", async () => {
  const { analysis, tables } = await sample();
  const parks = tableOf(
    { id: "Avvik.parker", sheet: "Parker", title: "Parker" },
    { key: "park", heading: "Park" },
    [
      figureColumn<string>("cost", "Kostnad", (name) => [
        { what: "cost", subject: `series:${name}` },
        -7_654_321_00 as Ore,
      ]),
    ],
    [{ key: "slottsparken", label: "Slottsparken", kind: "line", of: "Slottsparken" }]
  );
  const { tables: rounded } = await roundTables([...tables, withUnit(parks, "tkr")], "tkr");
  const facts = factsOf(runSources(analysis, rounded));
  const [claim] = readText("Slottsparken kostade 7 654 tkr.", facts).claims;
  if (claim?.verdict.kind !== "agrees") throw new Error(`Read as ${claim?.verdict.kind ?? "nothing"}`);
  expect(claim.verdict.fact.cell).toEqual({ table: "Avvik.parker", row: "slottsparken", column: "cost" });
});
