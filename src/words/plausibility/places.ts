/** What is found of where outcome and budget stand. */
import type { PlausibilityCheck } from "../../analysis/plausibility/finding";
import { ZERO } from "../../model/money";
import type { Language } from "../language";
import type { Say } from "../say";
import { areaNames, consequence, sizeInWords, type TellFinding, type ToldFinding } from "./told";

export const tellPlaces: TellFinding = (check, say, language) => {
  const { where, cause, found, effect } = check;
  const areas = areaNames(where.areas ?? [], language);
  const codes = found.kind === "place" ? say.list(found.codes) : "";
  if (cause === "codesMoved")
    return {
      what:
        say(
          `${areas} har budget men inget utfall. Utfallet står troligen på ansvar som hör till ett annat område: ${codes}.`,
          `${areas} has a budget and no outcome. The outcome probably stands on responsibilities of another area: ${codes}.`
        ) + consequence(effect, say, language),
      remedy: say("Rätta ansvaret i Utfall, eller Ansvar.", "Correct the responsibility in Utfall, or Ansvar."),
    };
  if (cause === "noBudgetBeside")
    return {
      what: say(
        `${areas} har utfall på ansvar utan budget: ${codes}.`,
        `${areas} has an outcome on responsibilities without a budget: ${codes}.`
      ),
      remedy: say("Se efter att koderna i Utfall stämmer.", "See that the codes in Utfall are right."),
    };
  return onlyOne(check, areas, say, language);
};

function onlyOne(
  { where, found, effect }: PlausibilityCheck,
  areas: string,
  say: Say,
  language: Language
): ToldFinding {
  const [outcome, budget] = found.kind === "place" ? [found.outcome, found.budget] : [ZERO, ZERO];
  const meaning = consequence(effect, say, language);
  return where.source === "budget"
    ? {
        what:
          say(
            `${areas} har utfall på ${sizeInWords(outcome, language)} men ingen budget.`,
            `${areas} has an outcome of ${sizeInWords(outcome, language)} and no budget.`
          ) + meaning,
        remedy: say("Lägg till områdets rader i Budget.", "Add the area’s rows to Budget."),
      }
    : {
        what:
          say(
            `${areas} har budget på ${sizeInWords(budget, language)} men inget utfall.`,
            `${areas} has a budget of ${sizeInWords(budget, language)} and no outcome.`
          ) + meaning,
        remedy: say(
          "Hämta områdets rader till Utfall, eller rätta Ansvar.",
          "Fetch the area’s rows to Utfall, or correct Ansvar."
        ),
      };
}
