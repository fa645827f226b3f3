/** What the pane says of a failure: what went wrong, what can be tried, and what became of the workbook. */
import type { Aftermath, WorkbookFailure } from "../workbookError";
import { counted, type InBoth, type Language } from "./language";

export const whileDoing: Readonly<
  Record<
    "survey" | "run" | "choice" | "insert" | "review" | "replace" | "comment" | "draw" | "file" | "roll" | "copy",
    InBoth<string>
  >
> = {
  survey: { sv: "Arbetsboken kunde inte läsas av.", en: "The workbook could not be looked at." },
  run: { sv: "Årsanalysen kunde inte genomföras.", en: "The year-end analysis could not be carried out." },
  copy: {
    sv: "Uppsättningen kunde inte kopieras. Arbetsboken är orörd.",
    en: "The set-up could not be copied. The workbook is untouched.",
  },
  roll: {
    sv: "Arbetsboken kunde inte rullas till nästa år.",
    en: "The workbook could not be rolled to the next year.",
  },
  choice: { sv: "Valet kunde inte sparas i arbetsboken.", en: "The choice could not be kept in the workbook." },
  draw: {
    sv: "Fönstret kunde inte visas. Arbetsboken är inte berörd.",
    en: "The pane could not be shown. The workbook is not affected.",
  },
  review: {
    sv: "Texten kunde inte granskas. Ingenting har ändrats i arbetsboken.",
    en: "The text could not be checked. Nothing has changed in the workbook.",
  },
  comment: {
    sv: "Kopian med kommentarer kunde inte göras. Originalet är orört.",
    en: "The copy with comments could not be made. The original is untouched.",
  },
  replace: { sv: "Texten kunde inte ersättas.", en: "The text could not be replaced." },
  file: {
    sv: "Filen kunde inte läsas. Ingenting har ändrats i arbetsboken.",
    en: "The file could not be read. Nothing has changed in the workbook.",
  },
  insert: { sv: "Bladen kunde inte infogas.", en: "The sheets could not be inserted." },
};

export const aftermaths: Readonly<Record<Aftermath, InBoth<string>>> = {
  untouched: { sv: "Ingenting har ändrats i arbetsboken.", en: "Nothing has changed in the workbook." },
  restored: {
    sv: "Det som hann skrivas är borttaget: arbetsboken är som den var före körningen.",
    en: "What had been written is taken back: the workbook is as it was before the run.",
  },
  unfinished: {
    sv: "Excel lät inte Avvik ta tillbaka det som hann skrivas. Spara inte ännu. Välj Källor: då återställs arbetsboken.",
    en: "Excel did not let Avvik take back what had been written. Do not save yet. Choose Sources: the workbook is then put back.",
  },
};

/** What is the matter and what can be tried. `undefined` is a fault of Avvik's own, or one that it does not know. */
export function failureText(reason: WorkbookFailure | undefined, language: Language): string {
  if (reason === undefined) return UNKNOWN[language];
  const tell = FAILURES[reason.kind] as (reason: WorkbookFailure) => InBoth<string>;
  return tell(reason)[language];
}

