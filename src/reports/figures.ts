/**
 * Whom the figures of several reports are about, and when: the same subject and scenario are the same figure
 * everywhere.
 */
import type { Analysis } from "../analysis/analysis";
import type { AreaResult, FrameResult, GroupResult } from "../analysis/deviation";
import type { Comparison } from "../analysis/forecast";
import { UNALLOCATED } from "../analysis/statement";
import { ADJUSTED, subjectKey, type Figure, type SubjectKey } from "../model/figure";
import { ADJUSTMENT } from "../model/forecast";
import type { Ore } from "../model/money";
import { areaLabel, type FrameId } from "../model/organisation";
import { STRAY_LABEL } from "../sources/roundNames";

/** What no known area or line claims, as tables call it. */
export const UNALLOCATED_LABEL = STRAY_LABEL;

export function subjectOfArea({ area }: Pick<AreaResult, "area">): SubjectKey {
  if (area?.id === ADJUSTMENT) return ADJUSTED;
  return area === undefined ? UNALLOCATED : subjectKey("area", area.id);
}

/** What fits no area of a frame that stands apart. */
export function unallocatedIn(frame: FrameId): SubjectKey {
  return `${UNALLOCATED}:${frame}`;
}

export function subjectOfFrame(frame: FrameId): SubjectKey {
  return subjectKey("frame", frame);
}

export function labelOfArea({ area }: AreaResult): string {
  return area === undefined ? UNALLOCATED_LABEL : areaLabel(area);
}

/** What is reported now or was forecast before: the outcome, or the forecast of an occasion. */
export type At = Comparison["current"];

export function scenarioAt(at: At): Pick<Figure, "scenario" | "occasion"> {
  return at === "outcome" ? {} : { scenario: "forecast", occasion: at.name };
}

/** Outcome or forecast against the grant: + surplus, − deficit. */
export function resultAt(group: GroupResult, at: At, { forecast }: Analysis): Ore {
  return at === "outcome" ? group.result : forecast(group, at);
}

/** A group of areas whose results are told: the committee, a frame, an area. */
export interface Told {
  readonly subject: SubjectKey;
  readonly group: GroupResult;
}

export function toldArea(area: AreaResult): Told {
  return { subject: subjectOfArea(area), group: { ...area, areas: [area] } };
}

export function toldFrame({ frame, ...group }: FrameResult): Told {
  return { subject: subjectOfFrame(frame.id), group };
}

/** An adjustment for uncertainty is only forecast: at the year end it is no row of the outcome. */
export function isReported({ area }: Pick<AreaResult, "area">, { current }: Comparison): boolean {
  return area?.id !== ADJUSTMENT || current !== "outcome";
}
