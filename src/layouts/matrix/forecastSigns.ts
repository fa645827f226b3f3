/** Forecasts as they stand: plus is a surplus, unless a heading or a line around them says that it is a deficit. */
import type { AmountColumn } from "../columns/amountColumn";
import { isSigned } from "../columns/derivedColumns";
import type { Doubt } from "../mapping/doubt";
import { refOf } from "../ledger/ledgerSeen";
import type { BlockPart, Step } from "../mapping/mapping";
import type { Matrix } from "./matrix";
import { says, wordsOf } from "../said/amountWords";
import { signsSaid } from "../said/saidSigns";
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
      (step.kind === "melt" && step.columns.some(({ from }) => from !== undefined))
  );
  if (isMade) return { part, doubts: [] };
  const taken = columnsOf(part);
  const { steps, doubts } = signedAsSaid(table, amounts.filter(({ at }) => taken.includes(at)).map(refOf));
  return { part: { ...part, steps: [...part.steps, ...steps] }, doubts };
}

/** What is above the plan in one column, and what is below it in the other. */
export function sidesIn(columns: readonly AmountColumn[]): Step | undefined {
  const saying = (word: string): readonly AmountColumn[] =>
    columns.filter(({ heading }) => says(wordsOf(heading), [word]));
  const [surplus, deficit] = [saying("overskott"), saying("underskott")];
  const [above, below] = [surplus[0], deficit[0]];
  if (above === undefined || below === undefined || surplus.length + deficit.length !== 2 || above === below)
    return undefined;
  return isSigned(below)
    ? { kind: "add", columns: [refOf(above), refOf(below)] }
    : { kind: "difference", debit: refOf(above), credit: refOf(below) };
}
