/** The tenth set's ledgers row by row, each with one thing of its own: days, periods, decimals, balances, sheets. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import type { Fact, Invented } from "../municipality";
import { amountOf, codesOf, LEDGERS, minus } from "./eighthShape";
import { soFar } from "./ninthShape";
import { dashed, inPlaceOf, LONG_MONTHS, twoDigits } from "./seventhShape";
import { blanks, inMonth, MONTHS, namesIn, sumOf, type Exported, type Row } from "./shape";
import { capital } from "./tenthShape";

/** Visma's list of vouchers: the day that each was booked on and, a month later, the day that it was registered. */
function bookedAndRegisteredDays(town: Invented): Exported {
  const registered = ({ period }: Fact): string =>
    new Date(Date.UTC(Math.floor(period / 100), period % 100, 8)).toISOString().slice(0, 10);
  const sheet: ArraySheet = {
    name: "Verifikationslista",
    cells: [
      ["Serie", "Vernr", "Bokf.datum", "Reg.datum", "Ansvar", "Konto", "Verksamhet", "Text", "Belopp", "Sign"],
      ...town.outcome.map((fact, at): Row => [
        at % 3 === 0 ? "L" : "B",
        30_000 + at,
        `${dashed(fact.period)}-${twoDigits((at % 28) + 1)}`,
        registered(fact),
        fact.responsibility,
        fact.account,
        fact.activity,
        at % 3 === 0 ? "Leverantörsfaktura" : "Bokföringsorder",
        amountOf(fact),
        "ANNB",
      ]),
    ],
  };
  return inPlaceOf(town, ["Utfall"], [sheet]);
}

/** Raindance's extracts, where January 2024 is 2401. */
function periodsOfFourDigits(town: Invented): Exported {
  const sheet = (name: string, facts: readonly Fact[]): ArraySheet => ({
    name,
    cells: [
      ["ANSV", "KONTO", "VERKS", "OBJ", "PERIOD", "BELOPP"],
      ...facts.map((fact): Row => [
        fact.responsibility,
        fact.account,
        fact.activity,
        "",
        fact.period % 10_000,
        amountOf(fact),
      ]),
    ],
  });
  return inPlaceOf(town, LEDGERS, [sheet("RD utfall", town.outcome), sheet("RD budget", town.budget)]);
}

/** A semicolon file opened in a Swedish Excel, to which a number with a dot is a text. */
function dotDecimalsAsText(town: Invented): Exported {
  const sheet = (name: string, facts: readonly Fact[]): ArraySheet => ({
    name,
    cells: [
      ["period", "ansvar", "konto", "verksamhet", "belopp"],
      ...facts.map((fact): Row => [
        String(fact.period),
        fact.responsibility,
        fact.account,
        fact.activity,
        amountOf(fact).toFixed(2),
      ]),
    ],
  });
  return inPlaceOf(town, LEDGERS, [
    sheet(`utfall_${town.year}`, town.outcome),
    sheet(`budget_${town.year}`, town.budget),
  ]);
}

/** A list of balances: each period's opening balance, its change and its closing balance. */
function openingChangeClosing(town: Invented): Exported {
  const names = namesIn(town);
  const rows = codesOf(town.outcome).flatMap(({ own }): readonly Row[] => {
    const closing = soFar(own);
    return own.map((fact, at): Row => [
      fact.period,
      fact.responsibility,
      fact.account,
      names.account(fact.account),
      fact.activity,
      at === 0 ? 0 : (closing[at - 1] ?? 0),
      amountOf(fact),
      closing[at] ?? 0,
    ]);
  });
  const sheet: ArraySheet = {
    name: "Saldolista",
    cells: [["Period", "Ansvar", "Konto", "Kontobenämning", "Vht", "IB", "Periodens förändring", "UB"], ...rows],
  };
  return inPlaceOf(town, ["Utfall"], [sheet]);
}

/** A list a month, each on a sheet with the month's name; no column says the month. */
function monthSheetsOfEntries(town: Invented): Exported {
  const names = namesIn(town);
  const sheets = MONTHS.map((month): ArraySheet => {
    const own = inMonth(town.outcome, month);
    const long = LONG_MONTHS[month - 1] ?? "";
    return {
      name: capital(long),
      cells: [
        [`Redovisat utfall ${long} ${town.year}`],
        ["Ansvar", "Benämning", "Konto", "Kontonamn", "Verksamhet", "Belopp"],
        ...own.map((fact): Row => [
          fact.responsibility,
          names.responsibility(fact.responsibility),
          fact.account,
          names.account(fact.account),
          fact.activity,
          amountOf(fact),
        ]),
        ["Summa", ...blanks(4), sumOf(own)],
      ],
    };
  });
  return inPlaceOf(town, ["Utfall"], sheets);
}

/** Power BI's summarised data: the month as a day with a time of night, the filters in the last row. */
function monthsAsTimestamps(town: Invented): Exported {
  const names = namesIn(town);
  const sheet: ArraySheet = {
    name: "Export",
    cells: [
      ["Månad", "Ansvar - Kod", "Ansvar - Namn", "Konto - Kod", "Konto - Namn", "Verksamhet - Kod", "Utfall kr"],
      ...town.outcome.map((fact): Row => [
        `${dashed(fact.period)}-01 00:00:00`,
        fact.responsibility,
        names.responsibility(fact.responsibility),
        fact.account,
        names.account(fact.account),
        fact.activity,
        amountOf(fact),
      ]),
      [],
      [`Tillämpade filter:\nÅr är ${town.year}\nNämnd är ${town.committee}`],
    ],
  };
  return inPlaceOf(town, ["Utfall"], [sheet]);
}

/** A plain comparison by period: outcome, budget and what is between them. */
function bothLedgersByPeriod(town: Invented): Exported {
  const sheet: ArraySheet = {
    name: "Jämförelse",
    cells: [
      ["Period", "Ansvar", "Konto", "Verksamhet", "Utfall", "Budget", "Differens"],
      ...town.outcome.map((fact, at): Row => {
        const [outcome, budget] = [amountOf(fact), sumOf(town.budget.slice(at, at + 1))];
        return [
          dashed(fact.period),
          fact.responsibility,
          fact.account,
          fact.activity,
          outcome,
          budget,
          minus(budget, outcome),
        ];
      }),
    ],
  };
  return inPlaceOf(town, LEDGERS, [sheet]);
}

export const TENTH_LISTS = {
  bookedAndRegisteredDays,
  periodsOfFourDigits,
  dotDecimalsAsText,
  openingChangeClosing,
  monthSheetsOfEntries,
  monthsAsTimestamps,
  bothLedgersByPeriod,
};
