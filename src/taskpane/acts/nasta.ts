/**
 * Nästa steg: one button on the ribbon for whatever the year needs, since Office cannot rename a button as the year
 * goes. It writes what is to be written; it never locks, which only the button that says so does, nor repeats what is
 * done: then the pane comes forward, with where in the year one is and what can be done.
 */
import type { YearStage } from "../../model/round";
import type { Act } from "./act";
import { arsanalys, needsTheUser } from "./arsanalys";
import { las, prognos } from "./prognos";
import { rulla } from "./rulla";

export const nasta: Act = {
  id: "nasta",
  name: { sv: "Nästa steg", en: "Next step" },
  command: {
    places: ["ribbon"],
    bringsPane: needsTheUser,
    run: async (session) => {
      await session.examine();
      const state = session.getSnapshot();
      if (state.kind !== "ready" || !isToBeWritten(state.stage)) return state;
      return neededAct(state.stage).command?.run(session, {}) ?? state;
    },
  },
};

/** Whether the occasion wants something written, and not a lock or nothing; so it does where nothing is known of it. */
function isToBeWritten(stage: YearStage | undefined): boolean {
  return stage === undefined || ["form", "forecasts", "yearEnd"].includes(stage.needs);
}

/** The act that the year needs next; Årsanalys where nothing is known of its rounds. */
export function neededAct(stage: YearStage | undefined): Act {
  switch (stage?.needs) {
    case "form":
    case "forecasts":
      return prognos;
    case "lock":
    case "formerLock":
      return las;
    case "nothing":
      return stage.isYearEnd ? rulla : prognos;
    case "yearEnd":
    case "written":
    case undefined:
      return arsanalys;
  }
}
