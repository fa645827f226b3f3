/**
 * A list of measures, one in each row: the forecast among sick leave and numbers of people, the grant among outcome and
 * budget. The rows of the source's own measure are a table of their own, in the unit that stands beside them.
 */
import { fold } from "../../sources/fold";
import type { SeenRow } from "../../workbook";
import { contentsOf, isNameOf, type Column } from "../columns/contents";
import { isEachOnce } from "../columns/keptRows";
import { refOf } from "../ledger/ledgerSeen";
import type { Step } from "../mapping/mapping";
import { says, wordsOf } from "../said/amountWords";
import { isForEach, isOfCounted } from "../said/countWords";
import type { Known } from "../said/known";
import { isUnitLine, meaningOf } from "../said/meaning";
import type { Table } from "../tables/table";
import { areDays } from "./areasApart";
import type { MatrixSource } from "./matrix";

interface Measured {
  readonly table: Table;
  readonly steps: readonly Step[];
}

const SCENARIO = { grants: "grant", forecasts: "forecast" } as const;
const MOST_MEASURES = 40;

/** `undefined` where no column has measures of which one is the source's. */
export function measuredIn(source: MatrixSource, table: Table, known: Known): Measured | undefined {
  const columns = contentsOf(table, known);
  const keys = columns.filter(({ isWord, isArea }) => isWord > 0.9 || isArea > 0.6);
  for (const measures of columns.filter((column) => isOfMeasures(column) && !haveDays(column, columns))) {
    const wordIn = ({ cells }: SeenRow): string => String(cells[measures.at] ?? "").trim();
    const words = [...new Set(measures.cells.map((cell) => String(cell).trim()))];
    const own = ownAmong(source, words);
    const others = words.filter((word) => !own.includes(word));
    const rows = table.rows.filter((row) => own.includes(wordIn(row)));
    const units = columns.find((column) => column !== measures && isUnitOf(column, rows));
    const isOfMoney = (word: string): boolean =>
      units === undefined ||
      isUnitOf(
        units,
        table.rows.filter((row) => wordIn(row) === word)
      );
    const areElse = others.every((word) => isNoSource(word) || !isOfMoney(word));
    const places = keys.filter((column) => column !== measures && column.filled > 0.6 && !isNameOf(measures, column));
    if (others.length === 0 || !areElse || !isEachOnce(rows, places) || isEachOnce(table.rows, places)) continue;
    const unit = units === undefined ? [] : [String(rows[0]?.cells[units.at] ?? "")];
    const isLeft = ({ at }: { readonly at: number }): boolean => at !== measures.at && at !== units?.at;
    const columnsLeft = table.columns.filter(isLeft);
    return {
      table: { ...table, rows, titles: [...table.titles, ...own, ...unit], columns: columnsLeft },
      steps: [{ kind: "keep", column: refOf(measures), words: own, others }],
    };
  }
  return undefined;
}

/** Another source's amounts, a difference or a number. */
function isNoSource(word: string): boolean {
  const { scenario, isDerived, isOtherYear } = meaningOf(word);
  return scenario !== undefined || isDerived || isOtherYear || isOfCounted(word) || isForEach(word);
}

function isOfMeasures({ isWord, isArea, isOccasion, distinct, filled, cells }: Column): boolean {
  const isRepeated = distinct >= 2 && distinct < cells.length && distinct <= MOST_MEASURES;
  return isWord > 0.9 && filled > 0.9 && isRepeated && isArea < 0.3 && isOccasion < 0.9;
}

/** Each has a day of its own: decisions, whatever they are called. */
function haveDays(named: Column, columns: readonly Column[]): boolean {
  return columns.some(
    (column) => column !== named && column.distinct >= 2 && areDays(column) && isNameOf(named, column)
  );
}

/** Of forecasts the deviation before the cost. */
function ownAmong(source: MatrixSource, words: readonly string[]): readonly string[] {
  const own = words.filter((word) => meaningOf(word).scenario === SCENARIO[source] && !meaningOf(word).isOtherYear);
  const deviations = own.filter((word) => says(wordsOf(word), ["*avvik"]));
  const found = source === "forecasts" && deviations.length > 0 ? deviations : own;
  return found.length === 1 ? found : [];
}

/** Every row of the measure has the one unit in the column. */
function isUnitOf({ at }: Column, rows: readonly SeenRow[]): boolean {
  const said = new Set(rows.map(({ cells }) => fold(String(cells[at] ?? ""))));
  return said.size === 1 && [...said].every(isUnitLine);
}
