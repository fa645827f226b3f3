/** What is written around tables: units and signs, what Visma Economy selects and prints, the shared office. */
import type { House } from "./house";

type NotePart = "unitNotes" | "unitLabels" | "turnedNotes" | "prints" | "criteria" | "below";

export const MEADOW_NOTES: Pick<House, NotePart> = {
  unitNotes: {
    kr: ["Belopp i kr", "Belopp i kronor", "Kronor", "kr", "Hela kronor och ören", "Beloppen är i kronor", "SEK"],
    tkr: [
      "Belopp i tkr",
      "Belopp i tkr",
      "Tkr",
      "tkr",
      "(tkr)",
      "i tkr",
      "Tusental kronor",
      "Tusen kr",
      "Beloppen är i tkr",
      "Belopp anges i tusental kronor",
      "Alla siffror i tkr",
    ],
    mnkr: ["Belopp i mnkr", "Mnkr", "mnkr", "Mkr", "i mkr", "Miljoner kronor", "Beloppen är i mnkr"],
  },
  unitLabels: ["Belopp i", "Belopp i:", "Beloppsformat", "Enhet belopp", "Enhet", "Visas i"],
  turnedNotes: [
    "Intäkter plus, kostnader minus",
    "Kostnad = minus, intäkt = plus",
    "Kostnader visas med minus framför",
    "Minus är kostnad, plus är intäkt (tvärtom mot i Economy)",
    "Intäkter är positiva och kostnader negativa i den här filen",
    "Teckenregel: + intäkt, - kostnad",
  ],
  prints: {
    stamp: "Utskrivet {y+1}-01-{dd}",
    ledger: "Avser period {y}01 - {y}12",
    other: "Avser: {committee}",
    rest: [
      "Ängslunda kommun",
      "Ekonomikontoret Ängslunda-Hagby",
      "Gemensamma ekonomikontoret",
      "Visma Economy",
      "Aditro\tEkonomirapport",
      "Rapport\tE214 Uppföljning",
      "Beställd av:\tULRSAN",
      "Sida 1/1",
      "Arbetsmaterial",
      "Handläggare:\tUlrika Sandell",
      "Mall för ekonom, version 4",
    ],
  },
  criteria: [
    "Företag\t20 Ängslunda kommun",
    "Förvaltning\t{committee}",
    "Från period\t{y}01",
    "Till period\t{y}12",
    "Konto\t30000-89999",
    "Ansvar\tAlla",
    "Projekt\tAlla",
    "Preliminära verifikat\tNej",
  ],
  below: {
    notes: [
      "Källa: Visma Economy",
      "Källa: Economy, uttag av ekonomikontoret",
      "Hagby kommuns del ingår inte",
      "Exklusive investeringar",
      "Investeringar redovisas i egen fil",
      "Interna poster är med",
      "Avrundningar kan göra att summor inte stämmer exakt",
      "Stämt av mot huvudboken",
      "Ifylld mall lämnas till ekonomikontoret",
    ],
    amounts: [
      "Hagby kommun ska faktureras 265 000 kr för gemensam tjänst.",
      "Förändrad semesterlöneskuld, ca 190 tkr, är inte bokförd.",
      "I utfallet ingår sanering efter brand med 420 tkr.",
      "Varav engångsersättning från Skolverket 135 000 kr",
      "Skolskjuts för december kommer i januari, omkring 240 tkr.",
    ],
  },
};
