/** What the pane shows of the reported round: each area with its ways to the full year, and what can be taken. */
import type { Analysis } from "../analysis/analysis";
import type { ForecastedArea, Forecasting } from "../analysis/forecasting/forecasting";
import type { Method } from "../analysis/forecasting/methods";
import type { MoneyUnit, Ore } from "../model/money";
import { lineKey, type LineKey } from "../model/round";
import { cumulatedOf, type Cumulated } from "../analysis/forecasting/cumulated";
import { notesOf } from "../words/forecasting";
import type { Language } from "../words/language";
import type { ReportedRound } from "./reportedRound";
import { isEmpty } from "./taking";

export interface ProposedWay {
  readonly way: Method;
  /** Full-year deviation, and its own mean miss on so many earlier years. */
  readonly amount: Ore | undefined;
  readonly miss: Ore | undefined;
  readonly years: number;
}

export interface RoundArea {
  readonly key: LineKey;
  readonly label: string;
  /** Nobody has filled in its forecast. */
  readonly isEmpty: boolean;
  readonly ways: readonly ProposedWay[];
  readonly marked: Method | undefined;
  readonly notes: Readonly<Record<Language, readonly string[]>>;
  readonly course: Cumulated;
}

export interface RoundView {
  readonly unit: MoneyUnit;
  readonly areas: readonly RoundArea[];
  /** Which ways have columns in the form. */
  readonly shown: readonly Method[];
  /** How many amounts the last press took, and can take back. */
  readonly taken: number;
}

/** At an interim occasion, where the round has been asked for. */
export function roundView({ comparison, model }: Analysis, round: ReportedRound): RoundView | undefined {
  const { forecasting, lines, proposed, ways, state } = round;
  if (forecasting === undefined || comparison.current === "outcome") return undefined;
  const unit = model.reportUnit;
  const areas = areasOf(forecasting).flatMap((forecasted): readonly RoundArea[] => {
    const line = lines.find(({ key }) => key === lineKey("area", forecasted.area?.id));
    const proposal = line && proposed.get(line.key);
    if (line === undefined || proposal === undefined) return [];
    const wayOf = ({ method }: ForecastedArea["proposals"][number]): ProposedWay => {
      const { mean: miss, of } = proposal.misses[method];
      return { way: method, amount: proposal.amounts[method], miss, years: of.length };
    };
    return [
      {
        key: line.key,
        label: line.label,
        isEmpty: isEmpty(line, state),
        ways: forecasted.proposals.map(wayOf),
        marked: proposal.amounts.marked === undefined ? undefined : proposal.marked,
        notes: { sv: notesOf(line, unit, "sv"), en: notesOf(line, unit, "en") },
        course: cumulatedOf(forecasted, forecasting),
      },
    ];
  });
  return { unit, areas, shown: ways, taken: state.taken.length };
}

function areasOf({ areas, frames }: Forecasting): readonly ForecastedArea[] {
  return [...areas, ...frames.flatMap((frame) => frame.areas)];
}
