/**
 * Headings over the rows of a block, as they are met from above: on how many levels they stand, and what holds for the
 * rows below. Nothing is read under a heading that has ended.
 */
import { isEmpty, isTotalLabel } from "../../sources/cell";
import { fold } from "../../sources/fold";
import type { CellValue } from "../../workbook";
import { cellStepOf } from "./cellSteps";
import { codeIn } from "../said/codeInCell";
import { KEY_OF_FIELD } from "../mapping/fields";
import { keyNamed } from "../said/keyWords";
import { stepsOf, type BlockPart } from "../mapping/mapping";
import { monthIn } from "../said/months";
import { wordsIn } from "./rowReading";
import type { ColumnRef, Telling } from "../mapping/terms";

interface Level {
  readonly field: number;
  readonly column: number;
  /** With an amount beside it. */
  readonly isSum: (cell: CellValue) => boolean;
  readonly isTold: (cell: CellValue, cells: readonly CellValue[]) => boolean;
  readonly isByKey: boolean;
  readonly valueOf: (cell: CellValue) => CellValue;
}

export class HeadingsOver {
  readonly #levels: readonly Level[];
  readonly #isPassing: (cell: CellValue) => boolean;
  readonly #isRow: (cells: readonly CellValue[], column: number) => boolean;
  #values: CellValue[] = [];

  /** `isRow`: what stands in the column is a row's own key, though the row has no amount. */
  constructor(
    part: BlockPart,
    fields: readonly string[],
    positionOf: (ref: ColumnRef) => number,
    isRow: (cells: readonly CellValue[], column: number) => boolean
  ) {
    const steps = stepsOf(part, "groupHeadings");
    this.#levels = steps.map(({ field, column, words = [], tells }): Level => {
      const at = positionOf(column);
      const key = KEY_OF_FIELD[field];
      return {
        field: fields.indexOf(field),
        column: at,
        isSum: wordsIn(at, words).has,
        isTold: tells === "key" ? (_, cells) => key !== undefined && firstNames(cells) === key : tellingOf(tells),
        isByKey: tells === "key",
        valueOf: cellStepOf(part, field) ?? ((cell) => cell),
      };
    });
    this.#isPassing = wordsIn(
      0,
      steps.flatMap(({ passing = [] }) => passing)
    ).has;
    this.#isRow = isRow;
  }

  /** Whether the row is a heading: `sum` where it also has the sum of its rows. */
  take(cells: readonly CellValue[], hasAmount: boolean): "heading" | "sum" | undefined {
    if (this.#levels.length === 0) return undefined;
    const level = this.#levels.findIndex((one) => {
      const cell = cells[one.column] ?? "";
      if (isEmpty(cell)) return false;
      return hasAmount && !one.isByKey ? one.isSum(cell) : one.isTold(cell, cells) && !isTotalLabel(cell);
    });
    const found = this.#levels[level];
    if (found === undefined) return hasAmount ? undefined : this.#takeOther(cells);
    this.#values = this.#levels.map((_, at) => (at < level ? (this.#values[at] ?? "") : ""));
    this.#values[level] = found.valueOf(cells[found.column] ?? "");
    return hasAmount && !found.isByKey ? "sum" : "heading";
  }

  /** The label of the heading that a sum stands beside. */
  labelIn(cells: readonly CellValue[]): string {
    return String(this.#levels.map(({ column }) => cells[column] ?? "").find((cell) => !isEmpty(cell)) ?? "");
  }

  /** What the headings say of the row, the lowest last. */
  fill(values: CellValue[]): void {
    if (this.#levels.length === 0) return;
    for (const { field } of this.#levels) values[field] = "";
    this.#levels.forEach(({ field }, at) => {
      const value = this.#values[at] ?? "";
      if (!isEmpty(value)) values[field] = value;
    });
  }

  /** Some other line in a column of headings: nothing holds below it any more. */
  #takeOther(cells: readonly CellValue[]): "heading" | undefined {
    const other = this.#levels.find(({ column }) => !isEmpty(cells[column] ?? ""));
    const cell = cells[other?.column ?? -1] ?? "";
    if (other === undefined || isTotalLabel(cell) || this.#isRow(cells, other.column)) return undefined;
    if (this.#isPassing(cell)) return undefined;
    this.#values = [];
    return "heading";
  }
}

function firstNames(cells: readonly CellValue[]): ReturnType<typeof keyNamed> {
  const first = cells.find((cell) => !isEmpty(cell));
  return typeof first === "string" ? keyNamed(first) : undefined;
}

/** An account may look like a year and a month in two digits each. */
function isMonthHeading(cell: CellValue): boolean {
  return monthIn(cell) !== undefined && !/^\d{4}$/.test(String(cell).trim());
}

function tellingOf(tells: Exclude<Telling, "key"> | undefined): (cell: CellValue) => boolean {
  if (tells === undefined) return () => true;
  if (tells === "month") return isMonthHeading;
  if (typeof tells === "number") return (cell) => new RegExp(`^\\p{Lu}{0,2}\\d{${tells}}$`, "u").test(codeIn(cell));
  const words = new Set(tells.map(fold));
  return (cell) => words.has(fold(String(cell)));
}
