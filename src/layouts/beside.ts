/**
 * What stands beside a source that is read: more of the same rows on another sheet, another version of them, a table
 * below. Figures that somebody keeps in the workbook are used, asked about or told of, and never passed over.
 */
import type { SourceName } from "../model/source";
import type { Answer } from "./answers";
import { isOfYear } from "./ledger/ledgerGroups";
import { versionTexts } from "./ledger/ledgerProposal";
import { isSaid, type Tried } from "./ledger/ledgerSigns";
import type { Mapping, Part } from "./mapping/mapping";
import type { Proposal, Reading } from "./mapping/proposal";
import { isDraft } from "./said/versions";
import { sumOfYear } from "./shaping/sample";
import type { Table } from "./tables/table";

/** Tables that may be a source, or part of it, and are not read. */
export interface Beside {
  readonly source: SourceName;
  readonly tables: readonly Table[];
  /** Whether they say that they are the source, or have its headings. */
  readonly isLikely: boolean;
  /** Other ways to read the source, with them. */
  readonly readings: readonly Reading[];
}

/** How a source in the contract's form fares beside the other tables. */
export type Contest =
  | { readonly kind: "alone" }
  /** Another reading is sure: its months are on several sheets, or the sheet's own year is another. */
  | { readonly kind: "read"; readonly proposal: Proposal }
  | { readonly kind: "asked"; readonly beside: Beside };

/** `own`: the table that is the contract's own; `isOwnTried`: whether it was among the candidates. */
export function contest(
  proposal: Proposal | undefined,
  own: Table | undefined,
  isOwnTried: boolean,
  tables: readonly Table[]
): Contest {
  if (proposal === undefined) return { kind: "alone" };
  const readings: readonly Reading[] = [proposal, ...proposal.others];
  const foreign = readings.filter(({ mapping }) => !mapping.parts.every((part) => isPartOf(part, own)));
  if (foreign.length === 0) return isCutOff(proposal.mapping) ? { kind: "read", proposal } : { kind: "alone" };
  if (proposal.doubts.length === 0 && isOwnTried) return { kind: "read", proposal };
  const parts = foreign.flatMap(({ mapping }) => mapping.parts);
  const others = tables.filter((table) => table !== own && parts.some((part) => isPartOf(part, table)));
  return { kind: "asked", beside: { source: proposal.source, tables: others, isLikely: true, readings: foreign } };
}

/** Something stands below it on its sheet. */
function isCutOff({ parts }: Mapping): boolean {
  return parts.some((part) => part.kind === "block" && part.lastRow !== undefined);
}

export function isPartOf(part: Part, table: Table | undefined): boolean {
  if (part.kind === "stated" || table === undefined) return false;
  const columns = new Set(table.columns.map(({ at }) => at));
  const isWithin = part.steps.some((step) => step.kind === "take" && columns.has(step.column.at));
  const melts = part.steps.some(
    (step) => step.kind === "melt" && step.columns.some(({ column }) => columns.has(column.at))
  );
  return table.sheet === part.sheet && table.firstRow === part.firstRow && (isWithin || melts);
}

/** Ledgers that nobody has asked for: neither read, nor the same amounts in fewer rows, nor another year's. */
export function unusedLedgers(
  all: readonly Tried[],
  isUsed: (table: Table) => boolean,
  year: number | undefined
): readonly Beside[] {
  const used = all.filter(({ table }) => isUsed(table));
  const sumOf = (parts: readonly Tried[]): number =>
    parts.reduce((sum, { sample }) => sum + sumOfYear(sample, year), 0);
  const sums = [
    ...used.map((one) => sumOf([one])),
    ...(["outcome", "budget"] as const).map((source) => sumOf(used.filter((one) => one.source === source))),
  ];
  const found = new Map<Table, Tried>();
  for (const one of all.filter(({ table }) => !isUsed(table)))
    if (isOfYear(one, year) && (isSaid(one) || !found.has(one.table))) found.set(one.table, one);
  const strangers = [...found.values()].filter((one) => !isSameAsAny(sumOf([one]), sums));
  return strangers.map((one): Beside => {
    const isTwin = ({ signature, source }: Tried): boolean =>
      signature === one.signature && (!isSaid(one) || source === one.source);
    const twins = used.filter(isTwin);
    const source = isSaid(one) ? one.source : (twins[0]?.source ?? one.source);
    const own = twins.filter((twin) => twin.source === source).map(({ part }) => part);
    const reading = (parts: readonly Part[]): Reading => ({
      mapping: { source, parts },
      doubts: one.doubts.filter(({ kind }) => kind !== "whichScenario"),
      reasons: [],
    });
    const readings = [reading([one.part]), ...(own.length === 0 ? [] : [reading([...own, one.part])])];
    const isLikely = one.table.isWhole && !isDraft(versionTexts(one));
    return { source, tables: [one.table], isLikely: isLikely && (isSaid(one) || own.length > 0), readings };
  });
}

function isSameAsAny(sum: number, sums: readonly number[]): boolean {
  return sums.some((other) => Math.abs(Math.abs(sum) - Math.abs(other)) <= Math.max(1, Math.abs(other) * 1e-6));
}

/** All that stands beside one source as one question: left as it is, or read in one of the other ways. */
export function answersBeside(besides: readonly Beside[], current: Mapping): readonly Answer[] {
  const { source, parts } = current;
  const sheets = sheetsOf(besides);
  const asItIs: Answer = { label: { kind: "asItIs" }, mapping: { source, parts, besides: sheets } };
  const others = besides
    .flatMap(({ readings }) => readings)
    .map(({ mapping, doubts }): Answer => {
      const own = [...new Set(mapping.parts.map(({ sheet }) => sheet))];
      const rest = doubts.filter(({ kind }) => kind !== "whichTable");
      const unused = sheets.filter((sheet) => !own.includes(sheet));
      return {
        label: { kind: "text", text: own.join(" + ") },
        mapping: { source, parts: mapping.parts, besides: unused, ...(rest.length === 0 ? {} : { doubts: rest }) },
      };
    });
  return [asItIs, ...others];
}

export function sheetsOf(besides: readonly Beside[]): readonly string[] {
  return [...new Set(besides.flatMap(({ tables }) => tables.map(({ sheet }) => sheet)))];
}
