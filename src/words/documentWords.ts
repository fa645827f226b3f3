/**
 * What is said of Word documents, Swedish with English beside: in the pane, in comments, of files that can't be read.
 */
import { counted, type InBoth, type Language } from "./language";
import type { DocumentFailure } from "../documentError";

export const documentWords = {
  heading: { sv: "Word-dokument", en: "Word document" },
  explained: {
    sv: "Rubriker, listor, tabeller, fotnoter och spårade ändringar läses. Dokumentet stannar på din dator och ändras inte.",
    en: "Headings, lists, tables, footnotes and tracked changes are read. The document stays on your computer and is not changed.",
  },
  choose: { sv: "Välj fil", en: "Choose a file" },
  saveCopy: { sv: "Spara kopia med kommentarer", en: "Save a copy with comments" },
  copyComments: { sv: "Kopiera kommentarerna", en: "Copy the comments" },
  copied: { sv: "Kommentarerna är kopierade.", en: "The comments have been copied." },
  copyByHand: {
    sv: "Kommentarerna är markerade. Kopiera dem med Ctrl+C.",
    en: "The comments are selected. Copy them with Ctrl+C.",
  },
  wholeText: { sv: "Alla kommentarer", en: "All comments" },
  nothingToComment: {
    sv: "Ingen siffra i dokumentet behöver någon kommentar.",
    en: "No figure in the document needs a comment.",
  },
  read: { sv: (name: string) => `Dokument: ${name}`, en: (name: string) => `Document: ${name}` },
  saved: {
    sv: (name: string, comments: number) =>
      `${counted(comments, "kommentar", "kommentarer")} i kopian ${name}, som läggs bland hämtade filer. Originalet är orört.`,
    en: (name: string, comments: number) =>
      `${counted(comments, "comment", "comments")} in the copy ${name}, which is put among downloads. The original is untouched.`,
  },
  underHeading: { sv: (heading: string) => `Under ${heading}`, en: (heading: string) => `Under ${heading}` },
  atTheTop: { sv: "Före första rubriken", en: "Before the first heading" },
  inBox: { sv: "I en textruta", en: "In a text box" },
  inNote: { sv: (number: number) => `Not ${number}`, en: (number: number) => `Note ${number}` },
  inTable: {
    sv: (number: number) => `Tabell ${number} i dokumentet`,
    en: (number: number) => `Table ${number} of the document`,
  },
  /** Goes before the file's ending: "bokslut – granskad.docx". */
  copySuffix: { sv: "granskad", en: "checked" },
} satisfies Record<string, InBoth<unknown>>;

export function documentFailureText(failure: DocumentFailure, language: Language): string {
  switch (failure.kind) {
    case "notWord":
      return {
        sv: "Filen är inget Word-dokument. Välj en fil som slutar på .docx.",
        en: "The file is no Word document. Choose a file that ends in .docx.",
      }[language];
    case "oldWord":
      return {
        sv: "Filen är sparad i Words äldre format, .doc. Öppna den i Word, välj Spara som och .docx, och försök igen.",
        en: "The file is saved in Word’s older format, .doc. Open it in Word, choose Save as and .docx, and try again.",
      }[language];
    case "encrypted":
      return {
        sv: "Dokumentet är krypterat med lösenord eller känslighetsetikett. Spara en kopia utan skydd, eller klistra in texten.",
        en: "The document is encrypted by a password or a sensitivity label. Save a copy without protection, or paste the text.",
      }[language];
    case "damaged":
      return {
        sv: "Dokumentet är skadat och går inte att läsa. Öppna det i Word, spara det på nytt och försök igen.",
        en: "The document is damaged and cannot be read. Open it in Word, save it anew and try again.",
      }[language];
    case "documentTooLarge":
      return {
        sv: `Dokumentet är större än ${failure.megabytes} MB. Spara det utan bilder, eller klistra in texten.`,
        en: `The document is larger than ${failure.megabytes} MB. Save it without pictures, or paste the text.`,
      }[language];
    case "documentChanged":
      return {
        sv: "Filen har ändrats, flyttats eller tagits bort sedan den lästes. Välj den på nytt.",
        en: "The file has been changed, moved or deleted since it was read. Choose it anew.",
      }[language];
  }
}
