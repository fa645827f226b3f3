/** The ninth set: the same year as municipalities lay it out, written blind, before any of it was tried. */
import { NINTH_ABROAD } from "./ninthAbroad";
import { NINTH_BOOKS } from "./ninthBooks";
import { NINTH_DRAFTS } from "./ninthDrafts";
import { NINTH_FORECASTS } from "./ninthForecasts";
import { NINTH_GRANTS } from "./ninthGrants";
import { NINTH_LISTS } from "./ninthLists";
import { NINTH_MATRICES } from "./ninthMatrices";
import { NINTH_ORGANISATION } from "./ninthOrganisation";
import { NINTH_PIVOTS } from "./ninthPivots";
import { NINTH_POLITICAL } from "./ninthPolitical";
import { NINTH_SYSTEMS } from "./ninthSystems";
import { NINTH_TABLES } from "./ninthTables";
import type { Kind } from "./shape";

export const NINTH_SET: Readonly<Record<string, Kind>> = {
  ...NINTH_LISTS,
  ...NINTH_SYSTEMS,
  ...NINTH_TABLES,
  ...NINTH_GRANTS,
  ...NINTH_FORECASTS,
  ...NINTH_ORGANISATION,
  ...NINTH_BOOKS,
  ...NINTH_ABROAD,
  ...NINTH_MATRICES,
  ...NINTH_PIVOTS,
  ...NINTH_DRAFTS,
  ...NINTH_POLITICAL,
};
