/** What a figure in a text counts: kronor in any of their units, percent, or so many of something. */
import { stemOf } from "./stems";
import type { Token } from "./tokens";

export type Unit =
  /** `ore` per printed unit. */
  | { readonly kind: "money"; readonly ore: number }
  /** Kronor per something: stems of what, "dyg" of "kr per dygn". */
  | { readonly kind: "moneyPer"; readonly ore: number; readonly per: readonly string[] }
  | { readonly kind: "percent" }
  | { readonly kind: "points" }
  /** `noun`: its stem, and the word as printed; `undefined` where the sentence names it elsewhere. */
  | { readonly kind: "count"; readonly noun: string | undefined };

export interface UnitAt {
  readonly unit: Unit;
  /** Index after the unit's last token. */
  readonly next: number;
}

const KRONA = /^(?:kr|kronor|krona|kronors|sek)$/;
const SINGLE: Readonly<Record<string, number>> = {
  kr: 1e2,
  kronor: 1e2,
  krona: 1e2,
  sek: 1e2,
  tkr: 1e5,
  kkr: 1e5,
  ksek: 1e5,
  mnkr: 1e8,
  mkr: 1e8,
  msek: 1e8,
  miljkr: 1e8,
  mdkr: 1e11,
  mdr: 1e11,
  mdkronor: 1e11,
};
const BEFORE_KRONA: Readonly<Record<string, number>> = {
  tusen: 1e5,
  tusentals: 1e5,
  t: 1e5,
  mn: 1e8,
  milj: 1e8,
  mil: 1e8,
  miljon: 1e8,
  miljoner: 1e8,
  mdr: 1e11,
  md: 1e11,
  miljard: 1e11,
  miljarder: 1e11,
};
const WITHOUT_KRONA = /^(?:miljon|miljoner|miljard|miljarder|milj|mdr)$/;

/** The unit that stands at token `index`, just after a number; `undefined` when there is none. */
export function unitAt(
  tokens: readonly Token[],
  index: number,
  isCounted: (stem: string) => boolean
): UnitAt | undefined {
  const word = tokens[index];
  if (word === undefined) return undefined;
  if (word.text === "%" || /^(?:procent|procents|proc)$/.test(word.lower))
    return { unit: { kind: "percent" }, next: index + 1 };
  if (/^(?:procentenhet|procentenheter|procentenheters|%-enheter|procentenheten)$/.test(word.lower))
    return { unit: { kind: "points" }, next: index + 1 };
  const money = moneyAt(tokens, index, isCounted);
  if (money === undefined) return undefined;
  const per = perAt(tokens, money.next);
  return per === undefined
    ? { unit: { kind: "money", ore: money.ore }, next: money.next }
    : { unit: { kind: "moneyPer", ore: money.ore, per: per.stems }, next: per.next };
}

function moneyAt(
  tokens: readonly Token[],
  index: number,
  isCounted: (stem: string) => boolean
): { readonly ore: number; readonly next: number } | undefined {
  const [word, after, later] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (word?.kind !== "word") return undefined;
  const scale = BEFORE_KRONA[word.lower];
  if (scale !== undefined && after !== undefined && KRONA.test(after.lower)) return { ore: scale, next: index + 2 };
  if (scale !== undefined && after?.text === "." && later !== undefined && KRONA.test(later.lower))
    return { ore: scale, next: index + 3 };
  const single = SINGLE[word.lower];
  if (
    single !== undefined &&
    !(WITHOUT_KRONA.test(word.lower) && after !== undefined && isCounted(stemOf(after.lower)))
  )
    return { ore: single, next: index + 1 };
  if (
    scale !== undefined &&
    WITHOUT_KRONA.test(word.lower) &&
    !(after?.kind === "word" && isCounted(stemOf(after.lower)))
  )
    return { ore: scale, next: index + 1 };
  return undefined;
}

/** "per dygn", "/mån", "per hushåll och månad". */
function perAt(
  tokens: readonly Token[],
  index: number
): { readonly stems: readonly string[]; readonly next: number } | undefined {
  const [sign, noun] = [tokens[index], tokens[index + 1]];
  if (sign === undefined || noun?.kind !== "word" || !(sign.text === "/" || sign.lower === "per" || sign.lower === "i"))
    return undefined;
  if (sign.lower === "i" && !/^månaden|^timmen|^dygnet/.test(noun.lower)) return undefined;
  const [and, second] = [tokens[index + 2], tokens[index + 3]];
  const hasSecond =
    second?.kind === "word" &&
    (and?.text === "/" || (and?.lower === "och" && /^(?:månad|år|dygn|vecka|dag|timme)/.test(second.lower)));
  return hasSecond
    ? { stems: [perStem(noun), perStem(second)], next: index + 4 }
    : { stems: [perStem(noun)], next: index + 2 };
}

function perStem(token: Token): string {
  return /^mån(?:ad|aden)?$/.test(token.lower) ? stemOf("månad") : stemOf(token.lower);
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
