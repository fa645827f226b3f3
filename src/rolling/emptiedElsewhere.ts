/**
 * Which cells a source loses that is read through a mapping. A row that says itself when it happened, by which decision
 * or at which occasion goes whole, as in the contract's form. Where that stands in the headings or nowhere, the rows
 * are structure and lose their amounts. Only rows that were read go, and sums of them: what else stands there stays.
 */
import { amountFieldOf, DECISION, OCCASION, PERIOD } from "../layouts/fields";
import { stepsOf, type BlockPart } from "../layouts/mapping";
import { placed, rowsIn } from "../layouts/places";
import { tableOfPart } from "../layouts/refit";
import { amountStepOf } from "../layouts/cellSteps";
import { Shaper } from "../layouts/shape";
import { amountColumnsOf, meaningOfTable } from "../layouts/amountColumns";
import { contentsOf } from "../layouts/contents";
import type { Known } from "../layouts/known";
import { isOfFigures } from "../layouts/matrix";
import { amountRefs, columnsOf } from "../layouts/stepColumns";
import type { Table } from "../layouts/tables";
import type { ColumnRef } from "../layouts/terms";
import type { Home, Layout } from "../layouts/atHome";
import type { Place } from "../model/problem";
import type { SourceName } from "../model/source";
import { placeOf } from "../sources/address";
import { isEmpty } from "../sources/cell";
import type { Block, Rectangle, SourceChoice, Survey, Wanted, Watch, Workbook } from "../workbook";
import { calculatedIn, EMPTY, type Emptied } from "./emptied";
import { piecesOf, runsOf } from "./pieces";
import { RULES } from "./rules";

export interface Elsewhere {
  readonly emptied: readonly Emptied[];
  /** Blocks on the sheets that lose cells: they are read once more while these are set aside. */
  readonly guarded: readonly Place[];
  /** Where the cells that would go lie in too many pieces among others. */
  readonly scattered: readonly { readonly source: SourceName; readonly place: Place }[];
}

/** More pieces than this of one block are not told from what stands between them. */
const MOST_PIECES = 400;

/** A block that a source is read from, as wide as its table. */
interface MappedBlock {
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

/** The rows that are the source's own, and where words stand among their amounts. */
interface OwnRows {
  readonly rows: readonly number[];
  readonly words: ReadonlyMap<number, ReadonlySet<number>>;
}

export async function emptiedElsewhere(
  workbook: Pick<Workbook, "read" | "formulas">,
  home: Home,
  { choices }: Pick<Survey, "choices">,
  watch: Watch
): Promise<Elsewhere> {
  const blocks = mappedIn(home).flatMap((layout) => blocksOf(layout, home, choices.get(layout.source)));
  const losing = blocks.filter(({ source }) => RULES[source].rolling.kind === "rows");
  const own = await ownRowsOf(workbook, losing, watch);
  const found = await Promise.all(losing.map((block, at) => emptiedOf(workbook, block, own[at] ?? NO_ROWS)));
  const isScattered = ({ cells = [] }: Emptied): boolean => cells.length > MOST_PIECES;
  const touched = new Set(losing.map(({ area }) => area.sheet));
  // A block that goes as a whole is set aside as such.
  const isGuarded = (block: MappedBlock): boolean =>
    touched.has(block.area.sheet) && !(losing.includes(block) && isWholeItsOwn(block));
  return {
    emptied: found.flat(),
    guarded: blocks.filter(isGuarded).map(({ area }) => placeOf(area)),
    scattered: found
      .flat()
      .filter(isScattered)
      .map(({ source, place }) => ({ source: source as SourceName, place })),
  };
}

function blocksOf(
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
    const own = amountColumnsIn(source, part);
    const others = table === undefined ? [] : calculatedColumns(source, part, table, own, known);
    return [{ source, part, area, amounts: [...own, ...others].sort((a, b) => a.at - b.at) }];
  });
}

function amountColumnsIn(source: SourceName, part: BlockPart): readonly ColumnRef[] {
  const taken = stepsOf(part, "take").filter(({ field }) => field === amountFieldOf(source));
  return [...taken.map(({ column }) => column), ...amountRefs(part)];
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
  const isOfAmounts = source === "outcome" || source === "budget" ? undefined : isOfFigures;
  const amounts = amountColumnsOf(table, columns, keys, meaningOfTable(table), known, isOfAmounts);
  return amounts.filter(({ at, meaning, isDerived, saysScenario }) => {
    const isOfYear = !meaning.isLastYear && (meaning.year === undefined || meaning.year === known.year);
    const isOfAmounts = isDerived || meaning.isTotal || meaning.isAccumulated || saysScenario;
    return !isOwn(at) && isOfYear && isOfAmounts;
  });
}

/** What a row must say for itself to be something that happened, was decided or was forecast. */
const WHEN = [PERIOD, DECISION, OCCASION];

function isRowOfItsOwn({ part }: MappedBlock): boolean {
  return stepsOf(part, "take").some(({ field }) => WHEN.includes(field));
}

/** All that stands below the headings is the source's own. */
function isWholeItsOwn(block: MappedBlock): boolean {
  return isRowOfItsOwn(block) && stepsOf(block.part, "keep").length === 0;
}

