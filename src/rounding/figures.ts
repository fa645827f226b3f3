/**
 * What the rounding is told and what it answers. It knows no tables: only figures, and equations between
 * them. The rule it keeps is the contract's "Rounding"; `round.ts` is the way in.
 */
import type { Ore } from "../model/money";

/** One figure, however often it is printed. */
export interface Figure {
  readonly key: string;
  readonly exact: Ore;
}

/** Total = Σ ± terms, by the figures' keys. The exact amounts must add up to the öre. */
export interface Equation {
  readonly total: string;
  readonly terms: readonly { readonly key: string; readonly sign: 1 | -1 }[];
  /** The lower, the sooner it yields when not all equations can be kept. */
  readonly importance: number;
}

/** A figure that is not printed as ordinary rounding would have it. */
export interface Moved<F extends Figure> {
  readonly figure: F;
  /** Whole units, rounded by itself (halves away from zero). */
  readonly ordinary: number;
  readonly printed: number;
}

/** An equation that had to yield: its printed figures do not add up. */
export interface Relaxed<E extends Equation> {
  readonly equation: E;
  /** Printed terms less printed total, in whole units; never 0. */
  readonly difference: number;
}

export interface Rounding<F extends Figure, E extends Equation> {
  /** Whole units of every figure, by key. */
  readonly printed: ReadonlyMap<string, number>;
  /** In the figures' order. */
  readonly moved: readonly Moved<F>[];
  /** In the equations' order; nearly always empty. */
  readonly relaxed: readonly Relaxed<E>[];
}
