/** How the sheets of a write are to be printed: decided with the plan, from what stands where. */
import type { RoundedTable, TableId } from "../reports/table";
import { columnWidths } from "./columnWidths";
import { CAPTION_ROWS } from "./layout";
import type { Area } from "./area";
import { CAPTION_HEIGHT, heightOf, pageFor, ROW_HEIGHT, rowsBeside, widthOf, type Block, type Page } from "./pages";
import { sheetName, type Destination } from "./destinations";
import type { OwnName } from "./names";
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

/**
 * One for a sheet where a table has a new place; a sheet that the user has moved a table to keeps its own page breaks.
 * `others` are our tables on the sheet that this write leaves alone.
 */
export function printsOf(
  { target, tables, sections }: Destination,
  places: readonly Placed[],
  own: readonly OwnName[],
  others: readonly Area[],
  pictures: Pictures
): readonly SheetPrint[] {
  const isNew = target.kind === "new";
  const isMoved = places.some(({ id, table }) => {
    const standing = own.find(({ name }) => name === id)?.rectangle;
    return standing?.row !== table.row || standing.rows !== table.rows;
  });
  if (!isMoved || (!isNew && sections.length === 0)) return [];
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
  const rest = others.map(({ row, rows }): Block => ({ row, rows, height: rows * ROW_HEIGHT }));
  return [
    {
      sheet: sheetName(target),
      isNew,
      page: pageFor(width),
      blocks: [...blocks, ...rest],
      titleRows: titleRows(places),
    },
  ];
}

function titleRows([only, another]: readonly Placed[]): string | undefined {
  if (only === undefined || another !== undefined) return undefined;
  const { row } = only.caption;
  return `$${row + 1}:$${row + CAPTION_ROWS + 1}`;
}

/** Rows from its heading row that the next table leaves free, so that each picture stands beside its own. */
export function roomFor({ id }: RoundedTable, pictures: Pictures): number {
  const picture = pictures.get(id);
  return picture === undefined ? 0 : rowsBeside(picture.height);
}
