/** What is found in the ledgers: signs, units, months, repeated rows, places, and what the year before says. */
import type { Cause, Evidence, PlausibilityCheck } from "../../analysis/plausibility/finding";
import { negate, type Ore } from "../../model/money";
import { counted, listed, type Language } from "../language";
import type { Say } from "../say";
import {
  areaNames,
  capital,
  consequence,
  forAreas,
  lineName,
  monthsInWords,
  sheetName,
  sheetsOf,
  sizeInWords,
  type TellFinding,
  type ToldFinding,
} from "./told";

export const tellSign: TellFinding = ({ where, cause, found, effect }, say, language) => {
  const sheet = sheetName(where.source);
  const meaning = consequence(effect, say, language);
  const turnIn = say(`Vänd tecknet i ${sheet}`, `Turn the sign in ${sheet}`);
  const places = forAreas(where, say, language);
  if (cause === "costsSetting")
    return {
      what: say("Tecknet är vänt i både Utfall och Budget.", "The sign is turned in both Utfall and Budget.") + meaning,
      remedy: say(
        "Ändra Kostnader i Inställningar: positiva om kostnader står utan minus, annars negativa.",
        "Change Kostnader in Inställningar: positiva if costs stand without a minus, otherwise negativa."
      ),
    };
  if (where.lines !== undefined) {
    const lines = listed(where.lines.map(lineName), language);
    return {
      what: say(`${lines} har fel tecken i ${sheet}.`, `${lines} has the wrong sign in ${sheet}.`) + meaning,
      remedy: say(`${turnIn} på raderna.`, `${turnIn} on those rows.`),
    };
  }
  if (where.periods !== undefined) {
    const months = monthsInWords(where.periods, language);
    return {
      what: say(`Tecknet är vänt i ${sheet} för ${months}.`, `The sign is turned in ${sheet} for ${months}.`) + meaning,
      remedy: say(`${turnIn} på månadens rader.`, `${turnIn} on the rows of that month.`),
    };
  }
  if (cause === undefined)
    return { what: netIncome(where.source, found, say, language), remedy: lookThrough(sheet, say) };
  const [swedish, english] = TURNED[cause] ?? TURNED_ALL;
  return {
    what: `${say(`${swedish} i ${sheet}${places}.`, `${english} in ${sheet}${places}.`)}${meaning}`,
    remedy: say(`${turnIn}${places}.`, `${turnIn}${places}.`),
  };
};

type Pair = readonly [swedish: string, english: string];

const TURNED_ALL: Pair = ["Tecknet är vänt", "The sign is turned"];
const TURNED: Partial<Readonly<Record<Cause, Pair>>> = {
  costsTurned: ["Kostnaderna har fel tecken", "Costs have the wrong sign"],
  incomeTurned: ["Intäkterna har fel tecken", "Income has the wrong sign"],
};

function netIncome(
  source: "outcome" | PlausibilityCheck["where"]["source"],
  found: Evidence,
  say: Say,
  language: Language
): string {
  const netCost = found.kind === "netCost" ? sizeInWords(found.netCost, language) : "";
  return say(
    `Intäkterna i ${sheetName(source)} är ${netCost} större än kostnaderna, fast nämnden har kommunbidrag.`,
    `Income in ${sheetName(source)} is ${netCost} more than costs, though the committee has a grant.`
  );
}

function lookThrough(sheet: string, say: Say): string {
  return say(`Se över tecken och belopp i ${sheet}.`, `Look through signs and amounts in ${sheet}.`);
}

export const tellScale: TellFinding = ({ where, cause, found, effect }, say, language) => {
  const sheet = sheetName(where.source);
  const meaning = consequence(effect, say, language);
  if (cause === "unitOfAll")
    return {
      what: say(
        "Beloppen i Utfall och Budget är större än någon nämnds. Enheten är troligen fel.",
        "The amounts in Utfall and Budget are larger than any committee’s. The unit is probably wrong."
      ),
      remedy: say("Ändra Beloppsenhet i Inställningar.", "Change Beloppsenhet in Inställningar."),
    };
  if (cause === "unitOfEither") return { what: oneOfTwo({ where, found }, say, language), remedy: sameUnit(say) };
  const factor = "factor" in found ? (found.factor ?? 1000) : 1000;
  const months = where.periods === undefined ? "" : ` ${say("i", "in")} ${monthsInWords(where.periods, language)}`;
  const columns = where.columns === undefined ? "" : `, ${listed(where.columns, language)},`;
  const subject = `${sheet}${columns}${forAreas(where, say, language)}${months}`;
  return { what: `${isTimes(subject, factor, say)}${meaning}`, remedy: sameUnit(say) };
};

