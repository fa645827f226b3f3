/**
 * Lists in which a row says from whom and to whom a grant is moved, "Från | Till": one amount is a grant of the one and
 * less of the other. Each side is a part of its own over the same rows; the council gives and is no area.
 */
import type { Column } from "../columns/contents";
import { refOf } from "../ledger/ledgerSeen";
import type { Step } from "../mapping/mapping";
import { says, wordsOf } from "../said/amountWords";
import type { Known } from "../said/known";
import type { Matrix, MatrixSource } from "./matrix";

export interface Side {
  readonly matrix: Matrix;
  /** Which rows are of this side. */
  readonly keep: readonly Step[];
  readonly isGiven: boolean;
}

const FROM = ["=fran", "=from", "avgivande", "avger", "avsandande", "=givare"];
const TO = ["=till", "=to", "mottagande", "mottagare", "mottar"];

/** The table's sides; the table as it stands where it has no two. */
export function sidesOfMoves(source: MatrixSource, matrix: Matrix, known: Known): readonly Side[] {
  const [giver, taker] = [FROM, TO].map((words) =>
    matrix.columns.find(({ heading, cells }) => says(wordsOf(heading), words) && cells.some((cell) => isArea(cell)))
  );
  if (source !== "grants" || giver === undefined || taker === undefined || giver === taker)
    return [{ matrix, keep: [], isGiven: false }];
  const side = (area: Column, other: Column): Side => ({
    matrix: { ...matrix, area },
    keep: rowsOf(area, other),
    isGiven: area === giver,
  });
  return [side(giver, taker), side(taker, giver)];

  function isArea(cell: unknown): boolean {
    return known.areaNamed(String(cell)) !== undefined;
  }

  /** Rows that name an area here; others are known where the other side names one. */
  function rowsOf(own: Column, other: Column): readonly Step[] {
    const rows = matrix.table.rows.map(({ cells }) => [String(cells[own.at] ?? ""), cells[other.at] ?? ""] as const);
    const all = [...new Set(rows.map(([text]) => text))];
    const words = all.filter(isArea);
    const others = all.filter((text) => !isArea(text) && rows.every(([here, there]) => here !== text || isArea(there)));
    return [{ kind: "keep", column: refOf(own), words, others }];
  }
}
