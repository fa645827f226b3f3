/**
 * Hämta historik: years before Avvik, from the sheet Tidigare prognoser into Prognoshistorik. Offered where there is
 * one.
 */
import { needsTheUser } from "./arsanalys";
import { whenAtRest, type Act } from "./act";

export const historik: Act = {
  id: "historik",
  name: { sv: "Hämta historik", en: "Bring in history" },
  command: {
    places: ["headless"],
    bringsPane: needsTheUser,
    run: (session) => session.run({ round: "history" }),
  },
  button: {
    footer: "atRest",
    look: "subtle",
    offered: (state) => {
      const isThere =
        state.kind === "ready" &&
        state.recognition.some((known) => known.source === "earlierForecasts" && known.state === "ready");
      return isThere ? whenAtRest(state) : "never";
    },
    press: (session) => session.run({ round: "history" }),
  },
};
