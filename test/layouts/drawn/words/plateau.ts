/**
 * A municipality of 45,000 on a plain: lists from Raindance, reports from Hypergene, committees' economists who fill
 * in the finance department's templates for follow-up, internal budget and forecast, and decisions by paragraph.
 */
import type { House } from "./house";
import { PLATEAU_AMOUNT_HEADINGS } from "./plateauAmountHeadings";
import { PLATEAU_ASIDES } from "./plateauAsides";
import { PLATEAU_FORECASTS } from "./plateauForecasts";
import { PLATEAU_GRANTS } from "./plateauGrants";
import { PLATEAU_KEY_HEADINGS } from "./plateauHeadings";
import { PLATEAU_NOTES } from "./plateauNotes";
import { PLATEAU_ORGANISATION } from "./plateauOrganisation";
import { PLATEAU_PAGES } from "./plateauPages";
import { PLATEAU_PLACES } from "./plateauPlaces";
import { PLATEAU_ROWS } from "./plateauRows";
import { PLATEAU_WEIGHTS } from "./plateauWeights";

export const PLATEAU: House = {
  name: "plateau",
  weights: PLATEAU_WEIGHTS,
  places: PLATEAU_PLACES,
  headings: { ...PLATEAU_KEY_HEADINGS, ...PLATEAU_AMOUNT_HEADINGS },
  ...PLATEAU_PAGES,
  ...PLATEAU_NOTES,
  ...PLATEAU_ROWS,
  grants: PLATEAU_GRANTS,
  forecasts: PLATEAU_FORECASTS,
  organisation: PLATEAU_ORGANISATION,
  asides: PLATEAU_ASIDES,
};
