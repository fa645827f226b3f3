/**
 * A harbour city of 150,000 inhabitants in the south: queries of UBW (Unit4), tables of Qlik and reports of Hypergene
 * exported to Excel, and the workbooks that controllers of a dozen committees keep beside them.
 */
import type { House } from "./house";
import { HARBOUR_AMOUNT_HEADINGS } from "./harbourAmountHeadings";
import { HARBOUR_ASIDES } from "./harbourAsides";
import { HARBOUR_FORECASTS, HARBOUR_ORGANISATION } from "./harbourForecasts";
import { HARBOUR_GRANTS } from "./harbourGrants";
import { HARBOUR_KEY_HEADINGS } from "./harbourHeadings";
import { HARBOUR_PAGES } from "./harbourPages";
import { HARBOUR_PLACES } from "./harbourPlaces";
import { HARBOUR_ROWS } from "./harbourRows";
import { HARBOUR_WEIGHTS } from "./harbourWeights";

export const HARBOUR: House = {
  name: "harbour",
  weights: HARBOUR_WEIGHTS,
  places: HARBOUR_PLACES,
  headings: { ...HARBOUR_KEY_HEADINGS, ...HARBOUR_AMOUNT_HEADINGS },
  ...HARBOUR_PAGES,
  ...HARBOUR_ROWS,
  grants: HARBOUR_GRANTS,
  forecasts: HARBOUR_FORECASTS,
  organisation: HARBOUR_ORGANISATION,
  asides: HARBOUR_ASIDES,
};
