/**
 * Whether a text is about another year or another committee than the workbook: told before any verdict, and nothing in
 * it is then called wrong. A text about the workbook's year that speaks of another in a sentence is another thing.
 */
import type { FactSet } from "../model/fact";
import type { Claim, Foreign } from "../model/claim";

/** So many mentions of one year that the text must be about it. */
const ENOUGH = 3;

const YEAR = /(?<![\d-])(?:19|20)\d\d(?!\d)/g;

/** "Kulturnämnden", "Barn- och utbildningsnämnden", "Tekniska nämnden". */
const COMMITTEE = /\p{Lu}[\p{L}-]*(?:(?:,| och| samt| &) [\p{L}-]+)*?(?: ?nämnden|nämnd)(?=s?\b|s?[^\p{L}])/gu;

export function foreignTo(text: string, set: FactSet): Foreign | undefined {
  const year = otherYear(text, set.year);
  const committee = otherCommittee(text, set);
  return year === undefined && committee === undefined ? undefined : { year, committee };
}

/** Of another year or committee nothing is called wrong. */
export function unjudged(claim: Claim): Claim {
  if (claim.verdict.kind !== "disagrees" && claim.verdict.kind !== "roundedAside") return claim;
  return { ...claim, verdict: { kind: "uncheckable", reason: { kind: "foreign" } } };
}

/** The year most spoken of, where the workbook's own is not spoken of at all, or far less. */
function otherYear(text: string, own: number): number | undefined {
  const counts = new Map<number, number>();
  for (const [found] of text.matchAll(YEAR)) counts.set(Number(found), (counts.get(Number(found)) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (most === undefined || most[0] === own) return undefined;
  const [year, count] = most;
  return count >= ENOUGH && count > ENOUGH * (counts.get(own) ?? 0) ? year : undefined;
}

/** A committee that the text names, where it never names the workbook's by any of its names. */
function otherCommittee(text: string, { subjects }: FactSet): string | undefined {
  const own = subjects.find(({ kind }) => kind === "committee");
  if (own === undefined) return undefined;
  const isOwn = [own.name, ...own.otherNames].some((name) => isNamed(text, name));
  if (isOwn) return undefined;
  const counts = new Map<string, number>();
  for (const [found] of text.matchAll(COMMITTEE)) {
    const name = found.replace(/nämnd$/, "nämnden");
    if (!/^nämnden/i.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most !== undefined && most[1] >= ENOUGH ? most[0] : undefined;
}

function isNamed(text: string, name: string): boolean {
  const stem = name.replace(/en$/, "");
  return stem.length < 6
    ? new RegExp(`(?<!\\p{L})${stem}(?!\\p{L})`, "u").test(text)
    : text.toLowerCase().includes(stem.toLowerCase());
}
