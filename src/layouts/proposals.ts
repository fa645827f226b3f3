/**
 * What stands where in a workbook that is laid out in another way: every source that is not in the contract's form is
 * looked for in all tables of all sheets.
 */
import type { SourceName } from "../model/source";
import { foldWords } from "../sources/fold";
import { namesOf } from "../sources/names";
import { code, prefixMap } from "../model/code";
import type { AreaId } from "../model/organisation";
import type { Recognition } from "../sources/status";
import { periodOf } from "../model/period";
import type { SeenSheet, Survey } from "../workbook";
import { knownFrom, type Known } from "./known";
import { ledgerCandidates, ledgerProposal } from "./ledgerProposal";
import { matrixProposal } from "./matrixProposal";
import { meaningOfTable } from "./amountColumns";
import { meaningOf, type Scenario } from "./meaning";
import { namesProposal } from "./namesProposal";
import type { Proposal } from "./proposal";
import { yearsIn } from "./sample";
import { tablesOf, type Table } from "./tables";

/** A table that says what it is, of which no source could be made. */
export interface LeftTable {
  readonly source: SourceName;
  readonly sheet: string;
}

export interface Proposals {
  readonly proposals: readonly Proposal[];
  readonly left: readonly LeftTable[];
  readonly known: Known;
}

export function proposalsFor(survey: Survey, recognition: Recognition, seen: readonly SeenSheet[]): Proposals {
  const isReady = (source: SourceName): boolean =>
    recognition.some((one) => one.source === source && one.state === "ready");
  const tables = seen.filter(({ rectangle }) => !isTaken(rectangle.sheet, survey, recognition)).flatMap(tablesOf);
  const stated = knownFrom(recognition, seen);
  const year = stated.year ?? yearIn(tables, stated);
  const found: (Proposal | undefined)[] = [];
  const named =
    isReady("areas") && isReady("responsibilities") ? undefined : namesProposal(tables, stated, stated.committee);
  const known = named === undefined ? stated : withNames(stated, named.names, named.prefixes);
  if (named !== undefined && !isReady("areas")) found.push(named.areas);
  if (named !== undefined && !isReady("responsibilities")) found.push(named.responsibilities);
  const ledgers = ledgerCandidates(tables, known, year);
  for (const source of ["outcome", "budget"] as const)
    if (!isReady(source)) found.push(ledgerProposal(source, ledgers, year));
  const used = new Set(found.flatMap((one) => one?.mapping.parts ?? []).map(({ sheet }) => sheet));
  const rest = tables.filter(({ sheet }) => !used.has(sheet));
  for (const source of ["grants", "forecasts"] as const)
    if (!isReady(source)) found.push(matrixProposal(source, rest, known, year));
  const proposals = found.filter((one) => one !== undefined);
  const lacking = (source: SourceName): boolean => !isReady(source) && !proposals.some((one) => one.source === source);
  return { proposals, left: tables.flatMap((table) => leftOver(table, used, lacking)), known };
}

const SOURCE_OF: Readonly<Record<Scenario, SourceName>> = {
  outcome: "outcome",
  budget: "budget",
  forecast: "forecasts",
  grant: "grants",
};

function leftOver(
  table: Table,
  used: ReadonlySet<string>,
  isLacking: (source: SourceName) => boolean
): readonly LeftTable[] {
  const { scenario } = meaningOfTable(table);
  const source = scenario === undefined ? undefined : SOURCE_OF[scenario];
  return source === undefined || used.has(table.sheet) || !isLacking(source) ? [] : [{ source, sheet: table.sheet }];
}

/** Sheets that are read as they stand, and those that Avvik writes. */
function isTaken(sheet: string, { tables = [] }: Survey, recognition: Recognition): boolean {
  const isRead = recognition.some(
    ({ state, site }) => state === "ready" && site !== undefined && isSame(site.rectangle.sheet, sheet)
  );
  return isRead || tables.some((table) => isSame(table.sheet, sheet));
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The latest year that a ledger's rows are of, or that titles and sheets name. */
function yearIn(tables: readonly Table[], known: Known): number | undefined {
  const { outcome } = ledgerCandidates(tables, known, undefined);
  const years = outcome.flatMap(({ sample }) => [...yearsIn(sample)]);
  const named = tables
    .flatMap(({ titles, sheet }) => [...titles, sheet])
    .map((text) => meaningOf(foldWords(text)).year);
  const all = years.length > 0 ? years : named.filter((year) => year !== undefined);
  return all.length === 0 ? undefined : Math.max(...all);
}

function withNames(known: Known, names: readonly string[], prefixes: readonly (readonly [string, string])[]): Known {
  const areas = names.map((name) => name as AreaId);
  const byName = namesOf(
    areas.map((area) => ({ name: area, is: area })),
    true
  );
  const areaOf = prefixMap(prefixes.map(([prefix, area]) => [prefix, area as AreaId] as const));
  return {
    ...known,
    areas,
    hasAreas: true,
    hasResponsibilities: true,
    areaOfCode: (text) => areaOf(code(text)),
    areaNamed: (name) => byName.find(name.trim()),
    codeOfArea: (area) => prefixes.find(([, name]) => name === area)?.[0],
    through: known.through ?? (known.year === undefined ? undefined : periodOf(known.year, 12)),
  };
}
