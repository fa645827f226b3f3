/**
 * The words around numbers: what a figure counts (kronor in any of their units, percent, so many of something), hedges
 * that say how it was rounded, numbers in words, and what makes a number the name of something (years, dates, ages).
 */
import type { Hedge } from "../model/claim";
import { stemOf, type Token, isYear } from "./tokens";

export type Unit =
  /** `ore` per printed unit. */
  | { readonly kind: "money"; readonly ore: number }
  /** Kronor per something: "kr per dygn", "kr/mån". */
  | { readonly kind: "moneyPer"; readonly ore: number }
  | { readonly kind: "percent" }
  | { readonly kind: "points" }
  /** `noun`: the stem of what is counted; `undefined` where the sentence names it elsewhere. */
  | { readonly kind: "count"; readonly noun: string | undefined };

export interface UnitAt {
  readonly unit: Unit;
  /** Index after the unit's last token. */
  readonly next: number;
}

/** Öre of each unit that stands alone, and of words that stand before "kronor". */
const ALONE = oreOf([
  [1e2, "kr kronor krona sek"],
  [1e5, "tkr kkr ksek"],
  [1e8, "mnkr mkr msek miljkr miljon miljoner milj"],
  [1e11, "mdkr mdkronor mdr miljard miljarder"],
]);
const BEFORE_KRONA = oreOf([
  [1e5, "tusen tusentals t"],
  [1e8, "mn mil milj miljon miljoner"],
  [1e11, "md mdr miljard miljarder"],
]);
const KRONA = /^(?:kr|kronor|krona|kronors|sek)$/;

function oreOf(rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap(([ore, words]) => words.split(" ").map((word) => [word, ore] as const)));
}

export function sameUnit(a: Unit, b: Unit): boolean {
  return a.kind === b.kind && (a.kind !== "money" || b.kind !== "money" || a.ore === b.ore);
}

/** The unit that stands at token `index`, just after a number; `undefined` when there is none. */
export function unitAt(
  tokens: readonly Token[],
  index: number,
  isCounted: (stem: string) => boolean
): UnitAt | undefined {
  const { lower = "" } = tokens[index] ?? {};
  if (/^(?:%|procents?|proc)$/.test(lower)) return { unit: { kind: "percent" }, next: index + 1 };
  if (/^(?:procentenhet(?:en|er|ers)?|%-enheter)$/.test(lower)) return { unit: { kind: "points" }, next: index + 1 };
  const money = moneyAt(tokens, index, isCounted);
  if (money === undefined) return undefined;
  const { ore, next } = money;
  // "per dygn", "/mån".
  const isPer = /^(?:\/|per)$/.test(tokens[next]?.lower ?? "") && tokens[next + 1]?.kind === "word";
  return isPer ? { unit: { kind: "moneyPer", ore }, next: next + 2 } : { unit: { kind: "money", ore }, next };
}

interface MoneyAt {
  readonly ore: number;
  readonly next: number;
}

/** "mnkr", "miljoner kronor", "milj. kr"; but "två miljoner invånare" is none. */
function moneyAt(tokens: readonly Token[], index: number, isCounted: (stem: string) => boolean): MoneyAt | undefined {
  const { lower = "" } = tokens[index] ?? {};
  const after = tokens[index + 1]?.text === "." ? index + 2 : index + 1;
  const scale = BEFORE_KRONA.get(lower);
  if (scale !== undefined && KRONA.test(tokens[after]?.lower ?? "")) return { ore: scale, next: after + 1 };
  const ore = ALONE.get(lower);
  const isOfOther = scale !== undefined && isCounted(stemOf(tokens[index + 1]?.lower ?? ""));
  return ore === undefined || isOfOther ? undefined : { ore, next: index + 1 };
}

/** What is counted in municipal reports, beside what the workbook itself counts. */
const COUNTED = new Set(
  `personer invånare barn vuxna ungdomar elever hushåll brukare klienter ärenden anmälningar placeringar dygn vårddygn boendedygn
  timmar platser lägenheter bostäder besök besökare portioner resor medarbetare anställda årsarbetare tjänster praktikanter deltagare
  avtal beslut insatser kvadratmeter kvm ton km kilometer mil dagar tillfällen föreningar böcker lån utlån samtal utredningar familjer
  unga kvinnor män flickor pojkar patienter assistenter lärare förskolor skolor avdelningar lokaler byggnader projekt aktiviteter åtgärder
  incidenter utbildningar ansökningar tillstånd träd lekplatser fordon bilar abonnenter matcher evenemang rum elevhem boenden hem`
    .split(/\s+/)
    .map(stemOf)
);

/** Also compounds: "utvecklingssamtal", "parkeringsplatser". */
export function isCountedNoun(stem: string): boolean {
  if (COUNTED.has(stem)) return true;
  for (let start = 3; start <= stem.length - 4; start++) if (COUNTED.has(stem.slice(start))) return true;
  return false;
}

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

const ONES = "ett två tre fyra fem sex sju åtta nio".split(" ");
const TEENS = "tio elva tolv tretton fjorton femton sexton sjutton arton nitton".split(" ");
const TENS = "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio".split(" ");

/** Numbers that words say: "två miljoner kronor", "tjugofyra". */
export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...[...ONES, ...TEENS].map((word, at) => [word, at + 1] as const),
  ...TENS.flatMap((tens, at) => ["", ...ONES].map((one, value) => [tens + one, 20 + 10 * at + value] as const)),
  ["en", 1],
  ["hundra", 100],
  ["halv", 0.5],
]);

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
