/**
 * Områden and Ansvar out of the municipality's own list of its organisation, where it is wanted: a row for each unit
 * with the area that it belongs to, or a tree whose shortest codes are the areas. Whatever its columns are called, its
 * codes are those of the ledgers, and its areas' names stand in other tables.
 */
import { isEmpty, isTotalLabel } from "../../sources/cell";
import { fold } from "../../sources/fold";
import type { CellValue, SeenSheet } from "../../workbook";
import { says, wordsOf } from "../said/amountWords";
import { prefixesOfCell } from "../said/codePrefixes";
import { contentsOf, type Column } from "../columns/contents";
import { AREA, FRAME, SHORT } from "../mapping/fields";
import { AREA_WORDS, isOfAreas, isOfShorts, keyNamed } from "../said/keyWords";
import type { Known } from "../said/known";
import { meaningOf } from "../said/meaning";
import type { Stated } from "../mapping/mapping";
import { areasProposal } from "./areasProposal";
import { unitsAcross } from "./acrossProposal";
import { elsewhereIn, type Elsewhere } from "./elsewhere";
import { levelsIn } from "./levelsProposal";
import { isOfNames } from "./ledgerLevels";
import { namesFound, type NamesFound } from "./namesProposal";
import { pairsIn } from "./rowPairs";
import { shortColumn, shortPlace } from "./shortNames";
import type { Table } from "../tables/table";

type Pair = readonly [code: string, area: string];

/**
 * A list of the areas of Ansvar, which `prefixes` are of; else the longest list of units, else a tree. `all`: with
 * tables in the contract's form, which have areas and codes too.
 */
export function organisationProposal(
  lists: readonly Table[],
  all: readonly Table[],
  seen: readonly SeenSheet[],
  known: Known,
  prefixes: NamesFound["prefixes"]
): NamesFound | undefined {
  const areas = areasProposal(lists, prefixes, known);
  if (areas !== undefined) return areas;
  const found = lists.flatMap((table) => listIn(table, known, elsewhereIn(all, table.sheet, known)));
  const [longest] = found.sort((a, b) => b.prefixes.length - a.prefixes.length);
  const units = longest ?? seen.flatMap((sheet) => unlistedIn(sheet, all, known))[0];
  const beside = units === undefined || hasShorts(units) ? undefined : areasProposal(lists, units.prefixes, known);
  return beside !== undefined && hasShorts(beside) ? beside : units;
}

/** Levels, a tree or units across, of such codes as ledgers have, where they have any. */
function unlistedIn(sheet: SeenSheet, all: readonly Table[], known: Known): readonly NamesFound[] {
  const found = [levelsIn(sheet, frameOf(known)), treeIn(sheet, known), acrossIn(sheet, known)];
  const { hasCode, hasCodes } = elsewhereIn(all, sheet.rectangle.sheet, known);
  return found
    .filter((one) => one !== undefined)
    .filter(({ prefixes }) => {
      const used = prefixes.filter(([code]) => hasCode(code));
      return !hasCodes || used.length >= LEAST_KNOWN * prefixes.length;
    });
}

function acrossIn(sheet: SeenSheet, known: Known): NamesFound | undefined {
  const pairs = unitsAcross(sheet, known);
  const areas = [...new Set(pairs.map(([, area]) => area))];
  const stated = areas.map((area) => ({ [AREA]: area, [FRAME]: frameOf(known) }));
  return areas.length === 0 ? undefined : namesFound(sheet.rectangle.sheet, stated, pairs);
}

