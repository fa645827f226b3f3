/**
 * The rows of an occasion: each area with its causes below it and what they leave, the adjustment, the whole, and the
 * frames that stand apart. What is typed in the form and what a lock leaves behind have these rows.
 */
import { ADJUSTMENT } from "../model/forecast";
import { subtract, total, type Ore } from "../model/money";
import { areaLabel, type AreaId, type FrameId } from "../model/organisation";
import { lineKey, type LineKey, type LineKind } from "../model/round";
import { REST_LABEL, TOTAL_LABEL, STRAY_LABEL } from "../sources/roundNames";
import type { Analysis } from "./analysis";
import { causesInAreas, type CauseInArea } from "./causesInAreas";
import { framesApart, type AreaResult, type GroupResult } from "./deviation";
import { statedOf } from "./forecast";
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
  /** The full-year deviation at the latest earlier occasion. */
  readonly earlier: Ore | undefined;
  /** The full-year deviation now: the forecast, at the year end the outcome. `undefined` where none is stated. */
  readonly current: Ore | undefined;
  /** Rows that it is the sum of; of a rest first the area, then its causes. */
  readonly parts: readonly LineKey[];
}

export function roundLines(analysis: Analysis): readonly RoundLine[] {
  const { committee } = analysis;
  const causes = causesInAreas(analysis);
  const within = (areas: readonly AreaResult[]): readonly RoundLine[] =>
    areas.flatMap((area) => areaLines(area, causes, analysis));
  const known = committee.areas.filter(({ area }) => area !== undefined && area.id !== ADJUSTMENT);
  const strays = committee.areas.filter(({ key }) => key === UNALLOCATED);
  const own = [
    ...within(known),
    ...(analysis.comparison.current === "outcome" ? [] : [adjustmentLine(analysis)]),
    ...strays.map((stray) => strayLine(stray, undefined, analysis)),
  ];
  const apart = framesApart(analysis).flatMap((frame): readonly RoundLine[] => {
    const { id } = frame.frame;
    const strays = frame.areas.filter(({ area }) => area === undefined);
    const lines = [...within(frame.areas), ...strays.map((stray) => strayLine(stray, id, analysis))];
    if (frame.areas.length < 2) return lines;
    return [...lines, sumLine("frame", `Summa ${id}`, id, frame, lines, analysis)];
  });
  return [...own, sumLine("total", TOTAL_LABEL, undefined, committee, own, analysis), ...apart];
}

const NO_FIGURES = {
  cause: undefined,
  grant: undefined,
  budget: undefined,
  outcome: undefined,
  deviation: undefined,
  earlier: undefined,
  current: undefined,
  parts: [],
  frame: undefined,
} as const;

function areaLines(result: AreaResult, causes: readonly CauseInArea[], analysis: Analysis): readonly RoundLine[] {
  const { area } = result;
  if (area === undefined) return [];
  const { current, earlier } = analysis.comparison;
  const isYearEnd = current === "outcome";
  const label = areaLabel(area);
  const { forecasts } = analysis.model;
  const now = (cause: string | undefined): Ore | undefined =>
    isYearEnd ? undefined : statedOf(forecasts, current, area.id, cause);
  const isExpected = forecasts.some((one) => one.area === area.id && one.occasion === earlier?.name);
  const own = causes.filter((cause) => cause.area === area.id);
  const names = new Set([...own.map(({ name }) => name), ...forecastCauses(area.id, analysis)]);
  const head: RoundLine = {
    ...NO_FIGURES,
    earlier: earlier && isExpected ? analysis.forecast({ areas: [result] }, earlier) : undefined,
    current: isYearEnd ? result.result : now(undefined),
    key: lineKey("area", area.id),
    kind: "area",
    area: area.id,
    label,
    grant: result.grant,
    budget: result.budgetToDate,
    outcome: result.netCost,
    deviation: subtract(result.netCost, result.budgetToDate),
  };
  const below = [...names].map((name): RoundLine => {
    const cause = own.find((one) => one.name === name);
    const { outcome, budget } = cause ?? {};
    return {
      ...NO_FIGURES,
      earlier: earlier && statedOf(forecasts, earlier, area.id, name),
      current: isYearEnd ? cause?.effect : now(name),
      key: lineKey("cause", area.id, name),
      kind: "cause",
      area: area.id,
      label,
      cause: name,
      budget,
      outcome,
      deviation: outcome === undefined || budget === undefined ? undefined : subtract(outcome, budget),
    };
  });
  return below.length === 0 ? [head] : [head, ...below, restLine(head, below)];
}

/** Causes that only a forecast names, of this occasion or the one that it is compared with. */
function forecastCauses(area: AreaId, { model, comparison }: Analysis): readonly string[] {
  const { current, earlier } = comparison;
  const names = new Set([current === "outcome" ? undefined : current.name, earlier?.name]);
  return model.forecasts.flatMap((forecast) =>
    forecast.area === area && names.has(forecast.occasion) ? (forecast.cause ?? []) : []
  );
}

function restLine(head: RoundLine, causes: readonly RoundLine[]): RoundLine {
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
    earlier: rest(({ earlier }) => earlier),
    current: rest(({ current }) => current),
    parts: [head.key, ...causes.map(({ key }) => key)],
  };
}

function adjustmentLine({ model, comparison }: Analysis): RoundLine {
  const { current, earlier } = comparison;
  return {
    ...NO_FIGURES,
    key: lineKey("area", ADJUSTMENT),
    kind: "area",
    area: ADJUSTMENT,
    label: ADJUSTMENT,
    earlier: earlier && statedOf(model.forecasts, earlier, ADJUSTMENT, undefined),
    current: current === "outcome" ? undefined : statedOf(model.forecasts, current, ADJUSTMENT, undefined),
  };
}

function strayLine(
  { grant, budgetToDate, netCost, result }: AreaResult,
  frame: FrameId | undefined,
  { comparison }: Analysis
): RoundLine {
  return {
    ...NO_FIGURES,
    frame,
    current: comparison.current === "outcome" ? result : undefined,
    key: lineKey("area", UNALLOCATED, frame),
    kind: "unallocated",
    area: undefined,
    label: STRAY_LABEL,
    grant,
    budget: budgetToDate,
    outcome: netCost,
    deviation: subtract(netCost, budgetToDate),
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
    earlier: earlier && forecast(group, earlier),
    current: current === "outcome" ? group.result : forecast(group, current),
    parts: areas.map(({ key }) => key),
  };
}
