/** Frozen panes of a sheet. */
import { MAX_COLUMNS, MAX_ROWS, type Rect } from "../cells/address";
import { Failure } from "../cells/failure";
import type { Sheet } from "../cells/shape";
import { rangeArgument } from "./addressing";
import { rangeObject } from "./places";
import { described } from "./type";

export const freezePanesType = described<Sheet>({
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: (sheet, args) => freeze(sheet, args.integer(0, 1), 0),
    FreezeColumns: (sheet, args) => freeze(sheet, 0, args.integer(0, 1)),
    FreezeAt: (sheet, args) => {
      const { rect } = rangeArgument(sheet, args, 0);
      freeze(
        sheet,
        rect.rows === MAX_ROWS ? 0 : rect.row + rect.rows,
        rect.columns === MAX_COLUMNS ? 0 : rect.column + rect.columns
      );
    },
    Unfreeze: (sheet) => freeze(sheet, 0, 0),
    GetLocation: (sheet) => {
      const rect = location(sheet);
      if (rect === undefined) throw new Failure("ItemNotFound", "No panes are frozen.");
      return rangeObject(sheet, rect);
    },
    GetLocationOrNullObject: (sheet) => {
      const rect = location(sheet);
      return rect === undefined ? null : rangeObject(sheet, rect);
    },
  },
});

function freeze(sheet: Sheet, rows: number, columns: number): void {
  sheet.freeze = { rows, columns };
  sheet.book.tell({ kind: "layout", sheet });
}

function location({ freeze: { rows, columns } }: Sheet): Rect | undefined {
  if (rows === 0 && columns === 0) return undefined;
  return { row: 0, column: 0, rows: rows === 0 ? MAX_ROWS : rows, columns: columns === 0 ? MAX_COLUMNS : columns };
}
