/** Utfall and Budget: the columns of a ledger, and which of them are read. */
import type { ColumnSpec, SourceSpec } from "./field";

export const PERIOD = "Period";
export const ACCOUNT = "Konto";
export const RESPONSIBILITY = "Ansvar";
export const ACTIVITY = "Verksamhet";
export const AMOUNT = "Belopp";
export const VERIFICATION = "Verifikation";

/** A budget without the column Period is for the full year; an outcome must say when. */
export const OUTCOME: SourceSpec = {
  source: "outcome",
  needed: true,
  columns: columns(true, ["Utfall", "Utfall kr", "Bokfört", "Bokfört belopp", "Redovisat belopp"]),
};
export const BUDGET: SourceSpec = {
  source: "budget",
  needed: true,
  columns: columns(false, ["Budget", "Budget kr", "Budgetbelopp", "Budgeterat belopp", "Årsbudget"]),
};

/** Whether a column is worth its bytes in a ledger of a million rows. */
export function isRead(column: string): boolean {
  return [PERIOD, ACCOUNT, RESPONSIBILITY, ACTIVITY, AMOUNT, VERIFICATION].includes(column);
}

function columns(needsPeriod: boolean, amounts: readonly string[]): readonly ColumnSpec[] {
  return [
    {
      name: PERIOD,
      needed: needsPeriod,
      holds: "text",
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
    {
      name: ACCOUNT,
      needed: true,
      holds: "code",
      synonyms: [
        "Kontonr",
        "Konto nr",
        "Kontonummer",
        "Kontokod",
        "Konto kod",
        "Kto",
        "Ktonr",
        "Kontoslag",
        "Baskonto",
      ],
    },
    {
      name: RESPONSIBILITY,
      needed: true,
      holds: "code",
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
    {
      name: ACTIVITY,
      needed: true,
      holds: "code",
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
    {
      name: AMOUNT,
      needed: true,
      holds: "amount",
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
        ...amounts,
      ],
    },
    {
      name: "Text",
      needed: false,
      holds: "unread",
      synonyms: ["Beskrivning", "Verifikationstext", "Vertext", "Kommentar"],
    },
    { name: "Projekt", needed: false, holds: "unread", synonyms: ["Proj", "Projektkod", "Projektnr"] },
    { name: "Motpart", needed: false, holds: "unread", synonyms: ["Motp", "Motpartskod", "Mpart"] },
    {
      name: VERIFICATION,
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
  ];
}
