/**
 * Rulla till nästa år: which cells are emptied, which are written anew and which rows are added, decided before one is
 * touched, so that all of it can be shown first. The year's outcome becomes rows of Utfall tidigare år, summed per
 * month and codes, so that not an öre of it is lost when Utfall is emptied; where that cannot be promised nothing is
 * done, and what is in the way is told.
 */
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
import { emptiedIn, emptyingOf, type Emptied } from "./emptied";
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
  /** Where the outcome stands until it is emptied. */
  readonly recognition: Recognition;
}

export interface CannotRoll {
  readonly kind: "stopped";
  readonly recognition: Recognition;
  readonly problems: readonly Problem[];
}

/** A source that is read, but from cells that are not laid out as the template's: what to empty is not known. */
export interface LaidOutElsewhere {
  readonly source: SourceName;
  readonly places: readonly Place[];
}

const ZEROED = "Belopp";

/** What becomes of the texts of the year. */
export type TextsChoice = "kept" | "emptied";

export async function rollingOf(
  workbook: Pick<Workbook, "survey" | "read" | "formulas">,
  watch: Watch,
  elsewhere: readonly LaidOutElsewhere[] = []
): Promise<Rolling | CannotRoll> {
  const survey = await workbook.survey();
  const recognition = recognise(survey);
  const strange = notUnderstood(recognition, survey, elsewhere);
  if (strange.length > 0) return { kind: "stopped", recognition, problems: strange };
  const { model, problems, counts } = await readModel(workbook, recognition, watch);
  const inTheWay = model === undefined ? [] : obstacles(model, counts.outcome.listed);
  if (model === undefined || inTheWay.length > 0)
    return { kind: "stopped", recognition, problems: [...problems.filter(isBlocking), ...inTheWay] };

  const ready = recognition.filter(({ state }) => state === "ready");
  const settings = await statedSettings(workbook, ready, watch);
  return {
    kind: "rolling",
    year: model.settings.year + 1,
    emptied: [...(await emptiedIn(workbook, ready)), ...(await zeroed(workbook, ready, watch))],
    texts: await textsIn(workbook, ready, survey.tables ?? []),
    restated: settings.changesTo(nextYear(model)),
    added: addedRows(model, settings.units, earlierIn(ready)),
    kept: ready.filter(({ source }) => RULES[source].rolling.kind === "kept").map(({ source }) => source),
    recognition,
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
      ...gone.flatMap(emptyingOf),
    ],
    sheets: added.sheets,
    choice: added.choice && { source: "earlierOutcome", choice: added.choice },
    // Known by what was written last: without it the next run writes every text anew.
    forgotten: areComments ? ["Avvik.comments"] : [],
    holds: (aside) => isWhatWasRead(rolling, aside, watch),
  };
}

/** Whether two lists say the same. */
export function isSameRolling(one: Rolling, other: Rolling): boolean {
  const said = ({ recognition: _, ...rolling }: Rolling): string => JSON.stringify(rolling);
  return said(one) === said(other);
}

/**
 * Whether Utfall, as it was set aside, comes to the very rows that Utfall tidigare år gets, and the year is still the
 * same.
 */
async function isWhatWasRead({ recognition, added, restated }: Rolling, { read, sheetOf }: SetAside, watch: Watch) {
  const aside = recognition.map((status): SourceStatus => {
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
  elsewhere: readonly LaidOutElsewhere[]
): readonly Problem[] {
  const names = new Set(sheets.map((name) => name.toLowerCase()));
  const unclear = recognition.flatMap(({ source, state, site, sheetName }): readonly LaidOutElsewhere[] => {
    if (state === "ready" || elsewhere.some((one) => one.source === source)) return [];
    if (site !== undefined) return [{ source, places: [placeOf(site.rectangle)] }];
    // The rows would have to be put on a sheet of that name.
    const isNameTaken = source === "earlierOutcome" && names.has(sheetName.toLowerCase());
    return isNameTaken ? [{ source, places: [{ sheet: sheetName, address: "A1" }] }] : [];
  });
  return [...elsewhere, ...unclear].map(({ source, places }) => ({
    kind: "layoutNotRolled",
    severity: "blocking",
    place: places[0],
    source,
  }));
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
