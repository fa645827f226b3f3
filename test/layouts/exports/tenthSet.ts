/** The tenth set: the same year as municipalities lay it out, written blind, before any of it was tried. */
import type { Kind } from "./shape";
import { TENTH_ABROAD } from "./tenthAbroad";
import { TENTH_BOOKS } from "./tenthBooks";
import { TENTH_BUDGETS } from "./tenthBudgets";
import { TENTH_FORECASTS } from "./tenthForecasts";
import { TENTH_GRANTS } from "./tenthGrants";
import { TENTH_LISTS } from "./tenthLists";
import { TENTH_ORGANISATION } from "./tenthOrganisation";
import { TENTH_POLITICAL } from "./tenthPolitical";
import { TENTH_PRINTS } from "./tenthPrints";
import { TENTH_SYSTEMS } from "./tenthSystems";
import { TENTH_TABLES } from "./tenthTables";

export const TENTH_SET: Readonly<Record<string, Kind>> = {
  ...TENTH_LISTS,
  ...TENTH_BUDGETS,
  ...TENTH_GRANTS,
  ...TENTH_FORECASTS,
  ...TENTH_ORGANISATION,
  ...TENTH_SYSTEMS,
  ...TENTH_TABLES,
  ...TENTH_BOOKS,
  ...TENTH_POLITICAL,
  ...TENTH_PRINTS,
  ...TENTH_ABROAD,
};
