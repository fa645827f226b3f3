/** What the form of a round says, on its sheet and in the pane. */
import type { Place } from "../model/problem";
import { monthOf, yearOf } from "../model/period";
import type { YearStage } from "../model/round";
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

/** "Hämtad från Tidigare prognoser!A7": what a row of history is made from that was not locked here. */
export function broughtFromText({ sheet, address }: Place): string {
  return `Hämtad från ${sheet}!${address}`;
}

/** Local time, as the controller's clock shows it: "2024-05-14 10:02". */
export function timeText(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const date = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
  return `${date} ${two(now.getHours())}:${two(now.getMinutes())}`;
}

/** One line on where in the year one is: what is done, and what remains. */
export function stageLine(stage: YearStage, say: Say): string {
  const { needs, year, occasion, areas, lacking, version } = stage;
  const round = `${occasion} ${year}`;
  const done = `${areas - lacking} ${say("av", "of")} ${say.count(areas, say("område", "area"), say("områden", "areas"))}`;
  switch (needs) {
    case "form":
      return say(`${round}: underlaget återstår att skriva.`, `${round}: the form remains to be written.`);
    case "forecasts":
      return say(
        `${round}: ${done} har prognos. Fyll i resten, sedan återstår att låsa.`,
        `${round}: ${done} have a forecast. Fill in the rest; then it remains to be locked.`
      );
    case "lock":
      if (stage.isYearEnd)
        return say(
          `${round}: tabellerna är skrivna, utfallet återstår att låsa.`,
          `${round}: the tables are written, the outcome remains to be locked.`
        );
      return version === 0
        ? say(`${round}: ifyllt, återstår att låsa.`, `${round}: filled in, remains to be locked.`)
        : say(
            `${round}: ändrad efter version ${version}, återstår att låsa med skäl.`,
            `${round}: changed after version ${version}, remains to be locked with its reason.`
          );
    case "formerLock":
      return say(
        `${round} är inte låst. Lås den innan nästa tillfälle börjar.`,
        `${round} is not locked. Lock it before the next occasion begins.`
      );
    case "yearEnd":
      return say(`${round}: tabellerna återstår att skriva.`, `${round}: the tables remain to be written.`);
    case "written":
      return say(
        `${round}: tabellerna är skrivna. Utfallet kan låsas, för att jämföras med nästa års prognoser.`,
        `${round}: the tables are written. The outcome can be locked, to be compared with next year's forecasts.`
      );
    case "nothing":
      if (stage.isYearEnd)
        return say(
          `${round} är låst (version ${version}). Nästa år börjar med att rulla arbetsboken.`,
          `${round} is locked (version ${version}). The next year begins with rolling the workbook.`
        );
      return say(
        `${round} är låst (version ${version}). Nästa tillfälle väljs i Inställningar.`,
        `${round} is locked (version ${version}). The next occasion is chosen in Inställningar.`
      );
  }
}

/** What a press on the round came to. */
export const roundHeadings = {
  done: { sv: "Prognosunderlaget är klart", en: "The forecast form is ready" },
  preliminary: { sv: "Prognosen är preliminär", en: "The forecast is preliminary" },
  broughtIn: (say: Say, rows: number) =>
    say(
      `Historiken är hämtad: ${rows} ${rows === 1 ? "rad" : "rader"} i Prognoshistorik`,
      `The history is brought in: ${rows} ${rows === 1 ? "row" : "rows"} in Prognoshistorik`
    ),
  locked: (say: Say, occasion: string, version: number) =>
    version === 1
      ? say(`${occasion} är låst`, `${occasion} is locked`)
      : say(`${occasion} är låst som version ${version}`, `${occasion} is locked as version ${version}`),
};
