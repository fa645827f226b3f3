/**
 * A remembered mapping found again in the workbook as it is now: columns by their headings, wherever they have moved;
 * the rows below the headings, however many they have become. A heading that is gone is said.
 */
import type { SeenSheet, SourceChoice } from "../workbook";
import { isSameHeading } from "../sources/heading";
import type { ColumnRef } from "./mapping/terms";
import type { BlockPart, Mapping, Part } from "./mapping/mapping";
import { refsOf, withColumns } from "./mapping/stepColumns";
import { tablesWithin } from "./tables/chosenRange";
import type { Table } from "./tables/table";

export interface Refitted {
  readonly mapping: Mapping;
  /** Headings that stand nowhere in their table any more, and sheets that are gone. */
  readonly lost: readonly string[];
}

export function refitted(mapping: Mapping, seen: readonly SeenSheet[], choice?: SourceChoice): Refitted {
  const lost: string[] = [];
  const parts = mapping.parts.map((part) => fitted(part, seen, choice, lost));
  return { mapping: { ...mapping, parts }, lost: [...new Set(lost)] };
}

/** The table that a block is read from now; `undefined` where none has any of its headings. */
export function tableOfPart(
  part: BlockPart,
  seen: readonly SeenSheet[],
  choice: SourceChoice | undefined
): Table | undefined {
  const sheet = sheetOf(part, seen);
  return sheet && nearest(part, tablesWithin(sheet, choice));
}

function sheetOf(part: BlockPart, seen: readonly SeenSheet[]): SeenSheet | undefined {
  return seen.find(({ rectangle }) => rectangle.sheet.toLowerCase() === part.sheet.toLowerCase());
}

function fitted(part: Part, seen: readonly SeenSheet[], choice: SourceChoice | undefined, lost: string[]): Part {
  if (part.kind === "stated") return part;
  if (sheetOf(part, seen) === undefined) {
    lost.push(part.sheet);
    return part;
  }
  const table = tableOfPart(part, seen, choice);
  if (table === undefined) {
    lost.push(...refsOf(part).map(({ heading }) => heading));
    return part;
  }
  const moved = (ref: ColumnRef): ColumnRef => {
    const found = columnOf(ref, table);
    if (found === undefined) lost.push(ref.heading);
    return found === undefined ? ref : { ...ref, at: found };
  };
  const { lastRow: _former, ...rest } = part;
  return {
    ...rest,
    headingRows: table.headingRows.map(({ row }) => row),
    firstRow: table.firstRow,
    ...(table.lastRow === undefined ? {} : { lastRow: table.lastRow }),
    steps: part.steps.map((step) => withColumns(step, moved)),
  };
}

/** The table that has most of the headings; of equals the one that stands nearest to where it stood. */
function nearest(part: BlockPart, tables: readonly Table[]): Table | undefined {
  const refs = refsOf(part);
  const scored = tables.map((table) => ({
    table,
    found: refs.filter((ref) => columnOf(ref, table) !== undefined).length,
    away: Math.abs(table.firstRow - part.firstRow),
  }));
  const [best] = scored.sort((a, b) => b.found - a.found || a.away - b.away);
  return best === undefined || best.found === 0 ? undefined : best.table;
}

/** Where it stood, if its heading is still there; else the one column with the heading. */
function columnOf({ at, heading }: ColumnRef, { columns }: Table): number | undefined {
  const same = columns.filter((column) => isSameHeading(column.heading, heading)).map((column) => column.at);
  if (same.includes(at)) return at;
  return same.length === 1 ? same[0] : undefined;
}
