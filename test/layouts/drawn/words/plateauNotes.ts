/** What is written around tables: units, signs, selections of reports, and instructions of the templates. */
import type { House } from "./house";

type NotePart = "unitNotes" | "unitLabels" | "turnedNotes" | "prints" | "criteria" | "below";

export const PLATEAU_NOTES: Pick<House, NotePart> = {
  unitNotes: {
    kr: ["Belopp i kr", "Belopp i kr", "Belopp i kronor", "kr", "Kronor", "SEK", "Alla belopp anges i kronor"],
    tkr: [
      "Belopp i tkr",
      "Belopp i tkr",
      "Belopp i tkr",
      "tkr",
      "Tkr",
      "(tkr)",
      "Belopp (tkr)",
      "Alla belopp anges i tkr",
      "Belopp i tusental kronor",
      "Belopp i tusentals kronor",
      "Tusen kronor",
    ],
    mnkr: ["Belopp i mnkr", "Belopp i mnkr", "mnkr", "Mnkr", "mkr", "Belopp i mkr", "Belopp i miljoner kronor"],
  },
  unitLabels: ["Belopp i", "Belopp i:", "Enhet", "Enhet:", "Beloppsenhet", "Visa belopp i", "Skala"],
  turnedNotes: [
    "Intäkter +, kostnader -",
    "Kostnader visas med minustecken, intäkter med plus",
    "Intäkter redovisas positivt och kostnader negativt",
    "Kostnader anges med minus (-), intäkter utan tecken",
    "Omvända tecken jämfört med Raindance: kostnad minus, intäkt plus",
    "Teckenregel i mallen: kostnad = minus, intäkt = plus",
  ],
  prints: {
    stamp: "Utskriftsdatum {y+1}-01-{dd}",
    ledger: "Period: {y}01 - {y}12",
    other: "Nämnd: {committee}",
    rest: [
      "Platåby kommun",
      "Raindance",
      "CGI Raindance\tEkonomirapport",
      "Hypergene\tEkonomi",
      "Upprättad av:\tFörvaltningsekonom",
      "Fyll endast i vita celler",
      "Mall fastställd av ekonomiavdelningen",
      "Sida 1 av 1",
      "Utkast",
      "Bilaga 2 till tjänsteskrivelse",
    ],
  },
  criteria: [
    "Rapport\tRD210 Ansvar och konto",
    "Organisation\t{committee}",
    "Fr.o.m. period\t{y}01",
    "T.o.m. period\t{y}12",
    "Konto\t3-8",
    "Projekt\tAlla",
    "Interna poster\tIngår",
  ],
  below: {
    notes: [
      "Källa: Raindance",
      "Källa: Hypergene",
      "Källa: Hypergene, uttag ur ekonomimodellen",
      "Investeringar ingår inte",
      "Exklusive investeringsprojekt",
      "Avrundningsdifferenser kan förekomma",
      "Interna intäkter och kostnader ingår",
      "Avstämt mot huvudboken",
      "Mallen skickas till ekonomiavdelningen senast den 20 januari",
    ],
    amounts: [
      "I utfallet ingår semesterlöneskuld med 410 tkr.",
      "Varav statsbidrag avseende tidigare år: 275 000 kr",
      "Engångskostnad för flytt till nya lokaler, ca 650 tkr, ingår.",
      "Fakturor på sammanlagt 185 000 kr väntas från regionen.",
      "Riktade statsbidrag uppgår till 1,4 mnkr.",
    ],
  },
};
