/**
 * Cells of the user's own get other contents, all or none: look → set aside → empty → ask whether what was set aside
 * is what the change was made of → write and read back → mark as done. What is set aside stands in the workbook itself
 * until then (aside.ts), so a ledger of any length can be emptied and taken back.
 */
import { parseArea, placeOf } from "../sources/address";
import type { CellChange, CellValue, ChangeOrder, SetAside, Watch } from "../workbook";
import { WorkbookError, WriteFailed, type Aftermath } from "../workbookError";
import { a1 } from "./area";
import {
  askExtents,
  asideFor,
  isSameExtent,
  keptIn,
  MOST_COMPARED,
  setAside,
  type Aside,
  type AsideBlock,
} from "./aside";
import { discardAside } from "./asideBack";
import { isSameContent } from "./cells";
import { rememberChoice } from "./choices";
import { insertSheets } from "./insert";
import { asideText, leftBehind } from "./journal";
import { TEXT_FORMAT, textCell } from "./layout";
import { loadMemory, remembered } from "./memory";
import { checkNotCancelled, failureOf, rangeOn, type Run } from "./office";
import { bytesOfContents, packed } from "./packing";
import { forgetWrite } from "./putBack";
import { readBlocks } from "./read";

const BLOCK_ROWS = 2_000;

interface Order extends ChangeOrder {
  readonly watch: Watch;
  /** Whose change it is, for the journal. */
  readonly session: string;
}

export async function changeCells(run: Run, order: Order): Promise<void> {
  const { watch, session, holds } = order;
  const journal = { session, began: Date.now() };
  let begun: Aside | undefined;
  try {
    checkNotCancelled(watch.signal);
    const aside = await run((context) => asideFor(order, context));
    const step = (done: number): void => {
      checkNotCancelled(watch.signal);
      watch.progress({ phase: "change", done, total: 5 });
    };
    step(0);
    begun = aside;
    await run((context) => keep(aside, asideText(journal, aside), context));
    step(1);
    await run((context) => empty(aside, asideText(journal, { ...aside, stage: "changing" }), context));
    step(2);
    const isStill = holds === undefined || (await holds(setAsideIn(aside, run)));
    if (!isStill) throw new WorkbookError({ kind: "changedMeanwhile", place: placeOfBlock(aside.blocks[0]) });
    step(3);
    await run((context) => fill(order.changes, aside, context));
    const { choice } = order;
    if (choice !== undefined) await run((context) => rememberChoice(choice.source, choice.choice, context));
    step(4);
    if (order.sheets.length > 0) await insertSheets(run, order.sheets);
    await run((context) => finish(aside, asideText(journal, { ...aside, stage: "done" }), context));
    await letGo(run, aside);
    watch.progress({ phase: "change", done: 5, total: 5 });
  } catch (error) {
    const aftermath = begun === undefined ? "untouched" : await settled(run, session, begun);
    if (aftermath !== "done") throw new WriteFailed(failureOf(error), aftermath, { cause: error });
  }
}

/** The journal first, then the cells to hidden sheets, and whether all of them came there. */
async function keep(aside: Aside, journal: string, context: Excel.RequestContext): Promise<void> {
  const { settings, worksheets } = context.workbook;
  settings.add("Avvik.journal", journal);
  for (const name of keptIn(aside)) worksheets.add(name).visibility = "VeryHidden";
  for (const block of aside.blocks) setAside(block, context);
  const extents = aside.blocks.map((block) => ({ block, extent: askExtents(block, context) }));
  await context.sync();
  for (const { block, extent } of extents) {
    const isFree = block.is !== "added" || extent.standing() === undefined;
    if (isFree && isSameExtent(extent.standing(), extent.aside())) continue;
    throw new WorkbookError({ kind: "changedMeanwhile", place: placeOfBlock(block) });
  }
}

/**
 * In the same request the cells are set aside once more, so that what was typed since is among them: then it is known,
 * and comes back.
 */
async function empty({ blocks }: Aside, journal: string, context: Excel.RequestContext): Promise<void> {
  context.workbook.settings.add("Avvik.journal", journal);
  const compared = (block: AsideBlock): ReturnType<typeof contentsToCome> | undefined =>
    block.area.rows * block.area.columns > MOST_COMPARED
      ? undefined
      : contentsToCome(block.kept, a1(block.area), context);
  // All as they were set aside first: blocks may share cells.
  const asked = blocks
    .filter(({ is }) => is === "emptied" || is === "guarded")
    .map((block) => ({ block, first: compared(block) }));
  const emptied = asked.map(({ block, first }) => {
    setAside(block, context);
    const again = compared(block);
    if (block.is === "guarded") return { block, first, again, extent: undefined };
    rangeOn(context, block.sheet, a1(block.area)).clear("Contents");
    return { block, first, again, extent: askExtents(block, context) };
  });
  await context.sync();
  for (const { block, first, again, extent } of emptied) {
    const isUnchanged = first === undefined || again === undefined || isSameContents(first(), again());
    if (isUnchanged && extent?.standing() === undefined) continue;
    throw new WorkbookError({ kind: "changedMeanwhile", place: placeOfBlock(block) });
  }
}

function contentsToCome(sheet: string, address: string, context: Excel.RequestContext) {
  const range = rangeOn(context, sheet, address);
  range.load("formulas");
  return () => range.formulas as CellValue[][];
}

function isSameContents(one: readonly (readonly CellValue[])[], other: readonly (readonly CellValue[])[]): boolean {
  return one.every((row, r) => row.every((content, c) => isSameContent(content, other[r]?.[c])));
}

