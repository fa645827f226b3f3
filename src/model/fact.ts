/**
 * Facts: everything that a text about the year may claim. A fact is one figure of the model with what it is,
 * whom it is about and where it stands in the tables; a claim in a text is right when a fact agrees with it.
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

/** Whom or what a fact is about. */
export interface Subject {
  /** "committee", "area:Individ- och familjeomsorg". */
  readonly key: string;
  readonly kind: SubjectKind;
  /** As the workbook writes it. */
  readonly name: string;
  /** Short names and other words that texts use for it. */
  readonly otherNames: readonly string[];
  /** Key of the subject that it is a part of. */
  readonly within: string | undefined;
  /** What the subject is counted in: "hushåll", "dygn". */
  readonly noun: string | undefined;
}

/**
 * What a figure is. Money carries its effect on the result, as everywhere: `netCost` and `cost` are negative,
 * `result` is the deviation against grant or budget (+ surplus).
 */
export type What =
  | "grant"
  | "netCost"
  | "cost"
  | "income"
  | "result"
  | "decided"
  | "received"
  | "expenditure"
  | "reserveOpening"
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
  /** By how much `of` is larger (+) or smaller (−) than what it is compared `against`, as sizes: in percent; as an amount or count. */
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

export type Against = "budget" | "previousYear" | "forecast";

/** `ore` is money; `orePer` money per unit of a noun; `count` is so many of a noun; `place` a rank. */
export type FactUnit = "ore" | "orePer" | "percent" | "count" | "place";

/** A cell of a printed table: row label and column heading as printed. */
export interface CellReference {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

export type Group = "women" | "men" | "other";

export interface Fact {
  /** What it is, not where it stands: "result|area:IFO|outcome". */
  readonly key: string;
  readonly what: What;
  readonly subject: string;
  /** Key of another subject that narrows it: the area of a decision's amount. */
  readonly narrowedTo: string | undefined;
  readonly scenario: Scenario;
  /** Name of the occasion of a forecast, or that a change is counted from. */
  readonly occasion: string | undefined;
  readonly year: number;
  /** Of `growth` and `difference`: what differs, and from what. */
  readonly of: What | undefined;
  readonly against: Against | undefined;
  readonly group: Group | undefined;
  readonly unit: FactUnit;
  /** The exact value first, then as it is printed where that differs. Never empty. */
  readonly values: readonly [number, ...number[]];
  /** For rank: how many are ranked. */
  readonly among: number | undefined;
  /** `undefined` when no printed table shows it; then the sources do. */
  readonly cell: CellReference | undefined;
}

/** All that may be claimed, and the words for whom it is about. */
export interface FactSet {
  readonly facts: readonly Fact[];
  readonly subjects: readonly Subject[];
  readonly year: number;
  /** The reporting occasions in order. */
  readonly occasions: readonly OccasionNames[];
  /** The occasion reported now. */
  readonly occasion: string;
  /** Whether the year is closed: the outcome is then what texts speak of, before it the forecast. */
  readonly isYearEnd: boolean;
}

export interface OccasionNames {
  readonly name: string;
  readonly shortName: string;
  readonly definite: string;
  /** The last month of the period it reports, 1–12. */
  readonly month: number | undefined;
}

/** What may be left out when a fact is stated: the outcome of the year, as it is. */
export type StatedFact = Pick<Fact, "what" | "subject" | "unit" | "year"> &
  Partial<Omit<Fact, "key" | "what" | "subject" | "unit" | "values" | "year">> & {
    readonly exact: number;
    readonly printed?: number | undefined;
  };

/** Makes a fact of what is stated: `fact({ what: "grant", subject: "committee", unit: "ore", year: 2024, exact: 100 })`. */
export function fact(stated: StatedFact): Fact {
  const {
    what,
    subject,
    unit,
    year,
    narrowedTo,
    scenario = "outcome",
    occasion,
    of,
    against,
    group,
    among,
    cell,
    exact,
    printed,
  } = stated;
  const key = [what, subject, narrowedTo, scenario, occasion, year, of, against, group]
    .filter((part) => part !== undefined)
    .join("|");
  const values: readonly [number, ...number[]] =
    printed === undefined || printed === exact ? [exact] : [exact, printed];
  return { key, what, subject, narrowedTo, scenario, occasion, year, of, against, group, unit, values, among, cell };
}
