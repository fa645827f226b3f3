/**
 * The identity of every figure that more than one table prints. A figure with the same key is the same
 * amount and the same printed number wherever it stands.
 */
import type { AreaResult, GroupResult } from "../analysis/deviation";
import { UNALLOCATED } from "../analysis/statement";
import type { Occasion } from "../model/occasion";
import { areaLabel, type FrameId } from "../model/organisation";
import { figure, figureKey, type Cell } from "./table";

/** "committee", "frame:…", "area:…": whom a figure is about. */
export type Subject = string;

/** "outcome", "budget", "forecast:DR": which of its amounts. */
export type Scenario = string;

export const COMMITTEE: Subject = "committee";
export const OUTCOME: Scenario = "outcome";
export const BUDGET: Scenario = "budget";

/** What no known area or line claims, as tables call it. */
export const UNALLOCATED_LABEL = "Ej fördelat";

export function subjectOfArea({ area }: AreaResult): Subject {
  return area === undefined ? UNALLOCATED : `area:${area.id}`;
}

export function subjectOfFrame(frame: FrameId): Subject {
  return `frame:${frame}`;
}

export function forecastAt(occasion: Occasion): Scenario {
  return `forecast:${occasion.name}`;
}

export function labelOfArea({ area }: AreaResult): string {
  return area === undefined ? UNALLOCATED_LABEL : areaLabel(area);
}

/** The grant of the full year. */
export function grantFigure(subject: Subject, { grant }: Pick<GroupResult, "grant">): Cell {
  return figure(figureKey("grant", subject), grant);
}

/** The grant of the reported period: the same figure as the full year's where the two are equal by definition. */
export function grantToDateFigure(subject: Subject, group: Pick<GroupResult, "grantToDate">, months: number): Cell {
  return figure(months === 12 ? figureKey("grant", subject) : figureKey("grant", subject, "toDate"), group.grantToDate);
}

/** Outcome against the grant of the reported period: + surplus, − deficit. */
export function resultFigure(subject: Subject, { result }: Pick<GroupResult, "result">): Cell {
  return figure(figureKey("result", subject, OUTCOME), result);
}
