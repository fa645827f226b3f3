/**
 * Formulas in the workbench: first the in-memory host's own calculator, which sees every row and every name, then
 * the grid, which knows many more functions and has the last word on what it can work out. The workbook waits for
 * the grid where the user has typed, or where some formula is beyond the host: else a sum would be read back as it
 * was before its terms were written.
 */
import FormulaParser from "fast-formula-parser";
import { CellValueType, ObjectMatrix, type ICellData } from "@univerjs/core";
import {
  SetFormulaCalculationResultMutation,
  type ISetFormulaCalculationResultMutation,
} from "@univerjs/preset-sheets-core";
import type { MemoryWorkbook } from "../host/cells/book";
import { ERRORS } from "../host/cells/entry";
import { tokenize } from "../host/cells/formula";
import type { Book, Calculator } from "../host/cells/shape";
import { EMPTY_CELL, type Cell } from "../host/cells/store";
import { formulaCalculator } from "../host/formula-calculator";
import { moreFunctions } from "../host/more-functions";
import type { Grid } from "./grid";
import { UNIT } from "./grid-data";
import type { Mirror } from "./mirror";

export function gridCalculator(grid: Grid, mirror: Mirror): Calculator {
  const own = formulaCalculator();
  const isBeyond = formulasBeyondHost();
  return {
    async calculate(book, changed) {
      await own.calculate(book, changed);
      if (book.author === "addin" && !isBeyond(book)) return;
      if (mirror.flush()) await grid.calculated();
    },
  };
}

/** Tells whether a workbook has formulas with functions that the host's calculator does not know. */
function formulasBeyondHost(): (book: Book) => boolean {
  const functions = moreFunctions(FormulaParser.FormulaError);
  const parser = new FormulaParser({ functions, onCell: () => 0, onRange: () => [[0]] });
  const known = new Set([...parser.supportedFunctions(), ...Object.keys(functions)]);
  const verdicts = new Map<string, boolean>();
  const isBeyond = (formula: string): boolean => {
    const verdict =
      verdicts.get(formula) ??
      tokenize(formula).some(({ kind, text }) => kind === "function" && !known.has(text.toUpperCase()));
    verdicts.set(formula, verdict);
    return verdict;
  };
  return (book) => book.sheets.some((sheet) => [...sheet.formulas.values()].some(isBeyond));
}

/** Carries every result that the grid works out back to the workbook. Gives a function that ends it. */
export function takeResults(grid: Grid, book: MemoryWorkbook): () => void {
  const heard = grid.api.onCommandExecuted((command) => {
    if (command.id !== SetFormulaCalculationResultMutation.id) return;
    const { unitData } = command.params as ISetFormulaCalculationResultMutation;
    for (const [sheetId, rows] of Object.entries(unitData[UNIT] ?? {})) {
      const sheet = book.findSheet(sheetId);
      if (sheet === undefined) continue;
      new ObjectMatrix(rows ?? {}).forValue((row, column, result) => {
        if (result) sheet.setResult(row, column, cellOf(result));
      });
      book.tell({ kind: "calculated", sheet });
    }
  });
  return () => heard.dispose();
}

function cellOf(result: ICellData): Cell {
  const value = result.v ?? "";
  if (result.t === CellValueType.BOOLEAN) return { kind: "boolean", value: value === 1 || value === true };
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (result.t === CellValueType.NUMBER && value !== "") return { kind: "number", value: Number(value) };
  if (value === "") return EMPTY_CELL;
  return { kind: ERRORS.includes(value) ? "error" : "text", value };
}
