/**
 * The workbook that the controller already has: where a needed source does not stand in the contract's form, it is
 * looked for, and what is sure is read from where it stands. What is not sure is asked. A workbook in the contract's
 * form passes through untouched, without a request more.
 */
import type { Place, Problem } from "../model/problem";
import type { MoneyUnit } from "../model/money";
import type { SourceName } from "../model/source";
import type { Recognition, SourceStatus } from "../sources/status";
import type { SeenSheet, Survey, Workbook } from "../workbook";
import type { Answer } from "./answers";
import type { ColumnChoice } from "./columnChoice";
import { isInContractForm, unitSaid } from "./contractForm";
import { fieldsOf, IN_ANY_LAYOUT } from "./fields";
import type { Known } from "./known";
import type { Mapping } from "./mapping";
import { onSheets, placed, placeOfPart, relocated, rowsIn, type Placed } from "./places";
import type { Preview } from "./preview";
import { besideProblem, doubted, leftProblem, withProblems } from "./layoutProblems";
import { shapedReading } from "./shapedReading";

/** How a source that is laid out in another way was understood. */
export interface Layout {
  readonly source: SourceName;
  readonly places: readonly Place[];
  readonly mapping: Mapping;
  /** `undefined` where it is read in the contract's form. */
  readonly preview: Preview | undefined;
  /** The user has answered or chosen before. */
  readonly isRemembered: boolean;
  /** Answers to the one question that stands; none where all is read. */
  readonly answers: readonly Answer[];
  /** Which column each field is taken from, and could be; `undefined` where nothing is taken from columns. */
  readonly columns?: ColumnChoice | undefined;
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
  /** What was looked through for them, and by what it was judged; `undefined` where all is in the contract's form. */
  readonly explored: { readonly seen: readonly SeenSheet[]; readonly known: Known } | undefined;
  /** The same reading of cells that stand on other sheets meanwhile, by what those are called. */
  readonly readFrom: (workbook: Pick<Workbook, "read">, sheetOf: (sheet: string) => string) => Workbook["read"];
  /** How a source is read with another column for one of its fields; `undefined` where it is not read by a mapping. */
  readonly withColumn?: (source: SourceName, field: string, at: number | undefined) => Mapping | undefined;
}

/**
 * `workbook.explore` is asked of everything where something is missing or a mapping is remembered; else of the sheets
 * that are neither a source nor ours, and only if one of those may be a source of the rest.
 */
export async function atHome(
  workbook: Pick<Workbook, "read" | "explore">,
  survey: Survey,
  found: Recognition
): Promise<Home> {
  const mappings = (survey.mappings ?? []).filter(({ parts }) => parts.length > 0);
  const recognition = found.map((status) =>
    isTakenAsItIs(status, mappings, unitSaid(found)) ? status : { ...status, state: asked(status) }
  );
  const isWanted = ({ source, needed, state }: SourceStatus): boolean =>
    needed || survey.choices.has(source) || (IN_ANY_LAYOUT.includes(source) && state === "unclear");
  const isAllFound = !recognition.some((one) => isWanted(one) && one.state !== "ready") && mappings.length === 0;
  const strangers = strangersIn(survey, found);
  const said = saidToBeRight(survey);
  if (isAllFound && strangers.length === 0) return untouched(workbook, found, said);
  const { understood, withColumn: columnChosen } = await import(/* webpackChunkName: "layouts" */ "./understood");
  if (isAllFound) {
    const { sources, besides, left } = understood(
      survey,
      recognition,
      await workbook.explore([...strangers, ...smallSheets(found)])
    );
    if (sources.length + besides.length + left.length === 0) return untouched(workbook, found, said);
  }
  const seen = await workbook.explore();
  if (seen.length === 0) return untouched(workbook, found, said);
  const { sources, besides, left, known } = understood(survey, recognition, seen);
  const read = sources.filter(({ doubts, lost }) => doubts.length === 0 && lost.length === 0);
  const places = read.map(({ mapping }) => placed(mapping, rowsIn(seen)));
  const shaped = shapedReading(workbook, places);
  const statuses = found.map((status): readonly [SourceStatus, SourceStatus] => {
    const one = sources.find(({ source }) => source === status.source);
    const place = places.find(({ source }) => source === status.source);
    const beside = besides.filter(({ source }) => source === status.source).map(besideProblem);
    if (place !== undefined)
      return [withProblems(mapped(status, place), beside), shownAs(mapped(status, place), place, beside)];
    const standing = withProblems(one === undefined ? status : doubted(status, one), beside);
    return [standing, standing];
  });
  const layouts = sources.map(({ source, mapping, preview, isRemembered, answers, columns }): Layout => {
    const standing = placed(mapping, rowsIn(seen)).parts.map(placeOfPart);
    const beside = besides.find((one) => one.source === source);
    const isSure = answers.length === 0;
    return {
      source,
      places: standing,
      mapping,
      preview,
      isRemembered,
      answers: isSure ? (beside?.answers ?? []) : answers,
      columns,
    };
  });
  const inOwnForm = besides
    .filter(({ source }) => !sources.some((one) => one.source === source))
    .map(({ source, answers }): Layout => {
      const mapping = { source, parts: [] };
      const isRemembered = said.some((one) => one.source === source);
      return { source, places: [], mapping, preview: undefined, isRemembered, answers };
    });
  const settled = said.filter(({ source }) => ![...layouts, ...inOwnForm].some((one) => one.source === source));
  return {
    recognition: statuses.map(([made]) => made),
    shown: statuses.map(([, shown]) => shown),
    read: shaped.read,
    told: (problems) => [...relocated(problems, places), ...shaped.problems(known.units), ...left.map(leftProblem)],
    layouts: [...layouts, ...inOwnForm, ...settled],
    explored: { seen, known },
    readFrom: (elsewhere, sheetOf) =>
      shapedReading(
        elsewhere,
        places.map((one) => onSheets(one, sheetOf))
      ).read,
    withColumn: (source, field, at) => {
      const mapping = sources.find((one) => one.source === source)?.mapping;
      return mapping && columnChosen(mapping, field, at, seen, known, survey.choices.get(source));
    },
  };
}

