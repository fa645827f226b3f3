/**
 * The cells that tell what a row of a file is, beside its amounts: codes, months and words. Each different combination
 * of them is judged once, by the same code as a sheet's rows (`RowKinds`); the engine then meets every row with its
 * combination, so that what a step means is said in one place.
 */
import { listValue } from "@duckdb/node-api";
import { cellStepOf } from "../../src/layouts/shaping/cellSteps";
import { AMOUNT } from "../../src/layouts/mapping/fields";
import { stepsOf, type BlockPart } from "../../src/layouts/mapping/mapping";
import { columnsOf } from "../../src/layouts/mapping/stepColumns";
import { fold, foldWords } from "../../src/sources/fold";
import { LEDGER_COLUMNS } from "../../src/sources/ledgerColumns";
import type { CellValue } from "../../src/workbook";
import { isNumeric, periodSql, textSql, type Column } from "./columnSql";
import type { Bound, Database } from "./database";

const PERIOD = LEDGER_COLUMNS.period.name;
const VERIFICATION = LEDGER_COLUMNS.verification.name;

/** A column of the file that tells something of its rows, as text. */
export interface RowCell {
  readonly at: number;
  readonly type: string;
  readonly sql: string;
}

/** Verifications are as many as the rows: where no step changes them they go as they stand. */
export function plainVerification(part: BlockPart): number | undefined {
  const taken = stepsOf(part, "take").find(({ field }) => field === VERIFICATION)?.column;
  return taken === undefined || taken.piece !== undefined || cellStepOf(part, VERIFICATION) !== undefined
    ? undefined
    : taken.at;
}

/** All of what stands in the columns of codes and words; of those that only label sums, their labels. */
export async function rowCellsOf(
  database: Database,
  part: BlockPart,
  { from, bound, columnOf }: { readonly from: string; readonly bound: Bound; readonly columnOf: (at: number) => Column }
): Promise<{ readonly cells: readonly RowCell[]; readonly bound: Bound }> {
  const whole = new Set(wholeColumns(part));
  const labelled = stepsOf(part, "dropSums").flatMap(({ labels }) => labels.map(({ at }) => at));
  const asked = [...new Set(labelled)].filter((at) => !whole.has(at) && columnOf(at).type === "VARCHAR");
  const may = `regexp_matches(strip_accents(lower($column)), $may)`;
  const lists = asked.map((at) => {
    const { name } = columnOf(at);
    return `list(DISTINCT ${name}) FILTER (${may.replace("$column", name)})`;
  });
  const [found = []] =
    asked.length === 0
      ? []
      : await database.rows(`SELECT ${lists.join(", ")} FROM ${from}`, { ...bound, may: mayLabel(part) });
  const labels = asked.flatMap((at, nth) => {
    const texts = found[nth];
    return Array.isArray(texts) && texts.length > 0 ? [{ at, texts: texts.map(String) }] : [];
  });
  const cellOf = (at: number): RowCell => {
    const column = columnOf(at);
    const period = periodSql(column);
    const isMonth = monthColumns(part).includes(at);
    return { at, type: column.type, sql: isMonth ? period.text(period.grouped) : textSql(column) };
  };
  return {
    cells: [
      ...[...whole].map(cellOf),
      ...labels.map(({ at }) => {
        const { name, type } = columnOf(at);
        return { at, type, sql: `CASE WHEN list_contains($labels${at}, ${name}) THEN ${name} ELSE '' END` };
      }),
    ],
    bound: Object.fromEntries(labels.map(({ at, texts }) => [`labels${at}`, listValue(texts)])),
  };
}

/** Columns whose every cell may tell. */
function wholeColumns(part: BlockPart): readonly number[] {
  const verification = plainVerification(part);
  const taken = stepsOf(part, "take").filter(({ field }) => field !== AMOUNT);
  const said = [...stepsOf(part, "keep"), ...stepsOf(part, "turnRows")].map(({ column }) => column.at);
  return [...taken.map(({ column }) => column.at).filter((at) => at !== verification), ...said, ...years(part)];
}

function years(part: BlockPart): readonly number[] {
  return stepsOf(part, "readPeriod").flatMap(({ yearColumn }) => (yearColumn === undefined ? [] : [yearColumn.at]));
}

/** Days of a month are the month: a year of days is not so many combinations more. */
function monthColumns(part: BlockPart): readonly number[] {
  const said = [...stepsOf(part, "keep"), ...stepsOf(part, "turnRows")].map(({ column }) => column.at);
  const others = [...said, ...years(part)];
  const taken = stepsOf(part, "take").filter(({ column }) => !others.includes(column.at));
  const isOfMonths = (at: number): boolean => taken.every(({ field, column }) => column.at !== at || field === PERIOD);
  return taken.map(({ column }) => column.at).filter(isOfMonths);
}

/** What every label of a sum has in it, folded: all others are let go before they are looked at one by one. */
function mayLabel(part: BlockPart): string {
  const words = stepsOf(part, "dropSums").flatMap(({ words: own = [] }) => own.map((word) => foldWords(word)));
  const parts = words.flatMap((word) => word.split(" ").slice(0, 1)).filter((word) => word !== "");
  return ["sum", "tot", "s[^a-z]*a", "[Σ∑σ]", "varav", "darav", "herav", "of which", ...parts].join("|");
}

/** The cells of one combination, in the order of `columnsOf`; those that tell nothing are empty. */
export function cellsFrom(
  part: BlockPart,
  cells: readonly RowCell[]
): (texts: readonly unknown[]) => readonly CellValue[] {
  const places = columnsOf(part).map((at) => cells.findIndex((cell) => cell.at === at));
  return (texts) =>
    places.map((place) => {
      const text = place < 0 ? "" : String(texts[place]);
      return text !== "" && isNumeric(cells[place]?.type ?? "") ? Number(text) : text;
    });
}

/** Whether a combination's every cell is its column's heading. */
export function headingAgain(
  part: BlockPart,
  headings: ReadonlyMap<number, string>
): (cells: readonly CellValue[]) => boolean {
  const said = columnsOf(part).map((at) => headings.get(at) ?? "");
  return (cells) =>
    cells.some((cell) => cell !== "") && cells.every((cell, at) => cell === "" || fold(String(cell)) === said[at]);
}
