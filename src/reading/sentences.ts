/** Where lines, sentences and their ends are in a text. */

/** Line numbers of a text, from 1. */
export function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A point after these ends no sentence, whatever follows. */
const NEVER_LAST =
  /(?:^|[\s(])(?:bl\.?\s?a|t\.?\s?ex|d\.?\s?v\.?\s?s|p\.?\s?g\.?\s?a|fr\.?\s?o\.?\s?m|t\.?\s?o\.?\s?m|s\.?\s?k|f\.?\s?d|ca|c:a|inkl|exkl|jmf|jfr|resp|milj|mdr|nr|kap|st|tel|tfn|kl|avs|ang|prop|max|min|sid|dnr|o|st\.?\s?f|\p{Lu})$/iu;

/** Spans of sentences, without the space between them. A point inside a number or an abbreviation ends nothing. */
export function sentencesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  const last = text.trimEnd().length;
  let start = 0;
  for (const match of text.matchAll(/[.!?]+["”’)\]]*(?=\s+["“”([]?[\p{Lu}\d–•-]|\s*$)/gu)) {
    const end = match.index + match[0].length;
    if (
      match[0].startsWith(".") &&
      end < last &&
      NEVER_LAST.test(text.slice(Math.max(start, match.index - 12), match.index))
    )
      continue;
    if (match.index - start <= 4 && /^\s*\d{1,2}$/.test(text.slice(start, match.index))) continue;
    spans.push(trimmed(text, start, end));
    start = end;
  }
  if (text.slice(start).trim() !== "") spans.push(trimmed(text, start, text.length));
  return spans;
}

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
