/** What stands in the coastal city's rows beside accounts and amounts, and below its tables. */
import type { House } from "./house";

type InRows = "below" | "added" | "texts" | "counterparts" | "hidden" | "comments";

export const COAST_ROWS: Pick<House, InRows> = {
  below: {
    notes: [
      "Källa: Hypergene",
      "Källa: Raindance, uttag efter stängd period",
      "Applied filters:\nKontoklass is not 8",
      "* Omräknat till nuvarande organisation",
      "Data uppdateras varje natt",
    ],
    amounts: [
      "I utfallet ingår 340 000 kr i återsökta medel från Migrationsverket.",
      "Not: 1 250 tkr avser retroaktiv internhyra och ingår ovan.",
      "Av statsbidraget är 812 500 kr periodiserat till nästa år.",
    ],
  },
  added: {
    activityName: ["Verksamhet (T)", "VERKS_TEXT", "Verksamhet text", "Verksamhetsnamn", "Vht text"],
    rowNumber: ["#", "Rad", "Radnr", "Nr"],
    share: ["Andel %", "Andel av total", "%GT Belopp", "Andel i %"],
    perInhabitant: ["Kr/inv", "Kr per invånare", "Kronor/invånare", "Per inv"],
    accountGroup: ["Kontogrupp", "KGRP", "Kontoklass", "Kostnadsslag", "Resultatrad", "Intäkt/kostnad"],
    groups: { income: "Intäkter", staff: "Personalkostnader", other: "Övriga kostnader" },
    columns: [
      ["Företag", ["10"]],
      ["Projekt", ["", "", "60000", "61240"]],
      ["PROJ", ["", "0", "61240"]],
      ["Aktivitet", ["", "", "1010", "2030"]],
      ["AKT", ["", "1010"]],
      ["Objekt", ["", "", "8140"]],
      ["MOT", ["", "875", "910", "100"]],
      ["Ver.typ", ["LF", "LÖN", "INT", "BO"]],
      ["Källsystem", ["Raindance", "Heroma", "IST"]],
      ["Valuta", ["SEK"]],
      ["Nämnd", ["61 Utbildning"]],
    ],
  },
  texts: [
    "Lön",
    "Lönebokning Heroma",
    "Leverantörsfaktura",
    "Internhyra",
    "Intern faktura måltider",
    "Periodisering statsbidrag",
    "Bokföringsorder",
    "Omkontering",
    "Skolpeng",
  ],
  counterparts: [
    "Skärgårdens Friskola AB",
    "Kustbuss i Väst AB",
    "Läroboken Förlag AB",
    "Kommunala Fastigheter",
    "Måltidsservice",
    "Grannkommunen",
    "Vikariepoolen Syd AB",
  ],
  hidden: "Skyddad uppgift",
  comments: [
    "Lägre elevantal än budget, ca 1 200 tkr",
    "Statsbidrag bokfört i december",
    "Avstämt med rektor",
    "Högre vikariekostnader under våren",
    "se separat analys",
    "Inkl. skolskjuts 450 tkr",
  ],
};
