/**
 * Which reports a run writes: all that the workbook's sources give but those that the controller has left out, or
 * some alone. Every table is computed and rounded all the same, so that a figure is one figure wherever it is
 * written; what is not written stands as an earlier run left it.
 */
import type { SourceName } from "../model/source";
import type { Recognition } from "../sources/status";
import { CATALOGUE } from "./index";
import { missingIn } from "./report";
import type { ReportId, Table } from "./table";

/** The charts and the tables that they draw: made from the rounded tables of the other reports. */
export const DIAGRAM = { id: "diagram", name: "Diagram" };

/** The explanations, which speak of the tables of all the others. */
export const KOMMENTARER = { id: "kommentarer", name: "Kommentarer" };

export interface ReportChoice {
  readonly id: ReportId;
  /** As the pane lists it. */
  readonly name: string;
  /** The first source that it needs and the workbook lacks; `undefined` where it can be made. */
  readonly lacks: SourceName | undefined;
  /** The controller has left it out, until it is chosen again. */
  readonly isSkipped: boolean;
}

/** Every report in the order that it is made; `skipped` is what the workbook remembers. */
export function reportChoices(recognition: Recognition, skipped: readonly ReportId[] = []): readonly ReportChoice[] {
  const missing = missingIn(recognition);
  return [...CATALOGUE, KOMMENTARER, DIAGRAM].map(({ id, name, ...report }) => ({
    id,
    name,
    lacks: "needs" in report ? report.needs?.find((source) => missing.has(source)) : undefined,
    isSkipped: skipped.includes(id),
  }));
}

/** The tables that a run writes. `only` are reports that are written alone now, whatever is left out otherwise. */
export function chosenTables<T extends Table>(
  tables: readonly T[],
  choices: readonly ReportChoice[],
  only: readonly ReportId[] | undefined
): readonly T[] {
  const notWritten = new Set(skippedReports(choices, only).map(({ id }) => id));
  return tables.filter(({ report }) => report === undefined || !notWritten.has(report));
}

/** The reports that could be made and are not written, by choice. */
export function skippedReports(
  choices: readonly ReportChoice[],
  only: readonly ReportId[] | undefined
): readonly ReportChoice[] {
  return choices.filter(
    ({ id, lacks, isSkipped }) => lacks === undefined && (only === undefined ? isSkipped : !only.includes(id))
  );
}
