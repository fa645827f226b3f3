/** Headings as an economist of a small municipality types them: whole phrases, capitals, colons, slips. */
import type { Headings } from "./house";

export const HOME_MADE_HEADINGS: Headings = {
  account: {
    swedish: ["Vilket konto", "Konto:", "Kontot", "KONTO-NUMMER", "Kontonumer", "Konto (siffra)"],
    english: ["Which account", "Acct:", "Account (number)"],
    norwegian: ["Hvilken konto", "Konto:", "Kontoen"],
  },
  accountName: {
    swedish: [
      "Vad kontot heter",
      "Konto i klartext",
      "Kontonamn:",
      "Förklaring konto",
      "Konto (text)",
      "Det här är kontot för",
    ],
    english: ["What the account is", "Account in words"],
    norwegian: ["Hva kontoen heter", "Forklaring konto"],
  },
  responsibility: {
    swedish: [
      "Ansvar/enhet",
      "Enhetens kod",
      "Ansvarsnr",
      "KOSTNADSSTÄLLE:",
      "Kostnadställe",
      "Ansvars-kod",
      "Vems ansvar",
    ],
    english: ["Unit code:", "Whose cost centre", "Cost-centre number"],
    norwegian: ["Enhetens kode", "Ansvar:", "Hvem sitt ansvar"],
  },
  responsibilityName: {
    swedish: ["Enhet/arbetsplats", "Arbetsplats", "Vad enheten heter", "ENHETEN:", "Vilken enhet"],
    english: ["Unit:", "Workplace"],
    norwegian: ["Enheten", "Arbeidsplass"],
  },
  area: {
    swedish: ["Vår avdelning", "Del av nämnden", "AVDELNING:", "Verksamhetsgren", "Vilket område"],
    english: ["Part of the service", "Our department", "AREA:"],
    norwegian: ["Vår avdeling", "Del av sektoren", "Område:"],
  },
  activity: {
    swedish: ["Verksamhetsnr", "Verksamh.", "Verksamhets-kod:", "Verksamhet (siffra)"],
    english: ["Activity no.", "Activity (number)"],
    norwegian: ["Tjenestenummer", "Funksjon:"],
  },
  period: {
    swedish: ["Vilken månad", "Bokförd månad", "Period:", "Månad/år", "Avser månad", "Månaden"],
    english: ["Which month", "Month:", "Booked month"],
    norwegian: ["Hvilken måned", "Måned/år", "Gjelder måned"],
  },
  date: {
    swedish: ["Bokfört den", "Bokföringsdag", "Datum:", "Dag för bokföring"],
    english: ["Booked on", "Day booked"],
    norwegian: ["Bokført den", "Dag"],
  },
  year: {
    swedish: ["Årtal", "Vilket år", "Året"],
    english: ["Which year", "Year:"],
    norwegian: ["Hvilket år", "Året"],
  },
  month: {
    swedish: ["Månadens nummer", "Månad (1-12)", "Mån nr:"],
    english: ["Month number", "Month (1-12)"],
    norwegian: ["Månedens nummer", "Måned (1-12)"],
  },
  amount: {
    swedish: ["Beloppet", "BELOPP:", "Hur mycket", "Nettot", "Belop"],
    english: ["How much", "AMOUNT:", "The amount"],
    norwegian: ["Beløpet", "Hvor mye", "BELØP:"],
  },
  outcome: {
    swedish: ["Utfallet", "Så blev utfallet", "Verkligt {y}", "UTFALL:", "Vårt utfall {y}", "Det som är bokfört"],
    english: ["What we spent", "ACTUAL:", "Actual result {y}"],
    norwegian: ["Slik ble regnskapet", "REGNSKAP:", "Vårt regnskap {y}"],
  },
  budget: {
    swedish: ["Budgeten", "Vår budget {y}", "BUDGET:", "Budgeterat", "Enligt budget", "Det vi budgeterat"],
    english: ["What we budgeted", "BUDGET:", "Our budget {y}"],
    norwegian: ["Budsjettet", "BUDSJETT:", "Vårt budsjett {y}"],
  },
  deviation: {
    swedish: ["Skillnad", "Avikelse", "Kvar av budget", "Budget minus utfall", "SKILLNAD:"],
    english: ["Left of budget", "DIFFERENCE:"],
    norwegian: ["Rest av budsjett", "Forskjell"],
  },
  forecast: {
    swedish: ["Vår prognos för året", "Bedömt helår", "Så tror vi året slutar"],
    english: ["Where we think we end", "Our year-end guess"],
    norwegian: ["Slik tror vi året ender", "Vår prognose"],
  },
  lastYear: {
    swedish: ["Så blev det {y-1}", "Ifjol ({y-1})", "Förra årets utfall", "Jämför {y-1}"],
    english: ["Last year ({y-1})", "Compare {y-1}"],
    norwegian: ["I fjor ({y-1})", "Slik ble {y-1}"],
  },
  percent: {
    swedish: ["Så mycket är förbrukat (%)", "Andel förbrukat", "Procent av budgeten"],
    english: ["Share spent (%)", "Percent of the budget"],
    norwegian: ["Så mye er brukt (%)", "Prosent av budsjettet"],
  },
  debit: {
    swedish: ["I debet", "Debet:", "DEBET (kostnad)"],
    english: ["In debit", "DEBIT:"],
    norwegian: ["I debet", "Debet:"],
  },
  credit: {
    swedish: ["I kredit", "Kredit:", "KREDIT (intäkt)"],
    english: ["In credit", "CREDIT:"],
    norwegian: ["I kredit", "Kredit:"],
  },
  periodAmount: {
    swedish: ["Bara denna månad", "Månadens siffra", "Just den här månaden"],
    english: ["Only this month", "The month alone"],
    norwegian: ["Bare denne måneden", "Månedens tall"],
  },
  accumulated: {
    swedish: ["Från årets början", "Summa hittills", "Ackumlerat", "Löpande summa i år"],
    english: ["Since January", "Running total"],
    norwegian: ["Fra årets begynnelse", "Løpende sum"],
  },
  sum: {
    swedish: ["Tillsammans", "SUMMA:", "Blir totalt", "Alla månader ihop", "Summan"],
    english: ["All together", "SUM:", "The whole"],
    norwegian: ["Til sammen", "SUM:", "Alt i alt"],
  },
  scenario: {
    swedish: ["Budget eller utfall?", "Vad är det för siffra", "Avser", "Sorts siffra"],
    english: ["Budget or actual?", "Which figure"],
    norwegian: ["Budsjett eller regnskap?", "Slags tall"],
  },
  text: {
    swedish: ["Vad det gäller", "Beskrivning:", "Texten på verifikatet"],
    english: ["What it is for", "About"],
    norwegian: ["Hva det gjelder", "Teksten"],
  },
  counterpart: {
    swedish: ["Från vem", "Vem har fakturerat", "Företag/person"],
    english: ["From whom", "Who billed us"],
    norwegian: ["Fra hvem", "Hvem har fakturert"],
  },
  comment: {
    swedish: ["Mina anteckningar", "Kommentarer:", "Obs", "Att tänka på"],
    english: ["My notes", "Remarks:"],
    norwegian: ["Mine notater", "Merknader:"],
  },
  voucher: {
    swedish: ["Verifikat", "Ver. nummer", "Verifikatnr:"],
    english: ["Voucher:", "Slip no."],
    norwegian: ["Bilag nr:", "Bilaget"],
  },
};
