/** Keeps the pane alive: long work is done in stretches, and between them whoever called may draw or cancel. */

/** Waits until the caller lets the work go on; may throw to stop it. */
export type Pause = () => Promise<void>;

export interface Pace {
  readonly pause: Pause;
  /** Table entries gone through since the last pause. */
  work: number;
}

/** Some 10 ms of work on an ordinary machine; counted, not timed, so that every run pauses at the same places. */
const STRETCH = 1_000_000;

export function paceOf(pause: Pause): Pace {
  return { pause, work: 0 };
}

/** Books some work; pauses when a stretch is full. */
export async function spend(pace: Pace, work: number): Promise<void> {
  pace.work += work;
  if (pace.work < STRETCH) return;
  pace.work = 0;
  await pace.pause();
}
