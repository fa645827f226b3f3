/**
 * The columns of a source, declared: what each is called, what else municipalities call it, what its cells
 * hold and whether they must be there. From the declaration come recognition, reading and the types of rows.
 */
import { code, parseCodeSelection, type Code, type CodeSelection } from "../model/code";
import { ZERO, type MoneyUnit, type Ore } from "../model/money";
import type { Occasion } from "../model/occasion";
import type { AreaId, FrameId } from "../model/organisation";
import type { SourceName } from "../model/source";
import type { CellValue } from "../workbook";
import { parseAmount, parseNumber } from "./amount";
import { codeOf, isEmpty, parseText } from "./cell";
import { parseDate } from "./date";
import { fold } from "./fold";
import type { Names } from "./names";
import { empty, value, wrong, type Parsed } from "./parsed";

/** A column as recognition knows it. */
export interface ColumnSpec {
  /** As the contract calls it: "Belopp". */
  readonly name: string;
  readonly synonyms: readonly string[];
  /** Whether the source is of no use without the column. */
  readonly needed: boolean;
  /** `unread`: known by name only. */
  readonly holds: "amount" | "number" | "code" | "text" | "unread";
}

/** A source as recognition knows it. */
export interface SourceSpec {
  readonly source: SourceName;
  /** Whether the year-end tables need it. */
  readonly needed: boolean;
  readonly columns: readonly ColumnSpec[];
}

/** What the meaning of a cell depends on besides the cell. */
export interface Context {
  readonly unit: MoneyUnit;
  /** Costs stand with a minus in the workbook (Kostnader: negativa). */
  readonly costsAreNegative: boolean;
  readonly frames: Names<FrameId>;
  readonly areas: Names<AreaId>;
  readonly occasions: Names<Occasion>;
}

/** What the cells of a column hold, whether they must be there or not. */
export interface Kind<T> {
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly holds: ColumnSpec["holds"];
  readonly parse: (cell: CellValue, context: Context, digits: number) => Parsed<T>;
  /** What an unreadable cell that may be empty does: the row means something else without it, or it is merely left out. */
  readonly whenWrong: "dropRow" | "leaveOut";
  /** What an empty cell that should not be empty counts as; `undefined`: nothing can. */
  readonly zero: T | undefined;
}

export interface Field<T> extends ColumnSpec, Omit<Kind<Exclude<T, undefined>>, "name" | "synonyms" | "holds"> {
  readonly valueNeeded: boolean;
  /** Never there; carries the type of the values. */
  readonly values?: T;
}

/** The column must be there and every row must have a value; an empty amount counts as 0 and is reported. */
export function needed<T>(kind: Kind<T>): Field<T> {
  return { ...kind, needed: true, valueNeeded: true } as Field<T>;
}

/** The column must be there, but a row may have none. */
export function mayBeEmpty<T>(kind: Kind<T>): Field<T | undefined> {
  return { ...kind, needed: true, valueNeeded: false } as Field<T | undefined>;
}

/** The column may be missing, and so may the value. */
export function optional<T>(kind: Kind<T>): Field<T | undefined> {
  return { ...kind, needed: false, valueNeeded: false } as Field<T | undefined>;
}

export function text(name: string, ...synonyms: readonly string[]): Kind<string> {
  return { name, synonyms, holds: "text", parse: parseText, whenWrong: "leaveOut", zero: undefined };
}

/** The cell as it is, for sources that understand their cells themselves. */
export function raw(name: string, ...synonyms: readonly string[]): Kind<CellValue> {
  return {
    name,
    synonyms,
    holds: "text",
    parse: (cell) => (isEmpty(cell) ? empty : value(cell)),
    whenWrong: "leaveOut",
    zero: undefined,
  };
}

export function codePrefix(name: string, ...synonyms: readonly string[]): Kind<Code> {
  const parse = (cell: CellValue, _: Context, digits: number): Parsed<Code> => {
    const parsed = parseText(cell);
    return parsed.kind === "value" ? value(codeOf(cell, digits)) : parsed;
  };
  return { name, synonyms, holds: "code", parse, whenWrong: "dropRow", zero: undefined };
}

