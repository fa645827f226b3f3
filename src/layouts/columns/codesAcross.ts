/** Codes of accounts and units in the headings over amounts, and the rows of headings that have their names. */
import { code } from "../../model/code";
import { codeIn } from "../said/codeInCell";
import type { Known } from "../said/known";
import { isMonthNear, type Column } from "./contents";

export function isCodeKnown(text: string, known: Known): boolean {
  return isAccount(text, known) || isUnit(text, known);
}

/** Codes of units or accounts stand over the columns, and not months: "2110" could be October 2021. */
export function areCodesAcross(columns: readonly Column[], known: Known): boolean {
  const count = (is: (part: string) => boolean): number => columns.filter(({ parts }) => parts.some(is)).length;
  const codes = count((part) => isCodeKnown(codeIn(part), known));
  return codes >= 2 && codes > count((part) => isMonthNear(part, known.year));
}

export function isAccount(text: string, { chart }: Known): boolean {
  return /^\d{4,6}$/.test(text) && chart(code(text)) !== undefined;
}

export function isUnit(text: string, { hasResponsibilities, areaOfCode }: Known): boolean {
  return hasResponsibilities && /^\d{2,10}$/.test(text) && areaOfCode(text) !== undefined;
}

/** Fewer codes with a word each may be something else. */
const LEAST_NAMED = 3;

/**
 * Rows of headings that have one name for each code and one code for each name: "Förbrukningsmaterial" is an account,
 * and says nothing of a ledger.
 */
export function namesOfCodes(columns: readonly Column[], isCode: (part: string) => boolean): ReadonlySet<number> {
  const coded = columns.filter(({ parts }) => parts.some(isCode));
  const rows = (coded[0]?.parts ?? []).map((_, row) => row);
  return new Set(
    rows.filter((row) => {
      const pairs = coded.flatMap(({ parts }) => {
        const name = parts[row] ?? "";
        return name === "" || isCode(name) ? [] : [{ name, code: parts.filter(isCode).join(" ") }];
      });
      const count = (of: (pair: (typeof pairs)[number]) => string): number => new Set(pairs.map(of)).size;
      const isOneToOne = count(({ name }) => name) === pairs.length && count(({ code: own }) => own) === pairs.length;
      return isOneToOne && pairs.length >= LEAST_NAMED;
    })
  );
}