/** Visible sheets that no source stands on, and that are none of ours. */
function strangersIn({ sheets, tables = [], standing = new Map() }: Survey, found: Recognition): readonly string[] {
  const taken = [
    ...found.map(({ site }) => site?.rectangle.sheet),
    ...found.map(({ sheetName }) => sheetName),
    ...tables.map(({ sheet }) => sheet),
    ...[...standing.values()].map(({ sheet }) => sheet),
  ];
  const names = new Set(taken.map((name) => name?.toLowerCase()));
  return sheets.filter((name) => !names.has(name.toLowerCase()));
}

const JUDGING: readonly SourceName[] = [
  "settings",
  "occasions",
  "frames",
  "areas",
  "responsibilities",
  "accounts",
  "grants",
  "forecasts",
];

/** Where areas, codes and settings stand, by which other sheets are judged. */
function smallSheets(found: Recognition): readonly string[] {
  const sites = found.filter(({ source, state }) => state === "ready" && JUDGING.includes(source));
  return [...new Set(sites.map(({ site }) => site?.rectangle.sheet ?? ""))];
}

function untouched({ read }: Pick<Workbook, "read">, recognition: Recognition, layouts: readonly Layout[]): Home {
  const told: Home["told"] = (problems) => problems;
  const readFrom: Home["readFrom"] = (elsewhere) => elsewhere.read;
  return { recognition, shown: recognition, read, told, layouts, explored: undefined, readFrom };
}

/** Sources of which the user has said that nothing else belongs to them: they can forget it. */
function saidToBeRight({ mappings = [] }: Survey): readonly Layout[] {
  const own = mappings.filter(({ parts }) => parts.length === 0);
  return own.map((mapping) => ({
    source: mapping.source,
    places: [],
    mapping,
    preview: undefined,
    isRemembered: true,
    answers: [],
  }));
}

/** In the contract's form, and nobody has said that it is to be read in another way. */
function isTakenAsItIs(status: SourceStatus, mappings: readonly Mapping[], unit: MoneyUnit | undefined): boolean {
  return isInContractForm(status, unit) && !mappings.some(({ source }) => source === status.source);
}

function asked({ state }: SourceStatus): SourceStatus["state"] {
  return state === "ready" ? "unclear" : state;
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
function shownAs(status: SourceStatus, { parts }: Placed, problems: readonly Problem[]): SourceStatus {
  const [first] = parts;
  if (status.site === undefined || first === undefined) return status;
  const rectangle = { ...status.site.rectangle, sheet: first.part.sheet };
  return { ...status, site: { ...status.site, rectangle }, problems };
}
