/** How long each phase of a run takes, by a clock in milliseconds. */
export interface Stopwatch {
  /** Ends the phase that has this name. */
  readonly mark: (phase: string) => void;
  /** Milliseconds per phase so far. */
  readonly spent: Readonly<Record<string, number>>;
}

export function stopwatch(clock: () => number): Stopwatch {
  const spent: Record<string, number> = {};
  let last = clock();
  const mark = (phase: string): void => {
    const now = clock();
    spent[phase] = (spent[phase] ?? 0) + now - last;
    last = now;
  };
  return { mark, spent };
}
