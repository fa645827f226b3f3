/** One thing that goes wrong. Requests are counted from 1, without those that only remove references. */
import type { MemoryWorkbook } from "./cells/book";

export type Fault =
  /** The request is refused; nothing of it is done. */
  | { readonly kind: "request"; readonly at: number; readonly code?: string }
  /** Action `action` (from 0) of the request fails; the earlier ones stay done. */
  | { readonly kind: "action"; readonly at: number; readonly action: number; readonly code?: string }
  /** The reply never comes; the work may have been done all the same. */
  | { readonly kind: "silence"; readonly at: number; readonly applied: boolean }
  /** The user is editing a cell, from one request up to and including another. */
  | { readonly kind: "cellEdit"; readonly refuses: "writes" | "all"; readonly from?: number; readonly to?: number }
  /** Somebody changes the workbook after the request, before its reply arrives: protect, filter, type, delete … */
  | { readonly kind: "foreignEdit"; readonly after: number; readonly edit: (book: MemoryWorkbook) => void };

/** True when the request meets a user who is editing a cell. */
export function meetsCellEdit(fault: Fault | undefined, request: number, writes: boolean): boolean {
  if (fault?.kind !== "cellEdit") return false;
  const isThen = request >= (fault.from ?? 1) && request <= (fault.to ?? Infinity);
  return isThen && (fault.refuses === "all" || writes);
}
