/** Utfall, Budget and Utfall tidigare år: the columns of a ledger or of its sums, and which of them are read. */
import type { Dimension } from "../model/ledger";
import type { ColumnSpec, SourceSpec } from "./field";

/** What a ledger of sums says beside each sum. */
type SumColumn = "rows" | "repeatedRows" | "repeatedAmount";
type LedgerColumn = Dimension | "amount" | "verification" | SumColumn;

/** The columns that are read, those of the dimensions under their names. */
export const LEDGER_COLUMNS: Readonly<Record<LedgerColumn, ColumnSpec>> = {
  period: {
    name: "Period",
    needed: true,
    holds: "text",
    note: "ÅÅÅÅMM eller ett datum.",
    synonyms: [
      "Per",
      "Bokföringsperiod",
      "Redovisningsperiod",
      "Bokf period",
      "Datum",
      "Bokföringsdatum",
      "Bokf datum",
      "Bokföringsdag",
      "Verifikationsdatum",
      "Verdatum",
      "Ver datum",
      "Månad",
      "År månad",
      "ÅrMån",
      "ÅrPeriod",
      "YYYYMM",
      "ÅÅÅÅMM",
    ],
  },
  account: {
    name: "Konto",
    needed: true,
    holds: "code",
    note: "Kontokod. Inledande nollor bevaras.",
    synonyms: ["Kontonr", "Konto nr", "Kontonummer", "Kontokod", "Konto kod", "Kto", "Ktonr", "Kontoslag", "Baskonto"],
  },
  responsibility: {
    name: "Ansvar",
    needed: true,
    holds: "code",
    note: "Ansvarskod. Inledande nollor bevaras.",
    synonyms: [
      "Ansvarskod",
      "Ansvar kod",
      "Ansvarsnr",
      "Ansvarsenhet",
      "Ansv",
      "Ans",
      "Org",
      "Orgkod",
      "Organisation",
      "Organisationskod",
      "Organisationsenhet",
      "Kostnadsställe",
      "Kostnadsställekod",
      "Kst",
      "Kstnr",
      "K ställe",
      "Enhet",
      "Enhetskod",
      "Resultatenhet",
    ],
  },
  activity: {
    name: "Verksamhet",
    needed: true,
    holds: "code",
    note: "Verksamhetskod.",
    synonyms: [
      "Verksamhetskod",
      "Verksamhet kod",
      "Verksamhetsnr",
      "Verks",
      "Verksamh",
      "Vht",
      "Vhet",
      "Vsh",
      "Vsht",
      "Verk",
    ],
  },
  amount: {
    name: "Belopp",
    needed: true,
    holds: "amount",
    note: "Belopp i den enhet och med det tecken som Inställningar anger.",
    synonyms: [
      "Summa",
      "Kr",
      "Kronor",
      "SEK",
      "Belopp kr",
      "Belopp SEK",
      "Nettobelopp",
      "Netto",
      "Saldo",
      "Summa belopp",
      "Summa av Belopp",
      "Totalt belopp",
    ],
  },
  verification: {
    name: "Verifikation",
    needed: false,
    holds: "code",
    synonyms: [
      "Ver",
      "Vernr",
      "Ver nr",
      "Vernummer",
      "Verifikat",
      "Verifikationsnr",
      "Verifikationsnummer",
      "Verifikation nr",
      "Verif",
      "Verifnr",
    ],
  },
  /** A ledger of sums: how many rows each sum is of. */
  rows: { name: "Antal rader", needed: false, holds: "number", bySystem: true, synonyms: [] },
  /** How many of them repeat another, `verification` being one of them, and their sum. */
  repeatedRows: { name: "Upprepade rader", needed: false, holds: "number", bySystem: true, synonyms: [] },
  repeatedAmount: { name: "Upprepat belopp", needed: false, holds: "number", bySystem: true, synonyms: [] },
};

/** Columns that are known by name only, so that none of them is taken for another. */
const UNREAD: readonly ColumnSpec[] = [
  {
    name: "Text",
    needed: false,
    holds: "unread",
    synonyms: ["Beskrivning", "Verifikationstext", "Vertext", "Kommentar"],
  },
  { name: "Projekt", needed: false, holds: "unread", synonyms: ["Proj", "Projektkod", "Projektnr"] },
  { name: "Motpart", needed: false, holds: "unread", synonyms: ["Motp", "Motpartskod", "Mpart"] },
];

/** An outcome must say when. */
export const OUTCOME: SourceSpec = {
  source: "outcome",
  sheet: "Utfall",
  description: { sv: "Huvudbokens bokförda belopp.", en: "The booked amounts of the ledger." },
  importance: "needed",
  columns: columns(LEDGER_COLUMNS.period, "Utfall", "Utfall kr", "Bokfört", "Bokfört belopp", "Redovisat belopp"),
};

/** Earlier years' ledger or monthly sums: what forecasts and comparisons know of the years before. */
export const EARLIER_OUTCOME: SourceSpec = {
  ...OUTCOME,
  source: "earlierOutcome",
  sheet: "Utfall tidigare år",
  description: {
    sv: "Tidigare års utfall, för prognosförslag och jämförelse med året innan.",
    en: "Outcome of earlier years, for forecast proposals and comparison with the year before.",
  },
  importance: "extra",
};

/** A budget without the column Period is for the full year. */
export const BUDGET: SourceSpec = {
  source: "budget",
  sheet: "Budget",
  description: { sv: "Den antagna budgeten.", en: "The adopted budget." },
  importance: "needed",
  columns: columns(
    {
      ...LEDGER_COLUMNS.period,
      needed: false,
      note: "ÅÅÅÅMM eller ett datum. Utan period gäller beloppet helåret.",
    },
    "Budget",
    "Budget kr",
    "Budgetbelopp",
    "Budgeterat belopp",
    "Årsbudget"
  ),
};

/** Whether a column is worth its bytes in a ledger of a million rows. */
export function isRead(column: string): boolean {
  return Object.values(LEDGER_COLUMNS).some(({ name }) => name === column);
}

/** In the order of the template's sheet; the amount has names of its own in either ledger. */
function columns(period: ColumnSpec, ...amounts: readonly string[]): readonly ColumnSpec[] {
  const { amount, verification, rows, repeatedRows, repeatedAmount, period: _, ...codes } = LEDGER_COLUMNS;
  const ownAmount = { ...amount, synonyms: [...amount.synonyms, ...amounts] };
  return [period, ...Object.values(codes), ownAmount, ...UNREAD, verification, rows, repeatedRows, repeatedAmount];
}
