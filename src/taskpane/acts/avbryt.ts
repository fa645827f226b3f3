/** Avbryt: stops the run, or the reading of a text, at its next block. */
import type { SessionState } from "../state";
import type { Act } from "./act";

const CANCELLING = { sv: "Avbryter …", en: "Cancelling …" };

export const avbryt: Act = {
  id: "avbryt",
  name: { sv: "Avbryt", en: "Cancel" },
  button: {
    footer: "underWay",
    look: "secondary",
    offered: (state) => (isCancelling(state) ? "later" : "now"),
    nameIn: (state) => (isCancelling(state) ? CANCELLING : undefined),
    press: (session) => session.cancel(),
  },
};

function isCancelling(state: SessionState): boolean {
  return "cancelling" in state && state.cancelling;
}
