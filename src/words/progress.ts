/** What a run is doing, and what a short answer to the user's last act says. */
import type { Progress } from "../workbook";
import { listed, type InBoth } from "./language";

export const phases: Readonly<Record<Progress["phase"], InBoth<string>>> = {
  survey: { sv: "Letar upp källorna", en: "Finding the sources" },
  read: { sv: "Läser källorna", en: "Reading the sources" },
  compute: { sv: "Räknar och avrundar", en: "Computing and rounding" },
  review: { sv: "Läser texten", en: "Reading the text" },
  file: { sv: "Läser filen", en: "Reading the file" },
  insert: { sv: "Infogar raderna", en: "Inserting the rows" },
  change: { sv: "Byter år i arbetsboken", en: "Changing the year of the workbook" },
  write: { sv: "Skriver tabellerna", en: "Writing the tables" },
  verify: { sv: "Läser tillbaka och jämför", en: "Reading back and comparing" },
};

/** More sheets than this are counted, not named. */
const MOST_NAMED = 3;

export const notices = {
  cancelled: {
    sv: "Körningen avbröts. Arbetsboken är som den var.",
    en: "The run was cancelled. The workbook is as it was.",
  },
  inserted: {
    sv: (sheets: readonly string[]) => {
      if (sheets.length > MOST_NAMED) return `Infogade ${sheets.length} blad.`;
      return `Infogade ${sheets.length === 1 ? "bladet" : "bladen"} ${listed(sheets, "sv")}.`;
    },
    en: (sheets: readonly string[]) => {
      if (sheets.length > MOST_NAMED) return `Inserted ${sheets.length} sheets.`;
      return `Inserted the ${sheets.length === 1 ? "sheet" : "sheets"} ${listed(sheets, "en")}.`;
    },
  },
  nothingInserted: {
    sv: "Inget blad infogades: blad med de namnen finns redan.",
    en: "No sheet was inserted: sheets with those names are there already.",
  },
  selectionUnusable: {
    sv: "Markera hela tabellen som ett område, med rubrikraden, och försök igen.",
    en: "Select the whole table as one block, with its heading row, and try again.",
  },
  columnUnusable: {
    sv: "Markera en kolumn, eller en cell i den, i tabellen som källan läses från, och försök igen.",
    en: "Select a column, or a cell of it, in the table that the source is read from, and try again.",
  },
  sampleRefused: {
    sv: "Exemplet läses bara in i en arbetsbok utan källor, så att det inte blandas med egna siffror.",
    en: "The sample is only loaded into a workbook without sources, so that it does not mix with figures of your own.",
  },
  putBack: {
    sv: "En tidigare körning hade avbrutits. Arbetsboken är nu återställd till som den var före den.",
    en: "An earlier run had been interrupted. The workbook has now been put back as it was before it.",
  },
  codeNotPlaced: {
    sv: (place: string, why: string) => `Raden kunde inte ändras i ${place}. ${why}`,
    en: (place: string, why: string) => `The row at ${place} could not be changed. ${why}`,
  },
  codeElsewhere: {
    sv: (sheet: string, code: string, belongsTo: string, readFrom: string) =>
      `${sheet} läses ur ${readFrom}. Lägg ${code} till ${belongsTo} där, så att koden och platsen står på samma rad.`,
    en: (sheet: string, code: string, belongsTo: string, readFrom: string) =>
      `${sheet} is read out of ${readFrom}. Add ${code} to ${belongsTo} there, so that the code and its place stand in the same row.`,
  },
  codeByHand: {
    sv: (sheet: string, code: string, belongsTo: string) =>
      `${sheet} är en tabell i Excel, som växer när du själv skriver i raden under den. Skriv ${code} och ${belongsTo} där.`,
    en: (sheet: string, code: string, belongsTo: string) =>
      `${sheet} is an Excel table, which grows when you type in the row below it. Type ${code} and ${belongsTo} there.`,
  },
  notRevealed: {
    sv: (place: string, code: string) =>
      `${place} kunde inte visas (${code}). Bladet kan ha tagits bort eller bytt namn.`,
    en: (place: string, code: string) =>
      `${place} could not be shown (${code}). The sheet may have been removed or renamed.`,
  },
};