/** "Budget är omkring en tusendel av vad den borde vara: troligen i tusental kronor." */
function isTimes(subject: string, factor: number, say: Say): string {
  const isMillion = factor > 100_000 || factor < 1 / 100_000;
  const size = isMillion ? say("en miljon", "a million") : say("tusen", "a thousand");
  return factor > 1
    ? say(
        `Beloppen i ${subject} är omkring ${size} gånger för stora. De står troligen i en annan enhet än resten.`,
        `The amounts in ${subject} are about ${size} times too large. They are probably in another unit than the rest.`
      )
    : say(
        `Beloppen i ${subject} är omkring ${size} gånger för små. De står troligen i en annan enhet än resten.`,
        `The amounts in ${subject} are about ${size} times too small. They are probably in another unit than the rest.`
      );
}

function oneOfTwo({ where, found }: Pick<PlausibilityCheck, "where" | "found">, say: Say, language: Language): string {
  const isMillion = "factor" in found && (found.factor ?? 1000) > 100_000;
  const size = isMillion ? say("en miljon", "a million") : say("tusen", "a thousand");
  const two =
    where.columns === undefined
      ? `${sheetsOf({ source: "outcome", also: "budget" }, language)}${forAreas(where, say, language)}`
      : `${listed(where.columns, language)} ${say("i", "in")} ${sheetName(where.source)}`;
  return say(
    `${two} skiljer sig omkring ${size} gånger. De står troligen i olika enheter.`,
    `${two} differ by about ${size} times. They are probably in different units.`
  );
}

function sameUnit(say: Say): string {
  return say(
    "Skriv beloppen i den enhet som Inställningar säger, eller ändra Beloppsenhet.",
    "Enter the amounts in the unit that Inställningar says, or change Beloppsenhet."
  );
}

export const tellMonths: TellFinding = ({ where, cause, found, effect }, say, language) => {
  const sheet = sheetName(where.source);
  const months = monthsInWords(where.periods ?? [], language);
  const places = forAreas(where, say, language);
  const meaning = consequence(effect, say, language);
  const fetch = say(`Hämta de rader som saknas till ${sheet}.`, `Fetch the rows that are missing to ${sheet}.`);
  const isMany = (where.periods ?? []).length > 1;
  if (cause === "monthThin") {
    const [rows, usual] = found.kind === "rowsOfMonths" ? [found.rows, found.usualRows] : [0, 0];
    const few = say(
      `${capital(months)} har få rader i ${sheet}${places}: ${rows} mot vanligen ${usual}.`,
      `${months} ${isMany ? "have" : "has"} few rows in ${sheet}${places}: ${rows} where ${usual} are usual.`
    );
    return { what: few + meaning, remedy: fetch };
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
  const [outcome, budget] = found.kind === "place" ? [found.outcome, found.budget] : [0 as Ore, 0 as Ore];
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

export const tellLastYear: TellFinding = ({ where, found }, say, language) => {
  const [now, before, year] = found.kind === "change" ? [found.now, found.before, found.year] : [0 as Ore, 0 as Ore, 0];
  const subject =
    where.periods === undefined
      ? where.areas === undefined
        ? listed((where.lines ?? []).map(lineName), language)
        : areaNames(where.areas, language)
      : capital(monthsInWords(where.periods, language));
  const [to, from] = [negate(now), negate(before)].map((amount) => say.amount(amount));
  return {
    what: say(
      `${subject} har ändrats mycket mot ${year}: nettokostnad ${to ?? ""} mot ${from ?? ""}.`,
      `${subject} has changed much against ${year}: a net cost of ${to ?? ""} against ${from ?? ""}.`
    ),
    remedy: say("Inget behöver göras om det är väntat.", "Nothing needs to be done if it is expected."),
  };
};
