/**
 * Which cells a source loses that is read through a mapping. A row that says itself when it happened, by which decision
 * or at which occasion goes whole, as in the contract's form. Where that stands in the headings or nowhere, the rows
 * are structure and lose their amounts. Only rows that were read go, and sums of them: what else stands there stays.
 */
import { amountStepOf } from "../layouts/shaping/cellSteps";
import { Shaper } from "../layouts/shaping/shape";
import { columnsOf } from "../layouts/mapping/stepColumns";
import type { ColumnRef } from "../layouts/mapping/terms";
import type { Home } from "../layouts/atHome";
import type { Place } from "../model/problem";
import type { SourceName } from "../model/source";
import { placeOf } from "../sources/address";
import { isEmpty } from "../sources/cell";
import type { Block, FormulaCells, Survey, Wanted, Watch, Workbook } from "../workbook";
import { calculatedIn, EMPTY, type Emptied } from "./emptied";
import { blocksOf, isRowOfItsOwn, isWholeItsOwn, mappedIn, type MappedBlock } from "./mappedBlocks";
import { piecesOf, runsOf } from "./pieces";
import { RULES } from "./rules";

/** Of a source, never of our own texts. */
interface ElsewhereEmptied extends Emptied {
  readonly source: SourceName;
}

interface Elsewhere {
  readonly emptied: readonly Emptied[];
  /** Blocks on the sheets that lose cells: they are read once more while these are set aside. */
  readonly guarded: readonly Place[];
  /** Where the cells that would go lie in too many pieces among others. */
  readonly scattered: readonly { readonly source: SourceName; readonly place: Place }[];
}

/** More pieces than this of one block are not told from what stands between them. */
const MOST_PIECES = 400;

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
  const doomed = losing.flatMap((block, at) => doomedIn(block, own[at] ?? NO_ROWS));
  const calculated = await workbook.formulas(doomed.flatMap(({ places }) => places));
  const answers = [...calculated];
  const emptied = doomed.map(({ places, emptied: of }) => of(answers.splice(0, places.length)));
  const touched = new Set(losing.map(({ area }) => area.sheet));
  // A block that goes as a whole is set aside as such.
  const isGuarded = (block: MappedBlock): boolean =>
    touched.has(block.area.sheet) && !(losing.includes(block) && isWholeItsOwn(block));
  return {
    emptied,
    guarded: blocks.filter(isGuarded).map(({ area }) => placeOf(area)),
    scattered: emptied.filter(({ cells = [] }) => cells.length > MOST_PIECES),
  };
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

/** Cells that go, once it is known which of those in `places` are calculated. */
interface Doomed {
  readonly places: readonly Place[];
  readonly emptied: (calculated: readonly FormulaCells[]) => ElsewhereEmptied;
}

function doomedIn(block: MappedBlock, { rows, words }: OwnRows): readonly Doomed[] {
  const { source, area, amounts } = block;
  const [first] = rows;
  if (isWholeItsOwn(block)) return [wholeRows({ source, place: placeOf(area), rows: area.rows })];
  if (first === undefined) return [];
  const bounds = { ...area, row: first, rows: (rows.at(-1) ?? first) - first + 1 };
  if (isRowOfItsOwn(block)) {
    const pieces = rows.map((row) => [row, [[area.column, area.columns]]] as const);
    return [wholeRows({ source, place: placeOf(bounds), rows: rows.length }, piecesOf(area.sheet, pieces))];
  }
  const groups = runsOf([...new Set(amounts.map(({ at }) => at))]);
  return groups.map(([column, columns]): Doomed => {
    const place = placeOf({ ...bounds, column, columns });
    const heading = headingOf(amounts.filter(({ at }) => at >= column && at < column + columns));
    return {
      places: [place],
      emptied: ([calculated]) => {
        const { formulas, spared, isSpared } = calculatedIn(calculated, new Set(rows));
        const isLost = (row: number, at: number): boolean => words.get(row)?.has(at) !== true && !isSpared(row, at);
        const lost = (row: number): readonly number[] =>
          Array.from({ length: columns }, (_, offset) => column + offset).filter((at) => isLost(row, at));
        const cells = piecesOf(
          area.sheet,
          rows.map((row) => [row, runsOf(lost(row))] as const)
        );
        return { source, place, rows: rows.length, column: heading, ...EMPTY, formulas, spared, cells };
      },
    };
  });
}

/** Too many pieces are not looked at: nothing of them is emptied. */
function wholeRows(whole: Pick<ElsewhereEmptied, "source" | "place" | "rows">, cells?: readonly Place[]): Doomed {
  const places = cells ?? [whole.place];
  return {
    places: places.length > MOST_PIECES ? [] : places,
    emptied: (calculated) => {
      const formulas = calculated.reduce((sum, one) => sum + one.cells, 0);
      return { ...whole, column: undefined, ...EMPTY, formulas, ...(cells === undefined ? {} : { cells }) };
    },
  };
}

/** "jan – dec" */
function headingOf(columns: readonly ColumnRef[]): string {
  const [first, last] = [columns[0]?.heading ?? "", columns.at(-1)?.heading ?? ""];
  return columns.length < 2 ? first : `${first} – ${last}`;
}
