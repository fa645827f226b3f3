/**
 * Texts with a careful reader's judgement beside each figure, as a person can read and write them:
 * `{+right}`, `{!wrong|what would be right}`, `{?may not be called wrong|why}`. Lines that begin with // are remarks,
 * an empty line parts one text from the next.
 */
export type Label = "right" | "wrong" | "notToBeJudged";

export interface Mark {
  /** Offsets in the text, without the braces. */
  readonly start: number;
  readonly end: number;
  readonly label: Label;
  /** What would be right, and which figure is meant; or why nothing can be said. */
  readonly note: string | undefined;
}

export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

const LABELS: Readonly<Record<string, Label>> = { "+": "right", "!": "wrong", "?": "notToBeJudged" };
const MARK = /\{([+!?])([^|}]+)(?:\|([^}]+))?\}/g;

export function markedTexts(source: string): readonly MarkedText[] {
  const lines = source.split("\n").filter((line) => !line.startsWith("//"));
  return lines
    .join("\n")
    .split(/\n{2,}/)
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .map(markedText);
}

function markedText(source: string): MarkedText {
  const marks: Mark[] = [];
  let [text, from] = ["", 0];
  for (const match of source.matchAll(MARK)) {
    const [whole, sign = "", words = "", note] = match;
    const label = LABELS[sign];
    if (label === undefined || (label !== "right" && note === undefined)) throw new Error(`No label or note: ${whole}`);
    text += source.slice(from, match.index);
    marks.push({ start: text.length, end: text.length + words.length, label, note });
    text += words;
    from = match.index + whole.length;
  }
  text += source.slice(from);
  if (/[{}|]/.test(text)) throw new Error(`A mark that is not closed: ${text}`);
  return { text, marks };
}

/** All of them as the one text that they were written as, in which headings and paragraphs reach over several. */
export function asOneText(texts: readonly MarkedText[]): MarkedText {
  const [parts, marks]: [string[], Mark[]] = [[], []];
  let from = 0;
  for (const { text, marks: own } of texts) {
    parts.push(text);
    marks.push(...own.map((mark) => ({ ...mark, start: mark.start + from, end: mark.end + from })));
    from += text.length + BETWEEN.length;
  }
  return { text: parts.join(BETWEEN), marks };
}

const BETWEEN = "\n\n";
