/** Forecasts as they stand: plus is a surplus, unless a heading or a line around them says that it is a deficit. */
import type { AmountColumn } from "../columns/amountColumn";
import { isSigned, standInTurn } from "../columns/derivedColumns";
import type { Doubt } from "../mapping/doubt";
import { refOf } from "../ledger/ledgerSeen";
import type { BlockPart, Step } from "../mapping/mapping";
import type { Matrix } from "./matrix";
import { sideOf, signsSaid } from "../said/saidSigns";
import { columnsOf } from "../mapping/stepColumns";
import type { Table } from "../tables/table";
import type { ColumnRef } from "../mapping/terms";

interface Signed {
  readonly steps: readonly Step[];
  readonly doubts: readonly Doubt[];
}

/** What turns deviations under these headings, or asks of it. */
export function signedAsSaid({ sheet, titles, footnotes, apart }: Table, amounts: readonly ColumnRef[]): Signed {
  const headings = amounts.map(({ heading }) => heading);
  const nearest = signsSaid([...headings, ...titles, ...footnotes, sheet], ["surplus", "deficit"]);
  const said = nearest ?? signsSaid(apart?.signs ?? [], ["surplus", "deficit"]);
  if (said?.plus === "unclear") return { steps: [], doubts: [{ kind: "whichSign", sheet, said: said.text }] };
  return { steps: said?.plus === "deficit" ? [{ kind: "turnSign" }] : [], doubts: [] };
}

/** A part whose deviations stand in columns of their own; what is calculated of two has its sign from that. */
export function withSaidSigns(
  { table, amounts }: Matrix,
  part: BlockPart
): Pick<Signed, "doubts"> & { part: BlockPart } {
  const isMade = part.steps.some(
    (step) =>
      ["add", "difference", "turnSign"].includes(step.kind) ||
      (step.kind === "melt" && step.columns.some(({ from, isCredit }) => from !== undefined || isCredit))
  );
  if (isMade) return { part, doubts: [] };
  const taken = columnsOf(part);
  const { steps, doubts } = signedAsSaid(table, amounts.filter(({ at }) => taken.includes(at)).map(refOf));
  return { part: { ...part, steps: [...part.steps, ...steps] }, doubts };
}

/** What is above the plan in one column, and what is below it in the other. */
export function sidesIn(table: Table, columns: readonly AmountColumn[]): Step | undefined {
  const [above, below] = sidesOf(table, columns) ?? [];
  if (above === undefined || below === undefined) return undefined;
  return isSigned(below)
    ? { kind: "add", columns: [refOf(above), refOf(below)] }
    : { kind: "difference", debit: refOf(above), credit: refOf(below) };
}

type Sides = readonly [above: AmountColumn, below: AmountColumn];

/** Of two columns, the one of surpluses and the one of deficits: what stands in turn with one that says its side. */
function sidesOf(table: Table, columns: readonly AmountColumn[]): Sides | undefined {
  const [one, other] = columns;
  if (one === undefined || other === undefined || columns.length !== 2) return undefined;
  const [side, otherSide] = [sideOf(one), sideOf(other)];
  const areSides =
    side !== otherSide && ((side !== undefined && otherSide !== undefined) || standInTurn(table, one, other));
  if (!areSides) return undefined;
  return side === "surplus" || otherSide === "deficit" ? [one, other] : [other, one];
}

/**
 * Columns of deficits as sizes, in a table that has surpluses apart; `undefined` where several columns are of one
 * occasion and do not say which they are.
 */
export function creditsIn(
  columns: readonly AmountColumn[],
  occasions: ReadonlyMap<number, string>,
  { table }: Pick<Matrix, "table">
): readonly AmountColumn[] | undefined {
  const groups = [...new Set(occasions.values())].map((occasion) =>
    columns.filter(({ at }) => occasions.get(at) === occasion)
  );
  const pairs = groups.map((own) => sidesOf(table, own));
  if (groups.some((own, nth) => own.length >= 2 && pairs[nth] === undefined)) return undefined;
  const hasSurpluses = table.columns.some((column) => sideOf(column) === "surplus");
  const isBelow = (column: AmountColumn): boolean =>
    pairs.some((sides) => sides?.[1] === column) || (hasSurpluses && sideOf(column) === "deficit");
  return columns.filter((column) => isBelow(column) && !isSigned(column));
}
