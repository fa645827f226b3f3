/** A workbook whose sources stand in other layouts: each is read through its mapping, or asked about. */
import type { Problem } from "../model/problem";
import type { Recognition, SourceStatus } from "../sources/status";
import type { SeenSheet, Survey, Workbook } from "../workbook";
import { fieldsOf } from "./mapping/fields";
import type { Home, Layout } from "./home";
import { besideProblem, doubted, lackingProblem, leftProblem, summedProblem, withProblems } from "./layoutProblems";
import { withColumn as columnChosen } from "./otherColumn";
import { stepsOf, type Part } from "./mapping/mapping";
import { onSheets, placed, placeOfPart, relocated, rowsIn, type Placed } from "./shaping/places";
import { shapedReading } from "./shaping/shapedReading";
import { understood } from "./understood";

/** Whether another layout is read, asked about or told of. */
export function isAnything(survey: Survey, recognition: Recognition, seen: readonly SeenSheet[]): boolean {
  const { sources, besides, left, summed } = understood(survey, recognition, seen);
  return sources.length + besides.length + left.length + summed.length > 0;
}

/**
 * `found`: as the sources were recognised; `recognition`: the same with those that are to be looked for; `said`:
 * sources of which nothing else is asked.
 */
export function mappedHome(
  workbook: Pick<Workbook, "read">,
  survey: Survey,
  { found, recognition }: { readonly found: Recognition; readonly recognition: Recognition },
  seen: readonly SeenSheet[],
  said: readonly Layout[]
): Home {
  const { sources, besides, left, summed, known } = understood(survey, recognition, seen);
  const read = sources.filter(({ doubts, lost }) => doubts.length === 0 && lost.length === 0);
  const places = read.map(({ mapping }) => placed(mapping, rowsIn(seen)));
  const shaped = shapedReading(workbook, places);
  const statuses = found.map((status): readonly [SourceStatus, SourceStatus] => {
    const one = sources.find(({ source }) => source === status.source);
    const place = places.find(({ source }) => source === status.source);
    const lacking = one?.lacking === undefined ? [] : [lackingProblem(one.lacking)];
    const beside = [...besides.filter(({ source }) => source === status.source).map(besideProblem), ...lacking];
    if (place !== undefined)
      return [withProblems(mapped(status, place), beside), shownAs(mapped(status, place), place, beside)];
    const standing = withProblems(one === undefined ? status : doubted(status, one), beside);
    return [standing, standing];
  });
  const layouts = sources.map(
    ({ source, mapping, preview, isRemembered, answers, columns, unread, lacking }): Layout => {
      const standing = placed(mapping, rowsIn(seen)).parts.map(placeOfPart);
      const beside = besides.find((one) => one.source === source);
      const isSure = answers.length === 0;
      return {
        source,
        places: standing,
        mapping,
        preview,
        isRemembered,
        answers: isSure ? (beside?.answers ?? lacking?.answers ?? []) : answers,
        columns,
        unread,
      };
    }
  );
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
    told: (problems) => [
      ...relocated(problems, places),
      ...shaped.problems(known.units),
      ...left.map(leftProblem),
      ...summed.map(summedProblem),
    ],
    summed,
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

function mapped(status: SourceStatus, { source, rectangle, parts }: Placed): SourceStatus {
  const fields = fieldsOf(source);
  const told: Problem = {
    kind: "layoutRead",
    source,
    severity: "note",
    place: placeOfPart(parts[0]),
    sheets: [...new Set(parts.map(({ part }) => part.sheet))],
    ...(parts.some(({ part }) => isDatedFrom1904(part)) ? { isFrom1904: true } : {}),
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

function isDatedFrom1904(part: Part): boolean {
  return part.kind === "block" && stepsOf(part, "readPeriod").some(({ isFrom1904 }) => isFrom1904 === true);
}

/** Where it stands, instead of where it is read as if it stood. */
function shownAs(status: SourceStatus, { parts }: Placed, problems: readonly Problem[]): SourceStatus {
  const [first] = parts;
  if (status.site === undefined || first === undefined) return status;
  const rectangle = { ...status.site.rectangle, sheet: first.part.sheet };
  return { ...status, site: { ...status.site, rectangle }, problems };
}
