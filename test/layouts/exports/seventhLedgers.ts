/** The seventh set's lists: a row per booking or per sum of bookings, as ledgers give them. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import { kronor, type Fact, type Invented } from "../municipality";
import { dashed, ENGLISH, lastDay, NORWEGIAN, SWEDISH, twoDigits, written } from "./seventhShape";
import { blanks, grouped, ledgers, namesIn, sumOf, type Exported, type Kind, type Row } from "./shape";

const SUPPLIERS = ["Kontorsbolaget AB", "Städ & Vård i Syd", "Region Skåne", "Skolverket"];

const supplier = (at: number): string => SUPPLIERS[at % SUPPLIERS.length] ?? "";

/** Unit4's enquiry: each code's text beside it, sorted by account with a sum after each and a total last. */
function enquiryWithAccountSums(town: Invented): Exported {
  const names = namesIn(town);
  const headings = ["Konto", "Konto(T)", "Ansv", "Ansv(T)", "Vht", "Vht(T)", "Proj", "Mpart", "Period", "Vernr"];
  const sheet = (name: string, amount: string, facts: readonly Fact[]): ArraySheet => ({
    name,
    cells: [
      [`Ekonomifråga ${town.committee}`],
      [`Urval: period ${town.year}01 - ${town.year}12`, "", "", "Utskriven av: ekonomi01"],
      [],
      [...headings, amount],
      ...grouped(facts, "account").flatMap((own): readonly Row[] => [
        ...own.map(({ account, responsibility, activity, period, hundredths }, at): Row => [
          ...[account, names.account(account), responsibility, names.responsibility(responsibility)],
          ...[activity, names.activity(activity), at % 5 === 0 ? "90210" : "", at % 3 === 0 ? "870" : ""],
          ...[period, 40_000_100 + at, kronor(hundredths)],
        ]),
        [`Summa konto ${own[0]?.account}`, ...blanks(9), sumOf(own)],
      ]),
      ["Totalt", ...blanks(9), sumOf(facts)],
    ],
  });
  return ledgers(town, sheet("GL07", "Belopp", town.outcome), sheet("BU07", "Budgetbelopp", town.budget));
}

/** Raindance's journal: dates as ISO text, debit and credit apart, VAT and supplier beside, each side's sum below. */
function journalWithSides(town: Invented): Exported {
  const sides = (facts: readonly Fact[]): Row => [
    sumOf(facts.filter(({ hundredths }) => hundredths > 0)),
    0 - sumOf(facts.filter(({ hundredths }) => hundredths < 0)),
  ];
  const journal: ArraySheet = {
    name: "RD verifikationer",
    cells: [
      ["Raindance", "Verifikationsjournal"],
      ["Bolag:", "001 Kommunen"],
      [],
      ["Ver", "Bokf.datum", "Slag", "Kst", "Vsh", "Motp", "Fritext", "Leverantör", "Moms", "Debet", "Kredit"],
      ...town.outcome.map(({ period, account, responsibility, activity, hundredths }, at): Row => [
        ...[`L${70_000 + at}`, `${dashed(period)}-${twoDigits(1 + (at % 28))}`, account, responsibility, activity],
        ...["", `Faktura ${5500 + at}`, supplier(at), 25 * (at % 4)],
        ...(hundredths > 0 ? [kronor(hundredths), ""] : ["", -kronor(hundredths)]),
      ]),
      ["Totalsumma", ...blanks(8), ...sides(town.outcome)],
    ],
  };
  const budget: ArraySheet = {
    name: "RD budget",
    cells: [
      ["Slag", "Kst", "Vsh", "Per", "Budg"],
      ...town.budget.map(({ period, account, responsibility, activity, hundredths }): Row => [
        ...[account, responsibility, activity, period, kronor(hundredths)],
      ]),
    ],
  };
  return ledgers(town, journal, budget);
}

