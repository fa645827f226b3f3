/**
 * Utfall and Budget out of all tables: pieces that belong together are joined (a sheet per month, per area), and of
 * tables that could both be the source the year decides, else it is asked.
 */
import type { Known } from "../said/known";
import { byElimination } from "./elimination";
import { informedByKin } from "./kin";
import { belongTogether, isOfYear, isSummaryOf, joined, together, type Group } from "./ledgerGroups";
import { ledgerPartsOf, type LedgerPart } from "./ledgerPart";
import { type LedgerSource } from "./ledgerSeen";
import type { Doubt } from "../mapping/doubt";
import type { Proposal, Reading, Reason } from "../mapping/proposal";
import { isSaid, sampleIn, withSign, type Tried } from "./ledgerSigns";
import { periodsIn } from "../shaping/sample";
import { monthOf, yearOf, type Period } from "../../model/period";
import { isDraft } from "../said/versions";
import type { Table } from "../tables/table";

export interface LedgerCandidates {
  readonly outcome: readonly Tried[];
  readonly budget: readonly Tried[];
  /** Sums of areas beside tables with accounts: no ledgers of their own. */
  readonly summed: readonly Tried[];
}

/** Every table that can be read as either ledger, with what its rows come to. */
export function ledgerCandidates(tables: readonly Table[], known: Known, year: number | undefined): LedgerCandidates {
  const read = (table: Table): readonly Tried[] =>
    ledgerPartsOf(table, known, year)
      .map((part) => tried(part, known))
      .filter(({ sample }) => sample.rows.length > 0);
  const all = informedByKin(tables.flatMap(read), year, read);
  const filled = detailed(all, year);
  const fit = placed(latest(monthsOrSoFar(filled), known.through));
  return {
    outcome: byElimination("outcome", fit, known, year),
    budget: byElimination("budget", fit, known, year),
    summed: all.filter((one) => !filled.includes(one)),
  };
}

/** Sums of areas are a ledger only where no other table of the year has accounts. */
function detailed(all: readonly Tried[], year: number | undefined): readonly Tried[] {
  const isInDetail = ({ source }: Tried): boolean =>
    all.some((one) => !one.isOfSums && one.source === source && isOfYear(one, year));
  return all.filter((one) => !one.isOfSums || !isInDetail(one));
}

/** Without lists that name no area, of investments or projects, where ledgers that do come to many times as much. */
function placed(all: readonly Tried[]): readonly Tried[] {
  const isOfNobody = ({ doubts }: Tried): boolean => doubts.some(({ kind }) => kind === "whichArea");
  const sums = new Map<string, number>();
  const keyOf = ({ source, signature }: Tried): string => JSON.stringify([source, signature]);
  for (const one of all.filter((other) => !isOfNobody(other)))
    sums.set(keyOf(one), (sums.get(keyOf(one)) ?? 0) + one.sample.sum);
  const isSmallBeside = ({ source, sample }: Tried, other: Tried): boolean =>
    other.source === source && Math.abs(sums.get(keyOf(other)) ?? 0) > MANY_TIMES * Math.abs(sample.sum);
  return all.filter((one) => !isOfNobody(one) || !all.some((other) => isSmallBeside(one, other)));
}

const MANY_TIMES = 20;

/**
 * Sheets that each have a month's own amounts and the year's so far are read by the months where these are all there
 * and come to what the last sheet has so far; else by what is so far.
 */
function monthsOrSoFar(all: readonly Tried[]): readonly Tried[] {
  const isTwin = (one: Tried, other: Tried): boolean =>
    one.signature === other.signature && one.source === other.source && one.isMonthsOwn === other.isMonthsOwn;
  const isWhole = (own: Tried): boolean => {
    const months = all.filter((other) => isTwin(own, other));
    const periods = new Set(months.flatMap(({ sample }) => [...periodsIn(sample)]));
    const last = Math.max(...periods);
    const soFar = all.find(
      (other) => isTwin({ ...own, isMonthsOwn: false }, other) && periodsIn(other.sample).has(last as Period)
    );
    const sum = months.reduce((total, { sample }) => total + sample.sum, 0);
    const isSame = soFar !== undefined && Math.abs(soFar.sample.sum - sum) <= Math.max(1, Math.abs(sum) * 1e-6);
    return isSame && months.length === periods.size && monthOf(last as Period) === periods.size && periods.size > 1;
  };
  const whole = all.filter((one) => one.isMonthsOwn && isWhole(one));
  const isOfWhole = (one: Tried): boolean => whole.some((own) => isTwin({ ...own, isMonthsOwn: false }, one));
  return all.filter((one) => (one.isMonthsOwn ? whole.includes(one) : !isOfWhole(one)));
}

