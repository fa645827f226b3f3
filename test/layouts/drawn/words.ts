/** Words of our own for sheets, notes and what stands in text columns. */

/** `{y}` is the year, `{y-1}` and `{y+1}` its neighbours. */
export function said(text: string, year: number): string {
  return text
    .replaceAll("{y}", String(year))
    .replaceAll("{y-1}", String(year - 1))
    .replaceAll("{y+1}", String(year + 1));
}

export const SHEETS = {
  outcome: [
    "Utfall",
    "Utfall {y}",
    "Bokfört {y}",
    "Huvudboksutdrag",
    "Utfall jan-dec",
    "Bokslutsdata",
    "Redovisning {y}",
  ],
  budget: ["Budget", "Budget {y}", "Internbudget", "Detaljbudget {y}", "Budgetunderlag", "Årsbudget"],
  neutral: ["Blad1", "Data", "Export", "Utdrag", "Rapport1", "Ekonomisystemet", "Sheet1"],
  both: ["Uppföljning {y}", "Budgetuppföljning", "Utfall och budget", "Månadsrapport dec", "Rapport {y}", "Ekonomi"],
  grants: [
    "Kommunbidrag",
    "Kommunbidrag {y}",
    "Bidragsram",
    "Anslag",
    "Skattemedel",
    "Tilldelad ram",
    "Nämndens ram",
    "Ramfördelning",
  ],
  forecasts: [
    "Prognos",
    "Prognoser",
    "Helårsprognos",
    "Prognos {y}",
    "Prognosavvikelser",
    "Årsprognoser",
    "Lämnade prognoser",
  ],
  organisation: ["Ansvar", "Organisation", "Organisationsplan", "Ansvarsträd", "Kodplan ansvar", "Enheter", "Org {y}"],
  areas: ["Avdelningar", "Verksamhetsområden", "Nämndens områden", "Sektorer"],
} as const;

export const UNIT_NOTES = {
  kr: ["Belopp i kronor", "Alla belopp i kr", "Belopp: kr", "Beloppen anges i kr"],
  tkr: ["Belopp i tkr", "Alla belopp i tkr", "(tkr)", "Tusental kronor", "Belopp anges i tusen kronor", "Enhet: tkr"],
  mnkr: ["Belopp i mnkr", "Belopp i miljoner kronor", "(mnkr)", "Alla belopp i Mkr", "Enhet: mnkr"],
} as const;

export const TURNED_NOTES = [
  "Kostnader redovisas med minustecken, intäkter med plus",
  "Intäkter +, kostnader -",
  "Teckenförklaring: + intäkt, - kostnad",
  "Kostnader visas som negativa belopp",
];

export const TEXTS = ["Lön", "Faktura", "Periodisering", "Internt köp", "Omföring", "Månadskörning", "Bokföringsorder"];
export const COUNTERPARTS = ["Kommunfastigheter AB", "Ateljé Alm", "Byggvaror i Norr", "Region Mitt", "Ekbackens El"];
export const COMMENTS = [
  "varav 12 500 kr avser fjolåret",
  "omförs i maj, 3 400 kr",
  "kontrollerat med enheten",
  "inkl. retroaktiv lön 45 000 kr",
  "se bilaga 2",
];
