/** What Kommentarer says besides its comments: headings, statuses, and what is left to do. */
import type { CommentStatus } from "../model/comment";
import type { InBoth } from "./language";

/** The words of the column Status, and the same for the pane. */
export const statusWords: Readonly<Record<CommentStatus, InBoth<string>>> = {
  generated: { sv: "genererad", en: "generated" },
  edited: { sv: "redigerad", en: "edited" },
  stale: { sv: "inaktuell", en: "out of date" },
};

/** Headings of the sheet's columns. */
export const commentHeadings = { section: "Avsnitt", heading: "Rubrik", text: "Text", status: "Status", toMend: "Att åtgärda" };

export const kommentarerWords = {
  sheet: "Kommentarer",
  title: "Kommentarer",
  unitLine: "Skriv om texterna som du vill: dina ord behålls när tabellerna skrivs om, och siffrorna i dem uppdateras.",
};

/** Lines under Att åtgärda. */
export const rowWords = {
  stale: (sentences: string): string => `Stämmer inte längre: ${sentences}`,
  proposal: (text: string): string => `Nytt förslag: ${text}`,
  gone: "Avsnittet skrivs inte längre av Avvik. Flytta texten eller ta bort raden.",
};
