/**
 * Problems of ledger rows: codes that belong nowhere, other periods, repeated rows. Amounts are effects on the result.
 */
import type { ProposedPlace, StrayRows } from "../model/problem";
import type { SourceName } from "../model/source";
import { SPECS } from "../sources/catalogue";
import type { Say, Telling, ToldProblem } from "./say";

type LedgerProblem =
  | "responsibilityUnknown"
  | "accountUnknown"
  | "accountOutside"
  | "periodUnreadable"
  | "otherPeriod"
  | "earlierYearTwice"
  | "noRowsForYear"
  | "duplicateRows"
  | "sumTooLarge";

export const ledgerTexts: Telling<LedgerProblem> = {
  responsibilityUnknown: ({ source, stray, proposal }, say) => {
    const rest = unallocated(source, stray, say);
    if (stray.code === "")
      return {
        what: say("Ansvar saknas", "There is no responsibility") + rest,
        remedy: say("Fyll i ansvar på raderna.", "Fill in the responsibility on the rows."),
      };
    const finding = say(
      `Ansvar ${codes(stray, say)} hör inte till något verksamhetsområde`,
      `Responsibility ${codes(stray, say)} belongs to no area`
    );
    const remedy = say(
      "Lägg till koden, eller början av den, i Ansvar. Har den tappat en inledande nolla: skriv koden som text.",
      "Add the code, or its beginning, to Ansvar. If it has lost a leading zero: enter the code as text."
    );
    return { what: finding + rest, remedy: remedy + proposed(proposal, say) };
  },
  accountUnknown: ({ source, stray, notCommittees, isAll = false, proposal }, say) => {
    const rest = unallocated(source, stray, say);
    if (isAll) return withoutAccounts(SPECS[source].sheet, say);
    if (stray.code === "")
      return {
        what: say("Konto saknas", "There is no account") + rest,
        remedy: say("Fyll i konto på raderna.", "Fill in the account on the rows."),
      };
    const told = notCommittees ? wholeMunicipality(stray, say) : onNoLine(stray, say);
    return { what: told.what + rest, remedy: told.remedy + proposed(proposal, say) };
  },
  accountOutside: ({ source, stray, accountClass }, say) => {
    const account = codes(stray, say);
    const investment = say(
      `Konto ${account} är investeringar och ingår inte i resultatet`,
      `Account ${account} is investments and no part of the result`
    );
    const closing = say(
      `Konto ${account} är bokslutskonton och räknas inte i resultatet`,
      `Account ${account} is closing entries and does not count in the result`
    );
    return {
      what: `${accountClass === "investment" ? investment : closing}: ${rows(source, stray, say)}`,
      remedy: say(
        "Inget behöver göras. Ska de räknas: ge kontot en annan rad i Kontoplan.",
        "Nothing needs to be done. If they should count: give the account another line in Kontoplan."
      ),
    };
  },
  periodUnreadable: ({ source, stray }, say) => {
    const period = codes({ ...stray, code: say.quoted(stray.code) }, say);
    const finding =
      stray.code === ""
        ? say("Period saknas", "There is no period")
        : say(`Perioden ${period} går inte att läsa`, `The period ${period} cannot be read`);
    const verdict =
      stray.rows === 1 ? say("Den räknas inte.", "It does not count.") : say("De räknas inte.", "They do not count.");
    return {
      what: `${finding}: ${rows(source, stray, say)} ${verdict}`,
      remedy: say(
        "Skriv perioden som 202405, 2024-05 eller ett datum.",
        "Enter the period as 202405, 2024-05 or a date."
      ),
    };
  },
  otherPeriod: ({ source, stray, isKept }, say) => ({
    what: isKept
      ? say(
          `Rader för ${codes(stray, say)} räknas bara som tidigare år: ${rows(source, stray, say)}`,
          `Rows for ${codes(stray, say)} count as an earlier year only: ${rows(source, stray, say)}`
        )
      : say(
          `Rader för ${codes(stray, say)} räknas inte: ${rows(source, stray, say)}`,
          `Rows for ${codes(stray, say)} do not count: ${rows(source, stray, say)}`
        ),
    remedy: say(
      "Inget behöver göras om rapporten avser rätt tid. Annars: ändra År eller Till och med i Inställningar.",
      "Nothing needs to be done if the report is for the right time. Otherwise: change År or Till och med in Inställningar."
    ),
  }),
  earlierYearTwice: ({ source, years }, say) => ({
    what: say(
      `${say.list(years.map(String))} står både i ${SPECS[source].sheet} och i ${EARLIER}. Raderna i ${EARLIER} används.`,
      `${say.list(years.map(String))} stands both in ${SPECS[source].sheet} and in ${EARLIER}. The rows in ${EARLIER} are used.`
    ),
    remedy: say(
      `Inget behöver göras om de är samma rader. Annars: ta bort året ur ${EARLIER}.`,
      `Nothing needs to be done if they are the same rows. Otherwise: delete the year from ${EARLIER}.`
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

const EARLIER = SPECS.earlierOutcome.sheet;

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

/** Sums per area: what is made of them, and what is not. */
function withoutAccounts(sheet: string, say: Say): ToldProblem {
  return {
    what: say(
      `${sheet} har summor utan konton. Tabellerna per verksamhetsområde görs, men inte resultaträkning och delresultat.`,
      `${sheet} has sums without accounts. The tables by area are made, but no income statement and no part statements.`
    ),
    remedy: say("Hämta underlaget per konto för att få med dem.", "Fetch the source by account to have them too."),
  };
}

function unallocated(source: SourceName, stray: StrayRows, say: Say): string {
  if (source === "earlierOutcome")
    return say(
      `: ${rows(source, stray, say)} Beloppet står under Ej fördelat i jämförelser med tidigare år.`,
      `: ${rows(source, stray, say)} The amount stands under Ej fördelat in comparisons with earlier years.`
    );
  return say(
    `: ${rows(source, stray, say)} Beloppet står under Ej fördelat.`,
    `: ${rows(source, stray, say)} The amount stands under Ej fördelat.`
  );
}

function wholeMunicipality(stray: StrayRows, say: Say): ToldProblem {
  const account = codes(stray, say);
  return {
    what: say(
      `Konto ${account} är för hela kommunen (skatt, generella bidrag och liknande) och inte en nämnds`,
      `Account ${account} is for the whole municipality (taxes, general grants and the like) and not a committee's`
    ),
    remedy: say(
      "Ta bort raderna om de inte är nämndens. Annars: lägg till kontot i Kontoplan.",
      "Delete the rows if they are not the committee's. Otherwise: add the account to Kontoplan."
    ),
  };
}

/** Where it may belong, why, and how sure that is. */
function proposed(proposal: ProposedPlace | undefined, say: Say): string {
  if (proposal === undefined) return "";
  const { belongsTo, name, likes, likesBelongTo } = proposal;
  const named = name && say.quoted(name);
  const alike = say(likes.join(" och "), likes.join(" and "));
  if (named === undefined)
    return say(
      ` Koden hör troligen till ${belongsTo}, som ${alike} (efter liknande koder).`,
      ` The code probably belongs to ${belongsTo}, as ${alike} (by similar codes).`
    );
  if (likesBelongTo === undefined)
    return say(
      ` Koden hör troligen till ${belongsTo}, efter namnet ${named}.`,
      ` The code probably belongs to ${belongsTo}, by the name ${named}.`
    );
  return likesBelongTo === belongsTo
    ? say(
        ` Koden hör med stor säkerhet till ${belongsTo}, efter namnet ${named} och som ${alike}.`,
        ` The code belongs to ${belongsTo} with great certainty, by the name ${named} and as ${alike}.`
      )
    : say(
        ` Osäkert: efter namnet ${named} hör den till ${belongsTo}, men ${alike} hör till ${likesBelongTo}.`,
        ` Uncertain: by the name ${named} it belongs to ${belongsTo}, but ${alike} to ${likesBelongTo}.`
      );
}

function onNoLine(stray: StrayRows, say: Say): ToldProblem {
  const account = codes(stray, say);
  return {
    what: say(
      `Konto ${account} hör inte till någon rad i resultaträkningen`,
      `Account ${account} belongs to no line of the income statement`
    ),
    remedy: say(
      "Lägg till kontot, eller början av det, i Kontoplan.",
      "Add the account, or its beginning, to Kontoplan."
    ),
  };
}
