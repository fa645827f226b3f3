/**
 * How cells of a workbook that is laid out in another way become rows of a source: a plain list of small steps. A
 * mapping is a value: it can be read, tested, remembered in the workbook, exported and imported (`mappingFile.ts`).
 */
import type { MoneyUnit } from "../../model/money";
import type { SourceName } from "../../model/source";
import type { Doubt } from "./doubt";
import type { NumberForm } from "../said/numberForm";
import type { ColumnRef, StatedValue, Telling } from "./terms";

/** Values of columns that the contract names: `{ Period: 202401 }`. */
export type Stated = Readonly<Record<string, StatedValue>>;

/** A column of amounts that is a row of its own, and what its heading says of it. */
export interface Melted {
  readonly column: ColumnRef;
  readonly states: Stated;
  /** A column of credits, whose amounts are turned. */
  readonly isCredit?: true;
  /** The amount is what is in this column less what is in its own: a budget less its forecast is the deviation. */
  readonly from?: ColumnRef;
}

export type Step =
  /** The contract's column `field` stands in this column. */
  | { readonly kind: "take"; readonly field: string; readonly column: ColumnRef }
  /** Every row has this value: what the sheet's name, a title, or the user says. */
  | { readonly kind: "state"; readonly field: string; readonly value: StatedValue }
  /** Each of these columns gives a row with an amount: months, areas, decisions. */
  | { readonly kind: "melt"; readonly columns: readonly Melted[] }
  /** The amount is debit less credit. */
  | { readonly kind: "difference"; readonly debit: ColumnRef; readonly credit: ColumnRef }
  /** The amount is the sum of these columns. */
  | { readonly kind: "add"; readonly columns: readonly ColumnRef[] }
  /** An empty cell repeats the cell above it. */
  | { readonly kind: "fillDown"; readonly columns: readonly ColumnRef[] }
  /**
   * A row that has a code, name or month in this column and no amount is a heading over the rows below it, where it is
   * told as one. It ends what the steps after this one have said; a line that is told by none of them ends all that
   * was said, unless it is `passing`. A row with one of the `words` and an amount is a heading too, and their sum.
   */
  | {
      readonly kind: "groupHeadings";
      readonly field: string;
      readonly column: ColumnRef;
      readonly words?: readonly string[];
      /** None: whatever stands there is one. */
      readonly tells?: Telling;
      readonly passing?: readonly string[];
    }
  /**
   * Only rows with one of these words in the column; of the rest, rows with other words than these are told. Rows of
   * other committees or versions (`of`) are no other source's, and all of them are told.
   */
  | {
      readonly kind: "keep";
      readonly column: ColumnRef;
      readonly words: readonly string[];
      readonly others?: readonly string[];
      readonly of?: "committee" | "version";
    }
  /**
   * Rows of sums are told by their label in these columns, or by these words, and controlled against the rows.
   * `agrees`: any text there is such a label, and its row was controlled where it stood.
   */
  | {
      readonly kind: "dropSums";
      readonly labels: readonly ColumnRef[];
      readonly words?: readonly string[];
      readonly agrees?: boolean;
    }
  /**
   * A row without this field is no row of the source; nor is one with a word alone where a code is needed, or with a
   * code of fewer digits, which is the sum of those that begin with it.
   */
  | { readonly kind: "need"; readonly field: string; readonly is?: "code"; readonly digits?: number }
  /** "5011 Månadslön" is 5011. */
  | { readonly kind: "splitCode"; readonly field: string }
  /** Numbers that have lost their zeros: 410 is "0410". Text stays as it is. */
  | { readonly kind: "padCode"; readonly field: string; readonly digits: number }
  /** Words in place of codes: the name of an area is a prefix that Ansvar gives it. */
  | { readonly kind: "translate"; readonly field: string; readonly words: Readonly<Record<string, string>> }
  /** "jan 24", "01/2024" and the like are months; a month alone is of this year. `isFrom1904`: days since that year. */
  | {
      readonly kind: "readPeriod";
      readonly year: number | undefined;
      readonly yearColumn?: ColumnRef;
      readonly isFrom1904?: true;
    }
  /** `unit`: what stands beside each amount in its cell, "12 tkr"; none is kronor. */
  | { readonly kind: "readNumbers"; readonly form: NumberForm; readonly unit?: MoneyUnit }
  | { readonly kind: "scale"; readonly by: number }
  | { readonly kind: "turnSign" }
  /** Income and costs are both written without a sign: amounts on accounts of income are turned. */
  | { readonly kind: "turnIncome" }
  /** Rows with one of these words in the column are credits: their amounts are turned. */
  | { readonly kind: "turnRows"; readonly column: ColumnRef; readonly words: readonly string[] }
  /** Amounts from the year's beginning become each month's own: from column to column, or from row to row. */
  | { readonly kind: "perMonth"; readonly across: "columns" | "rows" };

export type StepKind = Step["kind"];

/** A block of cells, and what makes rows of it. */
export interface BlockPart {
  readonly kind: "block";
  readonly sheet: string;
  /** The heading rows, counted from 0 within the sheet. */
  readonly headingRows: readonly number[];
  readonly firstRow: number;
  /** `undefined`: down to the sheet's last row, so that what comes below is read too. */
  readonly lastRow?: number;
  readonly steps: readonly Step[];
}

/** Rows that stand nowhere as rows: areas named in the ledger's own columns, settings that a title says. */
export interface StatedPart {
  readonly kind: "stated";
  /** Where it was seen. */
  readonly sheet: string;
  readonly rows: readonly Stated[];
}

export type Part = BlockPart | StatedPart;

export interface Mapping {
  readonly source: SourceName;
  /** None: as it stands in the contract's form. */
  readonly parts: readonly Part[];
  /** Of the workbook that it was chosen in. */
  readonly year?: number;
  /** What is still to be asked; it is not read before that. */
  readonly doubts?: readonly Doubt[];
  /** Sheets that the user has said are no part of it, though they look like it. */
  readonly besides?: readonly string[];
}

/** What a part's amounts are multiplied by. */
export function scaleOf(part: BlockPart): number {
  return stepsOf(part, "scale").reduce((all, { by }) => all * by, 1);
}

export function stepsOf<K extends StepKind>(part: BlockPart, kind: K): readonly Extract<Step, { kind: K }>[] {
  return part.steps.filter((step): step is Extract<Step, { kind: K }> => step.kind === kind);
}
