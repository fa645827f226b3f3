/**
 * How figures are written. In running text an amount is said in the unit that people talk in, with a hedge
 * (drygt, knappt) that follows from the exact amount; everywhere else it is printed digit for digit. One rule,
 * one home: the same amount is said in the same words wherever it is said.
 *
 * The word before an amount carries its sign (överskott, underskott), so amounts in words are sizes.
 */
import { ORE_PER, type Ore } from "../model/money";
import type { ProseStyle } from "../model/occasion";
import type { Language } from "./language";

/** `over`: the exact value is somewhat larger (drygt); `under`: somewhat smaller (knappt). */
type SaidHedge = "none" | "over" | "under";

/**
 * A value as it is said: the printed figure and what stands before it. `{ hedge: "over", figure: 64, decimals: 0 }`.
 */
export interface SaidFigure {
  readonly hedge: SaidHedge;
  readonly figure: number;
  readonly decimals: 0 | 1;
}

type ProseUnit = "krona" | "miljon" | "miljard";

export interface SaidAmount extends SaidFigure {
  /** What the figure counts. */
  readonly unit: ProseUnit;
}

const MILLION = BigInt(ORE_PER.mnkr);
const THOUSAND = BigInt(ORE_PER.tkr);
const KRONA = BigInt(ORE_PER.kr);

/**
 * How the size of an amount is said. From a million in whole millions with a hedge; below that in tenths of a
 * million; what would be less than a tenth in whole thousands of kronor, or kronor.
 */
export function saidAmount(amount: Ore, style: ProseStyle = {}): SaidAmount {
  const size = BigInt(Math.abs(amount));
  if (style.billions === true && size >= 1000n * MILLION) return { ...tenths(size, 1000n * MILLION), unit: "miljard" };
  if (isLeast(size, 95n, MILLION)) {
    return { ...(style.millionsWithDecimal === true ? tenths(size, MILLION) : wholes(size, MILLION)), unit: "miljon" };
  }
  if (isLeast(size, 5n, MILLION)) return { ...tenths(size, MILLION), unit: "miljon" };
  if (isLeast(size, 95n, THOUSAND)) {
    const thousands = wholes(size, THOUSAND);
    return { ...thousands, figure: thousands.figure * 1000, unit: "krona" };
  }
  return { hedge: "none", figure: Number((2n * size + KRONA) / (2n * KRONA)), decimals: 0, unit: "krona" };
}

/** "drygt 64 miljoner kronor", "1 miljon kronor", "0,3 miljoner kronor". */
export function amountInWords(amount: Ore, language: Language, style?: ProseStyle): string {
  const said = saidAmount(amount, style);
  return hedged(said, `${printed(said.figure, said.decimals, language)} ${unitWord(said, language)}`, language);
}

/**
 * How large a share is said to be, in percent: one decimal below 2, otherwise whole with a hedge.
 * `undefined` where there is no whole to be a share of.
 */
export function saidPercent(part: Ore, whole: Ore): SaidFigure | undefined {
  if (whole === 0) return undefined;
  const [size, one] = [100n * BigInt(Math.abs(part)), BigInt(Math.abs(whole))];
  if (isLeast(size, 195n, one)) return wholes(size, one);
  if (size === 0n) return { hedge: "none", figure: 0, decimals: 0 };
  return isLeast(size, 5n, one) ? tenths(size, one) : { hedge: "under", figure: 0.1, decimals: 1 };
}

/** "0,1 procent", "knappt 3 procent", "mindre än 0,1 procent". */
export function percentInWords(part: Ore, whole: Ore, language: Language): string | undefined {
  const said = saidPercent(part, whole);
  if (said === undefined) return undefined;
  const figure = `${printed(said.figure, said.decimals, language)} ${WORDS[language].percent}`;
  return said.decimals === 1 && said.hedge === "under"
    ? `${WORDS[language].lessThan} ${figure}`
    : hedged(said, figure, language);
}

/**
 * Digit for digit, with a hard space between thousands and a real minus: `printed(-1234.5, 2, "sv")` is "−1 234,50".
 */
export function printed(value: number, decimals: number, language: Language): string {
  const [whole = "0", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const { thousands, decimal } = WORDS[language];
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, thousands) + (fraction === undefined ? "" : decimal + fraction);
  return value < 0 && /[1-9]/.test(digits) ? `−${digits}` : digits;
}

/** An amount in kronor, with öre only where there are any: "−1 234,50 kr", "12 000 kr". */
export function kronor(amount: Ore, language: Language): string {
  const whole = amount % ORE_PER.kr === 0;
  return `${printed(amount / ORE_PER.kr, whole ? 0 : 2, language)} kr`;
}

const WORDS = {
  sv: { thousands: "\u00A0", decimal: ",", percent: "procent", over: "drygt", under: "knappt", lessThan: "mindre än" },
  en: {
    thousands: "\u00A0",
    decimal: ".",
    percent: "percent",
    over: "just over",
    under: "just under",
    lessThan: "less than",
  },
} as const;

const UNITS: Readonly<Record<Language, Readonly<Record<ProseUnit, readonly [one: string, many: string]>>>> = {
  sv: {
    krona: ["krona", "kronor"],
    miljon: ["miljon kronor", "miljoner kronor"],
    miljard: ["miljard kronor", "miljarder kronor"],
  },
  en: {
    krona: ["krona", "kronor"],
    miljon: ["million kronor", "million kronor"],
    miljard: ["billion kronor", "billion kronor"],
  },
};

function unitWord({ figure, decimals, unit }: SaidAmount, language: Language): string {
  const [one, many] = UNITS[language][unit];
  return figure === 1 && decimals === 0 ? one : many;
}

function hedged({ hedge }: SaidFigure, words: string, language: Language): string {
  return hedge === "none" ? words : `${WORDS[language][hedge]} ${words}`;
}

/**
 * In whole units: within 0.05 of one without a hedge, else drygt the lower or knappt the upper, the nearer of the two.
 */
function wholes(size: bigint, unit: bigint): SaidFigure {
  const [floor, rest] = [size / unit, size % unit];
  if (20n * rest <= unit) return { hedge: "none", figure: Number(floor), decimals: 0 };
  if (20n * (unit - rest) <= unit) return { hedge: "none", figure: Number(floor + 1n), decimals: 0 };
  return 2n * rest < unit
    ? { hedge: "over", figure: Number(floor), decimals: 0 }
    : { hedge: "under", figure: Number(floor + 1n), decimals: 0 };
}

/** To the nearest tenth, halves upwards. */
function tenths(size: bigint, unit: bigint): SaidFigure {
  return { hedge: "none", figure: Number((20n * size + unit) / (2n * unit)) / 10, decimals: 1 };
}

/** Whether a size is at least so many hundredths of a unit; by whole numbers, so that limits are exact. */
function isLeast(size: bigint, hundredths: bigint, unit: bigint): boolean {
  return 100n * size >= hundredths * unit;
}
