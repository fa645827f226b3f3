/** A range: where it lies and what it leads to. Its values are in range-values.ts, its formats in range-format.ts. */
import { MAX_COLUMNS, MAX_ROWS, bounding, formatRect, intersection, sameRect, type Rect } from "../cells/address";
import { clearRange } from "../cells/clearing";
import { copyRange, moveRange } from "../cells/copying";
import { Failure } from "../cells/failure";
import { deleteCells, insertCells } from "../cells/shifting";
import { rangeArgument, sourceRange } from "./addressing";
import { cellProperties, setCellProperties } from "./cell-properties";
import { conditionalFormatsType } from "./conditional-formats";
import { validationType } from "./data-validation";
import { areasOrNull, rangeObject, rangeType, worksheetObject } from "./places";
import { AreasAt, type RangeAt } from "./range-at";
import { rangeFormatType } from "./range-format";
import { rangeSortType } from "./range-sort";
import { edge, extended, surroundingRegion } from "./range-travel";
import { rangeScalars } from "./range-values";
import type { Scene } from "./scene";
import { tablesType } from "./tables";
import { giveMembers, wire, type Arguments, type WireObject } from "./type";
import { asOneOf } from "./values";
import { requireWritable } from "./writing";
import { autoFilling } from "./auto-fill";
import { removingDuplicates } from "./duplicates";
import { visibleView } from "./range-view";
import { rangeSearch } from "./search";
import { specialCells } from "./special-cells";

