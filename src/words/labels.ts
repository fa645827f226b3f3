/**
 * The pane's own words, Swedish with English beside: buttons, headings and what the states are called. A label is a
 * pair to choose from; a sentence with values is a function of whoever says it.
 */
import { listed, type InBoth } from "./language";
import type { Say } from "./say";

export const buttons = {
  insertTemplate: { sv: "Infoga mallen", en: "Insert the template" },
  insertSheet: { sv: "Infoga tomt blad", en: "Insert an empty sheet" },
  loadSample: { sv: "Läs in exemplet", en: "Load the sample" },
  useSelection: { sv: "Använd markeringen", en: "Use the selection" },
  forget: { sv: "Glöm mina val", en: "Forget my choices" },
  copyDetails: { sv: "Kopiera uppgifterna", en: "Copy the details" },
} satisfies Record<string, InBoth<string>>;

/** What one button of many alike is about, for whoever hears it without seeing where it stands. */
export const buttonFor = {
  useSelection: (say: Say, source: string) =>
    say(`Använd markeringen för ${source}`, `Use the selection for ${source}`),
  insertSheet: (say: Say, source: string) =>
    say(`Infoga tomt blad för ${source}`, `Insert an empty sheet for ${source}`),
  forget: (say: Say, source: string) => say(`Glöm mina val för ${source}`, `Forget my choices for ${source}`),
  openSource: (say: Say, source: string) => say(`Öppna ${source} bland källorna`, `Open ${source} among the sources`),
  showMore: (say: Say, count: number, shown: number, total: number) =>
    say(`Visa ${count} till (${shown} av ${total} visas)`, `Show ${count} more (${shown} of ${total} shown)`),
};

export const headings = {
  surveying: { sv: "Läser av arbetsboken …", en: "Looking at the workbook …" },
  start: { sv: "Kom igång", en: "Get started" },
  ready: { sv: "Redo för årsanalys", en: "Ready for the year-end analysis" },
  notReady: { sv: "Källor saknas", en: "Sources are missing" },
  toFillIn: { sv: "Källor är tomma", en: "Sources are empty" },
  notUnderstood: { sv: "Källor behöver förtydligas", en: "Sources need to be clarified" },
  running: { sv: "Årsanalys pågår", en: "Year-end analysis under way" },
  stopped: { sv: "Något behöver åtgärdas", en: "Something needs to be fixed" },
  done: { sv: "Årsanalysen är klar", en: "The year-end analysis is done" },
  donePreliminary: { sv: "Årsanalysen är preliminär", en: "The year-end analysis is preliminary" },
  failed: { sv: "Något gick fel", en: "Something went wrong" },
  needed: { sv: "Behövs", en: "Needed" },
  optional: { sv: "Frivilliga", en: "Optional" },
  columns: { sv: "Kolumner", en: "Columns" },
  written: { sv: "Skrivna tabeller", en: "Tables written" },
  leftStanding: { sv: "Tabeller från tidigare körningar", en: "Tables of earlier runs" },
  leftOut: { sv: "Utelämnade rapporter", en: "Reports left out" },
  skipped: { sv: "Bortvalda rapporter", en: "Reports not chosen" },
  replaced: { sv: "Ersatta ändringar", en: "Replaced edits" },
  details: { sv: "Tekniska uppgifter", en: "Technical details" },
} satisfies Record<string, InBoth<string>>;

/** What reports that were written alone came to. */
export const aloneHeadings = {
  done: (say: Say, reports: readonly string[]) =>
    say(`Klart: ${listed(reports, "sv")}`, `Done: ${listed(reports, "en")}`),
  nothing: (say: Say, reports: readonly string[]) =>
    say(
      `Arbetsboken ger ingen tabell: ${listed(reports, "sv")}`,
      `The workbook gives no table: ${listed(reports, "en")}`
    ),
};

/** A group of problems by how far they reach. */
export const severityHeadings = {
  blocking: { sv: "Måste åtgärdas", en: "Must be fixed" },
  preliminary: { sv: "Gör resultatet preliminärt", en: "Makes the result preliminary" },
  note: { sv: "Att känna till", en: "Good to know" },
};

/** How a source stands. */
export const standings = {
  ready: { sv: "hittad", en: "found" },
  empty: { sv: "tom", en: "empty" },
  unclear: { sv: "oklar", en: "unclear" },
  missing: { sv: "saknas", en: "missing" },
};

export const codeWords = {
  place: (say: Say, code: string, belongsTo: string) =>
    say(`Lägg ${code} under ${belongsTo}`, `Place ${code} under ${belongsTo}`),
  takeBack: (say: Say, code: string) => say(`Ångra: ta bort raden för ${code}`, `Undo: remove the row of ${code}`),
  placed: (say: Say, sheet: string) =>
    say(
      `En rad har lagts till i ${sheet}. Kör igen när du är klar.`,
      `A row has been added to ${sheet}. Run again when you are done.`
    ),
};

