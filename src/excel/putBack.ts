/**
 * Puts the workbook back as it was before a write, cell by cell: contents, number formats, looks, names, added
 * sheets, and what we remember. A cell that by now holds neither what was there before nor what the write put
 * there has been changed by somebody else, and is left to them.
 */
import type { CellValue } from "../workbook";
import { a1, gridOf, holdsCell, parseReference, type Area } from "./area";
import { cellStates, isSameContent, loadCells, refillOf, type CellStates } from "./cells";
import { loadLooks, settableLooks, type Looks } from "./looks";
import { loadMemory, remembered } from "./memory";
import { loadNames, ownNames, refersToSame } from "./names";
import { borrow, rangeOn } from "./office";
import type { Journal } from "./journal";
import type { SavedCells, Undo } from "./undo";

/** Tells whether all of it could be put back, by what was read afterwards. */
export async function putBack(undo: Undo, context: Excel.RequestContext): Promise<boolean> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  const names = loadNames(context);
  const memories = undo.memories.map((change) => ({ ...change, setting: loadMemory(context, change.key) }));
  const journal = loadMemory(context, "Avvik.journal");
  await context.sync();

  const isThere = (sheet: string): boolean => worksheets.items.some(({ id, name }) => id === sheet || name === sheet);
  const blocks = undo.cells
    .filter((saved) => isThere(saved.sheet))
    .map((saved) => {
      const range = rangeOn(context, saved.sheet, a1(saved.area));
      return { saved, range: loadCells(range), looks: saved.looks === undefined ? undefined : loadLooks(range) };
    });
  const added = undo.addedSheets.filter(isThere).map((name) => {
    const sheet = worksheets.getItem(name);
    const used = borrow(sheet.getUsedRangeOrNullObject(true));
    used.load("address,formulas");
    return { name, sheet, used };
  });
  await context.sync();

  const ours = (sheet: string): readonly SavedCells[] => undo.cells.filter((saved) => saved.sheet === sheet);
  const doomed = added.filter(({ name, used }) => holdsOnlyOurs(used, ours(name)));
  const ownNow = ownNames(names);
  for (const { name, before, after } of undo.names) {
    const now = ownNow.find((own) => own.name === name)?.formula;
    if (now === undefined || !refersToSame(now, after)) continue;
    const item = names.getItem(name);
    if (before === undefined) item.delete();
    else item.formula = before;
  }
  const checks = blocks
    .filter(({ saved }) => !doomed.some(({ name }) => name === saved.sheet))
    .map(({ saved, range, looks }) => refill(saved, cellStates(range), looks?.value, context));
  for (const { sheet } of doomed) sheet.delete();
  for (const { key, before, after, setting } of memories) {
    if (remembered(setting) !== after) continue;
    if (before === undefined) setting.delete();
    else context.workbook.settings.add(key, before);
  }
  await context.sync();

  const isAsBefore = checks.every(({ saved, range, isOurs }) =>
    saved.before.contents.every((row, r) =>
      row.every((content, c) => !isOurs(r, c) || isSameContent((range.formulas as CellValue[][])[r]?.[c], content))
    )
  );
  if (isAsBefore && !journal.isNullObject) {
    journal.delete();
    await context.sync();
  }
  return isAsBefore;
}

/**
 * Takes back a write that was left unfinished, by its journal. `undefined` in place of what it would have to undo
 * (it was too much to keep): then only the journal goes, and the cells stand as they are until they are rewritten.
 */
export async function forgetWrite({ undo, aside }: Journal, context: Excel.RequestContext): Promise<boolean> {
  if (aside !== undefined) {
    const { discardAside, putAsideBack } = await import(/* webpackChunkName: "change" */ "./asideBack");
    if (aside.stage === "changing") return putAsideBack(aside, context);
    await discardAside(aside, context);
    return aside.stage === "keeping";
  }
  if (undo !== undefined && (await putBack(undo, context))) return true;
  const journal = loadMemory(context, "Avvik.journal");
  await context.sync();
  if (!journal.isNullObject) journal.delete();
  await context.sync();
  return false;
}

/** Fills the cells of a block again, and loads them for comparison. */
function refill(
  saved: SavedCells,
  now: CellStates | undefined,
  looks: Looks | undefined,
  context: Excel.RequestContext
) {
  const { area, before, after } = saved;
  const isOurs = (row: number, column: number): boolean => {
    const content = now?.contents[row]?.[column];
    return isSameContent(content, before.contents[row]?.[column]) || isSameContent(content, after[row]?.[column]);
  };
  const range = (): Excel.Range => rangeOn(context, saved.sheet, a1(area));
  const refills = gridOf(area, (row, column) => (isOurs(row, column) ? refillOf(before, row, column) : null));
  const isRestyled = saved.looks !== undefined && JSON.stringify(looks) !== JSON.stringify(saved.looks);
  const isChanged = JSON.stringify([now?.contents, now?.formats]) !== JSON.stringify([before.contents, before.formats]);
  if (isChanged || isRestyled) {
    range().numberFormat = refills.map((row) => row.map((cell) => cell?.during ?? null));
    range().formulas = refills.map((row) => row.map((cell) => cell?.input ?? null));
    range().numberFormat = refills.map((row) => row.map((cell) => cell?.after ?? null));
  }
  if (saved.looks !== undefined && isRestyled) range().setCellProperties(settableLooks(saved.looks));
  const check = range();
  check.load("formulas");
  return { saved, range: check, isOurs };
}

/** Whether nobody has put anything into a sheet that the write added. */
function holdsOnlyOurs(used: Excel.Range, ours: readonly SavedCells[]): boolean {
  if (used.isNullObject) return true;
  const at: Area | undefined = parseReference(used.address);
  if (at === undefined) return false;
  const isOurs = (content: CellValue, row: number, column: number): boolean => {
    const block = ours.find(({ area }) => holdsCell(area, row, column));
    return (
      block !== undefined && isSameContent(block.after[row - block.area.row]?.[column - block.area.column], content)
    );
  };
  return (used.formulas as CellValue[][]).every((line, r) =>
    line.every((content, c) => content === "" || isOurs(content, at.row + r, at.column + c))
  );
}
