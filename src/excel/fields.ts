/**
 * What may be typed into the cells that people fill in, and widths where their table has got other columns. Set in a request of its own after everything is written and
 * read back: it helps whoever types, and is worth taking nothing back for, since what is read is judged all the same.
 */
import { fieldWords } from "../words/round";
import { a1, type Area } from "./area";
import { sheetKey } from "./destinations";
import { fieldParts } from "./look";
import { rangeOn } from "./office";
import { points } from "./pages";
import type { Piece } from "./plan";

/** Beyond any amount that a committee has, in any unit. */
const LARGEST = 1e12;

/** Only where a table's cells have got new places: the rules follow their cells otherwise. */
export async function guardFields(pieces: readonly Piece[], context: Excel.RequestContext): Promise<void> {
  const formed = pieces.filter(({ content, isRestyled }) => isRestyled && fieldParts(content?.cells ?? []).length > 0);
  if (formed.length === 0) return;
  for (const { target, area, content, widths = [] } of formed) {
    for (const [at, characters] of widths.entries()) {
      const column: Area = { row: 0, column: area.column + at, rows: 1, columns: 1 };
      rangeOn(context, sheetKey(target), a1(column)).format.columnWidth = points(characters);
    }
    const range = (part: Area): Excel.Range =>
      rangeOn(context, sheetKey(target), a1({ ...part, row: area.row + part.row, column: area.column + part.column }));
    range({ ...area, row: 0, column: 0 }).dataValidation.clear();
    for (const part of fieldParts(content?.cells ?? [])) if (part.is === "amount") guard(range(part).dataValidation);
  }
  try {
    await context.sync();
  } catch {
    // Excel refuses rules where a sheet has become protected meanwhile, for example.
  }
}

function guard(validation: Excel.DataValidation): void {
  validation.rule = { decimal: { formula1: -LARGEST, formula2: LARGEST, operator: "Between" } };
  validation.ignoreBlanks = true;
  validation.prompt = { showPrompt: true, ...fieldWords.prompt };
  validation.errorAlert = { showAlert: true, style: "Stop", ...fieldWords.alert };
}
