/** Where a figure stands in its block's text, and its unit as printed. */
import type { Clause } from "./clauses";
import type { TextBlock } from "./layout";

export interface Places {
  /** Offsets in the block's text, from the hedge to the unit. */
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  readonly unit: string;
}

export function placesOf({ sentence, quantity }: Clause): Places {
  const [first, last] = [sentence.tokens[quantity.from], sentence.tokens[quantity.next - 1]];
  const [start, end] = [first?.start ?? 0, last?.end ?? 0];
  const offset = sentence.tokens[0]?.start ?? 0;
  const numberEnd = lastNumber(sentence.tokens, quantity.number, quantity.next);
  return {
    start,
    end,
    printed: sentence.text.slice(start - offset, end - offset),
    unit: sentence.text.slice(numberEnd - offset, end - offset).trim(),
  };
}

/** End of the last number token of the figure; a number in words ends where its word does. */
function lastNumber(tokens: Clause["sentence"]["tokens"], number: number, next: number): number {
  let end = tokens[number]?.end ?? 0;
  for (let index = number; index < next; index++) {
    const token = tokens[index];
    if (token !== undefined && (token.kind === "number" || token.lower === "halv")) end = token.end;
  }
  return end;
}

/** Offsets in the source of a stretch of the block's text. */
export function sourceSpan(
  { block }: { readonly block: TextBlock },
  start: number,
  end: number
): { readonly start: number; readonly end: number } {
  const from = block.offsets[start] ?? 0;
  return { start: from, end: (block.offsets[end - 1] ?? from) + 1 };
}
