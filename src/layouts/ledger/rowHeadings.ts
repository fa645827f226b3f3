/**
 * Headings over the rows of a ledger, on any number of levels: months, areas, units, accounts, activities. Each is told
 * by what it says, in the column that it stands in, and found again by a mark that no other level has.
 */
import { accountOfLine } from "../said/lineNames";
import { isEmpty, isTotalLabel } from "../../sources/cell";
import { code } from "../../model/code";
import type { CellValue, SeenRow } from "../../workbook";
import { codeIn } from "../said/codeInCell";
import type { Column } from "../columns/contents";
import { keyLineIn } from "../tables/keyLines";
import { isLine } from "../tables/lines";
import { keyNamed, type Key } from "../said/keyWords";
import type { Known } from "../said/known";
import { meaningOf } from "../said/meaning";
import { isMonthNear } from "../columns/contents";
import type { Table } from "../tables/table";
import type { ColumnRef, Telling } from "../mapping/terms";

export interface HeadingLevel {
  readonly key: Key;
  readonly column: ColumnRef;
  /** Its headings, each once. */
  readonly cells: readonly CellValue[];
  /** Names of areas, or of units. */
  readonly isArea: boolean;
  readonly tells: Telling | undefined;
  /** Lines between that end nothing. */
  readonly passing: readonly string[];
}

interface Heading {
  readonly key: Key | "either" | undefined;
  readonly at: number;
  readonly cell: CellValue;
  readonly isByKey: boolean;
  readonly isArea: boolean;
}

/** Fewer headings that nothing but their look tells are notes. */
const LEAST_HEADINGS = 2;
/** Lines between that come again, at most. */
const MOST_PASSING = 12;

/** `amounts`: the columns of the table's amounts. `wanted`: keys that no column has. */
export function headingLevels(
  table: Table,
  columns: readonly Column[],
  amounts: readonly Pick<ColumnRef, "at">[],
  wanted: readonly Key[],
  known: Known
): readonly HeadingLevel[] {
  if (amounts.length === 0 || wanted.length === 0) return [];
  const bare = table.rows.flatMap((row) => bareOf(row, amounts));
  const headings = resolved(bare.flatMap((row) => headingIn(row, wanted, known)));
  const groups = new Map<string, Heading[]>();
  for (const one of headings) {
    if (one.key === undefined || one.key === "either") continue;
    const id = [one.key, one.at, one.isByKey, one.isArea].join(" ");
    groups.set(id, [...(groups.get(id) ?? []), one]);
  }
  const levels = [...groups.values()].filter(
    (all) => all[0]?.isByKey === true || textsIn(all).length >= LEAST_HEADINGS
  );
  const others = headings.filter((one) => !levels.some((level) => level.includes(one)));
  const passing = passingIn(others, levels.flat(), known);
  return levels.flatMap((level): readonly HeadingLevel[] => {
    const [first] = level;
    if (first?.key === undefined || first.key === "either") return [];
    const rest = headings.filter((one) => !level.includes(one));
    const isRowsOwn = columns.some(({ at, isCode }) => at === first.at && isCode >= 0.8);
    const heading = table.columns.find(({ at }) => at === first.at)?.heading ?? "";
    return [
      {
        key: first.key,
        column: { at: first.at, heading },
        cells: textsIn(level),
        isArea: first.isArea,
        tells: rest.length === 0 && !isRowsOwn && !first.isByKey ? undefined : tellingOf(level, rest),
        passing: level === levels[0] ? passing : [],
      },
    ];
  });
}

/** No amount, or a line that says itself which key it is of, alone or beside the sum of its rows. */
function bareOf(row: SeenRow, amounts: readonly Pick<ColumnRef, "at">[]): readonly SeenRow[] {
  if (amounts.every(({ at }) => isEmpty(row.cells[at] ?? "")) || keyLineIn(row) !== undefined) return [row];
  const bare = { ...row, cells: row.cells.map((cell, at) => (amounts.some((one) => one.at === at) ? "" : cell)) };
  return isLine(bare) && keyLineIn(bare) !== undefined ? [bare] : [];
}

