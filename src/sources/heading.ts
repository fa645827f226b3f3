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

/** Units and formats that say nothing about what a column is. */
const UNITS = new Set([
  "kr", "sek", "kronor", "tkr", "ksek", "tusen kronor", "tusental kronor", "mnkr", "mkr", "msek", "miljoner kronor", "i kr", "i tkr", "i mnkr",
  "procent", "antal", "st", "yyyymm", "aaaamm", "aaaa mm", "aaaa mm dd", "ja nej", "hogre lagre", "",
]);

export interface AmbiguousColumn {
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
export function matchColumns(headings: readonly CellValue[], specs: readonly ColumnSpec[], chosen: ReadonlyMap<string, number>): Matching {
  const columns = new Map(chosen);
  const taken = new Set(chosen.values());
  const ambiguous: AmbiguousColumn[] = [];
  const strengths = specs.map((column) => headings.map((heading) => strengthOf(heading, column)));
  const settled = new Set(chosen.keys());
  let exact = 0;
  for (const strength of STRENGTHS) {
    specs.forEach((column, index) => {
      if (settled.has(column.name)) return;
      const offsets = offsetsWhere(strengths[index] ?? [], (found) => found === strength).filter((offset) => !taken.has(offset));
      const [first] = offsets;
      if (first === undefined) return;
      settled.add(column.name);
      offsets.forEach((offset) => taken.add(offset));
      if (strength === 0) exact++;
      if (offsets.length === 1) columns.set(column.name, first);
      else ambiguous.push({ column, offsets, used: undefined });
    });
  }
  specs.forEach((column, index) => {
    const used = columns.get(column.name);
    if (column.holds !== "amount" || used === undefined || chosen.has(column.name)) return;
    const others = offsetsWhere(strengths[index] ?? [], (found) => found !== undefined).filter((offset) => !taken.has(offset));
    if (others.length > 0) ambiguous.push({ column, offsets: [used, ...others], used });
  });
  return { columns, ambiguous, exact };
}

function strengthOf(cell: CellValue, column: ColumnSpec): Strength | undefined {
  if (isEmpty(cell)) return undefined;
  const heading = String(cell).trim();
  const [, base = heading, parenthesis = ""] = /^(.*?)\s*\(([^()]*)\)\s*[:*]?$/su.exec(heading) ?? [];
  const whole = UNITS.has(foldWords(parenthesis)) ? [foldWords(heading), foldWords(base)] : [foldWords(heading)];
  const isOneOf = (names: readonly string[], forms: readonly string[]): boolean => names.some((name) => forms.includes(foldWords(name)));
  if (isOneOf([column.name], whole)) return 0;
  if (isOneOf([column.name], [foldWords(base)])) return 1;
  if (isOneOf(column.synonyms, whole)) return 2;
  return isOneOf(column.synonyms, [foldWords(base)]) ? 3 : undefined;
}

function offsetsWhere(strengths: readonly (Strength | undefined)[], holds: (strength: Strength | undefined) => boolean): readonly number[] {
  return strengths.flatMap((strength, offset) => (holds(strength) ? [offset] : []));
}