/** A print to file opened in Excel: code and text padded to a fixed width in one cell, amounts as Swedish text. */
function fixedWidthCells(town: Invented): Exported {
  const names = namesIn(town);
  const padded = (code: string, name: string): string => `${code.padEnd(8)}${name}`;
  const sheet = (name: string, amount: string, facts: readonly Fact[]): ArraySheet => ({
    name,
    cells: [
      ["Per", "Kostnadsställe", "Konto", "Verksamhet", amount],
      ["", "", "", "", "kr"],
      ...facts.map(({ period, account, responsibility, activity, hundredths }): Row => [
        dashed(period),
        padded(responsibility, names.responsibility(responsibility)),
        padded(account, names.account(account)),
        padded(activity, names.activity(activity)),
        written(kronor(hundredths), SWEDISH),
      ]),
    ],
  });
  return ledgers(town, sheet("utf_print", "Redovisat", town.outcome), sheet("bud_print", "Budgeterat", town.budget));
}

/** A ledger pasted out of a Mac workbook: its days are counted from 1904 and shown as dates. */
function daysSince1904(town: Invented): Exported {
  const headings = ["Transdatum", "Kst", "Konto", "Vht", "Objekt", "Verifikationsnummer", "Nettobelopp"];
  const shown = ["yyyy-mm-dd", "General", "@", "@", "General", "General", "#,##0.00"];
  const sheet = (name: string, facts: readonly Fact[]): ArraySheet => ({
    name,
    cells: [
      headings,
      ...facts.map(({ period, account, responsibility, activity, hundredths }, at): Row => [
        ...[lastDay(period) - 1462, responsibility, account, activity, "", 8000 + at, kronor(hundredths)],
      ]),
    ],
    formats: [headings.map(() => "General"), ...facts.map(() => shown)],
  });
  return ledgers(town, sheet("Transaktioner", town.outcome), sheet("Budgettransaktioner", town.budget));
}

/** A Norwegian system's report: its own words, codes as numbers that have lost their zeros, minus after the amount. */
function norwegianWithNumbers(town: Invented): Exported {
  const sheet = (name: string, amount: string, facts: readonly Fact[]): ArraySheet => ({
    name,
    cells: [
      [`Rapport: ${name}`, "", "", "", "", `Kommune: ${town.committee}`],
      [],
      ["Periode", "Ansvar", "Art", "Tjeneste", "Prosjekt", "Beskrivelse", amount],
      ...facts.map(({ period, account, responsibility, activity, hundredths }): Row => [
        ...[period, Number(responsibility), Number(account), Number(activity), ""],
        ...[namesIn(town).account(account), written(kronor(hundredths), NORWEGIAN)],
      ]),
    ],
  });
  return ledgers(town, sheet("Regnskap", "Beløp", town.outcome), sheet("Budsjett", "Budsjettbeløp", town.budget));
}

/** Business Central in English: ledger entries with dimensions, amounts as English text, budget entries beside. */
function ledgerEntries(town: Invented): Exported {
  const names = namesIn(town);
  const codes = ({ account, responsibility, activity }: Fact): Row => [
    ...[account, names.account(account), responsibility, activity],
  ];
  const dimensions = ["G/L Account No.", "G/L Account Name", "Cost Center Code", "Activity Code"];
  const entries: ArraySheet = {
    name: "General Ledger Entries",
    cells: [
      ["Posting Date", "Document No.", ...dimensions, "Description", "Amount", "Entry No."],
      ...town.outcome.map((fact, at): Row => [
        ...[`${dashed(fact.period)}-15`, `INV-${2000 + at}`, ...codes(fact), `Posting ${at}`],
        ...[written(kronor(fact.hundredths), ENGLISH), 900_000 + at],
      ]),
    ],
  };
  const budget: ArraySheet = {
    name: "G_L Budget Entries",
    cells: [
      ["Budget Name", "Date", ...dimensions, "Amount"],
      ...town.budget.map((fact): Row => [
        ...[`BUD${town.year}`, `${dashed(fact.period)}-01`, ...codes(fact), written(kronor(fact.hundredths), ENGLISH)],
      ]),
    ],
  };
  return ledgers(town, entries, budget);
}

export const SEVENTH_LEDGERS: Readonly<Record<string, Kind>> = {
  enquiryWithAccountSums,
  journalWithSides,
  fixedWidthCells,
  daysSince1904,
  norwegianWithNumbers,
  ledgerEntries,
};
