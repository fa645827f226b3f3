/**
 * Hämta fil in the session: what is shown when, that nothing that stands is written over, and that it can be stopped.
 */
import { placed } from "../../src/taskpane/placing";
import type { SessionState } from "../../src/taskpane/state";
import { townFile } from "../files/town";
import { sessionWith, type Opened } from "./openedSession";
import { recognitionWith, statusOf } from "./states";

const TOWN = townFile({ seed: 5, vouchers: 30 });
const FILE = { name: "kommun.se", bytes: new TextEncoder().encode(TOWN.text) };

function shownFile({ session }: Opened): SessionState<"file"> {
  const state = session.getSnapshot();
  if (state.kind !== "file") throw new Error(`The session is ${state.kind}, not file.`);
  return state;
}

const EMPTY = recognitionWith().map(({ source }) => statusOf(source, { site: undefined, state: "missing" }));

test("a file is read and shown, and nothing is inserted before it is asked for", async () => {
  const opened = sessionWith({}, EMPTY);
  await opened.session.files.read(FILE);
  expect(shownFile(opened).placed.map(({ name, isUsed }) => [name, isUsed])).toEqual([
    ["Utfall", true],
    ["Budget", true],
  ]);
  expect(opened.workbook.inserted).toEqual([]);
  await opened.session.files.insert();
  expect(opened.workbook.inserted.map(({ name }) => name)).toEqual(["Utfall", "Budget"]);
  expect(opened.session.getSnapshot()).toMatchObject({ kind: "ready", notice: { kind: "inserted" } });
});

test("a sheet that stands is left, and is the source until the new one is chosen", async () => {
  const opened = sessionWith();
  opened.workbook.surveyed = { sheets: ["Utfall", "Budget", "Utfall 2024"] };
  await opened.session.files.read(FILE);
  expect(shownFile(opened).placed.map(({ name, isUsed }) => [name, isUsed])).toEqual([
    ["Utfall 2024 (2)", false],
    ["Budget 2024", false],
  ]);
  await opened.session.files.useInstead("outcome", true);
  await opened.session.files.insert();
  expect([...opened.workbook.choices.keys()]).toEqual(["outcome"]);
  expect(opened.workbook.choices.get("outcome")?.rectangle.sheet).toBe("Utfall 2024 (2)");
});

test("a file that is cut off is shown with its line, and can't be inserted", async () => {
  const opened = sessionWith({}, EMPTY);
  await opened.session.files.read({ name: "kommun.se", bytes: FILE.bytes.slice(0, -40) });
  expect(shownFile(opened).taken.problems.some(({ kind, lines }) => kind === "voucherOpen" && lines.length > 0)).toBe(
    true
  );
  await opened.session.files.insert();
  expect(opened.workbook.inserted).toEqual([]);
});

test("another dimension is another table at once", async () => {
  const opened = sessionWith({}, EMPTY);
  await opened.session.files.read(FILE);
  await opened.session.files.choose({ responsibility: "20", activity: "1" });
  const rows = shownFile(opened).taken.sheets[0]?.contents.rows ?? [];
  expect(new Set(rows.slice(1).map((row) => row[3]))).toEqual(new Set(["0411", "0412", "0425", "0931"]));
});

test("back from a file is where one was", async () => {
  const { session } = sessionWith();
  await session.examine();
  await session.files.open();
  await session.review.leave();
  expect(session.getSnapshot().kind).toBe("ready");
});

test("names of sheets are free, and no longer than Excel takes", () => {
  const contents = { name: "En fil med ett namn på precis 31", rows: [["a"]] };
  const sheet = { source: undefined, contents: { ...contents, name: contents.name.slice(0, 31) }, rows: 0, sum: 0 };
  const taken = { sheets: [{ ...sheet, months: [], controls: [] }], problems: [] };
  const [first] = placed(taken, { sheets: [contents.name.slice(0, 31)] }, [], new Set());
  expect(first?.name).toBe("En fil med ett namn på prec (2)");
});
