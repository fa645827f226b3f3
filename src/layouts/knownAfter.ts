/** What is known of a workbook beside its own small sources: the year that its tables are of, areas found in them. */
import { code, prefixMap } from "../model/code";
import type { AreaId } from "../model/organisation";
import { periodOf } from "../model/period";
import type { SourceName } from "../model/source";
import { foldWords } from "../sources/fold";
import { namesOf } from "../sources/names";
import type { Recognition } from "../sources/status";
import type { SeenSheet } from "../workbook";
import { meaningOfTable } from "./columns/amountColumns";
import { codesOfNames } from "./columns/namedCodes";
import { ledgerCandidates } from "./ledger/ledgerProposal";
import type { Proposal } from "./mapping/proposal";
import { areasProposal } from "./organisation/areasProposal";
import { codesProposal } from "./organisation/codesProposal";
import { namesProposal, withShorts, type NamesFound } from "./organisation/namesProposal";
import { organisationProposal } from "./organisation/organisationProposal";
import { shortsBeside } from "./organisation/shortNames";
import { areaNamer } from "./said/areaName";
import { areFrom1904 } from "./said/dateSystem";
import { knownFrom, statedPrefixes, type Known } from "./said/known";
import { meaningOf } from "./said/meaning";
import { yearsIn } from "./shaping/sample";
import { plainLists } from "./tables/plainLists";
import type { Table } from "./tables/table";
import { tablesOf } from "./tables/tables";

interface Looked {
  readonly recognition: Recognition;
  readonly seen: readonly SeenSheet[];
  /** Sheets on which sources are looked for, and the others. */
  readonly free: readonly SeenSheet[];
  readonly taken: readonly SeenSheet[];
  /** The tables of the free sheets, and those of them that are no source's own. */
  readonly everything: readonly Table[];
  readonly tables: readonly Table[];
}

interface KnownAfter {
  readonly known: Known;
  readonly year: number | undefined;
  /** Of areas and responsibilities that do not stand in the contract's form. */
  readonly proposals: readonly Proposal[];
}

export function knownAfter({ recognition, seen, free, taken, tables, everything }: Looked): KnownAfter {
  const isReady = (source: SourceName): boolean =>
    recognition.some((one) => one.source === source && one.state === "ready");
  const stated = knownFrom(recognition, seen);
  const areNamed = isReady("areas") && isReady("responsibilities");
  const lists = [...tables, ...free.flatMap(plainLists)];
  const listed = isReady("areas") && !areNamed ? codesProposal(lists, free, stated) : undefined;
  const prefixes = statedPrefixes(recognition, seen);
  // Where no list has them, Ansvar's own areas are all areas.
  const ofAnsvar = isReady("responsibilities") ? taken.flatMap(tablesOf) : [];
  const organised = isReady("areas")
    ? undefined
    : (organisationProposal(lists, everything, free, stated, prefixes) ??
      organisationProposal(ofAnsvar, everything, [], stated, prefixes));
  const isOpen = !areNamed && listed === undefined;
  const found = isOpen ? (organised ?? namedIn()) : undefined;
  const named = found && withShorts(found, (areas) => shortsBeside(seen, areas));
  const names = listed ?? named;
  const organisation = names === undefined ? stated : withNames(stated, names);
  const registers = (): readonly Table[] => [
    ...lists,
    ...taken.flatMap((sheet) => [...tablesOf(sheet), ...plainLists(sheet)]),
  ];
  /** Names that a ledger has, with the short names of a list that has each of them. */
  function namedIn(): NamesFound | undefined {
    const found = namesProposal(tables, everything, stated, stated.committee);
    return found && (areasProposal(lists, found.prefixes, stated) ?? found);
  }
  const proposals = [
    isReady("areas") ? undefined : named?.areas,
    isReady("responsibilities") ? undefined : names?.responsibilities,
  ];
  return {
    known: {
      ...organisation,
      codeNamed: codesOfNames(registers, organisation),
      hasDatesFrom1904: everything.some(hasDatesFrom1904),
    },
    year: stated.year ?? yearIn(tables, stated),
    proposals: proposals.filter((one) => one !== undefined),
  };
}

/** A table whose own lines say the year. */
function hasDatesFrom1904(table: Table): boolean {
  const { year } = meaningOfTable(table);
  const isOfDates = (at: number): boolean => {
    const cells = table.rows.map((row) => row.cells[at] ?? "");
    return cells.filter((cell) => typeof cell === "number").length >= LEAST_DATES && areFrom1904(cells, year);
  };
  return year !== undefined && table.columns.some(({ at }) => isOfDates(at));
}

/** Fewer may be numbers of another kind. */
const LEAST_DATES = 10;

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

/** With areas and codes that were found in another layout; areas that are known already keep their names. */
function withNames(known: Known, { names, prefixes }: Pick<NamesFound, "names" | "prefixes">): Known {
  const entries = names.map(({ name, shortName }) => ({
    name,
    shortName: shortName === "" ? undefined : shortName,
    is: name as AreaId,
  }));
  const byName = namesOf(entries, true);
  const areaOf = prefixMap(prefixes.map(([prefix, area]) => [prefix, area as AreaId] as const));
  return {
    ...known,
    areas: entries.map(({ is }) => is),
    hasAreas: true,
    hasResponsibilities: true,
    areaOfCode: (text) => areaOf(code(text)),
    areaNamed: known.hasAreas ? known.areaNamed : areaNamer(byName.find, byName.known),
    codeOfArea: (area) => prefixes.find(([, name]) => name === area)?.[0],
    through: known.through ?? (known.year === undefined ? undefined : periodOf(known.year, 12)),
  };
}
