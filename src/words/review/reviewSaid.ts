/** What is said of Granska text outside its view: its headings, notices and the one line that sums it up. */
import type { Verdict } from "../../model/claim";
import { counted, type InBoth, type Language } from "../language";

/** The verdicts as a reader tells them apart; what the text's own sums prove is right too. */
export type VerdictGroup = "disagrees" | "roundedAside" | "uncheckable" | "agrees";

/** Those that are wrong first. */
export const VERDICT_GROUPS: readonly VerdictGroup[] = ["disagrees", "roundedAside", "uncheckable", "agrees"];

export function groupOf({ kind }: Verdict): VerdictGroup {
  return kind === "addsUp" ? "agrees" : kind;
}

export const groupNames: Readonly<Record<VerdictGroup, InBoth<string>>> = {
  disagrees: { sv: "Stämmer inte", en: "Disagree" },
  roundedAside: { sv: "Avrundat åt sidan", en: "Rounded aside" },
  uncheckable: { sv: "Kan inte kontrolleras", en: "Cannot be checked" },
  agrees: { sv: "Stämmer", en: "Agree" },
};

export const reviewHeadings = {
  start: { sv: "Granska text", en: "Check text" },
  reviewing: { sv: "Granskning pågår", en: "Checking the text" },
  reviewed: { sv: "Granskad text", en: "The text checked" },
  inWorkbook: { sv: "Text i arbetsboken", en: "Text in the workbook" },
  pasted: { sv: "Text från annat håll", en: "Text from elsewhere" },
  contradictions: { sv: "Kan inte alla vara rätt", en: "Cannot all be right" },
  remarks: { sv: "Att jämka", en: "To even out" },
} satisfies Record<string, InBoth<string>>;

export const reviewNotices = {
  noText: {
    sv: "Ingen text är markerad. Markera cellerna med text och försök igen.",
    en: "No text is selected. Select the cells with text and try again.",
  },
  noComments: {
    sv: "Arbetsboken har inget blad Kommentarer från Avvik, eller ingen text i kolumnen Text.",
    en: "The workbook has no sheet Kommentarer made by Avvik, or no text in its column Text.",
  },
  reviewCancelled: { sv: "Granskningen avbröts.", en: "The check was cancelled." },
  replaced: {
    sv: (before: string, after: string, place: string | undefined) =>
      `${place === undefined ? "Ersatt" : `Ersatt i ${place}`}: ”${before}” blev ”${after}”.`,
    en: (before: string, after: string, place: string | undefined) =>
      `${place === undefined ? "Replaced" : `Replaced in ${place}`}: “${before}” became “${after}”.`,
  },
  undone: { sv: "Texten är som den var.", en: "The text is as it was." },
  notReplaced: {
    sv: (place: string, why: string) => `Ersättningen i ${place} gick inte igenom. ${why}`,
    en: (place: string, why: string) => `The replacement in ${place} did not go through. ${why}`,
  },
  textChanged: {
    sv: "Cellen har ändrats sedan den lästes. Granska igen.",
    en: "The cell has been changed since it was read. Check again.",
  },
} satisfies Record<string, InBoth<unknown>>;

export const noClaims: InBoth<string> = {
  sv: "Texten har inga siffror om ekonomi eller volymer.",
  en: "The text has no figures on economy or volumes.",
};

/** "62 uppgifter: 2 stämmer inte, 1 avrundat åt sidan, 9 kan inte kontrolleras, 50 stämmer." */
export function reviewSummary(counts: Readonly<Record<VerdictGroup, number>>, language: Language): string {
  const total = VERDICT_GROUPS.reduce((sum, group) => sum + counts[group], 0);
  if (total === 0) return noClaims[language];
  const parts = VERDICT_GROUPS.filter((group) => counts[group] > 0).map(
    (group) => `${counts[group]} ${groupNames[group][language].toLowerCase()}`
  );
  const all = language === "sv" ? counted(total, "uppgift", "uppgifter") : counted(total, "claim", "claims");
  return `${all}: ${parts.join(", ")}.`;
}
