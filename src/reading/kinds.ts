/** What each kind of figure is like: one table for whoever weighs or judges it. */
import type { What } from "../model/figure";
import type { ClaimKind } from "./claim";

/** Series and figures to compare with have too many delimitations to refute anything. */
export const NEVER_REFUTES: ReadonlySet<What> = new Set(["series", "comparison", "eventEffect", "deviation"]);

interface KindTraits {
  /** Its subject has many of them: a figure far from the known ones is some other. */
  readonly isManifold: boolean;
  /** Only of somebody named can it be called wrong. */
  readonly needsName: boolean;
  /** Any fact of its subject that agrees keeps it from being wrong: its words are easily taken for others. */
  readonly isGuarded: boolean;
}

const ONE: KindTraits = { isManifold: false, needsName: false, isGuarded: false };
const MANY: KindTraits = { isManifold: true, needsName: false, isGuarded: true };
const NAMED: KindTraits = { isManifold: false, needsName: true, isGuarded: false };
const GUARDED: KindTraits = { isManifold: false, needsName: false, isGuarded: true };

export const KINDS: Readonly<Record<ClaimKind, KindTraits>> = {
  result: ONE,
  change: ONE,
  grant: ONE,
  decision: NAMED,
  netCost: MANY,
  cost: MANY,
  income: MANY,
  investment: MANY,
  received: MANY,
  reserve: MANY,
  measure: MANY,
  effect: ONE,
  share: ONE,
  growth: GUARDED,
  difference: GUARDED,
  volume: MANY,
  unitCost: MANY,
  indicator: ONE,
  rank: ONE,
  unclear: MANY,
};
