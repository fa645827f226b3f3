/**
 * Kommentarer through the pipeline, on the sample municipality: what people write survives new figures, and no
 * sentence of theirs is left with a figure or a direction that the tables contradict without being told.
 */
import { commentedIn } from "../src/comments/commented";
import fc from "fast-check";
import { sampleSheets } from "./fixtures/exempel-2024";
import { cases } from "./support/cases";
import { expectGolden } from "./support/golden";
import { arrayWorkbook, unwatched, type ArrayWorkbook, type Cells } from "./support/arrayWorkbook";
import type { Comment } from "../src/model/comment";
import { yearEnd } from "../src/pipeline";

const NOW = new Date(2025, 0, 20, 9, 15);

/** The sample with some amounts of the ledger moved, by responsibility. */
function sheetsWith(added: Readonly<Record<string, number>>): ReadonlyMap<string, Cells> {
  const sheets = new Map(sampleSheets());
  const [headings = [], ...rows] = sheets.get("Utfall") ?? [];
  const [account, responsibility, amount] = ["Konto", "Ansvar", "Belopp"].map((name) => headings.indexOf(name));
  const more = Object.entries(added).map(([code, kronor]) => {
    const like =
      rows.find(
        (row) => String(row[responsibility ?? 0]).startsWith(code) && String(row[account ?? 0]).startsWith("5")
      ) ??
      rows[0] ??
      [];
    return like.map((cell, column) => (column === amount ? kronor : cell));
  });
  sheets.set("Utfall", [headings, ...rows, ...more]);
  return sheets;
}

function book(sheets: ReadonlyMap<string, Cells>): ArrayWorkbook {
  return arrayWorkbook(
    [...sheets].map(([name, cells]) => ({ name, cells })),
    { rowsPerBlock: 500 }
  );
}

async function commentsIn(workbook: ArrayWorkbook): Promise<readonly Comment[]> {
  const result = await yearEnd(workbook, { ...unwatched, now: NOW, clock: () => 0 });
  if (result.kind !== "written") throw new Error(JSON.stringify(result.problems));
  return commentedIn(result.written)?.comments ?? [];
}

/** The next run: the same sheet Kommentarer, with what a person has made of it, over other figures. */
async function next(
  first: ArrayWorkbook,
  sheets: ReadonlyMap<string, Cells>,
  edit: (rows: Cells) => Cells
): Promise<readonly Comment[]> {
  const workbook = book(sheets);
  workbook.kommentarer.contents = edit(first.kommentarer.contents ?? []);
  for (const [name, text] of first.memories) workbook.memories.set(name, text);
  const comments = await commentsIn(workbook);
  first.kommentarer.contents = workbook.kommentarer.contents;
  for (const [name, text] of workbook.memories) first.memories.set(name, text);
  return comments;
}

const CODES = codesOfAreas();

function codesOfAreas(): readonly string[] {
  const [headings = [], ...rows] = sampleSheets().get("Ansvar") ?? [];
  return rows.map((row) => String(row[headings.indexOf("Ansvar")])).filter((code, index) => index < 4 && code !== "");
}

const retext = (rows: Cells, index: number, edit: (text: string) => string): Cells =>
  rows.map((row, at) => (at === index ? row.map((cell, column) => (column === 2 ? edit(String(cell)) : cell)) : row));
const first = (text: string): string => /^.*?[.](?=\s|$)/u.exec(text)?.[0] ?? text;

/** What people do to a text; each leaves a mark to look for. */
const EDITS: Readonly<Record<string, (text: string, mark: string) => string>> = {
  "a sentence before": (text, mark) => `Först ${mark} ord. ${text}`,
  "a sentence after": (text, mark) => `${text} Sist ${mark} ord.`,
  "words within the first sentence": (text, mark) => text.replace(/ (?=\p{L}+ett? |på )/u, ` (${mark}) `),
  "the first sentence only": (text, mark) => `${first(text)} ${mark}.`,
  "another beginning": (text, mark) => `Som ${mark} väntade: ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
  "words alone": (_, mark) => `Bara ${mark}.`,
};

test("what a person has written stands, with today's figures, and what nobody touched is the new text", async () => {
  const workbook = book(sampleSheets());
  await commentsIn(workbook);
  const other = sheetsWith(Object.fromEntries(CODES.map((code, index) => [code, 3_700_000 * (index + 1)])));
  const fresh = await commentsIn(book(other));
  const edits = Object.entries(EDITS);
  const merged = await next(workbook, other, (rows) =>
    edits.reduce((changed, [, edit], index) => retext(changed, index + 2, (text) => edit(text, `märke${index}`)), rows)
  );
  edits.forEach(([name], index) =>
    expect([name, merged.some(({ text }) => text.includes(`märke${index}`))]).toEqual([name, true])
  );
  for (const comment of merged.filter(({ status }) => status === "generated"))
    expect(fresh.map(({ text }) => text)).toContain(comment.text);
  expect(merged.filter(({ status }) => status === "generated")).toHaveLength(fresh.length - edits.length);
  expectGolden(
    "exempel-2024-kommentarer-redigerade",
    merged
      .filter(({ status }) => status !== "generated")
      .map(({ section, heading, text, status, toMend }) =>
        [`## ${section}: ${heading} (${status})`, "", text, ...toMend.map((line) => `\n- ${line}`), ""].join("\n")
      )
      .join("\n")
  );
}, 60_000);

