/** Cells that are said once over the rows they hold for, and repeated in each of them. */
import { isEmpty } from "../../sources/cell";
import type { CellValue } from "../../workbook";

export class FilledDown {
  readonly #above = new Map<number, CellValue>();

  /** `columns`: places among a row's cells, from left to right. `isSum`: a cell that labels a row of sums. */
  constructor(
    private readonly columns: readonly number[],
    private readonly isSum: (cell: CellValue) => boolean
  ) {}

  /** Whether there is anything to fill. */
  get isNeeded(): boolean {
    return this.columns.length > 0;
  }

  /** Fills the row's empty cells. Whether something new was said: a group may begin here. */
  take(cells: CellValue[]): boolean {
    let isNew = false;
    for (const at of this.columns) {
      const cell = cells[at] ?? "";
      if (isEmpty(cell) && !isNew) cells[at] = this.#above.get(at) ?? "";
      else if (!this.isSum(cell)) {
        isNew ||= !isEmpty(cell) && cell !== this.#above.get(at);
        this.#above.set(at, cell);
      }
    }
    return isNew;
  }
}
