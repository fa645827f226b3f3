/**
 * Cells that are set aside before they are changed: copied by Excel itself to hidden sheets of the same workbook, at
 * the same addresses, so that formulas come back as they were and a ledger of any length costs one action. A journal
 * in the settings says what stands where, so that a change that Excel never let us finish can be taken back too.
 */
import type { Place } from "../model/problem";
import { parseArea } from "../sources/address";
import type { CellChange, CellValue, ChangeOrder, MemoryName } from "../workbook";
import { WorkbookError } from "../workbookError";
import { a1, parseReference, type Area } from "./area";
import { loadMemory, remembered } from "./memory";
import { loadNames, ownNames, sourceName } from "./names";
import { borrow, rangeOn } from "./office";

/** A block of cells that is changed. Sheets by name, since ids may change when the file is opened anew. */
export interface AsideBlock {
  readonly sheet: string;
  readonly area: Area;
  /** The hidden sheet that holds its cells meanwhile. */
  readonly kept: string;
  readonly is: "guarded" | "emptied" | "written" | "added";
  /** What the change makes of it, where that is little enough to be kept. */
  readonly after: readonly (readonly CellValue[])[] | undefined;
}

export interface Aside {
  readonly blocks: readonly AsideBlock[];
  /** Sheets that the change inserts, and the cells that it fills on them; none of them was there before. */
  readonly added: readonly { readonly name: string; readonly address: string }[];
  readonly names: readonly { readonly name: string; readonly before: string | undefined }[];
  readonly memories: readonly { readonly key: MemoryName; readonly before: string | undefined }[];
  /**
   * `keeping`: nothing has been changed yet. `changing`: what is kept is whole. `done`: all is changed and read back,
   * and what is kept only has to go.
   */
  readonly stage: "keeping" | "changing" | "done";
}

const CHOICES: MemoryName = "Avvik.choices";

/** More cells than this are put back as one, without being looked at one by one. */
export const MOST_COMPARED = 20_000;

/** Looks at what will be changed, and throws where it can't be. */
export async function asideFor(order: ChangeOrder, context: Excel.RequestContext): Promise<Aside> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/name,items/protection/protected,items/autoFilter/isDataFiltered");
  protection.load("protected");
  const filters = order.changes.map(({ place }) => {
    const { tables } = context.workbook.worksheets.getItem(place.sheet);
    tables.load("items/autoFilter/isDataFiltered");
    return { sheet: place.sheet, tables };
  });
  const names = loadNames(context);
  const forgotten = [...(order.forgotten ?? []), ...(order.choice === undefined ? [] : [CHOICES])];
  const memories = forgotten.map((key) => ({ key, setting: loadMemory(context, key) }));
  const free = order.changes.flatMap(({ place, isAdded }) => {
    if (isAdded !== true) return [];
    const used = borrow(rangeOn(context, place.sheet, place.address).getUsedRangeOrNullObject(true));
    used.load("address");
    return [{ place, used }];
  });
  await context.sync();

  const touched = new Set(order.changes.map(({ place }) => place.sheet));
  for (const { name, protection, autoFilter } of worksheets.items) {
    if (!touched.has(name)) continue;
    const isFiltered =
      autoFilter.isDataFiltered ||
      filters.some(({ sheet, tables }) => sheet === name && tables.items.some((one) => one.autoFilter.isDataFiltered));
    if (protection.protected) throw new WorkbookError({ kind: "sheetProtected", sheet: name });
    if (isFiltered) throw new WorkbookError({ kind: "sheetFiltered", sheet: name });
  }
  const taken = free.find(({ used }) => !used.isNullObject);
  if (taken !== undefined) throw new WorkbookError({ kind: "changedMeanwhile", place: taken.place });
  const standing = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const inTheWay = order.sheets.find(({ name }) => standing.has(name.toLowerCase()));
  if (inTheWay !== undefined)
    throw new WorkbookError({ kind: "changedMeanwhile", place: { sheet: inTheWay.name, address: "A1" } });
  const kept = keptSheets([...touched], standing);
  if (protection.protected)
    throw new WorkbookError({
      kind: "workbookProtected",
      sheets: [...kept.values(), ...order.sheets.map(({ name }) => name)],
    });

  const named = order.choice === undefined ? [] : [sourceName(order.choice.source)];
  return {
    blocks: [
      // First, so that what is set aside of the same cells once more is what goes.
      ...(order.guarded ?? []).map((place) => ({
        ...asideBlock(place, kept),
        is: "guarded" as const,
        after: undefined,
      })),
      ...order.changes.map((change) => blockOf(change, kept)),
    ],
    added: order.sheets.map(({ name, rows }) => {
      const columns = Math.max(1, ...rows.map((row) => row.length));
      return { name, address: a1({ row: 0, column: 0, rows: rows.length, columns }) };
    }),
    names: named.map((name) => ({ name, before: ownNames(names).find((own) => own.name === name)?.formula })),
    memories: memories.map(({ key, setting }) => ({ key, before: remembered(setting) })),
    stage: "keeping",
  };
}

/** Sheets that have cells set aside, each once. */
export function keptIn({ blocks }: Aside): readonly string[] {
  return [...new Set(blocks.map(({ kept }) => kept))];
}

/** Asks Excel to copy the cells to where they are kept; twice is as good as once. */
export function setAside({ sheet, area, kept }: AsideBlock, context: Excel.RequestContext): void {
  rangeOn(context, kept, a1(area)).copyFrom(rangeOn(context, sheet, a1(area)), "All");
}

/**
 * How far the cells of a block are filled, as they stand and as they are kept: an address on a sheet that is not said.
 */
export function askExtents({ sheet, area, kept }: AsideBlock, context: Excel.RequestContext) {
  const [standing, aside] = [sheet, kept].map((name) => {
    const used = borrow(rangeOn(context, name, a1(area)).getUsedRangeOrNullObject(true));
    used.load("address");
    return used;
  });
  return { standing: (): Area | undefined => extentOf(standing), aside: (): Area | undefined => extentOf(aside) };
}

export function isSameExtent(one: Area | undefined, other: Area | undefined): boolean {
  return (one && a1(one)) === (other && a1(other));
}

/** Nothing but what is in the cells: `undefined` where they are empty. */
function extentOf(used: Excel.Range | undefined): Area | undefined {
  if (used === undefined || used.isNullObject) return undefined;
  return parseReference(used.address);
}

function keptSheets(touched: readonly string[], standing: ReadonlySet<string>): ReadonlyMap<string, string> {
  const free = Array.from({ length: standing.size + touched.length }, (_, index) => `Avvik undan ${index + 1}`).filter(
    (name) => !standing.has(name.toLowerCase())
  );
  return new Map(touched.map((sheet, index) => [sheet, free[index] ?? ""]));
}

function blockOf({ place, contents, isAdded }: CellChange, kept: ReadonlyMap<string, string>): AsideBlock {
  const written = isAdded === true ? "added" : "written";
  return { ...asideBlock(place, kept), is: contents === undefined ? "emptied" : written, after: contents };
}

function asideBlock(place: Place, kept: ReadonlyMap<string, string>): Pick<AsideBlock, "sheet" | "area" | "kept"> {
  const area = parseArea(place.address);
  if (area === undefined) throw new WorkbookError({ kind: "placeMissing", place });
  const { row, column, lastRow, lastColumn } = area;
  return {
    sheet: place.sheet,
    area: { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 },
    kept: kept.get(place.sheet) ?? "",
  };
}
