/**
 * What a row of a block is, told by its cells beside the amounts: a row of the source with its values, a row of sums,
 * part of another row, or a row of something else. One rule for rows of a sheet and for rows that stand in a file.
 */
import type { SourceName } from "../../model/source";
import { isEmpty, isTotalLabel } from "../../sources/cell";
import { fold } from "../../sources/fold";
import type { CellValue } from "../../workbook";
import { isPartLabel } from "../said/partWords";
import { remembered } from "../../sources/remembered";
import { fieldsOf } from "../mapping/fields";
import { stepsOf, type BlockPart } from "../mapping/mapping";
import { isWordAlone, valueOf, wordsIn, type Value, type WordsIn } from "./rowReading";
import { columnsOf } from "../mapping/stepColumns";
import type { ColumnRef } from "../mapping/terms";

export type RowKind =
  /** In the order of the source's fields, its own to be filled; no amount yet. */
  | { readonly kind: "row"; readonly values: CellValue[] }
  /** `agrees`: whether other rows are known to have it; `undefined` where that is to be controlled. */
  | { readonly kind: "sum"; readonly label: string; readonly agrees?: boolean }
  /** Another ledger's, known or not to be one's, or another committee's or version's. */
  | { readonly kind: "known" | "unnamed" | "others"; readonly label: string };

/** Rows with other words in the column are left out: without a word where `isOther` knows them, or knows all. */
interface Kept extends WordsIn {
  readonly isOther: ((cell: CellValue) => boolean) | undefined;
  /** Another committee's, or another version's. */
  readonly isOfOthers: boolean;
}

export class RowKinds {
  /** The fields that have a value in the row's cells; the others are empty, or what the amount's column states. */
  readonly #values: readonly { readonly field: number; readonly of: Value }[];
  readonly #labels: readonly number[];
  readonly #controlled: readonly { readonly column: number; readonly agrees: boolean }[];
  readonly #keeps: readonly Kept[];
  readonly #needed: readonly { readonly field: number; readonly isCode: boolean; readonly digits: number }[];
  readonly #blank: readonly CellValue[];
  readonly #isWordAlone = remembered(isWordAlone);
  /** Whether a cell says that its row is one of sums. */
  readonly isSum: (cell: CellValue) => boolean;

  constructor(part: BlockPart, source: SourceName) {
    const fields = fieldsOf(source);
    const at = new Map(columnsOf(part).map((column, position) => [column, position]));
    const positionOf = ({ at: column }: ColumnRef): number => at.get(column) ?? -1;
    this.#values = fields.flatMap((name, field) => {
      const of = valueOf(part, name, positionOf);
      return of === undefined ? [] : [{ field, of }];
    });
    const drops = stepsOf(part, "dropSums");
    this.#labels = drops.flatMap(({ labels, agrees }) => (agrees === undefined ? labels.map(positionOf) : []));
    this.#controlled = drops.flatMap(({ labels, agrees }) =>
      agrees === undefined ? [] : labels.map((label) => ({ column: positionOf(label), agrees }))
    );
    const sums = new Set(drops.flatMap(({ words = [] }) => words.map(fold)));
    const isNamed = remembered((cell: CellValue) => sums.has(fold(String(cell))));
    this.isSum = (cell) => isTotalLabel(cell) || (sums.size > 0 && isNamed(cell));
    this.#keeps = stepsOf(part, "keep").map(({ column, words, others, of }) => ({
      ...wordsIn(positionOf(column), words),
      isOfOthers: of !== undefined,
      isOther: others && wordsIn(positionOf(column), others).has,
    }));
    this.#needed = stepsOf(part, "need").map(({ field, is, digits = 0 }) => ({
      field: fields.indexOf(field),
      isCode: is === "code",
      digits,
    }));
    this.#blank = fields.map(() => "");
  }

  /** `cells` in the order of `columnsOf`; `over` puts in what headings over the row say. */
  of(cells: readonly CellValue[], over?: { readonly fill: (values: CellValue[]) => void }): RowKind {
    for (const { column, agrees } of this.#controlled)
      if (!isEmpty(cells[column] ?? "")) return { kind: "sum", label: String(cells[column]), agrees };
    const aside = this.#labelIn(cells, isPartLabel);
    if (aside !== undefined) return { kind: "sum", label: aside, agrees: true };
    const sum = this.#labelIn(cells, this.isSum);
    const lost = this.#lostIn(cells);
    const isOthersSum = lost?.isOfOthers === false && lost.isOther?.(cells[lost.column] ?? "") === true;
    if (sum !== undefined && !isOthersSum) return { kind: "sum", label: sum };
    if (lost !== undefined) return otherOf(cells[lost.column] ?? "", lost);
    const values = this.#blank.slice();
    for (const { field, of } of this.#values) values[field] = of(cells);
    over?.fill(values);
    for (const { field, isCode, digits } of this.#needed) {
      const cell = values[field] ?? "";
      const isThere = this.#isThere(cell, isCode) && (digits === 0 || String(cell).trim().length >= digits);
      if (!isThere) return { kind: "sum", label: String(cell) };
    }
    return { kind: "row", values };
  }

  #lostIn(cells: readonly CellValue[]): Kept | undefined {
    for (const kept of this.#keeps) if (!kept.has(cells[kept.column] ?? "")) return kept;
    return undefined;
  }

  /** The first text of the labels' columns that is one; numbers never are. */
  #labelIn(cells: readonly CellValue[], is: (cell: CellValue) => boolean): string | undefined {
    for (const at of this.#labels) {
      const cell = cells[at];
      if (typeof cell === "string" && cell !== "" && is(cell)) return cell;
    }
    return undefined;
  }

  #isThere(cell: CellValue, isCode: boolean): boolean {
    return !isEmpty(cell) && !(isCode && this.#isWordAlone(cell));
  }
}

function otherOf(word: CellValue, { isOther, isOfOthers }: Kept): RowKind {
  const label = String(word);
  if (isOfOthers) return { kind: "others", label };
  return { kind: isOther?.(word) === false ? "unnamed" : "known", label };
}
