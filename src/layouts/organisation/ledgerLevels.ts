/**
 * Levels that the rows of a ledger belong to, wherever it says their names: in a column, in lines over the rows, over
 * the amounts, in the names of its sheets.
 */
import { isTotalLabel } from "../../sources/cell";
import { fold } from "../../sources/fold";
import type { CellValue, SeenRow } from "../../workbook";
import { contentsOf, isNameOf, type Column } from "../columns/contents";
import { entriesOf, isCoded } from "../columns/entries";
import { keyColumnsOf } from "../columns/keyColumns";
import { codeIn } from "../said/codeInCell";
import { isOfAreas } from "../said/keyWords";
import type { Known } from "../said/known";
import { meaningOf } from "../said/meaning";
import { namesBeside } from "../said/nameBeside";
import { isLine } from "../tables/lines";
import { headingsOf, type Table } from "../tables/table";
import { areOneEach, pairsIn } from "./rowPairs";

type Pair = readonly [code: string, name: string];

export interface Level {
  readonly table: Table;
  /** Each code with its name, in order; each name with itself where the ledger has no codes of units. */
  readonly pairs: readonly Pair[];
  readonly hasCodes: boolean;
  /** A word beside it says that it is of areas. */
  readonly isNamed: boolean;
  /** Fewer than the units. */
  readonly isAbove: boolean;
}

/** The tables with the same headings as one, in the places of the first: a sheet for each area, say. */
export interface Ledger {
  readonly pieces: readonly Table[];
  readonly entries: Table;
  readonly columns: readonly Column[];
  readonly keys: ReturnType<typeof keyColumnsOf>["columns"];
}

export const MOST_AREAS = 40;

/** A few names, as areas have. */
export function isOfNames({ isWord, isCode, distinct }: Column): boolean {
  return isWord > 0.9 && isCode < 0.5 && distinct >= 2 && distinct <= MOST_AREAS;
}

/** Of the names that are said, those that stand elsewhere too. */
const LEAST_FOUND = 0.6;

/** Tables with accounts. */
export function ledgersIn(tables: readonly Table[], known: Known): readonly Ledger[] {
  const pieces = new Map<string, readonly Table[]>();
  for (const table of tables) pieces.set(headingsOf(table), [...(pieces.get(headingsOf(table)) ?? []), table]);
  return [...pieces.values()].flatMap((all): readonly Ledger[] => {
    const [first] = all;
    if (first === undefined || !all.every(({ isWhole }) => isWhole)) return [];
    const pieces = all.map((piece) => ({ ...piece, rows: entriesLike(first, piece) }));
    const whole = { ...first, rows: pieces.flatMap(({ rows }) => rows) };
    const entries = entriesOf(whole, contentsOf(whole, known), known, isCoded);
    const columns = contentsOf(entries, known);
    const keys = keyColumnsOf(columns, known).columns;
    return keys.account === undefined ? [] : [{ pieces, entries, columns, keys }];
  });
}

/** Its rows through the last that is no note, with each cell where the first piece has its column. */
function entriesLike(first: Table, { columns, rows }: Table): readonly SeenRow[] {
  const [places, own] = [first.columns, columns].map((some) => some.filter(({ heading }) => heading !== ""));
  const moved = own?.map(({ at }, nth) => ({ from: at, to: places?.[nth]?.at ?? at })) ?? [];
  const entries = rows.slice(0, rows.findLastIndex((row) => !isLine(row)) + 1);
  if (moved.every(({ from, to }) => from === to)) return entries;
  return entries.map((row) => {
    const cells: CellValue[] = [];
    for (const { from, to } of moved) cells[to] = row.cells[from] ?? "";
    return { ...row, cells: Array.from(cells, (cell) => cell ?? "") };
  });
}

/** `isFound`: whether another table has the name. */
export function levelsOf(ledger: Ledger, isFound: (name: string) => boolean): readonly Level[] {
  return [
    ...inColumns(ledger),
    ...overRows(ledger, isFound),
    ...overAmounts(ledger, isFound),
    ...bySheets(ledger, isFound),
  ];
}

function inColumns({ entries, columns, keys }: Ledger): readonly Level[] {
  const { responsibility, account, activity } = keys;
  const isOfAccounts = (column: Column): boolean => account !== undefined && isNameOf(account, column);
  const isOfActivities = (column: Column): boolean =>
    activity !== undefined && isNameOf(activity, column) && isNameOf(column, activity);
  return columns.flatMap((column): readonly Level[] => {
    const { heading, filled } = column;
    const isNamed = isOfAreas(heading);
    const isOther = !isNamed && (isOfAccounts(column) || isOfActivities(column));
    if (!isOfNames(column) || isOther || column === responsibility) return [];
    if (responsibility !== undefined && filled > 0.95 && !areOneEach(entries, column, responsibility)) return [];
    return [levelOf({ entries, keys }, isNamed, pairsIn(entries, column, responsibility))];
  });
}

