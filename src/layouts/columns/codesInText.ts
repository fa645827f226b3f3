/** Codes and areas that a sheet's name or a title names, for all rows below it. */
import { fold } from "../../sources/fold";
import { beginsWithCode, codeIn } from "../said/codeInCell";
import { ACTIVITY } from "../mapping/fields";
import { keyNamed } from "../said/keyWords";
import type { Known } from "../said/known";
import type { Step } from "../mapping/mapping";
import { monthIn, yearNamed } from "../said/months";
import type { Table } from "../tables/table";

/** A responsibility's code in a sheet's name or a title: "0410", "Ansvar 0410 Norra", "Norra (0410)". */
export function unitIn(text: string, { areaOfCode, hasResponsibilities }: Known): string | undefined {
  const digits = codeIn(text);
  const isSaid =
    beginsWithCode(text) || digits === text.trim() || keyNamed(text) === "responsibility" || /[([]/.test(text);
  const isKnown = hasResponsibilities && /^\d{3,10}$/.test(digits) && areaOfCode(digits) !== undefined;
  return isSaid && isKnown && monthIn(digits) === undefined && yearNamed(digits) === undefined ? digits : undefined;
}

/** An activity's code in a sheet's name or a title, after its word: "Vht 510", "Verksamhet 510 Boende". */
export function statedActivity({ sheet, titles }: Table): readonly Step[] {
  const found = [sheet, ...titles].map(
    (text) => /^\s*(?:verksamhet|vht|vsh|verks)\.?\s*:?\s*(\d{2,6})(?=\s|$)/iu.exec(text)?.[1]
  );
  const value = found.find((one) => one !== undefined);
  return value === undefined ? [] : [{ kind: "state", field: ACTIVITY, value }];
}

/** An area's name or short name in a sheet's name or a title; a sheet's name ends at 31 signs. */
export function areaInText(text: string, known: Known): ReturnType<Known["areaNamed"]> {
  const whole = known.areaNamed(text);
  if (whole !== undefined) return whole;
  const folded = fold(text);
  const found = known.areas.filter(
    (area) => folded.includes(fold(area)) || (text.length === 31 && fold(area).startsWith(folded))
  );
  const short = text.split(/[^\p{L}\p{N}&]+/u).filter((word) => /^[\p{Lu}&]{2,5}$/u.test(word));
  const named = new Set(short.map(known.areaNamed).filter((area) => area !== undefined));
  const [only, ...others] = found.length === 0 ? named : found;
  return others.length === 0 ? only : undefined;
}
