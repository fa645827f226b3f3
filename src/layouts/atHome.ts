/**
 * The workbook that the controller already has: where a needed source does not stand in the contract's form, it is
 * looked for, and what is sure is read from where it stands. What is not sure is asked. A workbook in the contract's
 * form passes through untouched, without a request more.
 */
import type { MoneyUnit } from "../model/money";
import type { SourceName } from "../model/source";
import type { Recognition, SourceStatus } from "../sources/status";
import type { Survey, Workbook } from "../workbook";
import { isInContractForm, unitSaid } from "./contractForm";
import { IN_ANY_LAYOUT } from "./mapping/fields";
import type { Home, Layout } from "./home";
import type { Mapping } from "./mapping/mapping";

export type { Home, Layout } from "./home";

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
  const { isAnything, mappedHome } = await import(/* webpackChunkName: "layouts" */ "./mappedHome");
  if (isAllFound) {
    const some = await workbook.explore([...strangers, ...smallSheets(found)]);
    if (!isAnything(survey, recognition, some)) return untouched(workbook, found, said);
  }
  const seen = await workbook.explore();
  if (seen.length === 0) return untouched(workbook, found, said);
  return mappedHome(workbook, survey, { found, recognition }, seen, said);
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
  return { recognition, shown: recognition, read, told, layouts, explored: undefined, summed: [], readFrom };
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
