/** Codes beside each other: where one ledger is kept on finer codes than the other. */

/** Whether a code is a part of one of some codes, has one as a part, or differs from one in the last character only. */
export function besideAny(codes: readonly string[]): (code: string) => boolean {
  const whole = new Set(codes);
  const parts = new Set(codes.flatMap(prefixesOf));
  const stems = new Set(codes.filter(({ length }) => length > 2).map(stemOf));
  return (code) =>
    parts.has(code) || prefixesOf(code).some((part) => whole.has(part)) || (code.length > 2 && stems.has(stemOf(code)));
}

function prefixesOf(code: string): readonly string[] {
  return Array.from({ length: code.length }, (_, index) => code.slice(0, index + 1));
}

function stemOf(code: string): string {
  return `${code.slice(0, -1)}?`;
}
