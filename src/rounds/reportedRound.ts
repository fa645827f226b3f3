/**
 * The reported round beside the run's tables: its rows with their proposals, and its form to be rounded with all other
 * tables. What a press takes of the proposals counts as typed before anything else is computed.
 */
import { analyse, type Analysis } from "../analysis/analysis";
import { forecastingOf, type Forecasting } from "../analysis/forecasting/forecasting";
import type { Method } from "../analysis/forecasting/methods";
import { roundLines, type RoundLine } from "../analysis/roundLines";
import type { Problem } from "../model/problem";
import type { RoundedTable, Table } from "../reports/table";
import type { Model } from "../sources/model";
import { exactForm, FORM_ID } from "./formTable";
import { columnsIn } from "./formulas";
import { incompleteRound } from "./locking";
import { waysIn } from "./proposalColumns";
import { proposedLines, type ProposedLines } from "./proposed";
import type { RoundState } from "./roundState";
import { takenBy, withoutTaken, withTaken, type Taking } from "./taking";

/**
 * What a press does to the round. `form`: Prognos. `lock`: Lås prognosen. `history`: Hämta historik. `take` and
 * `takeBack`: proposals into empty cells, and out of them. `ways`: which ways to a full-year figure have columns in the
 * form.
 */
export type RoundPress =
  | "form"
  | "lock"
  | "history"
  | Taking
  | { readonly kind: "takeBack" }
  | { readonly kind: "ways"; readonly ways: readonly Method[] };

/** What is made of the round when it is filled in or asked for; with no rows where neither is so. */
export interface ReportedRound {
  readonly state: RoundState;
  readonly lines: readonly RoundLine[];
  readonly proposed: ProposedLines;
  /** `undefined` where the round is neither filled in nor asked for. */
  readonly forecasting: Forecasting | undefined;
  /** Which ways to a full-year figure have columns of their own. */
  readonly ways: readonly Method[];
  /** Its form, to be rounded: one table or none. */
  readonly tables: readonly Table[];
  /** What it lacks. */
  readonly problems: readonly Problem[];
}

export function reportedRound(
  read: Model,
  asRead: RoundState,
  press: RoundPress | undefined
): { readonly analysis: Analysis; readonly round: ReportedRound } {
  const isTakenBack = typeof press === "object" && press.kind === "takeBack";
  const state = isTakenBack ? withoutTaken(asRead, read.reportUnit) : asRead;
  const before = analysed(read, state);
  if ((press === undefined || press === "history") && !state.isOpen)
    return { analysis: before, round: { ...NOT_ASKED_FOR, state, ways: waysOf(state, press) } };
  const round = roundOf(before, state, press);
  if (typeof press !== "object" || press.kind !== "take") return { analysis: before, round };
  const taken = takenBy(press, round.lines, round.proposed, state);
  const occasion = read.settings.occasion.name;
  const after = withTaken(state, taken, round.lines, occasion, read.reportUnit);
  const analysis = analysed(read, after);
  return { analysis, round: roundOf(analysis, after, press) };
}

/** The form, rounded, and all other tables. */
export function formApart(tables: readonly RoundedTable[]): {
  readonly form: RoundedTable | undefined;
  readonly others: readonly RoundedTable[];
} {
  return { form: tables.find(({ id }) => id === FORM_ID), others: tables.filter(({ id }) => id !== FORM_ID) };
}

const NOT_ASKED_FOR = { lines: [], proposed: new Map(), forecasting: undefined, tables: [], problems: [] } as const;

/** The forecasts of the round are those that count. */
function analysed(read: Model, { forecasts, history, effects }: RoundState): Analysis {
  return analyse({ ...read, forecasts, locked: history.rows, lockedEffects: effects });
}

function roundOf(analysis: Analysis, state: RoundState, press: RoundPress | undefined): ReportedRound {
  const forecasting = forecastingOf(analysis);
  const lines = roundLines(analysis, forecasting);
  const ways = waysOf(state, press);
  return {
    state,
    lines,
    ways,
    forecasting,
    proposed: proposedLines(lines, analysis.model.reportUnit),
    tables: [exactForm(analysis, lines, ways)],
    problems: incompleteRound(analysis, lines),
  };
}

/** Those that are asked for or were shown, and those that a formula of somebody's refers to. */
function waysOf({ form, memory, isOpen }: RoundState, press: RoundPress | undefined): readonly Method[] {
  const isChosen = typeof press === "object" && press.kind === "ways";
  const asked = isChosen ? press.ways : waysIn((memory?.ways ?? []).map((way) => `way:${way}`));
  const cells = (form?.entries ?? []).flatMap(({ forecast, comment, own }) => [
    ...(isOpen ? [forecast.content, comment.content] : []),
    ...own,
  ]);
  const columns = cells.flatMap((cell) => (typeof cell === "string" && cell.startsWith("=") ? columnsIn(cell) : []));
  const referred = columns.flatMap((column) => memory?.columns?.[column - (form?.table.column ?? 0)] ?? []);
  return [...new Set([...asked, ...waysIn(referred)])];
}
