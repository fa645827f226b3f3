/** What sheets are called, and what is printed or noted above and below their tables. */
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

export const MILL_PAGES: Pick<House, PagePart> = {
  sheets: {
    outcome: [
      "Utfall",
      "Utfall",
      "Utfall {y}",
      "Utf {yy}",
      "utfall control",
      "Utfall Economa",
      "Bokfört {y}",
      "Huvudbok",
      "Verifikationer",
      "Redovisning {y}",
    ],
    budget: [
      "Budget",
      "Budget",
      "Budget {y}",
      "Bud {yy}",
      "budget control",
      "Detaljbudget",
      "Budget inläst",
      "Internbudget {y}",
      "Periodbudget {y}",
    ],
    neutral: ["Blad1", "Blad1", "Blad2", "Data", "Visma", "Economa", "Control", "uttag", "Klistra in här", "Tabell"],
    both: [
      "Uppföljning",
      "Uppföljning {y}",
      "Budgetuppföljning",
      "Ekuppf {y}",
      "Ek uppföljning",
      "Budg-utfall",
      "Utfall mot budget",
      "Driften {y}",
      "Resultatrapport",
      "Hypergene",
    ],
    grants: [
      "Ram",
      "Ramar {y}",
      "Ram {y}",
      "Budgetram {y}",
      "Kommunbidrag",
      "Anslag {y}",
      "KF-budget",
      "Rambudget",
      "Ramberäkning {y}",
    ],
    forecasts: [
      "Prognos",
      "Prognos",
      "Prognos {y}",
      "Prognoser {y}",
      "Helårsprognos",
      "Prognossammanställning",
      "Prognos apr-aug",
      "Stratsys prognos",
    ],
    organisation: ["Ansvar", "Ansvar", "Kodplan", "Ansvarskoder {y}", "Kodlista", "Koder", "Ansvar-område", "Org"],
    areas: ["Områden", "Verksamhetsområden", "Avdelningar", "Indelning"],
  },
  partSheets: {
    areas: ["", "", "", "Utf ", "Uppf "],
    months: ["", "", "", "Utfall ", "Utf "],
    monthNames: ["{Name}", "{Name}", "{nam}", "{Nam} {yy}", "{yy}{mm}", "{mm}", "Per {mm}", "{mm} {name}"],
  },
  titles: {
    outcome: [
      "Utfall {y}",
      "Utfall helår {y}",
      "Bokfört jan-dec {y}",
      "Utfall {y} per ansvar och konto",
      "Redovisat {y}, driften",
      "Resultatrapport {y}, utfall",
      "Utfall perioderna {y}01-{y}12",
    ],
    budget: [
      "Budget {y}",
      "Budget helår {y}",
      "Detaljbudget {y}",
      "Internbudget {y} per ansvar och konto",
      "Budget {y}, driften",
      "Budgetrapport {y}",
      "Budget perioderna {y}01-{y}12",
    ],
    both: [
      "Budgetuppföljning {y}",
      "Uppföljning budget - utfall {y}",
      "Driftuppföljning januari-december {y}",
      "Ekonomisk uppföljning {y}",
      "Utfall jämfört med budget, helår {y}",
      "Resultatrapport {y}",
    ],
    month: ["Månadsuppföljning {y}", "Månadsrapport {y}", "Utfall månadsvis {y}", "Ekonomi månad för månad {y}"],
  },
  markers: {
    outcome: ["Utfall", "UTFALL", "Utfall {y}", "Utfall enl Visma", "Bokfört {y}", "Utfall:"],
    budget: ["Budget", "BUDGET", "Budget {y}", "Budget enl Visma", "Detaljbudget {y}", "Budget:"],
  },
  unitNotes: {
    kr: ["Kr", "kronor", "Belopp i kr", "Belopp i kronor", "(kr)", "Alla belopp i kr", "SEK"],
    tkr: [
      "Tkr",
      "tkr",
      "Belopp i tkr",
      "Belopp i tkr",
      "(tkr)",
      "Tusental kronor",
      "Belopp i 1000-tal kr",
      "Allt i tkr",
      "kkr",
    ],
    mnkr: ["Mkr", "mkr", "Belopp i mkr", "(mnkr)", "Belopp i miljoner kr", "Mnkr"],
  },
  unitLabels: ["Enhet:", "Belopp i", "Belopp i:", "Belopp:", "Belopp visas i"],
  turnedNotes: [
    "Kostnader minus, intäkter plus",
    "Intäkter (+) Kostnader (-)",
    "Kostnad = -, intäkt = +",
    "Obs tvärtom mot Visma: kostnader har minus och intäkter plus",
    "Tecknen är vända, kostnader visas som minus",
    "Minustecken = kostnad",
  ],
  prints: {
    stamp: "Utskriftsdatum {y+1}-01-{dd}",
    ledger: "Bokföringsår {y}",
    other: "Avser: {committee}",
    rest: [
      "01 Hyttefors kommun",
      "Visma Control",
      "Ekonomienheten",
      "Användare: GUNVES",
      "Arbetsmaterial",
      "Ej slutavstämt",
      "Sid 1(1)",
    ],
  },
  criteria: [
    "Företag\t01 Hyttefors kommun",
    "Nämnd\t{committee}",
    "Bokföringsår\t{y}",
    "Klass\tDrift",
    "Kontointervall\t30000-89999",
    "Motpart\tAlla",
  ],
  below: {
    notes: [
      "Källa: Visma",
      "Källa: Visma Control, bearbetat av ekonomienheten",
      "Investeringar ingår inte",
      "Stämmer med Hypergene /Gun",
      "Öresavrundning förekommer",
      "Avstämt med ekonomienheten i januari",
    ],
    amounts: [
      "Obs! Snöröjning för december, ca 310 tkr, är bokförd på januari.",
      "Inkl. engångsersättning från försäkringsbolaget, 425 000 kr.",
      "varav kostnader för vattenskadan i sporthallen 180 tkr",
      "Semesterlöneskulden ökade med 265 tkr och bokas på finansförvaltningen.",
    ],
  },
};
