/** A heading where nothing but Swedish is written. */
import type { Headings } from "./house";

export function swedish(...words: readonly string[]): Headings[keyof Headings] {
  return { swedish: words, english: [], norwegian: [] };
}
