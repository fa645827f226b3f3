/**
 * A mapping at work: blocks of a foreign layout go in as they are read, blocks in the contract's columns come out. A
 * row of amounts in twelve columns becomes twelve rows; a row of sums becomes an empty one. How many rows come of each
 * is the same throughout, so that `places.ts` can tell from a row that is read which cell it came from.
 */
import type { SourceName } from "../model/source";
import { isEmpty, isTotalLabel } from "../sources/cell";
import { fold } from "../sources/fold";
import type { Block, CellValue } from "../workbook";
import { isPartLabel, remembered } from "./cellSteps";
import { splitCode } from "./codeInCell";
import { amountFieldOf, fieldsOf, PERIOD } from "./fields";
import { HeadingsOver } from "./headingsOver";
import { OwnMonths } from "./ownMonths";
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
  readonly #over: HeadingsOver;
  readonly #keeps: readonly Kept[];
  readonly #turned: WordsIn | undefined;
  readonly #headings: readonly string[];
  readonly #needed: readonly { readonly field: number; readonly isCode: boolean; readonly digits: number }[];
  readonly #ownMonths: OwnMonths | undefined;
  readonly #control: SumControl;
  /** Rows of other committees. */
  readonly others = new OthersRows();
  readonly #blank: readonly CellValue[];
  readonly #above = new Map<number, CellValue>();
  readonly #isLabel: (cell: CellValue) => boolean;
  readonly #isPart = remembered(isPartLabel);
  readonly #isWordAlone = remembered(isWordAlone);

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
    const keys = stepsOf(part, "take").map(({ column }) => positionOf(column));
    this.#over = new HeadingsOver(part, this.#fields, positionOf, (cells, column) => {
      return keys.includes(column) && !this.#isWordAlone(splitCode(cells[column] ?? ""));
    });
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
    this.#needed = stepsOf(part, "need").map(({ field, is, digits = 0 }) => ({
      field: this.#fields.indexOf(field),
      isCode: is === "code",
      digits,
    }));
    const [perMonth] = stepsOf(part, "perMonth");
    this.#ownMonths = perMonth && new OwnMonths(perMonth.across, this.#fields.indexOf(PERIOD), this.#amountField);
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
    const heading = this.#over.take(cells, hasAmount);
    if (heading === "sum") return this.#leaveOut(sheetRow, this.#over.labelIn(cells), amounts);
    if (heading !== undefined) return this.#beginGroup();
    const aside = this.#labelIn(cells, this.#isPart);
    if (aside !== undefined) return this.#setAside(sheetRow, aside, amounts);
    const label = this.#labelIn(cells, this.#isLabel);
    if (label !== undefined) return this.#leaveOut(sheetRow, label, amounts);
    const lost = this.#keeps.find(({ column, has }) => !has(cells[column] ?? ""));
    if (lost !== undefined) return this.#leaveOther(sheetRow, cells[lost.column] ?? "", lost, amounts);
    const values = this.#blank.slice();
    for (const { field, of } of this.#values) values[field] = of(cells);
    this.#over.fill(values);
    const lacking = this.#needed.find(
      ({ field, isCode, digits }) =>
        !this.#isThere(values[field] ?? "", isCode) || String(values[field]).trim().length < digits
    );
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

  #beginGroup(): undefined {
    this.#control.begin();
    return undefined;
  }

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
    if (amounts.some((amount) => typeof amount === "number")) return false;
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
        typeof stated === "number" && this.#ownMonths ? this.#ownMonths.of(values, stated, before) : stated;
      if (typeof stated === "number") before = stated;
      if (this.#amounts.length > 1 && (amount === undefined || amount === 0)) return this.#blank;
      const row = this.#amounts.length > 1 ? values.slice() : values;
      for (const [field, value] of states) row[field] = value;
      row[this.#amountField] = amount ?? "";
      return row;
    });
  }
}

/** What stands in the lowest heading row, folded. */
function headingIn(heading: string): string {
  return fold(heading.split(" · ").at(-1) ?? "");
}
