/**
 * The rows of an occasion: each area with its causes below it and what they leave, the adjustment, the whole, and the
 * frames that stand apart. What is typed in the form and what a lock leaves behind have these rows; their figures to
 * date and their proposals are those of `forecastingOf`.
 */
import { ADJUSTMENT } from "../model/forecast";
import { subtract, total, ZERO, type Ore } from "../model/money";
import { areaLabel, type AreaId, type FrameId } from "../model/organisation";
import { lineKey, type LineKey, type LineKind } from "../model/round";
import { REST_LABEL, STRAY_LABEL, TOTAL_LABEL } from "../sources/roundNames";
import type { Analysis } from "./analysis";
import { framesApart, resultOf, type GroupResult } from "./deviation";
import { forecastOf, statedOf } from "./forecast";
import { forecastingOf, type Forecasted, type ForecastedArea, type Forecasting } from "./forecasting/forecasting";
import type { Proposals } from "./forecasting/proposals";
import { UNALLOCATED } from "./statement";

/** Figures of the reported period, and what is expected of the year; effect on the result. */
export interface RoundLine {
  readonly key: LineKey;
  readonly kind: LineKind | "unallocated";
  /** `undefined` for what is the sum of several areas, and for what fits none. */
  readonly area: AreaId | undefined;
  /** Of a frame that stands apart. */
  readonly frame: FrameId | undefined;
  /** Whom it is about, as the form prints it. */
  readonly label: string;
  readonly cause: string | undefined;
  readonly grant: Ore | undefined;
  readonly budget: Ore | undefined;
  readonly outcome: Ore | undefined;
  /** Outcome less budget. */
  readonly deviation: Ore | undefined;
  /** Outcome of the same months last year. */
  readonly lastYear: Ore | undefined;
  /** The full-year deviation at the latest earlier occasion. */
  readonly earlier: Ore | undefined;
  /** The full-year deviation now: the forecast, at the year end the outcome. `undefined` where none is stated. */
  readonly current: Ore | undefined;
  /** The four ways to the full year; none for sums and the adjustment. */
  readonly proposals: Proposals | undefined;
  /** What is to be known of an area's budget and of its last month. */
  readonly told: Pick<ForecastedArea, "profile" | "thinMonth"> | undefined;
  /** Rows that it is the sum of; of a rest first the area, then its causes. */
  readonly parts: readonly LineKey[];
}

export function roundLines(
  analysis: Analysis,
  forecasting: Forecasting = forecastingOf(analysis)
): readonly RoundLine[] {
  const within = (areas: readonly ForecastedArea[]): readonly RoundLine[] =>
    areas.flatMap((area) => areaLines(area, analysis));
  const strays = (areas: readonly ForecastedArea[], frame: FrameId | undefined): readonly RoundLine[] =>
    areas.filter(({ area }) => area === undefined).map((area) => strayLine(area, frame, analysis));
  const { areas } = forecasting;
  // At the year end it is a row only where some forecast of the year had one.
  const isAdjusted = areas.some(({ area }) => area?.id === ADJUSTMENT);
  const adjustment = analysis.comparison.current === "outcome" && !isAdjusted ? [] : adjustmentLines(analysis);
  const own = [...within(areas), ...adjustment, ...strays(areas, undefined)];
  const apart = framesApart(analysis).flatMap((frame): readonly RoundLine[] => {
    const { id } = frame.frame;
    const ofFrame = forecasting.frames.find((one) => one.frame.id === id)?.areas ?? [];
    const lines = [...within(ofFrame), ...strays(ofFrame, id)];
    if (ofFrame.length < 2) return lines;
    return [...lines, sumLine("frame", `Summa ${id}`, id, frame, lines, analysis)];
  });
  return [...own, sumLine("total", TOTAL_LABEL, undefined, analysis.committee, own, analysis), ...apart];
}

const NO_FIGURES = {
  cause: undefined,
  grant: undefined,
  budget: undefined,
  outcome: undefined,
  deviation: undefined,
  lastYear: undefined,
  earlier: undefined,
  current: undefined,
  proposals: undefined,
  told: undefined,
  parts: [],
  frame: undefined,
} as const;

type ToDate = Pick<RoundLine, "budget" | "outcome" | "deviation" | "lastYear" | "proposals">;

function toDate(unit: Forecasted): ToDate {
  const { budgetToDate: budget, outcomeToDate: outcome, lastYearToDate: lastYear } = unit;
  const deviation = outcome === undefined || budget === undefined ? undefined : subtract(outcome, budget);
  return { budget, outcome, deviation, lastYear, proposals: unit };
}

