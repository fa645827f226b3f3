/**
 * Rulla till nästa år in workbooks that are laid out in other ways than the template: every kind of export that is
 * read is rolled, not an öre of its outcome is lost, and nothing goes but amounts and rows of the year.
 */
import { atHome, type Home } from "../../src/layouts/atHome";
import { fieldsOf } from "../../src/layouts/mapping/fields";
import { rollingOf, rollingOrder } from "../../src/rolling/rolling";
import { readModel } from "../../src/sources/read";
import { recognise } from "../../src/sources/recognise";
import type { CellValue, Wanted } from "../../src/workbook";
import { KIND_SETS } from "../layouts/exports/kinds";
import { seedOf } from "../layouts/exports/seed";
import { invent, yearAfter } from "../layouts/municipality";
import { chanceOf } from "../layouts/random";
import { cases } from "../support/cases";
import { arrayWorkbook, unwatched, type ArraySheet, type ArrayWorkbook } from "../support/arrayWorkbook";

const KINDS = Object.values(KIND_SETS).flatMap((set) => Object.entries(set));

/** Every one takes minutes: run so when rolling or reading of layouts has changed. */
const STEP = cases(16, 1);

/** Their plan has the new year's grants already. */
const PLANNED = ["grantsOfThreeYears", "grantYearsDown", "yearsWithNoteBelow"];

/** As a system exports it; cells that can be changed. */
function exported(name: string, kind: (typeof KINDS)[number][1]): readonly ArraySheet[] {
  const { sheets } = kind(invent(chanceOf(seedOf(name))));
  return sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((row) => [...row]) }));
}

async function homeOf(workbook: ArrayWorkbook): Promise<Home> {
  const survey = await workbook.survey();
  return atHome(workbook, survey, recognise(survey));
}

function cellsOf(sheets: readonly ArraySheet[]): ReadonlyMap<string, CellValue> {
  const filled = sheets.flatMap(({ name, cells }) =>
    cells.flatMap((row, r) => row.map((cell, c) => [`${name}!${r}:${c}`, cell] as const))
  );
  return new Map(filled.filter(([, cell]) => cell !== ""));
}

/** What the four sources of a year still come to, read as they were read. */
async function amountsLeft({ recognition, read }: Home): Promise<readonly number[]> {
  const wanted = recognition.flatMap(({ source, state, site }): readonly Wanted[] => {
    const isOfYear = ["outcome", "budget", "grants", "forecasts"].includes(source);
    if (!isOfYear || state !== "ready" || site === undefined) return [];
    return [{ source, rectangle: site.rectangle, columns: fieldsOf(source).map((_, at) => at) }];
  });
  const amounts: number[] = [];
  await read(
    wanted,
    ({ columns, rows, source }) => {
      const amount = columns[fieldsOf(source).length - 1];
      for (let row = 0; row < rows; row++) amounts.push(Number(amount?.values[row]?.[amount.at]) || 0);
    },
    unwatched
  );
  return amounts.filter((amount) => amount !== 0);
}

describe("a workbook with another layout", () => {
  test("keeps every öre of its outcome as an earlier year when it is rolled, and loses nothing else than what was read", async () => {
    let rolled = 0;
    const taken: string[] = [];
    for (const [name, kind] of KINDS.filter((_, at) => at % STEP === 0)) {
      const sheets = exported(name, kind);
      const workbook = arrayWorkbook(sheets);
      const home = await homeOf(workbook);
      const { model } = await readModel(home, home.recognition, unwatched);
      const before = cellsOf(sheets);
      const rolling = await rollingOf(workbook, unwatched);
      if (rolling.kind === "stopped" || model === undefined) continue;
      await workbook.change(rollingOrder(rolling, "kept", unwatched), unwatched);
      rolled++;
      const after = cellsOf(sheets);
      const changed = [...after].filter(([at, cell]) => before.get(at) !== cell).map(([at]) => at.split("!")[0]);
      expect([name, changed.filter((sheet) => sheet !== "Inställningar")]).toEqual([name, []]);
      const sum = Number(model.outcome.sum) + Number(model.earlier.beside.sum);
      expect([name, Math.abs(Number(rolling.added.sum))]).toEqual([name, Math.abs(sum)]);
      expect([name, await amountsLeft(home)]).toEqual([name, []]);
      if ((await amountsLeft(await homeOf(workbook))).length > 0) taken.push(name);
    }
    // Nothing else is taken for the new year's amounts while those haven't come.
    expect(taken.filter((name) => !PLANNED.includes(name))).toEqual([]);
    process.stdout.write(`    ${rolled} layouts rolled\n`);
    expect(rolled).toBeGreaterThanOrEqual(KINDS.length / STEP / 2);
  }, 900_000);

  test.each(["kostra", "unit4Browser", "pivotCompact"])(
    "of the kind %s is read again when next year's export has come, with last year known",
    async (name) => {
      const kind = KINDS.find(([own]) => own === name)?.[1];
      if (kind === undefined) throw new Error(name);
      const sheets = exported(name, kind);
      const workbook = arrayWorkbook(sheets);
      const home = await homeOf(workbook);
      const before = (await readModel(home, home.recognition, unwatched)).model;
      const rolling = await rollingOf(workbook, unwatched);
      if (rolling.kind === "stopped") throw new Error(JSON.stringify(rolling.problems));
      await workbook.change(rollingOrder(rolling, "kept", unwatched), unwatched);
      const next = kind(yearAfter(invent(chanceOf(seedOf(name))))).sheets;
      const rolled = [...sheets, ...workbook.inserted.map(({ name: sheet, rows }) => ({ name: sheet, cells: rows }))];
      const kept = rolled.filter((sheet) => !next.some((other) => other.name === sheet.name));
      const later = await homeOf(arrayWorkbook([...next, ...kept]));
      const { model } = await readModel(later, later.recognition, unwatched);
      expect(model?.settings.year).toBe(rolling.year);
      expect(model?.outcome.sum).toBe(2 * Number(before?.outcome.sum));
      expect(model?.earlier.outcome.sum).toBe(before?.outcome.sum);
    }
  );

  test("that is not sure is asked about, as for a run, and nothing is emptied", async () => {
    const [name, kind] = KINDS.find(([own]) => own === "internalAndExternal") ?? [];
    if (name === undefined || kind === undefined) throw new Error("No such layout");
    const rolling = await rollingOf(arrayWorkbook(exported(name, kind)), unwatched);
    expect(rolling).toMatchObject({ kind: "stopped", problems: [{ kind: "layoutAsked" }, { kind: "layoutAsked" }] });
  });
});
