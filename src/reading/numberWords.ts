/**
 * The words around numbers: numbers in words, hedges that say how one was rounded, and what makes a number the name of
 * something instead of saying how much (years, dates, ages, paragraphs, telephone numbers).
 */
import type { Hedge } from "../model/claim";
import { isYear, type Token } from "./tokens";

const HEDGES: Readonly<Record<Exclude<Hedge, "none">, string>> = {
  over: "en bit över, något mer än, lite mer än, lite över, strax över, något över, lite drygt, drygt, dryga",
  under: `strax under, något under, lite under, något mindre än, upp emot, nära nog, knappt, knappa, nästan, närmare, nära,
    inemot, uppemot, uppåt`,
  about: "i storleksordningen, i runda tal, cirka, circa, ca, c:a, omkring, ungefär, runt, kring, uppskattningsvis",
  moreThan: "mer än, fler än, över",
  lessThan: "mindre än, färre än, under",
  atLeast: "som minst, minst, åtminstone",
  atMost: "upp till, som mest, högst, maximalt, max",
};

/** Longest first: "något mer än" is another hedge than "mer än". */
const PHRASES = (Object.keys(HEDGES) as (keyof typeof HEDGES)[])
  .flatMap((hedge) => HEDGES[hedge].split(/,\s*/).map((phrase) => ({ hedge, words: phrase.split(" ") })))
  .sort((a, b) => b.words.length - a.words.length);

/** A hedge that ends just before token `index`, and its first token; `from` is `index` when there is none. */
export function hedgeBefore(tokens: readonly Token[], index: number): { readonly hedge: Hedge; readonly from: number } {
  const last = tokens[index - 1]?.text === "." && tokens[index - 2]?.lower === "ca" ? index - 1 : index;
  for (const { words, hedge } of PHRASES) {
    const from = last - words.length;
    if (words.every((word, at) => tokens[from + at]?.lower === word)) return { hedge, from };
  }
  return { hedge: "none", from: index };
}

const ONES = " en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton";
const TENS = "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio";

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...ONES.split(" ").map((word, value) => [word, value] as const),
  ...TENS.split(" ").map((word, at) => [word, 20 + 10 * at] as const),
  ["ett", 1],
  ["hundra", 100],
  ["halv", 0.5],
]);

/** The number that a word says: 24 for "tjugofyra"; `undefined` when it says none. */
export function numberInWords(lower: string): number | undefined {
  const known = lower === "" ? undefined : NUMBERS.get(lower);
  if (known !== undefined) return known;
  const tens = TENS.split(" ").find((word) => lower.startsWith(word));
  const ones = tens === undefined ? undefined : NUMBERS.get(lower.slice(tens.length));
  return tens === undefined || ones === undefined || ones > 9 ? undefined : (NUMBERS.get(tens) ?? 0) + ones;
}

const MONTH = /^(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)$/;
const LABEL_BEFORE =
  /^(?:§|§§|nr|nummer|tabell|diagram|figur|bild|kapitel|kap|sida|sid|sidan|punkt|bilaga|årskurs|åk|etapp|fas|steg|dnr|prop|tel|tfn|telefon|klockan|kl|artikel|avsnitt|version|nivå|grupp|klass|tertial|kvartal|delår|tertialrapport|delårsrapport|prognos|grad|plats|rum|linje|område|stadsdel)$/;
const DURATION = /^(?:års?|åring|åringar|åriga?|månaders?|veckors?|gånger|kap|punkter|poäng)$/;
const UNIT = /^(?:kr|kronor|tkr|mnkr|mkr|miljoner|miljarder|%|procent)$/;

/** Whether the number at `index` names something. A year does so only without a unit. */
export function isLabelNumber(tokens: readonly Token[], index: number): boolean {
  const { text } = tokens[index] ?? { text: "" };
  const [before, after, later] = [-1, 1, 2].map((on) => tokens[index + on]?.lower ?? "");
  if (isYear(text) && !UNIT.test(after ?? "")) return true;
  if (LABEL_BEFORE.test(before ?? "") || MONTH.test(after ?? "")) return true;
  if (!/[.,]/.test(text) && (DURATION.test(after ?? "") || /^0\d/.test(text))) return true;
  const isAgeRange = /^[-–—]$/.test(after ?? "") && DURATION.test(tokens[index + 3]?.lower ?? "");
  return isAgeRange || before === "/" || (after === "/" && /^\d/.test(later ?? ""));
}
