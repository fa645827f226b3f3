/**
 * Rulla till nästa år: the pane shows everything that will be emptied and asks, and the answer does it. The headless
 * runner reads one file and writes another: there nothing is asked.
 */
import { rollTo } from "../../words/rolling";
import { whenAtRest, type Act } from "./act";

export const rulla: Act = {
  id: "rulla",
  name: { sv: "Rulla till nästa år", en: "Roll to the next year" },
  command: {
    places: ["headless"],
    bringsPane: "atOnce",
    run: ({ rolling }, { texts = "kept" }) => rolling.now(texts),
  },
  button: { footer: "atRest", look: "subtle", offered: whenAtRest, press: ({ rolling }) => rolling.ask() },
};

/** The answer yes. */
export const rullaNu: Act = {
  id: "rullaNu",
  name: { sv: "Rulla", en: "Roll" },
  button: {
    footer: "roll",
    look: "primary",
    offered: () => "now",
    nameIn: (state) => (state.kind === "rollAsked" ? rollTo(state.rolling.year) : undefined),
    press: ({ rolling }) => rolling.confirm(),
  },
};

/** The answer no. */
export const lamnaRullning: Act = {
  id: "lamnaRullning",
  name: { sv: "Avbryt", en: "Cancel" },
  button: { footer: "roll", look: "secondary", offered: () => "now", press: ({ rolling }) => rolling.leave() },
};
