/** What is written around tables: units and signs, Visma's selections and prints, what goes to Stratsys, by hand. */
import type { House } from "./house";

type NotePart = "unitNotes" | "unitLabels" | "turnedNotes" | "prints" | "criteria" | "below";

export const VALLEY_NOTES: Pick<House, NotePart> = {
  unitNotes: {
    kr: ["Kr", "kr", "i kr", "(kr)", "Bel i kr", "Belopp i kr", "Belopp i kronor", "SEK"],
    tkr: [
      "Tkr",
      "tkr",
      "tkr",
      "i tkr",
      "(tkr)",
      "TKR",
      "Bel i tkr",
      "Belopp i tkr",
      "Belopp i tkr",
      "Belopp tkr",
      "Alla bel i tkr",
      "kkr",
      "Tusentals kr",
    ],
    mnkr: ["Mkr", "mkr", "i mkr", "Mnkr", "Bel i mkr", "Belopp i mnkr", "Milj kr"],
  },
  unitLabels: ["Bel i", "Bel i:", "Belopp i", "Belopp i:", "Enhet", "Sort", "Valuta/enhet"],
  turnedNotes: [
    "Intäkt +, kostnad -",
    "Int +, kostn -",
    "Kostn = minus, int = plus",
    "Kostnader redovisas med minustecken, intäkter med plus",
    "OBS! Tecknen vända jmf med VE: kostn minus, int plus",
    "Kostnader är minus i denna fil",
    "Tecken: - kostn / + int",
  ],
  prints: {
    stamp: "Uttag {y+1}-01-{dd}",
    ledger: "Per {y}01-{y}12",
    other: "Nämnd: {committee}",
    rest: [
      "Dalforsa kommun",
      "Visma Enterprise Ekonomi",
      "Visma Enterprise\tRapport 412",
      "Utskrivet av:\tKALI",
      "Sida 1 (1)",
      "Arb.mtrl",
      "Prel",
      "Sign:\tKL",
      "Läggs in i Stratsys av ctrl",
    ],
  },
  criteria: [
    "Bolag\t1 Dalforsa kommun",
    "Urval:\t",
    "Nämnd\t{committee}",
    "Per fr o m\t{y}01",
    "Per t o m\t{y}12",
    "Kto\t3000-8999",
    "Proj\tAlla",
    "Interimsver\tNej",
  ],
  below: {
    notes: [
      "Källa: VE",
      "Källa: Visma Enterprise",
      "Källa: VE o Stratsys",
      "Exkl inv",
      "Inv ingår ej",
      "Avst mot VE, ok /KL",
      "Avrundn.diff kan förek",
      "Per 13 ej med",
      "Int poster ingår",
    ],
    amounts: [
      "OBS IKE ht, ca 640 tkr, ej fakt än.",
      "Inkl retro från FK 145 000 kr.",
      "Häri ingår engångspost 380 tkr (vattenskada Hedby skola).",
      "Statsbidr 1 100 tkr bokf i dec, avser hela året.",
      "Semlöneskuld -215 tkr bokas per 13",
    ],
  },
};
