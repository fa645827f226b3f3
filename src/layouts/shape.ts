/**
 * A mapping at work: blocks of a foreign layout go in as they are read, blocks in the contract's columns come out. A
 * row of amounts in twelve columns becomes twelve rows; a row of sums becomes an empty one. How many rows come of each
 * is the same throughout, so that `places.ts` can tell from a row that is read which cell it came from.
 */
import type { SourceName } from "../model/source";
import { isEmpty, isTotalLabel } from "../sources/cell";
import { fold } from "../sources/fold";
import type { Block, CellValue } from "../workbook";
import { cellStepOf, isPartLabel, remembered } from "./cellSteps";
import { amountFieldOf, fieldsOf, PERIOD } from "./fields";
import { columnsOf, refsOf } from "./stepColumns";
import type { ColumnRef } from "./terms";
import { stepsOf, type BlockPart } from "./mapping";
import {
  amountsOf,
  isWordAlone,
  sumOf,
  valueOf,
  wordsIn,
  type Amount,
  type AmountColumn,
  type Value,
  type WordsIn,
} from "./rowReading";
import { OthersRows } from "./othersRows";
import { SumControl, type LeftOutRow } from "./sumControl";

/** Rows that come of each row of the block. */
export function widthOf(part: BlockPart): number {
  return Math.max(1, stepsOf(part, "melt")[0]?.columns.length ?? 1);
}

/** Rows with other words in the column are left out: without a word where `isOther` knows them, or knows all. */
interface Kept extends WordsIn {
  readonly isOther: ((cell: CellValue) => boolean) | undefined;
  readonly isOfCommittee: boolean;
}

export class Shaper {
  readonly #fields: readonly string[];
  readonly #amountField: number;
  /** The fields that have a value in the row's cells; the others are empty, or what the amount's column states. */
  readonly #values: readonly { readonly field: number; readonly of: Value }[];
  readonly #amounts: readonly AmountColumn[];
  readonly #fill: readonly number[];
  readonly #labels: readonly number[];
  readonly #group: (WordsIn & { readonly field: number }) | undefined;
  readonly #keeps: readonly Kept[];
  readonly #turned: WordsIn | undefined;
  readonly #headings: readonly string[];
  readonly #needed: readonly { readonly field: number; readonly isCode: boolean }[];
  readonly #perMonth: "columns" | "rows" | undefined;
  readonly #control: SumControl;
  /** Rows of other committees. */
  readonly others = new OthersRows();
  readonly #blank: readonly CellValue[];
  readonly #above = new Map<number, CellValue>();
  readonly #running = new Map<string, number>();
  readonly #isLabel: (cell: CellValue) => boolean;
  readonly #isPart = remembered(isPartLabel);
  readonly #isWordAlone = remembered(isWordAlone);
  #groupCell: CellValue = "";

