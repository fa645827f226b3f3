/**
 * What a heading or a line says of signs: "+ = underskott", "Intäkter med minus", "+överskott/−underskott". Signs and
 * what they are of are paired in the order they stand in, with nothing but linking words between them.
 */
import { fold } from "../../sources/fold";
import type { CellValue } from "../../workbook";
import { isUnitLine } from "./meaning";

/** What a plus is of. */
export type Positive = "surplus" | "deficit" | "income" | "costs";

/** `plus` is `unclear` where texts say different things, or more signs than what they are of. */
export interface SaidSigns {
  readonly plus: Positive | "unclear";
  /** What says it, first. */
  readonly text: string;
}

/** `undefined` where no text says anything of signs of these kinds. */
export function signsSaid(texts: readonly string[], of: readonly Positive[]): SaidSigns | undefined {
  const said = texts
    .flatMap((text) => positivesIn(text).map((plus): SaidSigns => ({ plus, text })))
    .filter(({ plus }) => plus === "unclear" || of.includes(plus));
  const [first] = said;
  return first && said.some(({ plus }) => plus !== first.plus) ? { ...first, plus: "unclear" } : first;
}

const OPPOSITE: Readonly<Record<Positive, Positive>> = {
  surplus: "deficit",
  deficit: "surplus",
  income: "costs",
  costs: "income",
};

type Token = Positive | "+" | "-";

const MEANINGS: readonly (readonly [Positive, RegExp])[] = [
  ["deficit", /^(?:undersk(?!rid)|merkostnad|overskrid|deficit|samre|(?:hogre|okad|okade) (?:netto)?kostnad)/u],
  ["surplus", /^(?:oversk(?!rid)|underskrid|surplus|battre|(?:lagre|minskad|minskade) (?:netto)?kostnad)/u],
  ["income", /^(?:intakt|inkomst|income|revenue)/u],
  ["costs", /^(?:kostnad|utgift|cost|expense)/u],
];
/** A sign that stands for itself, and not between what is added, or as a dash. */
const SIGN =
  /(?<=[(/=:"”,]\s?|med )[+-](?=\s?\p{L}|\s?[)/=:"”]|$)|(?<!\S)[+-](?=\s?[=:]|\/[+-])|(?<!\S)[+-](?=(?:over|under)skott)/gu;
const SIGN_WORD = /^(?:(?:plus|positiv)|(?:minus|negativ))(?:t|a|tecken)?$/u;
const LINKS =
  /^(?:=|:|ar|har|betyder|innebar|visar|visas|for|anges|anger|skrivs|redovisas|star|avser|med|som|ett|en|och|samt|medan|tecken|belopp|tal|varde|varden|avvikelse|means|is|are|and|with)$/u;
/** A sum or difference of two: "kostnader minus intäkter". */
const FORMULA = /\p{L}{3,} (?:plus|minus) (?:intakt|kostnad|inkomst|utgift)/u;

/** "(+/-)", "över-/underskott": that amounts are on either side. */
const EITHER = /\(\s?\+\s?\/\s?-\s?\)|(?<![+-]|\+\s)\bover(?:skott)?-?\s?(?:\/|eller)\s?underskott(?!\s?[=:])/gu;

function positivesIn(text: string): readonly (Positive | "unclear")[] {
  const plain = fold(text.replace(/[−–]/gu, "-")).replace(EITHER, " . ");
  if (FORMULA.test(plain)) return [];
  const marked = plain
    .replace(SIGN, (sign) => ` ${sign === "+" ? "plus" : "minus"} `)
    .replace(/utan (?:minus)?tecken|(?<=med minus.*)\butan(?=\s*[.)]?\s*$)/gu, " plus ")
    .replace(/[()[\],;/"”“]/gu, " ")
    .replace(/\.(?=\s|$)/gu, " . ")
    .replace(/([=:])/gu, " $1 ")
    .replace(/\b(hogre|okade?|lagre|minskade?) (?=(?:netto)?kostnad)/gu, "$1_");
  const words = marked.split(/\s+/u).filter((word) => word !== "");
  const runs: Token[][] = [[]];
  for (const word of words.map((one) => one.replace("_", " "))) {
    const token = tokenOf(word);
    if (token !== undefined) runs.at(-1)?.push(token);
    else if (!LINKS.test(word)) runs.push([]);
  }
  return runs.flatMap(positiveOf);
}

function tokenOf(word: string): Token | undefined {
  if (SIGN_WORD.test(word)) return /^p/u.test(word) ? "+" : "-";
  return MEANINGS.find(([, pattern]) => pattern.test(word))?.[0];
}

/** A sign alone, of whichever minuses. */
export function isSign(cell: CellValue, sign: "+" | "-"): boolean {
  return typeof cell === "string" && cell.trim().replace(/^[−–]$/u, "-") === sign;
}

/** What sizes under a heading are: "Prog. undersk.", "Går minus", "+"; `undefined` where it says neither, or both. */
export function sideSaid(heading: string): "surplus" | "deficit" | undefined {
  if (isSign(heading, "+")) return "surplus";
  if (isSign(heading, "-")) return "deficit";
  const tokens = fold(heading)
    .split(/[^\p{L}+−-]+/u)
    .map(tokenOf);
  const said = new Set(tokens.map((one) => (one === "+" ? "surplus" : one === "-" ? "deficit" : one)));
  if (said.has("surplus") === said.has("deficit")) return undefined;
  return said.has("surplus") ? "surplus" : "deficit";
}

/** What the lowest of a column's headings says that says more than a unit. */
export function sideOf({ parts }: { readonly parts: readonly string[] }): "surplus" | "deficit" | undefined {
  return sideSaid(parts.findLast((part) => !isUnitLine(part)) ?? "");
}

function positiveOf(run: readonly Token[]): readonly (Positive | "unclear")[] {
  const isSign = (one: Token): boolean => one === "+" || one === "-";
  const meanings = run.filter((one) => one !== "+" && one !== "-");
  const signs = run.filter(isSign);
  if (signs.length === 0 || meanings.length === 0) return [];
  if (signs.length === meanings.length)
    return meanings.map((meaning, at) => (signs[at] === "+" ? meaning : OPPOSITE[meaning]));
  return meanings.length < signs.length ? ["unclear"] : sharedSigns(run, isSign);
}

/** "Intäkter och överskott med plus, kostnader med minus": a sign is of all that is named before it, or after it. */
function sharedSigns(run: readonly Token[], isSign: (one: Token) => boolean): readonly (Positive | "unclear")[] {
  const isFirst = run.slice(0, 1).some(isSign);
  if (!isFirst && !run.slice(-1).some(isSign)) return ["unclear"];
  let sign: Token = "+";
  return (isFirst ? run : [...run].reverse()).flatMap((one) => {
    if (one !== "+" && one !== "-") return [sign === "+" ? one : OPPOSITE[one]];
    sign = one;
    return [];
  });
}

/** Words of a column that has a word for each amount's direction: those that mean a deficit; none of another column. */
export function deficitWordsIn(cells: readonly CellValue[]): readonly string[] {
  const words = [...new Set(cells.map(String))];
  const below = words.filter((word) => DEFICIT.test(fold(word)));
  return words.every((word) => below.includes(word) || SURPLUS.test(fold(word))) ? below : [];
}

const DEFICIT = /^(?:underskott|minus|negativ\p{L}*|merkostnad|samre|[-−–])$/u;
const SURPLUS = /^(?:overskott|plus|positiv\p{L}*|battre|i? ?balans|nollprognos|[+0±]+)$/u;
