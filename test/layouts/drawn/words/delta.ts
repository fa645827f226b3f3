/**
 * A town of 60,000 where a river meets the sea: browser lists from Unit4 Business World (which all still call Agresso),
 * Qlik Sense exports, follow-up that is written in Stratsys, and a workbook a department as its controller keeps it.
 */
import type { House } from "./house";
import { DELTA_AMOUNT_HEADINGS } from "./deltaAmountHeadings";
import { DELTA_ASIDES } from "./deltaAsides";
import { DELTA_FORECASTS, DELTA_ORGANISATION } from "./deltaForecasts";
import { DELTA_GRANTS } from "./deltaGrants";
import { DELTA_KEY_HEADINGS } from "./deltaHeadings";
import { DELTA_NOTES } from "./deltaNotes";
import { DELTA_PAGES } from "./deltaPages";
import { DELTA_PLACES } from "./deltaPlaces";
import { DELTA_ROWS } from "./deltaRows";
import { DELTA_WEIGHTS } from "./deltaWeights";

export const DELTA: House = {
  name: "delta",
  weights: DELTA_WEIGHTS,
  places: DELTA_PLACES,
  headings: { ...DELTA_KEY_HEADINGS, ...DELTA_AMOUNT_HEADINGS },
  ...DELTA_PAGES,
  ...DELTA_NOTES,
  ...DELTA_ROWS,
  grants: DELTA_GRANTS,
  forecasts: DELTA_FORECASTS,
  organisation: DELTA_ORGANISATION,
  asides: DELTA_ASIDES,
};
