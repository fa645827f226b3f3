/**
 * Ledger codes (account, responsibility, activity). A code is text: leading zeros survive, whether the
 * cell holds a number or text. A code belongs to whatever the longest matching prefix says.
 */

export type Code = string & { readonly kind: "code" };

export function code(text: string): Code {
  return text.trim() as Code;
}

/** Finds what a code belongs to: the longest prefix wins, no match gives `undefined`. */
export type PrefixMap<T> = (code: Code) => T | undefined;

/** `prefixMap([["042", "IFO"], ["0426", "BTS"]])("04261")` is "BTS". A later equal prefix replaces an earlier. */
export function prefixMap<T>(entries: Iterable<readonly [prefix: string, belongsTo: T]>): PrefixMap<T> {
  const byPrefix = new Map<string, T>();
  let longest = 0;
  for (const [prefix, belongsTo] of entries) {
    byPrefix.set(prefix, belongsTo);
    longest = Math.max(longest, prefix.length);
  }
  return (code) => {
    for (let length = Math.min(longest, code.length); length > 0; length--) {
      const found = byPrefix.get(code.slice(0, length));
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/** Digits at the end that a code's likes may differ in. */
const UNLIKE_DIGITS = 3;
/** Likes that are named. */
const MOST_LIKES = 2;

export interface Nearest<T> {
  readonly place: T;
  /** Beginnings of codes that belong there, the nearest first: "512", "514". */
  readonly likes: readonly string[];
}

/**
 * Where most of the codes belong that begin as this one does: those that share most digits are asked first. `undefined`
 * where none has a place, or no place has more than half of them.
 */
export function nearestOf<T>(of: PrefixMap<T>, unplaced: Code): Nearest<T> | undefined {
  if (!/^\d+$/.test(unplaced)) return undefined;
  for (let unlike = 1; unlike <= Math.min(UNLIKE_DIGITS, unplaced.length - 1); unlike++) {
    const branches = Array.from({ length: 10 }, (_, digit) => {
      const like = unplaced.slice(0, -unlike) + String(digit);
      return { like, places: placesUnder(of, like, unlike - 1) };
    });
    const places = branches.flatMap((branch) => branch.places);
    if (places.length === 0) continue;
    const most = [...new Set(places)].find((place) => places.filter((one) => one === place).length > places.length / 2);
    if (most === undefined) return undefined;
    const own = Number(unplaced.at(-unlike));
    const alike = branches
      .filter((branch) => branch.places.length > 0 && branch.places.every((place) => place === most))
      .map(({ like }) => like)
      .sort((a, b) => Math.abs(Number(a.at(-1)) - own) - Math.abs(Number(b.at(-1)) - own));
    return { place: most, likes: alike.slice(0, MOST_LIKES).sort() };
  }
  return undefined;
}

/** Where the codes with this beginning and so many digits more belong, as far as they have a place. */
function placesUnder<T>(of: PrefixMap<T>, beginning: string, digits: number): readonly T[] {
  return Array.from({ length: 10 ** digits }, (_, end) =>
    of(code(digits === 0 ? beginning : beginning + String(end).padStart(digits, "0")))
  ).filter((place) => place !== undefined);
}

/** A set of codes given by prefixes and ranges of prefixes, as in `41-44, 551`. */
export interface CodeSelection {
  readonly text: string;
  readonly ranges: readonly (readonly [from: string, to: string])[];
}

/**
 * Parses `41-44, 551` (comma or semicolon, hyphen or dash). Empty text selects everything: `ranges` is empty.
 * Gives `undefined` where a part is no code, or a range's ends differ in length or stand in the wrong order.
 */
export function parseCodeSelection(text: string): CodeSelection | undefined {
  const ranges: (readonly [string, string])[] = [];
  for (const part of text
    .split(/[,;]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "")) {
    const match = /^([\p{L}\d]+)(?:\s*[-–—]\s*([\p{L}\d]+))?$/u.exec(part);
    const [from, to] = [match?.[1], match?.[2] ?? match?.[1]];
    if (from === undefined || to === undefined || from.length !== to.length || from > to) return undefined;
    ranges.push([from, to]);
  }
  return { text: text.trim(), ranges };
}

/** Whether a code is selected; a range holds every code whose prefix of that length lies within it. */
export function selects(selection: CodeSelection, code: Code): boolean {
  if (selection.ranges.length === 0) return true;
  return selection.ranges.some(([from, to]) => {
    const prefix = code.slice(0, from.length);
    return prefix.length === from.length && prefix >= from && prefix <= to;
  });
}
