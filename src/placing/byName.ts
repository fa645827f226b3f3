/**
 * Where a name says that its code belongs: by the names of codes that have a place, by what the places are called, and
 * by what words mean. Each word of the name votes; a place must have more than half of all votes.
 */
import { foldWords } from "../sources/fold";

/** A name, and the place that it stands for. */
export interface KnownName<P> {
  readonly name: string;
  readonly place: P;
}

/** Places that a word means by itself. */
export type Meanings<P> = (word: string) => readonly P[];

/** Parts of words that are worth comparing. */
const LEAST_PART = 5;
/** Less than half of what one word that means one place is worth is no reason. */
const LEAST_VOTES = 0.5;

export function placeByName<P>(
  name: string,
  known: readonly KnownName<P>[],
  meanings: Meanings<P> = () => []
): P | undefined {
  const entries = known.map(({ name: of, place }) => ({ words: wordsIn(of), place }));
  const votes = new Map<P, number>();
  const vote = (places: readonly P[]): void => {
    for (const place of places) votes.set(place, (votes.get(place) ?? 0) + 1 / places.length);
  };
  for (const word of wordsIn(name)) {
    vote(entries.filter(({ words }) => words.some((one) => isRelated(one, word))).map(({ place }) => place));
    vote(meanings(word));
  }
  const all = [...votes.values()].reduce((sum, count) => sum + count, 0);
  const [best] = [...votes].sort(([, a], [, b]) => b - a);
  if (best === undefined || best[1] < LEAST_VOTES || best[1] <= all / 2) return undefined;
  return best[0];
}

/** Words that can tell one place from another: "och", "för" and figures do not. */
function wordsIn(name: string): readonly string[] {
  return [...new Set(foldWords(name).split(" "))].filter((word) => word.length >= 3 && !SMALL.has(word));
}

const SMALL: ReadonlySet<string> = new Set(["och", "for", "med", "mot", "ovriga", "ovrigt", "ovrig", "till", "fran"]);

/** The same word, or one within the other as in compounds: "hemtjanst", "hemtjanstgrupp". */
function isRelated(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= LEAST_PART && (long.startsWith(short) || long.endsWith(short));
}
