/** Every source that a workbook can hold, in the contract's order. A new source is one file and one line here. */
import { SOURCE_NAMES, type SourceName } from "../model/source";
import { ACCOUNTS } from "./accounts";
import { AREAS } from "./areas";
import { CAUSES } from "./causes";
import { COMPARISONS } from "./comparisons";
import { EVENTS } from "./events";
import type { SourceSpec } from "./field";
import { FORECASTS } from "./forecasts";
import { FRAMES } from "./frames";
import { GRANTS } from "./grants";
import { GRANTS_RECEIVED } from "./grantsReceived";
import { INDICATORS } from "./indicators";
import { INVESTMENTS } from "./investments";
import { BUDGET, OUTCOME } from "./ledgerColumns";
import { MEASURES } from "./measures";
import { OCCASIONS } from "./occasions";
import { PART_STATEMENTS } from "./partStatements";
import { RESERVE } from "./reserve";
import { RESPONSIBILITIES } from "./responsibilities";
import { RESTATED_SERIES } from "./restatedSeries";
import { SETTINGS } from "./settings";
import { VOLUMES } from "./volumes";

const BY_NAME: Readonly<Record<SourceName, SourceSpec>> = {
  settings: SETTINGS,
  occasions: OCCASIONS,
  frames: FRAMES,
  areas: AREAS,
  responsibilities: RESPONSIBILITIES,
  accounts: ACCOUNTS,
  outcome: OUTCOME,
  budget: BUDGET,
  grants: GRANTS,
  forecasts: FORECASTS,
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

export const SOURCES: readonly SourceSpec[] = SOURCE_NAMES.map((name) => BY_NAME[name]);