/** Lines over the rows; what comes again under each of them says nothing. */
function overRows({ pieces, entries, keys }: Ledger, isFound: (name: string) => boolean): readonly Level[] {
  const own = new Set(entries.rows);
  const lines = pieces.flatMap(({ rows }) => rows.filter(isHeading));
  const texts = lines.map(textOf);
  const isPassing = (text: string): boolean =>
    !isFound(afterWord(text)) && texts.filter((one) => one === text).length > 1;
  const names = new Map<SeenRow, string>();
  for (const { rows } of pieces) {
    let name = "";
    for (const row of rows) {
      if (isHeading(row) && !isPassing(textOf(row)))
        name = isFound(afterWord(textOf(row))) ? afterWord(textOf(row)) : "";
      else if (own.has(row)) names.set(row, name);
    }
  }
  const isNamed = lines.some((row) => isFound(afterWord(textOf(row))) && isOfAreas(textOf(row).split(":")[0] ?? ""));
  return levelsBy({ entries, keys }, isNamed, (row) => names.get(row));
}

function isHeading(row: SeenRow): boolean {
  const text = textOf(row);
  return isLine(row) && !isTotalLabel(text) && !/^\s*\d/.test(codeIn(text));
}

function textOf({ cells }: SeenRow): string {
  return String(cells.find((cell) => cell !== "") ?? "").trim();
}

/** "Resultatområde: Elevhälsa" is Elevhälsa. */
function afterWord(text: string): string {
  return /^\p{L}[^:]*:\s*(\p{L}.*)$/u.exec(text)?.[1] ?? text;
}

/** Each sheet of one: by its name, or by what stands over its table. */
function bySheets({ pieces, entries, keys }: Ledger, isFound: (name: string) => boolean): readonly Level[] {
  if (pieces.length < 2) return [];
  const names = new Map(
    pieces.flatMap(({ sheet, titles, rows }) => {
      const texts = [sheet, ...titles].flatMap((text) => [text, afterWord(text), text.replace(/^\S+\s+/u, "")]);
      const name = texts.find(isFound);
      return name === undefined ? [] : rows.map((row) => [row, name] as const);
    })
  );
  return levelsBy({ entries, keys }, false, (row) => names.get(row));
}

/** Every entry is of one of at least two names, and every code of one. */
function levelsBy(
  of: Pick<Ledger, "entries" | "keys">,
  isNamed: boolean,
  nameOf: (row: SeenRow) => string | undefined
): readonly Level[] {
  const { entries, keys } = of;
  const { responsibility } = keys;
  const pairs = new Map<string, string>();
  let code = "";
  for (const row of entries.rows) {
    const name = nameOf(row) ?? "";
    const own = responsibility === undefined ? name : codeIn(row.cells[responsibility.at] ?? "");
    if (own !== "") code = own;
    if (name === "" || (pairs.get(code) ?? name) !== name) return [];
    pairs.set(code, name);
  }
  const names = new Set(pairs.values());
  return names.size < 2 || names.size > MOST_AREAS ? [] : [levelOf(of, isNamed, [...pairs])];
}

/** Over amounts of a ledger without units; a name may be broken over two rows of headings. */
function overAmounts({ entries, keys }: Ledger, isFound: (name: string) => boolean): readonly Level[] {
  if (keys.responsibility !== undefined) return [];
  const first = Math.max(...Object.values(keys).map(({ at }) => at));
  const open = entries.columns.filter(({ at, parts }) => at > first && !parts.some((part) => meaningOf(part).isTotal));
  const texts = open.map(({ parts }) => [parts.filter((part) => part !== "").join(" "), ...parts]);
  const beside = namesBeside(texts.flat(), isFound);
  const names = texts.map((own) => own.find(isFound) ?? beside.get(own.find((text) => beside.has(text)) ?? "")?.name);
  const found = [
    ...new Map(names.flatMap((name) => (name === undefined ? [] : [[fold(name), name] as const]))).values(),
  ];
  const areMost = names.filter((name) => name !== undefined).length >= open.length * LEAST_FOUND;
  return found.length < 2 || found.length > MOST_AREAS || !areMost
    ? []
    : [
        levelOf(
          { entries, keys },
          false,
          found.map((name): Pair => [name, name])
        ),
      ];
}

function levelOf({ entries, keys }: Pick<Ledger, "entries" | "keys">, isNamed: boolean, pairs: readonly Pair[]): Level {
  const { responsibility } = keys;
  const isAbove = responsibility === undefined || responsibility.distinct > new Set(pairs.map(([, name]) => name)).size;
  return { table: entries, pairs, hasCodes: responsibility !== undefined, isNamed, isAbove };
}
