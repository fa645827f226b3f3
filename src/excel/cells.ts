/** Cells as they stand in the workbook: everything needed to put them back exactly. */
import type { CellValue } from "../workbook";
import { gridOf, type Area } from "./area";
import { TEXT_FORMAT, textCell } from "./layout";

/** All in the shape of the area. */
export interface CellStates {
  /** What the cells contain: formulas, or the values themselves. */
  readonly contents: readonly (readonly CellValue[])[];
  readonly values: readonly (readonly CellValue[])[];
  /** "String", "Double", "Error" … */
  readonly types: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Loads what `cellStates` needs. */
export function loadCells(range: Excel.Range): Excel.Range {
  range.load("formulas,values,valueTypes,numberFormat");
  return range;
}

/** `undefined` when it has not come: the request failed before, or it was too much to hand over. */
export function cellStates(range: Excel.Range): CellStates | undefined {
  const { formulas, values, valueTypes, numberFormat } = range.toJSON();
  if (!formulas || !values || !valueTypes || !numberFormat) return undefined;
  return {
    contents: formulas as CellValue[][],
    values: values as CellValue[][],
    types: valueTypes,
    formats: numberFormat as string[][],
  };
}

/** Whether two contents are the same; Excel tells numbers in 15 digits, where JavaScript has 17. */
export function isSameContent(one: CellValue | undefined, other: CellValue | undefined): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= 1e-13 * Math.abs(one);
}

export function emptyCells(area: Area): CellStates {
  const grid = <T>(value: T): readonly (readonly T[])[] => gridOf(area, () => value);
  return { contents: grid(""), values: grid(""), types: grid("Empty"), formats: grid("General") };
}

/**
 * What must be handed to Excel, and in which format at that moment, so that a cell contains again what it did:
 * text goes into a cell that is formatted as text, so that it stays text whatever it looks like, and everything
 * else into one that is not, so that it doesn't become text.
 */
export interface Refill {
  readonly input: CellValue;
  readonly during: string;
  readonly after: string;
}

export function refillOf(states: CellStates, row: number, column: number): Refill {
  const content = states.contents[row]?.[column] ?? "";
  const format = states.formats[row]?.[column] ?? "General";
  const isText = content !== "" && content === states.values[row]?.[column] && states.types[row]?.[column] === "String";
  return isText && typeof content === "string"
    ? { input: textCell(content).input, during: TEXT_FORMAT, after: format }
    : { input: content, during: "General", after: format };
}