function areaLines(forecasted: ForecastedArea, analysis: Analysis): readonly RoundLine[] {
  const { area, causes, rest } = forecasted;
  if (area === undefined || area.id === ADJUSTMENT) return [];
  const { current, earlier } = analysis.comparison;
  const label = areaLabel(area);
  const { forecasts } = analysis.model;
  const isExpected = forecasts.some((one) => one.area === area.id && one.occasion === earlier?.name);
  const head: RoundLine = {
    ...NO_FIGURES,
    ...toDate(forecasted),
    told: forecasted,
    earlier: earlier && isExpected ? forecastOf(forecasts, earlier, [area.id]) : undefined,
    current: current === "outcome" ? resultOfYear(forecasted) : statedOf(forecasts, current, area.id, undefined),
    key: lineKey("area", area.id),
    kind: "area",
    area: area.id,
    label,
    grant: forecasted.grant,
  };
  const below = causes.map((cause): RoundLine => ({
    ...NO_FIGURES,
    ...toDate(cause),
    earlier: earlier && statedOf(forecasts, earlier, area.id, cause.name),
    current: current === "outcome" ? cause.deviationToDate : statedOf(forecasts, current, area.id, cause.name),
    key: lineKey("cause", area.id, cause.name),
    kind: "cause",
    area: area.id,
    label,
    cause: cause.name,
  }));
  return rest === undefined ? [head] : [head, ...below, restLine(head, below, rest)];
}

/** At the year end. */
function resultOfYear({ grant, outcomeToDate = ZERO }: ForecastedArea): Ore {
  return resultOf(grant, outcomeToDate);
}

function restLine(head: RoundLine, causes: readonly RoundLine[], proposals: Proposals | undefined): RoundLine {
  const rest = (pick: (line: RoundLine) => Ore | undefined): Ore | undefined => {
    const whole = pick(head);
    return whole === undefined ? undefined : subtract(whole, total(causes.flatMap((cause) => pick(cause) ?? [])));
  };
  return {
    ...NO_FIGURES,
    key: lineKey("rest", head.area),
    kind: "rest",
    area: head.area,
    label: head.label,
    cause: REST_LABEL,
    budget: rest(({ budget }) => budget),
    outcome: rest(({ outcome }) => outcome),
    deviation: rest(({ deviation }) => deviation),
    lastYear: rest(({ lastYear }) => lastYear),
    earlier: rest(({ earlier }) => earlier),
    current: rest(({ current }) => current),
    proposals,
    parts: [head.key, ...causes.map(({ key }) => key)],
  };
}

/** The adjustment, and what somebody has split it on. */
function adjustmentLines({ model, comparison }: Analysis): readonly RoundLine[] {
  const { current, earlier } = comparison;
  const { forecasts } = model;
  const occasions = [earlier, current === "outcome" ? undefined : current].flatMap((occasion) => occasion?.name ?? []);
  const own = forecasts.filter((one) => one.area === ADJUSTMENT && occasions.includes(one.occasion));
  const isExpected = own.some(({ occasion }) => occasion === earlier?.name);
  const lineOf = (cause: string | undefined): RoundLine => ({
    ...NO_FIGURES,
    key: cause === undefined ? lineKey("area", ADJUSTMENT) : lineKey("cause", ADJUSTMENT, cause),
    kind: cause === undefined ? "area" : "cause",
    area: ADJUSTMENT,
    label: ADJUSTMENT,
    cause,
    earlier: earlier && statedOf(forecasts, earlier, ADJUSTMENT, cause),
    current: current === "outcome" ? undefined : statedOf(forecasts, current, ADJUSTMENT, cause),
  });
  const head: RoundLine = {
    ...lineOf(undefined),
    earlier: earlier && isExpected ? forecastOf(forecasts, earlier, [ADJUSTMENT]) : undefined,
  };
  const below = [...new Set(own.flatMap(({ cause }) => cause ?? []))].map(lineOf);
  return below.length === 0 ? [head] : [head, ...below, restLine(head, below, undefined)];
}

function strayLine(stray: ForecastedArea, frame: FrameId | undefined, { comparison }: Analysis): RoundLine {
  return {
    ...NO_FIGURES,
    ...toDate(stray),
    frame,
    current: comparison.current === "outcome" ? resultOfYear(stray) : undefined,
    key: lineKey("area", UNALLOCATED, frame),
    kind: "unallocated",
    area: undefined,
    label: STRAY_LABEL,
    grant: stray.grant,
  };
}

/** The sum of areas, by the rows of their own. */
function sumLine(
  kind: "total" | "frame",
  label: string,
  frame: FrameId | undefined,
  group: GroupResult,
  lines: readonly RoundLine[],
  { comparison, forecast }: Analysis
): RoundLine {
  const areas = lines.filter((line) => line.kind === "area" || line.kind === "unallocated");
  const { current, earlier } = comparison;
  const before = areas.flatMap(({ lastYear }) => lastYear ?? []);
  return {
    ...NO_FIGURES,
    key: lineKey(kind, label),
    kind,
    frame,
    area: undefined,
    label,
    grant: group.grant,
    budget: group.budgetToDate,
    outcome: group.netCost,
    deviation: subtract(group.netCost, group.budgetToDate),
    lastYear: before.length === 0 ? undefined : total(before),
    earlier: earlier && forecast(group, earlier),
    current: current === "outcome" ? group.result : forecast(group, current),
    parts: areas.map(({ key }) => key),
  };
}
