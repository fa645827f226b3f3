/** The catalogue: every act, in the order of its buttons. A new act is one value and one line here. */
import type { Act, CommandPlace } from "./act";
import { arsanalys } from "./arsanalys";
import { avbryt } from "./avbryt";
import { angra, annanText, granska, tillbaka } from "./granska";
import { annanFil, hamta, infoga, lamnaFil } from "./hamta";
import { historik } from "./historik";
import { kallor } from "./kallor";
import { kopiera } from "./kopiera";
import { nasta } from "./nasta";
import { las, prognos } from "./prognos";
import { lamnaRullning, rulla, rullaNu } from "./rulla";

export const ACTS: readonly Act[] = [
  nasta,
  arsanalys,
  prognos,
  las,
  granska,
  hamta,
  historik,
  kallor,
  rulla,
  kopiera,
  avbryt,
  angra,
  annanText,
  tillbaka,
  infoga,
  annanFil,
  lamnaFil,
  rullaNu,
  lamnaRullning,
];

/** What is offered in a place outside the pane. */
export function actsOn(place: CommandPlace): readonly Act[] {
  return ACTS.filter(({ command }) => command?.places.includes(place));
}
