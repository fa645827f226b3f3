/** What signs are told by, and how a ledger is turned back in thought. */
import { whole } from "../../model/money";
import { costsOf, incomeOf, scaledCell, scaledPart, type Cell } from "./cells";
import { withCells, type AreaFigures, type Figures, type LedgerName } from "./figures";
import type { Cause, Evidence } from "./finding";

/** A part is turned when it is at least so large beside the other ledger's. */
export const LEAST_BESIDE = 0.4;
export const MOST_BESIDE = 2.5;
export const RIGHT_SIGN = { kind: "rightSign" } as const;

export type Turned = Extract<Cause, "signTurned" | "costsTurned" | "incomeTurned">;

export function turned(
  figures: Figures,
  ledger: LedgerName,
  cause: Turned,
  isIn: (area: AreaFigures) => boolean = () => true
): Figures {
  switch (cause) {
    case "signTurned":
      return withCells(figures, ledger, (cell) => scaledCell(cell, -1), isIn);
    case "costsTurned":
      return withCells(figures, ledger, (cell) => scaledPart(cell, "costs", -1), isIn);
    case "incomeTurned":
      return withCells(figures, ledger, (cell) => scaledPart(cell, "income", -1), isIn);
  }
}

/** Costs and income as they stand. */
export function signsOf(sum: Cell): Evidence {
  return { kind: "signs", costs: whole(costsOf(sum)), income: whole(incomeOf(sum)) };
}
