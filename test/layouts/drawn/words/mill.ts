/**
 * The words of a steelworks town of 16,000 in Bergslagen: prints of Visma Control, and of Economa before it, follow-ups
 * of Hypergene and Stratsys, and sheets that three controllers have mended year after year.
 */
import type { House } from "./house";
import { MILL_AMOUNT_HEADINGS } from "./millAmountHeadings";
import { MILL_ASIDES } from "./millAsides";
import { MILL_FORECASTS, MILL_ORGANISATION } from "./millForecasts";
import { MILL_GRANTS } from "./millGrants";
import { MILL_KEY_HEADINGS } from "./millHeadings";
import { MILL_PAGES } from "./millPages";
import { MILL_PLACES } from "./millPlaces";
import { MILL_ROWS } from "./millRows";
import { MILL_WEIGHTS } from "./millWeights";

export const MILL: House = {
  name: "mill",
  weights: MILL_WEIGHTS,
  places: MILL_PLACES,
  headings: { ...MILL_KEY_HEADINGS, ...MILL_AMOUNT_HEADINGS },
  ...MILL_PAGES,
  ...MILL_ROWS,
  grants: MILL_GRANTS,
  forecasts: MILL_FORECASTS,
  organisation: MILL_ORGANISATION,
  asides: MILL_ASIDES,
};
