/**
 * A city of 130,000 inhabitants by a great lake: reports of SAP, exports of a data warehouse through Power BI and Qlik
 * with the columns' technical names, English among the Swedish, and sheets that controllers of committees print.
 */
import type { House } from "./house";
import { LAKE_AMOUNT_HEADINGS } from "./lakeAmountHeadings";
import { LAKE_ASIDES } from "./lakeAsides";
import { LAKE_ENTRY_HEADINGS } from "./lakeEntryHeadings";
import { LAKE_FORECASTS, LAKE_ORGANISATION } from "./lakeForecasts";
import { LAKE_GRANTS } from "./lakeGrants";
import { LAKE_KEY_HEADINGS } from "./lakeHeadings";
import { LAKE_PAGES } from "./lakePages";
import { LAKE_PLACES } from "./lakePlaces";
import { LAKE_ROWS } from "./lakeRows";
import { LAKE_SHEETS } from "./lakeSheets";
import { LAKE_WEIGHTS } from "./lakeWeights";

export const LAKE: House = {
  name: "lake",
  weights: LAKE_WEIGHTS,
  places: LAKE_PLACES,
  headings: { ...LAKE_KEY_HEADINGS, ...LAKE_ENTRY_HEADINGS, ...LAKE_AMOUNT_HEADINGS },
  ...LAKE_SHEETS,
  ...LAKE_PAGES,
  ...LAKE_ROWS,
  grants: LAKE_GRANTS,
  forecasts: LAKE_FORECASTS,
  organisation: LAKE_ORGANISATION,
  asides: LAKE_ASIDES,
};