/** Of sheets that each have the year so far, the last says it all: the others are in it. */
function latest(all: readonly Tried[], through: Period | undefined): readonly Tried[] {
  const isLater = (one: Tried, other: Tried): boolean => {
    const [a, b] = [one.accumulatedThrough, other.accumulatedThrough];
    const isTwin = one.signature === other.signature && one.source === other.source;
    return isTwin && a !== undefined && b !== undefined && yearOf(a) === yearOf(b) && b > a;
  };
  const inTime = all.filter(({ accumulatedThrough: month = 0 }) => through === undefined || month <= through);
  const candidates = inTime.some(({ accumulatedThrough }) => accumulatedThrough !== undefined) ? inTime : all;
  return candidates.filter((one) => !candidates.some((other) => isLater(one, other)));
}

function tried(found: LedgerPart, known: Known): Tried {
  const sample = sampleIn(found);
  const signed = withSign({ ...found, sample }, known);
  return signed.part === found.part ? { ...signed, sample } : { ...signed, sample: sampleIn(signed) };
}

export function ledgerProposal(
  source: LedgerSource,
  { [source]: all }: LedgerCandidates,
  year: number | undefined
): Proposal | undefined {
  const ofYear = all.filter((one) => isOfYear(one, year));
  // Last year's sheet may say more of what it is than this year's.
  const isFound = ofYear.length > 0 && (ofYear.some(isSaid) || !all.some(isSaid));
  const chosen = mostSaid(isFound ? ofYear : all, source);
  const current = chosen.filter((one) => !isReplaced(one, chosen));
  const groups = joined(current).sort((a, b) => b.rank - a.rank);
  const [best, ...rest] = groups;
  if (best === undefined) return undefined;
  const rivals = rest.filter((group) => !isSummaryOf(group, best));
  const left = mostSaid(all, source)
    .filter((one) => !isOfYear(one, year))
    .map(({ table }) => table.sheet);
  const reading = readingOf(source, best, year, left);
  if (rivals.length === 0) return { ...reading, source, others: [] };
  const sheets = [best, ...rivals].map(({ parts }) => parts[0]?.table.sheet ?? "");
  const doubt: Doubt = { kind: "whichTable", sheets };
  return {
    ...reading,
    source,
    doubts: [doubt, ...reading.doubts],
    others: [...rivals, ...together([best, ...rivals])].map((group) => readingOf(source, group, year, left)),
  };
}

/** Tables whose sheet or title says what they are stand before those of which only a column says it, or nothing. */
function mostSaid(all: readonly Tried[], source: LedgerSource): readonly Tried[] {
  const bySheet = all.filter(({ scenario }) => scenario === source);
  const byColumn = all.filter(isSaid);
  return [bySheet, byColumn, all].find((some) => some.length > 0) ?? [];
}

/** A draft of what is no draft; of other months, units or accounts than that it is a piece like it. */
function isReplaced(one: Tried, all: readonly Tried[]): boolean {
  const isOwnDraft = isDraft(versionTexts(one));
  return isOwnDraft && all.some((other) => !isDraft(versionTexts(other)) && !belongTogether(one, other));
}

/** What may say which version a table is, the nearest last. */
export function versionTexts({ table }: Tried): readonly string[] {
  return [table.sheet, ...table.titles];
}

function readingOf(source: LedgerSource, { parts }: Group, year: number | undefined, left: readonly string[]): Reading {
  const doubts = distinct(parts.flatMap((one) => one.doubts));
  const several: readonly Reason[] = parts.length > 1 ? [{ kind: "severalSheets", sheets: parts.length }] : [];
  const byYear: readonly Reason[] = year !== undefined && left.length > 0 ? [{ kind: "year", year, others: left }] : [];
  return {
    mapping: { source, parts: parts.map(({ part }) => part) },
    doubts,
    reasons: [...(parts[0]?.reasons ?? []), ...several, ...byYear],
  };
}

function distinct(doubts: readonly Doubt[]): readonly Doubt[] {
  const byText = new Map(doubts.map((doubt) => [JSON.stringify(doubt), doubt]));
  return [...byText.values()];
}
