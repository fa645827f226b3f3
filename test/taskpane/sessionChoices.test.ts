import { WorkbookError } from "../../src/workbookError";
import { ready, sessionWith, type AskedWorkbook } from "./openedSession";
import { recognitionWith, statusOf } from "./states";

describe("choices for a source", () => {
  test("the selected cells are remembered, and the workbook is looked at again", async () => {
    const { session, workbook } = sessionWith();
    await session.examine();
    await session.useSelection("outcome");
    expect(workbook.choices.get("outcome")).toEqual({ rectangle: workbook.selected, columns: {} });
    expect(workbook.asked).toEqual(["survey", "selection", "remember outcome", "survey"]);
    expect(ready(session).notice).toBeUndefined();
  });

  test.each([
    ["a single row", (workbook: AskedWorkbook) => void (workbook.selected = { ...workbook.selected, rows: 1 })],
    [
      "no cells at all",
      (workbook: AskedWorkbook) =>
        void (workbook.selection = () => Promise.reject(new WorkbookError({ kind: "selectionUnusable" }))),
    ],
  ])("%s cannot be a source", async (_, select) => {
    const { session, workbook } = sessionWith();
    select(workbook);
    await session.examine();
    await session.useSelection("outcome");
    expect(workbook.choices.size).toBe(0);
    expect(ready(session).notice).toEqual({ kind: "selectionUnusable" });
  });

  test("a chosen column is remembered with its heading, beside earlier choices", async () => {
    const headings = ["Månad", "Kto", "Org", "Ack utfall"];
    const { session, workbook } = sessionWith({}, recognitionWith({ outcome: { state: "unclear", headings } }));
    await session.examine();
    await session.mapColumn("outcome", "Belopp", 3);
    await session.mapColumn("outcome", "Konto", 1);
    expect(workbook.choices.get("outcome")).toMatchObject({
      columns: { Belopp: 3, Konto: 1 },
      headings: { Belopp: "Ack utfall", Konto: "Kto" },
    });
    await session.mapColumn("outcome", "Belopp", undefined);
    expect(workbook.choices.get("outcome")).toMatchObject({ columns: { Konto: 1 }, headings: { Konto: "Kto" } });
    expect(workbook.choices.get("outcome")?.columns).not.toHaveProperty("Belopp");
  });

  test("a column without heading is remembered by its place alone", async () => {
    const { session, workbook } = sessionWith({}, recognitionWith({ outcome: { headings: [] } }));
    await session.examine();
    await session.mapColumn("outcome", "Belopp", 4);
    expect(workbook.choices.get("outcome")).toMatchObject({ columns: { Belopp: 4 }, headings: {} });
  });

  test("of a range put away how the source was to be read elsewhere", async () => {
    const { session, workbook } = sessionWith();
    workbook.surveyed = { mappings: [{ source: "outcome", parts: [] }] };
    await session.examine();
    await session.useSelection("outcome");
    expect(workbook.surveyed.mappings).toEqual([]);
    expect(workbook.choices.has("outcome")).toBe(true);
  });

  test("of a column that is no column of the source's table are refused, and nothing is remembered", async () => {
    const { session, workbook } = sessionWith();
    await session.examine();
    await session.chooseColumn("outcome", "Konto", "selection");
    expect(ready(session).notice).toEqual({ kind: "columnUnusable" });
    expect(workbook.asked.filter((asked) => asked.startsWith("remember"))).toEqual([]);
  });

  test("are forgotten when asked", async () => {
    const { session, workbook } = sessionWith();
    await session.examine();
    await session.useSelection("outcome");
    await session.forget("outcome");
    expect(workbook.choices.size).toBe(0);
  });

  test("that the workbook did not keep are a failure", async () => {
    const { session, workbook } = sessionWith();
    await session.examine();
    workbook.remember = () => Promise.reject(new WorkbookError({ kind: "notRemembered" }));
    await session.useSelection("outcome");
    expect(session.getSnapshot()).toMatchObject({
      kind: "failed",
      failure: { doing: "choice", code: "notRemembered" },
    });
  });
});

describe("the template and the sample", () => {
  const missing = { state: "missing", site: undefined } as const;

  test("the template has a sheet for each needed source that is missing, and for the helpful ones", async () => {
    const { session, workbook } = sessionWith({}, recognitionWith({ budget: missing, grants: missing }));
    await session.examine();
    await session.insertTemplate();
    expect(workbook.inserted.map(({ name }) => name)).toEqual([
      "Tillfällen",
      "Kontoplan",
      "Budget",
      "Kommunbidrag",
      "Prognos",
    ]);
    expect(ready(session).notice).toMatchObject({ kind: "inserted" });
  });

  test("an optional source has a sheet when asked for", async () => {
    const { session, workbook } = sessionWith();
    await session.examine();
    await session.insertTemplate(["causes"]);
    expect(workbook.inserted.map(({ name }) => name)).toEqual(["Orsaker"]);
  });

  test("that all sheets were there already is said", async () => {
    const { session, workbook } = sessionWith();
    workbook.insert = async () => [];
    await session.examine();
    await session.insertTemplate();
    expect(ready(session).notice).toEqual({ kind: "nothingInserted" });
  });

  test("the sample goes into a workbook without sources", async () => {
    const { session, workbook } = sessionWith(
      {},
      recognitionWith().map(({ source }) => statusOf(source, missing))
    );
    await session.examine();
    await session.loadSample();
    expect(workbook.inserted.map(({ name }) => name)).toContain("Utfall");
  });

  test("the sample never goes beside a user's own figures", async () => {
    const { session, workbook } = sessionWith();
    await session.examine();
    await session.loadSample();
    expect(workbook.inserted).toEqual([]);
    expect(ready(session).notice).toEqual({ kind: "sampleRefused" });
  });
});
