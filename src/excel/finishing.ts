/**
 * What a write sets when everything is written and read back: how wide the columns of a table are that is new where it
 * stands, and what may be typed into the cells that people fill in. In requests of its own, and worth taking nothing
 * back for: it helps whoever reads and types, and what is read is judged all the same.
 */
import { fieldWords } from "../words/round";
import { a1, type Area } from "./area";
import { sheetKey } from "./destinations";
import { fieldParts, fitRows } from "./look";
import { rangeOn } from "./office";
import { points } from "./pages";
import type { Piece } from "./plan";

/** Beyond any amount that a committee has, in any unit. */
const LARGEST = 1e12;

export async function finish(pieces: readonly Piece[], context: Excel.RequestContext): Promise<void> {
  const columns = pieces.flatMap(columnsOf);
  const formed = pieces.filter(({ content, isRestyled }) => isRestyled && fieldParts(content?.cells ?? []).length > 0);
  if (columns.length === 0 && formed.length === 0) return;
  try {
    for (const column of await tooNarrow(columns, context)) formatOf(column, context).columnWidth = column.wanted;
    for (const { target, area } of pieces.filter(({ widths }) => widths !== undefined))
      fitRows(context.workbook.worksheets.getItem(sheetKey(target)), area);
    for (const piece of formed) guardFields(piece, context);
    await context.sync();
  } catch {
    // Excel refuses where a sheet has become protected meanwhile, for example.
  }
}

/** A column of a sheet, by its key, and how wide it is to be, in points. */
interface Widened {
  readonly sheet: string;
  readonly column: number;
  readonly wanted: number;
  /** One that is wider stays so. */
  readonly isLeast: boolean;
}

function columnsOf({ target, area, widths }: Piece): readonly Widened[] {
  return (widths?.characters ?? []).map((characters, at) => {
    const isLeast = widths?.isLeast === true;
    return { sheet: sheetKey(target), column: area.column + at, wanted: points(characters), isLeast };
  });
}

async function tooNarrow(columns: readonly Widened[], context: Excel.RequestContext): Promise<readonly Widened[]> {
  const formats = columns.map((one) => (one.isLeast ? formatOf(one, context) : undefined));
  for (const format of formats) format?.load("columnWidth");
  if (formats.some((format) => format !== undefined)) await context.sync();
  return columns.filter(({ wanted }, at) => (formats[at]?.columnWidth ?? 0) < wanted);
}

function formatOf({ sheet, column }: Widened, context: Excel.RequestContext): Excel.RangeFormat {
  return rangeOn(context, sheet, a1({ row: 0, column, rows: 1, columns: 1 })).format;
}

/** Only where a table's cells have got new places: the rules follow their cells otherwise. */
function guardFields({ target, area, content }: Piece, context: Excel.RequestContext): void {
  const range = (part: Area): Excel.Range =>
    rangeOn(context, sheetKey(target), a1({ ...part, row: area.row + part.row, column: area.column + part.column }));
  range({ ...area, row: 0, column: 0 }).dataValidation.clear();
  for (const part of fieldParts(content?.cells ?? [])) if (part.is === "amount") guard(range(part).dataValidation);
}

function guard(validation: Excel.DataValidation): void {
  validation.rule = { decimal: { formula1: -LARGEST, formula2: LARGEST, operator: "Between" } };
  validation.ignoreBlanks = true;
  validation.prompt = { showPrompt: true, ...fieldWords.prompt };
  validation.errorAlert = { showAlert: true, style: "Stop", ...fieldWords.alert };
}
