/**
 * What a write would have to be taken back to: kept in memory while it runs, and in the workbook as a journal
 * from its first request to its last, so that a write that Excel never let us finish can be taken back later.
 */
import type { CellValue } from "../workbook";
import type { Area } from "./area";
import type { CellStates } from "./cells";
import { isRecord, parseMemory } from "./memory";

export interface Undo {
  readonly cells: readonly SavedCells[];
  /** Names of sheets that were added. */
  readonly addedSheets: readonly string[];
  readonly names: readonly { readonly name: string; readonly before: string | undefined; readonly after: string }[];
  /** What was remembered of the last write, before and after. */
  readonly written: { readonly before: string | undefined; readonly after: string };
}

/** Cells of a block as they were, and what the write makes them contain. */
export interface SavedCells {
  /** The sheet's id, or the name of one that was added. */
  readonly sheet: string;
  readonly area: Area;
  readonly before: CellStates;
  readonly after: readonly (readonly CellValue[])[];
  /** Fonts, borders and alignments, where the write changes them. */
  readonly looks?: readonly (readonly Excel.SettableCellProperties[])[];
}

/** Beyond this, settings make trouble. A larger write is taken back from memory only. */
const JOURNAL_CHARACTERS = 600_000;

/** A write that began so long ago is over, whoever made it. */
const OVER_AFTER_MS = 120_000;

export interface Journal {
  /** Whose write it is: each opening of the add-in has its own. */
  readonly session: string;
  /** When it began, in milliseconds since 1970. */
  readonly began: number;
  /** `undefined` when it was too much to keep. */
  readonly undo: Undo | undefined;
}

export function journalText(journal: Journal): string {
  const { undo } = journal;
  const cells = undo?.cells.map(({ sheet, area, before, after }) => ({ sheet, area, before, after }));
  const text = JSON.stringify({ ...journal, undo: { ...undo, cells } });
  return text.length <= JOURNAL_CHARACTERS ? text : JSON.stringify({ ...journal, undo: undefined });
}

/** The journal that stands in the workbook, if its write is over: our own, or one that began long ago. */
export function leftBehind(text: string | undefined, session: string, now: number): Journal | undefined {
  const journal = parseMemory(text);
  const { began, undo } = journal;
  if (typeof began !== "number" || typeof journal["session"] !== "string") return undefined;
  if (journal["session"] !== session && now - began < OVER_AFTER_MS) return undefined;
  return { session: journal["session"], began, undo: isUndo(undo) ? undo : undefined };
}

function isUndo(value: unknown): value is Undo {
  return isRecord(value) && Array.isArray(value["cells"]) && Array.isArray(value["addedSheets"]) && Array.isArray(value["names"]) && isRecord(value["written"]);
}
