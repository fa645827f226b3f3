/** The filter of a sheet or a table. What rows it hides is in cells/filtering.ts. */
import type { Rect } from "../cells/address";
import { Failure } from "../cells/failure";
import type { Sheet } from "../cells/shape";
import { hideFilteredRows } from "../cells/filtering";
import type { MemoryTable } from "../cells/table";
import { rangeArgument } from "./addressing";
import { isObject, type JsonObject } from "./json";
import { rangeObject } from "./places";
import { described, readOnly } from "./type";
import { requireUnprotected } from "./writing";

interface FilterAt {
  readonly sheet: Sheet;
  readonly table: MemoryTable | undefined;
}

export const autoFilterType = described<FilterAt>({
  name: "AutoFilter",
  scalars: {
    Enabled: readOnly(({ sheet, table }) =>
      table === undefined ? sheet.filter !== undefined : table.showFilterButton
    ),
    IsDataFiltered: readOnly((self) => criteriaOf(self).size > 0 || hasFilteredRows(self)),
    Criteria: readOnly((self) => [...criteriaOf(self).values()]),
  },
  methods: {
    Apply: (self, args) => {
      requireUnprotected(self.sheet);
      const { rect } = rangeArgument(self.sheet, args, 0);
      if (self.table === undefined) self.sheet.filter = { rect, criteria: new Map(criteriaOf(self)) };
      const column = args.integer(1, undefined);
      const rule = args.json(2);
      if (column !== undefined && isObject(rule)) criteriaOf(self).set(column, rule);
      refilter(self.sheet, rect);
    },
    ClearCriteria: (self) => {
      criteriaOf(self).clear();
      refilter(self.sheet, rectOf(self));
    },
    ClearColumnCriteria: (self, args) => {
      criteriaOf(self).delete(args.integer(0));
      refilter(self.sheet, rectOf(self));
    },
    Reapply: (self) => refilter(self.sheet, rectOf(self)),
    Remove: (self) => {
      const rect = rectOf(self);
      criteriaOf(self).clear();
      if (self.table === undefined) self.sheet.filter = undefined;
      else self.table.showFilterButton = false;
      refilter(self.sheet, rect);
    },
    GetRange: (self) => {
      const rect = rectOf(self);
      if (rect === undefined) throw new Failure("ItemNotFound", "The sheet has no filter.");
      return rangeObject(self.sheet, rect);
    },
    GetRangeOrNullObject: (self) => {
      const rect = rectOf(self);
      return rect === undefined ? null : rangeObject(self.sheet, rect);
    },
  },
});

function rectOf({ sheet, table }: FilterAt): Rect | undefined {
  return table === undefined ? sheet.filter?.rect : table.rect;
}

function criteriaOf({ sheet, table }: FilterAt): Map<number, JsonObject> {
  return table?.criteria ?? sheet.filter?.criteria ?? new Map<number, JsonObject>();
}

/** Of a sheet any row that is filtered, of a table its own. */
function hasFilteredRows({ sheet, table }: FilterAt): boolean {
  if (table === undefined) return sheet.isFiltered;
  const { row, rows } = table.rect;
  return [...sheet.filteredRows].some((filtered) => filtered > row && filtered < row + rows);
}

/** Hides what the sheet's filters hide, and tells of it. */
export function refilter(sheet: Sheet, rect: Rect | undefined): void {
  hideFilteredRows(sheet);
  if (rect !== undefined) sheet.book.tell({ kind: "rowsHidden", sheet, rect, hidden: sheet.filteredRows.size > 0 });
}
