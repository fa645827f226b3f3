/** How the sheets of a write are to be printed: decided with the plan, from what stands where. */
import type { RoundedTable, TableId } from "../reports/table";
import { columnWidths } from "./columnWidths";
import { CAPTION_ROWS } from "./layout";
import type { Area } from "./area";
import { CAPTION_HEIGHT, heightOf, pageFor, ROW_HEIGHT, rowsBeside, widthOf, type Block, type Page } from "./pages";
import type { Placed } from "./placement";

/** The picture that will stand beside a table, in points. */
interface Beside {
  readonly width: number;
  readonly height: number;
}

export type Pictures = ReadonlyMap<TableId, Beside>;

export interface SheetPrint {
  readonly sheet: string;
  /** A sheet that this write adds. One that is there keeps its set-up but for the page breaks. */
  readonly isNew: boolean;
  readonly page: Page;
  readonly blocks: readonly Block[];
  /** "$1:$4", from the title to the heading row; none where the sheet has several tables. */
  readonly titleRows: string | undefined;
}

/** `others` are our tables on the sheet that this write leaves alone. */
export function printOf(
  sheet: string,
  isNew: boolean,
  tables: readonly RoundedTable[],
  places: readonly Placed[],
  others: readonly Area[],
  pictures: Pictures
): SheetPrint {
  const widths = columnWidths(tables);
  const beside = tables.flatMap(({ id }) => pictures.get(id) ?? []);
  const width = widthOf(tables) + Math.max(0, ...beside.map((picture) => picture.width));
  const blocks = tables.flatMap((table): readonly Block[] => {
    const place = places.find(({ id }) => id === table.id);
    if (place === undefined) return [];
    const rows = Math.max(place.table.rows, roomFor(table, pictures));
    return [
      {
        row: place.caption.row,
        rows: place.table.row - place.caption.row + rows,
        height: Math.max(heightOf(table, widths), CAPTION_HEIGHT + (pictures.get(table.id)?.height ?? 0)),
      },
    ];
  });
  const [only, another] = places;
  return {
    sheet,
    isNew,
    page: pageFor(width),
    blocks: [...blocks, ...others.map(({ row, rows }): Block => ({ row, rows, height: rows * ROW_HEIGHT }))],
    titleRows:
      only === undefined || another !== undefined
        ? undefined
        : `$${only.caption.row + 1}:$${only.caption.row + CAPTION_ROWS + 1}`,
  };
}

/** Rows from its heading row that the next table leaves free, so that each picture stands beside its own. */
export function roomFor({ id }: RoundedTable, pictures: Pictures): number {
  const picture = pictures.get(id);
  return picture === undefined ? 0 : rowsBeside(picture.height);
}
