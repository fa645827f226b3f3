/**
 * Prognos writes the form of the occasion and its package; Lås prognosen stores what stands in it. From the ribbon the
 * pane comes forward as it does for Årsanalys.
 */
import { whenAtRest, type Act } from "./act";
import { needsTheUser } from "./arsanalys";

export const prognos: Act = {
  id: "prognos",
  name: { sv: "Prognos", en: "Forecast" },
  command: {
    places: ["ribbon", "headless"],
    bringsPane: needsTheUser,
    run: (session, { round = "form" }) => session.run({ round }),
  },
  button: {
    footer: "atRest",
    look: "secondary",
    offered: whenAtRest,
    press: (session) => session.run({ round: "form" }),
  },
};

export const las: Act = {
  id: "las",
  name: { sv: "Lås prognosen", en: "Lock the forecast" },
  command: {
    places: ["ribbon", "headless"],
    bringsPane: needsTheUser,
    run: (session) => session.run({ round: "lock" }),
  },
  button: {
    footer: "atRest",
    look: "secondary",
    offered: whenAtRest,
    press: (session) => session.run({ round: "lock" }),
  },
};
