/** Problems that show when the sources are seen together: grants, budgets, forecasts and rounding. */
import { SPECS } from "../sources/catalogue";
import type { Telling } from "./say";

type WholeProblem =
  | "grantOutsideAreas"
  | "areaWithoutGrant"
  | "areaWithoutBudget"
  | "grantNegative"
  | "budgetDiffersFromGrant"
  | "forecastMissing"
  | "forecastNotMoved"
  | "grantMovedTwice"
  | "selectionEmpty"
  | "selectionsOverlap"
  | "yearNotOver"
  | "rowsNotRolled"
  | "layoutNotRolled"
  | "roundingRelaxed";

export const wholeTexts: Telling<WholeProblem> = {
  grantOutsideAreas: ({ name, amount }, say) => {
    const nowhere = say(
      `Kommunbidrag på ${say.amount(amount)} saknar verksamhetsområde och står under Ej fördelat.`,
      `A grant of ${say.amount(amount)} has no area and stands under Ej fördelat.`
    );
    const elsewhere = say(
      `Kommunbidrag på ${say.amount(amount)} går till ${say.quoted(name)}, som inte finns i Områden. Det står under Ej fördelat.`,
      `A grant of ${say.amount(amount)} goes to ${say.quoted(name)}, which is not in Områden. It stands under Ej fördelat.`
    );
    return {
      what: name === "" ? nowhere : elsewhere,
      remedy: say(
        "Skriv områdets namn som i Områden, eller lägg till området där.",
        "Enter the area's name as in Områden, or add the area there."
      ),
    };
  },
  areaWithoutGrant: ({ area }, say) => ({
    what: say(`${say.quoted(area)} har inget kommunbidrag.`, `${say.quoted(area)} has no grant.`),
    remedy: say(
      "Lägg till en rad i Kommunbidrag, med Belopp 0 om området inte ska ha något.",
      "Add a row to Kommunbidrag, with Belopp 0 if the area should have none."
    ),
  }),
  areaWithoutBudget: ({ area }, say) => ({
    what: say(`${say.quoted(area)} har ingen budget.`, `${say.quoted(area)} has no budget.`),
    remedy: say(
      "Lägg till rader i Budget, med Belopp 0 om området inte ska ha någon.",
      "Add rows to Budget, with Belopp 0 if the area should have none."
    ),
  }),
  grantNegative: ({ area, amount }, say) => ({
    what: say(
      `Kommunbidraget till ${say.quoted(area)} är negativt: ${say.amount(amount)}. Det räknas som ett krav på intäkter.`,
      `The grant to ${say.quoted(area)} is negative: ${say.amount(amount)}. It counts as a demand for income.`
    ),
    remedy: say(
      "Inget behöver göras om det är avsett. Annars: rätta tecknet i Kommunbidrag.",
      "Nothing needs to be done if that is meant. Otherwise: correct the sign in Kommunbidrag."
    ),
  }),
  budgetDiffersFromGrant: ({ area, difference }, say) => ({
    what: say(
      `Budgeten för ${say.quoted(area)} och områdets kommunbidrag skiljer sig med ${say.amount(difference)}.`,
      `The budget of ${say.quoted(area)} and the area's grant differ by ${say.amount(difference)}.`
    ),
    remedy: say(
      "Avvikelsen räknas mot kommunbidraget. Rätta Budget eller Kommunbidrag om skillnaden inte är avsedd.",
      "The deviation is counted against the grant. Correct Budget or Kommunbidrag if the difference is not meant."
    ),
  }),
  forecastMissing: ({ occasion }, say) => ({
    what: say(`Prognos saknas för ${say.quoted(occasion)}.`, `There is no forecast for ${say.quoted(occasion)}.`),
    remedy: say("Lägg till rader i Prognos för tillfället.", "Add rows to Prognos for the occasion."),
  }),
  forecastNotMoved: ({ move, area, occasion }, say) => ({
    what: say(
      `Prognosen för ${area} vid ${occasion} är inte omräknad för flytten ${say.quoted(move)}: verksamhetens del av den är inte känd.`,
      `The forecast for ${area} at ${occasion} is not restated for the move ${say.quoted(move)}: the activity's part of it is not known.`
    ),
    remedy: say(
      "Lägg till en rad i Orsaker med verksamhetens koder, och dess del av prognosen som en rad med den orsaken i Prognos.",
      "Add a row to Orsaker with the activity's codes, and its part of the forecast as a row with that cause in Prognos."
    ),
  }),
  grantMovedTwice: ({ move, decision, from, to, decided, budgeted }, say) => ({
    what: say(
      `Beslutet ${say.quoted(decision)} flyttar ${say.amount(decided)} av kommunbidraget från ${from} till ${to}, och flytten ${say.quoted(move)} flyttar ${say.amount(budgeted)} till efter budgeten. Är det samma flytt räknas den två gånger.`,
      `The decision ${say.quoted(decision)} moves ${say.amount(decided)} of the grant from ${from} to ${to}, and the move ${say.quoted(move)} moves ${say.amount(budgeted)} more by the budget. If it is the same move it counts twice.`
    ),
    remedy: say(
      "Svara i kolumnen Flytta kommunbidrag i Flyttar: Nej om beslutet redan har flyttat det, annars Ja.",
      "Answer in the column Flytta kommunbidrag of Flyttar: Nej if the decision has moved it already, else Ja."
    ),
  }),
  yearNotOver: ({ through }, say) => ({
    what: say(
      `Arbetsboken är läst till och med ${through}: året är inte slut, och det som kommer efter skulle saknas.`,
      `The workbook is read through ${through}: the year is not over, and what comes after would be missing.`
    ),
    remedy: say(
      "Sätt Tillfälle och Till och med i Inställningar till årets sista, och rulla sedan.",
      "Set Tillfälle and Till och med in Inställningar to the last of the year, and then roll."
    ),
  }),
  rowsNotRolled: ({ rows }, say) => ({
    what: say(
      `${say.count(rows, "rad", "rader")} i Utfall hör inte till året eller till ett tidigare år och skulle försvinna när Utfall töms.`,
      `${say.count(rows, "row", "rows")} of Utfall belong to neither the year nor an earlier one, and would be lost when Utfall is emptied.`
    ),
    remedy: say(
      "Rätta perioden på raderna, eller flytta dem till ett eget blad, och rulla sedan.",
      "Correct the period of the rows, or move them to a sheet of their own, and then roll."
    ),
  }),
  layoutNotRolled: ({ source }, say) => ({
    what: say(
      `${SPECS[source].sheet} är inte upplagt som i mallen, så vilka celler som är årets är inte säkert. Ingenting har tömts.`,
      `${SPECS[source].sheet} is not laid out as the template, so which cells are the year’s is not sure. Nothing has been emptied.`
    ),
    remedy: say(
      `Lägg raderna under mallens rubriker på bladet ${SPECS[source].sheet}, eller ta bort bladet om det inte behövs, och rulla sedan.`,
      `Put the rows under the template’s headings on the sheet ${SPECS[source].sheet}, or remove the sheet if it isn’t needed, and then roll.`
    ),
  }),
  selectionEmpty: ({ name }, say) => ({
    what: say(
      `${say.quoted(name)} väljer ingen rad i Utfall eller Budget.`,
      `${say.quoted(name)} selects no row of Utfall or Budget.`
    ),
    remedy: say(
      "Kontrollera koderna i Verksamhet och Konto, och området.",
      "Check the codes in Verksamhet and Konto, and the area."
    ),
  }),
  selectionsOverlap: ({ names, rows, amount }, say) => ({
    what: say(
      `${say.count(rows, "rad", "rader")} på ${say.amount(amount)} väljs av flera: ${say.list(names)}. De räknas till den första.`,
      `${say.count(rows, "row", "rows")} of ${say.amount(amount)} are selected by several: ${say.list(names)}. They count for the first.`
    ),
    remedy: say(
      "Ändra koderna så att varje rad väljs av högst en.",
      "Change the codes so that each row is selected by one at most."
    ),
  }),
  roundingRelaxed: ({ table, row }, say) => ({
    what: say(
      `Raden ${say.quoted(row)} i ${say.quoted(table)} gick inte att avrunda så att alla summor går ihop. Det står vid raden.`,
      `The row ${say.quoted(row)} of ${say.quoted(table)} could not be rounded so that every sum adds up. The row says so.`
    ),
    remedy: say(
      "Inget behöver göras. De exakta beloppen stämmer.",
      "Nothing needs to be done. The exact amounts agree."
    ),
  }),
};
