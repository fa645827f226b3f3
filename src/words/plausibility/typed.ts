/** What is found in what people type: forecasts, and tables of sizes. */
import type { PlausibilityCheck } from "../../analysis/plausibility/finding";
import { ZERO } from "../../model/money";
import { counted, listed, type Language } from "../language";
import type { Say } from "../say";
import { consequence, forAreas, itemName, sheetName, sizeInWords, type TellFinding, type ToldFinding } from "./told";

export const tellForecast: TellFinding = ({ where, cause, found, effect }, say, language) => {
  const occasions = listed(where.items ?? [], language);
  const places = forAreas(where, say, language);
  const meaning = consequence(effect, say, language);
  const subject = say(`Prognosen vid ${occasions}${places}`, `The forecast at ${occasions}${places}`);
  if (found.kind === "parts")
    return {
      what: say(
        `${subject}: orsakerna säger ${signed(found.parts, say, language)}, men totalen ${signed(found.whole, say, language)}.`,
        `${subject}: the causes say ${signed(found.parts, say, language)}, and the total ${signed(found.whole, say, language)}.`
      ),
      remedy: say("Rätta tecknet på orsakerna eller totalen.", "Correct the sign of the causes or the total."),
    };
  const amount = sizeInWords(found.kind === "forecast" ? found.forecast : ZERO, language);
  if (cause === "netCostTyped")
    return {
      what:
        say(
          `${subject} är nästan lika stor som hela kommunbidraget. Troligen är nettokostnaden inskriven i stället för avvikelsen.`,
          `${subject} is about as large as the whole grant. Probably the net cost has been entered instead of the deviation.`
        ) + meaning,
      remedy: say(
        "Skriv den väntade avvikelsen mot kommunbidraget i Budgetavvikelse.",
        "Enter the expected deviation from the grant in Budgetavvikelse."
      ),
    };
  const isSmall =
    effect !== undefined && found.kind === "forecast" && Math.abs(effect.amount) > Math.abs(found.forecast);
  return {
    what:
      say(
        `${subject} är ${amount}, ovanligt ${isSmall ? "lite" : "mycket"}. Beloppen står troligen i fel enhet.`,
        `${subject} is ${amount}, unusually ${isSmall ? "little" : "much"}. The amounts are probably in the wrong unit.`
      ) + meaning,
    remedy: say(
      "Skriv prognosen i den enhet som Inställningar säger.",
      "Enter the forecast in the unit that Inställningar says."
    ),
  };
};

function signed(amount: Parameters<typeof sizeInWords>[0], say: Say, language: Language): string {
  return `${amount < 0 ? say("underskott på", "a deficit of") : say("överskott på", "a surplus of")} ${sizeInWords(amount, language)}`;
}

export const tellTypedTable: TellFinding = (check, say, language) => {
  const { where, cause, found, effect } = check;
  const place = placeOf(check, say, language);
  const meaning = consequence(effect, say, language);
  if (cause === "typedAsSizes")
    return {
      what:
        say(
          "Det som fördelats ur reserven står utan minus i Reserv och läggs till i stället för att dras ifrån.",
          "What has been allocated from the reserve stands without a minus in Reserv, and is added instead of subtracted."
        ) + meaning,
      remedy: say("Skriv fördelningar med minus.", "Enter allocations with a minus."),
    };
  if (where.source === "reserve" && cause === "mixedSigns")
    return {
      what: say(
        "Reserv har tecken som inte går ihop: det som återstår blir mer än det fanns, eller mindre än noll.",
        "Reserv has signs that do not agree: what remains becomes more than there was, or less than nothing."
      ),
      remedy: say(
        "Skriv fördelningar med minus och återföringar utan.",
        "Enter allocations with a minus and returns without."
      ),
    };
  if (cause === "mixedSigns") {
    const rows =
      found.kind === "amounts" ? counted(found.below.rows, say("belopp", "amount"), say("belopp", "amounts")) : "";
    return {
      what: say(
        `${place} har belopp med olika tecken: ${rows} med minus.`,
        `${place} has amounts of both signs: ${rows} with a minus.`
      ),
      remedy: say(
        "Skriv alla som storlekar utan minus, om de betyder samma sak.",
        "Enter all of them as sizes without a minus, if they mean the same."
      ),
    };
  }
  if (cause === "turnedInReading") return turnedInReading(check, place, say);
  return {
    what: say(`${place} har bara belopp med minus.`, `${place} has only amounts with a minus.`) + meaning,
    remedy: say("Skriv beloppen utan minus.", "Enter the amounts without a minus."),
  };
};

/** The column or the group says which way its amounts go, so that only their sizes count. */
function turnedInReading({ where }: PlausibilityCheck, place: string, say: Say): ToldFinding {
  const isOne = where.rows === 1;
  const [all, them] = isOne
    ? [say("bara ett belopp, med minus", "only one amount, with a minus"), say("det", "it")]
    : [say("bara belopp med minus", "only amounts with a minus"), say("dem", "them")];
  const whatSays = where.items === undefined ? say("kolumnen", "the column") : say("gruppen", "the group");
  return {
    what: say(
      `${place} har ${all}. Avvik har läst ${them} utan: ${whatSays} säger redan åt vilket håll det går.`,
      `${place} has ${all}. Avvik has read ${them} without: ${whatSays} already says which way it goes.`
    ),
    remedy: say(
      "Inget behöver göras om det stämmer. Annars rättar du tecknet på de rader som ska gå åt andra hållet.",
      "Nothing needs to be done if that is right. Otherwise correct the sign of the rows that go the other way."
    ),
  };
}

/** "Utfall i Investeringar", "Ökade kostnader i Händelser", "Bidrag". */
function placeOf({ where }: PlausibilityCheck, say: Say, language: Language): string {
  const sheet = sheetName(where.source);
  const names = [...(where.columns ?? []), ...(where.items ?? []).map(itemName)];
  return names.length === 0 ? sheet : `${listed(names, language)} ${say("i", "in")} ${sheet}`;
}
