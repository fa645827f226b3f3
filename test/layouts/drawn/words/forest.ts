/**
 * A northern municipality of 6,000 in the forest, whose accounts are kept by an economy unit that it shares with its
 * neighbour: lists exported from Visma Business, and one old workbook that its controller has added to for ten years
 * in words of her own, with remarks to herself and colours that she explains.
 */
import { FOREST_AMOUNT_HEADINGS } from "./forestAmountHeadings";
import { FOREST_ASIDES } from "./forestAsides";
import { FOREST_FORECASTS, FOREST_ORGANISATION } from "./forestForecasts";
import { FOREST_GRANTS } from "./forestGrants";
import { FOREST_KEY_HEADINGS } from "./forestHeadings";
import { FOREST_NOTES } from "./forestNotes";
import { FOREST_PAGES } from "./forestPages";
import { FOREST_PLACES } from "./forestPlaces";
import { FOREST_ROWS } from "./forestRows";
import { FOREST_WEIGHTS } from "./forestWeights";
import type { House } from "./house";

export const FOREST: House = {
  name: "forest",
  weights: FOREST_WEIGHTS,
  places: FOREST_PLACES,
  headings: { ...FOREST_KEY_HEADINGS, ...FOREST_AMOUNT_HEADINGS },
  ...FOREST_PAGES,
  ...FOREST_NOTES,
  ...FOREST_ROWS,
  grants: FOREST_GRANTS,
  forecasts: FOREST_FORECASTS,
  organisation: FOREST_ORGANISATION,
  asides: FOREST_ASIDES,
};
