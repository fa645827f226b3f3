/** The sample municipality's year end, from its sheets to the tables in the workbook, through the genuine office.js. */
import { parseReference } from "../../src/excel/area";
import { contentOf } from "../../src/excel/layout";
import { excelWorkbook } from "../../src/excel/workbook";
import { yearEnd } from "../../src/pipeline";
import type { RunResult } from "../../src/run";
import { sampleSheets } from "../fixtures/exempel-2024";
import { schoolSheets } from "../fixtures/skolnamnd";
import { MemoryWorkbook } from "../host/cells/book";
import { openExcel } from "../host/office";
import { WATCH } from "./contract/stage";

type Written = Extract<RunResult, { kind: "written" }>;

test("a first run takes at most twelve requests, and so does the next; nothing is left behind in Excel", async () => {
  const { host } = openExcel(sampleBook());
  await press(1);
  await host.idle();
  expect(host.counters.requests).toBeLessThanOrEqual(7);
  const before = host.counters.requests;
  await press(2);
  await host.idle();
  expect(host.counters.requests - before).toBeLessThanOrEqual(8);
  expect([host.counters.cleanups, host.references]).toEqual([0, 0]);
  process.stdout.write(`    ${before} requests, then ${host.counters.requests - before}\n`);
}, 60_000);

test("a year with two frames, two part statements, an event and seven decisions is written from its data alone, within twenty requests", async () => {
  const book = new MemoryWorkbook();
  for (const [name, rows] of schoolSheets())
    book.addSheet(
      name,
      rows.map((row) => [...row])
    );
  const { host } = openExcel(book);
  const { tables, written, leftOut } = await press(1);
  await host.idle();
  expect(host.counters.requests).toBeLessThanOrEqual(20);
  expect(leftOut.map(({ needs }) => needs)).toEqual(["moves"]);
  expect(written.isIllustrated && written.isPrintReady).toBe(true);
  const ids = tables.map(({ id }) => id);
  for (const id of [
    "Avvik.ramsumma",
    "Avvik.ram.1",
    "Avvik.ram.1.budget",
    "Avvik.delresultat.1",
    "Avvik.delresultat.2",
    "Avvik.delresultat.exkl",
    "Avvik.handelser",
    "Avvik.prisvolym.regi",
  ])
    expect(ids).toContain(id);
  const grants = tables.find(({ id }) => id === "Avvik.kommunbidrag");
  expect(grants?.columns.filter(({ key }) => key.startsWith("decision:"))).toHaveLength(7);
  for (const sheet of book.sheets) {
    const ownTables = written.tables
      .filter((table) => table.sheet === sheet.name)
      .map(({ id }) => parseReference(book.findName(id)?.formula ?? ""));
    const cut = ownTables.filter(
      (area) =>
        area !== undefined &&
        area.rows < 30 &&
        sheet.pageBreaks.some(({ at }) => at > area.row - 3 && at < area.row + area.rows)
    );
    expect({ sheet: sheet.name, cut }).toEqual({ sheet: sheet.name, cut: [] });
  }
  expect(book.sheet("Avvikelse").pageBreaks.length).toBeGreaterThan(0);
  process.stdout.write(`    ${ids.length} tables in ${host.counters.requests} requests\n`);
}, 60_000);

test("every cell of every table shows what was printed, and every sum is live", async () => {
  const { book } = openExcel(sampleBook());
  const { tables, written } = await press(1);
  expect(written.tables.map(({ id }) => id).sort()).toEqual(tables.map(({ id }) => id).sort());
  for (const table of tables) {
    const at = parseReference(book.findName(table.id)?.formula ?? "");
    if (at === undefined) throw new Error(`${table.id} has no place.`);
    const sheet = book.sheet(at.sheet);
    for (const [r, row] of contentOf(table, at).cells.entries()) {
      for (const [c, cell] of row.entries()) {
        const [line, column] = [at.row + r, at.column + c];
        const found = { value: sheet.cells.get(line, column).value, formula: sheet.formulaAt(line, column) };
        const formula = typeof cell.content === "string" && cell.content !== cell.value ? cell.content : undefined;
        const value = typeof cell.value === "number" ? (expect.closeTo(cell.value, 6) as number) : cell.value;
        expect([table.id, line, column, found]).toEqual([table.id, line, column, { value, formula }]);
      }
    }
  }
}, 60_000);

test("a second run changes the stamp and nothing else", async () => {
  const { book } = openExcel(sampleBook());
  await press(1);
  const before = cellsOf(book);
  const { written } = await press(2);
  const after = cellsOf(book);
  expect(written.replacedEdits).toEqual([]);
  expect([...after.keys()]).toEqual([...before.keys()]);
  const changed = [...after].filter(([address, cell]) => before.get(address) !== cell).map(([, cell]) => cell);
  expect(changed).toHaveLength(written.tables.length);
  expect(changed.every((cell) => cell.includes("Skapad 2025-02-03 10:02"))).toBe(true);
}, 60_000);

function sampleBook(): MemoryWorkbook {
  const book = new MemoryWorkbook();
  for (const [name, rows] of sampleSheets()) book.addSheet(name, rows);
  return book;
}

/** Everything that a cell has, as text. */
function cellsOf(book: MemoryWorkbook): ReadonlyMap<string, string> {
  return new Map(
    book
      .contents()
      .sheets.flatMap(({ name, cells }) =>
        Object.entries(cells).map(([address, cell]) => [`${name}!${address}`, JSON.stringify(cell)] as const)
      )
  );
}

async function press(minute: number): Promise<Written> {
  const result = await yearEnd(excelWorkbook(), {
    ...WATCH,
    now: new Date(2025, 1, 3, 10, minute),
    clock: () => performance.now(),
  });
  if (result.kind !== "written") throw new Error(JSON.stringify(result.problems));
  return result;
}
