/** A range as the API addresses it: a rectangle on a sheet, which follows when cells are inserted before it. */
import { MAX_COLUMNS, MAX_ROWS, intersection, isOnSheet, type Rect } from "../cells/address";
import { Failure } from "../cells/failure";
import type { Sheet } from "../cells/shape";

export class RangeAt {
  /** Its cells were deleted. */
  isGone = false;

  constructor(
    readonly sheet: Sheet,
    public rect: Rect
  ) {
    if (!isOnSheet(rect)) throw new Failure("InvalidArgument", "The range lies outside the sheet.");
  }

  check(): void {
    if (this.sheet.isDeleted || this.isGone) throw new Failure("ItemNotFound", "The range is no longer there.");
  }

  get isEntireColumn(): boolean {
    return this.rect.rows === MAX_ROWS;
  }

  get isEntireRow(): boolean {
    return this.rect.columns === MAX_COLUMNS;
  }

  /** −1 where it does not fit 31 bits, as in Excel. */
  get cellCount(): number {
    const count = this.rect.rows * this.rect.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  overlap(other: RangeAt): Rect | undefined {
    return other.sheet === this.sheet ? intersection(this.rect, other.rect) : undefined;
  }
}

/** Several rectangles on one sheet. */
export class AreasAt {
  constructor(
    readonly sheet: Sheet,
    readonly ranges: readonly RangeAt[]
  ) {}

  check(): void {
    if (this.sheet.isDeleted) throw new Failure("ItemNotFound", "The ranges are no longer there.");
  }
}
