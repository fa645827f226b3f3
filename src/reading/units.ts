/** What a figure in a text counts: kronor in any of their units, percent, or so many of something. */
import { stemOf } from "./stems";
import type { Token } from "./tokens";

export type Unit =
  /** `ore` per printed unit. */
  | { readonly kind: "money"; readonly ore: number }
  /** Kronor per something: "kr per dygn", "kr/mån". */
  | { readonly kind: "moneyPer"; readonly ore: number; readonly isMonthly: boolean }
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
  const per = perAt(tokens, next);
  return per === undefined
    ? { unit: { kind: "money", ore }, next }
    : { unit: { kind: "moneyPer", ore, isMonthly: per.isMonthly }, next: per.next };
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

/** "per dygn", "/mån", "i månaden", "per hushåll och månad". */
function perAt(
  tokens: readonly Token[],
  index: number
): { readonly isMonthly: boolean; readonly next: number } | undefined {
  const [sign, noun, and, second] = [0, 1, 2, 3].map((on) => tokens[index + on]?.lower ?? "");
  const isPer = tokens[index + 1]?.kind === "word" && /^(?:\/|per)$/.test(sign ?? "");
  if (!isPer && !(sign === "i" && /^(?:månaden|timmen|dygnet)/.test(noun ?? ""))) return undefined;
  const hasSecond = /^(?:\/|och)$/.test(and ?? "") && /^(?:mån|år|dygn|vecka|dag|timme)/.test(second ?? "");
  return {
    isMonthly: /^mån(?:ad|aden)?$/.test(noun ?? "") || hasSecond,
    next: index + (hasSecond ? 4 : 2),
  };
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
