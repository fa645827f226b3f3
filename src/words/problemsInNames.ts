/** Problems of names, codes and settings: what one sheet says does not meet what another says. */
import { SPECS } from "../sources/catalogue";
import type { Say, Telling } from "./say";

type NameProblem =
  | "duplicateName"
  | "prefixTwice"
  | "frameUnknown"
  | "areaUnknown"
  | "lineUnknown"
  | "occasionUnknown"
  | "frameDiffers"
  | "settingMissing"
  | "settingNotAllowed"
  | "settingUnknown";

export const nameTexts: Telling<NameProblem> = {
  duplicateName: ({ source, name }, say) => {
    const isForecast = source === "forecasts";
    return {
      what: say(
        `${say.quoted(name)} står mer än en gång i ${SPECS[source].sheet}.${isForecast ? " Beloppen läggs ihop." : ""}`,
        `${say.quoted(name)} stands more than once in ${SPECS[source].sheet}.${isForecast ? " The amounts are added up." : ""}`
      ),
      remedy: say(
        "Ta bort den rad som inte gäller, eller ge den ett eget namn.",
        "Delete the row that is not valid, or give it a name of its own."
      ),
    };
  },
  prefixTwice: ({ source, prefix, belongsTo: [first, second] }, say) => ({
    what: say(
      `Koden ${prefix} i ${SPECS[source].sheet} hör både till ${say.quoted(first)} och till ${say.quoted(second)}.`,
      `The code ${prefix} in ${SPECS[source].sheet} belongs both to ${say.quoted(first)} and to ${say.quoted(second)}.`
    ),
    remedy: say("Behåll den rad som gäller.", "Keep the row that is valid."),
  }),
  frameUnknown: ({ source, name, known }, say) => ({
    what: say(
      `Ramen ${say.quoted(name)} i ${SPECS[source].sheet} finns inte i Ramar.`,
      `The frame ${say.quoted(name)} in ${SPECS[source].sheet} is not in Ramar.`
    ),
    remedy: oneOf(known, "Ramar", say),
  }),
  areaUnknown: ({ source, name, known, cells }, say) => ({
    what: say(
      `Verksamhetsområdet ${say.quoted(name)} i ${SPECS[source].sheet} finns inte i Områden. ${cells === 1 ? "Raden" : `${say.count(cells, "rad", "rader")}`} används inte.`,
      `The area ${say.quoted(name)} in ${SPECS[source].sheet} is not in Områden. ${cells === 1 ? "The row is" : `${say.count(cells, "row", "rows")} are`} not used.`
    ),
    remedy: oneOf(known, "Områden", say),
  }),
  lineUnknown: ({ name, known }, say) => ({
    what: say(
      `${say.quoted(name)} i Kontoplan är ingen rad i resultaträkningen. Kontot följer den inbyggda kontoplanen så länge.`,
      `${say.quoted(name)} in Kontoplan is no line of the income statement. The account follows the built-in chart meanwhile.`
    ),
    remedy: say(`Skriv ${say.either(known)}.`, `Enter ${say.either(known)}.`),
  }),
  occasionUnknown: ({ source, name, known }, say) => ({
    what: say(
      `Tillfället ${say.quoted(name)} i ${SPECS[source].sheet} finns inte bland kommunens tillfällen. Raden används inte.`,
      `The occasion ${say.quoted(name)} in ${SPECS[source].sheet} is not among the municipality's occasions. The row is not used.`
    ),
    remedy: oneOf(known, "Tillfällen", say),
  }),
  frameDiffers: ({ area, stated, expected }, say) => ({
    what: say(
      `Kommunbidraget till ${say.quoted(area)} står på ramen ${say.quoted(stated)}, men området hör till ${say.quoted(expected)}. Beloppet räknas dit.`,
      `The grant to ${say.quoted(area)} stands with the frame ${say.quoted(stated)}, but the area belongs to ${say.quoted(expected)}. The amount is counted there.`
    ),
    remedy: say("Rätta ramen i Kommunbidrag eller i Områden.", "Correct the frame in Kommunbidrag or in Områden."),
  }),
  settingMissing: ({ key }, say) => ({
    what: say(`Inställningen ${key} saknas.`, `The setting ${key} is missing.`),
    remedy: say(
      `Lägg till en rad i Inställningar med nyckeln ${key} och ett värde.`,
      `Add a row to Inställningar with the key ${key} and a value.`
    ),
  }),
  settingNotAllowed: ({ key, text, allowed }, say) => ({
    what: say(
      `Inställningen ${key} kan inte vara ${say.quoted(text)}.`,
      `The setting ${key} cannot be ${say.quoted(text)}.`
    ),
    remedy:
      allowed.length === 1
        ? say(`Skriv till exempel ${say.list(allowed)}.`, `Enter for example ${say.list(allowed)}.`)
        : say(`Skriv ${say.either(allowed)}.`, `Enter ${say.either(allowed)}.`),
  }),
  settingUnknown: ({ key, known }, say) => ({
    what: say(
      `Inställningen ${say.quoted(key)} är okänd och används inte.`,
      `The setting ${say.quoted(key)} is unknown and not used.`
    ),
    remedy: say(
      `De inställningar som finns är ${say.list(known)}.`,
      `The settings that there are: ${say.list(known)}.`
    ),
  }),
};

function oneOf(known: readonly string[], sheet: string, say: Say): string {
  return say(
    `Skriv ${say.either(known)}. Eller lägg till namnet i ${sheet}.`,
    `Enter ${say.either(known)}. Or add the name to ${sheet}.`
  );
}
