/**
 * Hämta fil: a SIE file or a table of text becomes new sheets. In the pane it shows what the file holds before anything
 * is inserted; the headless runner hands the file over, and what can be inserted is.
 */
import type { SessionState } from "../state";
import { whenAtRest, type Act } from "./act";

export const hamta: Act = {
  id: "hamta",
  name: { sv: "Hämta fil", en: "Load a file" },
  command: {
    places: ["headless"],
    bringsPane: "atOnce",
    run: async ({ files, getSnapshot }, { file, choice }) => {
      if (file === undefined) await files.open();
      else if (!isRefused(await files.read(file, choice))) await files.insert();
      return getSnapshot();
    },
  },
  button: { footer: "atRest", look: "subtle", offered: whenAtRest, press: ({ files }) => files.open() },
};

export const infoga: Act = {
  id: "infoga",
  name: { sv: "Infoga", en: "Insert" },
  button: {
    footer: "file",
    look: "primary",
    offered: (state) => (state.kind === "file" && !isRefused(state) ? "now" : "never"),
    press: ({ files }) => files.insert(),
  },
};

export const annanFil: Act = {
  id: "annanFil",
  name: { sv: "Annan fil", en: "Another file" },
  button: {
    footer: "file",
    look: "secondary",
    offered: (state) => (state.kind === "file" ? "now" : "never"),
    press: ({ files }) => files.open(),
  },
};

export const lamnaFil: Act = {
  id: "lamnaFil",
  name: { sv: "Tillbaka", en: "Back" },
  button: { footer: "file", look: "subtle", offered: () => "now", press: ({ review }) => review.leave() },
};

function isRefused(state: SessionState): boolean {
  return state.kind !== "file" || state.taken.problems.some(({ severity }) => severity === "blocking");
}
