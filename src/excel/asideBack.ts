/**
 * Puts cells that were set aside back where they stood, or lets go of them when the change is done. What somebody has
 * typed meanwhile into cells that the change had emptied or written is left to them; where so much has come that it
 * can't be told, it stands, and the cells that were set aside come into view as a sheet of their own.
 */
import type { CellValue } from "../workbook";
import { a1, cellsOf, parseReference, type Area } from "./area";
import { askExtents, isSameExtent, keptIn, MOST_COMPARED, type Aside, type AsideBlock } from "./aside";
import { cellStates, isSameContent, loadCells, refillOf, type CellStates, type Refill } from "./cells";
import { loadMemory, remembered } from "./memory";
import { loadNames, ownNames, refersToSame } from "./names";
import { borrow, rangeOn } from "./office";

/** Tells whether all of it could be put back, by what was read afterwards. */
export async function putAsideBack(aside: Aside, context: Excel.RequestContext): Promise<boolean> {
  const there = await sheetsThere(context);
  const changed = aside.blocks.filter(({ is }) => is !== "guarded");
  const blocks = changed.filter(({ sheet, kept }) => there.has(sheet) && there.has(kept));
  const met = await meet(blocks, context);
  for (const { block, is } of met) if (is === "ours") copyBack(block, context);
  for (const { block, theirs } of met) for (const cell of theirs) type(block, cell, context);
  const checks = met.filter(({ is, theirs }) => is === "ours" && theirs.length === 0);
  const extents = checks.map(({ block }) => askExtents(block, context));
  await context.sync();
  if (!extents.every(({ standing, aside: kept }) => isSameExtent(standing(), kept()))) return false;

  await remember(aside, context);
  await removeAdded(aside, there, context);
  const stranded = new Set(met.filter(({ is }) => is === "theirs").map(({ block }) => block.kept));
  await letGo(aside, there, stranded, context);
  return true;
}

/** Nothing was changed, or all is done: the cells that were set aside go, and so does the journal. */
export async function discardAside(aside: Aside, context: Excel.RequestContext): Promise<void> {
  await letGo(aside, await sheetsThere(context), new Set(), context);
}

async function sheetsThere(context: Excel.RequestContext): Promise<ReadonlySet<string>> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  return new Set(worksheets.items.map(({ name }) => name));
}

/** The sheets that hold what was set aside; the journal last, so that it says where they are until they are gone. */
async function letGo(
  aside: Aside,
  there: ReadonlySet<string>,
  stranded: ReadonlySet<string>,
  context: Excel.RequestContext
): Promise<void> {
  for (const name of keptIn(aside)) {
    if (!there.has(name)) continue;
    const sheet = context.workbook.worksheets.getItem(name);
    // Excel refuses to delete what is very hidden.
    sheet.visibility = stranded.has(name) ? "Visible" : "Hidden";
    if (!stranded.has(name)) sheet.delete();
  }
  const journal = loadMemory(context, "Avvik.journal");
  await context.sync();
  if (!journal.isNullObject) journal.delete();
  await context.sync();
}

/** Inserted sheets, unless somebody has put more into them. */
async function removeAdded({ added }: Aside, there: ReadonlySet<string>, context: Excel.RequestContext): Promise<void> {
  const inserted = added
    .filter(({ name }) => there.has(name))
    .map((one) => {
      const sheet = context.workbook.worksheets.getItem(one.name);
      const used = borrow(sheet.getUsedRangeOrNullObject(true));
      used.load("address");
      return { ...one, sheet, used };
    });
  await context.sync();
  for (const { sheet, used, address } of inserted) {
    const filled = used.isNullObject ? undefined : parseReference(used.address);
    if (filled === undefined || a1(filled) === address) sheet.delete();
  }
}

interface Met {
  readonly block: AsideBlock;
  /** `untouched`: it holds what is kept. `theirs`: so much has come from somebody else that it is left as it stands. */
  readonly is: "ours" | "untouched" | "theirs";
  /** Single cells of somebody else's. */
  readonly theirs: readonly TheirCell[];
}