test("a person's sentence is never left saying a surplus where there is a deficit", async () => {
  const workbook = book(sampleSheets());
  const before = await commentsIn(workbook);
  const at = before.findIndex(({ key }) => key === "area:Arbetsmarknad och ekonomiskt bistånd");
  const turned = sheetsWith({ [CODES[0] ?? ""]: 80_000_000 });
  const merged = await next(workbook, turned, (rows) =>
    retext(
      rows,
      at + 1,
      () => "Området gör glädjande nog ett överskott på drygt 64 miljoner kronor. Bemanningen har varit god."
    )
  );
  const comment = merged[at];
  expect(comment).toMatchObject({
    status: "stale",
    text: expect.stringContaining(
      "Området gör glädjande nog ett överskott på drygt 64 miljoner kronor. Bemanningen har varit god."
    ),
  });
  expect(comment?.toMend[0]).toBe(
    "Stämmer inte längre: Området gör glädjande nog ett överskott på drygt 64 miljoner kronor."
  );
  expect(comment?.toMend[1]).toMatch(/^Nytt förslag: .*underskott på knappt 16 miljoner kronor/u);
}, 60_000);

test("a figure that a person has typed in a way of their own is told when it is wrong, and shows its cell when it is right", async () => {
  const workbook = book(sampleSheets());
  const before = await commentsIn(workbook);
  const at = before.findIndex(({ key }) => key === "area:Individ- och familjeomsorg");
  const [wrong, right] = [
    "Individ- och familjeomsorg redovisar ett underskott på 97,3 mnkr.",
    "Individ- och familjeomsorg redovisar ett underskott på 91,1 mnkr.",
  ];
  const merged = await next(workbook, sampleSheets(), (rows) =>
    retext(
      retext(rows, at + 1, () => wrong),
      at + 2,
      () => right
    )
  );
  expect(merged[at]).toMatchObject({ text: wrong, status: "stale", sentences: [{ isStale: true }] });
  expect(merged[at]?.toMend.join("\n")).toContain("ska vara 91,1 mnkr");
  expect(merged[at + 1]?.sentences[0]).toMatchObject({
    isStale: false,
    cells: [expect.objectContaining({ table: "Avvik.budgetavvikelse", value: -91_106 })],
  });
  const again = await next(workbook, sampleSheets(), (rows) => retext(rows, at + 1, () => right));
  expect(again[at]).toMatchObject({ text: right, status: "edited", toMend: [], notes: [] });
}, 60_000);

test("left out by choice, they stand as they were and are not in the result", async () => {
  const workbook = book(sampleSheets());
  await workbook.skip(["kommentarer"]);
  const result = await yearEnd(workbook, { ...unwatched, now: NOW, clock: () => 0 });
  expect(result).toMatchObject({ kind: "written", skipped: [{ name: "Kommentarer" }] });
  expect(workbook.written[0]?.tables.map(({ id }) => id)).not.toContain("Avvik.kommentarer");
  expect(workbook.kommentarer.contents).toBeUndefined();
}, 60_000);

test("another length adds and takes away our sentences only", async () => {
  const workbook = book(sampleSheets());
  await commentsIn(workbook);
  await workbook.chooseLength("full");
  const full = await next(workbook, sampleSheets(), (rows) => retext(rows, 3, (text) => `${text} Egna ord.`));
  expect(full[2]?.text).toMatch(/ Egna ord\.$/u);
  await workbook.chooseLength("short");
  const short = await next(workbook, sampleSheets(), (rows) => rows);
  expect(short[2]?.text).toMatch(/Egna ord\.$/u);
  expect(short.length).toBeLessThan(full.length);
  expect(short[2]?.text.length).toBeLessThan(full[2]?.text.length ?? 0);
}, 60_000);

test("whatever figures and edits come, every mark that a person has left is there", async () => {
  const names = Object.keys(EDITS);
  const moves = fc.array(fc.integer({ min: -90, max: 90 }), { minLength: CODES.length, maxLength: CODES.length });
  const edits = fc.uniqueArray(fc.record({ row: fc.integer({ min: 1, max: 12 }), edit: fc.constantFrom(...names) }), {
    minLength: 1,
    maxLength: 5,
    selector: ({ row }) => row,
  });
  await fc.assert(
    fc.asyncProperty(moves, edits, fc.boolean(), async (millions, changes, isReversed) => {
      const workbook = book(sampleSheets());
      await commentsIn(workbook);
      const sheets = sheetsWith(
        Object.fromEntries(CODES.map((code, index) => [code, 1_000_000 * (millions[index] ?? 0)]))
      );
      const merged = await next(workbook, sheets, ([headings = [], ...rows]) => {
        const changed = changes.reduce<Cells>(
          (all, { row, edit }) => retext(all, row, (text) => EDITS[edit]?.(text, `märke${row}x`) ?? text),
          [headings, ...rows]
        );
        return isReversed ? [headings, ...changed.slice(1).reverse()] : changed;
      });
      const all = merged.map(({ text }) => text).join("\n");
      for (const { row, edit } of changes)
        if (edit !== "words within the first sentence")
          expect([edit, all.includes(`märke${row}x`)]).toEqual([edit, true]);
      const again = await next(workbook, sheets, (rows) => rows);
      expect(again.map(({ text, status, toMend, notes }) => [text, status, toMend, notes])).toEqual(
        merged.map(({ text, status, toMend, notes }) => [text, status, toMend, notes])
      );
    }),
    { numRuns: cases(8, 30) }
  );
}, 300_000);
