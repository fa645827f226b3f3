/** Problems of ledger rows: codes that belong nowhere, other periods, repeated rows. Amounts are effects on the result. */
import type { StrayRows } from "../model/problem";
import type { SourceName } from "../model/source";
import { SPECS } from "../sources/catalogue";
import type { Say, Telling } from "./say";

type LedgerProblem =
  | "responsibilityUnknown"
  | "accountUnknown"
  | "accountOutside"
  | "periodUnreadable"
  | "otherPeriod"
  | "noRowsForYear"
  | "duplicateRows"
  | "sumTooLarge";

export const ledgerTexts: Telling<LedgerProblem> = {
  responsibilityUnknown: ({ source, stray }, say) => ({
    what:
      (stray.code === ""
        ? say("Ansvar saknas", "There is no responsibility")
        : say(
            `Ansvar ${codes(stray, say)} hör inte till något verksamhetsområde`,
            `Responsibility ${codes(stray, say)} belongs to no area`
          )) + unallocated(source, stray, say),
    remedy:
      stray.code === ""
        ? say("Fyll i ansvar på raderna.", "Fill in the responsibility on the rows.")
        : say(
            "Lägg till koden, eller början av den, i Ansvar. Har den tappat en inledande nolla: skriv koden som text.",
            "Add the code, or its beginning, to Ansvar. If it has lost a leading zero: enter the code as text."
          ),
  }),
  accountUnknown: ({ source, stray, notCommittees }, say) => {
    const { finding, remedy } = unknownAccount(stray, notCommittees, say);
    return { what: `${finding}${unallocated(source, stray, say)}`, remedy };
  },
  accountOutside: ({ source, stray, accountClass }, say) => ({
    what:
      (accountClass === "investment"
        ? say(
            `Konto ${codes(stray, say)} är investeringar och ingår inte i resultatet`,
            `Account ${codes(stray, say)} is investments and no part of the result`
          )
        : say(
            `Konto ${codes(stray, say)} är bokslutskonton och räknas inte i resultatet`,
            `Account ${codes(stray, say)} is closing entries and does not count in the result`
          )) + `: ${rows(source, stray, say)}`,
    remedy: say(
      "Inget behöver göras. Ska de räknas: ge kontot en annan rad i Kontoplan.",
      "Nothing needs to be done. If they should count: give the account another line in Kontoplan."
    ),
  }),
  periodUnreadable: ({ source, stray }, say) => ({
    what:
      (stray.code === ""
        ? say("Period saknas", "There is no period")
        : say(
            `Perioden ${say.quoted(stray.code)}${stray.codes > 1 ? ` och ${stray.codes - 1} till` : ""} går inte att läsa`,
            `The period ${say.quoted(stray.code)}${stray.codes > 1 ? ` and ${stray.codes - 1} more` : ""} cannot be read`
          )) +
      say(
        `: ${rows(source, stray, say)} ${stray.rows === 1 ? "Den" : "De"} räknas inte.`,
        `: ${rows(source, stray, say)} ${stray.rows === 1 ? "It does" : "They do"} not count.`
      ),
    remedy: say(
      "Skriv perioden som 202405, 2024-05 eller ett datum.",
      "Enter the period as 202405, 2024-05 or a date."
    ),
  }),
  otherPeriod: ({ source, stray }, say) => ({
    what: say(
      `Rader för ${codes(stray, say)} räknas inte: ${rows(source, stray, say)}`,
      `Rows for ${codes(stray, say)} do not count: ${rows(source, stray, say)}`
    ),
    remedy: say(
      "Inget behöver göras om rapporten avser rätt tid. Annars: ändra År eller Till och med i Inställningar.",
      "Nothing needs to be done if the report is for the right time. Otherwise: change År or Till och med in Inställningar."
    ),
  }),
  noRowsForYear: ({ source, year, found }, say) => ({
    what: say(
      `${SPECS[source].sheet} har inga rader att räkna för ${year}, bara för ${say.list(found)}.`,
      `${SPECS[source].sheet} has no rows to count for ${year}, only for ${say.list(found)}.`
    ),
    remedy: say(
      "Ändra År eller Till och med i Inställningar, eller hämta rätt rader.",
      "Change År or Till och med in Inställningar, or fetch the right rows."
    ),
  }),
  duplicateRows: ({ source, stray }, say) => ({
    what: say(
      `Rader som upprepar en annan rad med samma verifikation, period, konto, ansvar, verksamhet och belopp, till exempel verifikation ${stray.code}: ${rows(source, stray, say)} ${stray.rows === 1 ? "Den" : "De"} räknas med.`,
      `Rows that repeat another row with the same verification, period, account, responsibility, activity and amount, for example verification ${stray.code}: ${rows(source, stray, say)} ${stray.rows === 1 ? "It counts" : "They count"}.`
    ),
    remedy: say("Ta bort dem om de har kommit med två gånger.", "Delete them if they have been included twice."),
  }),
  sumTooLarge: ({ source }, say) => ({
    what: say(
      `Beloppen är tillsammans för stora för att räknas på öret, mest i ${SPECS[source].sheet}.`,
      `The amounts are too large together to be counted exactly, most of all in ${SPECS[source].sheet}.`
    ),
    remedy: say(
      "Se efter att Beloppsenhet i Inställningar stämmer med beloppen.",
      "See that Beloppsenhet in Inställningar agrees with the amounts."
    ),
  }),
};

/** "9999", "9999 och 3 till". */
function codes({ code, codes }: StrayRows, say: Say): string {
  return codes > 1 ? say(`${code} och ${codes - 1} till`, `${code} and ${codes - 1} more`) : code;
}

/** "12 rader i Utfall, −1 234,50 kr på resultatet." */
function rows(source: SourceName, { rows, amount }: StrayRows, say: Say): string {
  return say(
    `${say.count(rows, "rad", "rader")} i ${SPECS[source].sheet}, ${say.amount(amount)} på resultatet.`,
    `${say.count(rows, "row", "rows")} of ${SPECS[source].sheet}, ${say.amount(amount)} on the result.`
  );
}

function unallocated(source: SourceName, stray: StrayRows, say: Say): string {
  return say(
    `: ${rows(source, stray, say)} Beloppet står under Ej fördelat.`,
    `: ${rows(source, stray, say)} The amount stands under Ej fördelat.`
  );
}

function unknownAccount(
  stray: StrayRows,
  notCommittees: boolean,
  say: Say
): { readonly finding: string; readonly remedy: string } {
  if (stray.code === "")
    return {
      finding: say("Konto saknas", "There is no account"),
      remedy: say("Fyll i konto på raderna.", "Fill in the account on the rows."),
    };
  if (notCommittees)
    return {
      finding: say(
        `Konto ${codes(stray, say)} är för hela kommunen (skatt, generella bidrag och liknande) och inte en nämnds`,
        `Account ${codes(stray, say)} is for the whole municipality (taxes, general grants and the like) and not a committee's`
      ),
      remedy: say(
        "Ta bort raderna om de inte är nämndens. Annars: lägg till kontot i Kontoplan.",
        "Delete the rows if they are not the committee's. Otherwise: add the account to Kontoplan."
      ),
    };
  return {
    finding: say(
      `Konto ${codes(stray, say)} hör inte till någon rad i resultaträkningen`,
      `Account ${codes(stray, say)} belongs to no line of the income statement`
    ),
    remedy: say(
      "Lägg till kontot, eller början av det, i Kontoplan.",
      "Add the account, or its beginning, to Kontoplan."
    ),
  };
}
