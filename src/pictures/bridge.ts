/**
 * The geometry of a bridge from budget to outcome: each step starts where the one before ended. Shared by the
 * chart in the sheet (stacked columns on an invisible base) and the pane's own drawing.
 */

/** What a step adds, in printed report units: + surplus, − deficit. */
export interface Step {
  readonly label: string;
  /** A shorter name, where there is one: "IFO". */
  readonly brief?: string;
  readonly value: number;
}

/** A step with where it starts and ends; a sum starts at 0. */
export interface Bar extends Step {
  readonly from: number;
  readonly to: number;
  readonly isSum: boolean;
}

/** A bridge as the pane draws it. */
export interface Bridge {
  readonly by: "area" | "cause";
  /** A forecast is hatched. */
  readonly scenario: "outcome" | "forecast";
  readonly bars: readonly Bar[];
}

/** The steps in order, then their sum. */
export function bridgeOf(steps: readonly Step[], sumLabel: string): readonly Bar[] {
  const bars: Bar[] = [];
  let level = 0;
  for (const step of steps) {
    bars.push({ ...step, from: level, to: level + step.value, isSum: false });
    level += step.value;
  }
  return [...bars, { label: sumLabel, value: level, from: 0, to: level, isSum: true }];
}

/** A bar as stacked columns draw it: what is invisible, and the visible part above and below zero. */
export interface Stack {
  readonly base: number;
  readonly above: number;
  readonly below: number;
}

/** Excel stacks positive values upwards and negative ones downwards from 0, so a bar across 0 has two parts. */
export function stackOf({ from, to }: Bar): Stack {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  if (low >= 0) return { base: low, above: high - low, below: 0 };
  if (high <= 0) return { base: high, above: 0, below: low - high };
  return { base: 0, above: high, below: low };
}
