/** A text with stretches of it put right. */
import type { Correction } from "../model/claim";

/** "ett överskott på 4 miljoner" with överskott → underskott is "ett underskott på 4 miljoner". */
export function mended(text: string, corrections: readonly Correction[]): string {
  return [...corrections]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (right, correction) => right.slice(0, correction.start) + correction.text + right.slice(correction.end),
      text
    );
}

/** What is replaced by what, from the first correction to the last: for whoever decides on it. */
export function replacement(
  text: string,
  corrections: readonly Correction[]
): { readonly before: string; readonly after: string } {
  const start = Math.min(...corrections.map((correction) => correction.start));
  const end = Math.max(...corrections.map((correction) => correction.end));
  const right = mended(text, corrections);
  const plain = (words: string): string => words.replace(/\s+/g, " ").trim();
  return { before: plain(text.slice(start, end)), after: plain(right.slice(start, end + right.length - text.length)) };
}
