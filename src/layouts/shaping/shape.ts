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
  /** What the columns of amounts have in the row that is taken: used again for every row. */
  readonly #stated: Amount[];
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
    this.#stated = this.#amounts.map(() => undefined);
  }

  /** `block` has the columns of `columnsOf`, in their order. As many rows come of each row of the sheet. */
  take(block: Block): readonly (readonly CellValue[])[] {
    const rows: (readonly CellValue[])[] = [];
    const width = Math.max(1, this.#amounts.length);
    // Used again for every row: of a million rows no more is made than what is handed on.
    const cells: CellValue[] = block.columns.map(() => "");
    for (let row = 0; row < block.rows; row++) {
      for (let at = 0; at < cells.length; at++) {
        const column = block.columns[at];
        cells[at] = column?.values[row]?.[column.at] ?? "";
      }
      const made = rows.length;
      this.#takeRow(cells, block.firstRow + row, rows);
      while (rows.length < made + width) rows.push(this.#blank);
    }
    return rows;
  }

  /** Rows of sums that were met. */
  finish(): readonly LeftOutRow[] {
    return this.#control.finish();
  }

  /** What comes of a row is put last among `rows`: nothing of what is no row of the source. */
  #takeRow(cells: CellValue[], sheetRow: number, rows: (readonly CellValue[])[]): void {
    if (cells.every(isEmpty)) return this.#control.begin();
    if (this.#filled.isNeeded && !this.#isHeadingAgain(cells) && this.#filled.take(cells)) this.#control.begin();
    const amounts = this.#amountsIn(cells);
    if (!amounts.some(isNumber) && this.#isHeadingAgain(cells)) return;
    const hasAmount = amounts.some(isStated);
    const heading = this.#over.take(cells, hasAmount);
    if (heading === "sum") return this.#leaveOut(sheetRow, this.#over.labelIn(cells), amounts);
    if (heading !== undefined) return this.#control.begin();
    const found = this.#kinds.of(cells, this.#over);
    switch (found.kind) {
      case "row": {
        if (!hasAmount && this.#codes.some((field) => isNoCode(found.values[field] ?? ""))) return;
        const own = this.#areSizes ? incomeTurned(found.values, amounts, this.#amounts, this.#account) : amounts;
        this.#control.count(sumOf(own), this.#rowsIn(cells));
        return this.#write(found.values, own, rows);
      }
      case "sum":
        if (found.agrees === undefined) return this.#leaveOut(sheetRow, found.label, amounts);
        return this.#setAside(cells, amounts, { sheetRow, label: found.label, agrees: found.agrees });
      case "unnamed":
        return this.#setAside(cells, amounts, { sheetRow, label: found.label, agrees: false, isUnnamed: true });
      case "others":
        return this.others.take(sheetRow, found.label, sumOf(amounts), this.#rowsIn(cells));
      case "known":
        return;
    }
  }

  /** What no sum of rows is looked for of. */
  #setAside(cells: readonly CellValue[], amounts: readonly Amount[], row: Omit<LeftOutRow, "amount" | "rows">): void {
    if (amounts.some(isStated)) this.#control.setAside({ ...row, amount: sumOf(amounts), rows: this.#rowsIn(cells) });
  }

  /** How many rows the row is the sum of. */
  #rowsIn(cells: readonly CellValue[]): number {
    return this.#count === undefined ? 1 : Number(cells[this.#count]) || 1;
  }

  /** Rows of credits are turned. */
  #amountsIn(cells: readonly CellValue[]): readonly Amount[] {
    for (let at = 0; at < this.#amounts.length; at++) this.#stated[at] = this.#amounts[at]?.read(cells);
    return this.#turned?.has(cells[this.#turned.column] ?? "") === true ? this.#stated.map(turned) : this.#stated;
  }

  #leaveOut(sheetRow: number, label: string, amounts: readonly Amount[]): void {
    if (amounts.some(mayBeAmount)) this.#control.leaveOut(sheetRow, label, sumOf(amounts));
  }

  /** `values` are the row's own, to be filled. */
  #write(values: CellValue[], amounts: readonly Amount[], rows: (readonly CellValue[])[]): void {
    const isOne = this.#amounts.length <= 1;
    if (this.#amounts.length === 0) rows.push(values);
    let before = 0;
    for (let at = 0; at < this.#amounts.length; at++) {
      const stated = amounts[at];
      const amount =
        typeof stated === "number" && this.#ownMonths ? this.#ownMonths.of(values, stated, before) : stated;
      if (typeof stated === "number") before = stated;
      if (!isOne && (amount === undefined || amount === 0)) {
        rows.push(this.#blank);
        continue;
      }
      const row = isOne ? values : values.slice();
      for (const { field, value } of this.#amounts[at]?.states ?? []) row[field] = value;
      row[this.#amountField] = amount ?? "";
      rows.push(row);
    }
  }
}

function isNumber(amount: Amount): boolean {
  return typeof amount === "number";
}

function isStated(amount: Amount): boolean {
  return amount !== undefined;
}
