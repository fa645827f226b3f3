/**
 * Prognoshistorik met with what stands in its place: every locked row as it was locked, then those that this run locks,
 * each with what came of it. Nothing that was locked is ever taken away.
 */
import { identitiesOf, remembering } from "./knownNames";
import type { Analysis } from "../analysis/analysis";
import { outcomesOf } from "../analysis/accuracy";
import type { LockedContent, LockedEffect } from "../model/round";
import type { Met, OpenTable } from "../workbook";
import { chained } from "./chain";
import { HISTORY_MEMORY, historyMemoryText } from "./historyMemory";
import { historyTable, type HistoryRow } from "./historyTable";
import type { RoundState } from "./roundState";

/** `undefined` where nothing has been locked and nothing is to be. */
export function openHistory(
  analysis: Analysis,
  state: RoundState,
  added: readonly LockedContent[],
  effects: readonly LockedEffect[] = []
): OpenTable | undefined {
  const { history } = state;
  const rows = chained(history.rows, added);
  if (rows.length === 0) return undefined;
  const outcomeOf = outcomesOf(rows, analysis);
  const shown = rows.map((row): HistoryRow => {
    const { outcome, grant } = row.forecast === undefined ? { outcome: row.outcome, grant: row.grant } : outcomeOf(row);
    return { row, outcome, grant, own: history.ownCells.get(row.checksum) ?? [] };
  });
  const table = historyTable(shown, history.own);
  const identities = remembering(state.identities, identitiesOf(analysis.model));
  return {
    ...table,
    isMet: true,
    remembers: [HISTORY_MEMORY],
    over: (): Met => ({
      table,
      memories: [
        {
          name: HISTORY_MEMORY,
          text: historyMemoryText({ rows, identities, effects: [...state.effects, ...effects] }),
        },
      ],
      replaced: [],
      isTheirs: () => true,
    }),
  };
}
