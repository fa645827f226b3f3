/** What is written around tables: units, signs, selections and prints of Visma, and what each colour means. */
import type { House } from "./house";

type NotePart = "unitNotes" | "unitLabels" | "turnedNotes" | "prints" | "criteria" | "below";

export const FOREST_NOTES: Pick<House, NotePart> = {
  unitNotes: {
    kr: ["Kronor", "kronor", "Kr", "I kronor", "Hela kronor", "Belopp i kr", "Allt i kronor", "OBS kronor, inte tusen"],
    tkr: [
      "Tkr",
      "tkr",
      "Tusen kronor",
      "Tusen kr",
      "Allt i tusen kronor",
      "Belopp i tkr",
      "Belopp i tkr",
      "I tusental kronor",
      "Siffror i tkr",
      "OBS! tusental kronor",
      "Avkortat till tusen kr",
    ],
    mnkr: ["Mkr", "Mnkr", "Miljoner kronor", "Belopp i mkr", "Allt i miljoner kr"],
  },
  unitLabels: ["Allt i", "Allt i:", "Siffrorna är i", "Belopp i", "Skrivet i", "Sort:"],
  turnedNotes: [
    "Kostnader med minus, intäkter utan",
    "Minus = kostnad, plus = intäkt",
    "Här är det pengar ut som har minus, tvärtom mot Visma",
    "OBS! Vänt på tecknen: kostnad -, intäkt +",
    "Jag skriver kostnader med minus, intäkter som plus",
    "Kostnader är minus (nämnden vill ha det så)",
    "Intäkter +   Kostnader -",
  ],
  prints: {
    stamp: "Utskrivet {y+1}-01-{dd}",
    ledger: "Period: {y}01 - {y}12",
    other: "Gäller {committee}",
    rest: [
      "Granträsks kommun",
      "Gemensamma ekonomienheten Granträsk-Storvattnet",
      "Visma Business",
      "Företag:\t2 Granträsks kommun",
      "Användare:\tGUNB",
      "Sida:\t1",
      "Gult = ska kollas. Grönt = klart. Rött = frågat Storvattnet.",
      "Det som är grått har jag räknat fram, skriv inte där",
      "Gun-Britts fil, fråga innan du ändrar",
      "Samma uppställning som {y-1}",
      "Inte klart än",
    ],
  },
  criteria: [
    "Företag\tGranträsks kommun",
    "Bokföringsår\t{y}",
    "Från period\t{y}01",
    "Till period\t{y}12",
    "Org.enh 1\tAlla",
    "Konto\t3000..8999",
    "Nämnd\t{committee}",
    "Ej uppdaterade verifikationer\tNej",
  ],
  below: {
    notes: [
      "Hämtat ur Visma Business",
      "Siffrorna är från Visma, ändra inte för hand",
      "Gulmarkerade rader ska stämmas av med Storvattnet",
      "Rött = fel ansvar, rättas av ekonomienheten",
      "Grönmarkerat är avstämt och klart",
      "Blå siffror har jag skrivit in själv",
      "Investeringar är inte med",
      "Öresavrundning, bry dig inte om det",
      "Avstämt mot balansen, stämmer /Gun-Britt",
      "Interna poster är med",
    ],
    amounts: [
      "Storvattnets del av ekonomienheten, 412 tkr, är inte fakturerad än.",
      "Elen för ishallen (ca 180 000 kr) ligger kvar på fel ansvar.",
      "Häri ligger engångskostnad 260 tkr för taket på Lillsele skola.",
      "Snöröjningen i december, 325 tkr, kom i januari men är bokad här.",
      "Statsbidraget på 540 000 kr gäller hela året fast det kom i höstas.",
      "Rödmarkerat: 95 tkr som skulle ha varit Storvattnets.",
    ],
  },
};
