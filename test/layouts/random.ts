/** Chance that can be repeated: the same seed makes the same choices. */

export interface Chance {
  /** A whole number from 0 up to but not including `below`. */
  readonly below: (below: number) => number;
  readonly one: <T>(of: readonly T[]) => T;
  readonly happens: (share: number) => boolean;
  readonly shuffled: <T>(of: readonly T[]) => readonly T[];
}

export function chanceOf(seed: number): Chance {
  let state = (seed * 2654435761) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    one: <T>(of: readonly T[]): T => of[below(of.length)] as T,
    happens: (share) => next() < share,
    shuffled: (of) => {
      const left = [...of];
      return of.map(() => left.splice(below(left.length), 1)[0] as (typeof left)[number]);
    },
  };
}
