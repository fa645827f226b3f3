/** The corner of a cross table: a heading over its first column that says what the amounts beside it are. */
import { isEmpty } from "../../sources/cell";
import type { CellValue, SeenRow } from "../../workbook";
import { says, SCENARIO_NAMES, wordsOf } from "../said/amountWords";
import { meaningOf } from "../said/meaning";
import { monthNamed, yearNamed } from "../said/months";
import { isFigure } from "../said/numberForms";
import type { TableColumn } from "./headingColumns";

/** "Utfall, kr", "Summa av Budget"; none where another heading says what its own amounts are, or it is over amounts. */
export function cornerOf(headings: readonly SeenRow[], body: readonly SeenRow[]): readonly string[] {
  const first = Math.min(...headings.map(({ cells }) => firstFilled(cells)).filter((at) => at >= 0));
  const corners = headings.flatMap(({ cells }): readonly string[] => {
    const cell = cells[first] ?? "";
    return typeof cell === "string" && isWhatAmountsAre(cell) ? [cell.trim()] : [];
  });
  const others = headings.flatMap(({ cells }) => cells.filter((_, at) => at > first));
  const isSaidElsewhere = others.some((cell) => meaningOf(String(cell)).scenario !== undefined);
  const isOverAmounts = body.some(({ cells }) => isAmount(cells[first] ?? ""));
  return isSaidElsewhere || isOverAmounts ? [] : corners;
}

export function asCorner(column: TableColumn, corner: readonly string[]): TableColumn {
  const isCorner = column.parts.some((part) => corner.includes(part));
  return isCorner ? { ...column, isCorner: true } : column;
}

function firstFilled(cells: readonly CellValue[]): number {
  return cells.findIndex((cell) => !isEmpty(cell));
}

/** No code is less than nothing, or has decimals. */
function isAmount(cell: CellValue): boolean {
  if (typeof cell === "number") return cell < 0 || !Number.isInteger(cell);
  return isFigure(cell) && /[.,\s−-]/u.test(String(cell).trim());
}

/** No more than a word for a ledger, a unit, a month, a year: not "Budgetansvarig". */
function isWhatAmountsAre(text: string): boolean {
  const { scenario } = meaningOf(text);
  const words = wordsOf(text).filter((word) => monthNamed(word) === undefined && yearNamed(word) === undefined);
  return scenario !== undefined && words.every((word) => says([word], SCENARIO_NAMES));
}
