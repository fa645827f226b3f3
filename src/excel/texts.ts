/** Texts that people have written in cells: read to be reviewed, and mended where they stand. */
import { addressOf } from "../sources/address";
import type { CellValue, Rectangle, TextCell, TextReplacement, TextSite, Watch } from "../workbook";
import { WorkbookError } from "../workbookError";
import { a1, parseReference, parseReferences } from "./area";
import { cellStates, loadCells, refillOf, type CellStates } from "./cells";
import { TEXT_FORMAT, textCell } from "./layout";
import { borrow, checkNotCancelled, isTooLarge, rangeOn, type Run } from "./office";

/** More cells than anybody has written: whoever selects them has selected something else. */
const MOST_CELLS = 50_000;

/** Cells asked for at a time; halved where their texts are more than Excel hands over. */
const CELLS_PER_REQUEST = 10_000;

/** Shorter text may be a date or a number to Excel: "1 mars". */
const SHORTEST_SENTENCE = 40;

/** Row by row, what holds text and is no error. `undefined` when the table is not there. */
export function readTexts(run: Run, site: TextSite, { signal }: Watch): Promise<readonly TextCell[] | undefined> {
  return run(async (context) => {
    const areas = site.kind === "selection" ? await selectedAreas(context) : await namedArea(site.name, context);
    const cells = (areas ?? []).reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    if (cells > MOST_CELLS) throw new WorkbookError({ kind: "selectionTooLarge", cells, most: MOST_CELLS });
    const texts: TextCell[] = [];
    for (const area of areas ?? []) texts.push(...(await textsIn(area, context, signal)));
    return areas === undefined ? undefined : texts;
  });
}

/** Puts another text in a cell, if that still holds what was read there; else says why not and changes nothing. */
export function replaceText(run: Run, replacement: TextReplacement): Promise<void> {
  const { place, before } = replacement;
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
    sheet.load("name,protection/protected");
    const cell = loadCells(borrow(sheet.getRange(place.address)));
    cell.load("format/protection/locked");
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookError({ kind: "placeMissing", place });
    if (isFormula(cell.formulas[0]?.[0] as CellValue, cell.values[0]?.[0] as CellValue))
      throw new WorkbookError({ kind: "formulaCell", place });
    if (cell.values[0]?.[0] !== before) throw new WorkbookError({ kind: "changedMeanwhile", place });
    if (sheet.protection.protected && cell.format.protection.locked !== false)
      throw new WorkbookError({ kind: "sheetProtected", sheet: place.sheet });
    await overwrite(replacement, String(cell.numberFormat[0]?.[0]), context);
  });
}

/** Whole columns end where the sheet's content ends. */
async function selectedAreas(context: Excel.RequestContext): Promise<readonly Rectangle[]> {
  const selection = borrow(context.workbook.getSelectedRanges());
  const filled = borrow(selection.getIntersectionOrNullObject(borrow(selection.worksheet.getUsedRange(true))));
  filled.load("address");
  await context.sync();
  return filled.isNullObject ? [] : parseReferences(filled.address);
}

async function namedArea(name: string, context: Excel.RequestContext): Promise<readonly Rectangle[] | undefined> {
  const range = borrow(context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject());
  range.load("address");
  await context.sync();
  const rectangle = range.isNullObject ? undefined : parseReference(range.address);
  return rectangle === undefined ? undefined : [rectangle];
}

async function textsIn(
  area: Rectangle,
  context: Excel.RequestContext,
  signal: AbortSignal
): Promise<readonly TextCell[]> {
  const texts: TextCell[] = [];
  let rowsAtOnce = Math.max(1, Math.floor(CELLS_PER_REQUEST / area.columns));
  for (let from = 0; from < area.rows;) {
    checkNotCancelled(signal);
    const part = { ...area, row: area.row + from, rows: Math.min(rowsAtOnce, area.rows - from) };
    const found = await textsInPart(part, context);
    if (found === undefined) {
      if (part.rows === 1)
        throw new WorkbookError({ kind: "tooLarge", place: { sheet: area.sheet, address: a1(part) } });
      rowsAtOnce = Math.ceil(part.rows / 2);
      continue;
    }
    texts.push(...found);
    from += part.rows;
  }
  return texts;
}

/** `undefined` when it was more than Excel hands over, which it says by an error or by handing over nothing. */
async function textsInPart(part: Rectangle, context: Excel.RequestContext): Promise<readonly TextCell[] | undefined> {
  const range = rangeOn(context, part.sheet, a1(part));
  range.load("values,formulas");
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error)) return undefined;
    throw error;
  }
  const { values, formulas } = range.toJSON() as { readonly values?: CellValue[][]; readonly formulas?: CellValue[][] };
  if (!values || !formulas) return undefined;
  return values.flatMap((cells, down) =>
    cells.flatMap((value, right): readonly TextCell[] => {
      const calculated = isFormula(formulas[down]?.[right], value);
      if (typeof value !== "string" || value.trim() === "" || (calculated && value.startsWith("#"))) return [];
      const [row, column] = [part.row + down, part.column + right];
      return [
        {
          place: { sheet: part.sheet, address: addressOf(row, column) },
          row,
          column,
          text: value,
          isFormula: calculated,
        },
      ];
    })
  );
}

/** Text that looks like a formula is its own content; a formula never is its own value. */
function isFormula(content: CellValue | undefined, value: CellValue): boolean {
  return typeof content === "string" && content.startsWith("=") && content !== value;
}

/** Looks at the cell just before and just after, in the same request: a change made meanwhile is put back. */
async function overwrite(
  { place, before, after }: TextReplacement,
  format: string,
  context: Excel.RequestContext
): Promise<void> {
  const range = (): Excel.Range => rangeOn(context, place.sheet, place.address);
  const guard = loadCells(range());
  range().values = [[inputFor(after, format)]];
  const readBack = range();
  readBack.load("values");
  await context.sync();

  const met = cellStates(guard);
  const wanted = textCell(after).value;
  const found = readBack.values[0]?.[0] as CellValue;
  const wasChanged = met !== undefined && met.contents[0]?.[0] !== before;
  if (!wasChanged && found === wanted) return;
  if (met !== undefined) putBack(range, met);
  await context.sync();
  throw new WorkbookError(
    wasChanged ? { kind: "changedMeanwhile", place } : { kind: "readBackDiffers", place, wanted, found }
  );
}

function putBack(range: () => Excel.Range, states: CellStates): void {
  const { input, during, after } = refillOf(states, 0, 0);
  range().numberFormat = [[during]];
  range().formulas = [[input]];
  range().numberFormat = [[after]];
}

/** An apostrophe keeps text as text wherever Excel could take it for something else. */
function inputFor(text: string, format: string): CellValue {
  if (text === "") return "";
  const { input } = textCell(text);
  const isSafe = format === TEXT_FORMAT || text.length >= SHORTEST_SENTENCE || input !== text;
  return isSafe ? input : `'${text}`;
}
