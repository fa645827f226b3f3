/** What the form of a round says, on its sheet and in the pane. */
import { monthOf, yearOf } from "../model/period";
import { MONTHS } from "../sources/date";
import type { Model } from "../sources/model";
import { printed } from "./numbers";
import type { Say } from "./say";

/** Shown by Excel beside an amount that is filled in, and where something else was typed. */
export const fieldWords = {
  prompt: {
    title: "Prognos",
    message: "Helårets budgetavvikelse: överskott positivt, underskott negativt. Tom cell: ingen prognos.",
  },
  alert: {
    title: "Här står ett belopp",
    message: "Skriv ett tal: överskott positivt, underskott negativt. Ord skrivs i kolumnen Kommentar.",
  },
};

/** "Utfall, Budget och Kommunbidrag till och med augusti 2024, 3 985 rader": what a round is made from. */
export function basisText({ settings, outcome }: Pick<Model, "settings" | "outcome">): string {
  const { through } = settings;
  const month = `${MONTHS[monthOf(through) - 1] ?? ""} ${yearOf(through)}`;
  return `Utfall, Budget och Kommunbidrag till och med ${month}, ${printed(outcome.rows, 0, "sv")} rader i Utfall`;
}

/** Local time, as the controller's clock shows it: "2024-05-14 10:02". */
export function timeText(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const date = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
  return `${date} ${two(now.getHours())}:${two(now.getMinutes())}`;
}

/** What a press on the round came to. */
export const roundHeadings = {
  done: { sv: "Prognosunderlaget är klart", en: "The forecast form is ready" },
  preliminary: { sv: "Prognosen är preliminär", en: "The forecast is preliminary" },
  locked: (say: Say, occasion: string, version: number) =>
    version === 1
      ? say(`${occasion} är låst`, `${occasion} is locked`)
      : say(`${occasion} är låst som version ${version}`, `${occasion} is locked as version ${version}`),
};
