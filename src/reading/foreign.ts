/**
 * Whether a text is about another year or another committee than the workbook: told before any verdict, and nothing in
 * it is then called wrong. Its words raise the question and its figures answer it, for a report names the year that it
 * compares with more often than its own: in a text about the workbook more of them agree than not, and in no other.
 */
import type { FactSet } from "../model/fact";
import type { Claim, Foreign, Verdict } from "../model/claim";
import { literally } from "./tokens";

/** So many mentions of one year or committee that the text may be about it. */
const ENOUGH = 3;

/** So many figures that are wrong, and more than are right, that one mention is enough. */
const MANY_WRONG = 8;

const YEAR = /(?<![\d-])(?:19|20)\d\d(?!\d)/g;

/** "Kulturnämnden", "Barn- och utbildningsnämnden", "Tekniska nämnden", but not "Av nämnden". */
const COMMITTEE =
  /\p{Lu}[\p{L}-]*(?:(?:,| och| samt| &) [\p{L}-]+)*?(?:(?<=ska) nämnden|(?<=\p{L})nämnd(?:en)?)(?=s?\b|s?[^\p{L}])/gu;

/** `claims`: what has been found of the text's figures. */
export function foreignTo(text: string, set: FactSet, claims: readonly Claim[]): Foreign | undefined {
  const count = (...kinds: readonly Verdict["kind"][]): number =>
    claims.filter(({ verdict }) => kinds.includes(verdict.kind)).length;
  const [right, wrong] = [count("agrees", "roundedAside"), count("disagrees")];
  if (right > wrong) return undefined;
  const enough = wrong >= MANY_WRONG ? 1 : ENOUGH;
  const year = otherYear(text, set.year, enough);
  const committee = otherCommittee(text, set, enough);
  return year === undefined && committee === undefined ? undefined : { year, committee };
}

/** Of another year or committee nothing is called wrong. */
export function unjudged(claim: Claim): Claim {
  if (claim.verdict.kind !== "disagrees" && claim.verdict.kind !== "roundedAside") return claim;
  return { ...claim, verdict: { kind: "uncheckable", reason: { kind: "foreign" } } };
}

/** The year most spoken of, where the workbook's own is not spoken of at all, or far less. */
function otherYear(text: string, own: number, enough: number): number | undefined {
  const counts = new Map<number, number>();
  for (const [found] of text.matchAll(YEAR)) counts.set(Number(found), (counts.get(Number(found)) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (most === undefined || most[0] === own) return undefined;
  const [year, count] = most;
  return count >= Math.max(enough, enough * (counts.get(own) ?? 0)) ? year : undefined;
}

/** A committee that the text names, where it names the workbook's by any of its names not at all, or far less. */
function otherCommittee(text: string, { subjects }: FactSet, enough: number): string | undefined {
  const own = subjects.find(({ kind }) => kind === "committee");
  if (own === undefined) return undefined;
  const isOwn = (name: string): boolean => [own.name, ...own.otherNames].some((one) => isNamed(name, one));
  const counts = new Map<string, number>();
  for (const [found] of text.matchAll(COMMITTEE)) {
    const name = found.replace(/nämnd$/, "nämnden");
    if (!/^nämnden/i.test(name) && !isOwn(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  const owns = [own.name, ...own.otherNames].reduce((sum, name) => sum + timesNamed(text, name), 0);
  return most !== undefined && most[1] >= Math.max(enough, enough * owns) ? most[0] : undefined;
}

function isNamed(text: string, name: string): boolean {
  return timesNamed(text, name) > 0;
}

function timesNamed(text: string, name: string): number {
  const stem = name.replace(/en$/, "");
  const isShort = stem.length < 6;
  const pattern = isShort ? `(?<!\\p{L})${literally(stem)}(?!\\p{L})` : literally(stem);
  return [...text.matchAll(new RegExp(pattern, isShort ? "gu" : "giu"))].length;
}
