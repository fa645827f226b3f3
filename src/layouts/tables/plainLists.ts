/** Lists of words and codes without any figure, on sheets that have no table of amounts: who belongs where. */
import { isEmpty } from "../../sources/cell";
import type { SeenRow, SeenSheet } from "../../workbook";
import { columnsUnder } from "./headingColumns";
import { textsOf } from "./lines";
import { tablesOf } from "./tables";
import type { Table } from "./table";

export function plainLists(sheet: SeenSheet): readonly Table[] {
  const rows = sheet.rows.filter(({ cells }) => !cells.every(isEmpty));
  const at = rows.findIndex((row, nth) => isWide(row) && rows.slice(nth + 1, nth + 3).filter(isWide).length === 2);
  const heading = rows[at];
  if (heading === undefined || tablesOf(sheet).length > 0) return [];
  const body = rows.slice(at + 1);
  return [
    {
      sheet: sheet.rectangle.sheet,
      headingRows: [heading],
      firstRow: heading.row + 1,
      lastRow: undefined,
      rows: body,
      isWhole: sheet.isWhole,
      titles: rows.slice(0, at).flatMap(textsOf),
      footnotes: [],
      columns: columnsUnder([heading], body, sheet),
    },
  ];
}

function isWide({ cells }: SeenRow): boolean {
  return cells.filter((cell) => !isEmpty(cell)).length >= 2;
}
