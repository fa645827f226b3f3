/** Inställningar where they stand: the workbook's unit and sign, and the cells that say which year it is. */
import type { Period } from "../model/period";
import { NOTHING_KNOWN } from "../sources/context";
import { planOf } from "../sources/plan";
import { SETTINGS } from "../sources/settings";
import { unitsOf, type Units } from "../sources/settingValues";
import type { Recognition } from "../sources/status";
import type { CellChange, CellValue, Watch, Workbook } from "../workbook";
import { readGrid } from "./readGrid";

export interface StatedSettings {
  readonly units: Units;
  /** What is not stated is not written: then a run finds it by the year and the occasion. */
  readonly changesTo: (next: {
    readonly year: number;
    readonly occasion: string;
    readonly through: Period | undefined;
  }) => readonly CellChange[];
}

export async function statedSettings(workbook: Workbook, ready: Recognition, watch: Watch): Promise<StatedSettings> {
  const status = ready.find(({ source }) => source === "settings");
  const plan = status && planOf(status);
  const grid =
    plan === undefined
      ? undefined
      : {
          source: "settings" as const,
          sheet: plan.wanted.rectangle.sheet,
          columns: plan.columns,
          rows: await readGrid(workbook, plan, watch),
        };
  const entries = new Map(SETTINGS.read(grid, NOTHING_KNOWN).values);
  return {
    units: unitsOf(entries).units,
    changesTo: ({ year, occasion, through }) => {
      const change = (key: "year" | "occasion" | "through", value: CellValue): readonly CellChange[] => {
        const entry = entries.get(key);
        return entry === undefined ? [] : [{ place: entry.place, contents: [[value]] }];
      };
      return [...change("year", year), ...change("occasion", occasion), ...change("through", through ?? "")];
    },
  };
}
