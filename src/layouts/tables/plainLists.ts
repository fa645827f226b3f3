/** Lists of words and codes without any figure, on sheets that have no table of amounts: who belongs where. */
import { isEmpty } from "../../sources/cell";
import type { CellValue, SeenRow, SeenSheet } from "../../workbook";
import { isOfAreas, isOfShorts } from "../said/keyWords";
import { prefixesOfCell } from "../said/codePrefixes";
import { columnsUnder } from "./headingColumns";
import { isPair, textsOf } from "./lines";
import { tablesOf } from "./tables";
import type { Table } from "./table";

export function plainLists(sheet: SeenSheet): readonly Table[] {
  const rows = sheet.rows.filter(({ cells }) => !cells.every(isEmpty));
  const at = headingIn(rows);
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

/**
 * Right above the first codes, whether a gap stands between or not; where there are none, the only row that has a word
 * for areas, else above rows without a gap.
 */
function headingIn(rows: readonly SeenRow[]): number {
  // "Enhet: | Kort namn" are headings: no label has such a value.
  const isListed = (row: SeenRow | undefined): boolean =>
    row !== undefined && isWide(row) && (!isPair(row) || saidIn(row, isOfShorts));
  const coded = rows.findIndex((row) => isListed(row) && row.cells.some(isCode));
  // "Grundskola F-6 | GR6" has digits and no code: what names both columns stands above it.
  const said = rows.findIndex((row) => isWide(row) && [isOfAreas, isOfShorts].every((is) => saidIn(row, is)));
  if (said >= 0 && said < coded) return said;
  if (isListed(rows[coded - 1])) return coded - 1;
  const starts = rows.flatMap((row, nth) =>
    isWide(row) && rows.slice(nth + 1, nth + 3).filter(isWide).length === 2 ? [nth] : []
  );
  const named = starts.filter((nth) => isListed(rows[nth]) && saidIn(rows[nth], isOfAreas));
  if (named.length === 1) return named[0] ?? -1;
  const first = starts.find((nth) => rows[nth + 1]?.row === (rows[nth]?.row ?? 0) + 1 && isListed(rows[nth]));
  return first ?? starts[0] ?? -1;
}

function saidIn(row: SeenRow | undefined, is: (heading: string) => boolean): boolean {
  return row?.cells.some((cell) => is(String(cell))) === true;
}

function isCode(cell: CellValue): boolean {
  return !isEmpty(cell) && prefixesOfCell(cell).length > 0;
}

function isWide({ cells }: SeenRow): boolean {
  return cells.filter((cell) => !isEmpty(cell)).length >= 2;
}
