/** Inserts sheets that hold sources: the template's, or the sample's. What is there already is left alone. */
import { columnLetters } from "../sources/address";
import type { SheetContents, Watch } from "../workbook";
import { WorkbookError } from "../workbookError";
import { a1 } from "./area";
import { scalar } from "./look";
import { TEXT_FORMAT, textCell } from "./layout";
import { within } from "./columnWidths";
import { points } from "./pages";
import { borrow, type Run } from "./office";
import { bytesOfContents, packed } from "./packing";

/** Width in characters, of the longest of the first cells. */
const WIDTH = { least: 10, most: 40, rows: 50 };

/** Excel shows at most this much of a note on a cell. */
const NOTE_CHARACTERS = 255;

/** Rows that are sent as one range. */
const BLOCK_ROWS = 2_000;

/**
 * Gives the inserted names, in the given order. Where one can't be inserted, or it is stopped, those that were are
 * taken away again.
 */
export async function insertSheets(
  run: Run,
  wanted: readonly SheetContents[],
  watch?: Watch
): Promise<readonly string[]> {
  const added: Excel.Worksheet[] = [];
  try {
    return await run(async (context) => {
      const { worksheets, protection } = context.workbook;
      worksheets.load("items/name");
      protection.load("protected");
      await context.sync();
      const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
      const sheets = wanted.filter(({ name, rows }) => rows.length > 0 && !taken.has(name.toLowerCase()));
      const names = sheets.map(({ name }) => name);
      if (names.length > 0 && protection.protected)
        throw new WorkbookError({ kind: "workbookProtected", sheets: names });
      await fill(sheets, added, context, watch);
      return names;
    });
  } catch (error) {
    // Only an answer tells which sheets are ours: one without an id may be somebody else's of the same name.
    const ids = added.map((sheet) => sheet.toJSON().id).filter((id) => id !== undefined);
    if (ids.length > 0) await run((context) => remove(ids, context), "forCellEdit");
    throw error;
  }
}

async function fill(
  sheets: readonly SheetContents[],
  added: Excel.Worksheet[],
  context: Excel.RequestContext,
  watch?: Watch
): Promise<void> {
  const { worksheets } = context.workbook;
  const total = sheets.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  const blocks = sheets.flatMap((contents) => blocksOf(contents));
  for (const [index, group] of packed(blocks, ({ rows }) => 2 * bytesOfContents(rows)).entries()) {
    if (index === 0) {
      for (const contents of sheets) {
        const sheet = worksheets.add(contents.name);
        added.push(sheet);
        furnishSource(sheet, contents);
      }
    }
    watch?.signal.throwIfAborted();
    watch?.progress({ phase: "insert", done, total });
    for (const { name, from, rows } of group) {
      done += rows.length;
      const columns = Math.max(...rows.map((row) => row.length));
      const range = borrow(worksheets.getItem(name).getRangeByIndexes(from, 0, rows.length, columns));
      range.formulas = rows.map((row) => Array.from({ length: columns }, (_, column) => inputOf(row[column] ?? "")));
    }
    // One request per block: together they would be more than Excel takes at a time.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
}

function blocksOf({ name, rows }: SheetContents) {
  return Array.from({ length: Math.ceil(rows.length / BLOCK_ROWS) }, (_, index) => ({
    name,
    from: index * BLOCK_ROWS,
    rows: rows.slice(index * BLOCK_ROWS, (index + 1) * BLOCK_ROWS),
  }));
}

/** Headings bold and in view, explanations on them, columns of codes as text all the way down. */
function furnishSource(sheet: Excel.Worksheet, { rows, notes = [], textColumns = [] }: SheetContents): void {
  const headings = rows[0] ?? [];
  for (const [column, heading] of headings.entries()) {
    const longest = Math.max(...rows.slice(0, WIDTH.rows).map((row) => String(row[column] ?? "").length));
    const whole = borrow(sheet.getRange(`${columnLetters(column)}:${columnLetters(column)}`));
    whole.format.columnWidth = points(within(WIDTH, longest + 3));
    if (textColumns.includes(column)) whole.numberFormat = scalar(TEXT_FORMAT);
    const note = notes[column];
    if (note === undefined) continue;
    const cell = borrow(sheet.getRange(a1({ row: 0, column, rows: 1, columns: 1 })));
    cell.dataValidation.prompt = {
      showPrompt: true,
      title: String(heading).slice(0, 32),
      message: note.slice(0, NOTE_CHARACTERS),
    };
  }
  if (headings.length === 0) return;
  const top = borrow(sheet.getRange(a1({ row: 0, column: 0, rows: 1, columns: headings.length })));
  top.format.font.bold = true;
  sheet.freezePanes.freezeRows(1);
}

function inputOf(cell: SheetContents["rows"][number][number]): string | number | boolean {
  return typeof cell === "string" ? textCell(cell).input : cell;
}

async function remove(ids: readonly string[], context: Excel.RequestContext): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  await context.sync();
  for (const sheet of worksheets.items) if (ids.includes(sheet.id)) sheet.delete();
  await context.sync();
}
