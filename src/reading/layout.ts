/**
 * What a text looks like before it is read: headings, paragraphs and list items, put together again from lines
 * that a PDF has broken. Tables are left out, since they hold no sentences; page numbers vanish.
 */

import { sentencesOf } from "./tokens";

export interface TextBlock {
  readonly kind: "heading" | "prose" | "item";
  readonly text: string;
  /** Offset in the source text of every character of `text`. */
  readonly offsets: readonly number[];
  /** Where its own words begin: before them stand those that introduce it ("Följande områden går med underskott:"). */
  readonly from: number;
}

type BareBlock = Omit<TextBlock, "from">;

interface TextLine {
  readonly kind: "blank" | "furniture" | "table" | "item" | "labelled" | "text";
  readonly text: string;
  readonly offsets: readonly number[];
  readonly isMarkedHeading: boolean;
}

/** A heading is short; a PDF's lines are seldom longer. */
const LONGEST_HEADING = 100;

/** A line of prose that has been broken is no heading, though it ends nowhere. */
const FINITE_VERB =
  /(^|\s)(är|var|har|hade|redovisar|redovisas|visar|uppgår|uppgick|blev|blir|ökade|minskade|beror|förklaras|motsvarar|innebär|bedöms|beräknas|prognostiseras|ger|gav|avser|kan|ska|kommer)(\s|$)/i;

export function blocksOf(source: string): readonly TextBlock[] {
  return introduced(bareBlocksOf(source));
}