function headingIn(row: SeenRow, wanted: readonly Key[], known: Known): readonly Heading[] {
  const line = keyLineIn(row);
  if (line !== undefined) return wanted.includes(line.key) ? [{ ...line, isByKey: true, isArea: false }] : [];
  const filled = row.cells.flatMap((cell, at) => (isEmpty(cell) ? [] : [{ cell, at }]));
  const [first] = filled;
  if (first === undefined || filled.length > 2 || isTotalLabel(first.cell)) return [];
  const { cell } = first;
  const isArea = wanted.includes("responsibility") && isNamed(String(cell), known);
  return [{ ...first, key: isArea ? "responsibility" : keyOf(cell, wanted, known), isByKey: false, isArea }];
}

function isNamed(text: string, known: Known): boolean {
  return known.areaNamed(text) !== undefined || codeOfUnit(text, known) !== undefined;
}

/** The code of the unit that the text names, alone or after a word: "Enhet: Förskola norra". */
export function codeOfUnit(text: string, { codeNamed }: Known): string | undefined {
  const [, word = "", name = ""] = /^([^:]+):\s*(.+)$/u.exec(text) ?? [];
  const after = keyNamed(word) === "responsibility" ? codeNamed("responsibility", name.trim()) : undefined;
  return codeNamed("responsibility", text) ?? after;
}

/** What a line without amounts says; `either` for a code that may be an account or a unit. */
function keyOf(cell: CellValue, wanted: readonly Key[], known: Known): Heading["key"] {
  if (wanted.includes("period") && isMonthNear(cell, known.year)) return "period";
  const text = codeIn(cell);
  if (!/^\p{Lu}{0,2}\d{2,10}$/u.test(text)) return undefined;
  const isAccount = wanted.includes("account") && known.chart(code(text)) !== undefined && text.length >= 3;
  const isUnit = known.hasResponsibilities && known.areaOfCode(text) !== undefined;
  if (!wanted.includes("responsibility")) return isAccount ? "account" : undefined;
  if (isAccount && isUnit) return "either";
  return isAccount ? "account" : "responsibility";
}

/** Codes that may be both are what the clear ones in their column are; alone they are units. */
function resolved(headings: readonly Heading[]): readonly Heading[] {
  return headings.map((one) => {
    if (one.key !== "either") return one;
    const clear = headings.filter(({ at, key, isArea }) => at === one.at && !isArea && key !== "either");
    const count = (key: Key): number => clear.filter((other) => other.key === key).length;
    return { ...one, key: count("account") > count("responsibility") ? "account" : "responsibility" };
  });
}

function textsIn(headings: readonly Heading[]): readonly string[] {
  return [...new Set(headings.map(({ cell }) => String(cell).trim()))];
}

/** A mark that all of the level's headings have, and no other line. */
function tellingOf(level: readonly Heading[], rest: readonly Heading[]): Telling {
  const [first] = level;
  if (first?.isByKey === true) return "key";
  if (first?.key === "period") return "month";
  const digitsOf = ({ cell }: Heading): number | undefined => /^\p{Lu}{0,2}(\d+)$/u.exec(codeIn(cell))?.[1]?.length;
  const digits = first && digitsOf(first);
  const isOwn =
    digits !== undefined &&
    level.every((one) => digitsOf(one) === digits) &&
    rest.every((one) => one.isByKey || digitsOf(one) !== digits);
  return isOwn ? digits : textsIn(level);
}

/** Lines within the groups that say nothing of their keys: "INTÄKTER", "Kostnader", again under the next heading. */
function passingIn(others: readonly Heading[], levels: readonly Heading[], known: Known): readonly string[] {
  const texts = textsIn(others).filter((text) => {
    const { scenario, isOtherYear, year, side } = meaningOf(text);
    const again = others.filter(({ cell }) => String(cell).trim() === text).length;
    const isClass = side !== undefined || accountOfLine(text, known.chart) !== undefined;
    return scenario === undefined && !isOtherYear && year === undefined && (again >= 2 || isClass);
  });
  return levels.length > 0 && texts.length <= MOST_PASSING ? texts : [];
}
