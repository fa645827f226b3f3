/**
 * A code without a place gets a row in the user's own sheet, through the genuine office.js, and the row can be taken
 * back.
 */
import * as fc from "fast-check";
import { excelWorkbook } from "../../src/excel/workbook";
import { atHome } from "../../src/layouts/atHome";
import { code, nearestOf, prefixMap } from "../../src/model/code";
import { yearEnd } from "../../src/pipeline";
import { recognise } from "../../src/sources/recognise";
import { codeToPlace } from "../../src/taskpane/views/PlaceCode";
import { createSession } from "../../src/taskpane/session";
import type { CellValue } from "../../src/workbook";
import { MemoryWorkbook } from "../host/cells/book";
import { openExcel } from "../host/office";
import { canonical, invent } from "../layouts/municipality";
import { foreignWorkbook } from "../layouts/newcomer";
import { chanceOf } from "../layouts/random";
import { unwatched } from "../support/arrayWorkbook";

const town = invent(chanceOf(12));
const [area] = town.areas;

/** Two bookings on an account that no line has, and one on a responsibility without an area. */
function withUnknownCodes(chart: readonly (readonly CellValue[])[] | undefined) {
  return sessionOn(bookWithUnknownCodes(chart));
}

function bookWithUnknownCodes(chart: readonly (readonly CellValue[])[] | undefined): MemoryWorkbook {
  const book = new MemoryWorkbook();
  const stray: readonly CellValue[][] = [
    [town.year * 100 + 3, "4711", town.responsibilities[0]?.[0] ?? "", "510", 900_000],
    [town.year * 100 + 3, "5011", `${area?.prefix.slice(0, 1) ?? ""}999`, "510", 100],
  ];
  for (const { name, cells } of canonical(town))
    book.addSheet(
      name,
      [...cells, ...(name === "Utfall" ? stray : [])].map((row) => [...row])
    );
  if (chart !== undefined)
    book.addSheet(
      "Kontoplan",
      chart.map((row) => [...row])
    );
  return book;
}

function sessionOn(book: MemoryWorkbook) {
  openExcel(book);
  const workbook = excelWorkbook();
  const session = createSession({
    workbook,
    now: () => new Date(0),
    clock: () => 0,
    recognise: async (of, survey) => {
      const { shown, layouts } = await atHome(of, survey, recognise(survey));
      return { recognition: shown, layouts };
    },
    reportChoices: async () => [],
    yearEnd,
    figures: () => Promise.reject(new Error("Nothing is checked here.")),
    stage: async () => undefined,
    rolling: () => Promise.reject(new Error("Nothing is rolled here.")),
    copier: () => Promise.reject(new Error("Nothing is copied here.")),
    documents: () => Promise.reject(new Error("No document is read here.")),
    reviewer: () => Promise.reject(new Error("No text is read here.")),
    files: () => Promise.reject(new Error("No file is read here.")),
    sampleFile: () => Promise.reject(new Error("No sample is loaded here.")),
  });
  return { book, workbook, session };
}

async function unknown(workbook: ReturnType<typeof excelWorkbook>) {
  const { problems } = await yearEnd(workbook, { ...unwatched, now: new Date(0), clock: () => 0 });
  return problems.flatMap((problem) => codeToPlace(problem) ?? []);
}

/** Contents of Kontoplan and around it; a cell that has held text keeps its apostrophe, as in Excel. */
function chartIn(book: MemoryWorkbook): unknown {
  const cells = book.sheets.find(({ name }) => name === "Kontoplan")?.cells;
  const places = Array.from({ length: 60 }, (_, at) => [Math.floor(at / 6), at % 6] as const);
  return places.map(([row, column]) => [row, column, cells?.get(row, column)]);
}

test("an account is placed under the line of its likes, counts there in the next run, and leaves no trace when it is taken back", async () => {
  const { book, workbook, session } = withUnknownCodes([
    ["Konto", "Rad"],
    ["470", "Övriga kostnader"],
    ["472", "Övriga kostnader"],
    ["48", "Bidrag"],
  ]);
  const [account] = await unknown(workbook);
  expect(account).toEqual({ source: "accounts", code: "4711", belongsTo: "Övriga kostnader" });
  const before = chartIn(book);
  const placed = account && (await session.placeCode(account));
  expect(placed?.map(({ place, after }) => [place.sheet, place.address, after])).toEqual([
    ["Kontoplan", "B5", "Övriga kostnader"],
    ["Kontoplan", "A5", "4711"],
  ]);
  expect((await unknown(workbook)).map(({ code: still }) => still)).not.toContain("4711");
  expect(await session.takeBackCode(placed ?? [])).toBe(true);
  expect(chartIn(book)).toEqual(before);
}, 60_000);

