/** Lists of words and codes without any figure, on sheets that have no table of amounts: who belongs where. */
import { isEmpty } from "../../sources/cell";
import type { SeenRow, SeenSheet } from "../../workbook";
import { columnsUnder } from "./headingColumns";
import { textsOf } from "./lines";
import { tablesOf } from "./tables";
import type { Table } from "./table";

export function plainLists(sheet: SeenSheet): readonly Table[] {
  const rows = sheet.rows.filter(({ cells }) => !cells.every(isEmpty));
  const starts = rows.flatMap((row, nth) =>
    isWide(row) && rows.slice(nth + 1, nth + 3).filter(isWide).length === 2 ? [nth] : []
  );
  // "Rapport-ID: | R0417" is above the list, which has no gap.
  const at =
    starts.find((nth) => rows[nth + 1]?.row === (rows[nth]?.row ?? 0) + 1 && !isPair(rows[nth])) ?? starts[0] ?? -1;
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

/** A label and its value, which is no word as a heading is. */
function isPair(row: SeenRow | undefined): boolean {
  const [label = "", value = ""] = (row?.cells ?? []).filter((cell) => !isEmpty(cell)).map(String);
  return /:\s*$/.test(label) && /^[\p{Lu}\d:.-]+$/u.test(value);
}

function isWide({ cells }: SeenRow): boolean {
  return cells.filter((cell) => !isEmpty(cell)).length >= 2;
}