function setAsideIn({ blocks }: Aside, run: Run): SetAside {
  return {
    read: (wanted, take, watch) => readBlocks(run, wanted, take, watch),
    sheetOf: (sheet) => blocks.find((block) => block.sheet === sheet)?.kept ?? sheet,
  };
}

/** A cell that holds something else than when it was set aside has been changed by somebody since. */
async function fill(changes: readonly CellChange[], { blocks }: Aside, context: Excel.RequestContext): Promise<void> {
  const kept = new Map(blocks.map(({ sheet, kept }) => [sheet, kept]));
  const written = changes.flatMap(blocksOf);
  for (const group of packed(written, ({ contents = [] }) => 4 * bytesOfContents(contents))) {
    const asked = group.map((block) => sent(block, kept.get(block.place.sheet) ?? "", context));
    // One request per block: together they would be more than Excel takes at a time.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const one of asked) checkHeld(one);
  }
}

interface Sent {
  readonly block: Written;
  readonly first: () => CellValue[][];
  readonly again: () => CellValue[][];
  readonly held: () => CellValue[][];
}

type Written = CellChange & { readonly contents: readonly (readonly CellValue[])[] };

/**
 * The cells as they were set aside at first and are once more just before they are sent, and as the answer tells them.
 */
function sent(block: Written, keptOn: string, context: Excel.RequestContext): Sent {
  const { sheet, address } = block.place;
  const { contents, isAdded } = block;
  const first = contentsToCome(keptOn, address, context);
  rangeOn(context, keptOn, address).copyFrom(rangeOn(context, sheet, address), "All");
  const again = contentsToCome(keptOn, address, context);
  if (isAdded === true) rangeOn(context, sheet, address).numberFormat = contents.map((row) => row.map(formatOf));
  rangeOn(context, sheet, address).formulas = contents.map((row) => row.map(inputOf));
  return { block, first, again, held: contentsToCome(sheet, address, context) };
}

function checkHeld({ block: { place, contents }, first, again, held }: Sent): void {
  if (!isSameContents(first(), again())) throw new WorkbookError({ kind: "changedMeanwhile", place });
  const now = held();
  contents.forEach((row, r) =>
    row.forEach((wanted, c) => {
      const found = now[r]?.[c] ?? "";
      if (!isSameContent(wanted, found)) throw new WorkbookError({ kind: "readBackDiffers", place, wanted, found });
    })
  );
}

/** All stands and has been read back: from here the change is finished, not taken back. */
async function finish({ memories }: Aside, journal: string, context: Excel.RequestContext): Promise<void> {
  const { settings } = context.workbook;
  const forgotten = memories.filter(({ key }) => key !== "Avvik.choices").map(({ key }) => loadMemory(context, key));
  await context.sync();
  for (const setting of forgotten) if (!setting.isNullObject) setting.delete();
  settings.add("Avvik.journal", journal);
  const kept = loadMemory(context, "Avvik.journal");
  await context.sync();
  if (remembered(kept) !== journal) throw new WorkbookError({ kind: "notRemembered" });
}

/** Where Excel does not let us, the next look at the workbook does it: the journal says that all is done. */
async function letGo(run: Run, aside: Aside): Promise<void> {
  try {
    await run((context) => discardAside(aside, context), "forCellEdit");
  } catch {
    // The change itself is done and told.
  }
}

/** What the workbook's own journal says of the change; it leaves out what we know of long blocks. */
async function settled(run: Run, session: string, begun: Aside): Promise<Aftermath | "done"> {
  try {
    return await run(async (context) => {
      const setting = loadMemory(context, "Avvik.journal");
      await context.sync();
      const journal = leftBehind(remembered(setting), session, Date.now());
      if (journal === undefined) return "untouched";
      const stage = journal.aside?.stage ?? begun.stage;
      const isBack = await forgetWrite({ ...journal, aside: { ...begun, stage } }, context);
      const taken = isBack ? "restored" : "unfinished";
      return stage === "done" ? "done" : taken;
    }, "forCellEdit");
  } catch {
    // The failure that led here is the one that is told; what became of taking it back is told by the aftermath.
    return "unfinished";
  }
}

function placeOfBlock(block: AsideBlock | undefined) {
  return block === undefined ? { sheet: "", address: "A1" } : placeOf({ sheet: block.sheet, ...block.area });
}

function formatOf(cell: CellValue): string {
  return typeof cell === "string" && cell !== "" ? TEXT_FORMAT : "General";
}

function inputOf(cell: CellValue): CellValue {
  return typeof cell === "string" && cell !== "" ? textCell(cell).input : cell;
}

/** Nothing of what is emptied; what is long in parts. */
function blocksOf(change: CellChange): readonly Written[] {
  const { place, contents } = change;
  const area = parseArea(place.address);
  if (contents === undefined || area === undefined) return [];
  if (contents.length <= BLOCK_ROWS) return [{ ...change, contents }];
  return Array.from({ length: Math.ceil(contents.length / BLOCK_ROWS) }, (_, index) => {
    const rows = contents.slice(index * BLOCK_ROWS, (index + 1) * BLOCK_ROWS);
    const columns = area.lastColumn - area.column + 1;
    const row = area.row + index * BLOCK_ROWS;
    return {
      ...change,
      place: placeOf({ sheet: place.sheet, row, column: area.column, rows: rows.length, columns }),
      contents: rows,
    };
  });
}
