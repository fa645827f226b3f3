/** What the pane says of the comments, Swedish with English beside, and their statuses in both places. */
import type { CommentStatus } from "../model/comment";
import type { InBoth } from "../words/language";

/** The words of the column Status, and the same for the pane. */
export const statusWords: Readonly<Record<CommentStatus, InBoth<string>>> = {
  generated: { sv: "genererad", en: "generated" },
  edited: { sv: "redigerad", en: "edited" },
  stale: { sv: "inaktuell", en: "out of date" },
};

/** The view of the comments in the pane. */
export const commentWords = {
  heading: { sv: "Kommentarer", en: "Comments" },
  section: { sv: "Avsnitt", en: "Section" },
  length: { sv: "Längd", en: "Length" },
  lengths: {
    short: { sv: "Kort", en: "Short" },
    normal: { sv: "Normal", en: "Normal" },
    full: { sv: "Utförlig", en: "Full" },
  },
  nextRun: {
    sv: "Längden gäller från nästa gång kommentarerna skrivs.",
    en: "The length applies the next time the comments are written.",
  },
  writeNow: { sv: "Skriv kommentarerna nu", en: "Write the comments now" },
  choose: {
    sv: "Välj en mening för att se var dess siffror står.",
    en: "Choose a sentence to see where its figures stand.",
  },
  noCells: {
    sv: "Ingen tryckt tabell visar det som meningen säger.",
    en: "No printed table shows what the sentence says.",
  },
  stale: { sv: "Stämmer inte längre", en: "No longer agrees" },
  toMend: { sv: "Att åtgärda i kommentarerna", en: "To do in the comments" },
  nothingToMend: { sv: "Inget att åtgärda.", en: "Nothing to do." },
  toMendCount: { sv: (count: number) => `${count} att åtgärda`, en: (count: number) => `${count} to do` },
  noSection: { sv: "Utan avsnitt", en: "Without a section" },
  copySection: { sv: "Kopiera avsnittet", en: "Copy the section" },
  copyAll: { sv: "Kopiera allt", en: "Copy all" },
  copied: { sv: "Kopierat. Klistra in i Word eller Stratsys.", en: "Copied. Paste it into Word or elsewhere." },
  copyByHand: {
    sv: "Urklipp är stängt här. Texten är markerad: kopiera den med Ctrl+C.",
    en: "The clipboard is closed here. The text is selected: copy it with Ctrl+C.",
  },
  wholeText: { sv: "Texten att kopiera", en: "The text to copy" },
} satisfies Record<string, unknown>;
