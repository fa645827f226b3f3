/**
 * Områden and Ansvar out of the names that an export carries, where no such sources stand: a column of a ledger with a
 * few names, the same that stand in other tables, one for each responsibility; or such names over its amounts.
 */
import type { Known } from "../said/known";
import { contentsOf, isNameOf, type Column } from "../columns/contents";
import { keyColumnsOf } from "../columns/keyColumns";
import type { Stated } from "../mapping/mapping";
import { says, wordsOf } from "../said/amountWords";
import { fold } from "../../sources/fold";
import { AREA, FRAME, RESPONSIBILITY, SHORT } from "../mapping/fields";
import type { Proposal } from "../mapping/proposal";
import { wordsIn } from "./elsewhere";
import { areOneEach, pairsIn } from "./rowPairs";
import type { Table } from "../tables/table";

export const SHORT_WORDS = ["kort", "forkort", "=fork", "akronym"];

export const AREA_WORDS = [
  "verksamhetsomr",
  "omrade",
  "avdelning",
  "forvaltning",
  "sektor",
  "division",
  "area",
  "segment",
];
export const MOST_AREAS = 40;

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
  const ledgers = piecesAsOne(tables).flatMap((table) => {
    const columns = table.isWhole ? contentsOf(table, known) : [];
    const { responsibility, account } = keyColumnsOf(columns, known).columns;
    return account === undefined ? [] : [{ table, columns, responsibility, account }];
  });
  const candidates = ledgers.flatMap(({ table, columns, responsibility, account }) => {
    const isOfAccounts = (column: Column): boolean => column.distinct === account.distinct && isNameOf(account, column);
    return columns.flatMap((column) => {
      const score = isOfAccounts(column) ? 0 : scoreOf(column, responsibility, table, elsewhere);
      return score <= 0 ? [] : [{ table, column, responsibility, score }];
    });
  });
  const hasCodes = (one: (typeof candidates)[number]): number => (one.responsibility === undefined ? 0 : 1);
  const [best] = candidates.sort(
    (a, b) => b.score - a.score || hasCodes(b) - hasCodes(a) || b.table.rows.length - a.table.rows.length
  );
  if (best === undefined) return namesOver(ledgers, all, known, frame);
  const { table, column, responsibility } = best;
  const pairs = pairsIn(table, column, responsibility);
  const names = [...new Map(pairs.map(([, name]) => [fold(name), name])).values()];
  const prefixes = responsibility === undefined ? names.map((name) => [name, name] as const) : pairs;
  return namesFound(
    table.sheet,
    names.map((name) => ({ [AREA]: name, [FRAME]: frame ?? "" })),
    prefixes
  );
}

/** Tables with the same headings in the same places, a sheet for each area say, are one. */
function piecesAsOne(tables: readonly Table[]): readonly Table[] {
  const pieces = new Map<string, Table>();
  for (const table of tables) {
    const key = headingsOf(table);
    const first = pieces.get(key);
    const rows = [...(first?.rows ?? []), ...table.rows];
    pieces.set(key, first === undefined ? table : { ...first, rows, isWhole: first.isWhole && table.isWhole });
  }
  return [...pieces.values()];
}

function headingsOf({ columns }: Table): string {
  return columns.map(({ at, heading }) => `${at} ${heading}`).join("\n");
}

/** A column of areas in another table, all of which stand over the amounts of a ledger without responsibilities. */
function namesOver(
  ledgers: readonly { readonly table: Table; readonly responsibility: Column | undefined }[],
  all: readonly Table[],
  known: Known,
  frame: string | undefined
): NamesFound | undefined {
  for (const { table } of ledgers.filter(({ responsibility }) => responsibility === undefined)) {
    const over = table.columns.flatMap(({ parts }) => parts).map(fold);
    const isOver = (name: string): boolean => over.some((part) => part === name || part.endsWith(` ${name}`));
    for (const column of all.filter((other) => other !== table).flatMap((other) => contentsOf(other, known))) {
      const names = [...new Map(column.cells.map((cell) => [fold(String(cell)), String(cell).trim()]))];
      const isOfAreas = says(wordsOf(column.heading), AREA_WORDS) && column.isWord > 0.9;
      if (!isOfAreas || names.length < 2 || names.length > MOST_AREAS || !names.every(([name]) => isOver(name)))
        continue;
      const stated = names.map(([, name]) => ({ [AREA]: name, [FRAME]: frame ?? "" }));
      return namesFound(
        table.sheet,
        stated,
        names.map(([, name]) => [name, name] as const)
      );
    }
  }
  return undefined;
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

const WITH_SHORT = /^(\p{L}.*\S)\s*[([]\s*(\p{Lu}[\p{Lu}\d&]{0,7})\s*[)\]]$/u;

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

function scoreOf(
  column: Column,
  responsibility: Column | undefined,
  table: Table,
  elsewhere: ReadonlyMap<string, ReadonlySet<Table>>
): number {
  const isNames = column.isWord > 0.9 && column.isCode < 0.5 && column.distinct >= 2 && column.distinct <= MOST_AREAS;
  if (!isNames || column === responsibility) return 0;
  if (responsibility !== undefined && column.filled > 0.95 && !areOneEach(table, column, responsibility)) return 0;
  const words = says(wordsOf(column.heading), AREA_WORDS) ? 1 : 0;
  const names = [...new Set(column.cells.map((cell) => fold(String(cell))))];
  const isOther = (other: Table): boolean => headingsOf(other) !== headingsOf(table);
  const shared = names.filter((name) => [...(elsewhere.get(name) ?? [])].some(isOther));
  const grouping = responsibility === undefined || responsibility.distinct > column.distinct ? 0.2 : 0;
  const share = shared.length / names.length;
  return words + share < 0.6 ? 0 : words + share + grouping;
}
