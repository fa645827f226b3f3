/** Random numbers from a seed: the same town for the same number. */
export interface Random {
  /** 0 ≤ x < 1. */
  readonly share: () => number;
  readonly between: (least: number, most: number) => number;
  /** Whole numbers, both ends included. */
  readonly whole: (least: number, most: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(values: readonly T[]) => T;
  /** About 0 with the given spread. */
  readonly normal: (spread: number) => number;
}

export function random(seed: number): Random {
  let state = (Math.imul(seed + 1, 0x9e3779b1) ^ 0x5bd1e995) >>> 0;
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (least: number, most: number): number => least + (most - least) * share();
  const whole = (least: number, most: number): number => Math.floor(between(least, most + 1));
  return {
    share,
    between,
    whole,
    chance: (probability) => share() < probability,
    pick: (values) => {
      const value = values[whole(0, values.length - 1)];
      if (value === undefined) throw new Error("Nothing to pick from");
      return value;
    },
    normal: (spread) => {
      const radius = Math.sqrt(-2 * Math.log(1 - share()));
      return Math.max(-3, Math.min(3, radius * Math.cos(2 * Math.PI * share()))) * spread;
    },
  };
}
