/**
 * Rulla till nästa år: which cells are emptied, which are written anew and which rows are added, decided before one is
 * touched. The year's outcome becomes rows of Utfall tidigare år, summed per month and codes, so that not an öre of it
 * is lost when Utfall is emptied; where that cannot be promised nothing is done, and what is in the way is told.
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
import type { CellChange, Rectangle, SheetContents, SourceChoice, Watch, Workbook } from "../workbook";
import { addedRows } from "./addedRows";
import { readGrid } from "./readGrid";
import { ROLLING } from "./rules";
import { statedSettings } from "./statedSettings";

/** Cells that lose what stands in them. */
export interface Emptied {
  readonly source: SourceName;
  readonly place: Place;
}

export interface Rolling {
  readonly kind: "rolling";
  /** The year that the workbook is for afterwards. */
  readonly year: number;
  readonly emptied: readonly Emptied[];
  readonly changes: readonly CellChange[];
  /** Utfall tidigare år, where the workbook has none. */
  readonly sheets: readonly SheetContents[];
  /** Where Utfall tidigare år stands afterwards, if it has to be said. */
  readonly choice: SourceChoice | undefined;
}

export interface CannotRoll {
  readonly kind: "stopped";
  readonly recognition: Recognition;
  readonly problems: readonly Problem[];
}

export async function rollingOf(workbook: Workbook, watch: Watch): Promise<Rolling | CannotRoll> {
  const recognition = recognise(await workbook.survey());
  const { model, problems, counts } = await readModel(workbook, recognition, watch);
  const inTheWay = model === undefined ? [] : obstacles(model, counts.outcome.listed);
  if (model === undefined || inTheWay.length > 0)
    return { kind: "stopped", recognition, problems: [...problems.filter(isBlocking), ...inTheWay] };

  const ready = recognition.filter(({ state }) => state === "ready");
  const emptied = ready.flatMap((status) => emptiedIn(status));
  const settings = await statedSettings(workbook, ready, watch);
  const causes = await zeroed(workbook, ready, watch);
  const earlier = ready.find(({ source }) => source === "earlierOutcome");
  const added = addedRows(model, settings.units, earlier);
  return {
    kind: "rolling",
    year: model.settings.year + 1,
    emptied: [...emptied, ...causes.map(({ place }): Emptied => ({ source: "causes", place }))],
    changes: [
      ...added.changes,
      ...settings.changesTo(nextYear(model)),
      ...causes,
      ...emptied.map(({ place }): CellChange => ({ place, contents: undefined })),
    ],
    sheets: added.sheets,
    choice: added.choice,
  };
}

/** The first occasion of the year after, and its month where the workbook says one. */
function nextYear({ settings, occasions }: Model): { year: number; occasion: string; through: Period | undefined } {
  const year = settings.year + 1;
  const [first = settings.occasion] = occasions;
  const through = first.month === undefined ? undefined : periodOf(year, first.month);
  return { year, occasion: first.name, through };
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

function emptiedIn(status: SourceStatus): readonly Emptied[] {
  const { source, site, firstRow, columns } = status;
  const rule = ROLLING[source];
  if (site === undefined || firstRow === undefined || site.rectangle.rows <= firstRow) return [];
  const { rectangle } = site;
  const body: Rectangle = { ...rectangle, row: rectangle.row + firstRow, rows: rectangle.rows - firstRow };
  if (rule.kind === "rows") return [{ source, place: placeOf(body) }];
  if (rule.kind !== "amounts") return [];
  const isEmptied = ({ name, holds }: (typeof SPECS)[SourceName]["columns"][number]): boolean =>
    holds === "amount" || holds === "number" || rule.beside?.includes(name) === true;
  return SPECS[source].columns.filter(isEmptied).flatMap(({ name }): readonly Emptied[] => {
    const offset = columns[name];
    return offset === undefined
      ? []
      : [{ source, place: placeOf({ ...body, column: body.column + offset, columns: 1 }) }];
  });
}

/** A cause's stated amount becomes 0: without one it would be selected by codes, and without those by nothing. */
async function zeroed(workbook: Workbook, ready: Recognition, watch: Watch): Promise<readonly CellChange[]> {
  const status = ready.find(({ source }) => ROLLING[source].kind === "zeroed");
  const plan = status && planOf(status, (column) => column === "Belopp");
  const column = plan?.columns.get("Belopp");
  if (plan === undefined || column === undefined) return [];
  const rows = await readGrid(workbook, plan, watch);
  return rows
    .filter(({ cells }) => cells[column.position] !== "")
    .map(({ sheetRow }) => ({
      place: placeOf({ ...plan.wanted.rectangle, row: sheetRow, rows: 1, column: column.sheetColumn, columns: 1 }),
      contents: [[0]],
    }));
}
