/** The catalogue: every act, in the order of its buttons. A new act is one value and one line here. */
import type { YearStage } from "../../model/round";
import type { Act, CommandPlace } from "./act";
import { arsanalys } from "./arsanalys";
import { avbryt } from "./avbryt";
import { angra, annanText, granska, tillbaka } from "./granska";
import { annanFil, hamta, infoga, lamnaFil } from "./hamta";
import { historik } from "./historik";
import { kallor } from "./kallor";
import { rulla } from "./rulla";
import { las, prognos } from "./prognos";

export const ACTS: readonly Act[] = [
  arsanalys,
  prognos,
  las,
  granska,
  hamta,
  historik,
  kallor,
  rulla,
  avbryt,
  angra,
  annanText,
  tillbaka,
  infoga,
  annanFil,
  lamnaFil,
];

/** The id of the act that the year needs next; Årsanalys where nothing is known of its rounds. */
export function neededAct(stage: YearStage | undefined): string {
  switch (stage?.needs) {
    case "form":
    case "forecasts":
      return prognos.id;
    case "lock":
    case "formerLock":
      return las.id;
    case "nothing":
      return stage.isYearEnd ? arsanalys.id : prognos.id;
    case "yearEnd":
    case "written":
    case undefined:
      return arsanalys.id;
  }
}

/** What is offered in a place outside the pane. */
export function actsOn(place: CommandPlace): readonly Act[] {
  return ACTS.filter(({ command }) => command?.places.includes(place));
}