/** Code prefixes and ranges: "5511-5513, 552". Empty selects everything. */
export function selection(name: string, ...synonyms: readonly string[]): Kind<CodeSelection> {
  const parse = (cell: CellValue, _: Context, digits: number): Parsed<CodeSelection> => {
    const parsed = parseText(cell);
    if (parsed.kind !== "value") return parsed;
    const selected = parseCodeSelection(code(codeOf(cell, digits)));
    return selected === undefined ? wrong({ kind: "selectionUnreadable", text: parsed.value }) : value(selected);
  };
  return { name, synonyms, holds: "code", parse, whenWrong: "dropRow", zero: undefined };
}

/** An amount in the workbook's unit, in öre, with the sign that the workbook gives it. */
export function amount(name: string, ...synonyms: readonly string[]): Kind<Ore> {
  return {
    name,
    synonyms,
    holds: "amount",
    parse: (cell, { unit }) => parseAmount(cell, unit),
    whenWrong: "dropRow",
    zero: ZERO,
  };
}

export function number(name: string, ...synonyms: readonly string[]): Kind<number> {
  return { name, synonyms, holds: "number", parse: parseNumber, whenWrong: "leaveOut", zero: undefined };
}

export function year(name: string, ...synonyms: readonly string[]): Kind<number> {
  const parse = (cell: CellValue): Parsed<number> => {
    const parsed = parseNumber(cell);
    const isYear =
      parsed.kind !== "value" || (Number.isInteger(parsed.value) && parsed.value >= 1900 && parsed.value <= 2199);
    return isYear ? parsed : wrong({ kind: "numberUnreadable", text: String(cell) });
  };
  return { name, synonyms, holds: "text", parse, whenWrong: "dropRow", zero: undefined };
}

export function date(name: string, ...synonyms: readonly string[]): Kind<string> {
  return { name, synonyms, holds: "text", parse: parseDate, whenWrong: "leaveOut", zero: undefined };
}

/** One of several words; each meaning is written as in `words`, the first of them being its proper name. */
export function choice<T>(
  name: string,
  words: readonly (readonly [meaning: T, ...labels: string[]])[],
  ...synonyms: readonly string[]
): Kind<T> {
  const meanings = new Map(
    words.flatMap(([meaning, ...labels]) => labels.map((label) => [fold(label), meaning] as const))
  );
  const allowed = words.map(([, label]) => label ?? "");
  const parse = (cell: CellValue): Parsed<T> => {
    const parsed = parseText(cell);
    if (parsed.kind !== "value") return parsed;
    const meaning = meanings.get(fold(parsed.value));
    return meaning === undefined ? wrong({ kind: "valueNotAllowed", text: parsed.value, allowed }) : value(meaning);
  };
  return { name, synonyms, holds: "text", parse, whenWrong: "dropRow", zero: undefined };
}

export function yesNo(name: string, ...synonyms: readonly string[]): Kind<boolean> {
  return choice(
    name,
    [
      [true, "Ja", "J", "X", "1", "Sant", "True", "Yes", "Y"],
      [false, "Nej", "N", "0", "Falskt", "False", "No"],
    ],
    ...synonyms
  );
}

export const area = reference<AreaId>("areaUnknown", ({ areas }) => areas);
export const frame = reference<FrameId>("frameUnknown", ({ frames }) => frames);
export const occasion = reference<Occasion>("occasionUnknown", ({ occasions }) => occasions);

/** A name that another source defines. Where that source could not be read, no name is called unknown. */
function reference<T>(
  kind: "areaUnknown" | "frameUnknown" | "occasionUnknown",
  namesIn: (context: Context) => Names<T>
) {
  return (name: string, ...synonyms: readonly string[]): Kind<T> => {
    const parse = (cell: CellValue, context: Context): Parsed<T> => {
      const parsed = parseText(cell);
      if (parsed.kind !== "value") return parsed;
      const names = namesIn(context);
      const found = names.find(parsed.value);
      if (found !== undefined) return value(found);
      return names.areComplete ? wrong({ kind, name: parsed.value, known: names.known }) : { kind: "unknowable" };
    };
    return { name, synonyms, holds: "text", parse, whenWrong: "dropRow", zero: undefined };
  };
}
