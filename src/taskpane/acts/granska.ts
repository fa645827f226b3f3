/**
 * Granska text: from the ribbon it opens the pane on the text of the selected cells, or on the choice of what to read;
 * in the pane always on the choice. Beside it what is offered while a text is reviewed.
 */
import { whenAtRest, type Act } from "./act";

export const granska: Act = {
  id: "granska",
  name: { sv: "Granska text", en: "Check text" },
  command: {
    places: ["ribbon", "shortcut", "headless"],
    bringsPane: "atOnce",
    run: ({ review }, { text }) => (text === undefined ? review.readSelection() : review.read(text)),
  },
  button: { footer: "atRest", look: "secondary", offered: whenAtRest, press: ({ review }) => review.open() },
};

/** Takes the last replacement back. */
export const angra: Act = {
  id: "angra",
  name: { sv: "Ångra", en: "Undo" },
  button: {
    footer: "review",
    look: "secondary",
    offered: (state) => (state.kind === "reviewed" && state.undo !== undefined ? "now" : "never"),
    press: ({ review }) => review.undo(),
  },
};

export const annanText: Act = {
  id: "annanText",
  name: { sv: "Granska annan text", en: "Check another text" },
  button: {
    footer: "review",
    look: "secondary",
    offered: (state) => (state.kind === "reviewed" ? "now" : "never"),
    press: ({ review }) => review.open(),
  },
};

export const tillbaka: Act = {
  id: "tillbaka",
  name: { sv: "Tillbaka", en: "Back" },
  button: { footer: "review", look: "subtle", offered: () => "now", press: ({ review }) => review.leave() },
};
