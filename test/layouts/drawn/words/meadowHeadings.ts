/** Whose a row is, of what and when: code parts as Visma Economy prints them, and areas that are called verksamhet. */
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

export const MEADOW_KEY_HEADINGS: Pick<Headings, KeyHeading> = {
  account: swedish(
    "Konto",
    "Konto",
    "Konto",
    "Konto",
    "Kontonr",
    "Kontonr",
    "Konto nr",
    "Kontonummer",
    "Kontokod",
    "Konto/slag",
    "KONTO"
  ),
  accountName: swedish(
    "Kontonamn",
    "Kontonamn",
    "Kontobenämning",
    "Kontobenämning",
    "Konto namn",
    "Konto, benämning",
    "Benämning konto",
    "Kontotext",
    "Vad kontot avser"
  ),
  responsibility: swedish(
    "Ansvar",
    "Ansvar",
    "Ansvar",
    "Ansvar",
    "Ansvarsnr",
    "Ansvarsnr",
    "Ansvar nr",
    "Ansvarskod",
    "Ansvarsenhet",
    "Ansvarsställe",
    "ANSVAR"
  ),
  responsibilityName: swedish(
    "Ansvarsnamn",
    "Ansvarsnamn",
    "Ansvarsbenämning",
    "Ansvar namn",
    "Ansvar, benämning",
    "Benämning ansvar",
    "Enhet",
    "Enhet",
    "Enhetens namn",
    "Arbetsplats"
  ),
  area: swedish(
    "Verksamhet",
    "Verksamhet",
    "Verksamhet",
    "Verksamhetsområde",
    "Verksamhetsområde",
    "Huvudverksamhet",
    "Verksamhetsgren",
    "Verksamhetsblock",
    "Område",
    "Verksamhetsgrupp"
  ),
  // Not Verksamhet alone: that is an area here, and both can stand in one table.
  activity: swedish(
    "Verksamhetskod",
    "Verksamhetskod",
    "Delverksamhet",
    "Delverksamhet",
    "Vht",
    "Vht-kod",
    "Verks.kod",
    "Verksamhetsnr",
    "Delverks.",
    "Kod delverksamhet"
  ),
  period: swedish(
    "Period",
    "Period",
    "Period",
    "Per.",
    "Månad",
    "Månad",
    "Bokföringsperiod",
    "Bokf.period",
    "Redovisningsperiod",
    "Redov.period",
    "Bokföringsmånad",
    "År och månad"
  ),
  date: swedish(
    "Bokföringsdatum",
    "Bokföringsdatum",
    "Bokföringsdag",
    "Bokf.datum",
    "Verifikatdatum",
    "Transaktionsdatum",
    "Transdatum",
    "Datum",
    "Datum"
  ),
  year: swedish("År", "År", "År", "Räkenskapsår", "Redovisningsår", "Bokföringsår", "Årtal"),
  month: swedish("Månad", "Månad", "Mån", "Mån.", "Månad nr", "Månadsnr", "Månad (1-12)"),
  scenario: swedish(
    "Typ",
    "Typ",
    "Budget/utfall",
    "Budget eller utfall",
    "Slag",
    "Värdetyp",
    "Beloppstyp",
    "Raden avser",
    "Avser"
  ),
  text: swedish(
    "Text",
    "Text",
    "Verifikattext",
    "Verifikationstext",
    "Transaktionstext",
    "Transtext",
    "Radtext",
    "Beskrivning"
  ),
  counterpart: swedish(
    "Leverantör",
    "Leverantör",
    "Leverantörsnamn",
    "Lev.namn",
    "Reskontranamn",
    "Kund/leverantör",
    "Motpartens namn"
  ),
  comment: swedish(
    "Kommentar",
    "Kommentar",
    "Anmärkning",
    "Notering",
    "Min notering",
    "Förklaring",
    "Att följa upp",
    "Fråga till chef"
  ),
  voucher: swedish(
    "Verifikat",
    "Verifikat",
    "Verifikatnr",
    "Verifikatnr",
    "Vernr",
    "Ver nr",
    "Verifikationsnummer",
    "Transaktionsnr"
  ),
};
