/**
 * What stands where in a workbook that is laid out in another way: every source that is not in the contract's form is
 * looked for in all tables of all sheets.
 */
import type { SourceName } from "../model/source";
import type { Recognition, SourceStatus } from "../sources/status";
import type { SeenSheet, Survey } from "../workbook";
import { IN_ANY_LAYOUT, LEDGERS, type Ledger } from "./mapping/fields";
import { contest, isPartOf, unusedLedgers, type Beside } from "./beside";
import type { Known } from "./said/known";
import { ledgerCandidates, ledgerProposal } from "./ledger/ledgerProposal";
import { isSaid, type Tried } from "./ledger/ledgerSigns";
import { netCosts } from "./ledger/netCosts";
import { summedTables, type SummedTable } from "./ledger/summedTables";
import { knownAfter } from "./knownAfter";
import { lacksOccasions, leftIn, MATRICES, type LeftTable } from "./leftTables";
import { matrixProposal } from "./matrix/matrixProposal";
import type { Part } from "./mapping/mapping";
import type { Proposal } from "./mapping/proposal";
import { informed } from "./tables/informationSheets";
import { tablesWithin } from "./tables/chosenRange";
import { tablesOf } from "./tables/tables";
import type { Table } from "./tables/table";

export interface Proposals {
  readonly proposals: readonly Proposal[];
  /** What stands beside sources that are read, and is not read itself. */
  readonly besides: readonly Beside[];
  readonly left: readonly LeftTable[];
  readonly summed: readonly SummedTable[];
  readonly known: Known;
}

export function proposalsFor(survey: Survey, recognition: Recognition, seen: readonly SeenSheet[]): Proposals {
  const isReady = (source: SourceName): boolean => ownOf(source) !== undefined;
  const ownOf = (source: SourceName): SourceStatus | undefined =>
    recognition.find((one) => one.source === source && one.state === "ready");
  const free = seen.filter(({ rectangle }) => !isTaken(rectangle.sheet, survey, recognition));
  const everything = informed(free.flatMap(tablesOf), free);
  const own = ownTables(recognition, everything);
  const tables = everything.filter((table) => ![...own.values()].includes(table));
  const taken = seen.filter((sheet) => !free.includes(sheet));
  const { known, year, proposals: organised } = knownAfter({ recognition, seen, free, taken, tables, everything });
  const found: (Proposal | undefined)[] = [...organised];
  const besides: Beside[] = [];
  const settle = (source: SourceName, proposal: Proposal | undefined, isOwnTried: boolean): void => {
    if (!isReady(source)) return void found.push(proposal);
    const outcome = contest(proposal, own.get(source), isOwnTried, everything);
    if (outcome.kind === "read") found.push(outcome.proposal);
    if (outcome.kind === "asked") besides.push(outcome.beside);
  };
  const ledgers = ledgerCandidates(everything, known, year);
  /** The tables in the range that the user has chosen for a source that is not ready as it stands there. */
  const chosen = (source: SourceName): readonly Table[] | undefined => {
    const choice = isReady(source) ? undefined : survey.choices.get(source);
    return choice && seen.flatMap((sheet) => tablesWithin(sheet, choice));
  };
  const settled = LEDGERS.map((source) => {
    const within = chosen(source);
    if (within !== undefined) {
      const said = ledgerCandidates(within, known, year)[source].map((one) => saidToBe(source, one));
      settle(source, ledgerProposal(source, { ...ledgers, [source]: said }, year), false);
      return [];
    }
    const besidesOf = besidesSaid(survey, source);
    const isOwn = ({ table }: Tried): boolean => table === own.get(source);
    const candidates = ledgers[source]
      .map((one) => (isOwn(one) ? saidToBe(source, one) : one))
      .filter((one) => isOpenTo(source, one, own) && (isOwn(one) || !besidesOf.has(one.table.sheet)))
      .filter((one) => isSaid(one) || !isSaidToBeOther(survey, source, one.table));
    settle(source, ledgerProposal(source, { ...ledgers, [source]: candidates }, year), candidates.some(isOwn));
    return candidates;
  });
  const isIn = ({ source, table }: Tried, some: typeof found): boolean =>
    table === own.get(source) || some.some((one) => one?.mapping.parts.some((part) => isPartOf(part, table)));
  const isRead = (one: Tried): boolean =>
    isIn(
      one,
      found.filter((other) => other?.source === one.source)
    );
  const read = settled.flat().filter(isRead);
  const budgets = settled.flat().filter((one) => one.source === "budget" && isIn(one, found));
  const priced = { ...known, nets: netCosts(budgets, known) };
  // Beside sums of areas their grants and forecasts may stand.
  const sums = settled.flat().flatMap(({ part, isOfSums }): readonly Part[] => (isOfSums ? [part] : []));
  const parts = found.flatMap((one) => one?.mapping.parts ?? []).filter((part) => !sums.includes(part));
  const used = new Set(parts.map(({ sheet }) => sheet));
  const rest = everything.filter(({ sheet }) => !used.has(sheet));
  for (const source of ["grants", "forecasts"] as const) {
    const besidesOf = besidesSaid(survey, source);
    const competing = rest.filter(
      (table) => table === own.get(source) || (tables.includes(table) && !besidesOf.has(table.sheet))
    );
    const within = chosen(source);
    const proposal =
      within === undefined
        ? matrixProposal(source, competing, priced, year, own.get(source))
        : matrixProposal(source, within, priced, year, within[0]);
    const readings = proposal === undefined ? [] : [proposal, ...proposal.others];
    const parts = readings.flatMap(({ mapping }) => mapping.parts);
    settle(
      source,
      proposal,
      parts.some((part) => isPartOf(part, own.get(source)))
    );
  }
  const proposals = found.filter((one) => one !== undefined);
  const isKnown = (table: Table): boolean =>
    [...own.values()].includes(table) ||
    besides.some((beside) => beside.tables.includes(table)) ||
    proposals.some(({ mapping, others }) =>
      [mapping, ...others.map((other) => other.mapping)].some(({ parts }) =>
        parts.some((part) => isPartOf(part, table))
      )
    );
  besides.push(...unusedLedgers(settled.flat(), isKnown, year));
  const isTold = (table: Table): boolean => besides.some((beside) => beside.tables.includes(table));
  besides.push(...unusedOnReadSheets(proposals, everything, (table) => isKnown(table) || isTold(table)));
  const lacking = (source: SourceName): boolean => !isReady(source) && !proposals.some((one) => one.source === source);
  const isUsed = (sheet: string): boolean => used.has(sheet) || isTaken(sheet, survey, recognition);
  /** The table is read as nothing, and none of the source is, or forecasts of some occasion are not. */
  const mayBe = (source: SourceName, table: Table): boolean =>
    !isKnown(table) &&
    (lacking(source) || proposals.some((one) => one.source === source && lacksOccasions(one, known.occasions)));
  const summed = summedTables(ledgers.summed, read, known, year).filter(
    ({ agrees, table }) => agrees || !isKnown(table)
  );
  // What is called the ledger's sums, and is none, may be what is expected of the year.
  for (const { table } of summed.filter(({ agrees }) => !agrees)) {
    const source = isTold(table) ? undefined : MATRICES.find((one) => mayBe(one, table));
    if (source !== undefined) besides.push({ source, tables: [table], isLikely: true, readings: [] });
  }
  return {
    proposals,
    besides,
    left: leftIn(tables, seen, priced, isUsed, lacking, (source, table) => !isTold(table) && mayBe(source, table)),
    summed: summed.filter(({ agrees, table }) => agrees || !isTold(table)),
    known,
  };
}

