/**
 * What stands on the sheets before anything is written: the workbook's sheets and our names (one request), then
 * what the cells hold around our tables (another). Tells, before a cell is touched, what would make writing fail.
 */
import { columnLetters } from "../sources/address";
import type { CellValue, MemoryName } from "../workbook";
import { WorkbookError } from "../workbookError";
import { a1, gridOf, holdsCell, intersects, parseReference, parseReferences, type Area } from "./area";
import { loadMemory, remembered } from "./memory";
import { loadNames, ownNames, type OwnName } from "./names";
import { borrow, isTooLarge } from "./office";
import { parseWritten, type Written } from "./written";

export interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** Neither hidden nor very hidden: it can be put in front. */
  readonly isVisible: boolean;
}

export interface Inventory {
  readonly sheets: readonly Sheet[];
  readonly names: readonly OwnName[];
  readonly written: Written;
  /** The settings as they stand, to be put back. */
  readonly writtenText: string | undefined;
  readonly memories: ReadonlyMap<MemoryName, string | undefined>;
  /** No sheet can be added. */
  readonly isStructureProtected: boolean;
  /** Formulas are calculated only when somebody asks for it. */
  readonly isCalculationManual: boolean;
}

/** `remembers` is what the tables to be written want to know of what is remembered. */
export async function inventory(remembers: readonly MemoryName[], context: Excel.RequestContext): Promise<Inventory> {
  const { worksheets, application, protection } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  application.load("calculationMode");
  protection.load("protected");
  const names = loadNames(context);
  const written = loadMemory(context, "Avvik.written");
  const wanted = remembers.map((name) => [name, loadMemory(context, name)] as const);
  await context.sync();
  const text = remembered(written);
  return {
    sheets: worksheets.items.map(({ id, name, visibility, protection }) => ({
      id,
      name,
      isProtected: protection.protected,
      isVisible: visibility === "Visible",
    })),
    names: ownNames(names),
    written: parseWritten(text),
    writtenText: text,
    memories: new Map(wanted.map(([name, setting]) => [name, remembered(setting)])),
    isStructureProtected: protection.protected,
    isCalculationManual: application.calculationMode === "Manual",
  };
}

/** A sheet that holds tables of ours, as it stands. */
export interface Ground {
  readonly sheet: Sheet;
  /** Formula or value of a cell; "" for an empty one. */
  readonly contentAt: (row: number, column: number) => CellValue;
  /** Whether nobody else has anything in an area: a filled cell, or a part of a merged one. */
  readonly isFree: (area: Area) => boolean;
  /** The same sheet where an area is taken to be ours; `undefined` where part of it is merged. */
  readonly taking: (area: Area) => Ground | undefined;
}

export interface GroundQuestion {
  readonly sheet: Sheet;
  /** Where our tables and captions stand on it. */
  readonly own: readonly Area[];
  /** Those of them that will be rewritten. */
  readonly rewritten: readonly Area[];
  /** Columns that tables may reach over, from the first. */
  readonly columns: number;
}

/**
 * Throws where a sheet is protected or filtered, or something stands across our tables. One request; where that is
 * more than Excel gives at a time, one for each sheet.
 */
export async function groundsOf(
  questions: readonly GroundQuestion[],
  context: Excel.RequestContext
): Promise<readonly Ground[]> {
  try {
    return await groundsTogether(questions, context);
  } catch (error) {
    if (!isTooLarge(error) || questions.length < 2) throw error;
    const grounds: Ground[] = [];
    for (const question of questions) grounds.push(...(await groundsTogether([question], context)));
    return grounds;
  }
}

async function groundsTogether(
  questions: readonly GroundQuestion[],
  context: Excel.RequestContext
): Promise<readonly Ground[]> {
  const asked = questions.map((question) => {
    const sheet = context.workbook.worksheets.getItem(question.sheet.id);
    const used = borrow(sheet.getUsedRangeOrNullObject(true));
    const window = borrow(used.getIntersectionOrNullObject(`A:${columnLetters(question.columns - 1)}`));
    window.load("address,formulas");
    const merged = borrow(borrow(sheet.getRange()).getMergedAreasOrNullObject());
    merged.load("address");
    const { autoFilter } = sheet;
    autoFilter.load("isDataFiltered");
    const rewritten = question.rewritten.map((area) => {
      const range = borrow(sheet.getRange(a1(area)));
      range.load("hasSpill");
      return { area, range, tables: range.getTables(false).getCount() };
    });
    return { question, window, merged, autoFilter, rewritten };
  });
  await context.sync();

  return asked.map(({ question: { sheet, own }, window, merged, autoFilter, rewritten }) => {
    const mergedAreas = merged.isNullObject ? [] : parseReferences(merged.address);
    if (sheet.isProtected) throw new WorkbookError({ kind: "sheetProtected", sheet: sheet.name });
    if (autoFilter.isDataFiltered) throw new WorkbookError({ kind: "sheetFiltered", sheet: sheet.name });
    for (const { area, range, tables } of rewritten) {
      if (tables.value > 0) throw inTheWay("excelTable", sheet, area);
      if (range.hasSpill !== false) throw inTheWay("spill", sheet, area);
      const across = mergedAreas.find((merge) => intersects(merge, area));
      if (across !== undefined) throw inTheWay("mergedCells", sheet, across);
    }
    return groundOf(sheet, window, mergedAreas, own);
  });
}

function groundOf(sheet: Sheet, window: Excel.Range, merged: readonly Area[], own: readonly Area[]): Ground {
  const at = window.isNullObject ? undefined : parseReference(window.address);
  const contents = at === undefined ? [] : (window.formulas as CellValue[][] | null);
  if (contents === null)
    throw new WorkbookError({ kind: "tooLarge", place: { sheet: sheet.name, address: window.address } });
  const { row: top = 0, column: left = 0 } = at ?? {};
  const isForeign = (row: number, column: number): boolean =>
    (contents[row - top]?.[column - left] ?? "") !== "" && !own.some((area) => holdsCell(area, row, column));
  return {
    sheet,
    contentAt: (row, column) => contents[row - top]?.[column - left] ?? "",
    taking: (area) =>
      merged.some((merge) => intersects(merge, area)) ? undefined : groundOf(sheet, window, merged, [...own, area]),
    isFree: (area) => !merged.some((merge) => intersects(merge, area)) && !someCell(area, isForeign),
  };
}

/** What the cells of an area hold. */
export function contentsOf({ contentAt }: Pick<Ground, "contentAt">, area: Area): readonly (readonly CellValue[])[] {
  return gridOf(area, (row, column) => contentAt(area.row + row, area.column + column));
}

function someCell(area: Area, test: (row: number, column: number) => boolean): boolean {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) if (test(row, column)) return true;
  }
  return false;
}

function inTheWay(what: "mergedCells" | "spill" | "excelTable", sheet: Sheet, area: Area): WorkbookError {
  return new WorkbookError({ kind: "inTheWay", what, place: { sheet: sheet.name, address: a1(area) } });
}
