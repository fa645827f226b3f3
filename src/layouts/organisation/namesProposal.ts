/**
 * Områden and Ansvar out of the names that an export carries, where no such sources stand: a column of a ledger with a
 * few names, the same that stand in other tables, one for each responsibility; or such names over its amounts.
 */
import { fold } from "../../sources/fold";
import { AREA, FRAME, RESPONSIBILITY, SHORT } from "../mapping/fields";
import type { Stated } from "../mapping/mapping";
import { isOfKnownYear } from "../matrix/matrixHeadings";
import type { Proposal } from "../mapping/proposal";
import type { Known } from "../said/known";
import { meaningOf } from "../said/meaning";
import { headingsOf, type Table } from "../tables/table";
import { wordsIn } from "./elsewhere";
import { ledgersIn, levelsOf, type Level } from "./ledgerLevels";
import { SHORT_NAME } from "./shortNames";

interface AreaNames {
  readonly name: string;
  readonly shortName: string;
}

export interface NamesFound {
  readonly areas: Proposal;
  readonly responsibilities: Proposal;
  /** The areas in the order in which they stand; an empty short name is none. */
  readonly names: readonly AreaNames[];
  readonly prefixes: readonly (readonly [code: string, area: string])[];
}

/** `all`: with tables in the contract's form, which may say areas too. */
export function namesProposal(
  tables: readonly Table[],
  all: readonly Table[],
  known: Known,
  frame: string | undefined
): NamesFound | undefined {
  const elsewhere = wordsIn(all);
  const ledgers = ledgersIn(tables, known);
  // Last year's ledger may have other areas, or fewer codes.
  const ofYear = ledgers.filter(({ entries }) => isOfKnownYear(entries, known));
  const candidates = (ofYear.length > 0 ? ofYear : ledgers).flatMap((ledger) => {
    const own = headingsOf(ledger.entries);
    const isFound = (name: string): boolean =>
      [...(elsewhere.get(fold(name)) ?? [])].some((other) => headingsOf(other) !== own);
    const isGranted = (name: string): boolean => [...(elsewhere.get(fold(name)) ?? [])].some(isOfGrants);
    const levels = levelsOf(ledger, isFound).map((level) => ({ ...level, score: scoreOf(level, isFound, isGranted) }));
    const said = levels.filter(({ score }) => score > 0);
    // Of two that are said as well the one above.
    return said.sort((a, b) => b.score - a.score || namesIn(a.pairs).length - namesIn(b.pairs).length).slice(0, 1);
  });
  const codesOf = ({ hasCodes }: Level): number => (hasCodes ? 1 : 0);
  const [best] = candidates.sort(
    (a, b) => b.score - a.score || codesOf(b) - codesOf(a) || b.table.rows.length - a.table.rows.length
  );
  const names = namesIn(best?.pairs ?? []);
  return (
    best &&
    namesFound(
      best.table.sheet,
      names.map((name) => ({ [AREA]: name, [FRAME]: frame ?? "" })),
      best.pairs
    )
  );
}

/** Each name once, as it is first written. */
function namesIn(pairs: Level["pairs"]): readonly string[] {
  const names = new Map<string, string>();
  for (const [, name] of pairs) if (!names.has(fold(name))) names.set(fold(name), name);
  return [...names.values()];
}

/** What a word says, and how many of the names other tables have; grants and forecasts are of areas. */
function scoreOf({ pairs, isNamed, isAbove }: Level, ...isSaid: readonly ((name: string) => boolean)[]): number {
  const names = namesIn(pairs);
  const [found = 0, granted = 0] = isSaid.map((is) => names.filter(is).length / names.length);
  const said = (isNamed ? 1 : 0) + found;
  return said < LEAST_SAID ? 0 : said + granted + (isAbove ? 0.5 : 0);
}

/** Of a word and of the names: most of them, or the word. */
const LEAST_SAID = 0.6;

function isOfGrants(table: Table): boolean {
  const texts = [table.sheet, ...table.titles, ...table.columns.map(({ heading }) => heading)];
  const said = texts.map((text) => meaningOf(text).scenario);
  return said.includes("grant") || said.includes("forecast");
}

/** What is said of areas and of the codes that belong to them, wherever it was seen. */
export function namesFound(sheet: string, said: readonly Stated[], saidOf: NamesFound["prefixes"]): NamesFound {
  const apart = shortNamesApart(said);
  const nameOf = (area: string): string => apart.get(area)?.name ?? area;
  const areas = said.map((area) => {
    const { name, shortName } = apart.get(String(area[AREA])) ?? {};
    return name === undefined ? area : { ...area, [AREA]: name, [SHORT]: shortName ?? "" };
  });
  const prefixes = saidOf.map(([code, area]) => [code, nameOf(area)] as const);
  const codes = prefixes.map(([code, area]) => ({ [RESPONSIBILITY]: code, [AREA]: area }));
  return {
    names: areas.map((area) => ({ name: String(area[AREA]), shortName: String(area[SHORT] ?? "") })),
    prefixes,
    areas: stated("areas", sheet, areas),
    responsibilities: stated("responsibilities", sheet, codes),
  };
}

/** With what `shorts` has of each area, by its name as it is compared; where they have short names, these. */
export function withShorts(
  found: NamesFound,
  shortsOf: (areas: readonly string[]) => ReadonlyMap<string, string>
): NamesFound {
  const { names, prefixes, areas } = found;
  const shorts = names.some(({ shortName }) => shortName !== "")
    ? new Map<string, string>()
    : shortsOf(names.map(({ name }) => name));
  const [part] = areas.mapping.parts;
  if (shorts.size === 0 || part?.kind !== "stated") return found;
  const rows = part.rows.map((row): Stated => ({ ...row, [SHORT]: shorts.get(fold(String(row[AREA]))) ?? "" }));
  return namesFound(part.sheet, rows, prefixes);
}

const WITH_SHORT = new RegExp(String.raw`^(\p{L}.*\S)\s*[([]\s*(${SHORT_NAME})\s*[)\]]$`, "u");

/** "Förskola (FSK)" of every area, and none has a short name beside that: both by the text; else none. */
function shortNamesApart(areas: readonly Stated[]): ReadonlyMap<string, AreaNames> {
  const found = areas.flatMap((area): readonly (readonly [string, AreaNames])[] => {
    const [text, name, shortName] = WITH_SHORT.exec(String(area[AREA])) ?? [];
    const hasOwn = String(area[SHORT] ?? "") !== "";
    return text === undefined || hasOwn ? [] : [[text, { name: name ?? "", shortName: shortName ?? "" }]];
  });
  const isEach = (of: keyof AreaNames): boolean => new Set(found.map(([, one]) => fold(one[of]))).size === areas.length;
  return new Map(isEach("name") && isEach("shortName") ? found : []);
}

function stated(source: "areas" | "responsibilities", sheet: string, rows: readonly Stated[]): Proposal {
  const mapping = { source, parts: [{ kind: "stated" as const, sheet, rows }] };
  return { source, mapping, doubts: [], reasons: [{ kind: "contents", fields: [AREA] }], others: [] };
}
