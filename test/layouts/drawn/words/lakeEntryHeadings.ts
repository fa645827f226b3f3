/** Headings of what else a row says: whether it is budget, its text, its supplier, its document and comments. */
import type { Heading, Headings } from "./house";

type EntryHeading = Extract<Heading, "scenario" | "text" | "counterpart" | "comment" | "voucher">;

export const LAKE_ENTRY_HEADINGS: Pick<Headings, EntryHeading> = {
  scenario: {
    swedish: [
      "Värdetyp",
      "Värdetyp",
      "Scenario",
      "Scenario",
      "Scenario_Namn",
      "Typ",
      "Version",
      "Beloppstyp",
      "Budget/Utfall",
      "Saldotyp",
      "Measure",
    ],
    english: ["Value Type", "Scenario", "Version", "Balance Type", "ScenarioName", "Measure"],
    norwegian: [],
  },
  text: {
    swedish: [
      "Text",
      "Text",
      "Radtext",
      "Positionstext",
      "Dokumenthuvudtext",
      "Verifikationstext",
      "Transaktion_Text",
      "Rad_Text",
    ],
    english: ["Text", "Line text", "Journal Line Description", "Document Header Text", "LineDescription"],
    norwegian: [],
  },
  counterpart: {
    swedish: [
      "Leverantör",
      "Leverantör",
      "Leverantörsnamn",
      "Leverantör_Namn",
      "LevNamn",
      "Motkontonamn",
      "Kund/leverantör",
      "Motpart, namn",
    ],
    english: ["Vendor", "Vendor Name", "VendorName", "Supplier_Name", "Offsetting acct name"],
    norwegian: [],
  },
  comment: {
    swedish: [
      "Kommentar",
      "Kommentar",
      "Kommentar",
      "Kommentar controller",
      "Analys",
      "Notering",
      "Kommentarer och åtgärder",
      "Anmärkning",
      "Förklaring av avvikelse",
    ],
    english: ["Comment", "Comments", "Controller comment", "Remark"],
    norwegian: [],
  },
  voucher: {
    swedish: [
      "Dokumentnr",
      "Dokumentnr",
      "Dok.nr",
      "Dokumentnummer",
      "Verifikationsnr",
      "Ver_Nr",
      "VerifikationNr",
      "Ref.dok.nr",
    ],
    english: ["Document No", "DocumentNumber", "Doc_No", "Journal Name", "Ref. Document"],
    norwegian: [],
  },
};
