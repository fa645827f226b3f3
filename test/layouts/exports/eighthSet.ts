/** The eighth set: the same year as municipalities lay it out, written blind, before any of it was tried. */
import { EIGHTH_BOOKS } from "./eighthBooks";
import { EIGHTH_CLOSING } from "./eighthClosing";
import { EIGHTH_FORECASTS } from "./eighthForecasts";
import { EIGHTH_GRANTS } from "./eighthGrants";
import { EIGHTH_LEDGERS } from "./eighthLedgers";
import { EIGHTH_OUTLINES } from "./eighthOutlines";
import { EIGHTH_REPORTS } from "./eighthReports";
import { EIGHTH_SCRIPTS } from "./eighthScripts";
import { EIGHTH_SYSTEMS } from "./eighthSystems";
import { EIGHTH_TABLES } from "./eighthTables";
import type { Kind } from "./shape";

export const EIGHTH_SET: Readonly<Record<string, Kind>> = {
  ...EIGHTH_LEDGERS,
  ...EIGHTH_SCRIPTS,
  ...EIGHTH_TABLES,
  ...EIGHTH_OUTLINES,
  ...EIGHTH_CLOSING,
  ...EIGHTH_REPORTS,
  ...EIGHTH_GRANTS,
  ...EIGHTH_FORECASTS,
  ...EIGHTH_BOOKS,
  ...EIGHTH_SYSTEMS,
};
