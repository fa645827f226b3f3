/** The template: empty sheets under the canonical headings, for whoever starts without a workbook of their own. */
import type { SourceName } from "../model/source";
import { CLASS_LABELS, USUAL_CHART } from "../sources/accounts";
import { SOURCES } from "../sources/catalogue";
import type { ColumnSpec, SourceSpec } from "../sources/field";
import { USUAL_OCCASIONS } from "../sources/occasions";
import type { Recognition } from "../sources/recognise";
import { SHEET_NAMES } from "../sources/sheets";
import { noteFor, SETTINGS_ROWS } from "../words/template";
import type { CellValue, SheetContents } from "../workbook";

/** What a newcomer gets besides the needed sources. */
const HELPFUL: readonly SourceName[] = ["occasions", "accounts", "forecasts"];

/** Sheets for the given sources, or else for every needed or helpful one that the workbook lacks. */
export function templateSheets(recognition: Recognition, sources?: readonly SourceName[]): readonly SheetContents[] {
  const missing = new Set(recognition.filter(({ state }) => state === "missing").map(({ source }) => source));
  const isWanted = ({ source, needed }: SourceSpec) =>
    sources === undefined ? missing.has(source) && (needed || HELPFUL.includes(source)) : sources.includes(source);
  return SOURCES.filter(isWanted).map(sheetFor);
}

/** Offsets of the columns that hold codes. */
export function codeColumns(columns: readonly ColumnSpec[], headings: readonly string[]): readonly number[] {
  const codes = new Set(columns.filter(({ holds }) => holds === "code").map(({ name }) => name));
  return headings.flatMap((heading, offset) => (codes.has(heading) ? [offset] : []));
}

function sheetFor({ source, columns }: SourceSpec): SheetContents {
  const headings = columns.map(({ name }) => name);
  return {
    name: SHEET_NAMES[source],
    rows: [headings, ...firstRows(source)],
    notes: headings.map((heading) => noteFor(source, heading)),
    textColumns: codeColumns(columns, headings),
  };
}

/** What a sheet starts with: keys to fill in, and the usual values to change. Every other sheet starts empty. */
function firstRows(source: SourceName): readonly (readonly CellValue[])[] {
  if (source === "settings") return SETTINGS_ROWS;
  if (source === "occasions")
    return USUAL_OCCASIONS.map(({ name, shortName, month, definite }) => [name, shortName, month ?? "", definite]);
  if (source === "accounts") return USUAL_CHART.map(([prefix, accountClass]) => [prefix, CLASS_LABELS[accountClass]]);
  return [];
}
