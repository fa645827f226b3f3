/** What is known before any source has been read. */
import type { Context } from "./field";
import { NO_NAMES } from "./names";

export const NOTHING_KNOWN: Context = {
  unit: "kr",
  costsAreNegative: false,
  frames: NO_NAMES,
  areas: NO_NAMES,
  frameOf: () => undefined,
  occasions: NO_NAMES,
};
