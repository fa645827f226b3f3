/**
 * A figure: what an amount or a number is, not where it stands. It is born in the report that prints it and is the
 * same figure in sheet, picture and text: two cells with one figure hold one amount, rounded to one printed number.
 */

export type SubjectKind =
  | "committee"
  | "area"
  | "frame"
  | "cause"
  | "residual"
  | "line"
  | "partStatement"
  | "investments"
  | "investment"
  | "decision"
  | "purpose"
  | "grantsReceived"
  | "grantReceived"
  | "volume"
  | "reserve"
  | "measures"
  | "measure"
  | "event"
  | "indicator"
  | "series"
  | "comparison";

/** Whom or what a figure is about: "committee", "area:Individ- och familjeomsorg". */
export type SubjectKey = string;

export const COMMITTEE: SubjectKey = "committee";
export const INVESTMENTS: SubjectKey = "investments";
export const RESERVE: SubjectKey = "reserve";
export const MEASURES: SubjectKey = "measures";
export const RESIDUAL: SubjectKey = "residual";
export const GRANTS_RECEIVED: SubjectKey = "grantsReceived";
/** The adjustment for uncertainty, which is a forecast of no area. */
export const ADJUSTED: SubjectKey = "adjustment";
/** The committee less its part statements. */
export const WITHOUT_PARTS: SubjectKey = "withoutParts";

/** `subjectKey("area", "Hemtjänst")` is "area:Hemtjänst". */
export function subjectKey(kind: SubjectKind, name: string): SubjectKey {
  return `${kind}:${name}`;
}

/**
 * What a figure is. Money carries its effect on the result, as everywhere: `netCost` and `cost` are negative,
 * `result` is the deviation against grant or budget (+ surplus).
 */
export type What =
  | "grant"
  /** The part of the grant that belongs to the reported months, where they are not the whole year. */
  | "grantToDate"
  | "netCost"
  | "cost"
  | "income"
  | "result"
  /** Outcome − budget of what `of` says, where that is not the subject's result. */
  | "deviation"
  | "decided"
  | "received"
  | "expenditure"
  | "reserveOpening"
  | "reserveChange"
  | "reserveAllocated"
  | "reserveRemaining"
  | "decidedEffect"
  | "realisedEffect"
  | "eventEffect"
  | "volumeEffect"
  | "priceEffect"
  | "volume"
  | "unitCost"
  | "series"
  | "seriesMoved"
  /** |result| in percent of the unit's own grant; of the committee's grant. */
  | "resultShareOfOwnGrant"
  | "resultShareOfCommitteeGrant"
  /** Grant (or budget) in percent of the committee's; of the area's. */
  | "shareOfCommitteeGrant"
  | "shareOfAreaBudget"
  /** Its part of another subject's result, of a sum of grants received, of a decided effect. */
  | "shareOfResult"
  | "shareOfSum"
  | "shareRealised"
  /** How much larger (+) or smaller (−) `of` is than it is `against`, as sizes: in percent; in its own unit. */
  | "growth"
  | "difference"
  | "indicator"
  | "target"
  | "comparison"
  /** Place by the size of grant, of surplus and of deficit: 1 is the largest. */
  | "rankByGrant"
  | "rankBySurplus"
  | "rankByDeficit";

export type Scenario = "outcome" | "budget" | "forecast" | "change";

/** `decided`: what measures were to give; `target`: what was wished; `otherGroup`: women against men. */
export type Against = "budget" | "previousYear" | "forecast" | "decided" | "target" | "otherGroup";

export type Group = "women" | "men" | "other";

export interface Figure {
  readonly what: What;
  readonly subject: SubjectKey;
  /** Key of another subject that narrows it: the area of a decision's amount. */
  readonly narrowedTo?: SubjectKey | undefined;
  /** The outcome where it says none. */
  readonly scenario?: Scenario | undefined;
  /** Name of the occasion of a forecast, or that a change is counted from. */
  readonly occasion?: string | undefined;
  /** The reported year where it says none. */
  readonly year?: number | undefined;
  /** Of `growth`, `difference` and `deviation`: what differs; of the first two: from what. */
  readonly of?: What | undefined;
  readonly against?: Against | undefined;
  readonly group?: Group | undefined;
  /** Of the reported months alone, where without it the whole year is meant: a period's budget, the year before. */
  readonly isToDate?: true | undefined;
  /** 2 for the second of several rows with the same name, and so on. */
  readonly nth?: number | undefined;
}

/** A figure in one text: "result|area:IFO|outcome". */
export type FigureKey = string & { readonly kind: "figure" };

/** `figureKey({ what: "result", subject: "committee" })` is "result|committee|outcome". */
export function figureKey({ scenario = "outcome", nth, ...figure }: Figure): FigureKey {
  const { what, subject, narrowedTo, occasion, year, of, against, group, isToDate } = figure;
  const span = isToDate === true ? "toDate" : undefined;
  const parts = [what, subject, narrowedTo, scenario, occasion, year, of, against, group, span];
  const which = nth === undefined || nth < 2 ? undefined : `#${nth}`;
  return [...parts, which].filter((part) => part !== undefined).join("|") as FigureKey;
}

/**
 * Which of the items with its name each one is: `nthOf(["a", "b", "a"])` is [1, 1, 2]. Rows that share a name are
 * figures of their own.
 */
export function nthOf(names: readonly string[]): readonly number[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return nth;
  });
}
