/** What rows of a round are called in our own sheets, which are read again as sources are. */

/** What the causes of an area leave of it. */
export const REST_LABEL = "Övrigt";
/** All that is the committee's. */
export const TOTAL_LABEL = "SUMMA";
/** Whom a row is about that names no area: else it would pass to the area above. */
export const NOBODY_LABEL = "Okänt område";
/** Why a locked round is corrected. */
export const REASON_LABEL = "Skäl till rättelse";
/** What fits no area, as tables call it. */
export const STRAY_LABEL = "Ej fördelat";
