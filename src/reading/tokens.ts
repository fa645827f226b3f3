/** Words, numbers and marks of a text, each with where it stands; and a word without its inflection. */

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
