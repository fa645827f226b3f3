/** Tables that are pieces of one ledger, and which of several groups of them is a summary or a version of another. */
import { ACCOUNT, ACTIVITY, RESPONSIBILITY } from "../mapping/fields";
import { codesIn, periodsIn, yearsIn } from "../shaping/sample";
import { headingsOf } from "../tables/table";
import { isSaid, type Tried } from "./ledgerSigns";

export interface Group {
  readonly parts: readonly Tried[];
  readonly rank: number;
}

/** Tables with the same headings whose months or responsibilities are all different are pieces of one ledger. */
export function joined(candidates: readonly Tried[]): Group[] {
  const groups: Tried[][] = [];
  for (const one of candidates) {
    const home = groups.find((group) => group.every((other) => belongTogether(one, other)));
    if (home === undefined) groups.push([one]);
    else home.push(one);
  }
  return groups.map((parts) => ({ parts, rank: rankOf(parts) }));
}

/** Rows of other accounts are other rows, whatever their columns are called. */
export function belongTogether(a: Tried, b: Tried): boolean {
  if (a.table === b.table) return false;
  const isApart = (field: string): boolean => areApart(codesIn(a.sample, field), codesIn(b.sample, field));
  if (isSaid(a) && isSaid(b) && a.scenario === b.scenario && isApart(ACCOUNT)) return true;
  if (a.signature !== b.signature && headingsOf(a.table) !== headingsOf(b.table)) return false;
  return areApart(periodsIn(a.sample), periodsIn(b.sample)) || isApart(RESPONSIBILITY) || isApart(ACTIVITY);
}

export function isOfYear({ sample, year: stated }: Tried, year: number | undefined): boolean {
  if (year === undefined) return true;
  const years = yearsIn(sample);
  if (years.size > 0) return years.has(year);
  return stated === undefined || stated === year;
}

function areApart<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size > 0 && b.size > 0 && [...a].every((one) => !b.has(one));
}

/** The more certain before the less, the more detailed before its summary. */
function rankOf(parts: readonly Tried[]): number {
  const rows = parts.reduce((sum, { sample }) => sum + sample.rows.length, 0);
  const doubts = parts.reduce((sum, one) => sum + one.doubts.length, 0);
  return Math.log10(rows + 1) - doubts;
}

/** The same amounts in fewer rows. */
export function isSummaryOf(group: Group, best: Group): boolean {
  const sum = ({ parts }: Group): number => parts.reduce((all, { sample }) => all + sample.sum, 0);
  return Math.abs(sum(group) - sum(best)) <= Math.max(1, Math.abs(sum(best)) * 1e-6);
}

/** Tables with the same headings may all be the source, whatever their rows have in common. */
export function together([best, ...rest]: readonly Group[]): readonly Group[] {
  const twins = rest.filter(({ parts }) => parts[0]?.signature === best?.parts[0]?.signature);
  if (best === undefined || twins.length === 0) return [];
  return [{ parts: [...best.parts, ...twins.flatMap(({ parts }) => parts)], rank: 0 }];
}
