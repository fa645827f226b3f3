/**
 * What the user chooses: the selected cells, the cells that a source is remembered to stand in, the reports left out,
 * the length of the comments.
 */
import { answersWith, type Said } from "../analysis/plausibility/answers";
import type { Fingerprint } from "../analysis/plausibility/fingerprint";
import { LENGTH_MEMORY, lengthText } from "../comments/remembered";
import type { Mapping } from "../layouts/mapping/mapping";
import { mappingsText } from "../layouts/mapping/mappingFile";
import type { Length } from "../model/comment";
import type { SourceName } from "../model/source";
import type { ReportId } from "../reports/table";
import type { CellValue, MemoryName, Rectangle, Selection, SourceChoice } from "../workbook";
import { WorkbookError } from "../workbookError";
import { a1, parseReference, reference } from "./area";
import { answersOf, choicesOf, loadMemory, mappingsOf, remembered } from "./memory";
import { sourceName } from "./names";
import { borrow, failureOf } from "./office";

const CHOICES: MemoryName = "Avvik.choices";
const SKIPPED: MemoryName = "Avvik.skipped";
const MAPPINGS: MemoryName = "Avvik.mappings";
const ANSWERS: MemoryName = "Avvik.answers";
const HEAD_ROWS = 20;

export async function selected(context: Excel.RequestContext): Promise<Selection> {
  const range = borrow(context.workbook.getSelectedRange());
  const around = borrow(range.getSurroundingRegion());
  const filled = borrow(range.getIntersectionOrNullObject(borrow(range.worksheet.getUsedRange(true))));
  for (const one of [range, around, filled]) one.load("address");
  range.load("cellCount,columnIndex,columnCount");
  await context.sync();
  const chosen = range.cellCount === 1 ? around : filled;
  const rectangle = chosen.isNullObject ? undefined : parseReference(chosen.address);
  if (rectangle === undefined) throw new WorkbookError({ kind: "selectionUnusable" });

  const { sheet, row, column, rows, columns } = rectangle;
  const head = borrow(
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, Math.min(rows, HEAD_ROWS), columns)
  );
  head.load("values");
  await context.sync();
  const only = range.columnCount === 1 ? range.columnIndex : undefined;
  return { rectangle, head: head.values as CellValue[][], column: only };
}

/** A hidden name keeps the cells, since it follows them; the rest stands in the settings. */
export async function rememberChoice(
  source: SourceName,
  choice: SourceChoice | undefined,
  context: Excel.RequestContext
): Promise<void> {
  const { names, settings, worksheets } = context.workbook;
  const name = names.getItemOrNullObject(sourceName(source));
  name.load("name");
  const memory = loadMemory(context, CHOICES);
  const sheet = choice === undefined ? undefined : worksheets.getItemOrNullObject(choice.rectangle.sheet);
  const used = sheet === undefined ? undefined : borrow(sheet.getUsedRangeOrNullObject(true));
  used?.load("address");
  await context.sync();

  const { [source]: _former, ...others } = choicesOf(remembered(memory));
  if (!name.isNullObject) name.delete();
  if (choice !== undefined && sheet !== undefined) {
    const { rectangle, columns, headings } = choice;
    if (sheet.isNullObject)
      throw new WorkbookError({ kind: "placeMissing", place: { sheet: rectangle.sheet, address: a1(rectangle) } });
    const filled = used === undefined || used.isNullObject ? undefined : parseReference(used.address);
    const isOpenBelow = filled === undefined || rectangle.row + rectangle.rows >= filled.row + filled.rows;
    names.add(sourceName(source), borrow(sheet.getRange(a1(rectangle)))).visible = false;
    settings.add(CHOICES, JSON.stringify({ ...others, [source]: { columns, headings, isOpenBelow } }));
  } else {
    settings.add(CHOICES, JSON.stringify(others));
  }
  const kept = loadMemory(context, CHOICES);
  const range = borrow(names.getItemOrNullObject(sourceName(source)).getRangeOrNullObject());
  range.load("address");
  await context.sync();
  const isKept =
    choice === undefined ? range.isNullObject : !range.isNullObject && isSame(range.address, choice.rectangle);
  if (!isKept || (choice === undefined) !== (choicesOf(remembered(kept))[source] === undefined))
    throw new WorkbookError({ kind: "notRemembered" });
}

export function rememberSkipped(reports: readonly ReportId[], context: Excel.RequestContext): Promise<void> {
  return rememberText(SKIPPED, JSON.stringify({ reports }), context);
}

/** Beside what has been said of other findings, by whomever. */
export async function rememberAnswer(
  finding: Fingerprint,
  said: Said | undefined,
  context: Excel.RequestContext
): Promise<void> {
  const memory = loadMemory(context, ANSWERS);
  await context.sync();
  const answers = answersWith(answersOf(remembered(memory)), finding, said);
  await rememberText(ANSWERS, JSON.stringify({ version: 1, answers }), context);
}

/** Beside what is remembered of other sources. */
export async function rememberMapping(
  source: SourceName,
  mapping: Mapping | undefined,
  context: Excel.RequestContext
): Promise<void> {
  const memory = loadMemory(context, MAPPINGS);
  await context.sync();
  const others = mappingsOf(remembered(memory)).filter((one) => one.source !== source);
  await rememberText(MAPPINGS, mappingsText(mapping === undefined ? others : [...others, mapping]), context);
}

export function rememberLength(length: Length, context: Excel.RequestContext): Promise<void> {
  return rememberText(LENGTH_MEMORY, lengthText(length), context);
}

/** Throws where Excel has not kept it: a workbook that forgets would write what was left out. */
async function rememberText(name: MemoryName, text: string, context: Excel.RequestContext): Promise<void> {
  context.workbook.settings.add(name, text);
  const kept = loadMemory(context, name);
  await context.sync();
  if (remembered(kept) !== text) throw new WorkbookError({ kind: "notRemembered" });
}

/** Selects a place, which brings its sheet forward. */
export async function revealPlace(
  place: { readonly sheet: string; readonly address: string },
  context: Excel.RequestContext
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
  sheet.load("visibility");
  await context.sync();
  if (sheet.isNullObject || sheet.visibility !== "Visible") throw new WorkbookError({ kind: "placeMissing", place });
  sheet.activate();
  borrow(sheet.getRange(place.address)).select();
  try {
    await context.sync();
  } catch (error) {
    const failure = failureOf(error);
    const isGone =
      failure.kind === "refused" && ["InvalidArgument", "InvalidReference", "ItemNotFound"].includes(failure.code);
    throw isGone ? new WorkbookError({ kind: "placeMissing", place }, { cause: error }) : error;
  }
}

function isSame(address: string, rectangle: Rectangle): boolean {
  const found = parseReference(address);
  return found !== undefined && reference(found.sheet, found) === reference(rectangle.sheet, rectangle);
}
