/**
 * A municipality of 18,000 among meadows and small works, with a finance office that it shares with its neighbour:
 * exports from Visma Economy, which many still call Aditro, reports by verksamhet, and one economist who plans in
 * tidy Excel templates, some by month, some by verksamhet and some by account, and never twice in the same words.
 */
import type { House } from "./house";
import { MEADOW_AMOUNT_HEADINGS } from "./meadowAmountHeadings";
import { MEADOW_ASIDES } from "./meadowAsides";
import { MEADOW_FORECASTS, MEADOW_ORGANISATION } from "./meadowForecasts";
import { MEADOW_GRANTS } from "./meadowGrants";
import { MEADOW_KEY_HEADINGS } from "./meadowHeadings";
import { MEADOW_NOTES } from "./meadowNotes";
import { MEADOW_PAGES } from "./meadowPages";
import { MEADOW_PLACES } from "./meadowPlaces";
import { MEADOW_ROWS } from "./meadowRows";
import { MEADOW_WEIGHTS } from "./meadowWeights";

export const MEADOW: House = {
  name: "meadow",
  weights: MEADOW_WEIGHTS,
  places: MEADOW_PLACES,
  headings: { ...MEADOW_KEY_HEADINGS, ...MEADOW_AMOUNT_HEADINGS },
  ...MEADOW_PAGES,
  ...MEADOW_NOTES,
  ...MEADOW_ROWS,
  grants: MEADOW_GRANTS,
  forecasts: MEADOW_FORECASTS,
  organisation: MEADOW_ORGANISATION,
  asides: MEADOW_ASIDES,
};
