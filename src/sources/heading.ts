/**
 * Headings, and which column each of them names. A heading is compared without regard to case, diacritics,
 * line breaks, extra spaces and what stands in parentheses (a unit, a format). The contract's own name is
 * stronger than a synonym, and the whole heading stronger than the heading without its parenthesis.
 */
import type { CellValue } from "../workbook";
import { isEmpty } from "./cell";
import type { ColumnSpec } from "./field";
import { foldWords } from "./fold";

/** From strongest to weakest: name, name beside other words in parentheses, synonym, the same. */
const STRENGTHS = [0, 1, 2, 3] as const;
type Strength = (typeof STRENGTHS)[number];

/** Units, formats and the like that say nothing about what a column is. */
const UNITS = new Set([
  "kr",
  "sek",
  "kronor",
  "tkr",
  "ksek",
  "tusen kronor",
  "tusental kronor",
  "mnkr",
  "mkr",
  "msek",
  "miljoner kronor",
  "i kr",
  "i tkr",
  "i mnkr",
  "procent",
  "antal",
  "st",
  "yyyymm",
  "aaaamm",
  "aaaa mm",
  "aaaa mm dd",
  "ja nej",
  "hogre lagre",
  "kod",
  "nr",
  "nummer",
  "id",
  "",
]);

/** What a source's columns are called, folded: made once, for comparing many rows with. */
export interface HeadingWords {
  readonly columns: readonly ColumnSpec[];
  readonly names: ReadonlyMap<string, ColumnSpec>;
  readonly synonyms: ReadonlyMap<string, ColumnSpec>;
}

export function headingWords(columns: readonly ColumnSpec[]): HeadingWords {
  return {
    columns,
    names: new Map(columns.map((column) => [foldWords(column.name), column])),
    synonyms: new Map(
      columns.flatMap((column) => column.synonyms.map((synonym) => [foldWords(synonym), column] as const))
    ),
  };
}

interface AmbiguousColumn {
  readonly column: ColumnSpec;
  readonly offsets: readonly number[];
  /** The one that was taken all the same: its heading is the contract's own name. */
  readonly used: number | undefined;
}

export interface Matching {
  /** Canonical column → offset. */
  readonly columns: ReadonlyMap<string, number>;
  readonly ambiguous: readonly AmbiguousColumn[];
  /** Columns whose heading is exactly the contract's name. */
  readonly exact: number;
}

/** The heading as the workbook writes it, on one line. */
export function headingText(cell: CellValue): string {
  return isEmpty(cell) ? "" : String(cell).replace(/\s+/g, " ").trim();
}

/** Whether two headings say the same. */
export function isSameHeading(a: string, b: string): boolean {
  return foldWords(a) === foldWords(b);
}

/**
 * Finds each column's heading; columns in `chosen` are settled already. Two headings of equal strength for one
 * column are ambiguous. An amount whose name and synonym both occur is taken by its name, and said to be so.
 */
export function matchColumns(
  headings: readonly CellValue[],
  words: HeadingWords,
  chosen: ReadonlyMap<string, number>
): Matching {
  const columns = new Map(chosen);
  const taken = new Set(chosen.values());
  const ambiguous: AmbiguousColumn[] = [];
  const meanings = headings.map((heading) => meaningsOf(heading, words));
  const offsetsOf = (column: ColumnSpec, isStrong: (strength: Strength) => boolean): readonly number[] =>
    meanings.flatMap((found, offset) =>
      !taken.has(offset) && found.some(([named, strength]) => named === column && isStrong(strength)) ? [offset] : []
    );
  const settled = new Set(chosen.keys());
  let exact = 0;
  for (const strength of STRENGTHS) {
    for (const column of words.columns) {
      if (settled.has(column.name)) continue;
      const offsets = offsetsOf(column, (found) => found === strength);
      const [first] = offsets;
      if (first === undefined) continue;
      settled.add(column.name);
      offsets.forEach((offset) => taken.add(offset));
      if (strength === 0) exact++;
      if (offsets.length === 1) columns.set(column.name, first);
      else ambiguous.push({ column, offsets, used: undefined });
    }
  }
  for (const column of words.columns) {
    const used = columns.get(column.name);
    if (column.holds !== "amount" || used === undefined || chosen.has(column.name)) continue;
    const others = offsetsOf(column, () => true);
    if (others.length > 0) ambiguous.push({ column, offsets: [used, ...others], used });
  }
  return { columns, ambiguous, exact };
}

/** Which columns a heading may name, and how strongly. */
function meaningsOf(cell: CellValue, { names, synonyms }: HeadingWords): readonly (readonly [ColumnSpec, Strength])[] {
  if (isEmpty(cell)) return [];
  const heading = String(cell).trim();
  const [, beside = heading, parenthesis = ""] = /^(.*?)\s*\(([^()]*)\)\s*[:*]?$/su.exec(heading) ?? [];
  const [whole, base] = [foldWords(heading), foldWords(beside)];
  const isUnit = UNITS.has(foldWords(parenthesis));
  const found: readonly (readonly [ColumnSpec | undefined, Strength])[] = [
    [names.get(whole), 0],
    [names.get(base), isUnit ? 0 : 1],
    [synonyms.get(whole), 2],
    [synonyms.get(base), isUnit ? 2 : 3],
  ];
  return found.flatMap(([column, strength]) => (column === undefined ? [] : [[column, strength] as const]));
}
