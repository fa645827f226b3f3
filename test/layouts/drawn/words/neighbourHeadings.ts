/** Headings as reporting tools write them: whole words, measures that are summed, levels of an organisation. */
import type { Headings } from "./house";

export const NEIGHBOUR_HEADINGS: Headings = {
  account: {
    swedish: ["Konto", "Redovisningskonto", "Baskonto", "Koddel konto", "Konto kod", "Konto (4 siffror)"],
    english: ["Ledger account", "Account code", "Account key"],
    norwegian: ["Kontokode", "Regnskapskonto", "Artskode"],
  },
  accountName: {
    swedish: ["Konto namn", "Kontobeskrivning", "Kontorubrik", "Kontots rubrik", "Redovisningskontots namn"],
    english: ["Ledger account text", "Account label"],
    norwegian: ["Artsnavn", "Regnskapskontoens navn"],
  },
  responsibility: {
    swedish: [
      "Resultatenhetskod",
      "Ansvarsområde",
      "Budgetansvar",
      "Organisationskod",
      "Enhetsnr",
      "Koddel ansvar",
      "Kostnadsställe kod",
    ],
    english: ["Organisation code", "Unit code", "Responsibility code"],
    norwegian: ["Ansvarskode", "Enhetskode", "Organisasjonskode"],
  },
  responsibilityName: {
    swedish: [
      "Resultatenhetens namn",
      "Enhetsbenämning",
      "Organisationsenhet",
      "Kostnadsställets namn",
      "Ansvarsområdets namn",
    ],
    english: ["Organisation unit", "Responsibility name"],
    norwegian: ["Organisasjonsenhet", "Ansvarets navn"],
  },
  area: {
    swedish: [
      "Programområde",
      "Verksamhetschefsområde",
      "Organisation nivå 3",
      "Chefsområde",
      "Budgetområde",
      "Resultatområde",
    ],
    english: ["Programme area", "Organisation level 3", "Business area"],
    norwegian: ["Programområde", "Kommunalområde", "Organisasjon nivå 3"],
  },
  activity: {
    swedish: ["Koddel verksamhet", "Verksamhet kod", "Funktionskod", "Verksamhet (3 siffror)", "Verksamhetstyp"],
    english: ["Function", "Activity key"],
    norwegian: ["Funksjonskode", "Tjenestekode"],
  },
  period: {
    swedish: ["Period", "Redovisningsmånad", "Avser period", "Månadsperiod", "Räkenskapsperiod"],
    english: ["Reporting month", "Accounting month", "Ledger period"],
    norwegian: ["Regnskapsmåned", "Månedsperiode", "Gjelder periode"],
  },
  date: {
    swedish: ["Redovisningsdatum", "Transaktionsdatum", "Datum för bokföring", "Periodiseringsdatum"],
    english: ["Transaction day", "Accounting date", "Voucher date"],
    norwegian: ["Posteringsdato", "Regnskapsdato"],
  },
  year: {
    swedish: ["Kalenderår", "Verksamhetsår", "Ekonomiskt år"],
    english: ["Calendar year", "Ledger year"],
    norwegian: ["Kalenderår", "Virksomhetsår"],
  },
  month: {
    swedish: ["Kalendermånad", "Periodnummer", "Månadsnummer"],
    english: ["Calendar month", "Period number"],
    norwegian: ["Kalendermåned", "Periodenummer"],
  },
  amount: {
    swedish: ["Summa av belopp", "Nettosumma", "Belopp netto", "Summerat belopp", "Beloppssumma"],
    english: ["Sum of amount", "Net sum", "Net total"],
    norwegian: ["Sum av beløp", "Nettosum"],
  },
  outcome: {
    swedish: [
      "Faktiskt utfall",
      "Redovisat utfall",
      "Utfall enligt redovisningen",
      "Ekonomiskt utfall",
      "Summa av utfall",
      "Utfall netto",
    ],
    english: ["Actual outcome", "Realised amount", "Booked outcome"],
    norwegian: ["Faktisk regnskap", "Regnskap netto", "Regnskapsført beløp"],
  },
  budget: {
    swedish: [
      "Gällande budget",
      "Driftbudget",
      "Budgeterat belopp",
      "Summa av budget",
      "Fastställd budget",
      "Budget netto",
    ],
    english: ["Adopted budget", "Budgeted amount", "Sum of budget"],
    norwegian: ["Vedtatt budsjett", "Gjeldende budsjett", "Budsjettert beløp"],
  },
  deviation: {
    swedish: ["Differens mot budget", "Kvarstående budget", "Avvikelse (budget - utfall)", "Budgetdifferens"],
    english: ["Deviation", "Remaining budget"],
    norwegian: ["Differanse mot budsjett", "Gjenstående budsjett"],
  },
  forecast: {
    swedish: ["Bedömt utfall helår", "Prognos vid årets slut", "Förväntat utfall helår"],
    english: ["Expected at year end", "Forecast for the year"],
    norwegian: ["Prognose hele året", "Forventet ved årsslutt"],
  },
  lastYear: {
    swedish: ["Utfall föregående år", "Fjolårets utfall", "Utfall år {y-1}", "Motsvarande utfall {y-1}"],
    english: ["Outcome {y-1}", "Previous year"],
    norwegian: ["Fjorårets regnskap", "Regnskap år {y-1}"],
  },
  percent: {
    swedish: ["Budgetförbrukning %", "Utfall i procent av budget", "Nyttjandegrad (%)"],
    english: ["Budget consumption %", "Percent consumed"],
    norwegian: ["Budsjettforbruk %", "Regnskap i prosent av budsjett"],
  },
  debit: {
    swedish: ["Summa debet", "Debetsida", "Belopp debet"],
    english: ["Total debit", "Debit side"],
    norwegian: ["Sum debet", "Debetside"],
  },
  credit: {
    swedish: ["Summa kredit", "Kreditsida", "Belopp kredit"],
    english: ["Total credit", "Credit side"],
    norwegian: ["Sum kredit", "Kreditside"],
  },
  periodAmount: {
    swedish: ["Innevarande period", "Aktuell månad", "Periodens summa", "Månadsbelopp"],
    english: ["Current period", "Month amount"],
    norwegian: ["Inneværende periode", "Aktuell måned"],
  },
  accumulated: {
    swedish: ["Ackumulerad summa", "Summa från januari", "Hittills under året", "Ackumulerat t o m perioden"],
    english: ["Accumulated", "Cumulative amount"],
    norwegian: ["Akkumulert sum", "Hittil i regnskapsåret"],
  },
  sum: {
    swedish: ["Sammanlagt", "Totalbelopp", "Radsumma", "Summering"],
    english: ["Grand total", "Row total"],
    norwegian: ["Totalbeløp", "Radsum"],
  },
  scenario: {
    swedish: ["Mått", "Beloppsslag", "Utfall/budget", "Redovisningsslag", "Beloppskategori"],
    english: ["Measure", "Data category"],
    norwegian: ["Beløpsart", "Regnskap/budsjett"],
  },
  text: {
    swedish: ["Bokföringstext", "Affärshändelse", "Transaktionsbeskrivning"],
    english: ["Posting text", "Transaction text"],
    norwegian: ["Posteringstekst", "Transaksjonstekst"],
  },
  counterpart: {
    swedish: ["Leverantörens namn", "Kund eller leverantör", "Betalningsmottagare"],
    english: ["Supplier name", "Business partner"],
    norwegian: ["Leverandørens navn", "Betalingsmottaker"],
  },
  comment: {
    swedish: ["Ekonomens notering", "Analyskommentar", "Kommentar till raden"],
    english: ["Analyst comment", "Free text"],
    norwegian: ["Økonomens merknad", "Kommentar til raden"],
  },
  voucher: {
    swedish: ["Verifikationsnummer", "Underlagsnummer", "Transaktionsnummer"],
    english: ["Voucher number", "Journal number"],
    norwegian: ["Bilagsnummer", "Transaksjonsnummer"],
  },
};
