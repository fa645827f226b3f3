/**
 * Rulla till nästa år: which cells are emptied, which are written anew and which rows are added, decided before one is
 * touched, so that all of it can be shown first. The year's outcome becomes rows of Utfall tidigare år, summed per
 * month and codes, so that not an öre of it is lost when Utfall is emptied; where that cannot be promised nothing is
 * done, and what is in the way is told.
 */
import { atHome, type Home, type Layout } from "../layouts/atHome";
import type { Period } from "../model/period";
import { monthOf, periodOf } from "../model/period";
import { isBlocking, type Place, type Problem } from "../model/problem";
import type { SourceName } from "../model/source";
import { placeOf } from "../sources/address";
import { SPECS } from "../sources/catalogue";
import type { Model } from "../sources/model";
import { planOf } from "../sources/plan";
import { readModel } from "../sources/read";
import { recognise } from "../sources/recognise";
import type { Recognition, SourceStatus } from "../sources/status";
import type { CellChange, ChangeOrder, SetAside, Survey, Watch, Workbook } from "../workbook";
import { addedRows, type AddedRows } from "./addedRows";
import { emptiedIn, emptying, type Emptied } from "./emptied";
import { emptiedElsewhere } from "./emptiedElsewhere";
import { mappedIn } from "./mappedBlocks";
import { readGrid } from "./readGrid";
import { RULES } from "./rules";
import { statedSettings, type Restated } from "./statedSettings";
import { textsIn } from "./texts";

export interface Rolling {
  readonly kind: "rolling";
  /** The year that the workbook is for afterwards. */
  readonly year: number;
  readonly emptied: readonly Emptied[];
  /** Texts of the year, which are emptied only if that is chosen. */
  readonly texts: readonly Emptied[];
  /** Settings that say another year. */
  readonly restated: readonly Restated[];
  /** What comes to Utfall tidigare år, where the workbook has it or on a sheet of its own. */
  readonly added: AddedRows;
  /** Sources that stay as they are. */
  readonly kept: readonly SourceName[];
  /** Blocks that are read by a mapping, with what stands beside their amounts. */
  readonly guarded: readonly Place[];
  /** Where the outcome stands until it is emptied, and how it is read. */
  readonly home: Pick<Home, "recognition" | "readFrom">;
}

export interface CannotRoll {
  readonly kind: "stopped";
  readonly recognition: Recognition;
  readonly problems: readonly Problem[];
}

const ZEROED = "Belopp";

/** What becomes of the texts of the year. */
export type TextsChoice = "kept" | "emptied";

export async function rollingOf(
  workbook: Pick<Workbook, "survey" | "explore" | "read" | "formulas">,
  watch: Watch
): Promise<Rolling | CannotRoll> {
  const survey = await workbook.survey();
  const home = await atHome(workbook, survey, recognise(survey));
  const { recognition } = home;
  const mapped = mappedIn(home);
  const strange = notUnderstood(recognition, survey, mapped);
  if (strange.length > 0) return { kind: "stopped", recognition, problems: strange };
  const { model, problems, counts } = await readModel(home, recognition, watch);
  const told = home.told(problems);
  const inTheWay = model === undefined ? [] : [...obstacles(model, counts.outcome.listed), ...unclearSums(told)];
  if (model === undefined || inTheWay.length > 0)
    return { kind: "stopped", recognition, problems: [...told.filter(isBlocking), ...inTheWay] };

  const ready = recognition.filter(({ state }) => state === "ready");
  const inForm = ready.filter(({ source }) => !mapped.some((layout) => layout.source === source));
  const elsewhere = await emptiedElsewhere(workbook, home, survey, watch);
  if (elsewhere.scattered.length > 0)
    return { kind: "stopped", recognition, problems: elsewhere.scattered.map(notRolled) };
  const settings = await statedSettings(home, ready, watch);
  return {
    kind: "rolling",
    year: model.settings.year + 1,
    emptied: [...(await emptiedIn(workbook, inForm)), ...elsewhere.emptied, ...(await zeroed(workbook, inForm, watch))],
    texts: await textsIn(workbook, inForm, survey.tables ?? []),
    restated: settings.changesTo(nextYear(model)),
    added: addedRows(model, settings.units, earlierIn(ready)),
    kept: ready.filter(({ source }) => RULES[source].rolling.kind === "kept").map(({ source }) => source),
    guarded: elsewhere.guarded,
    home: { recognition, readFrom: home.readFrom },
  };
}

/** What is asked of the workbook when it is rolled. */
export function rollingOrder(rolling: Rolling, texts: TextsChoice, watch: Watch): ChangeOrder {
  const { added, restated, emptied } = rolling;
  const gone = [...emptied, ...(texts === "emptied" ? rolling.texts : [])];
  const areComments = texts === "emptied" && rolling.texts.some(({ source }) => source === "comments");
  return {
    changes: [
      ...added.changes,
      ...restated.map(({ place, after }): CellChange => ({ place, contents: [[after]] })),
      ...emptying(gone),
    ],
    guarded: rolling.guarded,
    sheets: added.sheets,
    choice: added.choice && { source: "earlierOutcome", choice: added.choice },
    // Known by what was written last: without it the next run writes every text anew.
    forgotten: areComments ? ["Avvik.comments"] : [],
    holds: (aside) => isWhatWasRead(rolling, aside, watch),
  };
}

