/** The template: empty sheets under the canonical headings, for whoever starts without a workbook of their own. */
import type { SourceName } from "../model/source";
import { SOURCES } from "../sources/catalogue";
import type { ColumnSpec, SourceSpec } from "../sources/field";
import type { Recognition } from "../sources/status";
import type { SheetContents } from "../workbook";

/** Sheets for the given sources, or else for every needed or shaping one that the workbook lacks. */
export function templateSheets(recognition: Recognition, sources?: readonly SourceName[]): readonly SheetContents[] {
  const missing = new Set(recognition.filter(({ state }) => state === "missing").map(({ source }) => source));
  const isWanted = ({ source, importance }: SourceSpec): boolean =>
    sources === undefined ? missing.has(source) && importance !== "extra" : sources.includes(source);
  return SOURCES.filter(isWanted).map(sheetFor);
}

/** Offsets of the columns that hold codes. */
export function codeColumns(columns: readonly ColumnSpec[], headings: readonly string[]): readonly number[] {
  const codes = new Set(columns.filter(({ holds }) => holds === "code").map(({ name }) => name));
  return headings.flatMap((heading, offset) => (codes.has(heading) ? [offset] : []));
}

function sheetFor({ sheet, columns: known, startingRows = [] }: SourceSpec): SheetContents {
  const columns = known.filter(({ bySystem }) => bySystem !== true);
  const headings = columns.map(({ name }) => name);
  return {
    name: sheet,
    rows: [headings, ...startingRows],
    notes: columns.map(({ note }) => note),
    textColumns: codeColumns(columns, headings),
  };
}
