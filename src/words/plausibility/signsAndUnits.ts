/** What is found of signs and units in the ledgers. */
import type { Cause, Evidence, PlausibilityCheck } from "../../analysis/plausibility/finding";
import type { SourceName } from "../../model/source";
import { listed, type Language } from "../language";
import type { Say } from "../say";
import {
  consequence,
  forAreas,
  lineName,
  monthsInWords,
  sheetName,
  sheetsOf,
  sizeInWords,
  type TellFinding,
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

function netIncome(source: SourceName, found: Evidence, say: Say, language: Language): string {
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
