/** Which reports are written: chosen, left out, alone; every figure stays one and the same. */
import { CATALOGUE } from "../../src/reports/index";
import { reportChoices } from "../../src/reports/choice";
import type { RoundedTable } from "../../src/reports/table";
import { yearEnd } from "../../src/pipeline";
import type { Written } from "../../src/run";
import { schoolSheets } from "../fixtures/skolnamnd";
import { recognitionWith } from "../taskpane/states";
import { arrayWorkbook, unwatched, type ArrayWorkbook } from "../support/arrayWorkbook";

const NOW = new Date(2025, 0, 20, 9, 15);

function school(): ArrayWorkbook {
  return arrayWorkbook(
    [...schoolSheets()].map(([name, cells]) => ({ name, cells })),
    { rowsPerBlock: 500 }
  );
}

async function written(workbook: ArrayWorkbook, only?: readonly string[]): Promise<Written> {
  const result = await yearEnd(workbook, {
    ...unwatched,
    now: NOW,
    clock: () => 0,
    ...(only === undefined ? {} : { only }),
  });
  if (result.kind !== "written") throw new Error(JSON.stringify(result.problems, null, 1));
  return result;
}

function figuresOf(tables: readonly RoundedTable[]): ReadonlyMap<string, number> {
  return new Map(tables.flatMap(({ printed }) => [...printed]));
}

test("every report has an id of its own, which its tables' names begin with", async () => {
  const ids = [...CATALOGUE.map(({ id }) => id)];
  expect(new Set(ids).size).toBe(ids.length);
  const { tables } = await written(school());
  const named = tables.filter(({ report }) => report !== undefined && report !== "diagram");
  for (const { id, report } of named) expect(id.startsWith(`Avvik.${report}`)).toBe(true);
  expect(named.length).toBeGreaterThan(12);
});

test("each report can be written alone, with the figures that the whole package prints", async () => {
  const whole = await written(school());
  const all = figuresOf(whole.tables);
  const makeable = whole.reports.filter(
    ({ lacks, id }) => lacks === undefined && whole.tables.some(({ report }) => report === id)
  );
  expect(makeable.length).toBeGreaterThan(12);
  for (const { id } of makeable) {
    const alone = await written(school(), [id]);
    expect(new Set(alone.tables.map(({ report }) => report))).toEqual(new Set([id, undefined]));
    for (const [key, units] of figuresOf(alone.tables)) expect({ key, units }).toEqual({ key, units: all.get(key) });
    expect(alone.skipped.map((report) => report.id)).not.toContain(id);
  }
});

test("what the workbook remembers as left out is not written, and the run says so; the rest is as ever", async () => {
  const workbook = school();
  const whole = await written(workbook);
  await workbook.skip(["volymer", "diagram"]);
  const less = await written(workbook);
  expect(less.skipped.map(({ id }) => id)).toEqual(["volymer", "diagram"]);
  expect(less.tables.map(({ id }) => id)).toEqual(
    whole.tables.filter(({ report }) => report !== "volymer" && report !== "diagram").map(({ id }) => id)
  );
  expect(figuresOf(less.tables)).toEqual(figuresOf(whole.tables));
});

test("a report that was left out is written when it is asked for alone", async () => {
  const workbook = school();
  await workbook.skip(["volymer"]);
  const { tables } = await written(workbook, ["volymer"]);
  expect(tables.map(({ id }) => id)).toEqual(["Avvik.volymer", "Avvik.avstamning", "Avvik.rimlighet"]);
});

test("a report whose source is missing says which; ids that no report has are forgotten", () => {
  const choices = reportChoices(recognitionWith(), ["orsaker", "något gammalt"]);
  expect(choices.find(({ id }) => id === "orsaker")).toMatchObject({ lacks: "causes", isSkipped: true });
  expect(choices.filter(({ isSkipped }) => isSkipped)).toHaveLength(1);
});
