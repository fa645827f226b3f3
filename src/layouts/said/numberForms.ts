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

/** The unit that stands beside an amount in its cell: "12 tkr". */
function unitBeside(text: string): MoneyUnit | undefined {
  return UNITS.find(([, pattern]) => pattern.test(text.trim()))?.[0];
}

/** "Underskott 12" is −12, "överskott på 12" is 12. */
function withSign(text: string): string {
  return text
    .replace(/^(?:underskott|minus)(?:\s+(?:på|om|med))?\s+(?=\d)/iu, "-")
    .replace(/^(?:överskott|plus)(?:\s+(?:på|om|med))?\s+(?=\d)|^±\s*(?=0)/iu, "");
}

/**
 * Minus first, last, or as parentheses. `undefined` for what is no number in the form, and for what has another unit
 * beside it than the column; only nothing needs none.
 */
export function numberIn(text: string, form: NumberForm, unit: MoneyUnit = "kr"): number | undefined {
  const stated = unitBeside(text);
  if (stated !== undefined && stated !== unit) return undefined;
  const pattern = UNITS.find(([one]) => one === stated)?.[1];
  const number = bareNumberIn(withSign(pattern === undefined ? text.trim() : text.trim().replace(pattern, "")), form);
  return stated === undefined && unit !== "kr" && number !== 0 ? undefined : number;
}

function bareNumberIn(text: string, form: NumberForm): number | undefined {
  const bare = text.trim();
  const [, inside] = /^\((.+)\)$/u.exec(bare) ?? [];
  const [, before = "", figures = "", after = ""] =
    /^([−–+-]?)\s*(.*?)\s*([−–-]?)$/u.exec((inside ?? bare).trim()) ?? [];
  const [, digits, decimals = "0"] = PATTERNS[form].exec(figures) ?? [];
  if (digits === undefined) return undefined;
  const signs = [before === "+" ? "" : before, after, inside === undefined ? "" : "("].filter((sign) => sign !== "");
  if (signs.length > 1) return undefined;
  const size = Number(`${digits.replace(/\D/g, "")}.${decimals}`);
  return signs.length === 1 && size !== 0 ? -size : size;
}

/** Whether a text is an amount in some form. */
const isFigureText = remembered((text: string) => {
  const unit = unitBeside(text);
  return NUMBER_FORMS.some((form) => numberIn(text, form, unit) !== undefined);
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
  const all = [...cells];
  const texts = all.filter((cell): cell is string => typeof cell === "string" && !isEmpty(cell));
  if (texts.length === 0) return { kind: "asItStands" };
  const unit = texts.map(unitBeside).find((one) => one !== undefined) ?? "kr";
  const fitting = NUMBER_FORMS.filter((form) => texts.every((text) => numberIn(text, form, unit) !== undefined));
  const [first] = fitting;
  if (first === undefined) return { kind: "none" };
  if (unit !== "kr") {
    const isMixed =
      fitting.length > 1 && texts.some((text) => new Set(fitting.map((form) => numberIn(text, form, unit))).size > 1);
    const hasOthers = all.some((cell) => typeof cell === "number" && cell !== 0);
    return isMixed || hasOthers ? { kind: "none" } : { kind: "one", form: first, unit };
  }
  const different = fitting.filter((form) => texts.some((text) => numberIn(text, form) !== numberIn(text, first)));
  if (different.length > 0) return { kind: "several", forms: [first, ...different] };
  const isAsTheContract = texts.every((text) => parseSwedishNumber(text) === numberIn(text, first));
  return isAsTheContract ? { kind: "asItStands" } : { kind: "one", form: first };
}
