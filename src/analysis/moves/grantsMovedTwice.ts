/**
 * Moves whose grant a decision seems to have moved already: it would then move twice. What a decision takes from the
 * one area and gives the other, near to what the budget moves or the part of it that the year has left, is asked about
 * until the row says yes or no.
 */
import { decisionsOf } from "../../model/grant";
import type { Ore } from "../../model/money";
import { monthOf } from "../../model/period";
import type { Problem } from "../../model/problem";
import type { Analysis } from "../analysis";
import { movesInEffect, type Move } from "./inEffect";
import { movedEntries } from "./movedLedger";

/** How near to each other two amounts are that may be the same move. */
const NEAR = 0.25;

export function grantsMovedTwice({ restatement }: Analysis): readonly Problem[] {
  if (restatement === undefined) return [];
  const { model } = restatement.before;
  const later = decisionsOf(model.grants).slice(1);
  return movesInEffect(model).flatMap(({ label, moves }) =>
    moves
      .filter(({ movesGrant }) => movesGrant === undefined)
      .flatMap((move): readonly Problem[] => {
        const budgeted = budgetMovedBy(move, restatement.before);
        const decision = later.find((name) => isSameMove(decidedBy(name, move, restatement.before), budgeted, move));
        if (decision === undefined) return [];
        const { from, to, place } = move;
        const decided = decidedBy(decision, move, restatement.before);
        const told = { move: label, decision, from, to, decided, budgeted } as const;
        return [{ kind: "grantMovedTwice", severity: "preliminary", place, ...told }];
      })
  );
}

/** The budget that leaves, as a size. */
function budgetMovedBy(move: Move, { model }: Analysis): Ore {
  const { sums } = movedEntries(model.budget, model, [move]);
  return -sums.reduce((sum, { netCost }) => sum + netCost, 0) as Ore;
}

/** What the decision takes from the one and gives the other; 0 where it does not do both alike. */
function decidedBy(decision: string, { from, to }: Move, { model }: Analysis): Ore {
  const sum = (area: Move["from"]): number =>
    model.grants
      .filter((entry) => entry.decision === decision && entry.area === area)
      .reduce((all, { amount }) => all + amount, 0);
  const given = sum(to);
  return (given > 0 && sum(from) === -given ? given : 0) as Ore;
}

/** The whole year's budget, or the months that were left of it when the activity moved. */
function isSameMove(decided: Ore, budgeted: Ore, { starting }: Move): boolean {
  if (decided <= 0 || budgeted <= 0) return false;
  const left = (budgeted * (13 - monthOf(starting))) / 12;
  return [budgeted, left].some((whole) => Math.abs(decided - whole) <= NEAR * whole);
}