/** Whether two lists say the same. */
export function isSameRolling(one: Rolling, other: Rolling): boolean {
  const said = ({ home: _, ...rolling }: Rolling): string => JSON.stringify(rolling);
  return said(one) === said(other);
}

/**
 * Whether Utfall, as it was set aside, comes to the very rows that Utfall tidigare år gets, and the year is still the
 * same.
 */
async function isWhatWasRead({ home, added, restated }: Rolling, { read: readAside, sheetOf }: SetAside, watch: Watch) {
  const read = home.readFrom({ read: readAside }, sheetOf);
  const aside = home.recognition.map((status): SourceStatus => {
    const { source, site } = status;
    if (site === undefined || RULES[source].rolling.kind !== "rows") return status;
    return { ...status, site: { ...site, rectangle: { ...site.rectangle, sheet: sheetOf(site.rectangle.sheet) } } };
  });
  const ready = aside.filter(({ state }) => state === "ready");
  const quietly: Watch = { ...watch, progress: () => undefined };
  const { model } = await readModel({ read }, aside, quietly);
  const settings = await statedSettings({ read }, ready, quietly);
  if (model === undefined) return false;
  const again = [addedRows(model, settings.units, earlierIn(ready)), settings.changesTo(nextYear(model))];
  return JSON.stringify(again) === JSON.stringify([added, restated]);
}

function earlierIn(ready: Recognition): SourceStatus | undefined {
  return ready.find(({ source }) => source === "earlierOutcome");
}

/** The first occasion of the year after, and its month where the workbook says one. */
function nextYear({ settings, occasions }: Model): { year: number; occasion: string; through: Period | undefined } {
  const year = settings.year + 1;
  const [first = settings.occasion] = occasions;
  const through = first.month === undefined ? undefined : periodOf(year, first.month);
  return { year, occasion: first.name, through };
}

/**
 * Sources whose cells are not known one by one: what is last year's in them would stay, and be read as the next year's.
 */
function notUnderstood(
  recognition: Recognition,
  { sheets }: Pick<Survey, "sheets">,
  mapped: readonly Layout[]
): readonly Problem[] {
  const names = new Set(sheets.map((name) => name.toLowerCase()));
  return recognition.flatMap(({ source, state, site, sheetName, problems }): readonly Problem[] => {
    const layout = mapped.find((one) => one.source === source);
    if (state === "ready" && layout === undefined) return [];
    if (state === "ready" && MAPPED.includes(RULES[source].rolling.kind)) return [];
    const asked = problems.filter(isBlocking);
    if (layout !== undefined) return asked.length > 0 ? asked : [notRolled({ source, place: layout.places[0] })];
    if (site !== undefined) return [notRolled({ source, place: placeOf(site.rectangle) })];
    // The rows would have to be put on a sheet of that name.
    const isNameTaken = source === "earlierOutcome" && names.has(sheetName.toLowerCase());
    return isNameTaken ? [notRolled({ source, place: { sheet: sheetName, address: "A1" } })] : [];
  });
}

/** What is done with sources that are read through a mapping. */
const MAPPED = ["kept", "rows"];

function notRolled({ source, place }: { readonly source: SourceName; readonly place: Place | undefined }): Problem {
  return { kind: "layoutNotRolled", severity: "blocking", place, source };
}

/** Rows of Utfall that may be sums or rows: they would be emptied, and stand in no year. */
function unclearSums(told: readonly Problem[]): readonly Problem[] {
  const isUnclear = (problem: Problem): boolean =>
    problem.kind === "rowsUnnamed" || (problem.kind === "subtotalRowsSkipped" && !problem.agrees);
  return told
    .filter((one) => "source" in one && one.source === "outcome" && isUnclear(one))
    .map(({ place }) => notRolled({ source: "outcome", place }));
}

/** A year that is not over, and rows of Utfall that would be emptied without standing in any year. */
function obstacles({ settings, earlier }: Model, listed: number): readonly Problem[] {
  const unkept = listed - earlier.beside.rows;
  const place = { sheet: SPECS.outcome.sheet, address: "A1" };
  return [
    ...(monthOf(settings.through) < 12
      ? [{ kind: "yearNotOver", severity: "blocking", place: undefined, through: settings.through } as const]
      : []),
    ...(unkept > 0 ? [{ kind: "rowsNotRolled", severity: "blocking", place, rows: unkept } as const] : []),
  ];
}

/** A cause's stated amount becomes 0: without one it would be selected by codes, and without those by nothing. */
async function zeroed(workbook: Pick<Workbook, "read">, ready: Recognition, watch: Watch): Promise<readonly Emptied[]> {
  const status = ready.find(({ source }) => RULES[source].rolling.kind === "zeroed");
  const plan = status && planOf(status, (column) => column === ZEROED);
  const column = plan?.columns.get(ZEROED);
  if (status === undefined || plan === undefined || column === undefined) return [];
  const rows = await readGrid(workbook, plan, watch);
  return rows
    .filter(({ cells }) => cells[column.position] !== "")
    .map(({ sheetRow }) => ({
      source: status.source,
      place: placeOf({ ...plan.wanted.rectangle, row: sheetRow, rows: 1, column: column.sheetColumn, columns: 1 }),
      rows: 1,
      column: ZEROED,
      becomes: "zero",
      formulas: 0,
      spared: [],
    }));
}
