/**
 * What exports and home-made workbooks call things. `usual` words were before us when the reader was made; `fresh`
 * ones were written down before the first trial and are never tuned on.
 */
export interface Vocabulary {
  readonly period: readonly string[];
  readonly account: readonly string[];
  readonly responsibility: readonly string[];
  readonly activity: readonly string[];
  readonly amount: readonly string[];
  readonly outcome: readonly string[];
  readonly budget: readonly string[];
  readonly deviation: readonly string[];
  readonly accountName: readonly string[];
  readonly responsibilityName: readonly string[];
  readonly area: readonly string[];
  readonly outcomeSheets: readonly string[];
  readonly budgetSheets: readonly string[];
  readonly grantSheets: readonly string[];
  readonly forecastSheets: readonly string[];
  readonly total: readonly string[];
  readonly debit: readonly string[];
  readonly credit: readonly string[];
  readonly accumulated: readonly string[];
  readonly year: readonly string[];
}

export const usual: Vocabulary = {
  period: ["Period", "Månad", "Bokf.period", "Datum", "Per\niod", "Redovisningsperiod (ÅÅÅÅMM)"],
  account: ["Konto", "Kontonr", "Kto", "Account", "Konto*", "Kontokod"],
  responsibility: ["Ansvar", "Ansv", "Kostnadsställe", "Enhet", "Cost centre", "Ansvarskod"],
  activity: ["Verksamhet", "Verks", "Vht", "Activity", "Verksamhetskod"],
  amount: ["Belopp", "Summa", "Belopp (kr)", "Amount", "Netto", "Saldo"],
  outcome: ["Utfall", "Bokfört", "Actual", "Redovisat", "Utfall {year}"],
  budget: ["Budget", "Årsbudget", "Budget {year}", "Budgeterat"],
  deviation: ["Avvikelse", "Diff", "Budgetavvikelse", "Avvikelse %"],
  accountName: ["Kontonamn", "Benämning", "Text", "Konto (T)"],
  responsibilityName: ["Ansvarsnamn", "Enhetsnamn", "Benämning ansvar", "Ansvar (T)"],
  area: ["Verksamhetsområde", "Avdelning", "Område"],
  outcomeSheets: ["Huvudbok", "Utfall {year}", "Export utfall", "Bokfört {year}", "Resultat"],
  budgetSheets: ["Årsbudget", "Budget {year}", "Internbudget", "Detaljbudget"],
  grantSheets: ["Kommunbidrag {year}", "Ram {year}", "Anslag", "Budgetram"],
  forecastSheets: ["Prognoser", "Prognos {year}", "Helårsprognos"],
  total: ["Summa", "Totalt", "Totalsumma", "Delsumma"],
  debit: ["Debet"],
  credit: ["Kredit"],
  accumulated: ["Ack", "Ack utfall", "Ackumulerat"],
  year: ["Summa", "Helår", "Totalt", "Summa {year}"],
};

export const fresh: Vocabulary = {
  period: ["Mån", "Avser", "Periode", "Bokf mån", "Month"],
  account: ["K-nr", "Art", "GL Account", "Kontoobjekt", "Slag"],
  responsibility: ["Ansvarsobjekt", "Dept", "Org.nr intern", "Koststed", "Ansv.obj"],
  activity: ["Funktion", "Function", "V-kod", "Funksjon", "Verks.obj"],
  amount: ["Beløp", "Net amount", "Värde SEK", "Redov. belopp", "Kronor"],
  outcome: ["Regnskap", "Verkligt", "Redov. {year}", "Bokf. belopp"],
  budget: ["Plan", "Budsjett", "Bud {year}", "Rambudget"],
  deviation: ["Avvik", "Variance", "Skillnad", "Diff mot budget"],
  accountName: ["Kontotext", "Art (T)", "Klartext", "Description"],
  responsibilityName: ["Ansvar, klartext", "Dept name", "Namn på enhet"],
  area: ["Förvaltningsdel", "Sektor", "Division"],
  outcomeSheets: ["Regnskap {year}", "Actuals", "Redovisning {year}", "uttag ekonomisystem utfall"],
  budgetSheets: ["Plan {year}", "Budsjett", "BUD {year}", "fastställd budget"],
  grantSheets: ["Nettoram", "Tilldelade medel", "Ramar per område"],
  forecastSheets: ["Progn", "Forecast", "Prognosrapport"],
  total: ["Sum", "TOTAL", "S:a", "Summa {name}", "{name} Totalt"],
  debit: ["Debit", "Deb"],
  credit: ["Credit", "Kred"],
  accumulated: ["YTD", "Hittills i år", "Ackum."],
  year: ["Året", "Total", "S:a år", "Jan-dec"],
};
