/** What the pane says of the reports and of what a run came to: what is to be explained, the bridges, the controls. */
import type { Say } from "./say";

/** The reports, which can be left out or written one by one. */
export const reportWords = {
  heading: { sv: "Rapporter", en: "Reports" },
  writeOne: { sv: "Skriv en rapport för sig", en: "Write a report by itself" },
  made: (say: Say, made: number, total: number) => say(`${made} av ${total} skrivs`, `${made} of ${total} are written`),
  choose: {
    sv: "Årsanalys skriver de valda. Det du väljer bort står kvar som det är. Valet sparas i arbetsboken.",
    en: "The year-end analysis writes those chosen. What you leave out stands as it is. The choice is kept in the workbook.",
  },
  alone: {
    sv: "Bara den rapporten och Avstämning skrivs om. De andra står kvar som de är.",
    en: "Only that report and Avstämning are written anew. The others stand as they are.",
  },
  write: { sv: "Skriv nu", en: "Write now" },
  writeNamed: (say: Say, report: string) => say(`Skriv nu: ${report}`, `Write now: ${report}`),
  needs: (say: Say, source: string, column?: string) =>
    column === undefined
      ? say(`Behöver källan ${source}.`, `Needs the source ${source}.`)
      : say(`Behöver ${column} i källan ${source}.`, `Needs ${column} in the source ${source}.`),
  skipped: {
    sv: "Den här körningen skrev dem inte. Tabeller från tidigare körningar står kvar med sin egen tidsstämpel.",
    en: "This run did not write them. Tables of earlier runs stand as they were, with their own stamp.",
  },
};

/** The deviations that the workbook's thresholds ask to be explained. */
export const materialWords = {
  heading: (say: Say, count: number) => say(`Att förklara (${count})`, `To be explained (${count})`),
  explain: {
    sv: "Avvikelser som når gränserna i Inställningar.",
    en: "Deviations that reach the thresholds in Inställningar.",
  },
};

/** The bridge from budget to result, drawn in the pane. */
export const bridgeWords = {
  heading: {
    area: { sv: "Från budget till resultat per område", en: "From budget to result by area" },
    cause: { sv: "Från budget till resultat per orsak", en: "From budget to result by cause" },
  },
  step: { sv: "Steg", en: "Step" },
  effect: (say: Say, unit: string) => say(`Effekt, ${unit}`, `Effect, ${unit}`),
  result: { sv: "Resultat", en: "Result" },
  amounts: (say: Say, unit: string) => say(`Belopp i ${unit}.`, `Amounts in ${unit}.`),
  key: {
    outcome: { sv: "Tom stapel: överskott. Fylld: underskott.", en: "Hollow bar: surplus. Solid: deficit." },
    forecast: {
      sv: "Prognos. Glest streckad stapel: överskott. Tätt streckad: underskott.",
      en: "Forecast. Widely hatched bar: surplus. Closely hatched: deficit.",
    },
  },
};

/** The verdict of the controls that a run has made. */
export const reconciliation = {
  holds: (say: Say, made: number) =>
    say(
      `Avstämning: ${say.count(made, "kontroll gjord", "kontroller gjorda")}, alla stämmer.`,
      `Reconciliation: ${say.count(made, "control", "controls")} made, all hold.`
    ),
  fails: (say: Say, failing: number, made: number) =>
    say(
      `Avstämning: ${failing} av ${say.count(made, "kontroll", "kontroller")} stämmer inte.`,
      `Reconciliation: ${failing} of ${say.count(made, "control", "controls")} ${failing === 1 ? "does" : "do"} not hold.`
    ),
  toJudge: (say: Say, count: number, made: number) =>
    say(
      `Avstämning: ${say.count(made, "kontroll gjord", "kontroller gjorda")}, ${say.count(count, "skillnad", "skillnader")} att se över.`,
      `Reconciliation: ${say.count(made, "control", "controls")} made, ${say.count(count, "difference", "differences")} to look at.`
    ),
  difference: (say: Say, amount: string) => say(`Skillnad: ${amount}`, `Difference: ${amount}`),
  show: { sv: "Visa avstämningen", en: "Show the reconciliation" },
};