/** Items with the sentence that leads to them, bare rows with a heading that says what their figures are counted in. */
function introduced(blocks: readonly BareBlock[]): readonly TextBlock[] {
  let lead: BareBlock | undefined;
  return blocks.map((block, index) => {
    const above = blocks[index - 1];
    if (block.kind === "item") lead = above?.kind === "item" ? lead : leadIn(above);
    const isRows = block.kind === "prose" && above?.kind === "heading" && !/[.!?]["”)]*$/.test(block.text);
    const own = block.kind === "item" ? lead : isRows && COUNTED_IN.test(above.text) ? withColon(above) : undefined;
    if (own === undefined) return { ...block, from: 0 };
    const text = `${own.text} ${block.text}`;
    const offsets = [...own.offsets, own.offsets.at(-1) ?? 0, ...block.offsets];
    return { ...block, text, offsets, from: own.text.length + 1 };
  });
}

/** The last sentence of a paragraph that ends with a colon. */
function leadIn(above: BareBlock | undefined): BareBlock | undefined {
  if (above === undefined) return undefined;
  if (above.kind === "heading" && !above.text.endsWith(":")) return withColon(above);
  const start = above.text.endsWith(":") ? sentencesOf(above.text).at(-1)?.start : undefined;
  return start === undefined
    ? undefined
    : { ...above, text: above.text.slice(start), offsets: above.offsets.slice(start) };
}

const COUNTED_IN = /(?:[(,]|\bi) ?(?:kr|tkr|kkr|mnkr|mkr|miljoner kronor)\b/i;

/** Without what it says of figures in parentheses: they are of another time. */
function withColon(above: BareBlock): BareBlock {
  const text = above.text.replace(/,? \(?inom parentes.*$/i, "");
  return { ...above, text: `${text}:`, offsets: above.offsets.slice(0, text.length + 1) };
}

function bareBlocksOf(source: string): readonly BareBlock[] {
  const lines = linesOf(source);
  const blocks: BareBlock[] = [];
  let open: { kind: TextBlock["kind"]; text: string; offsets: number[] } | undefined;
  let isInterrupted = false;
  const close = (): void => {
    if (open !== undefined && open.text.trim() !== "") blocks.push(open);
    open = undefined;
    isInterrupted = false;
  };
  lines.forEach((line, index) => {
    switch (line.kind) {
      case "furniture":
        return;
      case "blank":
        isInterrupted = true;
        return;
      case "table":
        close();
        return;
      case "item":
        close();
        open = { kind: "item", text: line.text, offsets: [...line.offsets] };
        return;
      case "labelled":
        close();
        open = { kind: "prose", text: line.text, offsets: [...line.offsets] };
        isInterrupted = true;
        return;
      case "text":
        if (isHeading(lines, index, open?.text)) {
          close();
          blocks.push({ kind: "heading", text: line.text, offsets: line.offsets });
        } else if (open !== undefined && (!isInterrupted || isContinued(open.text, line.text))) {
          append(open, line);
          isInterrupted = false;
        } else {
          close();
          open = { kind: "prose", text: line.text, offsets: [...line.offsets] };
        }
    }
  });
  close();
  return blocks;
}

/** A blank line inside a sentence: nothing has ended, and what follows begins with a small letter. */
function isContinued(before: string, after: string): boolean {
  return !/[.:!?]["”)]*$/.test(before) && /^\p{Ll}/u.test(after);
}

function append(open: { text: string; offsets: number[] }, line: TextLine): void {
  const isBrokenWord =
    /\p{L}-$/u.test(open.text) && /^\p{Ll}/u.test(line.text) && !/^(och|eller|samt|respektive)\b/.test(line.text);
  if (isBrokenWord) {
    open.text = open.text.slice(0, -1);
    open.offsets.pop();
  } else {
    open.text += " ";
    open.offsets.push(open.offsets.at(-1) ?? 0);
  }
  open.text += line.text;
  for (const offset of line.offsets) open.offsets.push(offset);
}

function isHeading(lines: readonly TextLine[], index: number, open: string | undefined): boolean {
  const line = lines[index];
  if (line === undefined) return false;
  if (line.isMarkedHeading) return true;
  const { text } = line;
  if (text.length > LONGEST_HEADING || /[.,;!?]$/.test(text) || /^\p{Ll}/u.test(text) || FINITE_VERB.test(text))
    return false;
  if (/\d\s*(kr|kronor|tkr|mnkr|mkr|miljon|%|procent)/i.test(text)) return false;
  const before = lines[index - 1];
  if (open !== undefined && before?.kind === "text" && !/[.:!?]["”)]*$/.test(open)) return false;
  let next = index + 1;
  while (lines[next]?.kind === "furniture") next++;
  const after = lines[next];
  if (after === undefined) return before !== undefined && before.kind !== "text";
  if (after.kind === "text" && /^\p{Ll}/u.test(after.text)) return false;
  return after.kind !== "text" || text.length < 70;
}

function linesOf(source: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  for (let at = 0; at <= source.length; at++) {
    const code = at < source.length ? source.charCodeAt(at) : 10;
    if (code !== 10 && code !== 12 && code !== 13 && code !== 0x2028) continue;
    if (!(code === 10 && at > 0 && source.charCodeAt(at - 1) === 13)) lines.push(lineOf(source, start, at));
    start = at + 1;
  }
  const isRow = (index: number): boolean => lines[index]?.kind === "text" && isNamedFigure(lines[index].text);
  return lines.map((line, index) => {
    if (isRow(index) && (isRow(index - 1) || isRow(index + 1))) return { ...line, kind: "item" };
    return line.kind === "text" && LABELLED.test(line.text) ? { ...line, kind: "labelled" } : line;
  });
}

/** "Resultat: +12 tkr", "Elevassistenter: -622 tkr. Två nya elever.": a line that says itself whom its figure is of. */
const LABELLED = /^\p{Lu}[^.:;!?\d]{1,60}: [-−–+]?\d/u;

const LONGEST_ROW = 70;

/** "Räddningstjänst −8 125 tkr", "VL −3 900 (−1 500)": with others like it below each other a list without marks. */
function isNamedFigure(text: string): boolean {
  const isShaped =
    /^\p{Lu}[^.;:!?\d]*\s[-−–+]?\d[\d ]*(?:,\d+)?(?: (?:kr|tkr|mnkr|mkr|%|procent))?(?: \([-−–+]?\d[\d ,]*\))?$/u.test(
      text
    );
  return isShaped && text.length <= LONGEST_ROW && !FINITE_VERB.test(text);
}

function lineOf(source: string, start: number, end: number): TextLine {
  const raw = source.slice(start, end);
  const kind = kindOf(raw);
  const marked = /^\s*#{1,6}\s+/.exec(raw);
  const skipped =
    (kind === "item" ? /^\s*(?:[-–*•·▪◦‣]|\(?\d{1,2}[.)])\s+/.exec(raw)?.[0].length : marked?.[0].length) ?? 0;
  const characters: string[] = [];
  const offsets: number[] = [];
  for (let at = start + skipped; at < start + raw.trimEnd().length; at++) {
    const char = plainCharacter(source.charAt(at));
    if (char === "" || (char === " " && (characters.length === 0 || characters.at(-1) === " "))) continue;
    characters.push(char);
    offsets.push(at);
  }
  return { kind, ...withoutBreaks(characters.join(""), offsets), isMarkedHeading: marked !== null };
}

/** Hyphens that a PDF has left inside its words: "avvi- kelsen". "Individ- och" is none. */
function withoutBreaks(
  text: string,
  offsets: readonly number[]
): { readonly text: string; readonly offsets: readonly number[] } {
  const breaks = text.matchAll(/(?<=\p{Ll})- (?=\p{Ll})(?!(?:och|eller|samt|respektive|till|o)\b)/gu);
  const gone = new Set([...breaks].flatMap(({ index }) => [index, index + 1]));
  const kept = offsets.flatMap((_, index) => (gone.has(index) ? [] : [index]));
  return { text: kept.map((index) => text.charAt(index)).join(""), offsets: kept.map((index) => offsets[index] ?? 0) };
}

/** Every space is a space, soft hyphens and emphasis marks are nothing. */
function plainCharacter(char: string): string {
  if (char === "\u00AD" || char === "*" || char === "_" || char === "\u200B") return "";
  return /\s/.test(char) ? " " : char;
}

function kindOf(raw: string): TextLine["kind"] {
  const line = raw.trim();
  if (line === "") return "blank";
  if (/^(sid(a|an)?\.?\s*)?\d{1,3}(\s*(\(\d+\)|av \d+|\/\s*\d+))?$/i.test(line)) return "furniture";
  if (isTableRow(line)) return "table";
  if (/^(?:[-–*•·▪◦‣]|\(?\d{1,2}[.)])\s+\S/.test(line) && !/^\d{1,2}\.\s+\p{Lu}[^.]*$/u.test(line)) return "item";
  return "text";
}

/** Cells between bars or tabs, a rule of dashes, or a label followed by columns of figures. */
function isTableRow(line: string): boolean {
  if (line.startsWith("|") || /^[-|:+=_\s]{4,}$/.test(line)) return true;
  if (/\t/.test(line) && /(^|\t)\s*[-−–+]?\d[\d\s,.%]*(\t|$)/.test(line)) return true;
  if (/[^\d\s][^\d]* [-−–+]?\d{1,3}(?: \d{3}){0,2}\.?$/.test(line)) return false;
  const figures = /(?:\s+[-−–+]?\d[\d,.]*%?)+$/.exec(line)?.[0] ?? "";
  const groups = figures
    .trim()
    .split(/\s+/)
    .filter((group) => group !== "");
  return groups.length >= 4 || (groups.length >= 2 && /\s[-−–]\d|\s{2,}\d.*\s{2,}/.test(figures));
}
