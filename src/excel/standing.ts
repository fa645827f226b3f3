/** What our tables show now: formulas by their results, so that figures that have grown old are noticed. */
import type { CellValue, WrittenTable } from "../workbook";
import { borrow } from "./office";

/** In the order asked for; `[]` for a table whose sheet is gone. */
export async function readTables(
  tables: readonly WrittenTable[],
  context: Excel.RequestContext
): Promise<readonly (readonly (readonly CellValue[])[])[]> {
  const ranges = tables.map(({ sheet, address }) => {
    const range = borrow(context.workbook.worksheets.getItemOrNullObject(sheet).getRange(address));
    range.load("values");
    return range;
  });
  await context.sync();
  return ranges.map((range) => (range.isNullObject ? [] : ((range.values as CellValue[][] | null) ?? [])));
}
