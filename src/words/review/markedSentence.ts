/** A claim's sentence with its figure apart, so that the pane can mark it. */
import type { Claim } from "../../model/claim";

export interface MarkedSentence {
  readonly before: string;
  /** "" where the figure can't be pointed out, since the sentence was broken in the middle of it. */
  readonly figure: string;
  readonly after: string;
}

/**
 * The same figure may stand twice in a sentence: the right one is that which has the same letters and digits before
 * it as the figure has in the source, whatever line breaks and hyphens a PDF has put there.
 */
export function markedSentence(
  { sentence, printed, start }: Pick<Claim, "sentence" | "printed" | "start">,
  source: string
): MarkedSentence {
  const figure = printed.replace(/\s+/g, " ").trim();
  const plain = sentence.replace(/\s/g, " ");
  const ahead = marksOf(source.slice(Math.max(0, start - 2 * sentence.length), start));
  for (let at = figure === "" ? -1 : plain.indexOf(figure); at >= 0; at = plain.indexOf(figure, at + 1)) {
    if (!ahead.endsWith(marksOf(sentence.slice(0, at)))) continue;
    return {
      before: sentence.slice(0, at),
      figure: sentence.slice(at, at + figure.length),
      after: sentence.slice(at + figure.length),
    };
  }
  return { before: sentence, figure: "", after: "" };
}

function marksOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}
