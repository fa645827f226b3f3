import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SOURCE_NAMES, type SourceName } from "../../src/model/source";
import { recognise } from "../../src/sources/recognise";
import { SPECS } from "../../src/sources/catalogue";
import { sampleSheets } from "../../src/taskpane/sample";
import { templateSheets } from "../../src/taskpane/template";
import type { SheetContents, Site, Survey } from "../../src/workbook";

const FOLDER = join(__dirname, "../../assets/exempel-2024");
const NOTHING = recognise(surveyOf([]));

/** What a survey finds when these sheets have been inserted. */
function surveyOf(sheets: readonly SheetContents[]): Survey {
  const sites = sheets.map(({ name, rows }): readonly [SourceName, Site] => {
    const source = SOURCE_NAMES.find((one) => SPECS[one].sheet === name);
    if (source === undefined) throw new Error(`No source is called ${name}.`);
    const rectangle = { sheet: name, row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
    return [source, { source, via: "sheet", rectangle, head: rows.slice(0, 20), hasHiddenRows: false, merged: [] }];
  });
  return { sites: new Map(sites), choices: new Map(), sheets: sheets.map(({ name }) => name) };
}

describe("the template", () => {
  test("has the needed sources and what helps a newcomer", () => {
    expect(templateSheets(NOTHING).map(({ name }) => name)).toEqual([
      "Inställningar",
      "Tillfällen",
      "Ramar",
      "Områden",
      "Ansvar",
      "Kontoplan",
      "Utfall",
      "Budget",
      "Kommunbidrag",
      "Prognos",
    ]);
  });

  test("gives nothing for a source that is there", () => {
    const withBudget = recognise(surveyOf(templateSheets(NOTHING, ["budget"])));
    expect(templateSheets(withBudget).map(({ name }) => name)).not.toContain("Budget");
  });

  test.each(SOURCE_NAMES)("its sheet for %s is recognised with every column", (source) => {
    const status = recognise(surveyOf(templateSheets(NOTHING, [source]))).find((one) => one.source === source);
    expect(status?.state).toBe("ready");
    expect(Object.keys(status?.columns ?? {})).toEqual(status?.canonical.map(({ name }) => name));
  });

  test("keeps code columns as text, and a row as wide as its headings", () => {
    for (const { rows, textColumns = [] } of templateSheets(NOTHING)) {
      expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
      expect(
        textColumns.every((offset) =>
          ["Konto", "Ansvar", "Verksamhet", "Projekt", "Motpart", "Verifikation"].includes(String(rows[0]?.[offset]))
        )
      ).toBe(true);
    }
    const [ledger] = templateSheets(NOTHING, ["outcome"]);
    expect(ledger?.textColumns?.map((offset) => ledger.rows[0]?.[offset])).toEqual(
      expect.arrayContaining(["Konto", "Ansvar", "Verksamhet"])
    );
  });

  test("has no figures of anyone's", () => {
    for (const { name, rows } of templateSheets(NOTHING).filter(
      ({ name }) => !["Inställningar", "Tillfällen", "Kontoplan"].includes(name)
    )) {
      expect([name, rows.length]).toEqual([name, 1]);
    }
  });

  test("explains its needed columns", () => {
    const [settings] = templateSheets(NOTHING, ["settings"]);
    expect(settings?.notes?.every((note) => note !== undefined && note.length <= 255)).toBe(true);
  });
});

describe("the sample", () => {
  const sheets = sampleSheets(async (name) => readFileSync(join(FOLDER, name), "utf8"));

  test("is every file of the sample", async () => {
    const files = readdirSync(FOLDER).map((file) => file.normalize("NFC").replace(/\.csv$/, ""));
    expect((await sheets).map(({ name }) => name).sort()).toEqual(files.sort());
  });

  test("is recognised in full", async () => {
    const recognition = recognise(surveyOf(await sheets));
    expect(recognition.filter(({ state }) => state !== "ready").map(({ source }) => source)).toEqual([
      "earlierOutcome",
      "moves",
      "earlierForecasts",
      "events",
    ]);
  });

  test("has codes as text with their zeros and amounts as numbers", async () => {
    const responsibilities = (await sheets).find(({ name }) => name === "Ansvar");
    expect(responsibilities?.rows[1]).toEqual(["041", "Arbetsmarknad och ekonomiskt bistånd"]);
    const outcome = (await sheets).find(({ name }) => name === "Utfall");
    expect(outcome?.rows[1]).toEqual([202401, "3521", "0423", "5530", -863677.51, "Momsersättning", "A24-000001"]);
  });
});
