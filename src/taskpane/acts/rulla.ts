/**
 * Rulla till nästa år, in a copy: the headless runner reads one file and writes another. In Excel it would change the
 * workbook that is open, so it is not offered there.
 */
import type { Act } from "./act";

export const rulla: Act = {
  id: "rulla",
  name: { sv: "Rulla till nästa år", en: "Roll to the next year" },
  command: { places: ["headless"], bringsPane: "atOnce", run: (session) => session.roll() },
};