function listIn(table: Table, known: Known, elsewhere: Elsewhere): readonly NamesFound[] {
  const columns = contentsOf(table, known);
  // Where amounts may look like codes, something else says that rows are of units: the fewer that they belong to.
  const isParted = columns.some(({ isWord, distinct, cells }) => isWord > 0.9 && distinct < cells.length);
  const areNamed = (codes: Column): boolean =>
    isParted && columns.some((names) => names !== codes && names.isWord > 0.9 && areUnits(codes, names, elsewhere));
  const codes = columns.find((column) => isOfUnits(column, elsewhere, areNamed));
  const area = codes && areaAmong(columns, codes, table, elsewhere);
  if (codes === undefined || area === undefined || !table.isWhole || columns.some(({ isAmount }) => isAmount))
    return [];
  const short = shortColumn(columns, area);
  const frame = columns.find(({ cells }) => cells.length > 0 && cells.every((cell) => isFrame(String(cell), known)));
  const rows = new Map<string, Stated>();
  const pairs: Pair[] = [];
  let name = "";
  for (const { cells } of table.rows) {
    if (cells.some(isTotalLabel)) continue;
    const textIn = (column: Column | undefined): string => String(cells[column?.at ?? -1] ?? "").trim();
    if (textIn(area) !== "") name = textIn(area);
    const own = isEmpty(cells[codes.at] ?? "") ? [] : prefixesOfCell(cells[codes.at] ?? "");
    if (name === "" || own.length === 0) continue;
    pairs.push(...own.map((code): Pair => [code, name]));
    const ram = textIn(frame) || frameOf(known);
    if (!rows.has(fold(name))) rows.set(fold(name), { [AREA]: name, [SHORT]: textIn(short), [FRAME]: ram });
  }
  return rows.size < 2 || isTreeOfNames(pairs) ? [] : [namesFound(table.sheet, [...rows.values()], pairs)];
}

/** Codes, lists or intervals of them, each once, under a word for units; or such as ledgers have. */
function isOfUnits(column: Column, { hasCode }: Elsewhere, areNamed: (codes: Column) => boolean): boolean {
  const { heading, cells, filled, distinct } = column;
  const prefixes = cells.map(prefixesOfCell);
  const areCodes = cells.length >= 2 && prefixes.every(({ length }) => length > 0);
  if (!areCodes || filled <= 0.95 || distinct !== cells.length) return false;
  const isNamed = keyNamed(heading) === "responsibility" || fold(heading) === "kod";
  const used = prefixes.filter((some) => some.some(hasCode));
  return isNamed || used.length >= LEAST_KNOWN * prefixes.length || areNamed(column);
}

/** Each code has a name of its own beside it, and other tables have most of the names. */
function areUnits(codes: Column, { cells, distinct }: Column, { hasName }: Elsewhere): boolean {
  const { scenario, unit, isTotal } = meaningOf(codes.heading);
  const lengths = new Set(codes.cells.map((cell) => String(cell).trim().length));
  const areAmounts = scenario !== undefined || unit !== undefined || isTotal || lengths.size > 1;
  const isEach = !areAmounts && distinct === cells.length && cells.length === codes.cells.length;
  return isEach && cells.filter((cell) => hasName(String(cell).trim())).length >= LEAST_KNOWN * cells.length;
}

/** Under a word for areas, the nearest to the contract's; else names that other sheets have, of codes side by side. */
function areaAmong(
  columns: readonly Column[],
  codes: Column,
  table: Table,
  { hasName }: Elsewhere
): Column | undefined {
  const all = columns.filter((column) => column !== codes && isOfNames(column));
  const whole = all.filter(({ heading }) => !isOfShorts(heading));
  const ofNames = whole.length > 0 ? whole : all;
  const named = ofNames.filter(({ heading }) => isOfAreas(heading));
  if (named.length > 0) return named.sort((a, b) => rankOf(a) - rankOf(b))[0];
  const knownIn = ({ cells }: Column): number => {
    const names = [...new Set(cells.map((cell) => String(cell).trim()))];
    return names.filter(hasName).length / names.length;
  };
  return ofNames
    .map((column) => ({ column, known: knownIn(column) }))
    .filter(({ column, known }) => column.filled > 0.95 && known >= LEAST_KNOWN)
    .filter(({ column }) => standTogether(pairsIn(table, column, codes)))
    .sort((a, b) => b.known - a.known || a.column.distinct - b.column.distinct)[0]?.column;
}

