/** The moves in effect that find no row to move, in the year's ledgers or in those before. */
import type { Analysis } from "../analysis";
import { movesInEffect, type Move } from "./inEffect";
import { movedEntries } from "./movedLedger";

export function movesOfNothing({ restatement, model: now }: Analysis): readonly Move[] {
  const model = restatement?.before.model ?? now;
  const ledgers = [model.outcome, model.budget, model.earlier.outcome, model.earlier.budget];
  const moves = movesInEffect(model).flatMap((named) => named.moves);
  const destinations = (some: readonly Move[]): string =>
    ledgers.map((ledger) => movedEntries(ledger, model, some).goesTo.join()).join();
  return moves.filter((_, index) => destinations(moves.slice(0, index)) === destinations(moves.slice(0, index + 1)));
}
