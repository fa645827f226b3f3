/** A workbook of rows, read by the real reader and checked. */
import { analyse } from "../../../src/analysis/analysis";
import type { PlausibilityCheck } from "../../../src/analysis/plausibility/finding";
import { plausibilityOf } from "../../../src/analysis/plausibility/plausibility";
import { readModel, type Reading } from "../../../src/sources/read";
import { recognise } from "../../../src/sources/recognise";
import type { CellValue } from "../../../src/workbook";
import { arrayWorkbook, unwatched } from "../../support/arrayWorkbook";

export type Sheets = ReadonlyMap<string, readonly (readonly CellValue[])[]>;

export interface Checked {
  /** Empty when the reader itself has stopped. */
  readonly checks: readonly PlausibilityCheck[];
  readonly doubts: readonly PlausibilityCheck[];
  readonly problems: Reading["problems"];
  readonly isStopped: boolean;
}

export async function checked(sheets: Sheets): Promise<Checked> {
  const workbook = arrayWorkbook(
    [...sheets].map(([name, cells]) => ({ name, cells })),
    { rowsPerBlock: 4096 }
  );
  const { model, problems } = await readModel(workbook, recognise(await workbook.survey()), unwatched);
  const checks = model === undefined ? [] : plausibilityOf(analyse(model));
  return {
    checks,
    problems,
    doubts: checks.filter(({ weight }) => weight === "doubt"),
    isStopped: model === undefined,
  };
}
