/**
 * An inland municipality of 15,000 in a river valley: lists and reports exported from Visma Enterprise, follow-up that
 * is copied to and from Stratsys, and sheets that its controllers build in Excel with short forms and habits of theirs.
 */
import type { House } from "./house";
import { VALLEY_AMOUNT_HEADINGS } from "./valleyAmountHeadings";
import { VALLEY_ASIDES } from "./valleyAsides";
import { VALLEY_FORECASTS, VALLEY_ORGANISATION } from "./valleyForecasts";
import { VALLEY_GRANTS } from "./valleyGrants";
import { VALLEY_KEY_HEADINGS } from "./valleyHeadings";
import { VALLEY_NOTES } from "./valleyNotes";
import { VALLEY_PAGES } from "./valleyPages";
import { VALLEY_PLACES } from "./valleyPlaces";
import { VALLEY_ROWS } from "./valleyRows";
import { VALLEY_WEIGHTS } from "./valleyWeights";

export const VALLEY: House = {
  name: "valley",
  weights: VALLEY_WEIGHTS,
  places: VALLEY_PLACES,
  headings: { ...VALLEY_KEY_HEADINGS, ...VALLEY_AMOUNT_HEADINGS },
  ...VALLEY_PAGES,
  ...VALLEY_NOTES,
  ...VALLEY_ROWS,
  grants: VALLEY_GRANTS,
  forecasts: VALLEY_FORECASTS,
  organisation: VALLEY_ORGANISATION,
  asides: VALLEY_ASIDES,
};
