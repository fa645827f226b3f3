/**
 * What a controller has said *Det stämmer* of, so that it is asked again when the figures behind have changed by more
 * than a tenth.
 */

export interface Fingerprint {
  /** What was found and where, without figures. */
  readonly what: string;
  /** Öre and counts, rounded to three digits. */
  readonly figures: readonly number[];
}

const DIGITS = 3;
const MOST_CHANGE = 0.1;

export function fingerprint(what: string, figures: readonly number[]): Fingerprint {
  return { what, figures: figures.map((figure) => Number(figure.toPrecision(DIGITS))) };
}

/** Whether what is found now is what was remembered: the same thing, and no figure changed by more than a tenth. */
export function isStill(remembered: Fingerprint, found: Fingerprint): boolean {
  return (
    remembered.what === found.what &&
    remembered.figures.length === found.figures.length &&
    remembered.figures.every((before, index) => isAlike(before, found.figures[index] ?? 0))
  );
}

function isAlike(before: number, now: number): boolean {
  // One unit in the third digit is the rounding's own.
  const rounding = Math.abs(before) / 10 ** (DIGITS - 1) / 2;
  return Math.abs(now - before) <= MOST_CHANGE * Math.abs(before) + (before === 0 ? 0 : rounding * 1e-6);
}