test("where no Kontoplan stands it is made from the template, and the row comes below", async () => {
  const { workbook, session } = withUnknownCodes(undefined);
  const placed = await session.placeCode({ source: "accounts", code: "4711", belongsTo: "Övriga kostnader" });
  expect(placed).toHaveLength(2);
  expect((await unknown(workbook)).map(({ code: still }) => still)).not.toContain("4711");
}, 60_000);

test("every öre of the outcome stands in the tree of its codes, and what has no place has its proposal", async () => {
  const { session } = withUnknownCodes(undefined);
  const found = await session.codes("accounts", new AbortController().signal);
  if (found?.kind !== "tree") throw new Error("The outcome could not be read.");
  const { rules, unplaced, whole } = found.tree;
  const booked = town.outcome.reduce((sum, { hundredths }) => sum + hundredths, 900_000 * 100 + 100 * 100);
  expect(whole).toEqual({ rows: town.outcome.length + 2, amount: -booked });
  expect([...rules.map((rule) => rule.whole), ...unplaced].reduce((sum, { amount }) => sum + amount, 0)).toBe(-booked);
  expect(unplaced).toEqual([{ code: "4711", rows: 1, amount: -90_000_000 }]);
  expect(found.proposals.get("4711")?.belongsTo).toBe("Övriga kostnader");
}, 60_000);

test("a tree that nobody waits for any more is no failure", async () => {
  const { session } = withUnknownCodes(undefined);
  const abort = new AbortController();
  abort.abort();
  expect(await session.codes("accounts", abort.signal)).toBeUndefined();
  expect(session.getSnapshot().kind).toBe("idle");
}, 60_000);

test("what somebody has written there meanwhile is left, and said", async () => {
  const { session } = withUnknownCodes([
    ["Konto", "Rad"],
    ["470", "Övriga kostnader"],
  ]);
  const placed = (await session.placeCode({ source: "accounts", code: "4711", belongsTo: "Bidrag" })) ?? [];
  const changed = placed.map((cell) => ({ ...cell, after: "annat" }));
  expect(await session.takeBackCode(changed)).toBe(false);
}, 60_000);

test("in an Excel table nothing is written below it: what to type is said", async () => {
  const { session } = withUnknownCodes([
    ["Konto", "Rad"],
    ["470", "Övriga kostnader"],
  ]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Kontoplan");
    sheet.tables.add("A1:B2", true).name = "Avvik_Kontoplan";
    await context.sync();
  });
  await session.run();
  expect(await session.placeCode({ source: "accounts", code: "4711", belongsTo: "Bidrag" })).toBeUndefined();
  expect(session.getSnapshot()).toMatchObject({
    notice: { kind: "codeByHand", sheet: "Kontoplan", code: "4711", belongsTo: "Bidrag" },
  });
}, 60_000);

test("where the rules are read out of an export nothing is written into it: where to add the code is said", async () => {
  const book = new MemoryWorkbook();
  for (const { name, cells } of foreignWorkbook(town))
    book.addSheet(
      name,
      cells.map((row) => [...row])
    );
  const { session } = sessionOn(book);
  await session.examine();
  const before = JSON.stringify(book.contents());
  const belongsTo = town.areas[0]?.name ?? "";
  expect(await session.placeCode({ source: "responsibilities", code: "9999", belongsTo })).toBeUndefined();
  expect(JSON.stringify(book.contents())).toBe(before);
  expect(session.getSnapshot()).toMatchObject({ notice: { kind: "codeElsewhere", readFrom: "Uppföljning" } });
}, 60_000);

describe("the place of a code's likes", () => {
  const lines = prefixMap([
    ["50", "Löner"],
    ["51", "Löner"],
    ["56", "PO"],
    ["4530", "Bidrag"],
  ]);

  test.each([
    ["5711", "Löner"],
    ["4531", "Bidrag"],
    ["9100", undefined],
    ["A12", undefined],
    ["", undefined],
  ])("%s is proposed under %s", (text, place) => expect(nearestOf(lines, code(text))?.place).toBe(place));

  test("is never one that no code with the same beginning has", () => {
    const entry = fc.tuple(fc.stringMatching(/^\d{1,4}$/), fc.constantFrom("A", "B", "C"));
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), fc.stringMatching(/^\d{2,5}$/), (entries, text) => {
        const nearest = nearestOf(prefixMap(entries), code(text));
        const alike = entries.filter(([prefix]) => prefix[0] === text[0]).map(([, place]) => place);
        if (nearest !== undefined) expect(alike).toContain(nearest.place);
      })
    );
  });
});
