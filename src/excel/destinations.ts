/** Which sheet each table goes to, and what must be known of the sheet before tables are placed on it. */
import type { Place } from "../model/problem";
import type { RoundedTable } from "../reports/table";
import { addressOf } from "../sources/address";
import type { Area } from "./area";
import type { GroundQuestion, Inventory, Sheet } from "./ground";
import { captionName, coversOwnCells, sectionName, type OwnName } from "./names";

/** The tables that go to a sheet. */
export interface Destination {
  readonly target: Target;
  readonly tables: readonly RoundedTable[];
  /** The sections whose home it is, as the contract names their sheets. */
  readonly sections: readonly string[];
}

/** A sheet that is there, or one that will be added under a free name. */
export type Target =
  { readonly kind: "there"; readonly sheet: Sheet } | { readonly kind: "new"; readonly name: string };

/**
 * The sheets that tables go to: a table that stands is written where it stands, a new one to its section's sheet,
 * which is added where it isn't there. A sheet that only happens to have the section's name is somebody else's.
 */
export function destinations(tables: readonly RoundedTable[], { sheets, names }: Inventory): readonly Destination[] {
  const taken = new Set(sheets.map(({ name }) => folded(name)));
  const sheetUnder = (name: string): Sheet | undefined => {
    const found = names.find((own) => own.name === name)?.sheet;
    return found === undefined ? undefined : sheets.find((sheet) => folded(sheet.name) === folded(found));
  };
  const found = new Map<string, { target: Target; tables: RoundedTable[]; sections: string[] }>();
  const destinationAt = (target: Target) => {
    const known = found.get(folded(sheetName(target))) ?? { target, tables: [], sections: [] };
    found.set(folded(sheetName(target)), known);
    return known;
  };
  for (const section of new Set(tables.map(({ sheet }) => sheet))) {
    const own = tables.filter(({ sheet }) => sheet === section);
    const home =
      sheetUnder(sectionName(section)) ?? own.map(({ id }) => sheetUnder(id)).find((sheet) => sheet !== undefined);
    const target: Target =
      home === undefined ? { kind: "new", name: freeName(section, taken) } : { kind: "there", sheet: home };
    destinationAt(target).sections.push(section);
    for (const table of own) {
      const standing = sheetUnder(table.id);
      destinationAt(standing === undefined ? target : { kind: "there", sheet: standing }).tables.push(table);
    }
  }
  return [...found.values()].filter(({ tables }) => tables.length > 0);
}

/** What must be known of a sheet before its tables are placed; `undefined` for one that is yet to be added. */
export function questionFor({ target, tables }: Destination, names: readonly OwnName[]): GroundQuestion | undefined {
  if (target.kind === "new") return undefined;
  const own = ownOn(target, names);
  const rewritten = own.filter(({ name }) => isOneOf(tables, name)).flatMap(({ rectangle }) => rectangle ?? []);
  const reach = [
    ...rewritten.map(({ column, columns }) => column + columns),
    ...tables.map(
      (table) => (own.find(({ name }) => name === table.id)?.rectangle?.column ?? 0) + table.columns.length
    ),
  ];
  return {
    sheet: target.sheet,
    own: own.flatMap(({ rectangle }) => rectangle ?? []),
    rewritten,
    columns: Math.max(...reach),
  };
}

export function sheetName(target: Target): string {
  return target.kind === "there" ? target.sheet.name : target.name;
}

/** How the sheet is asked for: a sheet that is there may be renamed while we work. */
export function sheetKey(target: Target): string {
  return target.kind === "there" ? target.sheet.id : target.name;
}

/** A cell of a block on a sheet, counted from the block's first. */
export function placeIn(
  { target, area }: { readonly target: Target; readonly area: Area },
  row: number,
  column: number
): Place {
  return { sheet: sheetName(target), address: addressOf(area.row + row, area.column + column) };
}

/** The names over cells of ours on a sheet. */
export function ownOn(target: Target, names: readonly OwnName[]): readonly OwnName[] {
  if (target.kind === "new") return [];
  return names.filter(
    (own) =>
      coversOwnCells(own) && own.rectangle !== undefined && folded(own.rectangle.sheet) === folded(target.sheet.name)
  );
}

export function isOneOf(tables: readonly RoundedTable[], name: string): boolean {
  return tables.some(({ id }) => name === id || name === captionName(id));
}

function freeName(wanted: string, taken: Set<string>): string {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = wanted.slice(0, 31 - suffix.length) + suffix;
    if (taken.has(folded(name))) continue;
    taken.add(folded(name));
    return name;
  }
}

/** Excel holds sheet names equal whatever their case. */
function folded(sheet: string): string {
  return sheet.toLowerCase();
}
