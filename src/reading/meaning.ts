/** What a claim says of its subject, as patterns that facts fit or do not fit. */
import type { Fact, FactUnit } from "../model/fact";
import type { Against, Group, Scenario, What } from "../model/figure";

export type ClaimKind =
  | "result"
  | "change"
  | "grant"
  | "decision"
  | "netCost"
  | "cost"
  | "income"
  | "investment"
  | "received"
  | "reserve"
  | "measure"
  | "effect"
  | "share"
  | "growth"
  | "difference"
  | "volume"
  | "unitCost"
  | "indicator"
  | "rank"
  | "unclear";

/** Facts of one sort. An absent field allows anything. */
export interface Pattern {
  readonly whats: readonly What[];
  readonly scenarios?: readonly Scenario[];
  readonly occasion?: string | undefined;
  readonly of?: readonly What[];
  readonly against?: Against;
  readonly group?: Group;
  /** The sign that the words give the value: effect on the result, or larger (+) and smaller (−) for differences. */
  readonly sign?: 1 | -1 | undefined;
  /** The sign holds if the subject is a cost, as most are; for one that is income it is the other. */
  readonly isAssumedCost?: boolean;
}

export interface Meaning {
  readonly kind: ClaimKind;
  readonly patterns: readonly Pattern[];
  /** Whether the words leave no doubt of what is meant: only then may a figure be called wrong. */
  readonly isClear: boolean;
  /** Year that the figure is about. */
  readonly year: number;
  /** Token of the word that gives the sign, to be mended when it is wrong. */
  readonly directionAt: number | undefined;
  /** Only a subject that has such a fact can be refuted: not every one has a grant of its own to be a percentage of. */
  readonly refutedBy?: What;
  /** Whether the words speak of costs alone, which differ from a net result where there is income too. */
  readonly isGross?: boolean;
}

/** What a figure is said to be; its year is the same whichever rule applies. */
export type UndatedMeaning = Omit<Meaning, "year">;

/** Whether a fact is of the sort, whatever its value. */
export function fits(fact: Fact, pattern: Pattern, year: number, unit: FactUnit): boolean {
  if (fact.unit !== unit || fact.year !== year || !pattern.whats.includes(fact.what)) return false;
  if (pattern.scenarios !== undefined && !pattern.scenarios.includes(fact.scenario)) return false;
  if (pattern.occasion !== undefined && fact.occasion !== undefined && fact.occasion !== pattern.occasion) return false;
  if (pattern.of !== undefined && (fact.of === undefined || !pattern.of.includes(fact.of))) return false;
  if (pattern.against !== undefined && fact.against !== pattern.against) return false;
  return pattern.group === fact.group;
}
