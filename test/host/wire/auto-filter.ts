/** The filter of a sheet or a table. Filters by listed values hide rows; other criteria are kept as they are set. */
import type { Rect } from "../cells/address";
import { Failure } from "../cells/failure";
import type { Sheet } from "../cells/shape";
import { shownText } from "../cells/shown-text";
import type { MemoryTable } from "../cells/table";
import { rangeArgument } from "./addressing";
import { isObject, type Json, type JsonObject } from "./json";
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
    IsDataFiltered: readOnly(({ sheet }) => sheet.isFiltered || (sheet.filter?.criteria.size ?? 0) > 0),
    Criteria: readOnly(({ sheet }) => [...(sheet.filter?.criteria.values() ?? [])]),
  },
  methods: {
    Apply: ({ sheet }, args) => {
      requireUnprotected(sheet);
      const { rect } = rangeArgument(sheet, args, 0);
      const column = args.integer(1, undefined);
      const criteria = args.json(2);
      sheet.filter = { rect, criteria: sheet.filter?.criteria ?? new Map<number, JsonObject>() };
      if (column !== undefined && isObject(criteria)) sheet.filter.criteria.set(column, criteria);
      hideFilteredRows(sheet);
    },
    ClearCriteria: ({ sheet }) => {
      sheet.filter?.criteria.clear();
      hideFilteredRows(sheet);
    },
    ClearColumnCriteria: ({ sheet }, args) => {
      sheet.filter?.criteria.delete(args.integer(0));
      hideFilteredRows(sheet);
    },
    Reapply: ({ sheet }) => hideFilteredRows(sheet),
    Remove: ({ sheet }) => {
      sheet.filter = undefined;
      hideFilteredRows(sheet);
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

function hideFilteredRows(sheet: Sheet): void {
  sheet.filteredRows.clear();
  if (sheet.filter === undefined) return;
  const { rect, criteria } = sheet.filter;
  for (const [offset, rule] of criteria) {
    const wanted = valuesOf(rule);
    if (wanted === undefined) continue;
    for (let row = rect.row + 1; row < rect.row + rect.rows; row++) {
      if (!wanted.has(shownText(sheet, row, rect.column + offset))) sheet.filteredRows.add(row);
    }
  }
  sheet.book.tell({ kind: "rowsHidden", sheet, rect, hidden: sheet.filteredRows.size > 0 });
}

function valuesOf(rule: JsonObject): ReadonlySet<string> | undefined {
  const values = rule["values"];
  if (rule["filterOn"] !== "Values" || !Array.isArray(values)) return undefined;
  return new Set((values as readonly Json[]).map(String));
}
