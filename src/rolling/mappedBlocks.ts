/** The blocks that a workbook with layouts of its own is read from, with all of their columns that are of the year. */
import { amountColumnsOf, meaningOfTable } from "../layouts/columns/amountColumns";
import type { Home, Layout } from "../layouts/atHome";
import { contentsOf } from "../layouts/columns/contents";
import { DECISION, OCCASION, PERIOD } from "../layouts/mapping/fields";
import type { Known } from "../layouts/said/known";
import { stepsOf, type BlockPart } from "../layouts/mapping/mapping";
import { isOfFigures } from "../layouts/matrix/matrix";
import { placed, rowsIn } from "../layouts/shaping/places";
import { tableOfPart } from "../layouts/refit";
import { amountColumnsIn, columnsOf } from "../layouts/mapping/stepColumns";
import type { Table } from "../layouts/tables/table";
import type { ColumnRef } from "../layouts/mapping/terms";
import type { SourceName } from "../model/source";
import type { Rectangle, SourceChoice } from "../workbook";

/** A block that a source is read from, as wide as its table. */
export interface MappedBlock {
  readonly source: SourceName;
  readonly part: BlockPart;
  readonly area: Rectangle;
  /** The columns of its amounts, and of what is calculated of the year's amounts, typed or not: sums, differences. */
  readonly amounts: readonly ColumnRef[];
}

/** Sources that are read through a mapping. */
export function mappedIn({ layouts }: Home): readonly Layout[] {
  return layouts.filter(({ mapping }) => mapping.parts.length > 0);
}

/** The blocks of one source, none where all is in the contract's form. */
export function blocksOf(
  { source, mapping }: Layout,
  { explored }: Home,
  choice: SourceChoice | undefined
): readonly MappedBlock[] {
  if (explored === undefined) return [];
  const { seen, known } = explored;
  return placed(mapping, rowsIn(seen)).parts.flatMap(({ part, rows }): readonly MappedBlock[] => {
    if (part.kind === "stated" || rows === 0) return [];
    const table = tableOfPart(part, seen, choice);
    const columns = [...columnsOf(part), ...(table?.columns ?? []).map(({ at }) => at)];
    const [first, last] = [Math.min(...columns), Math.max(...columns)];
    const area = { sheet: part.sheet, row: part.firstRow, rows, column: first, columns: last - first + 1 };
    const own = amountColumnsIn(part, source);
    const others = table === undefined ? [] : calculatedColumns(source, part, table, own, known);
    return [{ source, part, area, amounts: [...own, ...others].sort((a, b) => a.at - b.at) }];
  });
}

/** Another year's column is none of them. */
function calculatedColumns(
  source: SourceName,
  part: BlockPart,
  table: Table,
  own: readonly ColumnRef[],
  known: Known
): readonly ColumnRef[] {
  const columns = contentsOf(table, known);
  const isOwn = (at: number): boolean => own.some((column) => column.at === at);
  const keys = columns.filter(({ at }) => !isOwn(at) && columnsOf(part).includes(at));
  const isLedger = source === "outcome" || source === "budget";
  const whole = meaningOfTable(table);
  const amounts = amountColumnsOf(table, columns, keys, whole, known, isLedger ? undefined : isOfFigures);
  return amounts.filter(({ at, meaning, isDerived, saysScenario }) => {
    const isOfYear = !meaning.isOtherYear && (meaning.year === undefined || meaning.year === known.year);
    const isCalculated = isDerived || meaning.isTotal || meaning.isAccumulated || saysScenario;
    return !isOwn(at) && isOfYear && isCalculated;
  });
}

/** What a row must say for itself to be something that happened, was decided or was forecast. */
const WHEN = [PERIOD, DECISION, OCCASION];

export function isRowOfItsOwn({ part }: MappedBlock): boolean {
  return stepsOf(part, "take").some(({ field }) => WHEN.includes(field));
}

/** All that stands below the headings is the source's own. */
export function isWholeItsOwn(block: MappedBlock): boolean {
  const { part } = block;
  return isRowOfItsOwn(block) && stepsOf(part, "keep").length + stepsOf(part, "groupHeadings").length === 0;
}
