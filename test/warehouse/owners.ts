/**
 * Whose the rows of a ledger are that several committees share: a row belongs to the prefix that its responsibility
 * begins with, the longest that meets deciding, as in the sheet Ansvar.
 */
import type { Bound } from "./database";

/** Whose a prefix is. */
export interface OwnedPrefix {
  readonly prefix: string;
  readonly owner: number;
}

/** What is taken of a ledger: `OWN` prefixes; all others belong to somebody else. */
export type Cut = readonly OwnedPrefix[];

export const OWN = 0;
const OTHERS = 1;

/** "04,05,-041": what begins with 04 or 05, but not with 041. */
export function parseCut(text: string): Cut {
  const prefixes = text.split(",").map((prefix) => prefix.trim());
  return prefixes
    .filter((prefix) => prefix !== "" && prefix !== "-")
    .map((prefix) => (prefix.startsWith("-") ? { prefix: prefix.slice(1), owner: OTHERS } : { prefix, owner: OWN }));
}

/** As `parseCut` reads it. */
export function cutText(own: readonly string[], others: readonly string[]): string {
  const within = others.filter((other) => own.some((prefix) => other.startsWith(prefix)));
  return [...own, ...within.map((prefix) => `-${prefix}`)].join(",");
}

/** The longest first, since the first that meets decides. */
export function orderedOf(prefixes: readonly OwnedPrefix[]): readonly OwnedPrefix[] {
  return [...prefixes].sort((a, b) => b.prefix.length - a.prefix.length || (a.prefix < b.prefix ? -1 : 1));
}

export function boundOf(prefixes: readonly OwnedPrefix[]): Bound {
  return Object.fromEntries(orderedOf(prefixes).map(({ prefix }, at) => [`prefix${at}`, prefix]));
}
