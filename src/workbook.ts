/**
 * What Avvik asks of a workbook, as a small interface. `excel/` answers it through Office.js; tests answer
 * it from arrays. Rows and columns are counted from 0 within a sheet.
 */
import type { Answer, Said } from "./analysis/plausibility/answers";
import type { Fingerprint } from "./analysis/plausibility/fingerprint";
import type { Mapping } from "./layouts/mapping/mapping";
import type { Length } from "./model/comment";
import type { Place } from "./model/problem";
import type { SourceName } from "./model/source";
import type { Illustration } from "./pictures/picture";
import type { ReportId, RoundedTable, TableId } from "./reports/table";

/** A cell as Excel gives it: "" is empty, an error cell is a text such as "#N/A", a date is a serial number. */
export type CellValue = string | number | boolean;

/** A block of cells on a sheet. */
export interface Rectangle {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Where a source stands, and the top of it. */
export interface Site {
  readonly source: SourceName;
  /** How it was found: the user's own mapping, a table named Avvik_…, or a sheet with the source's name. */
  readonly via: "mapping" | "table" | "sheet";
  readonly rectangle: Rectangle;
  /** The first rows of the rectangle (at most 20), for finding the heading row. */
  readonly head: readonly (readonly CellValue[])[];
  /** Number formats of the head's cells ("0000" shows 42 as 0042); `undefined` where they were not asked for. */
  readonly formats?: readonly (readonly string[])[];
  /** True when some row of it is hidden or filtered away; its values are read all the same. */
  readonly hasHiddenRows: boolean;
  /** Merged areas within the site, in A1 notation without the sheet; only their first cell has a value. */
  readonly merged: readonly string[];
}

/** What the user has chosen for a source, remembered in the workbook. */
export interface SourceChoice {
  /**
   * Follows its cells when rows are inserted or the sheet is renamed. Where nothing stood below it when it was
   * chosen, it reaches down to the sheet's last row with content, so that next month's rows are read too.
   */
  readonly rectangle: Rectangle;
  /** Heading (as the canonical column is called in the contract) → column offset within the rectangle. */
  readonly columns: Readonly<Record<string, number>>;
  /** What the headings of those columns said when they were chosen: one that differs now has moved or changed. */
  readonly headings?: Readonly<Record<string, string>>;
}

/** One request's worth of knowledge about the workbook. */
export interface Survey {
  readonly sites: ReadonlyMap<SourceName, Site>;
  readonly choices: ReadonlyMap<SourceName, SourceChoice>;
  /** Reports that the user has left out. */
  readonly skipped?: readonly ReportId[];
  /** How sources that are laid out in another way are to be read. */
  readonly mappings?: readonly Mapping[];
  /** What the controller has said of findings of plausibility. */
  readonly answers?: readonly Answer[];
  /** Every visible sheet's name, in order. */
  readonly sheets: readonly string[];
  /** Our tables of earlier runs, where they stand now. */
  readonly tables?: readonly WrittenTable[];
  /** The tables of ours that are read back, by id, where they stand. */
  readonly standing?: ReadonlyMap<string, StandingTable>;
  /** What stands above the reconciliation: which occasion and period our tables were last written for. */
  readonly stamp?: string | undefined;
  /** What is remembered with them. */
  readonly remembered?: ReadonlyMap<MemoryName, string>;
  /**
   * Set when an earlier write was found unfinished: true when the workbook has now been put back as it was before it.
   */
  readonly wasPutBack?: boolean;
}

/** One of our tables that people type in, with the rows that they have added right below it. */
export interface StandingTable {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Heading row first; formulas as they are written. */
  readonly contents: readonly (readonly CellValue[])[];
  /** The same cells as they show. */
  readonly values: readonly (readonly CellValue[])[];
}

/** The tables that a run reads back before it computes: what stands in them counts. */
export const READ_BACK = {
  tables: ["Avvik.prognosunderlag", "Avvik.prognoshistorik"],
  memories: ["Avvik.form", "Avvik.history"],
} as const satisfies { readonly tables: readonly TableId[]; readonly memories: readonly MemoryName[] };

/** Some columns of a rectangle, to be read in row blocks. */
export interface Wanted {
  readonly source: SourceName;
  readonly rectangle: Rectangle;
  /** Offsets within the rectangle, in the order the reader wants them. */
  readonly columns: readonly number[];
  /** Tells several that are wanted of one source apart; its blocks carry it. */
  readonly part?: number;
}

/** Consecutive rows of the wanted columns. Cell (r, c) is `columns[c].values[r][columns[c].at]`. */
export interface Block {
  readonly source: SourceName;
  /** Sheet row (from 0) of the block's first row. */
  readonly firstRow: number;
  readonly rows: number;
  readonly columns: readonly { readonly values: readonly (readonly CellValue[])[]; readonly at: number }[];
  readonly part?: number;
}

/** A sheet as it looks before anybody has said what stands on it. */
export interface SeenSheet {
  /** All of it that is used. */
  readonly rectangle: Rectangle;
  /** In order: every row of a short sheet; of a long one its top, some from its middle, and its end. */
  readonly rows: readonly SeenRow[];
  readonly isWhole: boolean;
  /** Merged areas, in A1 notation without the sheet; those at the top where there are many. */
  readonly merged: readonly string[];
}

export interface SeenRow {
  /** Counted from 0 within the sheet. */
  readonly row: number;
  /** From the sheet's first column on. */
  readonly cells: readonly CellValue[];
}

export interface Progress {
  readonly phase: "survey" | "read" | "compute" | "review" | "file" | "insert" | "change" | "write" | "verify";
  readonly done: number;
  readonly total: number;
}

export interface Watch {
  readonly progress: (progress: Progress) => void;
  /** Aborting stops at the next block; nothing half written is left. */
  readonly signal: AbortSignal;
}

/** Where a table ended up. */
export interface WrittenTable {
  readonly id: string;
  readonly sheet: string;
  /** A1 address of the named range: heading row, body and totals. */
  readonly address: string;
}

/** A cell of ours that somebody had changed since the last run; its content has been replaced. */
export interface ReplacedEdit {
  readonly sheet: string;
  readonly address: string;
  /** What they had entered: a formula or a value. */
  readonly before: CellValue;
}

/** A cell of a table as it stood, counted from the table's first. */
export interface StandingCell {
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
}

/** What the workbook remembers of ours, by name. */
export type MemoryName = `Avvik.${string}`;

/**
 * A table that people write in too, so that what stands in its place decides what is written. It is handed over
 * blank: where it goes, and how wide it is.
 */
export interface OpenTable extends RoundedTable {
  /** What it wants to know of what the workbook remembers. */
  readonly remembers: readonly MemoryName[];
  over(standing: Standing): Met;
}

export interface Standing {
  /**
   * The table's cells, heading row first, with the rows that people have added right below; `undefined` when it stands
   * nowhere.
   */
  readonly contents: readonly (readonly CellValue[])[] | undefined;
  readonly remembered: (name: MemoryName) => string | undefined;
}

/** What an open table becomes where it is met with what stands. */
export interface Met {
  readonly table: RoundedTable;
  /** What is to be remembered with it. */
  readonly memories: readonly { readonly name: MemoryName; readonly text: string }[];
  /** Cells where a person's content gives way to ours. */
  readonly replaced: readonly StandingCell[];
  /** Standing cells that it has taken care of itself, so that what has changed in them is not told as replaced. */
  readonly isTheirs?: (row: number, column: number) => boolean;
}

export function isOpen(table: RoundedTable): table is OpenTable {
  return "over" in table;
}

export interface WriteReport {
  readonly tables: readonly WrittenTable[];
  readonly replacedEdits: readonly ReplacedEdit[];
  /** Tables of earlier runs that this run did not write; they stand as they were, with their own stamp. */
  readonly leftStanding: readonly WrittenTable[];
  /** What the open tables of the run became. */
  readonly met: readonly Met[];
  /** False where Excel refused the page set-up of a new sheet (no printer installed); the figures are all there. */
  readonly isPrintReady: boolean;
  /** False where Excel refused the charts; the tables that they would show are all there. */
  readonly isIllustrated: boolean;
}

/** A sheet to insert: the template's or the sample's. */
export interface SheetContents {
  readonly name: string;
  /** Heading row first. Text is written as text, so codes keep their zeros. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Explanations shown above nothing and beside nothing: a note per heading. */
  readonly notes?: readonly (string | undefined)[];
  /** Offsets of columns that are formatted as text all the way down, so that codes entered later keep their zeros. */
  readonly textColumns?: readonly number[];
}

/** Cells that get other contents: nothing where it says none. */
export interface CellChange {
  readonly place: Place;
  readonly contents: readonly (readonly CellValue[])[] | undefined;
  /** They must be empty before, and their texts stay text whatever they look like. */
  readonly isAdded?: boolean;
}

/** A change of the user's own cells, all of which is done or none. */
export interface ChangeOrder {
  readonly changes: readonly CellChange[];
  /** What is set aside with the cells that are emptied, and stays as it is: what their meaning is read from. */
  readonly guarded?: readonly Place[];
  /** Sheets that are inserted; none of that name may be there. */
  readonly sheets: readonly SheetContents[];
  /** Where a source stands afterwards, if that has to be said. */
  readonly choice?: { readonly source: SourceName; readonly choice: SourceChoice } | undefined;
  /** What is to be remembered no more. */
  readonly forgotten?: readonly MemoryName[];
  /** Asked while the cells are set aside and nothing of them is lost; where it says no, all is taken back. */
  readonly holds?: (aside: SetAside) => Promise<boolean>;
}

/** Cells that are being changed, as they were. */
export interface SetAside {
  readonly read: Workbook["read"];
  /** The sheet that now has what stood on this one, at the same addresses. */
  readonly sheetOf: (sheet: string) => string;
}

/** Cells that are calculated. */
export interface FormulaCells {
  readonly cells: number;
  /** As they are written; `undefined` where they are too many to look at. */
  readonly written: readonly { readonly place: Place; readonly formula: string }[] | undefined;
}

/** Where people have written: the selected cells, or one of our tables by its defined name. */
export type TextSite = { readonly kind: "selection" } | { readonly kind: "table"; readonly name: TableId };

/** A cell that holds text. */
export interface TextCell {
  readonly place: Place;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Its text is calculated, so that it can't be mended there. */
  readonly isFormula: boolean;
}

export interface TextReplacement {
  readonly place: Place;
  /** All of the text that was read there. */
  readonly before: string;
  readonly after: string;
}

/** What is selected, as a place for a source. */
export interface Selection {
  readonly rectangle: Rectangle;
  /** Its first rows. */
  readonly head: Site["head"];
  /** The sheet's column that all of it stands in; `undefined` where it is of several. */
  readonly column: number | undefined;
}

export interface Workbook {
  /**
   * Finds every source in one request. Where an earlier write was interrupted, the workbook is first put back.
   * All of these throw a `WorkbookError` (workbookError.ts); only `write` and `change` can throw `WriteFailed`.
   */
  survey(): Promise<Survey>;
  /** Looks through these sheets, or every visible one, for what stands where nobody has said what it is. */
  explore(sheets?: readonly string[]): Promise<readonly SeenSheet[]>;
  /** Reads all that is wanted, in the given order, as few requests as the payload budget allows. */
  read(wanted: readonly Wanted[], take: (block: Block) => void, watch: Watch): Promise<void>;
  /**
   * Writes the tables to their sheets, open ones as they come to be over what stands there: plan, snapshot, write, read
   * back and compare, mark as done. On any failure the workbook is put back cell by cell and `WriteFailed` is thrown.
   * `stamp` stands above every table. Where sheets are added, the one of the section `front` is put in front, else the
   * first of them all.
   */
  write(
    tables: readonly RoundedTable[],
    stamp: string,
    watch: Watch,
    illustrations?: readonly Illustration[],
    front?: string
  ): Promise<WriteReport>;
  /** Remembers in the workbook how long the comments are to be. */
  chooseLength(length: Length): Promise<void>;
  /**
   * What is selected now, and its first rows, to be used as a source (Använd markeringen). Whole columns end
   * where the sheet's content ends; a single cell stands for the block of cells around it.
   */
  selection(): Promise<Selection>;
  /** Remembers in the workbook where a source stands; `undefined` forgets it. */
  remember(source: SourceName, choice: SourceChoice | undefined): Promise<void>;
  /** Remembers in the workbook how a source that is laid out in another way is to be read; `undefined` forgets it. */
  rememberMapping(source: SourceName, mapping: Mapping | undefined): Promise<void>;
  /** Remembers in the workbook which reports are left out of a run. */
  skip(reports: readonly ReportId[]): Promise<void>;
  /** Remembers in the workbook what has been said of a finding of plausibility; `undefined` takes it back. */
  answer(finding: Fingerprint, said: Said | undefined): Promise<void>;
  /** Selects a place in the sheet. */
  reveal(place: Place): Promise<void>;
  /**
   * What these tables of ours show now, heading row first, in the order asked for; `[]` for one whose sheet is gone.
   */
  readTables(tables: readonly WrittenTable[]): Promise<readonly (readonly (readonly CellValue[])[])[]>;
  /** The cells with text, row by row; `undefined` when there is no such table. */
  readTexts(site: TextSite, watch: Watch): Promise<readonly TextCell[] | undefined>;
  /**
   * Puts another text in a cell that still holds what was read there, and no formula; else throws and changes nothing.
   */
  replaceText(replacement: TextReplacement): Promise<void>;
  /** The calculated cells of each place. */
  formulas(places: readonly Place[]): Promise<readonly FormulaCells[]>;
  /**
   * Changes cells of the user's own and inserts sheets: look, set aside, empty, ask whether it holds, write, read back.
   * On any failure the workbook is put back and `WriteFailed` is thrown.
   */
  change(order: ChangeOrder, watch: Watch): Promise<void>;
  /**
   * Inserts sheets that are not there yet, all of them or none; one whose name is taken is left alone. Gives the
   * inserted names.
   */
  insert(sheets: readonly SheetContents[], watch?: Watch): Promise<readonly string[]>;
}