const FAILURES: {
  readonly [Kind in WorkbookFailure["kind"]]: (reason: Extract<WorkbookFailure, { kind: Kind }>) => InBoth<string>;
} = {
  cellBeingEdited: () => ({
    sv: "En cell redigeras. Tryck Retur eller Esc i cellen och försök igen.",
    en: "A cell is being edited. Press Enter or Esc in the cell and try again.",
  }),
  noAnswer: (reason) => ({
    sv: `Excel har inte svarat på ${reason.seconds} sekunder. Stäng öppna dialogrutor i Excel och försök igen.`,
    en: `Excel has not answered for ${reason.seconds} seconds. Close any open dialogs in Excel and try again.`,
  }),
  cancelled: () => ({ sv: "Körningen avbröts.", en: "The run was cancelled." }),
  sheetProtected: (reason) => ({
    sv: `Bladet ${reason.sheet} är skyddat. Ta bort skyddet under Granska och försök igen.`,
    en: `The sheet ${reason.sheet} is protected. Remove the protection under Review and try again.`,
  }),
  workbookProtected: (reason) => ({
    sv: `Arbetsbokens struktur är skyddad, så bladen ${reason.sheets.join(", ")} kan inte läggas till. Ta bort skyddet under Granska och försök igen.`,
    en: `The workbook’s structure is protected, so the sheets ${reason.sheets.join(", ")} cannot be added. Remove the protection under Review and try again.`,
  }),
  sheetFiltered: (reason) => ({
    sv: `Rader på bladet ${reason.sheet} är bortfiltrerade. Rensa filtret och försök igen.`,
    en: `Rows on the sheet ${reason.sheet} are filtered away. Clear the filter and try again.`,
  }),
  inTheWay: (reason) => ({
    sv: `${IN_THE_WAY[reason.what].sv} ligger över en av Avviks tabeller. Flytta bort det och försök igen.`,
    en: `${IN_THE_WAY[reason.what].en} across one of Avvik’s tables. Move it away and try again.`,
  }),
  changedMeanwhile: () => ({
    sv: "En cell ändrades just när den skulle skrivas. Ändringen står kvar. Försök igen.",
    en: "A cell was changed just as it was to be written. The change stands. Try again.",
  }),
  readBackDiffers: (reason) => ({
    sv: `Excel visar ”${String(reason.found)}” där Avvik skrev ”${String(reason.wanted)}”. ${UNKNOWN.sv}`,
    en: `Excel holds “${String(reason.found)}” where Avvik wrote “${String(reason.wanted)}”. ${UNKNOWN.en}`,
  }),
  tooLarge: () => ({
    sv: "En rad är för stor för att läsas. Markera bara de kolumner som behövs och välj Använd markeringen.",
    en: "A row is too large to be read. Select only the columns that are needed and choose Use the selection.",
  }),
  selectionUnusable: () => ({
    sv: "Markera ett sammanhängande område i den här arbetsboken och försök igen.",
    en: "Select one block of cells in this workbook and try again.",
  }),
  placeMissing: () => ({
    sv: "Stället finns inte längre i arbetsboken.",
    en: "The place is no longer in the workbook.",
  }),
  formulaCell: () => ({
    sv: "Texten räknas fram av en formel. Rätta den där den kommer ifrån.",
    en: "The text is the result of a formula. Mend it where it comes from.",
  }),
  selectionTooLarge: (reason) => ({
    sv: `${counted(reason.cells, "cell", "celler")} är markerade. Markera högst ${counted(reason.most, "cell", "celler")} och försök igen.`,
    en: `${counted(reason.cells, "cell is", "cells are")} selected. Select at most ${counted(reason.most, "cell", "cells")} and try again.`,
  }),
  notRemembered: () => ({
    sv: "Excel behöll inte det som skulle sparas i arbetsboken. Försök igen.",
    en: "Excel did not keep what was to be stored in the workbook. Try again.",
  }),
  refused: () => UNKNOWN,
};

const IN_THE_WAY: Readonly<Record<"mergedCells" | "spill" | "excelTable", InBoth<string>>> = {
  mergedCells: { sv: "Sammanfogade celler", en: "Merged cells stand" },
  spill: { sv: "En formel med flera resultat", en: "A formula with many results stands" },
  excelTable: { sv: "En Excel-tabell", en: "An Excel table stands" },
};

const UNKNOWN: InBoth<string> = {
  sv: "Försök igen. Kommer felet tillbaka: kopiera uppgifterna nedan till den som förvaltar Avvik hos er.",
  en: "Try again. If the failure comes back: copy the details below to whoever looks after Avvik where you work.",
};

export const failureCode: InBoth<(code: string) => string> = {
  sv: (code) => `Felkod: ${code}`,
  en: (code) => `Code: ${code}`,
};
export const copied: InBoth<string> = { sv: "Uppgifterna är kopierade.", en: "The details have been copied." };
export const copyByHand: InBoth<string> = {
  sv: "Uppgifterna är markerade. Kopiera dem med Ctrl+C.",
  en: "The details are selected. Copy them with Ctrl+C.",
};
