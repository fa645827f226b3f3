/** What is known of a workbook beside its own small sources: the year that its tables are of, areas found in them. */
import { code, prefixMap } from "../model/code";
import type { AreaId } from "../model/organisation";
import { periodOf } from "../model/period";
import { foldWords } from "../sources/fold";
import { namesOf } from "../sources/names";
import { ledgerCandidates } from "./ledger/ledgerProposal";
import type { NamesFound } from "./organisation/namesProposal";
import { areaNamer } from "./said/areaName";
import type { Known } from "./said/known";
import { meaningOf } from "./said/meaning";
import { yearsIn } from "./shaping/sample";
import type { Table } from "./tables/table";

/** The latest year that a ledger's rows are of, or that titles and sheets name. */
export function yearIn(tables: readonly Table[], known: Known): number | undefined {
  const { outcome } = ledgerCandidates(tables, known, undefined);
  const years = outcome.flatMap(({ sample }) => [...yearsIn(sample)]);
  const named = tables
    .flatMap(({ titles, sheet }) => [...titles, sheet])
    .map((text) => meaningOf(foldWords(text)).year);
  const all = years.length > 0 ? years : named.filter((year) => year !== undefined);
  return all.length === 0 ? undefined : Math.max(...all);
}

/** With areas and codes that were found in another layout; areas that are known already keep their names. */
export function withNames(known: Known, { names, prefixes }: Pick<NamesFound, "names" | "prefixes">): Known {
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
