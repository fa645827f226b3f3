/** Problems of the year's rounds: the form that forecasts are typed in, and what is locked. */
import type { Say, Telling } from "./say";

type RoundProblem =
  | "formRowUnknown"
  | "formRowTwice"
  | "formAmountUnreadable"
  | "forecastContradicts"
  | "forecastIncomplete"
  | "roundNotLocked"
  | "correctionWithoutReason"
  | "nothingToLock"
  | "nothingToBringIn"
  | "roundAlreadyThere"
  | "notOfEarlierYear"
  | "broughtOutcomesDiffer"
  | "lockedRowChanged"
  | "lockedRowRemoved"
  | "lockedRowsReordered"
  | "lockedRowAdded"
  | "lockedChainBroken";

export const roundTexts: Telling<RoundProblem> = {
  formRowUnknown: ({ name, known }, say) => ({
    what: say(
      `Raden ${say.quoted(name)} i Prognosunderlag hör inte till något område i Områden. Det som står i den räknas inte.`,
      `The row ${say.quoted(name)} in Prognosunderlag belongs to no area in Områden. What stands in it does not count.`
    ),
    remedy: say(
      `Skriv områdets namn: ${say.either(known)}. Raden står kvar tills den tas bort.`,
      `Enter the area's name: ${say.either(known)}. The row stays until it is removed.`
    ),
  }),
  formRowTwice: ({ name }, say) => ({
    what: say(
      `${say.quoted(name)} har två rader med prognos i Prognosunderlag.`,
      `${say.quoted(name)} has two rows with a forecast in Prognosunderlag.`
    ),
    remedy: say("Töm prognosen i den rad som inte gäller.", "Empty the forecast of the row that is not valid."),
  }),
  formAmountUnreadable: ({ text }, say) => ({
    what: say(
      `${say.quoted(text)} i kolumnen Prognos i Prognosunderlag går inte att läsa som ett belopp.`,
      `${say.quoted(text)} in the column Prognos in Prognosunderlag cannot be read as an amount.`
    ),
    remedy: say(
      "Skriv ett tal, till exempel -4500. Ord skrivs i kolumnen Kommentar.",
      "Enter a number, for example -4500. Words go in the column Kommentar."
    ),
  }),
  forecastContradicts: ({ occasion, by, rows, name, stated, counted }, say) => ({
    what: say(
      `Bladet Prognos säger annat om ${occasion} än ${by === "form" ? "Prognosunderlag" : "den låsta prognosen"}, på ${say.count(rows, "rad", "rader")}. ${name}: ${say.amount(stated)} på bladet Prognos, ${countedIn(counted, say)}. Det senare gäller.`,
      `The sheet Prognos says otherwise of ${occasion} than ${by === "form" ? "Prognosunderlag" : "the locked forecast"}, in ${say.count(rows, "row", "rows")}. ${name}: ${say.amount(stated)} on the sheet Prognos, ${countedIn(counted, say)}. The latter counts.`
    ),
    remedy: say(
      "Ta bort raderna från bladet Prognos, eller skriv deras belopp i Prognosunderlag.",
      "Delete the rows from the sheet Prognos, or enter their amounts in Prognosunderlag."
    ),
  }),
  forecastIncomplete: ({ occasion, areas }, say) => ({
    what: say(
      `Prognosen för ${occasion} saknas för ${say.list(areas)}. Där räknas med resultat i balans.`,
      `The forecast of ${occasion} is missing for ${say.list(areas)}. They are taken to be in balance.`
    ),
    remedy: say(
      "Fyll i Prognos i Prognosunderlag, 0 om området väntas gå jämnt ut.",
      "Fill in Prognos in Prognosunderlag, 0 if the area is expected to break even."
    ),
  }),
  roundNotLocked: ({ occasion, year }, say) => ({
    what: say(
      `Prognosunderlag har en prognos för ${occasion} ${year} som inte är låst. Ett nytt underlag skulle skriva över den.`,
      `Prognosunderlag has a forecast of ${occasion} ${year} that is not locked. A new form would replace it.`
    ),
    remedy: say(
      "Tryck på Lås prognosen. Tryck sedan på Prognos igen.",
      "Press Lock the forecast. Then press Forecast again."
    ),
  }),
  correctionWithoutReason: ({ occasion }, say) => ({
    what: say(
      `${occasion} är redan låst. En rättelse behöver ett skäl.`,
      `${occasion} is locked already. A correction needs a reason.`
    ),
    remedy: say(
      "Skriv varför i raden Skäl till rättelse, sist i Prognosunderlag, och lås igen.",
      "Say why in the row Skäl till rättelse, last in Prognosunderlag, and lock again."
    ),
  }),
  nothingToLock: ({ occasion, version }, say) => ({
    what: say(
      `${occasion} är låst som version ${version} och inget har ändrats sedan dess.`,
      `${occasion} is locked as version ${version}, and nothing has changed since.`
    ),
    remedy: say("Inget behöver göras.", "Nothing needs to be done."),
  }),
  nothingToBringIn: (_, say) => ({
    what: say(
      "Det finns ingen historik att hämta som inte redan står i Prognoshistorik.",
      "There is no history to bring in that does not stand in Prognoshistorik already."
    ),
    remedy: say(
      "Lägg tidigare års prognoser på bladet Tidigare prognoser: År, Tillfälle, Verksamhetsområde, Prognos och Utfall.",
      "Put earlier years' forecasts on the sheet Tidigare prognoser: År, Tillfälle, Verksamhetsområde, Prognos and Utfall."
    ),
  }),
  roundAlreadyThere: ({ occasion, year }, say) => ({
    what: say(
      `${occasion} ${year} står redan i Prognoshistorik. Raderna i Tidigare prognoser har inte hämtats in över dem.`,
      `${occasion} ${year} stands in Prognoshistorik already. The rows of Tidigare prognoser have not been brought in over it.`
    ),
    remedy: say("Inget behöver göras.", "Nothing needs to be done."),
  }),
  notOfEarlierYear: ({ rows, year }, say) => ({
    what: say(
      `${say.count(rows, "rad", "rader")} i Tidigare prognoser är från ${year} eller senare och har inte hämtats in.`,
      `${say.count(rows, "row", "rows")} of Tidigare prognoser are of ${year} or later and have not been brought in.`
    ),
    remedy: say("Årets prognoser låses med Lås prognosen.", "This year's forecasts are locked with Lås prognosen."),
  }),
  broughtOutcomesDiffer: ({ year, area, stated, before }, say) => ({
    what: say(
      `Utfallet ${year} för ${area} är ${say.amount(stated)} här och ${say.amount(before)} i en rad ovanför.`,
      `The outcome of ${year} for ${area} is ${say.amount(stated)} here and ${say.amount(before)} in a row above.`
    ),
    remedy: say(
      "Skriv samma utfall i alla rader för året och området, och hämta sedan.",
      "Write the same outcome in all rows of the year and area, and then bring them in."
    ),
  }),
  lockedRowChanged: ({ row, changes }, say) => ({
    what: say(
      `En låst rad i Prognoshistorik hade ändrats: ${row}. ${changes.map(({ column, was, stood }) => `${column}: låst ${say.quoted(was)}, stod ${say.quoted(stood)}`).join(". ")}. Den är återställd.`,
      `A locked row in Prognoshistorik had been changed: ${row}. ${changes.map(({ column, was, stood }) => `${column}: locked ${say.quoted(was)}, stood ${say.quoted(stood)}`).join(". ")}. It has been put back.`
    ),
    remedy: corrected(say),
  }),
  lockedRowRemoved: ({ row, was }, say) => ({
    what: say(
      `En låst rad i Prognoshistorik hade tagits bort: ${row}, ${was}. Den är återställd.`,
      `A locked row in Prognoshistorik had been removed: ${row}, ${was}. It has been put back.`
    ),
    remedy: corrected(say),
  }),
  lockedRowsReordered: ({ rows }, say) => ({
    what: say(
      `Låsta rader i Prognoshistorik stod i annan ordning (${say.count(rows, "rad", "rader")}). Ordningen är återställd.`,
      `Locked rows in Prognoshistorik stood in another order (${say.count(rows, "row", "rows")}). The order has been put back.`
    ),
    remedy: say(
      "Inget behöver göras. Kopiera tabellen till ett eget blad för att sortera den.",
      "Nothing needs to be done. Copy the table to a sheet of your own to sort it."
    ),
  }),
  lockedRowAdded: ({ row }, say) => ({
    what: say(
      `En rad i Prognoshistorik är inte låst av Avvik: ${row}. Den räknas inte.`,
      `A row in Prognoshistorik was not locked by Avvik: ${row}. It does not count.`
    ),
    remedy: say(
      "Ta bort raden, eller skriv den utanför historikens tabell.",
      "Remove the row, or write it outside the table of the history."
    ),
  }),
  lockedChainBroken: ({ row }, say) => ({
    what: say(
      `Kontrollsummorna i Prognoshistorik stämmer inte från raden ${row}: den eller raden före har ändrats, tagits bort eller flyttats. Vad som stod där minns arbetsboken inte.`,
      `The checksums in Prognoshistorik do not agree from the row ${row} on: it or the row before has been changed, removed or moved. The workbook does not remember what stood there.`
    ),
    remedy: say("Jämför med en tidigare kopia av arbetsboken.", "Compare with an earlier copy of the workbook."),
  }),
};

function countedIn(counted: Parameters<Say["amount"]>[0] | undefined, say: Say): string {
  return counted === undefined ? say("inget där", "nothing there") : `${say.amount(counted)} ${say("där", "there")}`;
}

function corrected(say: Say): string {
  return say(
    "En låst prognos rättas som en ny version: ändra i Prognosunderlag, skriv skälet och lås igen.",
    "A locked forecast is corrected as a new version: change it in Prognosunderlag, give the reason and lock again."
  );
}