/** Of codes that ledgers have, or names that other tables do. */
const LEAST_KNOWN = 0.6;

/** In the order of their codes each name's are beside each other: who attests has them here and there. */
function standTogether(pairs: readonly Pair[]): boolean {
  const inOrder = [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => fold(name));
  const runs = inOrder.filter((name, at) => name !== inOrder[at - 1]);
  return runs.length === new Set(inOrder).size;
}

/** The nearer a word is to the contract's own, the lower. */
function rankOf({ heading }: Column): number {
  return AREA_WORDS.findIndex((word) => says(wordsOf(heading), [word]));
}

function isFrame(text: string, { frames }: Known): boolean {
  return frames.some((frame) => fold(frame) === fold(text));
}

function frameOf({ frames, committee }: Known): string {
  return (frames.length === 1 ? frames[0] : undefined) ?? committee ?? "";
}

/** "11 Bibliotek" and below it "1110 Bibliotek norra": every code begins with that of an area. */
function treeIn({ rectangle, rows, isWhole }: SeenSheet, known: Known): NamesFound | undefined {
  const start = rows.findIndex(({ cells }) => nodeIn(textsIn(cells)) !== undefined);
  const above = rows.slice(0, Math.max(0, start)).flatMap(({ cells }) => cells.map(String));
  const said = [rectangle.sheet, ...above].map(keyNamed);
  if (!isWhole || !said.includes("responsibility")) return undefined;
  const shortAt = shortPlace(rows.slice(0, Math.max(0, start)), rows.slice(Math.max(0, start)));
  const shorts = new Map<string, string>();
  const nodes = rows.flatMap(({ cells }): readonly Pair[] => {
    const node = nodeIn(textsIn(cells));
    if (node !== undefined) shorts.set(node[0], String(cells[shortAt] ?? "").trim());
    return node === undefined ? [] : [node];
  });
  const areas = areasOfTree(nodes);
  const frame = frameOf(known);
  const stated = areas.map(([code, name]) => ({ [AREA]: name, [SHORT]: shorts.get(code) ?? "", [FRAME]: frame }));
  return areas.length === 0 ? undefined : namesFound(rectangle.sheet, stated, areas);
}

function textsIn(cells: readonly CellValue[]): readonly string[] {
  return cells.filter((cell) => !isEmpty(cell)).map(String);
}

/** The shortest codes, where each of the others begins with one of them, and each of them begins another. */
function areasOfTree(nodes: readonly Pair[]): readonly Pair[] {
  const shortest = Math.min(...nodes.map(([code]) => code.length));
  const areas = nodes.filter(([code]) => code.length === shortest);
  const below = nodes.filter(([code]) => code.length > shortest);
  const isTree =
    areas.length >= 2 &&
    new Set(areas.map(([, name]) => fold(name))).size === areas.length &&
    areas.every(([code]) => below.some(([unit]) => unit.startsWith(code))) &&
    below.every(([unit]) => areas.some(([code]) => unit.startsWith(code)));
  return isTree ? areas : [];
}

/** Units below their areas, by names of their own; one may be called as its area is. */
function isTreeOfNames(pairs: readonly Pair[]): boolean {
  const areas = areasOfTree(pairs);
  const units = pairs.filter((pair) => !areas.includes(pair));
  const own = units.filter(([code, name]) => areas.some(([area, of]) => code.startsWith(area) && name !== of));
  return areas.length > 0 && own.length * 2 > units.length;
}

function hasShorts({ names }: NamesFound): boolean {
  return names.some(({ shortName }) => shortName !== "");
}

/** A code and its name, in one cell or beside each other. */
function nodeIn([one = "", other]: readonly string[]): Pair | undefined {
  const beside = /^\s*\d{1,10}\s*$/.test(one) && other !== undefined ? `${one.trim()} ${other}` : one;
  const [, code, name] = /^\s*(\d{1,10})\s*[-–—:.]?\s+(\p{L}.*)$/u.exec(beside) ?? [];
  return code === undefined || name === undefined ? undefined : [code, name.trim()];
}
