/**
 * The columns of a source, declared: what each is called, what else municipalities call it, what its cells
 * hold and whether they must be there. From the declaration come recognition, reading, the types of rows and the
 * template's sheets.
 */
import type { MoneyUnit } from "../model/money";
import type { Occasion } from "../model/occasion";
import type { AreaId, FrameId } from "../model/organisation";
import type { SourceName } from "../model/source";
import type { CellValue } from "../workbook";
import type { Names } from "./names";
import type { Parsed } from "./parsed";

/** A column as recognition knows it. */
export interface ColumnSpec {
  /** As the contract calls it: "Belopp". */
  readonly name: string;
  readonly synonyms: readonly string[];
  /** What the template says of it, in Swedish; `undefined` where the heading says enough. */
  readonly note?: string | undefined;
  /** Whether the source is of no use without the column. */
  readonly needed: boolean;
  /** `unread`: known by name only. */
  readonly holds: "amount" | "number" | "code" | "text" | "unread";
  /** Of a form that systems write and people do not: known where it stands, offered in no template and no choice. */
  readonly bySystem?: boolean;
}

/** `needed`: no tables without it. `shaping`: without it they mean something else. `extra`: for single reports. */
export type Importance = "needed" | "shaping" | "extra";

/** A source as recognition and the template know it. */
export interface SourceSpec {
  readonly source: SourceName;
  /** The name of its sheet: "Utfall". */
  readonly sheet: string;
  /** What it is, in a line, for whoever meets its name for the first time. */
  readonly description: { readonly sv: string; readonly en: string };
  readonly importance: Importance;
  readonly columns: readonly ColumnSpec[];
  /** What the template's sheet starts with below its headings. */
  readonly startingRows?: readonly (readonly CellValue[])[];
}

/** What the meaning of a cell depends on besides the cell. */
export interface Context {
  readonly unit: MoneyUnit;
  /** Costs stand with a minus in the workbook (Kostnader: negativa). */
  readonly costsAreNegative: boolean;
  readonly frames: Names<FrameId>;
  readonly areas: Names<AreaId>;
  readonly frameOf: (area: AreaId) => FrameId | undefined;
  readonly occasions: Names<Occasion>;
}

/** What the cells of a column hold, whether they must be there or not. */
export interface Kind<T> {
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly holds: ColumnSpec["holds"];
  readonly parse: (cell: CellValue, context: Context, digits: number) => Parsed<T>;
  /**
   * What an unreadable cell that may be empty does: the row means something else without it, or it is merely left out.
   */
  readonly whenWrong: "dropRow" | "leaveOut";
  /** What an empty cell that should not be empty counts as; `undefined`: nothing can. */
  readonly zero?: T;
  /** What the template says of every column of the kind. */
  readonly note?: string;
}

export interface Field<T>
  extends ColumnSpec, Omit<Kind<Exclude<T, undefined>>, "name" | "synonyms" | "holds" | "note"> {
  readonly valueNeeded: boolean;
  /** What an empty cell, or a column that is not there, means. */
  readonly whenEmpty?: T;
  /** Never there; carries the type of the values. */
  readonly values?: T;
}

/** The column must be there and every row must have a value; an empty amount counts as 0 and is reported. */
export function needed<T>(kind: Kind<T>, note = kind.note): Field<T> {
  return { ...kind, note, needed: true, valueNeeded: true } as Field<T>;
}

/** The column must be there, but a row may have none. */
export function mayBeEmpty<T>(kind: Kind<T>, note = kind.note): Field<T | undefined> {
  return { ...kind, note, needed: true, valueNeeded: false } as Field<T | undefined>;
}

/** The column may be missing, and so may the value. */
export function optional<T>(kind: Kind<T>, note = kind.note): Field<T | undefined> {
  return { ...kind, note, needed: false, valueNeeded: false } as Field<T | undefined>;
}

/** A field that may be empty, and what it means then. */
export function orElse<T>(field: Field<T | undefined>, whenEmpty: T): Field<T> {
  return { ...field, whenEmpty } as Field<T>;
}
