/** What sheets are called, and what stands above and below: prints of Raindance, pivots' choices, notes to oneself. */
import type { House } from "./house";

type PagePart =
  | "sheets"
  | "partSheets"
  | "titles"
  | "markers"
  | "unitNotes"
  | "unitLabels"
  | "turnedNotes"
  | "prints"
  | "criteria"
  | "below";

export const MOUNTAIN_PAGES: Pick<House, PagePart> = {
  sheets: {
    outcome: [
      "Utfall",
      "Utfall",
      "Utfall {y}",
      "Utfall {y}",
      "Utf {y}",
      "RD utfall",
      "RD utf {yy}",
      "Raindance utfall",
      "Pivot utfall",
      "Bokfört",
      "Huvudbok {y}",
      "utfall jan-dec",
    ],
    budget: [
      "Budget",
      "Budget",
      "Budget {y}",
      "Budget {y}",
      "Bud {y}",
      "RD budget",
      "Pivot budget",
      "Detaljbudget {y}",
      "Budget inlagd i RD",
      "Driftbudget",
      "budget hela året",
    ],
    neutral: ["Blad1", "Blad1", "Blad1", "Blad2", "Blad3", "Pivot", "RD", "Data", "Underlag", "Raindance", "Från RD"],
    both: [
      "Uppföljning",
      "Uppföljning {y}",
      "Uppf {y}",
      "Uppf",
      "Utfall o budget",
      "Utfall och budget {y}",
      "Bud-utf",
      "Budgetuppföljning",
      "Ekonomi {y}",
      "Pivot uppföljning",
      "Driftredovisning",
    ],
    grants: [
      "Ram",
      "Ram {y}",
      "Ramar {y}",
      "Budgetramar",
      "Budgetramar {y}",
      "Kommunbidrag",
      "Kommunbidrag {y}",
      "Ramtilldelning",
      "Rambeslut KF",
      "Skattemedel {y}",
    ],
    forecasts: [
      "Prognos",
      "Prognos",
      "Prognos {y}",
      "Prognoser",
      "Progn {y}",
      "Helårsprognos",
      "Prognos samlad",
      "Prognos från cheferna",
      "Prognoser april och augusti",
    ],
    organisation: [
      "Ansvar",
      "Ansvar",
      "Ansvarslista",
      "Kodplan",
      "Kodplan {y}",
      "Koder",
      "Ansvar o chefer",
      "Org",
      "Ansvar RD",
    ],
    areas: ["Områden", "Verksamhetsområden", "Omr", "Avdelningar", "Chefsområden"],
  },
  partSheets: {
    areas: ["", "", "", "", "Utf "],
    months: ["", "", "", "Utf ", "Utfall "],
    monthNames: ["{Name}", "{Name}", "{name}", "{Nam}", "{nam}", "{mm} {Name}", "{Nam} {yy}", "{y}{mm}", "per {mm}"],
  },
  titles: {
    outcome: [
      "Utfall {y}",
      "Utfall jan-dec {y}",
      "Utfall hela {y}",
      "Bokfört utfall {y}",
      "Utfall per ansvar och konto, {y}",
      "Resultatrapport utfall {y}01-{y}12",
      "Raindance utfall {y}",
    ],
    budget: [
      "Budget {y}",
      "Budget jan-dec {y}",
      "Budget hela {y}",
      "Detaljbudget {y}",
      "Budget per ansvar och konto, {y}",
      "Driftbudget {y}",
      "Inlagd budget {y}",
    ],
    both: [
      "Uppföljning {y}",
      "Budgetuppföljning {y}",
      "Utfall och budget {y}",
      "Uppföljning utfall mot budget jan-dec {y}",
      "Driftredovisning {y}",
      "Ekonomin {y}, utfall och budget",
    ],
    month: ["Månadsuppföljning {y}", "Uppföljning månad för månad {y}", "Utfall månadsvis {y}", "Månadsläget {y}"],
  },
  markers: {
    outcome: ["Utfall", "Utfall", "UTFALL", "Utfall {y}", "Utfall ur Raindance", "Bokfört {y}", "Utf jan-dec"],
    budget: ["Budget", "Budget", "BUDGET", "Budget {y}", "Budget ur Raindance", "Detaljbudget {y}", "Bud jan-dec"],
  },
  unitNotes: {
    kr: ["Kr", "kr", "I kronor", "Belopp i kr", "Belopp i kronor", "Kronor", "SEK"],
    tkr: ["Tkr", "tkr", "Tkr", "Belopp i tkr", "Belopp i tkr", "i tkr", "(tkr)", "Allt i tkr", "Tusen kronor", "kkr"],
    mnkr: ["Mkr", "mkr", "Mnkr", "Belopp i mkr", "i mkr", "Miljoner kr"],
  },
  unitLabels: ["Belopp i", "Belopp i:", "Enhet", "Enhet:", "Siffrorna i", "Belopp:"],
  turnedNotes: [
    "Kostnader har minus, intäkter plus",
    "Intäkter +, kostnader -",
    "Minus = kostnad, plus = intäkt",
    "OBS vänt tecken mot Raindance: kostnad minus, intäkt plus",
    "Jag har vänt tecknen, kostnaderna är minus",
    "Kostnader (-) och intäkter (+)",
  ],
  prints: {
    stamp: "Utskrivet {y+1}-01-{dd}",
    ledger: "Redovisningsår {y}",
    other: "Gäller {committee}",
    rest: [
      "Vallsjö kommun",
      "Ekonomisamverkan Fjäll",
      "Raindance\tföretag 21",
      "Användare:\tMARNIL",
      "Ej klart",
      "Sida 1",
      "Mitt arbetsexemplar",
    ],
  },
  criteria: [
    "Företag\t21 Vallsjö kommun",
    "Nämnd\t{committee}",
    "År\t{y}",
    "Motpart\t(Alla)",
    "Kontoklass\t(Flera objekt)",
    "Projekt\t(Alla)",
  ],
  below: {
    notes: [
      "Källa: Raindance",
      "Hämtat av ekonomisamverkan",
      "Från pivoten i rapportverktyget",
      "Avstämt /Marie",
      "Utan investeringar",
      "Avrundat, kan diffa på någon tusenlapp",
      "Bokslutet är inte klart än",
    ],
    amounts: [
      "Snöröjningen för december (ca 420 tkr) kom efter stängning och ligger inte med.",
      "Försäkringspengarna efter branden i Saxvik, 150 tkr, ingår.",
      "OBS 1 250 000 kr i statsbidrag bokades först i december.",
      "Inhyrd personal är 890 tkr av detta.",
    ],
  },
};
