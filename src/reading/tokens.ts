/**
 * A text taken apart: its lines and sentences, its words, numbers and marks, each with where it stands; and a word
 * without its inflection.
 */

export interface Token {
  readonly kind: "word" | "number" | "mark";
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Abbreviations with points · words, with hyphens and digits inside (case numbers such as KS-2024-12 are one
 * word) · numbers with thousands separated by space or point, and a decimal comma or point · any other mark.
 */
const TOKEN =
  /(?:\p{L}{1,3}\.)+\p{L}{1,3}(?!\p{L})|\p{L}[\p{L}\p{N}]*(?:[-'’:&][\p{L}\p{N}]+)*-?|\d{1,3}(?:[ .]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)?|\S/gu;

export function tokensOf(text: string, start = 0, end = text.length): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const [found] = match;
    const first = found.charCodeAt(0);
    const kind = first >= 48 && first <= 57 ? "number" : /^\p{L}/u.test(found) ? "word" : "mark";
    const at = start + match.index;
    tokens.push({ kind, text: found, lower: found.toLowerCase(), start: at, end: at + found.length });
  }
  return tokens;
}

/** The number that a token prints: "1 645,5" is 1645.5; "1.645" is 1645, "13.1" is 13.1. */
export function numberOf(token: Token): { readonly value: number; readonly decimals: number } {
  const grouped = /^\d{1,3}(?:[ .]\d{3})+(?:,\d+)?$/.test(token.text);
  const plain = grouped ? token.text.replace(/[ .]/g, "") : token.text;
  const [whole = "", fraction = ""] = plain.split(/[.,]/);
  return { value: Number(fraction === "" ? whole : `${whole}.${fraction}`), decimals: fraction.length };
}

export function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}

/** Longest first; applied again until none fits. */
const ENDINGS = `heternas heterna heten heter ernas arnas ornas erna arna orna arens aren andet anden ande ades aste ats
  ens ets ars ers het ade are ar er or en et an at as es ns te de a e n s`.split(/\s+/);

const SHORTEST = 3;

/** `stemOf("placeringarna")` and `stemOf("placering")` are the same. Letter case and a trailing hyphen do not count. */
export function stemOf(word: string): string {
  if (/^eg(?:en|et|na)s?$/i.test(word)) return "egen";
  let stem = word.toLowerCase().replace(/-$/, "").replace(/:s$/, "");
  for (let ending = endingOf(stem); ending !== undefined; ending = endingOf(stem))
    stem = undoubled(stem.slice(0, -ending.length));
  return undoubled(
    stem.length > SHORTEST ? stem.replace(/([lnrks])[td]$/, "$1").replace(/([dgkptv])el$/, "$1l") : stem
  );
}

function endingOf(stem: string): string | undefined {
  return ENDINGS.find(
    (ending) =>
      stem.length - ending.length >= SHORTEST &&
      stem.endsWith(ending) &&
      /[aeiouyåäö]/.test(stem.slice(0, -ending.length))
  );
}

/** "familjehemm" of "familjehemmet" is "familjehem". */
function undoubled(stem: string): string {
  return stem.replace(/([bdfglmnprst])\1$/, "$1");
}

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

/** Words as a pattern that finds just them. */
export function literally(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
