/** The same town for a kind, whatever other kinds there are. */
export function seedOf(name: string): number {
  return [...name].reduce((seed, sign) => (seed * 31 + sign.charCodeAt(0)) % 90_000, 7) + 10_000;
}