giveMembers(rangeType, {
  check: (range) => range.check(),
  scalars: rangeScalars,
  links: {
    Format: (range) => wire(rangeFormatType, new AreasAt(range.sheet, [range])),
    Worksheet: (range) => worksheetObject(range.sheet),
    ConditionalFormats: (range) => wire(conditionalFormatsType, range),
    DataValidation: (range) => wire(validationType, range),
    Sort: (range) => wire(rangeSortType, range),
  },
  methods: {
    GetCell: (range, args) => at(range, { row: args.integer(0), column: args.integer(1), rows: 1, columns: 1 }),
    GetRow: (range, args) =>
      at(range, { row: inside(args, range.rect.rows), column: 0, rows: 1, columns: range.rect.columns }),
    GetColumn: (range, args) =>
      at(range, { row: 0, column: inside(args, range.rect.columns), rows: range.rect.rows, columns: 1 }),
    GetLastRow: (range) => at(range, { row: range.rect.rows - 1, column: 0, rows: 1, columns: range.rect.columns }),
    GetLastColumn: (range) => at(range, { row: 0, column: range.rect.columns - 1, rows: range.rect.rows, columns: 1 }),
    GetLastCell: (range) =>
      at(range, { row: range.rect.rows - 1, column: range.rect.columns - 1, rows: 1, columns: 1 }),
    GetRowsAbove: (range, args) => at(range, beside(args.integer(0, 1), range.rect.rows, "above", range.rect)),
    GetRowsBelow: (range, args) => at(range, beside(args.integer(0, 1), range.rect.rows, "below", range.rect)),
    GetColumnsBefore: (range, args) => at(range, beside(args.integer(0, 1), range.rect.columns, "before", range.rect)),
    GetColumnsAfter: (range, args) => at(range, beside(args.integer(0, 1), range.rect.columns, "after", range.rect)),
    GetResizedRange: (range, args) => at(range, resized(range.rect, args.integer(0), args.integer(1))),
    GetAbsoluteResizedRange: (range, args) =>
      at(range, { row: 0, column: 0, rows: args.integer(0), columns: args.integer(1) }),
    GetOffsetRange: (range, args) =>
      at(range, { row: args.integer(0), column: args.integer(1), rows: range.rect.rows, columns: range.rect.columns }),
    GetEntireRow: (range) => rangeObject(range.sheet, { ...range.rect, column: 0, columns: MAX_COLUMNS }),
    GetEntireColumn: (range) => rangeObject(range.sheet, { ...range.rect, row: 0, rows: MAX_ROWS }),
    GetBoundingRect: (range, args) => rangeObject(range.sheet, bounding(range.rect, otherRect(range, args))),
    GetIntersection: (range, args) => overlap(range, args) ?? noOverlap(),
    GetIntersectionOrNullObject: (range, args) => overlap(range, args),
    GetUsedRange: (range, args) =>
      rangeObject(
        range.sheet,
        range.sheet.usedRect(range.rect, args.flag(0)) ?? { ...range.rect, rows: 1, columns: 1 }
      ),
    GetUsedRangeOrNullObject: (range, args) => {
      const rect = range.sheet.usedRect(range.rect, args.flag(0));
      return rect === undefined ? null : rangeObject(range.sheet, rect);
    },
    GetSurroundingRegion: (range) => rangeObject(range.sheet, surroundingRegion(range)),
    GetRangeEdge: (range, args) => rangeObject(range.sheet, edge(range, args.text(0))),
    GetExtendedRange: (range, args) => rangeObject(range.sheet, extended(range, args.text(0))),
    GetMergedAreasOrNullObject: (range) =>
      areasOrNull(
        range.sheet,
        range.sheet.merges.filter((rect) => intersection(rect, range.rect) !== undefined)
      ),
    GetSpillingToRangeOrNullObject: (range) =>
      spill(range, (rect) => rect.row === range.rect.row && rect.column === range.rect.column),
    GetSpillParentOrNullObject: (range) => {
      const parent = range.sheet.spills.find((rect) => intersection(rect, range.rect) !== undefined);
      return parent === undefined ? null : rangeObject(range.sheet, { ...parent, rows: 1, columns: 1 });
    },
    GetTables: (range, args) =>
      wire(tablesType, {
        book: range.sheet.book,
        sheet: range.sheet,
        within: { rect: range.rect, fully: args.flag(0) },
      }),
    GetCellProperties: (range, args, scene) => cellProperties(range, args.json(0), scene),
    SetCellProperties: (range, args, scene) => setCellProperties(writable(range, scene, "format"), args.json(0), scene),
    Insert: (range, args, scene) =>
      rangeObject(
        range.sheet,
        insertCells(
          structural(range, scene).sheet,
          range.rect,
          asOneOf(args.json(0), ["Down", "Right"]),
          shiftReferences(range, scene)
        )
      ),
    Delete: (range, args, scene) =>
      deleteCells(
        structural(range, scene).sheet,
        range.rect,
        asOneOf(args.json(0), ["Up", "Left"]),
        shiftReferences(range, scene)
      ),
    Clear: (range, args, scene) => clearRange(writable(range, scene, "values").sheet, range.rect, args.text(0, "All")),
    CopyFrom: (range, args, scene) => {
      const source = args.object(0, rangeType) ?? sourceRange(range.sheet, args.text(0));
      const how = { type: args.text(1, "All"), skipBlanks: args.flag(2), transpose: args.flag(3) };
      copyRange(source.sheet, source.rect, writable(range, scene, "values").sheet, range.rect, how);
    },
    MoveTo: (range, args, scene) => {
      const target = args.object(0, rangeType) ?? sourceRange(range.sheet, args.text(0));
      moveRange(writable(range, scene, "values").sheet, range.rect, target.sheet, target.rect);
    },
    Merge: (range, args, scene) => merge(writable(range, scene, "format"), args.flag(0)),
    Unmerge: (range, _args, scene) => {
      const { sheet, rect } = writable(range, scene, "format");
      sheet.merges = sheet.merges.filter((area) => intersection(area, rect) === undefined);
      sheet.book.tell({ kind: "layout", sheet });
    },
    Select: (range) => range.sheet.book.select(range.sheet, range.rect),
    Calculate: (range) => range.sheet.book.calculate("forced"),
    SetDirty: (range) => range.sheet.book.noteDirty(range.sheet, range.rect),
    ...rangeSearch,
    ...specialCells,
    ...removingDuplicates,
    ...autoFilling,
    ...visibleView,
    _ValidateArraySize: (range, args) => {
      if (args.integer(0) !== range.rect.rows || args.integer(1) !== range.rect.columns)
        throw new Failure("InvalidArgument", "The array does not have the range's shape.");
    },
  },
});

