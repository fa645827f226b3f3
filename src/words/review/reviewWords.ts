/** What the view Granska text says. Verdicts themselves are worded by verdicts.ts. */
import type { Foreign } from "../../model/claim";
import type { FactSet } from "../../model/fact";
import { counted, type InBoth, type Language } from "../language";

export const reviewButtons = {
  open: { sv: "Granska text", en: "Check text" },
  selection: { sv: "Granska markerade celler", en: "Check the selected cells" },
  comments: { sv: "Granska Kommentarer", en: "Check Kommentarer" },
  pasted: { sv: "Granska texten", en: "Check the text" },
  another: { sv: "Granska annan text", en: "Check another text" },
  edit: { sv: "Ändra texten", en: "Edit the text" },
  copy: { sv: "Kopiera hela texten", en: "Copy the whole text" },
  replace: { sv: "Ersätt", en: "Replace" },
  undo: { sv: "Ångra", en: "Undo" },
  back: { sv: "Tillbaka", en: "Back" },
} satisfies Record<string, InBoth<string>>;

/** What one button of many alike is about, for whoever hears it without seeing where it stands. */
export const replaceWhat = {
  sv: (figure: string, right: string) => `Ersätt ”${figure}” med ”${right}”`,
  en: (figure: string, right: string) => `Replace “${figure}” by “${right}”`,
};

export const reviewWords = {
  intro: {
    sv: "Avvik läser texten och jämför varje siffra med det som Årsanalys skriver. Ingenting ändras i texten förrän du väljer Ersätt.",
    en: "Avvik reads the text and compares every figure with what the year-end analysis writes. Nothing in the text is changed until you choose Replace.",
  },
  inWorkbook: {
    sv: "Markera cellerna med text, eller granska bladet Kommentarer.",
    en: "Select the cells with text, or check the sheet Kommentarer.",
  },
  pasteHere: { sv: "Klistra in text, gärna ett helt kapitel", en: "Paste text, a whole chapter if you like" },
  preliminary: {
    sv: "Underlagen har brister som gör tabellerna preliminära. Granskningen bygger på samma siffror.",
    en: "The sources have flaws that make the tables preliminary. The text is checked against the same figures.",
  },
  notWritten: {
    sv: "Tabellerna är inte skrivna än. Tryck på Årsanalys så leder varje siffra till sin cell.",
    en: "The tables have not been written yet. Press Year-end analysis, and every figure leads to its cell.",
  },
  outdated: {
    sv: (tables: readonly string[]) =>
      `Underlagen har ändrats sedan ${counted(tables.length, "tabell", "tabeller")} skrevs. Texten är granskad mot underlagen. Tryck på Årsanalys så att tabellerna får samma siffror.`,
    en: (tables: readonly string[]) =>
      `The sources have changed since ${counted(tables.length, "table was", "tables were")} written. The text is checked against the sources. Press Year-end analysis to give the tables the same figures.`,
  },
  line: { sv: (line: number) => `Rad ${line}`, en: (line: number) => `Line ${line}` },
  byHand: { sv: "Rätta meningen för hand.", en: "Mend the sentence by hand." },
  formula: {
    sv: "Cellen har en formel. Rätta den där texten kommer ifrån.",
    en: "The cell has a formula. Mend it where the text comes from.",
  },
  copied: { sv: "Texten är kopierad.", en: "The text has been copied." },
  copyByHand: { sv: "Texten är markerad. Kopiera den med Ctrl+C.", en: "The text is selected. Copy it with Ctrl+C." },
  wholeText: { sv: "Hela texten", en: "The whole text" },
  showOnly: { sv: "Välj vad som visas", en: "Choose what is shown" },
} satisfies Record<string, InBoth<unknown>>;

/** What is said above all verdicts: "Texten handlar om 2022, arbetsboken om 2024. …" */
export function foreignInWords(
  { year, committee }: Foreign,
  { year: own, subjects }: FactSet,
  language: Language
): string {
  const ours = subjects.find(({ kind }) => kind === "committee")?.name;
  const named = (of: string | undefined, at: number | undefined): string =>
    [of, at].filter((part) => part !== undefined).join(" ");
  const [text, workbook] = [named(committee, year), named(committee && ours, year && own)];
  return {
    sv: `Texten handlar om ${text}, arbetsboken om ${workbook}. Inget i den kallas därför fel. Granska den mot arbetsboken för ${text}.`,
    en: `The text is about ${text}, the workbook about ${workbook}. So nothing in it is called wrong. Check it against the workbook for ${text}.`,
  }[language];
}
