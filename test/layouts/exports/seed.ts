/**
 * A few towns, each for many kinds, so that its own form is run once; the same for a kind, whatever others there are.
 */
const TOWNS = 12;

export function seedOf(name: string): number {
  return ([...name].reduce((seed, sign) => (seed * 31 + sign.charCodeAt(0)) % 90_000, 7) % TOWNS) + 10_000;
}
