/** How the workbook writes its amounts, from Inställningar alone: for what is to be written alike. */
import type { SourceName } from "../model/source";
import type { Watch, Workbook } from "../workbook";
import type { GridRow } from "./grid";
import { planOf, rowsOf } from "./plan";
import type { Units } from "./settingValues";
import { readSmallSources } from "./smallSources";
import type { Recognition } from "./status";

const SETTINGS: SourceName = "settings";

/** The usual units where the workbook has no Inställningar, or says nothing there. */
export async function readUnits(workbook: Workbook, recognition: Recognition, watch: Watch): Promise<Units> {
  const status = recognition.find(({ source }) => source === SETTINGS);
  const plan = status === undefined ? undefined : planOf(status);
  const rows: GridRow[] = [];
  if (plan !== undefined) await workbook.read([plan.wanted], (block) => rows.push(...rowsOf(block)), watch);
  const grid = plan && { source: SETTINGS, sheet: plan.wanted.rectangle.sheet, columns: plan.columns, rows };
  return readSmallSources(
    (source) => (source === SETTINGS ? grid : undefined),
    () => false
  ).units;
}
