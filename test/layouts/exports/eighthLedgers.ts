/** The eighth set's ledgers row by row: enquiries, lists with sums under units, journals, a sheet a month. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import type { Fact, Invented } from "../municipality";
import { amountOf, codesOf, LEDGERS, monthsAndYear, sumRow, unitsOf } from "./eighthShape";
import { dashed, inPlaceOf, LONG_MONTHS, SHORT_MONTHS, SWEDISH, twoDigits, written } from "./seventhShape";
import { blanks, type Exported, inMonth, MONTHS, namesIn, type Row, sumOf } from "./shape";

const SUPPLIERS = ["Kommunförbundet", "Dustin AB", "Martin & Servera", "Telia Sverige AB", ""];

const supplier = (at: number): string => SUPPLIERS[at % SUPPLIERS.length] ?? "";

/** Unit4's enquiry with codes and their texts, an empty first column and Σ below: middle-sized municipalities. */
function unit4TextColumns(town: Invented): Exported {
  const names = namesIn(town);
  const codes = ({ account, responsibility, activity }: Fact): Row => [
    account,
    names.account(account),
    responsibility,
    names.responsibility(responsibility),
    activity,
    names.activity(activity),
  ];
  const codeHeadings = ["Konto", "Konto (T)", "Ansv", "Ansv (T)", "Vht", "Vht (T)"];
  const voucher = ["Vernr", "VT", "Verdatum", "Per", ...codeHeadings, "Proj", "Motp", "Text", "Nettobelopp"];
  const ledger: ArraySheet = {
    name: "Fråga huvudbok",
    cells: [
      ["", "Huvudbok per ansvar"],
      ["", "Klient", "KO", "Period", "mellan", `${town.year}01`, `${town.year}12`],
      [],
      ["", ...voucher],
      ...town.outcome.map((fact, at): Row => [
        "",
        70_000_000 + at,
        at % 3 === 0 ? "LR" : "BO",
        `${dashed(fact.period)}-15`,
        fact.period,
        ...codes(fact),
        at % 5 === 0 ? "10200" : "",
        at % 4 === 0 ? "871" : "",
        supplier(at),
        amountOf(fact),
      ]),
      ["", "Σ", ...blanks(12), sumOf(town.outcome)],
    ],
  };
  const budget: ArraySheet = {
    name: "Fråga budget",
    cells: [
      ["", "Budget per ansvar, version B1"],
      [],
      ["", "Per", ...codeHeadings, "Bud.ver", "Nettobelopp"],
      ...town.budget.map((fact): Row => ["", fact.period, ...codes(fact), "B1", amountOf(fact)]),
      ["", "Σ", ...blanks(7), sumOf(town.budget)],
    ],
  };
  return inPlaceOf(town, LEDGERS, [ledger, budget]);
}

/** Raindance's list with code and name in a cell, amounts as text, a sum and a blank row under every unit. */
function raindanceSumsPerUnit(town: Invented): Exported {
  const names = namesIn(town);
  const sheet = (name: string, facts: readonly Fact[]): ArraySheet => ({
    name,
    cells: [
      [`${town.committee}: ${name.toLowerCase()}`],
      ["Utskriven", `${town.year + 1}-01-28`, "Användare", "EKOANL"],
      ["Ansvar", "Konto", "Verksamhet", "Bokf.dag", "Ver.typ", "Ver.nr", "Leverantör", "Fritext", "Belopp"],
      ...unitsOf(town, facts).flatMap(({ code, name: unit, own }): readonly Row[] => [
        ...own.map((fact, at): Row => [
          `${code} ${unit}`,
          `${fact.account} ${names.account(fact.account)}`,
          `${fact.activity} ${names.activity(fact.activity)}`,
          `${dashed(fact.period)}-${twoDigits(28 - (at % 27))}`,
          "LF",
          300_100 + at,
          supplier(at),
          "",
          written(amountOf(fact), SWEDISH),
        ]),
        [`Summa ${code} ${unit}`, ...blanks(7), written(sumOf(own), SWEDISH)],
        [],
      ]),
      ["Totalsumma", ...blanks(7), written(sumOf(facts), SWEDISH)],
    ],
  });
  return inPlaceOf(town, LEDGERS, [sheet("Transaktionslista", town.outcome), sheet("Budgetlista", town.budget)]);
}

