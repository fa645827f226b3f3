/** Steps that work on one cell: what becomes of it is found out once per different cell. */
import { isEmpty } from "../../sources/cell";
import { parseSwedishNumber } from "../../sources/amount";
import { fold } from "../../sources/fold";
import type { CellValue } from "../../workbook";
import { splitCode } from "../said/codeInCell";
import type { BlockPart, Step } from "../mapping/mapping";
import { scaleOf, stepsOf } from "../mapping/mapping";
import { periodOfCell } from "../said/months";
import { numberIn } from "../said/numberForms";
import { remembered } from "../../sources/remembered";
import { PERIOD } from "../mapping/fields";
import { since1900 } from "../said/dateSystem";

type CellStep = (cell: CellValue) => CellValue;

/** `undefined` where the field's cells stay as they are. */
export function cellStepOf(part: BlockPart, field: string): CellStep | undefined {
  const steps: CellStep[] = part.steps.flatMap((step): readonly CellStep[] => {
    if (!("field" in step) && step.kind !== "readPeriod") return [];
    if ("field" in step && step.field !== field) return [];
    switch (step.kind) {
      case "splitCode":
        return [splitCode];
      case "padCode":
        return [
          (cell) =>
            typeof cell === "number" || isDigits(cell) ? String(cell).trim().padStart(step.digits, "0") : cell,
        ];
      case "translate": {
        const words = new Map(Object.entries(step.words).map(([word, code]) => [fold(word), code]));
        return [(cell) => words.get(fold(String(cell).trim())) ?? cell];
      }
      case "readPeriod":
        return field === PERIOD && step.yearColumn === undefined
          ? [(cell) => periodOfCell(step.isFrom1904 === true ? since1900(cell) : cell, step.year) ?? cell]
          : [];
      case "take":
      case "state":
      case "groupHeadings":
      case "need":
        return [];
    }
  });
  if (steps.length === 0) return undefined;
  return remembered((cell: CellValue) => (isEmpty(cell) ? cell : steps.reduce((value, step) => step(value), cell)));
}

function isDigits(cell: CellValue): boolean {
  return typeof cell === "string" && /^\d+$/.test(cell.trim());
}

/**
 * An amount as the workbook states it: `undefined` where there is none, a text that no reader takes where it is no
 * amount.
 */
export type AmountStep = (cell: CellValue) => number | string | undefined;

export function amountStepOf(part: BlockPart): AmountStep {
  const [numbers] = stepsOf(part, "readNumbers");
  const factor = factorOf(part);
  const scaled = (value: number): number => (factor === 1 ? value : exact(value * factor));
  return (cell) => {
    if (typeof cell === "number") return scaled(cell);
    if (isEmpty(cell)) return undefined;
    const read = typeof cell === "string" ? numberOf(cell, numbers) : undefined;
    return read === undefined ? unreadable(cell) : scaled(read);
  };
}

/** What every amount is multiplied by: its unit's, and −1 where signs are turned. */
export function factorOf(part: BlockPart): number {
  const sign = stepsOf(part, "turnSign").length % 2 === 1 ? -1 : 1;
  return sign * scaleOf(part);
}

function numberOf(text: string, numbers: Extract<Step, { kind: "readNumbers" }> | undefined): number | undefined {
  return numbers === undefined ? parseSwedishNumber(text) : numberIn(text, numbers.form, numbers.unit);
}

/** What is no amount in the column's form must not be taken for one in another. */
function unreadable(cell: CellValue): string {
  const text = String(cell).trim();
  return parseSwedishNumber(text) === undefined ? text : `”${text}”`;
}

/** Without the tail that binary fractions leave: 1.1 × 1000 is 1100. */
function exact(value: number): number {
  const hundredths = Math.round(value * 100) / 100;
  const isTail = Math.abs(value - hundredths) <= Math.abs(value) * Number.EPSILON * 2;
  return isTail ? hundredths + 0 : Number(value.toPrecision(15));
}