export const sourceWords = {
  isAsked: { sv: "hittad, med en fråga", en: "found, with a question" },
  rows: (say: Say, count: number) => say(say.count(count, "rad", "rader"), say.count(count, "row", "rows")),
  viaMapping: { sv: "Ditt val", en: "Your choice" },
  viaTable: { sv: "Excel-tabell", en: "Excel table" },
  viaSheet: { sv: "Blad", en: "Sheet" },
  optionalFound: (say: Say, found: number, total: number) =>
    say(`${found} av ${total} finns`, `${found} of ${total} present`),
  optionalColumn: (say: Say, name: string) => say(`${name} (frivillig)`, `${name} (optional)`),
  distribution: { sv: "Så fördelas koderna", en: "How the codes are distributed" },
  noColumn: { sv: "Ingen kolumn", en: "No column" },
  emptyColumn: (say: Say, letter: string) => say(`Kolumn ${letter}, tom`, `Column ${letter}, empty`),
  untitledColumn: (say: Say, letter: string, value: string) =>
    say(`Kolumn ${letter}: ${value}`, `Column ${letter}: ${value}`),
  howToGet: {
    sv: "Markera tabellen med sin rubrikrad i arbetsboken, eller infoga ett tomt blad att fylla i.",
    en: "Select the table with its heading row in the workbook, or insert an empty sheet to fill in.",
  },
  howToUseSelection: {
    sv: "Läser Avvik på fel ställe? Markera tabellen med sin rubrikrad i arbetsboken.",
    en: "Is Avvik reading in the wrong place? Select the table with its heading row in the workbook.",
  },
};

export const explanations = {
  start: {
    sv: "Avvik läser huvudbok, budget och kommunbidrag i arbetsboken och skriver årets avvikelsetabeller. Här finns inga källor än.",
    en: "Avvik reads the ledger, the budget and the grant in the workbook and writes the year’s deviation tables. There are no sources here yet.",
  },
  startChoices: {
    sv: "Mallen ger tomma blad att fylla i. Exemplet ger en påhittad huvudbok att prova med.",
    en: "The template gives empty sheets to fill in. The sample gives a made-up ledger to try.",
  },
  allFound: { sv: "Allt som behövs finns i arbetsboken.", en: "All that is needed is in the workbook." },
  missing: (say: Say, sources: readonly string[]) =>
    say(`Saknas: ${listed(sources, "sv")}.`, `Missing: ${listed(sources, "en")}.`),
  unclear: (say: Say, sources: readonly string[]) =>
    say(
      `Rubrikerna förstås inte helt: ${listed(sources, "sv")}.`,
      `Headings not quite understood: ${listed(sources, "en")}.`
    ),
  asked: (say: Say, sources: readonly string[]) =>
    say(`En fråga att svara på: ${listed(sources, "sv")}.`, `A question to answer: ${listed(sources, "en")}.`),
  open: (say: Say, sources: readonly string[]) =>
    say(
      `Något att svara på innan tabellerna är slutliga: ${listed(sources, "sv")}.`,
      `Something to answer before the tables are final: ${listed(sources, "en")}.`
    ),
  empty: (say: Say, sources: readonly string[]) =>
    say(
      `Utan rader under rubrikerna: ${listed(sources, "sv")}.`,
      `No rows below the headings: ${listed(sources, "en")}.`
    ),
  templateForMissing: {
    sv: "Mallen ger tomma blad för det som saknas.",
    en: "The template gives empty sheets for what is missing.",
  },
  doNotEdit: {
    sv: "Vänta med att ändra i arbetsboken tills körningen är klar.",
    en: "Leave the workbook as it is until the run has ended.",
  },
  nothingWritten: { sv: "Ingenting har skrivits i arbetsboken.", en: "Nothing has been written to the workbook." },
  notSaved: {
    sv: "Ännu inte sparat. Spara arbetsboken för att behålla resultatet.",
    en: "Not saved yet. Save the workbook to keep the result.",
  },
  preliminary: {
    sv: "Tabellerna är märkta preliminär av skälen nedan.",
    en: "The tables are marked preliminary for the reasons below.",
  },
  replaced: {
    sv: "Dessa celler hade ändrats sedan förra körningen och har skrivits om.",
    en: "These cells had been changed since the last run and have been written anew.",
  },
  replacedBefore: (say: Say, before: string) => say(`Där stod: ${before}`, `Before: ${before}`),
  replacedEmpty: { sv: "Cellen var tom.", en: "The cell was empty." },
  leftStanding: {
    sv: "Den här körningen skrev inte om dem. De står kvar med sin egen tidsstämpel.",
    en: "This run did not write them anew. They stand as they were, with their own stamp.",
  },
  notPrintReady: {
    sv: "Excel kunde inte ställa in sidorna för utskrift. Tabellerna är kompletta.",
    en: "Excel could not set the pages up for printing. The tables are complete.",
  },
  notIllustrated: {
    sv: "Excel kunde inte rita diagrammen. Deras siffror står på bladet Diagram.",
    en: "Excel could not draw the charts. Their figures are on the sheet Diagram.",
  },
};
