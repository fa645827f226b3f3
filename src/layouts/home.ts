/** What reading makes of a workbook: where each source stands, how it is read from there, and what is told of it. */
import type { Place, Problem } from "../model/problem";
import type { SourceName } from "../model/source";
import type { Recognition } from "../sources/status";
import type { SeenSheet, Workbook } from "../workbook";
import type { Answer } from "./answers";
import type { ColumnChoice } from "./columnChoice";
import type { SummedTable } from "./ledger/summedTables";
import type { Known } from "./said/known";
import type { Mapping } from "./mapping/mapping";
import type { Preview } from "./shaping/preview";

/** How a source that is laid out in another way was understood. */
export interface Layout {
  readonly source: SourceName;
  readonly places: readonly Place[];
  readonly mapping: Mapping;
  /** `undefined` where it is read in the contract's form. */
  readonly preview: Preview | undefined;
  /** The user has answered or chosen before. */
  readonly isRemembered: boolean;
  /** Answers to the one question that stands; none where all is read. */
  readonly answers: readonly Answer[];
  /** Which column each field is taken from, and could be; `undefined` where nothing is taken from columns. */
  readonly columns?: ColumnChoice | undefined;
  /** Columns of its tables that are read as nothing, and that do not follow from what is read. */
  readonly unread?: readonly string[];
}

export interface Home {
  /** With each mapped source as if it stood in the contract's form. */
  readonly recognition: Recognition;
  /** The same with the places that the controller sees. */
  readonly shown: Recognition;
  readonly read: Workbook["read"];
  /** What was said of made rows, said of the cells that they came from; and what was left out as sums. */
  readonly told: (problems: readonly Problem[]) => readonly Problem[];
  readonly layouts: readonly Layout[];
  /** What was looked through for them, and by what it was judged; `undefined` where all is in the contract's form. */
  readonly explored: { readonly seen: readonly SeenSheet[]; readonly known: Known } | undefined;
  /** Sums of areas that are no part of the ledgers, and that control them. */
  readonly summed: readonly SummedTable[];
  /** The same reading of cells that stand on other sheets meanwhile, by what those are called. */
  readonly readFrom: (workbook: Pick<Workbook, "read">, sheetOf: (sheet: string) => string) => Workbook["read"];
  /** How a source is read with another column for one of its fields; `undefined` where it is not read by a mapping. */
  readonly withColumn?: (source: SourceName, field: string, at: number | undefined) => Mapping | undefined;
}