interface TheirCell {
  readonly row: number;
  readonly column: number;
  readonly refill: Refill;
}

/** What stands in the blocks now. */
async function meet(blocks: readonly AsideBlock[], context: Excel.RequestContext): Promise<readonly Met[]> {
  const extents = blocks.map((block) => ({ block, extent: askExtents(block, context) }));
  await context.sync();
  const asked = extents.map(({ block, extent }) => {
    const [standing, kept] = [extent.standing(), extent.aside()];
    const compared = block.is === "emptied" ? standing : block.area;
    if (compared === undefined || compared.rows * compared.columns > MOST_COMPARED)
      return { block, standing, kept, compared, cells: undefined };
    const now = loadCells(rangeOn(context, block.sheet, a1(compared)));
    const before = rangeOn(context, block.kept, a1(compared));
    before.load("formulas");
    return { block, standing, kept, compared, cells: { now, before } };
  });
  await context.sync();
  return asked.map(({ block, standing, kept, compared, cells }): Met => {
    const now = cells && cellStates(cells.now);
    if (cells !== undefined && compared !== undefined && now !== undefined)
      return { block, is: "ours", theirs: theirsIn(block, compared, now, cells.before.formulas as CellValue[][]) };
    if (block.is !== "emptied" || standing === undefined) return { block, is: "ours", theirs: [] };
    return { block, is: isSameExtent(standing, kept) ? "untouched" : "theirs", theirs: [] };
  });
}

/** Cells that hold neither what was there before nor what the change put there. */
function theirsIn(
  { is, after, area }: AsideBlock,
  compared: Area,
  now: CellStates,
  before: readonly (readonly CellValue[])[]
): readonly TheirCell[] {
  if (is !== "emptied" && after === undefined) return [];
  return [...cellsOf(now.contents)].flatMap(([content, r, c]): readonly TheirCell[] => {
    const [row, column] = [compared.row + r, compared.column + c];
    const ours = is === "emptied" ? "" : (after?.[row - area.row]?.[column - area.column] ?? "");
    const isOurs = isSameContent(content, before[r]?.[c] ?? "") || isSameContent(content, ours);
    return isOurs ? [] : [{ row, column, refill: refillOf(now, r, c) }];
  });
}

function copyBack({ sheet, area, kept, is }: AsideBlock, context: Excel.RequestContext): void {
  const target = (): Excel.Range => rangeOn(context, sheet, a1(area));
  target().copyFrom(rangeOn(context, kept, a1(area)), "Formulas");
  if (is === "added") target().copyFrom(rangeOn(context, kept, a1(area)), "Formats");
}

function type({ sheet }: AsideBlock, { row, column, refill }: TheirCell, context: Excel.RequestContext): void {
  const cell = (): Excel.Range => rangeOn(context, sheet, a1({ row, column, rows: 1, columns: 1 }));
  cell().numberFormat = [[refill.during]];
  cell().formulas = [[refill.input]];
  cell().numberFormat = [[refill.after]];
}

/** Names and memories as they were. */
async function remember({ names, memories }: Aside, context: Excel.RequestContext): Promise<void> {
  const standing = loadNames(context);
  const settings = memories.map((memory) => ({ ...memory, setting: loadMemory(context, memory.key) }));
  await context.sync();
  for (const { name, before } of names) {
    const now = ownNames(standing).find((own) => own.name === name)?.formula;
    if (now === before || (now !== undefined && before !== undefined && refersToSame(now, before))) continue;
    if (before === undefined) standing.getItem(name).delete();
    else if (now !== undefined) standing.getItem(name).formula = before;
    else standing.add(name, before).visible = false;
  }
  for (const { key, before, setting } of settings) {
    if (remembered(setting) === before) continue;
    if (before === undefined) setting.delete();
    else context.workbook.settings.add(key, before);
  }
  await context.sync();
}
