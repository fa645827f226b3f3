/**
 * A model with an activity moved: what stood with one area stands with the other, in the outcome, the budget, the
 * grant, the forecasts and the years before, as if it always had. Every sum over the areas is what it was.
 */
import { negate } from "../../model/money";
import type { GrantEntry } from "../../model/grant";
import type { AreaId } from "../../model/organisation";
import type { Model } from "../../sources/model";
import { RESTATED_GRANT } from "../../sources/moves";
import type { Move } from "./inEffect";
import { movedEntries, movedLedger, type Moved } from "./movedLedger";
import { movedForecasts, movedSelections } from "./movedSelections";

export function restated(model: Model, label: string, moves: readonly Move[]): Model {
  const { outcome, budget, earlier, organisation } = model;
  const moved = (ledger: Model["outcome"]): Moved => movedEntries(ledger, model, moves);
  const ledgers = [outcome, budget, earlier.outcome, earlier.budget].map((ledger) => ({
    ledger,
    moved: moved(ledger),
  }));
  const [nowOutcome, nowBudget, earlierOutcome, earlierBudget] = ledgers.map(movedLedger);
  const withGrant = moves.filter(({ movesGrant }) => movesGrant !== false);
  const targets = new Map(ledgers.flatMap((one) => [...movedLedger(one).targets]));
  const { causes, forecasts } = movedForecasts(model, movedSelections(model.causes, model, ledgers));
  return {
    ...model,
    organisation: { ...organisation, areaOf: (code) => targets.get(code) ?? organisation.areaOf(code) },
    outcome: nowOutcome?.ledger ?? outcome,
    budget: nowBudget?.ledger ?? budget,
    earlier: {
      ...earlier,
      outcome: earlierOutcome?.ledger ?? earlier.outcome,
      budget: earlierBudget?.ledger ?? earlier.budget,
    },
    grants: [...model.grants, ...movedGrants(model, movedEntries(budget, model, withGrant), label)],
    causes,
    forecasts,
    partStatements: movedSelections(model.partStatements, model, ledgers),
  };
}

/**
 * The grant goes with the budget: what an area's budget leaves of its grant is the same before and after. A grant that
 * a decision has moved already should have its budget moved with it, or the row says that it is not to be moved
 * (Flytta kommunbidrag: Nej); where it says nothing and looks so, it is asked about (grantsMovedTwice.ts).
 */
function movedGrants({ organisation }: Model, { sums }: Moved, label: string): readonly GrantEntry[] {
  const frameOf = (area: AreaId) => organisation.areas.find(({ id }) => id === area)?.frame;
  return sums.flatMap(({ from, to, netCost }): readonly GrantEntry[] => {
    const [giving, getting] = [frameOf(from), frameOf(to)];
    if (netCost === 0 || giving === undefined || getting === undefined) return [];
    const entry = { decision: RESTATED_GRANT, date: undefined, purpose: label };
    return [
      { ...entry, frame: giving, area: from, amount: netCost },
      { ...entry, frame: getting, area: to, amount: negate(netCost) },
    ];
  });
}