async function ownRowsOf(
  workbook: Pick<Workbook, "read">,
  blocks: readonly MappedBlock[],
  watch: Watch
): Promise<readonly OwnRows[]> {
  const readings = blocks.map((block) => new OwnRowsReading(block));
  const wanted = readings.flatMap((reading, part) =>
    isWholeItsOwn(reading.block) ? [] : [{ ...reading.wanted, part }]
  );
  if (wanted.length > 0) await workbook.read(wanted, (block) => readings[block.part ?? -1]?.take(block), watch);
  return readings.map((reading) => reading.finish());
}

class OwnRowsReading {
  readonly #rows = new Set<number>();
  readonly #words = new Map<number, Set<number>>();
  readonly #shaper: Shaper;
  readonly #columns: readonly number[];
  readonly #isAmount: (at: number) => boolean;
  readonly #amountIn: ReturnType<typeof amountStepOf>;

  constructor(readonly block: MappedBlock) {
    const { part, source, amounts } = block;
    const read = columnsOf(part);
    const others = amounts.map(({ at }) => at).filter((at) => !read.includes(at));
    this.#shaper = new Shaper(part, source);
    this.#columns = [...read, ...others];
    this.#isAmount = (at) => amounts.some((column) => column.at === at);
    this.#amountIn = amountStepOf(part);
  }

  get wanted(): Wanted {
    const { source, area } = this.block;
    const rectangle = { ...area, column: 0, columns: area.column + area.columns };
    return { source, rectangle, columns: this.#columns };
  }

  take(block: Block): void {
    const made = this.#shaper.take(block);
    const width = made.length / block.rows;
    for (let row = 0; row < block.rows; row++) {
      const rows = made.slice(row * width, (row + 1) * width);
      if (rows.some((cells) => !cells.every(isEmpty))) this.#rows.add(block.firstRow + row);
      block.columns.forEach(({ values, at }, nth) => {
        const cell = values[row]?.[at] ?? "";
        const column = this.#columns[nth] ?? -1;
        if (typeof cell !== "string" || cell === "" || !this.#isAmount(column)) return;
        if (typeof this.#amountIn(cell) !== "number") this.#wordsIn(block.firstRow + row).add(column);
      });
    }
  }

  /** With the sums of its rows, which are amounts too. */
  finish(): OwnRows {
    for (const { sheetRow, agrees } of this.#shaper.finish()) if (agrees) this.#rows.add(sheetRow);
    return { rows: [...this.#rows].sort((a, b) => a - b), words: this.#words };
  }

  #wordsIn(row: number): Set<number> {
    const words = this.#words.get(row) ?? new Set();
    this.#words.set(row, words);
    return words;
  }
}

const NO_ROWS: OwnRows = { rows: [], words: new Map() };

async function emptiedOf(
  workbook: Pick<Workbook, "formulas">,
  block: MappedBlock,
  { rows, words }: OwnRows
): Promise<readonly Emptied[]> {
  const { source, area } = block;
  if (isWholeItsOwn(block)) {
    const whole: Emptied = { source, place: placeOf(area), rows: area.rows, column: undefined, ...EMPTY };
    return [{ ...whole, formulas: (await workbook.formulas([whole.place]))[0]?.cells ?? 0 }];
  }
  const [first] = rows;
  if (first === undefined) return [];
  const bounds = { ...area, row: first, rows: (rows.at(-1) ?? first) - first + 1 };
  if (isRowOfItsOwn(block)) {
    const place = placeOf(bounds);
    const cells = piecesOf(
      bounds.sheet,
      rows.map((row) => [row, [[area.column, area.columns]]] as const)
    );
    const formulas = (await workbook.formulas(cells)).reduce((sum, one) => sum + one.cells, 0);
    return [{ source, place, rows: rows.length, column: undefined, ...EMPTY, formulas, cells }];
  }
  const { amounts } = block;
  const groups = runsOf([...new Set(amounts.map(({ at }) => at))].sort((a, b) => a - b));
  const places = groups.map(([column, columns]) => placeOf({ ...bounds, column, columns }));
  const calculated = await workbook.formulas(places);
  return groups.map(([column, columns], nth): Emptied => {
    const place = places[nth] ?? placeOf(bounds);
    const { formulas, spared, isSpared } = calculatedIn(calculated[nth], new Set(rows));
    const isLost = (row: number, at: number): boolean => words.get(row)?.has(at) !== true && !isSpared(row, at);
    const lost = (row: number): readonly number[] =>
      Array.from({ length: columns }, (_, offset) => column + offset).filter((at) => isLost(row, at));
    const cells = piecesOf(
      area.sheet,
      rows.map((row) => [row, runsOf(lost(row))] as const)
    );
    const heading = headingOf(amounts.filter(({ at }) => at >= column && at < column + columns));
    return { source, place, rows: rows.length, column: heading, ...EMPTY, formulas, spared, cells };
  });
}

/** "jan – dec" */
function headingOf(columns: readonly ColumnRef[]): string {
  const [first, last] = [columns[0]?.heading ?? "", columns.at(-1)?.heading ?? ""];
  return columns.length < 2 ? first : `${first} – ${last}`;
}
