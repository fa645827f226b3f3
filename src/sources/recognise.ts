/** Which source stands where, and which of its columns is which. Nothing is read but the top of each site. */
import type { Problem, Severity } from "../model/problem";
import type { CellValue, Site, SourceChoice, Survey } from "../workbook";
import { addressOf, parseArea, placeOf } from "./address";
import { SOURCES } from "./catalogue";
import { errorTextOf, isEmpty } from "./cell";
import { parseSwedishNumber } from "./amount";
import type { ColumnSpec, SourceSpec } from "./field";
import { headingText, headingWords, isSameHeading, matchColumns, type HeadingWords, type Matching } from "./heading";
import type { Recognition, SourceStatus } from "./status";

/** Every source, found or not, in the contract's order. */
export function recognise(survey: Survey): Recognition {
  return SOURCES.map((spec) => {
    const site = survey.sites.get(spec.source);
    return site === undefined
      ? withoutCells(spec, survey.sheets)
      : statusOf(spec, site, site.via === "mapping" ? survey.choices.get(spec.source) : undefined);
  });
}

/** Rows at the top among which the heading row is looked for. */
const HEAD_ROWS = 20;

/** A heading row that was found, or the row above the first when there is none. */
interface Header {
  readonly row: number | undefined;
  readonly cells: readonly CellValue[];
  readonly matching: Matching;
}

function statusOf(spec: SourceSpec, site: Site, choice: SourceChoice | undefined): SourceStatus {
  const header = headerOf(spec, site, choice);
  const hidden: readonly Problem[] = site.hasHiddenRows
    ? [{ kind: "hiddenRows", source: spec.source, severity: "note", place: placeOf(site.rectangle) }]
    : [];
  if (header === undefined) return { ...missing(spec), state: "unclear", site, problems: [unreadable(spec, site)] };
  const { columns } = header.matching;
  const missingColumns = spec.columns.filter(({ name, needed }) => needed && !columns.has(name));
  const firstRow = header.row === undefined ? 0 : lastMergedRow(site, header.row) + 1;
  const isEmpty: readonly Problem[] = site.rectangle.rows > firstRow ? [] : [empty(spec, site)];
  return {
    ...missing(spec),
    state: missingColumns.length > 0 ? "unclear" : "ready",
    site,
    headingRow: header.row,
    firstRow,
    headings: header.row === undefined ? [] : header.cells.map(headingText),
    columns: Object.fromEntries(columns),
    zeroPadded: zeroPadding(spec, site, columns, firstRow),
    problems: [...columnProblems(spec, site, header, missingColumns), ...isEmpty, ...hidden],
  };
}

/** No sheet, or one with nothing on it. */
function withoutCells(spec: SourceSpec, sheets: readonly string[]): SourceStatus {
  const status = missing(spec);
  const sheet = sheets.find((name) => name.toLowerCase() === status.sheetName.toLowerCase());
  if (sheet === undefined || !status.needed) return status;
  return {
    ...status,
    problems: [{ kind: "sourceEmpty", source: spec.source, severity: "blocking", place: { sheet, address: "A1" } }],
  };
}

function missing(spec: SourceSpec): SourceStatus {
  return {
    source: spec.source,
    sheetName: spec.sheet,
    needed: isNeeded(spec),
    state: "missing",
    site: undefined,
    headingRow: undefined,
    firstRow: undefined,
    headings: [],
    columns: {},
    zeroPadded: {},
    canonical: spec.columns.filter(({ bySystem }) => bySystem !== true).map(({ name, needed }) => ({ name, needed })),
    problems: isNeeded(spec)
      ? [{ kind: "sourceMissing", source: spec.source, severity: "blocking", place: undefined }]
      : [],
  };
}

/** The row at the top whose cells name most columns; a title that happens to be a column's synonym is none. */
function headerOf(spec: SourceSpec, site: Site, choice: SourceChoice | undefined): Header | undefined {
  const rows = site.head.slice(0, HEAD_ROWS);
  const words = headingWords(spec.columns);
  let best: (Header & { readonly score: number }) | undefined;
  rows.forEach((cells, row) => {
    const chosen = chosenColumns(choice, cells);
    const matching = matchColumns(cells, words, chosen);
    const score =
      matching.columns.size + matching.ambiguous.filter(({ used }) => used === undefined).length - chosen.size;
    const named = cells.filter((cell) => !isEmpty(cell)).length;
    const isHeading = named >= 2 && (score >= 2 || (score === 1 && matching.exact === 1));
    if (isHeading && (best === undefined || score > best.score)) best = { row, cells, matching, score };
  });
  return (
    best ??
    (choice === undefined || Object.keys(choice.columns).length === 0 ? undefined : chosenHeader(words, rows, choice))
  );
}

/** Where the user has said which column is which, the headings may say anything, or not be there. */
function chosenHeader(words: HeadingWords, rows: Site["head"], choice: SourceChoice): Header {
  const offsets = Object.values(choice.columns);
  const row = rows.findIndex((cells) => offsets.every((offset) => isWord(cells[offset] ?? "")));
  const cells = rows[row];
  if (cells === undefined)
    return { row: undefined, cells: [], matching: matchColumns([], words, new Map(Object.entries(choice.columns))) };
  return { row, cells, matching: matchColumns(cells, words, chosenColumns(choice, cells)) };
}