/** Other tables with figures on the sheets that are read through a mapping. */
function unusedOnReadSheets(
  proposals: readonly Proposal[],
  tables: readonly Table[],
  isKnown: (table: Table) => boolean
): readonly Beside[] {
  return tables
    .filter((table) => !isKnown(table))
    .flatMap((table): readonly Beside[] => {
      const reader = proposals.find(({ mapping }) =>
        mapping.parts.some((part) => part.kind === "block" && part.sheet === table.sheet)
      );
      if (reader === undefined) return [];
      const isBelow = reader.mapping.parts.some(
        (part) => part.kind === "block" && part.sheet === table.sheet && part.firstRow < table.firstRow
      );
      return [{ source: reader.source, tables: [table], isLikely: isBelow, readings: [] }];
    });
}

/** The table that is each ready source's own, as it stands in the contract's form. */
function ownTables(recognition: Recognition, tables: readonly Table[]): ReadonlyMap<SourceName, Table> {
  const found = new Map<SourceName, Table>();
  for (const { source, state, site, headingRow } of recognition) {
    if (state !== "ready" || site === undefined || headingRow === undefined) continue;
    const { sheet, row, column } = site.rectangle;
    const own = tables.find(
      (table) =>
        isSame(table.sheet, sheet) &&
        table.headingRows.some((heading) => heading.row === row + headingRow) &&
        table.columns.some(({ at }) => at >= column)
    );
    if (own !== undefined) found.set(source, own);
  }
  return found;
}

/** A source's own table is another source only where its columns say so; that of an area or a grant is no ledger. */
function isOpenTo(source: SourceName, one: Tried, own: ReadonlyMap<SourceName, Table>): boolean {
  const owners = [...own].filter(([, table]) => table === one.table).map(([owner]) => owner);
  return owners.every((owner) => owner === source || (isLedger(owner) && isSaid(one)));
}

/** What its place says, whatever its words do. */
function saidToBe(source: Ledger, one: Tried): Tried {
  return { ...one, scenario: source, doubts: one.doubts.filter(({ kind }) => kind !== "whichScenario") };
}

function isLedger(source: SourceName): boolean {
  return LEDGERS.some((ledger) => ledger === source);
}

/** Sheets that the user has said are no part of the source. */
function besidesSaid({ mappings = [] }: Survey, source: SourceName): ReadonlySet<string> {
  return new Set(mappings.filter((one) => one.source === source).flatMap(({ besides = [] }) => besides));
}

/** The user has said that what no word names is the other ledger. */
function isSaidToBeOther({ mappings = [] }: Survey, source: Ledger, table: Table): boolean {
  const others = mappings.filter((one) => one.source !== source && isLedger(one.source));
  return others.some(({ parts }) => parts.some((part) => isPartOf(part, table)));
}

/** Sheets of sources that no other table competes with, and those that Avvik writes. */
function isTaken(sheet: string, { tables = [] }: Survey, recognition: Recognition): boolean {
  const isRead = recognition.some(
    ({ source, state, site }) =>
      state === "ready" && !IN_ANY_LAYOUT.includes(source) && site !== undefined && isSame(site.rectangle.sheet, sheet)
  );
  return isRead || tables.some((table) => isSame(table.sheet, sheet));
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
