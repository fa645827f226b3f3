/**
 * Where tables stand on a sheet. A table that stands already keeps its place, wherever the user has moved it to;
 * it moves down only when it would lie over another of ours or over cells that somebody else has filled. New
 * tables come below the others, with one empty row between.
 */
import { intersects, type Area } from "./area";
import { CAPTION_ROWS } from "./layout";

/** A table that needs room. */
export interface Claim {
  readonly id: string;
  /** Of the table itself: heading row, body and totals. */
  readonly rows: number;
  readonly columns: number;
  /** Rows from its heading row that a new table below leaves free, for the picture beside it. */
  readonly room?: number;
  /** Where it stands now; `undefined` when it is new to the sheet. */
  readonly standing: Place | undefined;
}

interface Place {
  readonly table: Area;
  /** Title, unit and stamp; `undefined` when the user has removed them. */
  readonly caption: Area | undefined;
}

export interface Placed {
  readonly id: string;
  readonly table: Area;
  readonly caption: Area;
}

/** `isFree` tells whether nobody else has anything in an area. Gives the claims in their own order. */
export function placed(claims: readonly Claim[], isFree: (area: Area) => boolean): readonly Placed[] {
  const done = new Map<string, Placed>();
  const taken: Area[] = [];
  const fits = (area: Area): boolean => isFree(area) && !taken.some((other) => intersects(withGap(other), area));
  const settle = (place: Placed): void => {
    done.set(place.id, place);
    taken.push(place.table, place.caption);
  };

  const standing = claims.flatMap((claim) => (claim.standing === undefined ? [] : [{ claim, place: claim.standing }]));
  for (const { claim, place } of standing.sort((a, b) => a.place.table.row - b.place.table.row)) {
    const table = { ...place.table, rows: claim.rows, columns: claim.columns };
    const caption = { ...(place.caption ?? captionAbove(table)), rows: CAPTION_ROWS, columns: 1 };
    const mayStay = caption.row >= 0 && !intersects(caption, table) && fits(table) && fits(caption);
    settle(
      mayStay ? { id: claim.id, table, caption } : fitting(claim, place.caption?.row ?? table.row, table.column, fits)
    );
  }
  for (const claim of claims) {
    if (claim.standing !== undefined) continue;
    const below = Math.max(
      0,
      ...taken.map(({ row, rows }) => row + rows + 1),
      ...claims.map(({ id, room = 0 }) => (done.get(id)?.table.row ?? -room) + room)
    );
    settle(fitting(claim, below, 0, fits));
  }
  return claims.map(({ id }) => done.get(id)).filter((place) => place !== undefined);
}

/** The first place at or below a row where the caption and the table under it fit. */
function fitting({ id, rows, columns }: Claim, fromRow: number, column: number, fits: (area: Area) => boolean): Placed {
  for (let row = fromRow; ; row++) {
    const caption = { row, column, rows: CAPTION_ROWS, columns: 1 };
    const table = { row: row + CAPTION_ROWS, column, rows, columns };
    if (fits({ row, column, rows: CAPTION_ROWS + rows, columns })) return { id, table, caption };
  }
}

function captionAbove({ row, column }: Area): Area {
  return { row: row - CAPTION_ROWS, column, rows: CAPTION_ROWS, columns: 1 };
}

/** With the empty row that is kept above and below. */
function withGap({ row, rows, ...across }: Area): Area {
  return { ...across, row: row - 1, rows: rows + 2 };
}
