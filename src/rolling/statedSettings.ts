/** Inställningar where they stand: the workbook's unit and sign, and the cells that say which year it is. */
import type { Period } from "../model/period";
import type { Place } from "../model/problem";
import { NOTHING_KNOWN } from "../sources/context";
import { planOf } from "../sources/plan";
import { SETTINGS, type SettingEntries } from "../sources/settings";
import { unitsOf, type Units } from "../sources/settingValues";
import type { Recognition } from "../sources/status";
import type { CellValue, Watch, Workbook } from "../workbook";
import { readGrid } from "./readGrid";

export interface StatedSettings {
  readonly units: Units;
  /** What is not stated is not written: then a run finds it by the year and the occasion. */
  readonly changesTo: (next: {
    readonly year: number;
    readonly occasion: string;
    readonly through: Period | undefined;
  }) => readonly Restated[];
}

/** A setting that gets another value. */
export interface Restated {
  readonly key: "year" | "occasion" | "through";
  readonly place: Place;
  readonly before: CellValue;
  /** "" where the cell is emptied. */
  readonly after: CellValue;
}

export async function statedSettings(
  workbook: Pick<Workbook, "read">,
  ready: Recognition,
  watch: Watch
): Promise<StatedSettings> {
  const entries = await settingEntries(workbook, ready, watch);
  return {
    units: unitsOf(entries).units,
    changesTo: ({ year, occasion, through }) => {
      const change = (key: Restated["key"], after: CellValue): readonly Restated[] => {
        const entry = entries.get(key);
        return entry === undefined ? [] : [{ key, place: entry.place, before: entry.value, after }];
      };
      return [...change("year", year), ...change("occasion", occasion), ...change("through", through ?? "")];
    },
  };
}

/** None where the workbook has no Inställningar that is understood. */
export async function settingEntries(
  workbook: Pick<Workbook, "read">,
  recognition: Recognition,
  watch: Watch
): Promise<SettingEntries> {
  const status = recognition.find(({ source, state }) => source === "settings" && state === "ready");
  const plan = status && planOf(status);
  if (plan === undefined) return new Map();
  const { rectangle } = plan.wanted;
  const rows = await readGrid(workbook, plan, watch);
  const grid = { source: "settings" as const, sheet: rectangle.sheet, columns: plan.columns, rows };
  return new Map(SETTINGS.read(grid, NOTHING_KNOWN).values);
}
