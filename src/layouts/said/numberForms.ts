/**
 * The forms that amounts are written in as text. A column is read in one form, decided by all of it that is seen: a
 * cell alone can mean two things ("1.234"), a column seldom does.
 */
import { parseSwedishNumber } from "../../sources/amount";
import type { MoneyUnit } from "../../model/money";
import { isEmpty } from "../../sources/cell";
import type { CellValue } from "../../workbook";
import { NUMBER_FORMS, type NumberForm } from "./numberForm";
import { remembered } from "../../sources/remembered";

const SPACE = "[ \\u00A0\\u202F\\u2009\\u2007]";
const SIGNS: Readonly<Record<NumberForm, { readonly thousands: string; readonly decimals: string }>> = {
  swedish: { thousands: SPACE, decimals: "," },
  german: { thousands: "\\.", decimals: "," },
  english: { thousands: ",", decimals: "\\." },
  swiss: { thousands: `(?:['’]|${SPACE})`, decimals: "\\." },
};

const PATTERNS = Object.fromEntries(
  NUMBER_FORMS.map((form) => {
    const { thousands, decimals } = SIGNS[form];
    return [form, new RegExp(`^(\\d+|[1-9]\\d{0,2}(?:${thousands}\\d{3})+)(?:${decimals}(\\d+))?$`, "u")];
  })
) as Readonly<Record<NumberForm, RegExp>>;

const UNITS: readonly (readonly [MoneyUnit, RegExp])[] = [
  ["tkr", /\s*(?:tkr|kkr|tsek|tusen kr(?:onor)?|tusental kr(?:onor)?)\.?$/iu],
  ["mnkr", /\s*(?:mnkr|mkr|msek|milj(?:oner)?\.?(?: kr(?:onor)?)?)\.?$/iu],
  ["kr", /^(?:kr|SEK|NOK)\.?(?=[\s\d−–-])|\s*(?:kr|kronor|SEK|NOK|:-)$/iu],
];

/** "Underskott 12" is −12, "överskott på 12" is 12. */
function withSign(text: string): string {
  return text
    .replace(/^(?:underskott|minus)(?:\s+(?:på|om|med))?\s+(?=\d)/iu, "-")
    .replace(/^(?:överskott|plus)(?:\s+(?:på|om|med))?\s+(?=\d)|^±\s*(?=0)/iu, "");
}

/** What a text says of an amount, in whatever form its figures are. */
interface Written {
  /** The unit that stands beside it in its cell: "12 tkr". */
  readonly unit: MoneyUnit | undefined;
  readonly figures: string;
  readonly isNegative: boolean;
}

/** Minus first, last, or as parentheses; `undefined` for what is no amount in any form. */
function writtenIn(text: string): Written | undefined {
  if (!/\d/.test(text)) return undefined;
  const whole = text.trim();
  const [unit, pattern] = UNITS.find(([, beside]) => beside.test(whole)) ?? [];
  const bare = withSign(pattern === undefined ? whole : whole.replace(pattern, "")).trim();
  const [, inside] = /^\((.+)\)$/u.exec(bare) ?? [];
  const [, before = "", figures = "", after = ""] =
    /^([−–+-]?)\s*(.*?)\s*([−–-]?)$/u.exec((inside ?? bare).trim()) ?? [];
  const signs = [before === "+" ? "" : before, after, inside === undefined ? "" : "("].filter((sign) => sign !== "");
  return signs.length > 1 ? undefined : { unit, figures, isNegative: signs.length === 1 };
}

/** `undefined` for what has another unit beside it than the column; only nothing needs none. */
function numberAs({ unit: stated, figures, isNegative }: Written, form: NumberForm, unit: MoneyUnit) {
  if (stated !== undefined && stated !== unit) return undefined;
  const [, digits, decimals = "0"] = PATTERNS[form].exec(figures) ?? [];
  if (digits === undefined) return undefined;
  const size = Number(`${digits.replace(/\D/g, "")}.${decimals}`);
  const number = isNegative && size !== 0 ? -size : size;
  return stated === undefined && unit !== "kr" && number !== 0 ? undefined : number;
}

/** `undefined` for what is no number in the form, or has another unit beside it than the column. */
export function numberIn(text: string, form: NumberForm, unit: MoneyUnit = "kr"): number | undefined {
  const written = writtenIn(text);
  return written && numberAs(written, form, unit);
}

/** Whether a text is an amount in some form. */
const isFigureText = remembered((text: string) => {
  const written = writtenIn(text);
  if (written === undefined) return false;
  return NUMBER_FORMS.some((form) => numberAs(written, form, written.unit ?? "kr") !== undefined);
});

export function isFigure(cell: CellValue): boolean {
  if (typeof cell === "number") return true;
  return typeof cell === "string" && !isEmpty(cell) && isFigureText(cell);
}

/** How a column writes its amounts. `undefined`: as numbers, or as the contract does. */
export type FormOfColumn =
  | { readonly kind: "asItStands" }
  | { readonly kind: "one"; readonly form: NumberForm; readonly unit?: MoneyUnit }
  /** Every cell can be read in several ways that differ. */
  | { readonly kind: "several"; readonly forms: readonly NumberForm[] }
  | { readonly kind: "none" };

/** Decides by every text in the column. */
export function formOf(cells: Iterable<CellValue>): FormOfColumn {
  const all = new Set(cells);
  const texts = [...all].filter((cell): cell is string => typeof cell === "string" && !isEmpty(cell));
  if (texts.length === 0) return { kind: "asItStands" };
  const written = texts.map(writtenIn).filter((one) => one !== undefined);
  if (written.length < texts.length) return { kind: "none" };
  const unit = written.find((one) => one.unit !== undefined)?.unit ?? "kr";
  const isIn = (form: NumberForm): boolean => written.every((one) => numberAs(one, form, unit) !== undefined);
  const [first, ...others] = NUMBER_FORMS.filter(isIn);
  if (first === undefined) return { kind: "none" };
  const isOther = (form: NumberForm): boolean =>
    written.some((one) => numberAs(one, form, unit) !== numberAs(one, first, unit));
  const different = others.filter(isOther);
  if (unit !== "kr") {
    const hasOthers = [...all].some((cell) => typeof cell === "number" && cell !== 0);
    return different.length > 0 || hasOthers ? { kind: "none" } : { kind: "one", form: first, unit };
  }
  if (different.length > 0) return { kind: "several", forms: [first, ...different] };
  const isAsTheContract = texts.every((text) => parseSwedishNumber(text) === numberIn(text, first));
  return isAsTheContract ? { kind: "asItStands" } : { kind: "one", form: first };
}
