/**
 * What is said around a rolling to the next year, and a copy of the set-up: while it goes on, and of what came of it.
 */
import { counted, listed, type InBoth } from "./language";

export const rollingHeadings = {
  underWay: { sv: "Rullar till nästa år", en: "Rolling to the next year" },
  question: (year: number): InBoth<string> => ({ sv: `Rulla till ${year}?`, en: `Roll to ${year}?` }),
};

/** What the answer yes is called. */
export function rollTo(year: number): InBoth<string> {
  return { sv: `Rulla till ${year}`, en: `Roll to ${year}` };
}

/** Files that a copy of the set-up comes to. */
export const setupFiles = { workbook: "Avvik uppsättning.xlsx", mapping: "Avvik uppsättning, mappning.json" };

export const rollingNotices = {
  rolled: {
    sv: (year: number) => `Arbetsboken är nu för ${year}. Läs in årets budget, kommunbidrag och utfall.`,
    en: (year: number) => `The workbook is now for ${year}. Fetch the year's budget, grant and outcome.`,
  },
  setupCopied: {
    sv: (files: readonly string[], sheets: number) =>
      `${listed(files, "sv")} finns bland dina hämtade filer: ${counted(sheets, "blad", "blad")} utan ett enda belopp. Nämnd, områden, ansvar och rapportval fylls i där.`,
    en: (files: readonly string[], sheets: number) =>
      `${listed(files, "en")} ${files.length === 1 ? "is" : "are"} among your downloads: ${counted(sheets, "sheet", "sheets")} without a single amount. Committee, areas, responsibilities and chosen reports are filled in there.`,
  },
  rollCancelled: {
    sv: "Rullningen avbröts. Arbetsboken är som den var.",
    en: "The rolling was cancelled. The workbook is as it was.",
  },
  rollChanged: {
    sv: "Arbetsboken har ändrats sedan listan gjordes. Den är gjord på nytt: se efter och svara igen. Ingenting är ändrat än.",
    en: "The workbook has changed since the list was made. It is made anew: look and answer again. Nothing has been changed yet.",
  },
};
