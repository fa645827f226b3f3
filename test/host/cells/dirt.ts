/** What was written since the last calculation; blocks that follow on each other are kept as one. */
import type { Rect } from "./address";
import type { Dirty, Sheet } from "./shape";

export class Dirt {
  private list: Dirty[] = [];

  get isEmpty(): boolean {
    return this.list.length === 0;
  }

  note(sheet: Sheet, rect: Rect): void {
    const last = this.list.at(-1);
    const follows =
      last?.sheet === sheet &&
      last.rect.column === rect.column &&
      last.rect.columns === rect.columns &&
      last.rect.row + last.rect.rows === rect.row;
    if (last && follows)
      this.list[this.list.length - 1] = { sheet, rect: { ...last.rect, rows: last.rect.rows + rect.rows } };
    else this.list.push({ sheet, rect });
  }

  take(): readonly Dirty[] {
    const { list } = this;
    this.list = [];
    return list;
  }
}
