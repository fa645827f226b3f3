/**
 * Årsanalys runs at once with what is known. From the ribbon, the pane comes forward only when something must be asked
 * or mended, or was lost from view: nothing was written, the tables are preliminary, somebody's edits inside them were
 * written anew, or what somebody has written in Kommentarer no longer agrees.
 */
import { commentedIn } from "../../comments/commented";
import type { SessionState } from "../state";
import { whenAtRest, type Act } from "./act";

export const arsanalys: Act = {
  id: "arsanalys",
  name: { sv: "Årsanalys", en: "Year-end analysis" },
  command: {
    places: ["ribbon", "shortcut", "headless"],
    bringsPane: needsTheUser,
    run: (session) => session.run(),
  },
  button: { footer: "atRest", look: "primary", offered: whenAtRest, press: (session) => session.run() },
};

/** What must be asked or mended, or was lost from view. */
export function needsTheUser(state: SessionState): boolean {
  if (state.kind !== "done") return true;
  const { preliminary, problems, written } = state.result;
  const isStale = commentedIn(written)?.comments.some(({ status }) => status === "stale") ?? false;
  const isTampered = problems.some(({ kind }) => kind.startsWith("locked"));
  return preliminary || isStale || isTampered || written.replacedEdits.length > 0;
}
