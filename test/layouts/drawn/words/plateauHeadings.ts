/** Whose a row is, of what and when: code parts of Raindance with and without their texts, dimensions of Hypergene. */
import type { Heading, Headings } from "./house";
import { swedish } from "./plateauSwedish";

type KeyHeading = Extract<
  Heading,
  | "account"
  | "accountName"
  | "responsibility"
  | "responsibilityName"
  | "area"
  | "activity"
  | "period"
  | "date"
  | "year"
  | "month"
  | "scenario"
  | "text"
  | "counterpart"
  | "comment"
  | "voucher"
>;

export const PLATEAU_KEY_HEADINGS: Pick<Headings, KeyHeading> = {
  account: swedish("Konto", "Konto", "Konto", "Konto", "Konto", "KONTO", "Kontonr", "Kontokod", "Konto (kod)", "Kto"),
  accountName: swedish(
    "Konto (T)",
    "Konto(T)",
    "Konto text",
    "Kontotext",
    "Kontotext",
    "Kontobenämning",
    "Kontobenämning",
    "Konto namn",
    "Kontonamn",
    "Benämning konto"
  ),
  responsibility: swedish(
    "Ansvar",
    "Ansvar",
    "Ansvar",
    "Ansvar",
    "Ansvar",
    "ANSVAR",
    "Ansv",
    "Ansvarskod",
    "Ansvar (kod)",
    "Ansvarsnr",
    "Enhetskod"
  ),
  responsibilityName: swedish(
    "Ansvar (T)",
    "Ansvar(T)",
    "Ansvar text",
    "Ansvarstext",
    "Ansvarsbenämning",
    "Ansvarsbenämning",
    "Ansvarsnamn",
    "Benämning ansvar",
    "Enhet",
    "Enhet",
    "Enhetens namn"
  ),
  area: swedish(
    "Verksamhetsområde",
    "Verksamhetsområde",
    "Verksamhetsområde",
    "Område",
    "Område",
    "Avdelning",
    "Avdelning",
    "Ansvarsområde",
    "Organisation nivå 3",
    "Org nivå 3",
    "Resultatområde"
  ),
  activity: swedish(
    "Verksamhet",
    "Verksamhet",
    "Verksamhet",
    "Verksamhet",
    "VERKSAMHET",
    "Verks",
    "Vht",
    "Verksamhetskod",
    "Verksamhet (kod)"
  ),
  period: swedish(
    "Period",
    "Period",
    "Period",
    "Period",
    "Per",
    "Redovisningsperiod",
    "Bokföringsperiod",
    "Månad",
    "År/månad",
    "Tid",
    "Tidsperiod"
  ),
  date: swedish(
    "Verdatum",
    "Ver.datum",
    "Verifikationsdatum",
    "Bokföringsdatum",
    "Bokföringsdatum",
    "Bokf.datum",
    "Datum",
    "Transaktionsdatum"
  ),
  year: swedish("År", "År", "År", "Redovisningsår", "Bokföringsår", "Räkenskapsår"),
  month: swedish("Månad", "Månad", "Månad", "Mån", "Månad nr", "Periodnr"),
  scenario: swedish(
    "Typ",
    "Typ",
    "Beloppstyp",
    "Beloppstyp",
    "Utfall/budget",
    "Budget/utfall",
    "Scenario",
    "Saldotyp",
    "Datatyp",
    "Värdetyp"
  ),
  text: swedish(
    "Text",
    "Text",
    "Text",
    "Vertext",
    "Verifikationstext",
    "Radtext",
    "Transaktionstext",
    "Fakturatext",
    "Text 1"
  ),
  counterpart: swedish(
    "Leverantör",
    "Leverantör",
    "Leverantör (T)",
    "Leverantörsnamn",
    "Lev.namn",
    "Kund/leverantör",
    "Kund/lev namn",
    "Motpart namn"
  ),
  comment: swedish(
    "Kommentar",
    "Kommentar",
    "Kommentar",
    "Kommentar till avvikelse",
    "Analys",
    "Förklaring",
    "Förklaring till avvikelse",
    "Anmärkning",
    "Notering",
    "Ekonomens kommentar"
  ),
  voucher: swedish("Vernr", "Vernr", "Vernr", "Ver.nr", "Verifikation", "Verifikationsnr", "Verifikationsnummer"),
};
