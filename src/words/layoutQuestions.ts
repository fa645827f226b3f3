/** The one question that is asked where another layout can be read in more than one way. */
import type { Problem } from "../model/problem";
import { SPECS } from "../sources/catalogue";
import type { Say } from "./say";

type Asked = Extract<Problem, { kind: "layoutAsked" }>;

export function layoutQuestion({ source, about, column, candidates }: Asked, say: Say): string {
  const sheet = SPECS[source].sheet;
  const [first = ""] = candidates;
  switch (about) {
    case "whichColumn":
      return say(
        `${sheet}: vilken kolumn är ${column}? Det kan vara ${say.list(candidates)}.`,
        `${sheet}: which column is ${column}? It may be ${say.list(candidates)}.`
      );
    case "whichScenario":
      return say(`Är ${say.quoted(first)} utfall eller budget?`, `Is ${say.quoted(first)} the outcome or the budget?`);
    case "whichNumbers":
      return say(
        `${sheet}: är ${say.quoted(first)} i ${column} tusental eller decimaler?`,
        `${sheet}: does ${say.quoted(first)} in ${column} have thousands or decimals?`
      );
    case "whichTable":
      return say(
        `Vilket blad är ${sheet}? Det kan vara ${say.list(candidates)}.`,
        `Which sheet is ${sheet}? It may be ${say.list(candidates)}.`
      );
    case "whichMonths":
      return say(
        `${sheet}: vilka månader är beloppen i ${column}?`,
        `${sheet}: which months are the amounts in ${column} of?`
      );
    case "whichSign":
      if (column !== "")
        return say(
          `${sheet}: i ${say.quoted(first)} står ${say.quoted(column)}. Hur är beloppen skrivna?`,
          `${sheet}: ${say.quoted(first)} says ${say.quoted(column)}. How are the amounts written?`
        );
      if (source === "grants")
        return say(
          `${sheet}: alla belopp i ${say.quoted(first)} är negativa. Hur är de skrivna?`,
          `${sheet}: all amounts in ${say.quoted(first)} are negative. How are they written?`
        );
      return say(
        `${sheet}: intäkter och kostnader har samma tecken i ${say.quoted(first)}. Hur är de skrivna?`,
        `${sheet}: income and costs have the same sign in ${say.quoted(first)}. How are they written?`
      );
    case "whichForecast":
      return say(
        `${sheet}: är ${say.list(candidates)} avvikelser, eller kostnader att jämföra med ${column}?`,
        `${sheet}: are ${say.list(candidates)} deviations, or costs to be compared with ${column}?`
      );
    case "whichOccasion":
      if (candidates.length === 0)
        return say(
          `${sheet}: ${say.quoted(column)} är av inget av Tillfällen. Lägg till tillfället där.`,
          `${sheet}: ${say.quoted(column)} is of none of Tillfällen. Add its occasion there.`
        );
      return say(
        `${sheet}: vilket tillfälle är prognosen i ${say.quoted(column)} från?`,
        `${sheet}: which occasion is the forecast in ${say.quoted(column)} of?`
      );
    case "whichUnit":
      return say(
        `${sheet}: är beloppen i ${say.list(candidates)}? Rubriker och anteckningar säger olika.`,
        `${sheet}: are the amounts in ${say.list(candidates)}? Headings and notes differ.`
      );
    case "whichArea":
      return say(
        `${sheet}: vilket område hör raderna i ${say.quoted(first)} till?`,
        `${sheet}: which area do the rows of ${say.quoted(first)} belong to?`
      );
  }
}