/**
 * The columns that the user has chosen, where they still hold: a column whose heading has changed since is looked
 * for under the heading that it had, and left to the headings when it is gone.
 */
function chosenColumns(choice: SourceChoice | undefined, cells: readonly CellValue[]): ReadonlyMap<string, number> {
  const chosen = new Map<string, number>();
  for (const [name, offset] of Object.entries(choice?.columns ?? {})) {
    const remembered = choice?.headings?.[name];
    const says = (at: number): boolean =>
      remembered === undefined || isSameHeading(headingText(cells[at] ?? ""), remembered);
    const found = says(offset) ? offset : cells.findIndex((_, at) => says(at));
    if (found >= 0) chosen.set(name, found);
  }
  return chosen;
}

/** Text that is no figure: what a heading is and the first row of data, in its amount or period, is not. */
function isWord(cell: CellValue): boolean {
  return (
    typeof cell === "string" &&
    !isEmpty(cell) &&
    errorTextOf(cell) === undefined &&
    parseSwedishNumber(cell) === undefined &&
    !/^\d/.test(cell.trim())
  );
}

/** A heading may be merged with cells below it; the data starts under the lowest of them. */
function lastMergedRow({ merged, rectangle }: Site, headingRow: number): number {
  const row = rectangle.row + headingRow;
  const areas = merged.map(parseArea).filter((area) => area !== undefined);
  const lowest = areas.filter((area) => area.row <= row && area.lastRow >= row).map((area) => area.lastRow);
  return Math.max(row, ...lowest) - rectangle.row;
}

/** How much it matters that a source is there and not understood. */
const WEIGHTS: Readonly<Record<SourceSpec["importance"], Severity>> = {
  needed: "blocking",
  shaping: "preliminary",
  extra: "note",
};

function isNeeded({ importance }: SourceSpec): boolean {
  return importance === "needed";
}

function columnProblems(
  spec: SourceSpec,
  site: Site,
  { row, cells, matching }: Header,
  missingColumns: readonly ColumnSpec[]
): readonly Problem[] {
  const { source } = spec;
  const severity = WEIGHTS[spec.importance];
  const sheetRow = site.rectangle.row + (row ?? 0);
  const place = placeOf({ ...site.rectangle, row: sheetRow, rows: 1 });
  const named = (offset: number): string =>
    `${headingText(cells[offset] ?? "")} (${addressOf(sheetRow, site.rectangle.column + offset)})`;
  /** An optional column of a needed source is left out, and so makes the tables preliminary. */
  const unsettled = (column: ColumnSpec): Severity => (column.needed || !isNeeded(spec) ? severity : "preliminary");
  const ambiguous = new Set(
    matching.ambiguous.filter(({ used }) => used === undefined).map(({ column }) => column.name)
  );
  return [
    ...missingColumns
      .filter(({ name }) => !ambiguous.has(name))
      .map((column): Problem => ({
        kind: "columnMissing",
        source,
        severity,
        place,
        column: column.name,
        found: cells.map(headingText).filter((heading) => heading !== ""),
      })),
    ...matching.ambiguous
      .filter(({ column }) => column.holds !== "unread")
      .map(({ column, offsets, used }): Problem => ({
        kind: "columnAmbiguous",
        source,
        severity: used === undefined ? unsettled(column) : "note",
        place,
        column: column.name,
        headings: offsets.map(named),
        used: used === undefined ? undefined : named(used),
      })),
  ];
}

/** Nothing at all stands there, or nothing that is a heading row. */
function unreadable(spec: SourceSpec, site: Site): Problem {
  if (site.head.every((cells) => cells.every(isEmpty))) return empty(spec, site);
  const wanted = spec.columns.filter(({ needed }) => needed).map(({ name }) => name);
  return {
    kind: "headingRowMissing",
    source: spec.source,
    severity: WEIGHTS[spec.importance],
    place: placeOf(site.rectangle),
    wanted,
  };
}

function empty(spec: SourceSpec, site: Site): Problem {
  return {
    kind: "sourceEmpty",
    source: spec.source,
    severity: isNeeded(spec) ? "blocking" : "note",
    place: placeOf(site.rectangle),
  };
}

/** Digits that the numbers of a code column are shown with: format "0000" gives 4. */
function zeroPadding(
  spec: SourceSpec,
  site: Site,
  columns: ReadonlyMap<string, number>,
  firstRow: number
): Readonly<Record<string, number>> {
  const codes = spec.columns.filter(({ holds }) => holds === "code").map(({ name }) => name);
  const padded = codes.flatMap((name): readonly (readonly [string, number])[] => {
    const offset = columns.get(name) ?? -1;
    const row = site.head.findIndex((cells, at) => at >= firstRow && typeof cells[offset] === "number");
    const digits = /^(0{2,})(?:;|$)/.exec(site.formats?.[row]?.[offset] ?? "")?.[1]?.length;
    return digits === undefined ? [] : [[name, digits]];
  });
  return Object.fromEntries(padded);
}
