/** The words before a figure that say how it was rounded: drygt, knappt, cirka, mer än. */
import type { Token } from "./tokens";

/**
 * `over`: somewhat more (drygt); `under`: somewhat less (knappt, nästan); `about`: near (cirka); the last four
 * only set a limit (mer än, mindre än, minst, högst).
 */
export type Hedge = "none" | "over" | "under" | "about" | "moreThan" | "lessThan" | "atLeast" | "atMost";

/** Longest first. Words are compared in small letters. */
const PHRASES: readonly (readonly [words: readonly string[], hedge: Hedge])[] = (
  [
    ["i storleksordningen", "about"],
    ["i runda tal", "about"],
    ["en bit över", "over"],
    ["något mer än", "over"],
    ["lite mer än", "over"],
    ["lite över", "over"],
    ["strax över", "over"],
    ["något över", "over"],
    ["lite drygt", "over"],
    ["strax under", "under"],
    ["något under", "under"],
    ["lite under", "under"],
    ["något mindre än", "under"],
    ["mer än", "moreThan"],
    ["fler än", "moreThan"],
    ["mindre än", "lessThan"],
    ["färre än", "lessThan"],
    ["upp till", "atMost"],
    ["upp emot", "under"],
    ["som mest", "atMost"],
    ["som minst", "atLeast"],
    ["nära nog", "under"],
    ["drygt", "over"],
    ["dryga", "over"],
    ["knappt", "under"],
    ["knappa", "under"],
    ["nästan", "under"],
    ["närmare", "under"],
    ["nära", "under"],
    ["inemot", "under"],
    ["uppemot", "under"],
    ["uppåt", "under"],
    ["cirka", "about"],
    ["circa", "about"],
    ["ca", "about"],
    ["c:a", "about"],
    ["omkring", "about"],
    ["ungefär", "about"],
    ["runt", "about"],
    ["kring", "about"],
    ["uppskattningsvis", "about"],
    ["över", "moreThan"],
    ["under", "lessThan"],
    ["minst", "atLeast"],
    ["åtminstone", "atLeast"],
    ["högst", "atMost"],
    ["maximalt", "atMost"],
    ["max", "atMost"],
  ] as const
).map(([words, hedge]) => [words.split(" "), hedge] as const);

/** A hedge that ends just before token `index`, and its first token; `from` is `index` when there is none. */
export function hedgeBefore(tokens: readonly Token[], index: number): { readonly hedge: Hedge; readonly from: number } {
  const last = tokens[index - 1]?.text === "." && /^ca$/.test(tokens[index - 2]?.lower ?? "") ? index - 1 : index;
  for (const [words, hedge] of PHRASES) {
    const from = last - words.length;
    if (from >= 0 && words.every((word, at) => tokens[from + at]?.lower === word)) return { hedge, from };
  }
  return { hedge: "none", from: index };
}
