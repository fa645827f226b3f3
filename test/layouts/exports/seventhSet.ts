/** The seventh set: the same year as municipalities lay it out, written blind, before any of it was tried. */
import { SEVENTH_BOOKS } from "./seventhBooks";
import { SEVENTH_FORECASTS } from "./seventhForecasts";
import { SEVENTH_GRANTS } from "./seventhGrants";
import { SEVENTH_HOME_MADE } from "./seventhHomeMade";
import { SEVENTH_LEDGERS } from "./seventhLedgers";
import { SEVENTH_LISTS } from "./seventhLists";
import { SEVENTH_REPORTS } from "./seventhReports";
import { SEVENTH_TABLES } from "./seventhTables";
import type { Kind } from "./shape";

export const SEVENTH_SET: Readonly<Record<string, Kind>> = {
  ...SEVENTH_LEDGERS,
  ...SEVENTH_LISTS,
  ...SEVENTH_TABLES,
  ...SEVENTH_REPORTS,
  ...SEVENTH_GRANTS,
  ...SEVENTH_FORECASTS,
  ...SEVENTH_BOOKS,
  ...SEVENTH_HOME_MADE,
};