function at(range: RangeAt, offset: Rect): WireObject {
  return rangeObject(range.sheet, {
    ...offset,
    row: range.rect.row + offset.row,
    column: range.rect.column + offset.column,
  });
}

function inside(args: Arguments, size: number): number {
  const index = args.integer(0);
  if (index < 0 || index >= size) throw args.invalid(0);
  return index;
}

/** The last cell moves; when it passes the first one, the range reaches from that up or to the left. */
function resized({ rows, columns }: Rect, down: number, right: number): Rect {
  return bounding(
    { row: 0, column: 0, rows: 1, columns: 1 },
    { row: rows - 1 + down, column: columns - 1 + right, rows: 1, columns: 1 }
  );
}

/** Rows or columns beside the range; a negative count gives those within it, from the same edge. */
function beside(count: number, size: number, where: "above" | "below" | "before" | "after", rect: Rect): Rect {
  if (count === 0) throw new Failure("InvalidArgument", "The count must not be 0.");
  const isForward = where === "below" || where === "after";
  const start = isForward ? size + Math.min(0, count) : Math.min(0, -count);
  const length = Math.abs(count);
  return where === "above" || where === "below"
    ? { row: start, column: 0, rows: length, columns: rect.columns }
    : { row: 0, column: start, rows: rect.rows, columns: length };
}

function otherRect(range: RangeAt, args: Arguments): Rect {
  const other = rangeArgument(range.sheet, args, 0);
  if (other.sheet !== range.sheet) throw new Failure("InvalidArgument", "The ranges lie on different sheets.");
  return other.rect;
}

function overlap(range: RangeAt, args: Arguments): WireObject | null {
  const rect = intersection(range.rect, otherRect(range, args));
  return rect === undefined ? null : rangeObject(range.sheet, rect);
}

function noOverlap(): never {
  throw new Failure("ItemNotFound", "The ranges do not overlap.");
}

function spill(range: RangeAt, isIt: (rect: Rect) => boolean): WireObject | null {
  const rect = range.sheet.spills.find(isIt);
  return rect === undefined ? null : rangeObject(range.sheet, rect);
}

function writable(range: RangeAt, scene: Scene, what: "values" | "format"): RangeAt {
  requireWritable(range, what, scene);
  return range;
}

function structural(range: RangeAt, scene: Scene): RangeAt {
  requireWritable(range, "structure", scene);
  return range;
}

function shiftReferences(range: RangeAt, scene: Scene): Parameters<typeof insertCells>[3] {
  return (shift) => scene.references.shift(range.sheet, shift);
}

function merge({ sheet, rect }: RangeAt, across: boolean): void {
  const inTable = sheet.tables.some((table) => intersection(table.rect, rect) !== undefined);
  if (inTable) throw new Failure("InvalidOperation", `Cells of a table cannot be merged (${formatRect(rect)}).`);
  const areas = across
    ? Array.from({ length: rect.rows }, (_, down) => ({ ...rect, row: rect.row + down, rows: 1 }))
    : [rect];
  for (const area of areas) {
    sheet.merges = sheet.merges.filter((other) => intersection(other, area) === undefined);
    if (area.rows * area.columns > 1 && !sheet.merges.some((other) => sameRect(other, area))) sheet.merges.push(area);
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const isFirst = row === area.row && column === area.column;
        if (!isFirst) sheet.put(row, column, { kind: "empty", value: "" });
      }
    }
  }
  sheet.book.tell({ kind: "layout", sheet });
}
