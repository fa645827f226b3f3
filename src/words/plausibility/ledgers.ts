/** What is found of months and repeated rows in the ledgers, and against the year before. */
import { negate, ZERO } from "../../model/money";
import type { Evidence, Where } from "../../analysis/plausibility/finding";
import { counted, listed, type Language } from "../language";
import { printed } from "../numbers";
import type { Say } from "../say";
import {
  areaNames,
  capital,
  consequence,
  forAreas,
  lineName,
  monthsInWords,
  sheetName,
  type TellFinding,
} from "./told";

export const tellMonths: TellFinding = ({ where, cause, found, effect }, say, language) => {
  const sheet = sheetName(where.source);
  const months = monthsInWords(where.periods ?? [], language);
  const places = forAreas(where, say, language);
  const meaning = consequence(effect, say, language);
  const fetch = say(`Hämta de rader som saknas till ${sheet}.`, `Fetch the rows that are missing to ${sheet}.`);
  const isMany = (where.periods ?? []).length > 1;
  if (cause === "monthThin") {
    const few = say(
      `${capital(months)} ser ${isMany ? "ofullständiga" : "ofullständig"} ut i ${sheet}${places}`,
      `${months} ${isMany ? "look" : "looks"} incomplete in ${sheet}${places}`
    );
    return { what: `${few}: ${compared(found, say, language)}.${meaning}`, remedy: fetch };
  }
  const missing = say(
    `${capital(months)} saknas i ${sheet}${places}.`,
    `${months} ${isMany ? "are" : "is"} missing in ${sheet}${places}.`
  );
  const tooEarly = say(
    `${fetch} Är perioden inte slut: ändra Till och med i Inställningar.`,
    `${fetch} If the period is not over: change Till och med in Inställningar.`
  );
  return { what: missing + meaning, remedy: cause === "endsEarly" ? tooEarly : fetch };
};

/** "54 rader mot vanligen 80, och 42 procent av det som brukar komma varje månad" */
function compared(found: Evidence, say: Say, language: Language): string {
  if (found.kind !== "rowsOfMonths") return "";
  const { rows, usualRows, part } = found;
  const counts = say(
    `${say.count(rows, "rad", "rader")} mot vanligen ${usualRows}`,
    `${say.count(rows, "row", "rows")} where ${usualRows} are usual`
  );
  if (part === undefined) return counts;
  const percent = printed(part * 100, 0, language);
  return say(
    `${counts}, och ${percent} procent av det som brukar komma varje månad`,
    `${counts}, and ${percent} percent of what comes every month`
  );
}

export const tellRepeated: TellFinding = (check, say, language) => {
  const { where, cause, found, effect } = check;
  const sheet = sheetName(where.source);
  const meaning = consequence(effect, say, language);
  if (cause === "sameLedger")
    return {
      what: say("Budget och Utfall innehåller samma rader.", "Budget and Utfall hold the same rows."),
      remedy: say("Hämta rätt fil till Budget eller Utfall.", "Fetch the right file to Budget or Utfall."),
    };
  const places = forAreas(where, say, language);
  if (cause === "accumulated")
    return {
      what:
        say(
          `Månaderna i ${sheet}${places} ser ut att vara ackumulerade: de växer månad för månad till långt över budgeten.`,
          `The months in ${sheet}${places} look accumulated: they grow month by month to far beyond the budget.`
        ) + meaning,
      remedy: say("Hämta beloppen per månad.", "Fetch the amounts by the month."),
    };
  const months = where.periods === undefined ? "" : ` ${say("i", "in")} ${monthsInWords(where.periods, language)}`;
  const rows = found.kind === "repeated" ? found.rows : 0;
  return {
    what:
      say(
        `${counted(rows, "rad", "rader")} i ${sheet}${places}${months} ser ut att stå två gånger.`,
        `${counted(rows, "row", "rows")} of ${sheet}${places}${months} ${rows === 1 ? "seems" : "seem"} to stand twice.`
      ) + meaning,
    remedy: say("Ta bort dem om de har kommit med två gånger.", "Delete them if they have been included twice."),
  };
};

/** The months, the areas or the lines that have changed. */
function changedIn({ periods, areas, lines = [] }: Where, language: Language): string {
  if (periods !== undefined) return capital(monthsInWords(periods, language));
  return areas === undefined ? listed(lines.map(lineName), language) : areaNames(areas, language);
}

export const tellLastYear: TellFinding = ({ where, found }, say, language) => {
  const [now, before, year] = found.kind === "change" ? [found.now, found.before, found.year] : [ZERO, ZERO, 0];
  const subject = changedIn(where, language);
  const [to, from] = [negate(now), negate(before)].map((amount) => say.amount(amount));
  return {
    what: say(
      `${subject} har ändrats mycket mot ${year}: nettokostnad ${to ?? ""} mot ${from ?? ""}.`,
      `${subject} has changed much against ${year}: a net cost of ${to ?? ""} against ${from ?? ""}.`
    ),
    remedy: say("Inget behöver göras om det är väntat.", "Nothing needs to be done if it is expected."),
  };
};
