/** What each source is called in a workbook: the name of its sheet, and of its Excel table. */
import type { SourceName } from "../model/source";

export const SHEET_NAMES: Readonly<Record<SourceName, string>> = {
  settings: "Inställningar",
  occasions: "Tillfällen",
  frames: "Ramar",
  areas: "Områden",
  responsibilities: "Ansvar",
  accounts: "Kontoplan",
  outcome: "Utfall",
  budget: "Budget",
  grants: "Kommunbidrag",
  forecasts: "Prognos",
  causes: "Orsaker",
  partStatements: "Delresultat",
  investments: "Investeringar",
  grantsReceived: "Bidrag",
  volumes: "Volymer",
  restatedSeries: "Jämförelseserier",
  events: "Händelser",
  reserve: "Reserv",
  measures: "Åtgärder",
  indicators: "Indikatorer",
  comparisons: "Jämförelsekommuner",
};

/** Name of the Excel table that holds a source, in ASCII: `tableNameOf("areas")` is "Avvik_Omraden". */
export function tableNameOf(source: SourceName): string {
  return `Avvik_${SHEET_NAMES[source].normalize("NFD").replace(/\p{M}/gu, "")}`;
}
