/**
 * What a write would have to be taken back to, as it stands in the workbook's settings from the write's first
 * action to its last: so that a write that Excel never let us finish can be taken back later.
 */
import type { Aside } from "./aside";
import { isRecord, parseMemory } from "./memory";
import type { SavedCells, Undo } from "./undo";

export interface Journal {
  /** Whose write it is: each opening of the add-in has its own. */
  readonly session: string;
  /** When it began, in milliseconds since 1970. */
  readonly began: number;
  /** `undefined` when it was too much to keep. */
  readonly undo: Undo | undefined;
  /** Of a change of the user's own cells: where they are kept meanwhile. */
  readonly aside?: Aside;
}

/** Beyond this, settings make trouble. A larger write can be taken back only by the pane that makes it. */
const JOURNAL_CHARACTERS = 600_000;

/** Written cells of a block beyond this are not told one by one. */
const MOST_TOLD = 200;

/** A write that began so long ago is over, whoever made it. */
const OVER_AFTER_MS = 120_000;

export function journalText(journal: Journal): string {
  const { session, began, undo } = journal;
  const text = JSON.stringify({
    session,
    began,
    undo: undo === undefined ? undefined : { ...undo, cells: undo.cells.map(compact) },
  });
  return text.length <= JOURNAL_CHARACTERS ? text : JSON.stringify({ session, began });
}

/** The journal of a change: small whatever is set aside, since the cells stand in the workbook. */
export function asideText(journal: Pick<Journal, "session" | "began">, aside: Aside): string {
  const blocks = aside.blocks.map((block) => {
    const isLarge = block.area.rows * block.area.columns > MOST_TOLD;
    return isLarge ? { ...block, after: undefined } : block;
  });
  return JSON.stringify({ ...journal, aside: { ...aside, blocks } });
}

/** The journal that stands in the workbook, if its write is over: our own, or one that began long ago. */
export function leftBehind(text: string | undefined, session: string, now: number): Journal | undefined {
  const { session: writer, began, undo, aside } = parseMemory(text);
  if (typeof began !== "number" || typeof writer !== "string") return undefined;
  if (writer !== session && now - began < OVER_AFTER_MS) return undefined;
  return {
    session: writer,
    began,
    undo: isCompactUndo(undo) ? { ...undo, cells: undo.cells.map(restored) } : undefined,
    ...(isAside(aside) ? { aside } : {}),
  };
}

type CompactUndo = Omit<Undo, "cells"> & { readonly cells: readonly ReturnType<typeof compact>[] };

/** Formats, types and looks are the same in most cells: each kind is kept once. */
function compact({ before, looks, ...saved }: SavedCells) {
  const { contents, values, types, formats } = before;
  return {
    ...saved,
    sheet: saved.sheetName,
    contents,
    values,
    types: kinds(types),
    formats: kinds(formats),
    looks: looks === undefined ? undefined : kinds(looks),
  };
}

function restored({ contents, values, types, formats, looks, ...saved }: ReturnType<typeof compact>): SavedCells {
  return {
    ...saved,
    before: { contents, values, types: grid(types), formats: grid(formats) },
    ...(looks === undefined ? {} : { looks: grid(looks) }),
  };
}

/** The different values of a grid, and which of them stands in each cell. */
interface Kinds<T> {
  readonly kinds: readonly T[];
  readonly cells: readonly (readonly number[])[];
}

function kinds<T>(rows: readonly (readonly T[])[]): Kinds<T> {
  const found = new Map<string, number>();
  const kinds: T[] = [];
  const cells = rows.map((row) =>
    row.map((value) => {
      const text = JSON.stringify(value);
      const known = found.get(text) ?? kinds.push(value) - 1;
      found.set(text, known);
      return known;
    })
  );
  return { kinds, cells };
}

function grid<T>({ kinds, cells }: Kinds<T>): readonly (readonly T[])[] {
  return cells.map((row) => row.flatMap((kind) => kinds.slice(kind, kind + 1)));
}

function isAside(value: unknown): value is Aside {
  return (
    isRecord(value) &&
    ["blocks", "added", "names", "memories"].every((list) => Array.isArray(value[list])) &&
    ["keeping", "changing", "done"].some((stage) => value["stage"] === stage)
  );
}

function isCompactUndo(value: unknown): value is CompactUndo {
  return (
    isRecord(value) &&
    Array.isArray(value["cells"]) &&
    Array.isArray(value["addedSheets"]) &&
    Array.isArray(value["names"]) &&
    Array.isArray(value["memories"])
  );
}
