/**
 * The workbook that the controller already has: where a needed source does not stand in the contract's form, it is
 * looked for, and what is sure is read from where it stands. What is not sure is asked. A workbook in the contract's
 * form passes through untouched, without a request more.
 */
import type { Place, Problem } from "../model/problem";
import type { SourceName } from "../model/source";
import { SPECS } from "../sources/catalogue";
import type { Recognition, SourceStatus } from "../sources/status";
import type { SeenSheet, Survey, Workbook } from "../workbook";
import type { Answer } from "./answers";
import { isInContractForm } from "./contractForm";
import type { Doubt } from "./doubt";
import { fieldsOf } from "./fields";
import type { BlockPart, Mapping } from "./mapping";
import { placed, placeOfPart, relocated, type Placed } from "./places";
import type { Preview } from "./preview";
import type { LeftTable } from "./proposals";
import { shapedReading } from "./shapedReading";

/** How a source that is laid out in another way was understood. */
export interface Layout {
  readonly source: SourceName;
  readonly places: readonly Place[];
  readonly mapping: Mapping;
  readonly preview: Preview;
  /** The user has answered or chosen before. */
  readonly isRemembered: boolean;
  /** Answers to the one question that stands; none where it is read. */
  readonly answers: readonly Answer[];
}

export interface Home {
  /** With each mapped source as if it stood in the contract's form. */
  readonly recognition: Recognition;
  /** The same with the places that the controller sees. */
  readonly shown: Recognition;
  readonly read: Workbook["read"];
  /** What was said of made rows, said of the cells that they came from; and what was left out as sums. */
  readonly told: (problems: readonly Problem[]) => readonly Problem[];
  readonly layouts: readonly Layout[];
}

/** `workbook.explore` is asked only where something is missing, or where a mapping is remembered. */
export async function atHome(
  workbook: Pick<Workbook, "read" | "explore">,
  survey: Survey,
  found: Recognition
): Promise<Home> {
  const { mappings = [] } = survey;
  const recognition = found.map((status) =>
    isTakenAsItIs(status, mappings) ? status : { ...status, state: asked(status) }
  );
  if (!recognition.some(({ needed, state }) => needed && state !== "ready") && mappings.length === 0)
    return untouched(workbook, found);
  const seen = await workbook.explore();
  if (seen.length === 0) return untouched(workbook, found);
  const { understood } = await import(/* webpackChunkName: "layouts" */ "./understood");
  const { sources, left, known } = understood(survey, recognition, seen);
  const read = sources.filter(({ doubts, lost }) => doubts.length === 0 && lost.length === 0);
  const places = read.map(({ mapping }) => placed(mapping, rowsIn(seen)));
  const shaped = shapedReading(workbook, places);
  const statuses = found.map((status): readonly [SourceStatus, SourceStatus] => {
    const one = sources.find(({ source }) => source === status.source);
    const place = places.find(({ source }) => source === status.source);
    if (place !== undefined) return [mapped(status, place), shownAs(mapped(status, place), place)];
    return one === undefined ? [status, status] : [doubted(status, one), doubted(status, one)];
  });
  return {
    recognition: statuses.map(([made]) => made),
    shown: statuses.map(([, shown]) => shown),
    read: shaped.read,
    told: (problems) => [...relocated(problems, places), ...shaped.problems(known.units), ...left.map(leftProblem)],
    layouts: sources.map(({ source, mapping, preview, isRemembered, answers }) => {
      const standing = placed(mapping, rowsIn(seen)).parts.map(placeOfPart);
      return { source, places: standing, mapping, preview, isRemembered, answers };
    }),
  };
}

function untouched({ read }: Pick<Workbook, "read">, recognition: Recognition): Home {
  return { recognition, shown: recognition, read, told: (problems) => problems, layouts: [] };
}

/** In the contract's form, and nobody has said that it is to be read in another way. */
function isTakenAsItIs(status: SourceStatus, mappings: readonly Mapping[]): boolean {
  return isInContractForm(status) && !mappings.some(({ source }) => source === status.source);
}

function asked({ state }: SourceStatus): SourceStatus["state"] {
  return state === "ready" ? "unclear" : state;
}

/** How many rows a part has from its first, down to the sheet's last with content. */
function rowsIn(seen: readonly SeenSheet[]): (part: BlockPart) => number {
  return ({ sheet, firstRow, lastRow }) => {
    const rectangle = seen.find((one) => one.rectangle.sheet === sheet)?.rectangle;
    const last = lastRow ?? (rectangle === undefined ? firstRow - 1 : rectangle.row + rectangle.rows - 1);
    return Math.max(0, last - firstRow + 1);
  };
}

function mapped(status: SourceStatus, { source, rectangle, parts }: Placed): SourceStatus {
  const fields = fieldsOf(source);
  const told: Problem = {
    kind: "layoutRead",
    source,
    severity: "note",
    place: placeOfPart(parts[0]),
    sheets: [...new Set(parts.map(({ part }) => part.sheet))],
  };
  return {
    ...status,
    state: "ready",
    site: { source, via: "mapping", rectangle, head: [fields], hasHiddenRows: false, merged: [] },
    headingRow: 0,
    firstRow: 1,
    headings: fields,
    columns: Object.fromEntries(fields.map((field, at) => [field, at])),
    zeroPadded: {},
    problems: [told],
  };
}

/** Where it stands, instead of where it is read as if it stood. */
function shownAs(status: SourceStatus, { parts }: Placed): SourceStatus {
  const [first] = parts;
  if (status.site === undefined || first === undefined) return status;
  const rectangle = { ...status.site.rectangle, sheet: first.part.sheet };
  return { ...status, site: { ...status.site, rectangle }, problems: [] };
}

function leftProblem({ source, sheet }: LeftTable): Problem {
  return { kind: "layoutLeft", source, severity: SEVERITY[SPECS[source].importance], place: { sheet, address: "A1" } };
}

const SEVERITY = { needed: "blocking", shaping: "preliminary", extra: "note" } as const;

/** What stands in the way: a heading that is gone, or the one question. */
function doubted(
  status: SourceStatus,
  {
    source,
    mapping,
    doubts,
    lost,
  }: { source: SourceName; mapping: Mapping; doubts: readonly Doubt[]; lost: readonly string[] }
): SourceStatus {
  const [part] = mapping.parts;
  const place = part === undefined ? undefined : placeOfPart({ part, base: 1, rows: 1 });
  const severity = SEVERITY[SPECS[source].importance];
  const [doubt] = doubts;
  if (lost.length > 0) {
    const gone: Problem = { kind: "layoutLost", source, severity, place, headings: lost };
    return { ...status, state: "unclear", problems: [gone] };
  }
  if (doubt === undefined) return status;
  const question: Problem = { kind: "layoutAsked", source, severity, place, about: doubt.kind, ...between(doubt) };
  return { ...status, state: "unclear", problems: [question] };
}

function between(doubt: Doubt): { readonly column: string; readonly candidates: readonly string[] } {
  switch (doubt.kind) {
    case "whichColumn":
      return { column: doubt.field, candidates: doubt.candidates.map(({ heading }) => heading) };
    case "whichNumbers":
      return { column: doubt.column.heading, candidates: [doubt.example] };
    case "whichMonths":
      return { column: doubt.column.heading, candidates: [] };
    case "whichTable":
      return { column: "", candidates: doubt.sheets };
    case "whichUnit":
      return { column: "", candidates: doubt.units };
    case "whichScenario":
    case "whichSign":
    case "whichArea":
      return { column: "", candidates: [doubt.sheet] };
  }
}
