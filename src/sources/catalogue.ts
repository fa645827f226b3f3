/**
 * Every source that a workbook can hold, in the contract's order. A new source is a file, a name in
 * `model/source.ts` and a line here.
 */
import { SOURCE_NAMES, type SourceName } from "../model/source";
import { ACCOUNTS } from "./accounts";
import { AREAS } from "./areas";
import { CAUSES } from "./causes";
import { COMPARISONS } from "./comparisons";
import { EARLIER_FORECASTS } from "./earlierForecasts";
import { EVENTS } from "./events";
import type { SourceSpec } from "./field";
import { FORECASTS } from "./forecasts";
import { FRAMES } from "./frames";
import { GRANTS } from "./grants";
import { GRANTS_RECEIVED } from "./grantsReceived";
import { INDICATORS } from "./indicators";
import { INVESTMENTS } from "./investments";
import { BUDGET, EARLIER_OUTCOME, OUTCOME } from "./ledgerColumns";
import { MEASURES } from "./measures";
import { MOVES } from "./moves";
import { OCCASIONS } from "./occasions";
import { PART_STATEMENTS } from "./partStatements";
import { RESERVE } from "./reserve";
import { RESPONSIBILITIES } from "./responsibilities";
import { RESTATED_SERIES } from "./restatedSeries";
import { SETTINGS } from "./settings";
import { VOLUMES } from "./volumes";

/** The sources that explain the others: units, names, and what codes belong to. */
const EXPLAINING = {
  settings: SETTINGS,
  occasions: OCCASIONS,
  frames: FRAMES,
  areas: AREAS,
  responsibilities: RESPONSIBILITIES,
  accounts: ACCOUNTS,
};

/** The sources whose rows are the model's as they are read. */
export const ROW_SOURCES = {
  moves: MOVES,
  grants: GRANTS,
  forecasts: FORECASTS,
  earlierForecasts: EARLIER_FORECASTS,
  causes: CAUSES,
  partStatements: PART_STATEMENTS,
  investments: INVESTMENTS,
  grantsReceived: GRANTS_RECEIVED,
  volumes: VOLUMES,
  restatedSeries: RESTATED_SERIES,
  events: EVENTS,
  reserve: RESERVE,
  measures: MEASURES,
  indicators: INDICATORS,
  comparisons: COMPARISONS,
};

export const SPECS: Readonly<Record<SourceName, SourceSpec>> = {
  ...EXPLAINING,
  outcome: OUTCOME,
  budget: BUDGET,
  earlierOutcome: EARLIER_OUTCOME,
  ...ROW_SOURCES,
};

export const SOURCES: readonly SourceSpec[] = SOURCE_NAMES.map((name) => SPECS[name]);

/**
 * Name of the Excel table that holds a source, in ASCII and without spaces: `tableNameOf("areas")` is "Avvik_Omraden".
 */
export function tableNameOf(source: SourceName): string {
  return `Avvik_${SPECS[source].sheet.normalize("NFD").replace(/\p{M}/gu, "").replaceAll(" ", "_")}`;
}
