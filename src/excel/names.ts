/**
 * The defined names that tell what is ours. They follow their cells when rows are inserted, cells are moved and
 * sheets are renamed, so they know better than any address that we could keep.
 */
import type { SourceName } from "../model/source";
import type { TableId } from "../reports/table";
import type { Rectangle, WrittenTable } from "../workbook";
import { a1, parseReference, sheetOfReference } from "./area";

const TABLE = "Avvik.";
/** Hidden names begin apart, so that whoever lists the tables finds only tables. */
const CAPTION = "_Avvik.caption.";
const SECTION = "_Avvik.sheet.";
const SOURCE = "_Avvik.source.";

/** Over a table's title, unit and stamp, which stand outside its own name. */
export function captionName(table: TableId): string {
  return CAPTION + table.slice(TABLE.length);
}

/** Over a whole column of a section's sheet, so that the sheet is known as ours whatever becomes of its rows. */
export function sectionName(section: string): string {
  return SECTION + section.replace(/[^\p{L}\p{N}]/gu, "_");
}

/** Over the cells that the user has chosen for a source. */
export function sourceName(source: SourceName): string {
  return SOURCE + source;
}

/** A name of ours, as it stands. */
export interface OwnName {
  readonly name: string;
  /** `=Avvikelse!$A$4:$C$9`. */
  readonly formula: string;
  /** The sheet that it refers to; `undefined` when that is gone. */
  readonly sheet: string | undefined;
  /** The cells that it covers; `undefined` when they are gone, and for whole columns. */
  readonly rectangle: Rectangle | undefined;
}

/** Loads what `ownNames` needs. */
export function loadNames(context: Excel.RequestContext): Excel.NamedItemCollection {
  const { names } = context.workbook;
  names.load("items/name,items/formula,items/scope");
  return names;
}

/** The names of the whole workbook that are ours. A copy of a sheet carries copies with a scope of their own. */
export function ownNames(names: Excel.NamedItemCollection): readonly OwnName[] {
  return names.items
    .filter(({ name, scope }) => scope === "Workbook" && (name.startsWith(TABLE) || name.startsWith(`_${TABLE}`)))
    .map(({ name, formula }) => {
      const text = String(formula);
      return { name, formula: text, sheet: sheetOfReference(text), rectangle: parseReference(text) };
    });
}

/** `=Avvikelse!$A$4` and `='Avvikelse'!$A$4` are the same. */
export function refersToSame(formula: string, other: string): boolean {
  const bare = (text: string): string =>
    text.replace(/^='((?:[^']|'')+)'!/, (_all, sheet: string) => `=${sheet.replaceAll("''", "'")}!`);
  return bare(formula) === bare(other);
}

/** Names over cells that we write: tables and their captions. */
export function coversOwnCells({ name }: OwnName): boolean {
  return name.startsWith(TABLE) || name.startsWith(CAPTION);
}

/** Our tables, where their names say that they stand. */
export function standingTables(names: readonly OwnName[]): readonly WrittenTable[] {
  return names.flatMap(({ name, rectangle }) =>
    name.startsWith(TABLE) && rectangle !== undefined
      ? [{ id: name, sheet: rectangle.sheet, address: a1(rectangle) }]
      : []
  );
}
