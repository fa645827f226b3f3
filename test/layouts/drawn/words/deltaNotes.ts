/** What is written around tables: units and signs, selections of a browser template, what is pasted and from where. */
import type { House } from "./house";

type NotePart = "unitNotes" | "unitLabels" | "turnedNotes" | "prints" | "criteria" | "below";

export const DELTA_NOTES: Pick<House, NotePart> = {
  unitNotes: {
    kr: ["Belopp i kr", "Belopp i kr", "kr", "Kr", "Belopp i SEK", "SEK", "Belopp i kronor", "(kr)"],
    tkr: [
      "Belopp i tkr",
      "Belopp i tkr",
      "Belopp i tkr",
      "tkr",
      "Tkr",
      "TKR",
      "(tkr)",
      "Alla belopp i tkr",
      "Belopp i tusental kr",
      "Belopp i tusentals kronor",
      "tusen kr",
      "Belopp i ksek",
    ],
    mnkr: ["Belopp i mnkr", "Belopp i mkr", "mnkr", "Mkr", "mkr", "Belopp i miljoner kr", "(mnkr)"],
  },
  unitLabels: ["Belopp i", "Belopp i:", "Belopp visas i", "Beloppsformat", "Enhet", "Enhet:", "Skalning"],
  turnedNotes: [
    "Intäkt +, kostnad -",
    "Intäkter plus, kostnader minus",
    "Kostnader med minustecken, intäkter utan",
    "Tecken omvänt mot Agresso: kostnader minus, intäkter plus",
    "OBS! Vänt tecken jämfört med Agresso, kostnad är minus",
    "Qlik visar kostnader som negativa belopp och intäkter som positiva",
    "Teckenregel: + intäkt / - kostnad",
  ],
  prints: {
    stamp: "Uttaget {y+1}-01-{dd}",
    ledger: "Period {y}01-{y}12",
    other: "Nämnd: {committee}",
    rest: [
      "Deltastads kommun",
      "Unit4 Business World",
      "Agresso\tBläddrare",
      "Bläddrarmall:\tANSV KTO PER",
      "Gula celler fylls i",
      "Preliminär",
      "Ctrl:\tMaria S",
      "Ekonomiavdelningen",
      "Stratsys: Månadsuppföljning",
      "Arbetsmaterial",
    ],
  },
  criteria: [
    "Bläddrare\tTransaktioner huvudbok",
    "Firma\tlik\tDK",
    "Period\tmellan\t{y}01\t{y}12",
    "Konto\tmellan\t3000\t8999",
    "Nämnd(T)\tlik\t{committee}",
    "Projekt\tlik\t*",
    "VT\tinte i lista\tIB, UB",
  ],
  below: {
    notes: [
      "Källa: Agresso",
      "Källa: Unit4 Business World",
      "Källa: Qlik Sense, laddat natten före uttaget",
      "Investeringsprojekt ingår inte",
      "Exkl investeringar",
      "Stämt mot Agresso, diff 0",
      "Pivoten uppdaterad",
      "Avrundning kan ge differens i summor",
      "Interna poster ingår",
    ],
    amounts: [
      "Elfaktura december på ca 240 tkr saknas.",
      "Varav retroaktiv ersättning F-kassan 315 000 kr.",
      "Hyresrabatt 180 tkr bokförs i period 13.",
      "Ingår engångskostnad 1,2 mnkr för avveckling av Vobo Ankaret.",
      "Semesterlöneskuld, förändring 475 tkr, är inte bokförd.",
    ],
  },
};
