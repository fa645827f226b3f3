/** Words of the year that a controller may want to keep for the next: why in Orsaker, and the texts of Kommentarer. */
import { parseArea, placeOf } from "../sources/address";
import type { Recognition } from "../sources/status";
import type { Workbook, WrittenTable } from "../workbook";
import { columnsOf, EMPTY, type Emptied } from "./emptied";

const COMMENTS = "Avvik.kommentarer";
const WHY = "Text";

/** None where the workbook has none. */
export async function textsIn(
  workbook: Pick<Workbook, "formulas">,
  ready: Recognition,
  tables: readonly WrittenTable[]
): Promise<readonly Emptied[]> {
  const causes = ready
    .filter(({ source }) => source === "causes")
    .flatMap((status) => columnsOf(status, ({ name }) => name === WHY));
  const texts = [...causes, ...tables.filter(({ id }) => id === COMMENTS).flatMap(rowsOf)];
  const formulas = await workbook.formulas(texts.map(({ place }) => place));
  return texts.map((one, index) => ({ ...one, formulas: formulas[index]?.cells ?? 0 }));
}

/** Below the headings. */
function rowsOf({ sheet, address }: WrittenTable): readonly Emptied[] {
  const area = parseArea(address);
  if (area === undefined || area.lastRow === area.row) return [];
  const rows = area.lastRow - area.row;
  const columns = area.lastColumn - area.column + 1;
  const place = placeOf({ sheet, row: area.row + 1, rows, column: area.column, columns });
  return [{ source: "comments", place, rows, column: undefined, ...EMPTY }];
}
