/**
 * Sheets, ranges and tables: what nearly every member of the API leads to. Their types are declared here, and get
 * their members in worksheet.ts, range.ts, range-areas.ts and table.ts, which lead to one another.
 */
import type { Rect } from "../cells/address";
import type { Sheet } from "../cells/shape";
import type { MemoryTable } from "../cells/table";
import { AreasAt, RangeAt } from "./range-at";
import { declared, wire, type WireObject } from "./type";

export interface TableAt {
  readonly sheet: Sheet;
  readonly table: MemoryTable;
}

export const worksheetType = declared<Sheet>("Worksheet");
export const rangeType = declared<RangeAt>("Range");
export const rangeAreasType = declared<AreasAt>("RangeAreas");
export const tableType = declared<TableAt>("Table");

export function worksheetObject(sheet: Sheet): WireObject {
  return wire(worksheetType, sheet);
}

export function rangeObject(sheet: Sheet, rect: Rect): WireObject {
  return wire(rangeType, new RangeAt(sheet, rect));
}

/** Several rectangles on one sheet. */
export function areasObject(sheet: Sheet, rects: readonly Rect[]): WireObject {
  const ranges = rects.map((rect) => new RangeAt(sheet, rect));
  return wire(rangeAreasType, new AreasAt(sheet, ranges));
}

export function areasOrNull(sheet: Sheet, rects: readonly Rect[]): WireObject | null {
  return rects.length === 0 ? null : areasObject(sheet, rects);
}

export function tableObject(at: TableAt): WireObject {
  return wire(tableType, at);
}
