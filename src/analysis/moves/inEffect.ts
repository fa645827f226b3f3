/** The moves of activities (Flyttar) that have begun by the reported month, gathered by what they are called. */
import type { Period } from "../../model/period";
import type { Model } from "../../sources/model";

export type Move = Model["moves"][number];

export interface NamedMoves {
  /** The row's remark, or "Skola → Kultur". Rows of one name are one move. */
  readonly label: string;
  readonly starting: Period;
  readonly moves: readonly Move[];
}

/** In the order in which they begin; equal months in row order. A move that begins later waits for its month. */
export function movesInEffect({ moves, settings }: Pick<Model, "moves" | "settings">): readonly NamedMoves[] {
  const begun = moves
    .filter(({ starting, from, to }) => starting <= settings.through && from !== to)
    .sort((a, b) => a.starting - b.starting);
  const byLabel = new Map<string, Move[]>();
  for (const move of begun) {
    const label = move.remark ?? `${move.from} → ${move.to}`;
    byLabel.set(label, [...(byLabel.get(label) ?? []), move]);
  }
  return [...byLabel].map(([label, rows]) => ({ label, starting: startOf(rows), moves: rows }));
}

function startOf(moves: readonly Move[]): Period {
  return Math.min(...moves.map(({ starting }) => starting)) as Period;
}
