/**
 * Gives formulas their values with fast-formula-parser: sums, differences, ROUND, IF, references to other
 * sheets, defined names. It is enough to see that the add-in's formulas say what its figures say;
 * LibreOffice is the judge. A formula with a function that nobody knows here keeps the value it had.
 */
import type { Book, Calculator, Sheet } from "./cells/shape";
import FormulaParser from "fast-formula-parser";
import { formulasToCalculate, nameOf, type FormulaCell } from "./cells/dependencies";
import { formatReference, tokenize, type Reference } from "./cells/formula";
import type { Cell } from "./cells/store";
import { moreFunctions } from "./more-functions";

const { FormulaError } = FormulaParser;
const NAME_DEPTH = 5;
/** Functions that give names of their own to parts of a formula. */
const BEYOND = /\b(LET|LAMBDA)\(/i;

export function formulaCalculator(): Calculator {
  return {
    calculate(book, changed) {
      const cells = formulasToCalculate(book, changed);
      if (cells.length === 0) return;
      const parser = parserOn(book);
      const touched = new Set<Sheet>();
      for (const cell of cells) {
        const result = resultOf(book, parser, cell);
        if (result === undefined) continue;
        cell.sheet.setResult(cell.row, cell.column, result);
        touched.add(cell.sheet);
      }
      for (const sheet of touched) book.tell({ kind: "calculated", sheet });
    },
  };
}

let one: { readonly parser: FormulaParser; book: Book } | undefined;

/** One parser for all books, since its grammar takes long to build; it works on one book at a time. */
function parserOn(book: Book): FormulaParser {
  one ??= { parser: parserFor((name) => one?.book.sheets[Number(name.slice(1))]), book };
  one.book = book;
  return one.parser;
}

/** Sheets are called S0, S1 … in what the parser gets: it knows only plain ASCII names. */
function parserFor(sheetOf: (name: string) => Sheet | undefined): FormulaParser {
  return new FormulaParser({
    functions: moreFunctions(FormulaError),
    onCell: ({ sheet, row, col }) => plain(sheetOf(sheet)?.cells.get(row - 1, col - 1)),
    onRange: ({ sheet, from, to }) => {
      const target = sheetOf(sheet);
      if (target === undefined) return [[new FormulaError("#REF!")]];
      return block(target, (from.row ?? 1) - 1, (from.col ?? 1) - 1, to.row ?? 1_048_576, to.col ?? 16_384);
    },
    onVariable: () => null,
  });
}

/** Whole columns and rows are read as far as anything stands in them. */
function block(sheet: Sheet, row: number, column: number, toRow: number, toColumn: number): unknown[][] {
  const rect = { row, column, rows: toRow - row, columns: toColumn - column };
  const isLarge = rect.rows * rect.columns > 10_000;
  const used = isLarge ? sheet.usedRect(rect) : rect;
  if (used === undefined) return [[null]];
  const rows = Array.from({ length: used.row + used.rows - row }, () =>
    new Array<unknown>(Math.min(rect.columns, used.column + used.columns - column)).fill(null)
  );
  sheet.cells.each(used, (at, right, cell) => {
    const target = rows[at - row];
    if (target) target[right - column] = plain(cell);
  });
  return rows;
}

function plain(cell: Cell | undefined): unknown {
  if (cell === undefined) return new FormulaError("#REF!");
  if (cell.kind === "empty") return null;
  return cell.kind === "error" ? new FormulaError(String(cell.value)) : cell.value;
}

/** undefined when the formula cannot be understood here. */
function resultOf(book: Book, parser: FormulaParser, { sheet, row, column, formula }: FormulaCell): Cell | undefined {
  if (BEYOND.test(formula)) return undefined;
  const text = rewritten(book, sheet, formula.slice(1), 0);
  if (text === undefined) return { kind: "error", value: "#NAME?" };
  try {
    return cellOf(parser.parse(text, { row: row + 1, col: column + 1, sheet: `S${sheet.position}` }));
  } catch {
    return undefined;
  }
}

/** The formula with names resolved and sheets renamed; undefined where a name or sheet does not exist. */
function rewritten(book: Book, home: Sheet, formula: string, depth: number): string | undefined {
  const parts = tokenize(formula).map((token) => {
    switch (token.kind) {
      case "reference":
        return onNumberedSheet(book, home, token.reference);
      case "name": {
        const name = depth < NAME_DEPTH ? nameOf(book, home, token.text) : undefined;
        return name && inBrackets(rewritten(book, name.scope ?? home, name.formula.replace(/^=/, ""), depth + 1));
      }
      case "function":
        return token.text.replace(/^_xlfn\.(_xlws\.)?/i, "");
      case "structured":
        return undefined;
      case "string":
      case "other":
        return token.text;
    }
  });
  return parts.includes(undefined) ? undefined : parts.join("");
}

function onNumberedSheet(book: Book, home: Sheet, reference: Reference): string | undefined {
  const sheet = reference.sheet === undefined ? home : book.findSheet(reference.sheet);
  return sheet && `S${sheet.position}!${formatReference({ ...reference, sheet: undefined })}`;
}

/** A single reference stays bare: in brackets it would no longer be one. */
function inBrackets(text: string | undefined): string | undefined {
  return text === undefined || /^S\d+![$A-Z0-9:]+$/.test(text) ? text : `(${text})`;
}

function cellOf(result: unknown): Cell {
  if (result instanceof FormulaError) return { kind: "error", value: result.error };
  if (typeof result === "string") return { kind: "text", value: result };
  if (typeof result === "boolean") return { kind: "boolean", value: result };
  return { kind: "number", value: typeof result === "number" ? result : 0 };
}