  constructor(
    readonly part: BlockPart,
    readonly source: SourceName
  ) {
    const at = new Map(columnsOf(part).map((column, position) => [column, position]));
    const positionOf = ({ at: column }: ColumnRef): number => at.get(column) ?? -1;
    this.#fields = fieldsOf(source);
    this.#amountField = this.#fields.indexOf(amountFieldOf(source));
    this.#values = this.#fields.flatMap((name, field) => {
      const of = valueOf(part, name, positionOf);
      return of === undefined ? [] : [{ field, of }];
    });
    this.#amounts = amountsOf(part, this.#fields, positionOf, this.#amountField);
    this.#fill = stepsOf(part, "fillDown").flatMap(({ columns }) => columns.map(positionOf));
    this.#labels = stepsOf(part, "dropSums").flatMap(({ labels }) => labels.map(positionOf));
    const [group] = stepsOf(part, "groupHeadings");
    this.#group = group && {
      ...wordsIn(positionOf(group.column), group.words ?? []),
      field: this.#fields.indexOf(group.field),
    };
    const sums = new Set(stepsOf(part, "dropSums").flatMap(({ words = [] }) => words.map(fold)));
    this.#isLabel = remembered((cell) => isTotalLabel(cell) || (sums.size > 0 && sums.has(fold(String(cell)))));
    this.#keeps = stepsOf(part, "keep").map(({ column, words, others, of }) => ({
      ...wordsIn(positionOf(column), words),
      isOfCommittee: of === "committee",
      isOther: others && wordsIn(positionOf(column), others).has,
    }));
    const [turned] = stepsOf(part, "turnRows");
    this.#turned = turned && wordsIn(positionOf(turned.column), turned.words);
    const refs = refsOf(part);
    this.#headings = columnsOf(part).map((column) => headingIn(refs.find((ref) => ref.at === column)?.heading ?? ""));
    this.#needed = stepsOf(part, "need").map(({ field, is }) => ({
      field: this.#fields.indexOf(field),
      isCode: is === "code",
    }));
    this.#perMonth = stepsOf(part, "perMonth")[0]?.across;
    const isCoarse = stepsOf(part, "scale").some(({ by }) => by >= 1000);
    this.#control = new SumControl(isCoarse ? 500 : 0.01);
    this.#blank = this.#fields.map(() => "");
  }

  /** `cellsAt` gives a row's cells in the order of `columnsOf`. The rows of sheet row `firstRow` come first. */
  take(block: Block): readonly (readonly CellValue[])[] {
    const rows: (readonly CellValue[])[] = [];
    const width = Math.max(1, this.#amounts.length);
    for (let row = 0; row < block.rows; row++) {
      const cells: CellValue[] = [];
      for (const { values, at } of block.columns) cells.push(values[row]?.[at] ?? "");
      const made = this.#rowsOf(cells, block.firstRow + row);
      if (made === undefined) for (let empty = 0; empty < width; empty++) rows.push(this.#blank);
      else for (const one of made) rows.push(one);
    }
    return rows;
  }

  /** Rows of sums that were met. */
  finish(): readonly LeftOutRow[] {
    return this.#control.finish();
  }

  /** `undefined` for what is no row of the source. */
  #rowsOf(cells: CellValue[], sheetRow: number): readonly (readonly CellValue[])[] | undefined {
    if (cells.every(isEmpty)) {
      this.#control.begin();
      return undefined;
    }
    this.#fillDown(cells);
    const amounts = this.#signed(
      cells,
      this.#amounts.map(({ read }) => read(cells))
    );
    if (this.#isHeadingAgain(cells, amounts)) return undefined;
    const hasAmount = amounts.some((amount) => amount !== undefined);
    if (this.#isGroupHeading(cells, hasAmount)) return undefined;
    if (this.#isSummedHeading(cells))
      return this.#leaveOut(sheetRow, String(cells[this.#group?.column ?? -1]), amounts);
    const aside = this.#labelIn(cells, this.#isPart);
    if (aside !== undefined) return this.#setAside(sheetRow, aside, amounts);
    const label = this.#labelIn(cells, this.#isLabel);
    if (label !== undefined) return this.#leaveOut(sheetRow, label, amounts);
    const lost = this.#keeps.find(({ column, has }) => !has(cells[column] ?? ""));
    if (lost !== undefined) return this.#leaveOther(sheetRow, cells[lost.column] ?? "", lost, amounts);
    const values = this.#blank.slice();
    for (const { field, of } of this.#values) values[field] = of(cells);
    if (this.#group !== undefined) values[this.#group.field] = this.#groupCell;
    const lacking = this.#needed.find(({ field, isCode }) => !this.#isThere(values[field] ?? "", isCode));
    if (lacking !== undefined) return this.#leaveOut(sheetRow, String(values[lacking.field] ?? ""), amounts);
    this.#control.count(sumOf(amounts));
    return this.#written(values, amounts);
  }

  /** The first text of the labels' columns that is one; numbers never are. */
  #labelIn(cells: readonly CellValue[], is: (cell: CellValue) => boolean): string | undefined {
    for (const at of this.#labels) {
      const cell = cells[at];
      if (typeof cell === "string" && cell !== "" && is(cell)) return cell;
    }
    return undefined;
  }

  #fillDown(cells: CellValue[]): void {
    let isNew = false;
    for (const at of this.#fill) {
      const cell = cells[at] ?? "";
      if (isEmpty(cell) && !isNew) cells[at] = this.#above.get(at) ?? "";
      else if (!this.#isLabel(cell)) {
        isNew ||= !isEmpty(cell) && cell !== this.#above.get(at);
        this.#above.set(at, cell);
      }
    }
    if (isNew) this.#control.begin();
  }

  #isGroupHeading(cells: readonly CellValue[], hasAmount: boolean): boolean {
    if (this.#group === undefined || hasAmount) return false;
    const cell = cells[this.#group.column] ?? "";
    if (isEmpty(cell)) return false;
    this.#control.begin();
    this.#groupCell = this.#groupValue(cell);
    return true;
  }

  /** A heading that has the sum of its rows beside it. */
  #isSummedHeading(cells: readonly CellValue[]): boolean {
    const cell = cells[this.#group?.column ?? -1] ?? "";
    if (this.#group?.has(cell) !== true) return false;
    this.#groupCell = this.#groupValue(cell);
    return true;
  }

  #groupValue(cell: CellValue): CellValue {
    const field = this.#fields[this.#group?.field ?? -1] ?? "";
    this.#groupStep ??= cellStepOf(this.part, field) ?? ((same) => same);
    return this.#groupStep(cell);
  }
  #groupStep: ((cell: CellValue) => CellValue) | undefined;

  /** A row of another ledger or committee; where nothing says of which ledger, it is told. */
  #leaveOther(
    sheetRow: number,
    word: CellValue,
    { isOther, isOfCommittee }: Kept,
    amounts: readonly Amount[]
  ): undefined {
    if (isOfCommittee) this.others.take(sheetRow, String(word), sumOf(amounts));
    else if (isOther?.(word) === false) this.#setAside(sheetRow, String(word), amounts, "unnamed");
    return undefined;
  }

  #isThere(cell: CellValue, isCode: boolean): boolean {
    return !isEmpty(cell) && !(isCode && this.#isWordAlone(cell));
  }

  /** Part of the row above it, which has it already. */
  #setAside(sheetRow: number, label: string, amounts: readonly Amount[], kind: "part" | "unnamed" = "part"): undefined {
    if (amounts.some((amount) => amount !== undefined))
      this.#control.setAside(sheetRow, label, sumOf(amounts), kind === "part");
    return undefined;
  }

  /** Rows of credits are turned. */
  #signed(cells: readonly CellValue[], amounts: readonly Amount[]): readonly Amount[] {
    if (this.#turned?.has(cells[this.#turned.column] ?? "") !== true) return amounts;
    return amounts.map((amount) => (typeof amount === "number" && amount !== 0 ? -amount : amount));
  }

  /** The heading row once more, as on the next printed page. */
  #isHeadingAgain(cells: readonly CellValue[], amounts: readonly Amount[]): boolean {
    if (!amounts.some((amount) => typeof amount === "string")) return false;
    return cells.every((cell, at) => fold(String(cell)) === this.#headings[at]);
  }

  #leaveOut(sheetRow: number, label: string, amounts: readonly Amount[]): undefined {
    const hasAmount = amounts.some((amount) => amount !== undefined);
    if (hasAmount) this.#control.leaveOut(sheetRow, label, sumOf(amounts));
    return undefined;
  }

  /** `values` are the row's own, to be filled. */
  #written(values: CellValue[], amounts: readonly Amount[]): readonly (readonly CellValue[])[] {
    if (this.#amounts.length === 0) return [values];
    let before = 0;
    return this.#amounts.map(({ states }, at) => {
      const stated = amounts[at];
      const amount =
        typeof stated === "number" && this.#perMonth !== undefined ? this.#own(values, stated, before) : stated;
      if (typeof stated === "number") before = stated;
      if (this.#amounts.length > 1 && (amount === undefined || amount === 0)) return this.#blank;
      const row = this.#amounts.length > 1 ? values.slice() : values;
      for (const [field, value] of states) row[field] = value;
      row[this.#amountField] = amount ?? "";
      return row;
    });
  }

  /** A month's own amount, out of one from the year's beginning. */
  #own(values: readonly CellValue[], amount: number, before: number): number {
    if (this.#perMonth === "columns") return difference(amount, before);
    const period = this.#fields.indexOf(PERIOD);
    const year = Math.floor(Number(values[period]) / 100);
    const key = [year, ...values.filter((_, at) => at !== period && at !== this.#amountField)].join("\n");
    const earlier = this.#running.get(key) ?? 0;
    this.#running.set(key, amount);
    return difference(amount, earlier);
  }
}

/** What stands in the lowest heading row, folded. */
function headingIn(heading: string): string {
  return fold(heading.split(" · ").at(-1) ?? "");
}

function difference(amount: number, before: number): number {
  return Number((amount - before).toPrecision(15));
}
