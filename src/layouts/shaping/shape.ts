/**
 * A mapping at work: blocks of a foreign layout go in as they are read, blocks in the contract's columns come out. A
 * row of amounts in twelve columns becomes twelve rows; a row of sums becomes an empty one. How many rows come of each
 * is the same throughout, so that `places.ts` can tell from a row that is read which cell it came from.
 */
import type { SourceName } from "../../model/source";
import { isEmpty } from "../../sources/cell";
import type { Block, CellValue } from "../../workbook";
import { remembered } from "../../sources/remembered";
import { splitCode } from "../said/codeInCell";
import { ACCOUNT, amountFieldOf, fieldsOf, PERIOD, RESPONSIBILITY, ROWS } from "../mapping/fields";
import { FilledDown } from "./filledDown";
import { HeadingsOver } from "./headingsOver";
import { OwnMonths } from "./ownMonths";
import { columnsOf } from "../mapping/stepColumns";
import type { ColumnRef } from "../mapping/terms";
import { stepsOf, type BlockPart } from "../mapping/mapping";
import {
  amountsOf,
  headingAgainIn,
  incomeTurned,
  isNoCode,
  isWordAlone,
  mayBeAmount,
  sumOf,
  turned,
  wordsIn,
  type Amount,
  type AmountColumn,
  type WordsIn,
} from "./rowReading";
import { RowKinds } from "./rowKind";
import { OthersRows } from "./othersRows";
import { sumControlOf, type LeftOutRow, type SumControl } from "./sumControl";

/** Rows that come of each row of the block. */
export function widthOf(part: BlockPart): number {
  return Math.max(1, stepsOf(part, "melt")[0]?.columns.length ?? 1);
}

export class Shaper {
  readonly #fields: readonly string[];
  readonly #amountField: number;
  readonly #account: number;
  readonly #codes: readonly number[];
  readonly #amounts: readonly AmountColumn[];
  readonly #filled: FilledDown;
  readonly #kinds: RowKinds;
  readonly #over: HeadingsOver;
  readonly #count: number | undefined;
  readonly #turned: WordsIn | undefined;
  readonly #isHeadingAgain: (cells: readonly CellValue[]) => boolean;
  readonly #ownMonths: OwnMonths | undefined;
  /** Income has no sign of its own. */
  readonly #areSizes: boolean;
  readonly #control: SumControl;
  /** Rows of other committees. */
  readonly others = new OthersRows();
  readonly #blank: readonly CellValue[];
  readonly #isWordAlone = remembered(isWordAlone);

  constructor(
    readonly part: BlockPart,
    readonly source: SourceName
  ) {
    const at = new Map(columnsOf(part).map((column, position) => [column, position]));
    const positionOf = ({ at: column }: ColumnRef): number => at.get(column) ?? -1;
    this.#fields = fieldsOf(source);
    this.#account = this.#fields.indexOf(ACCOUNT);
    this.#codes = [ACCOUNT, RESPONSIBILITY].map((field) => this.#fields.indexOf(field));
    this.#amountField = this.#fields.indexOf(amountFieldOf(source));
    this.#kinds = new RowKinds(part, source);
    this.#amounts = amountsOf(part, this.#fields, positionOf, this.#amountField);
    this.#filled = new FilledDown(
      stepsOf(part, "fillDown").flatMap(({ columns }) => columns.map(positionOf)),
      this.#kinds.isSum
    );
    const count = stepsOf(part, "take").find(({ field }) => field === ROWS)?.column;
    this.#count = count && positionOf(count);
    const keys = stepsOf(part, "take").map(({ column }) => positionOf(column));
    this.#over = new HeadingsOver(part, this.#fields, positionOf, (cells, column) => {
      return keys.includes(column) && !this.#isWordAlone(splitCode(cells[column] ?? ""));
    });
    const [turned] = stepsOf(part, "turnRows");
    this.#turned = turned && wordsIn(positionOf(turned.column), turned.words);
    this.#isHeadingAgain = headingAgainIn(part);
    const [perMonth] = stepsOf(part, "perMonth");
    this.#ownMonths = perMonth && new OwnMonths(perMonth.across, this.#fields.indexOf(PERIOD), this.#amountField);
    this.#areSizes = stepsOf(part, "turnIncome").length > 0;
    this.#control = sumControlOf(part);
    this.#blank = this.#fields.map(() => "");
  }

  /** `block` has the columns of `columnsOf`, in their order. As many rows come of each row of the sheet. */
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
    if (this.#filled.isNeeded && !this.#isHeadingAgain(cells) && this.#filled.take(cells)) this.#control.begin();
    const amounts = this.#signed(
      cells,
      this.#amounts.map(({ read }) => read(cells))
    );
    if (!amounts.some((amount) => typeof amount === "number") && this.#isHeadingAgain(cells)) return undefined;
    const hasAmount = amounts.some((amount) => amount !== undefined);
    const heading = this.#over.take(cells, hasAmount);
    if (heading === "sum") return this.#leaveOut(sheetRow, this.#over.labelIn(cells), amounts);
    if (heading !== undefined) return this.#beginGroup();
    const found = this.#kinds.of(cells, (values) => this.#over.fill(values));
    switch (found.kind) {
      case "row": {
        if (!hasAmount && this.#codes.some((field) => isNoCode(found.values[field] ?? ""))) return undefined;
        const own = this.#areSizes ? incomeTurned(found.values, amounts, this.#amounts, this.#account) : amounts;
        this.#control.count(sumOf(own), this.#rowsIn(cells));
        return this.#written(found.values, own);
      }
      case "sum":
        if (found.agrees === undefined) return this.#leaveOut(sheetRow, found.label, amounts);
        return this.#setAside(cells, amounts, { sheetRow, label: found.label, agrees: found.agrees });
      case "unnamed":
        return this.#setAside(cells, amounts, { sheetRow, label: found.label, agrees: false, isUnnamed: true });
      case "others":
        this.others.take(sheetRow, found.label, sumOf(amounts), this.#rowsIn(cells));
        return undefined;
      case "known":
        return undefined;
    }
  }

  #beginGroup(): undefined {
    this.#control.begin();
    return undefined;
  }

  /** What no sum of rows is looked for of. */
  #setAside(
    cells: readonly CellValue[],
    amounts: readonly Amount[],
    row: Omit<LeftOutRow, "amount" | "rows">
  ): undefined {
    if (amounts.some((amount) => amount !== undefined))
      this.#control.setAside({ ...row, amount: sumOf(amounts), rows: this.#rowsIn(cells) });
    return undefined;
  }

  /** How many rows the row is the sum of. */
  #rowsIn(cells: readonly CellValue[]): number {
    return this.#count === undefined ? 1 : Number(cells[this.#count]) || 1;
  }

  /** Rows of credits are turned. */
  #signed(cells: readonly CellValue[], amounts: readonly Amount[]): readonly Amount[] {
    if (this.#turned?.has(cells[this.#turned.column] ?? "") !== true) return amounts;
    return amounts.map(turned);
  }

  #leaveOut(sheetRow: number, label: string, amounts: readonly Amount[]): undefined {
    if (amounts.some(mayBeAmount)) this.#control.leaveOut(sheetRow, label, sumOf(amounts));
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
