/** What is found of grants and budgets, and of deviations without another explanation. */
import { percentInWords } from "../numbers";
import { areaNames, consequence, forAreas, sheetName, sizeInWords, type TellFinding } from "./told";
import { listed } from "../language";
import { subtract, ZERO } from "../../model/money";

export const tellGrantAgainstBudget: TellFinding = ({ where, cause, found, effect }, say, language) => {
  const [grant, budget] = found.kind === "budgetAgainstGrant" ? [found.grant, found.budget] : [ZERO, ZERO];
  const places = forAreas(where, say, language);
  const sizes = [budget, grant].map((amount) => sizeInWords(amount, language));
  const meaning = consequence(effect, say, language);
  if (cause === "budgetNotMoved")
    return {
      what: say(
        `Budget${places} har inte flyttats av årets beslut: ${sizes[0] ?? ""} mot kommunbidragets ${sizes[1] ?? ""}.`,
        `Budget${places} has not been moved by the year’s decisions: ${sizes[0] ?? ""} against the grant’s ${sizes[1] ?? ""}.`
      ),
      remedy: say(
        "Inget behöver göras: avvikelsen räknas mot kommunbidraget.",
        "Nothing needs to be done: the deviation is counted against the grant."
      ),
    };
  if (cause === "grantMissing")
    return {
      what:
        say(
          `Kommunbidrag saknas${places}, fast budgeten är ${sizes[0] ?? ""}.`,
          `There is no grant${places}, though the budget is ${sizes[0] ?? ""}.`
        ) + meaning,
      remedy: say("Lägg till områdets rader i Kommunbidrag.", "Add the area’s rows to Kommunbidrag."),
    };
  const differ = say(
    `Budget och Kommunbidrag${places} skiljer sig med ${sizeInWords(subtract(grant, budget), language)}: ${sizes[0] ?? ""} mot ${sizes[1] ?? ""}.`,
    `Budget and Kommunbidrag${places} differ by ${sizeInWords(subtract(grant, budget), language)}: ${sizes[0] ?? ""} against ${sizes[1] ?? ""}.`
  );
  const sheet = sheetName(cause === "grantOff" ? "grants" : "budget");
  return {
    what:
      say(
        `${differ} Utfallet talar för att det är ${sheet} som är fel.`,
        `${differ} The outcome suggests that ${sheet} is wrong.`
      ) + meaning,
    remedy: say(`Se över raderna i ${sheet}${places}.`, `Look through the rows of ${sheet}${places}.`),
  };
};

export const tellGrantYear: TellFinding = ({ cause, found, effect }, say, language) => {
  const decisions = found.kind === "decisions" ? found.decisions : [];
  const names = listed(
    decisions.map((name) => say.quoted(name)),
    language
  );
  const size = sizeInWords(found.kind === "decisions" ? found.amount : ZERO, language);
  const meaning = consequence(effect, say, language);
  const amount = meaning === "" ? `, ${size}` : "";
  if (cause === "decisionTwice")
    return {
      what:
        say(`Beslut står två gånger i Kommunbidrag: ${names}.`, `Decisions stand twice in Kommunbidrag: ${names}.`) +
        meaning,
      remedy: say("Ta bort de rader som upprepas.", "Delete the rows that are repeated."),
    };
  return {
    what:
      say(
        `Beslut i Kommunbidrag är troligen ett annat års: ${names}${amount}.`,
        `Decisions in Kommunbidrag are probably another year’s: ${names}${amount}.`
      ) + meaning,
    remedy: say(
      "Ta bort det andra årets beslut, eller rätta Datum.",
      "Delete the other year’s decisions, or correct Datum."
    ),
  };
};

export const tellSize: TellFinding = ({ where, found }, say, language) => {
  const [result, grant] = found.kind === "deviation" ? [found.result, found.grant] : [ZERO, ZERO];
  const share = percentInWords(result, grant, language);
  const of = share === undefined ? "" : say(`, ${share} av kommunbidraget`, `, ${share} of the grant`);
  const amount = sizeInWords(result, language);
  const subject = where.areas === undefined ? say("Nämnden", "The committee") : areaNames(where.areas, language);
  const kind = result < 0 ? say("ett underskott", "a deficit") : say("ett överskott", "a surplus");
  return {
    what: say(
      `${subject} får ${kind} på ${amount}${of}. Så stora avvikelser är ovanliga.`,
      `${subject} gets ${kind} of ${amount}${of}. Deviations that large are unusual.`
    ),
    remedy: say(
      "Se efter att Utfall är helt och att Kommunbidrag är årets.",
      "See that Utfall is complete and that Kommunbidrag is this year’s."
    ),
  };
};