/** Visma's journal with debit, credit and a running balance; the budget in the form of months that it came from. */
function vouchersAndBudgetForm(town: Invented): Exported {
  const names = namesIn(town);
  let balance = 0;
  const entries = town.outcome.map((fact, at): Row => {
    balance += fact.hundredths;
    const amount = amountOf(fact);
    const sides = amount < 0 ? ["", -amount] : [amount, ""];
    return [
      `A ${at + 1}`,
      `${dashed(fact.period)}-20`,
      fact.account,
      names.account(fact.account),
      fact.responsibility,
      fact.activity,
      "",
      ...sides,
      balance / 100,
      at % 2 === 0 ? "ANNBER" : "KARLUN",
    ];
  });
  const columns = [
    "Bokf.datum",
    "Konto",
    "Kontonamn",
    "Kst",
    "Vsh",
    "Projekt",
    "Debet",
    "Kredit",
    "Saldo",
    "Handläggare",
  ];
  const rows = codesOf(town.budget).map(({ at, own }): Row => [
    at.responsibility,
    names.responsibility(at.responsibility),
    at.account,
    names.account(at.account),
    at.activity,
    "12-del",
    ...monthsAndYear(own),
  ]);
  const form: ArraySheet = {
    name: "Budgetmall",
    cells: [
      [`Internbudget ${town.year}`, "", "", "", "", "", "Fyll i de gula cellerna"],
      ["Kst", "Kst namn", "Konto", "Kontonamn", "Vsh", "Fördelning", ...SHORT_MONTHS, "Helår"],
      ...rows,
      sumRow("Summa", 6, rows),
    ],
  };
  return inPlaceOf(town, LEDGERS, [
    { name: "Verifikationslista", cells: [["Verifikationsnr", ...columns], ...entries] },
    form,
  ]);
}

/** A sheet a month of entries whose persons are hidden, the month in the sheet's name alone; the budget as a table. */
function monthSheetsStarred(town: Invented): Exported {
  const names = namesIn(town);
  const isPersonal = ({ account }: Fact): boolean => account.startsWith("5") || account.startsWith("45");
  const sheets = MONTHS.map((month): ArraySheet => {
    const own = inMonth(town.outcome, month);
    return {
      name: LONG_MONTHS[month - 1] ?? "",
      cells: [
        ["Utdrag ur ekonomisystemet, sekretessuppgifter är maskerade"],
        [],
        ["Ansv", "Konto", "Vht", "Ver", "Motpart", "Text", "Summa kr", ""],
        ...own.map((fact, at): Row => {
          const person = isPersonal(fact) ? "*****" : "Extern";
          return [fact.responsibility, fact.account, fact.activity, 4000 + at, person, person, amountOf(fact), ""];
        }),
        ["Summa", ...blanks(5), sumOf(own), ""],
      ],
    };
  });
  const rows = codesOf(town.budget).map(({ at, own }): Row => [
    at.responsibility,
    names.responsibility(at.responsibility),
    at.account,
    at.activity,
    ...monthsAndYear(own),
  ]);
  const budget: ArraySheet = {
    name: `Budget ${town.year}`,
    cells: [
      ["Ansv", "Namn", "Konto", "Vht", ...SHORT_MONTHS.map((month) => `${month} ${town.year}`), "Summa"],
      ...rows,
      sumRow("Totalt", 4, rows),
    ],
  };
  return inPlaceOf(town, LEDGERS, [...sheets, budget]);
}

export const EIGHTH_LEDGERS = { unit4TextColumns, raindanceSumsPerUnit, vouchersAndBudgetForm, monthSheetsStarred };
