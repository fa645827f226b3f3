/** The template: empty sheets under the canonical headings, for whoever starts without a workbook of their own. */
import type { SourceName } from "../model/source";
import type { Recognition, SourceStatus } from "../sources/recognise";
import { CODE_HEADINGS, FIRST_ROWS, noteFor } from "../text/template";
import type { SheetContents } from "../workbook";

/** What a newcomer gets besides the needed sources. */
const HELPFUL: readonly SourceName[] = ["occasions", "accounts", "forecasts"];

/** Sheets for the given sources, or else for every needed or helpful one that the workbook lacks. */
export function templateSheets(recognition: Recognition, sources?: readonly SourceName[]): readonly SheetContents[] {
  const isWanted = ({ source, needed, state }: SourceStatus) =>
    sources === undefined ? state === "missing" && (needed || HELPFUL.includes(source)) : sources.includes(source);
  return recognition.filter(isWanted).map(sheetFor);
}

function sheetFor({ source, sheetName, canonical }: SourceStatus): SheetContents {
  const headings = canonical.map(({ name }) => name);
  return {
    name: sheetName,
    rows: [headings, ...(FIRST_ROWS[source] ?? [])],
    notes: headings.map((heading) => noteFor(source, heading)),
    textColumns: headings.flatMap((heading, offset) => (CODE_HEADINGS.has(heading) ? [offset] : [])),
  };
}
