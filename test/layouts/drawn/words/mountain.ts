/**
 * The words of a mountain municipality of 7,000 in the north: exports of Raindance from an economy service shared with
 * the neighbours, pivot tables of its reporting tool, and the sheets of one controller who keeps the rest in Excel.
 */
import type { House } from "./house";
import { MOUNTAIN_AMOUNT_HEADINGS } from "./mountainAmountHeadings";
import { MOUNTAIN_ASIDES } from "./mountainAsides";
import { MOUNTAIN_FORECASTS, MOUNTAIN_ORGANISATION } from "./mountainForecasts";
import { MOUNTAIN_GRANTS } from "./mountainGrants";
import { MOUNTAIN_KEY_HEADINGS } from "./mountainHeadings";
import { MOUNTAIN_PAGES } from "./mountainPages";
import { MOUNTAIN_PLACES } from "./mountainPlaces";
import { MOUNTAIN_ROWS } from "./mountainRows";
import { MOUNTAIN_WEIGHTS } from "./mountainWeights";

export const MOUNTAIN: House = {
  name: "mountain",
  weights: MOUNTAIN_WEIGHTS,
  places: MOUNTAIN_PLACES,
  headings: { ...MOUNTAIN_KEY_HEADINGS, ...MOUNTAIN_AMOUNT_HEADINGS },
  ...MOUNTAIN_PAGES,
  ...MOUNTAIN_ROWS,
  grants: MOUNTAIN_GRANTS,
  forecasts: MOUNTAIN_FORECASTS,
  organisation: MOUNTAIN_ORGANISATION,
  asides: MOUNTAIN_ASIDES,
};
