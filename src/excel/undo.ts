/** What a write would have to be taken back to, and how what it wrote is known from what others have put there. */
import type { CellValue, MemoryName } from "../workbook";
import type { Area } from "./area";
import type { CellStates } from "./cells";
import type { Looks } from "./looks";

export interface Undo {
  readonly cells: readonly SavedCells[];
  /** Names of sheets that were added. */
  readonly addedSheets: readonly string[];
  readonly names: readonly { readonly name: string; readonly before: string | undefined; readonly after: string }[];
  readonly memories: readonly MemoryChange[];
}

/** What is remembered of a write, before and after it. */
interface MemoryChange {
  readonly key: MemoryName;
  readonly before: string | undefined;
  readonly after: string;
}

/** Cells of a block as they were, and what the write makes them contain. */
export interface SavedCells {
  /** The sheet's id, or the name of one that was added. Ids may change when the file is opened anew: names don't. */
  readonly sheet: string;
  readonly sheetName: string;
  readonly area: Area;
  readonly before: CellStates;
  readonly after: readonly (readonly CellValue[])[];
  /** Fonts, borders and alignments, where the write changes them. */
  readonly looks?: Looks;
}

/** With what stood in the cells in the moment before they were overwritten, instead of what was thought to. */
export function withContents(saved: SavedCells, contents: readonly (readonly CellValue[])[]): SavedCells {
  const { before } = saved;
  const isNew = (r: number, c: number): boolean => contents[r]?.[c] !== before.contents[r]?.[c];
  const valueOf = (content: CellValue, r: number, c: number): CellValue => {
    if (!isNew(r, c)) return before.values[r]?.[c] ?? "";
    return typeof content === "string" && content.startsWith("=") ? "" : content;
  };
  const typeOf = (content: CellValue, r: number, c: number): string =>
    isNew(r, c) && typeof content === "string" ? "String" : (before.types[r]?.[c] ?? "Empty");
  return {
    ...saved,
    before: {
      ...before,
      contents,
      values: contents.map((row, r) => row.map((content, c) => valueOf(content, r, c))),
      types: contents.map((row, r) => row.map((content, c) => typeOf(content, r, c))),
    },
  };
}
